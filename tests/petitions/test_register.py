"""The register on both stores: views, filters, orders, searching, counts and saved views."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Select, func, select
from sqlalchemy import text as sql

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import AskSupplement, Complete
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.register import query_data, query_of
from gaoffice_desktop.petitions.register_facts import RegisterCounts, RegisterQuery, SavedView, Sort
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Seat
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ALL = RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER)


def numbers(house: House, query: RegisterQuery, seat: Seat | None = None) -> list[str]:
    """Read a query both ways; they must agree."""
    seat = seat or house.clerk
    page = house.petitions.first_page(seat, query)
    ids = house.petitions.ids(seat, query)
    assert [row.id for row in page] == list(ids[:50])
    assert house.petitions.rows(seat, ids) == page
    return [row.number[-1] for row in page]


def test_a_line_shows_what_a_desk_needs_and_no_more(house: House) -> None:
    petition = house.take_in(channel=Channel.POST)
    [row] = house.petitions.first_page(house.clerk, ALL)
    assert (row.number, row.kind, row.title) == (
        petition.number, "제도·절차 질의", petition.title,
    )  # fmt: skip
    assert (row.petitioner, row.phone) == ("홍○동", "010-12**-56**")
    assert (row.category, row.channel, row.state) == (
        Category.INQUIRY_SCHEME, Channel.POST, State.RECEIVED,
    )  # fmt: skip
    assert (row.due_on, row.due_at, row.alarm_at) == (
        petition.due_on, petition.due_at, petition.alarm_at,
    )  # fmt: skip


def test_views_keep_what_they_say(house: House, clock: FrozenClock) -> None:
    petitions = house.petitions
    house.take_in()  # 1: due 12-03
    done = house.take_in()  # 2
    petitions.complete(house.handler, Complete(done.id, "회신"))
    waiting = house.take_in(handler_id=house.handler.actor.staff_id)  # 3
    petitions.ask_supplement(house.handler, AskSupplement(waiting.id, "신분증", date(2026, 12, 1)))
    house.take_in(
        kind_code="certificate_grades", handler_id=house.handler.actor.staff_id
    )  # 4: due today 14:00
    cancelled = house.take_in()  # 5
    petitions.cancel_intake(house.clerk, cancelled.id, "")

    def seen(view: SavedView) -> list[str]:
        return sorted(numbers(house, RegisterQuery(view=view), house.handler))

    assert seen(SavedView.ALL) == ["1", "2", "3", "4", "5"]
    assert seen(SavedView.OPEN) == ["1", "3", "4"]
    assert seen(SavedView.MINE) == ["3", "4"]
    assert seen(SavedView.DUE_TODAY) == ["4"]
    assert seen(SavedView.OVERDUE) == []
    assert seen(SavedView.SUPPLEMENT) == ["3"]
    assert petitions.counts(house.handler) == RegisterCounts(3, 2, 1, 0, 1)
    clock.set("2026-11-25T14:00")
    assert seen(SavedView.DUE_TODAY) == ["4"]
    clock.move(seconds=1)
    assert seen(SavedView.DUE_TODAY) == []
    assert seen(SavedView.OVERDUE) == ["4"]
    # By law a period in days lasts until midnight, though the office has closed.
    clock.set("2026-12-03T23:59")
    assert seen(SavedView.DUE_TODAY) == ["1"]
    clock.set("2026-12-04T00:01")
    assert seen(SavedView.OVERDUE) == ["1", "4"]


def test_orders_go_both_ways_and_ties_are_settled(house: House, clock: FrozenClock) -> None:
    for name, days in (("다", 0), ("가", 3), ("나", 3)):
        house.take_in(
            petitioner=a_petitioner(name=name), received_at=clock.now - timedelta(days=days)
        )
    expected = {
        Sort.NUMBER: ["1", "2", "3"],
        Sort.RECEIVED: ["2", "3", "1"],
        Sort.DUE: ["2", "3", "1"],
        Sort.PETITIONER: ["2", "3", "1"],
    }
    for view in (SavedView.ALL, SavedView.OPEN):
        for sort, order in expected.items():
            query = RegisterQuery(view=view, sort=sort)
            assert numbers(house, query) == order
            assert numbers(house, replace(query, descending=True)) == order[::-1]


def test_each_filter_narrows(house: House, clock: FrozenClock) -> None:
    house.take_in()
    second = house.take_in(
        kind_code="grievance",
        department_id=house.counter.id,
        channel=Channel.FAX,
        title="둘째 민원",
        received_at=clock.now - timedelta(hours=10, minutes=1),
    )
    house.petitions.complete(house.handler, Complete(second.id, "회신"))
    house.take_in(received_at=clock.now)
    filters = (
        {"kind_code": "grievance"},
        {"category": Category.GRIEVANCE},
        {"channel": Channel.FAX},
        {"state": State.DONE},
        {"received_from": date(2026, 11, 24), "received_to": date(2026, 11, 24)},
        {"text": "둘째"},
    )
    for changes in filters:
        assert numbers(house, replace(ALL, **changes)) == ["2"], changes


def test_department_and_handler_narrow(house: House) -> None:
    house.take_in()
    house.take_in(department_id=house.academies.id, handler_id=house.handler.actor.staff_id)
    assert numbers(house, replace(ALL, department_id=house.academies.id)) == ["2"]
    assert numbers(house, replace(ALL, handler_id=house.handler.actor.staff_id)) == ["2"]


# --- searching --------------------------------------------------------------------------


@pytest.fixture
def searched(house: House) -> House:
    house.take_in(petitioner=a_petitioner(name="김철수"), title="전·편입학 ABC 문의 100%")
    house.take_in(petitioner=a_petitioner(name="나영희", phone="02-345-6789"), title="급식_비")
    house.take_in(petitioner=a_petitioner(name="Kim", phone=""), title="급식비 환불")
    return house


FOUND = (
    ("김철", "1"),
    ("ㄱㅊㅅ", "1"),
    ("ㄳ", "23"),  # an input method offers it for ㄱㅅ
    ("ㄱㅅㅂ", "3"),
    ("김ㅊ", "1"),
    ("긴", ""),
    ("환불 급식비", "3"),
    ("어떤 차례", "123"),
    ("전편입", "1"),
    ("abc", "1"),
    ("100%", "1"),
    ("%", "1"),
    ("_", "2"),
    ("급식", "23"),
    ("급식비 환", "3"),
    ("345-67", "12"),
    ("345-6789", "2"),
    ("3456", "12"),
    ("02)345-6789", "2"),
    ("+82 10-1234", "1"),
    ("2026-000002", "2"),
    ("kim", "3"),
    ("없는말", ""),
    ("/", ""),
    ("\x00급식\ud800", ""),
    ("급식\x00", "23"),
)


def test_a_text_is_found_where_it_stands(searched: House) -> None:
    for text, found in FOUND:
        assert "".join(numbers(searched, replace(ALL, text=text))) == found, text
        newest_first = [row.number[-1] for row in searched.petitions.find(searched.clerk, text)]
        assert "".join(newest_first) == found[::-1], text


def test_parts_of_different_fields_are_not_one_text(searched: House) -> None:
    assert numbers(searched, replace(ALL, text="철수김")) == []
    assert numbers(searched, replace(ALL, text="2026000001김철수")) == []


def test_an_empty_search_finds_nothing_and_an_empty_filter_keeps_everything(
    searched: House,
) -> None:
    assert searched.petitions.find(searched.clerk, "  ") == ()
    assert len(numbers(searched, replace(ALL, text="  "))) == 3
    assert len(searched.petitions.find(searched.clerk, "급식", limit=1)) == 1


# --- the rest ---------------------------------------------------------------------------


def test_ids_that_are_not_there_are_left_out(house: House) -> None:
    one, two = house.take_in(), house.take_in()
    rows = house.petitions.rows(house.clerk, [two.id, 999_999, one.id])
    assert [row.id for row in rows] == [two.id, one.id]
    assert house.petitions.rows(house.clerk, []) == ()


def test_the_next_due_time_is_of_a_clock_that_runs(house: House, clock: FrozenClock) -> None:
    assert house.petitions.next_due(house.clerk) is None
    house.take_in()
    soon = house.take_in(kind_code="certificate_grades")
    found = house.petitions.next_due(house.clerk)
    assert found is not None
    assert (found.petition_id, found.alarm_at) == (soon.id, soon.alarm_at)
    ask = AskSupplement(soon.id, "신분증", date(2026, 12, 1))
    house.petitions.ask_supplement(house.handler, ask)
    waiting = house.petitions.next_due(house.clerk)
    assert waiting is not None
    assert waiting.number == "2026-000001"


def test_a_view_is_kept_for_its_person_alone(house: House) -> None:
    query = RegisterQuery(
        view=SavedView.ALL,
        text="급식",
        category=Category.OTHER,
        received_from=date(2026, 1, 2),
        sort=Sort.PETITIONER,
        descending=True,
    )
    view = house.petitions.save_view(house.clerk, " 급식\n민원 ", query).value
    assert view.name == "급식 민원"
    again = house.petitions.save_view(house.clerk, "급식 민원", replace(query, text="")).value
    assert house.petitions.views(house.clerk) == (again,)
    assert house.petitions.views(house.handler) == ()
    house.petitions.drop_view(house.handler, again.id)
    assert house.petitions.views(house.clerk) == (again,)
    house.petitions.drop_view(house.clerk, again.id)
    assert house.petitions.views(house.clerk) == ()
    for name in (" ", "가" * 41):
        with pytest.raises(UserError):
            house.petitions.save_view(house.clerk, name, query)


def test_a_view_of_another_edition_of_the_program_is_read_as_far_as_known() -> None:
    query = RegisterQuery(state=State.DONE, received_to=date(2026, 2, 3))
    assert query_of(query_data(query)) == query
    data = query_data(query) | {"state": "unheard_of", "colour": "blue"}
    assert query_of(data) == replace(query, state=None)


def test_nobody_reads_the_register_without_a_role(house: House) -> None:
    nobody = Seat.nobody("창구-9")
    for read in (
        lambda: house.petitions.first_page(nobody, ALL),
        lambda: house.petitions.ids(nobody, ALL),
        lambda: house.petitions.rows(nobody, [1]),
        lambda: house.petitions.counts(nobody),
        lambda: house.petitions.next_due(nobody),
        lambda: house.petitions.find(nobody, "가"),
    ):
        with pytest.raises(NotAllowed):
            read()


@pytest.mark.parametrize("view", [view for view in SavedView if view is not SavedView.ALL])
def test_no_view_is_counted_by_reading_every_petition(file_house: House, view: SavedView) -> None:
    conditions = queries.view_conditions(view, 1, datetime(2026, 11, 25, 1, tzinfo=UTC))
    with file_house.database.read() as work:
        wanted = select(func.count()).select_from(PetitionRow).where(*conditions)
        plan = work.session.execute(sql("EXPLAIN QUERY PLAN " + _literal(work, wanted)))
        steps = [row[3] for row in plan]
    assert steps
    assert all("USING" in step and "INDEX ix_petition_" in step for step in steps), steps


def _literal(work: Work, wanted: Select[tuple[int]]) -> str:
    bind = work.session.connection()
    return str(wanted.compile(bind, compile_kwargs={"literal_binds": True}))
