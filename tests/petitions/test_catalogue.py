"""The shipped catalogue is sound data, and the office keeps its own from there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.deadlines.rules import period_problem
from gaoffice_desktop.petitions.catalogue import FILES, shipped_kinds
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.places import resource
from tests.petitions.house import House
from tests.petitions.makers import a_kind

DECREE = {
    "inquiry_statute": (Category.INQUIRY_STATUTE, Period(Unit.DAYS, 14)),
    "inquiry_scheme": (Category.INQUIRY_SCHEME, Period(Unit.DAYS, 7)),
    "suggestion": (Category.SUGGESTION, Period(Unit.DAYS, 14)),
    "other": (Category.OTHER, Period(Unit.IMMEDIATE)),
    "grievance": (Category.GRIEVANCE, Period(Unit.DAYS, 7)),
}
VERIFIED = {*DECREE, "transfer_middle"}
"""Whose period an article states that has been read; every other one says 확인 필요."""


def test_the_general_kinds_have_the_periods_of_the_decree() -> None:
    kinds = {shipped.kind.code: shipped.kind for shipped in shipped_kinds()}
    for code, (category, period) in DECREE.items():
        assert kinds[code].category is category
        assert replace(kinds[code].period, source="") == period
        assert "시행령 제" in kinds[code].article
    middle = kinds["transfer_middle"]
    assert (middle.period.unit, middle.period.amount) == (Unit.DAYS, 7)
    assert "제73조" in middle.article


def test_every_entry_is_sound() -> None:
    shipped = shipped_kinds()
    assert len(shipped) >= 40
    for counted in (
        Counter(entry.kind.code for entry in shipped),
        Counter(entry.kind.name for entry in shipped),
    ):
        assert counted.most_common(1)[0][1] == 1, counted.most_common(1)
    for entry in shipped:
        kind = entry.kind
        assert period_problem(kind.period) is None
        assert kind.fee == 0
        assert entry.department
        assert len(set(kind.documents)) == len(kind.documents)
        assert kind.active
        for text in (kind.name, kind.article, kind.source, kind.note, *kind.documents):
            assert text == text.strip()
        assert kind.article
        if kind.category is Category.STATUTORY:
            assert kind.documents


def test_an_entry_is_verified_by_its_source_or_says_that_it_is_not() -> None:
    for entry in shipped_kinds():
        kind = entry.kind
        assert kind.verified is (kind.code in VERIFIED), kind.code
        if kind.verified:
            assert "제" in kind.source
            assert "확인 필요" not in kind.source + kind.note
        else:
            assert "확인 필요" in kind.source
            assert kind.note.startswith("확인 필요")


def test_no_file_is_left_out() -> None:
    assert sorted(FILES) == sorted(path.name for path in resource("catalogue").glob("*.toml"))


def test_a_new_office_is_offered_its_own_departments(house: House) -> None:
    kinds = {kind.code: kind for kind in house.catalogue.kinds(house.clerk)}
    assert len(kinds) == len(shipped_kinds())
    assert list(kinds)[:2] == ["inquiry_statute", "inquiry_scheme"]
    assert kinds["other"].department_id == house.counter.id
    assert kinds["academy_registration"].department_id == house.academies.id
    # The office has no such department: the clerk chooses.
    assert kinds["transfer_middle"].department_id is None
    with house.database.change() as work:
        house.catalogue.seed(work, [house.counter])
    assert len(house.catalogue.kinds(house.clerk)) == len(kinds)


def test_an_entry_is_made_changed_and_retired(house: House) -> None:
    new = a_kind(
        code="own_kind",
        name="우리 기관의\n민원",
        documents=("신청서 ", "신청서", " "),
        period=Period(Unit.IMMEDIATE, 5),
    )
    kept = house.catalogue.save(house.examiner, new)
    assert kept.changes.catalogue
    assert (kept.value.name, kept.value.documents) == ("우리 기관의 민원", ("신청서",))
    assert kept.value.period.amount == 0
    petition = house.take_in(kind_code="own_kind")
    changed = replace(
        kept.value, name="새 이름", period=Period(Unit.DAYS, 3), confirmed_on=date(2026, 11, 1)
    )
    assert house.catalogue.save(house.examiner, changed).value.period.amount == 3
    file = house.petitions.file(house.clerk, petition.id).petition
    assert (file.kind.name, file.kind.period.unit) == ("우리 기관의 민원", Unit.IMMEDIATE)
    assert file.due_on == petition.due_on
    house.catalogue.save(house.examiner, replace(changed, active=False))
    assert "own_kind" not in {kind.code for kind in house.catalogue.kinds(house.clerk)}
    assert "own_kind" in {kind.code for kind in house.catalogue.kinds(house.clerk, True)}
    with pytest.raises(UserError):
        house.take_in(kind_code="own_kind")


def test_faults_of_an_entry_come_at_once(house: House) -> None:
    wrong = a_kind(
        code="Wrong Code",
        name=" ",
        period=Period(Unit.DAYS, 0),
        fee=-1,
        department_id=99,
        handler_id=99,
    )
    with pytest.raises(UserError) as caught:
        house.catalogue.save(house.examiner, wrong)
    assert set(caught.value.problems) == {
        "code", "name", "period", "fee", "department", "handler",
    }  # fmt: skip
    with pytest.raises(UserError) as caught:
        house.catalogue.save(house.examiner, a_kind(code="again", name="건의"))
    assert list(caught.value.problems) == ["name"]
    with pytest.raises(NotAllowed):
        house.catalogue.save(house.clerk, a_kind())
