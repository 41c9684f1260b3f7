"""What is searched of a petition, kept up with its life, and the register narrowed by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import text, update

from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.rules import matches, parse
from gaoffice_desktop.petitions import finding
from gaoffice_desktop.petitions.commands import Assign, Complete
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.recording import add_event
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.petitions.tables import PetitionRow
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ALL = RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER)


def found(house: House, query: str) -> list[int]:
    return [row.id for row in house.petitions.find(house.clerk, query)]


def test_the_whole_of_a_petition_is_searched(house: House) -> None:
    one = house.take_in(
        title="운동장 공사", content="먼지가 많습니다.", petitioner=a_petitioner(name="해온새미")
    )
    house.take_in()
    for query in ("운동장", "먼지가", "해온", "ㅎㅇㅅㅁ", "ㅇㄷㅈ", "2026-000001", "1234 먼지"):
        assert one.id in found(house, query), query
    assert found(house, "먼지 전학") == []


def test_steps_change_what_a_petition_is_found_by(house: House) -> None:
    one = house.take_in()
    assert found(house, "가온누") == []
    handler = house.handler.actor.staff_id
    house.petitions.assign(house.examiner, Assign(one.id, house.academies.id, handler))
    assert found(house, "가온누") == [one.id]
    house.petitions.complete(house.handler, Complete(one.id, "안내문을 보내 드렸습니다."))
    assert found(house, "안내문 가온누") == [one.id]
    assert house.rebuild.check(house.admin).differences == ()


def test_a_note_is_found(house: House) -> None:
    one = house.take_in()
    with house.database.change() as work:
        at = one.entered_at
        data = {"text": "먼젓번 전화에서 약도를 부탁함"}
        add_event(work, one.id, Event(EventKind.NOTE_ADDED, at, at, 1, "도라온", data))
        assert finding.reindex(work, one.id, [data["text"]])
        assert not finding.reindex(work, one.id, [data["text"]])
    assert found(house, "약도") == [one.id]
    assert house.rebuild.check(house.admin).differences == ()


def test_the_number_at_the_other_system_is_found(house: House) -> None:
    one = house.take_in()
    with house.database.change() as work:
        values = {"outside_number": "1AA-2611-0012345"}
        work.session.execute(update(PetitionRow).where(PetitionRow.id == one.id).values(values))
        finding.reindex(work, one.id, [])
    assert found(house, "1AA-2611-0012345") == [one.id]
    assert found(house, "0012345") == [one.id]


def test_an_intake_that_fails_leaves_nothing_to_be_found(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gaoffice_desktop.petitions.intake.note", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        house.take_in(title="운동장")
    with house.database.read() as work:
        assert index.newest(work, parse("운동장")) == []


def test_a_hand_in_the_index_is_found_and_mended(house: House) -> None:
    one, two = house.take_in(), house.take_in(title="운동장")
    with house.database.change() as work:
        index.drop(work, one.id)
        work.session.execute(text("UPDATE finding_text SET text = '딴 말' WHERE id = 2"))
    differences = house.rebuild.check(house.admin).differences
    assert {(other.petition_id, other.field) for other in differences} == {
        (one.id, "search"),
        (two.id, "search"),
    }
    house.rebuild.mend(house.admin)
    assert found(house, "운동장") == [two.id]
    assert found(house, "전학") == [two.id, one.id]
    assert house.rebuild.check(house.admin).differences == ()


# --- the register, narrowed -------------------------------------------------------------


@pytest.fixture
def office(house: House) -> House:
    """Petitions of which some say a word and some are closed."""
    for number in range(14):
        title = ("급식 문의", "급식과 전학", "전학 절차 문의")[number % 3]
        name = ("나영희", "김철수")[number % 2]
        one = house.take_in(title=title, petitioner=a_petitioner(name=name), content="서류 목록")
        if number % 4 == 0:
            house.petitions.complete(house.handler, Complete(one.id, "회신"))
    return house


def ids(house: House, query: RegisterQuery) -> Sequence[int]:
    return list(house.petitions.ids(house.clerk, query))


QUERIES = [
    RegisterQuery(view=view, text=words, sort=sort, descending=descending, composing=composing)
    for view in (SavedView.ALL, SavedView.OPEN)
    for words, composing in (("급식", False), ("전학 문의", False), ("ㄱㅅ", False), ("서", True))
    for sort in Sort
    for descending in (False, True)
]


@pytest.mark.parametrize("how_common", ["rare", "on every page", "shunned by the filters"])
def test_a_text_narrows_every_view_in_every_order(
    office: House, monkeypatch: pytest.MonkeyPatch, how_common: str
) -> None:
    """Rare words go by their ids, common ones along the order: the lines are the same."""
    if how_common != "rare":
        monkeypatch.setattr("gaoffice_desktop.petitions.finding._RARE", 1)
        monkeypatch.setattr("gaoffice_desktop.petitions.finding._STEP", 2)
    if how_common == "shunned by the filters":
        monkeypatch.setattr("gaoffice_desktop.petitions.finding._WALK", 3)
    for query in QUERIES:
        asked = parse(query.text, composing=query.composing)
        every = ids(office, replace(query, text=""))
        with office.database.read() as work:
            wanted = [one for one in every if matches(asked, _document(work, one))]
        assert wanted, query
        assert ids(office, query) == wanted, query
        page = office.petitions.first_page(office.clerk, query, 4)
        assert [row.id for row in page] == wanted[:4], query


def _document(work, petition_id: int):
    row = work.session.get_one(PetitionRow, petition_id)
    columns = {name: getattr(row, name) for name in finding.COLUMNS}
    result = "회신" if row.closed_at else ""
    return finding.document_of(columns, "서류 목록", result)


def test_other_filters_narrow_on(office: House) -> None:
    assert ids(office, replace(ALL, text="급식", closed=True)) == [1, 5, 13]


def test_a_saved_view_does_not_compose(office: House) -> None:
    composing = replace(ALL, text="긴", composing=True)
    office.petitions.save_view(office.clerk, "찾던 것", composing)
    [view] = office.petitions.views(office.clerk)
    assert view.query == replace(ALL, text="긴")
