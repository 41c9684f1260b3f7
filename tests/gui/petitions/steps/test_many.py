"""Petitions of many people: the list, the representatives, merging, the committee."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gaoffice_desktop.audit.service import lines
from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.petitions.commands import AskRepresentatives, EnterSignatories
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.life import Signatory
from gaoffice_desktop.petitions.reasons import Outcome
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.register_office import petitioner
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit

NAMES = ("가람솔", "나래", "다온", "라온", "마루")
PEOPLE = tuple(Signatory(name, f"솔길 {at}") for at, name in enumerate(NAMES))


@pytest.fixture
def signed(made, office):
    petition = made["soon"]
    office.petitions.enter_signatories(
        office.handler, EnterSignatories(petition.id, PEOPLE, 5, True)
    )
    return petition


def tick(form, *names: str) -> None:
    for row in range(form.people_list.count()):
        item = form.people_list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in names:
            item.setCheckState(Qt.CheckState.Checked)


def kept(office, petition):
    """Return the group as the store has it, in clear."""
    return office.petitions.file(office.handler, petition.id, True).folded.group


def test_a_pasted_list_makes_it_a_petition_of_many(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    QGuiApplication.clipboard().setText(
        "성명\t주소\n" + "\n".join(f"{one.name}\t{one.address}" for one in (*PEOPLE, PEOPLE[0]))
    )
    form.table.paste_button.click()
    assert "겹치는 줄 1개는" in form.table.count_label.text()
    assert "1세대(5세대 이상)" in effects(form)
    assert "연명부 원본" in effects(form)
    form.households_box.setValue(5)
    form.original_box.setChecked(True)
    assert "다수인관련민원입니다." in effects(form)
    submit(detail)
    assert detail.file.folded.many
    assert kept(office, made["soon"]).people == PEOPLE


def test_an_empty_or_faulty_list_is_not_entered(made, screen, detail):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    detail.submit_step()
    assert set(faults(form)) == {"people"}
    form.table.model.set_lines([("", "솔길 1", "")])
    detail.submit_step()
    assert "확인 칸" in faults(form)["people"]
    assert form.table.model.lines == (("", "솔길 1", ""),)
    assert_accessible(form)
    assert_no_clipping(detail)


def test_what_stands_in_an_open_cell_is_taken_along(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    form.table.grid.setFocus()
    form.table.grid.setCurrentIndex(form.table.model.index(0, 0))
    QTest.keyClick(form.table.grid, Qt.Key.Key_Return)
    QTest.keyClicks(QGuiApplication.focusObject(), "Garam")
    submit(detail)
    assert [one.name for one in kept(office, made["soon"]).people] == ["Garam"]


def test_a_list_entered_before_is_there_to_be_changed(signed, screen, detail, office):
    screen.open_petition(signed.id)
    assert "가람솔" not in repr(detail.file)
    before = looks(office)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    assert looks(office) == before + 1
    assert "본 기록이 남습니다" in effects(form)
    assert form.table.people() == PEOPLE
    submit(detail)
    assert kept(office, signed).people == PEOPLE
    assert "가람솔" not in repr(detail.file)


def looks(office) -> int:
    """Count the lines of the trail that tell of somebody seen in clear."""
    with office.petitions.database.read() as work:
        return sum(line.action == "reveal_person" for line in lines(work))


def test_an_empty_list_is_entered_without_a_look_at_anybody(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    assert looks(office) == 0
    assert "본 기록이 남습니다" not in effects(form)


def test_the_households_and_the_original_stay_as_entered(signed, screen, detail):
    screen.open_petition(signed.id)
    form = open_step(detail, Step.ENTER_SIGNATORIES)
    assert form.households_box.value() == 5
    assert form.original_box.isChecked()


def test_representatives_are_asked_for_until_a_day(signed, screen, detail):
    screen.open_petition(signed.id)
    form = open_step(detail, Step.ASK_REPRESENTATIVES)
    assert form.until_edit.day() == date(2026, 12, 2)
    assert "서명한 사람은 5명입니다." in effects(form)
    form.until_edit.set_day(date(2026, 11, 25))
    detail.submit_step()
    assert set(faults(form)) == {"until_on"}
    form.until_edit.set_day(date(2026, 11, 30))
    submit(detail)
    assert detail.file.folded.group.asked_until_on == date(2026, 11, 30)
    assert detail.file.petition.state is State.PAUSED


def test_up_to_three_representatives_are_ticked(signed, screen, detail, office):
    screen.open_petition(signed.id)
    form = open_step(detail, Step.CHOOSE_REPRESENTATIVES)
    assert form.people_list.count() == 5
    detail.submit_step()
    assert set(faults(form)) == {"names"}
    tick(form, *NAMES[:4])
    detail.submit_step()
    assert set(faults(form)) == {"names"}
    form.people_list.item(3).setCheckState(Qt.CheckState.Unchecked)
    assert "3명을 골랐습니다: 가람솔, 나래, 다온" in effects(form)
    assert_accessible(form)
    submit(detail)
    assert kept(office, signed).representatives == NAMES[:3]
    assert looks(office) == 2  # by the form, and by this test


def test_the_office_chooses_only_after_the_day_has_passed(signed, screen, detail, office):
    office.petitions.ask_representatives(
        office.handler, AskRepresentatives(signed.id, date(2026, 11, 30))
    )
    screen.open_petition(signed.id)
    form = open_step(detail, Step.CHOOSE_REPRESENTATIVES)
    tick(form, NAMES[0])
    form.by_office_box.setChecked(True)
    detail.submit_step()
    assert "2026. 11. 30." in faults(form)["by_office"]
    office.clock.now += timedelta(days=6)
    screen._on_minute()
    detail.close_step()
    form = open_step(detail, Step.CHOOSE_REPRESENTATIVES)
    tick(form, NAMES[0])
    form.by_office_box.setChecked(True)
    submit(detail)
    assert detail.file.folded.group.by_office


def test_petitions_of_one_purpose_are_merged(screen, detail, office, made):
    asking = [
        office.take_in(
            "횡단보도를 놓아 주십시오",
            petitioner=petitioner(name, kind=CitizenKind.PERSON, phone=f"010-1234-56{at}0"),
        )
        for at, name in enumerate(NAMES)
    ]
    screen.open_petition(asking[0].id)
    form = open_step(detail, Step.MERGE)
    assert effects(form) == ""
    detail.submit_step()
    assert set(faults(form)) == {"others", "reason"}
    form.picker.search_edit.setText("횡단보도")
    form.picker.search_now()
    assert form.picker.list.count() == 4
    for row in range(4):
        form.picker.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert "고른 4건은" in effects(form)
    form.reason_edit.setText("같은 곳의 횡단보도")
    assert_accessible(form)
    submit(detail)
    assert set(detail.file.folded.merged) == {one.id for one in asking[1:]}
    other = office.petitions.file(office.handler, asking[1].id)
    assert other.folded.outcome is Outcome.MERGED


def test_too_few_people_are_not_merged(made, screen, detail):
    screen.open_petition(made["today"].id)
    form = open_step(detail, Step.MERGE)
    form.picker.search_edit.setText("급식")
    form.picker.search_now()
    form.picker.list.item(0).setCheckState(Qt.CheckState.Checked)
    form.reason_edit.setText("같은 취지")
    detail.submit_step()
    assert "5명 이상" in faults(form)["others"]
    assert form.picker.chosen() == (made["ample"].id,)


def test_the_committee_is_noted(signed, screen, detail):
    screen.open_petition(signed.id)
    form = open_step(detail, Step.REVIEW_BY_COMMITTEE)
    form.on_edit.set_day(date(2026, 11, 26))
    detail.submit_step()
    assert set(faults(form)) == {"on", "opinion"}
    form.on_edit.set_day(date(2026, 11, 25))
    form.opinion_edit.setPlainText("현장을 다시 살필 것")
    form.closing_box.setChecked(True)
    submit(detail)
    review = detail.file.folded.committee[0]
    assert (review.on, review.opinion, review.closing) == (
        date(2026, 11, 25),
        "현장을 다시 살필 것",
        True,
    )
    form = open_step(detail, Step.REVIEW_BY_COMMITTEE)
    assert "현장을 다시 살필 것" in effects(form)
