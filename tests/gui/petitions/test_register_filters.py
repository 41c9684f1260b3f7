"""How chips, filters, search and headers change the register's question."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from gaoffice_desktop.gui.petitions.register_filters import (
    CHIPS,
    EMPTY_ACTION_LABELS,
    FILTERS,
    EmptyAction,
    count_of_filters,
    count_of_view,
    emptiness,
    with_period,
    with_sort,
    with_view,
    without_filters,
)
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.register_facts import RegisterCounts, RegisterQuery, SavedView, Sort

NARROWED = RegisterQuery(
    view=SavedView.MINE,
    text="홍",
    kind_code="grievance",
    category=Category.GRIEVANCE,
    channel=Channel.POST,
    department_id=1,
    handler_id=2,
    state=State.PROCESSING,
    received_from=date(2026, 1, 1),
    received_to=date(2026, 12, 31),
    closed_from=date(2026, 1, 1),
    closed_to=date(2026, 12, 31),
    outcome=Outcome.ANSWERED,
    closed=True,
    late=False,
    entered_late=False,
    extended=True,
    repeated=False,
    many=False,
    waiting=False,
    sort=Sort.PETITIONER,
    descending=True,
)


def test_each_filter_is_a_field_of_the_query():
    assert set(FILTERS) <= {field.name for field in fields(RegisterQuery)}
    assert count_of_filters(NARROWED) == len(FILTERS)
    assert count_of_filters(RegisterQuery()) == 0


def test_clearing_filters_keeps_view_search_and_order():
    assert without_filters(NARROWED) == RegisterQuery(
        view=SavedView.MINE, text="홍", sort=Sort.PETITIONER, descending=True
    )


def test_a_view_brings_its_order_and_keeps_the_filters():
    whole = with_view(NARROWED, SavedView.ALL)
    assert (whole.sort, whole.descending) == (Sort.NUMBER, True)
    assert whole.department_id == 1
    late = with_view(whole, SavedView.OVERDUE)
    assert (late.view, late.sort, late.descending) == (SavedView.OVERDUE, Sort.DUE, False)


def test_the_same_header_turns_the_order_round():
    once = with_sort(RegisterQuery(sort=Sort.DUE), Sort.DUE)
    assert (once.sort, once.descending) == (Sort.DUE, True)
    assert with_sort(once, Sort.DUE).descending is False


@pytest.mark.parametrize(
    ("sort", "descending"),
    [(Sort.NUMBER, True), (Sort.RECEIVED, True), (Sort.PETITIONER, False)],
)
def test_another_header_begins_where_it_is_useful(sort, descending):
    assert with_sort(RegisterQuery(), sort).descending is descending


def test_days_in_the_wrong_order_are_put_right():
    query = with_period(RegisterQuery(), date(2026, 2, 1), date(2026, 1, 1))
    assert (query.received_from, query.received_to) == (date(2026, 1, 1), date(2026, 2, 1))


def test_half_a_period_stays_open():
    assert with_period(RegisterQuery(), date(2026, 2, 1), None).received_to is None


def test_every_view_is_a_chip():
    assert sorted(CHIPS) == sorted(SavedView)


@pytest.mark.parametrize("view", list(SavedView))
def test_an_empty_view_says_why_and_what_to_do(view):
    found = emptiness(RegisterQuery(view=view))
    assert str(found.reason).endswith("없습니다.")
    assert found.action in EMPTY_ACTION_LABELS
    assert found.action is not EmptyAction.CLEAR_FILTERS


def test_the_narrowest_cause_is_named_first():
    assert emptiness(NARROWED).action is EmptyAction.SEARCH_ALL
    filtered = RegisterQuery(view=SavedView.OVERDUE, channel=Channel.FAX)
    assert emptiness(filtered).action is EmptyAction.CLEAR_FILTERS


def test_what_is_not_found_anywhere_can_only_be_typed_again():
    assert emptiness(RegisterQuery(SavedView.MINE, "홍")).action is EmptyAction.SEARCH_ALL
    narrowed = RegisterQuery(SavedView.ALL, "홍", channel=Channel.FAX)
    assert emptiness(narrowed).action is EmptyAction.SEARCH_ALL
    assert emptiness(RegisterQuery(SavedView.ALL, "홍")).action is EmptyAction.CLEAR_SEARCH


@pytest.mark.parametrize(("text", "start"), [("홍길돈", "'홍길돈'과 "), ("김나", "'김나'와 ")])
def test_what_was_not_found_takes_its_particle(text, start):
    assert str(emptiness(RegisterQuery(text=text)).reason).startswith(start)


def test_blank_search_is_no_search():
    assert emptiness(RegisterQuery(text="  ")).action is EmptyAction.SHOW_ALL


def test_chips_announce_their_counts():
    counts = RegisterCounts(
        open=9,
        mine=8,
        due_today=7,
        overdue=6,
        supplement=5,
        paused=4,
        progress=3,
        objection=2,
        many=1,
    )
    assert [count_of_view(view, counts) for view in CHIPS] == [8, 7, 6, 5, 4, 3, 2, 1, 9, None]
    assert set(CHIPS) == set(SavedView)
