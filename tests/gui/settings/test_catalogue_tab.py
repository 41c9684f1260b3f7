"""The catalogue: found by initials, confirmed by the office, faults at their fields."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import Unit
from gaoffice_desktop.gui.settings.kind_form import empty_kind
from tests.gui.checks import settle
from tests.gui.settings.conftest import said


@pytest.fixture
def tab(open_tab):
    return open_tab("catalogue")


def names(tab) -> list[str]:
    return [kind.name for kind in tab.table.rows]


def choose(tab, code: str) -> None:
    tab.table.choose(next(at for at, one in enumerate(tab.table.rows) if one.code == code))


def kept(office, code: str):
    kinds = office.services.catalogue.kinds(office.seats["admin"], with_inactive=True)
    return next(kind for kind in kinds if kind.code == code)


def search(tab, text: str) -> None:
    tab.form.search_edit.setText(text)
    tab.form.search_edit._search()


def test_it_opens_on_the_first_entry(tab) -> None:
    assert tab.kind_form.form.name_edit.text() == names(tab)[0]
    assert "확인 필요" in tab.form.count_label.text()


@pytest.mark.parametrize("text", ["ㄱㅊ", "고충", "고추"])
def test_it_is_found_by_initials_and_half_composed(tab, text) -> None:
    search(tab, text)
    assert any("고충" in name for name in names(tab))
    assert len(names(tab)) < 10


def test_nothing_found_says_so(tab) -> None:
    search(tab, "없는이름")
    assert names(tab) == []
    assert "맞는 민원이 없습니다" in tab.form.count_label.text()


def test_only_what_is_to_be_confirmed(tab) -> None:
    everything = len(tab.table.rows)
    tab.form.unconfirmed_check.setChecked(True)
    assert 0 < len(tab.table.rows) < everything
    assert not any(kind.verified for kind in tab.table.rows)


def test_the_office_confirms_an_entry(tab, office) -> None:
    code = next(kind.code for kind in tab.table.rows if not kind.verified)
    choose(tab, code)
    assert tab.kind_form.form.state_label.text().startswith("▲ 확인 필요")
    tab.kind_form.form.confirm_button.click()
    kind = kept(office, code)
    assert kind.verified
    assert kind.confirmed_on == date(2026, 11, 25)
    assert tab.kind_form.form.state_label.text() == "✓ 2026. 11. 25. 기관이 확인했습니다."


def test_an_entry_is_changed(tab, office) -> None:
    choose(tab, "inquiry_scheme")
    form = tab.kind_form.form
    form.amount_edit.setValue(5)
    form.documents_edit.setPlainText("신청서\n\n 사본 ")
    form.fee_edit.setValue(300)
    form.department_box.setCurrentIndex(form.department_box.findText("평생교육과"))
    form.handler_box.setCurrentIndex(form.handler_box.findText("윤다온"))
    form.active_check.setChecked(False)
    form.save_button.click()
    kind = kept(office, "inquiry_scheme")
    assert (kind.period.unit, kind.period.amount) == (Unit.DAYS, 5)
    assert kind.documents == ("신청서", "사본")
    assert (kind.fee, kind.department_id, kind.handler_id, kind.active) == (300, 2, 3, False)
    assert said(tab)[-1].endswith("저장했습니다.")
    assert any("(쓰지 않음)" in tab.table.index(at, 0).data() for at in range(len(tab.table.rows)))


def test_only_people_of_the_department_are_offered(tab) -> None:
    form = tab.kind_form.form
    form.department_box.setCurrentIndex(form.department_box.findText("평생교육과"))
    people = [form.handler_box.itemText(at) for at in range(form.handler_box.count())]
    assert people == ["정하지 않음", "윤다온"]


def test_faults_stand_at_their_fields(tab, office) -> None:
    choose(tab, "inquiry_scheme")
    form = tab.kind_form.form
    form.name_edit.setText(" ")
    form.amount_edit.setValue(0)
    form.save_button.click()
    assert form.name_problem.text() == "✖ 민원 이름을 입력해 주십시오."
    assert form.period_problem.text().startswith("✖ ")
    assert kept(office, "inquiry_scheme").name.strip()
    assert form.name_edit.text() == " ", "what was typed stays"


def test_what_was_typed_waits_for_its_entry(tab) -> None:
    choose(tab, "inquiry_scheme")
    tab.kind_form.form.note_edit.setPlainText("쓰다 만 말")
    choose(tab, "grievance")
    assert tab.kind_form.form.note_edit.toPlainText() != "쓰다 만 말"
    settle()
    choose(tab, "inquiry_scheme")
    assert tab.kind_form.form.note_edit.toPlainText() == "쓰다 만 말"
    tab.load()
    assert tab.kind_form.form.note_edit.toPlainText() == "쓰다 만 말"
    tab.kind_form.form.revert_button.click()
    assert tab.kind_form.form.note_edit.toPlainText() != "쓰다 만 말"


def test_a_new_entry(tab, office) -> None:
    tab.form.new_button.click()
    form = tab.kind_form.form
    assert form.name_edit.text() == ""
    form.name_edit.setText("방과 후 학교 위탁 신청")
    form.unit_box.setCurrentIndex(form.unit_box.findData(Unit.IMMEDIATE.value))
    assert not form.amount_edit.isEnabled()
    form.save_button.click()
    made = next(one for one in tab.table.rows if one.name == "방과 후 학교 위탁 신청")
    assert made.period.unit is Unit.IMMEDIATE
    assert not made.verified


def test_a_name_that_exists_is_refused(tab) -> None:
    taken = names(tab)[0]
    tab.form.new_button.click()
    tab.kind_form.form.name_edit.setText(taken)
    tab.kind_form.form.save_button.click()
    assert "같은 이름" in tab.kind_form.form.name_problem.text()


def test_codes_of_new_entries_differ() -> None:
    assert empty_kind().code != empty_kind().code
