"""What belongs to this computer is kept at once, and everybody may."""

from __future__ import annotations

import pytest

from gaoffice_desktop.gui.printing import Printer
from gaoffice_desktop.gui.settings import pc_tab
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.settings.facts import (
    ALARM_SOUND,
    CONTRAST,
    DAILY_LIST_AT,
    ENTER_MOVES_ON,
    LANGUAGE,
    PDF_FOLDER,
    RECEIPT_PRINTER,
    SHEET_PRINTER,
    ZOOM_PERCENT,
)
from gaoffice_desktop.settings.pc import PcSettings
from tests.gui.settings.conftest import said


@pytest.fixture(autouse=True)
def look():
    before = tokens()
    yield
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


@pytest.fixture
def tab(show, monkeypatch):
    monkeypatch.setattr(
        pc_tab, "printers", lambda _seat: (Printer("민원실-1", True), Printer("복도"))
    )
    return show("clerk").current


def pick(box, value) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_paper_has_its_printer(tab, office) -> None:
    pick(tab.form.receipt_printer_box, "민원실-1")
    pick(tab.form.sheet_printer_box, "복도")
    assert office.pc.value(RECEIPT_PRINTER) == "민원실-1"
    assert office.pc.value(SHEET_PRINTER) == "복도"
    assert said(tab)[-1] == "문서 프린터 설정을 이 컴퓨터에 보관했습니다."


def test_a_printer_that_is_switched_off_stays_chosen(tab, office) -> None:
    office.pc.keep(RECEIPT_PRINTER, "교무실")
    tab.load()
    assert tab.form.receipt_printer_box.currentText() == "교무실 (지금 없음)"
    assert tab.form.receipt_printer_box.currentData() == "교무실"


def test_zoom_and_contrast_take_effect_and_follow_the_menu(tab, office) -> None:
    pick(tab.form.zoom_box, 130)
    assert tokens().zoom == 130
    pick(tab.form.contrast_box, "high")
    assert tokens().high_contrast
    assert (office.pc.value(ZOOM_PERCENT), office.pc.value(CONTRAST)) == (130, "high")
    theme().set_zoom(110)
    assert tab.form.zoom_box.currentData() == 110


def test_language_waits_for_the_next_start(tab, office) -> None:
    pick(tab.form.language_box, "en")
    assert office.pc.value(LANGUAGE) == "en"
    assert said(tab) == ["다음에 프로그램을 시작할 때 바뀝니다."]


def test_enter_and_the_folder_are_kept(tab, office, tmp_path) -> None:
    tab.form.enter_check.setChecked(False)
    tab._on_folder(str(tmp_path))
    assert office.pc.value(ENTER_MOVES_ON) is False
    assert office.pc.value(PDF_FOLDER) == str(tmp_path)
    assert tab.form.pdf_folder_edit.text() == str(tmp_path)


def test_a_file_that_cannot_be_written_is_told(tab, office, monkeypatch) -> None:
    office.places.config.mkdir(parents=True, exist_ok=True)
    office.pc.file.unlink(missing_ok=True)
    office.pc.file.mkdir()
    tab.form.enter_check.setChecked(False)
    assert [str(trouble.error) for trouble in tab.desk.troubles] == [
        "이 컴퓨터의 설정을 저장하지 못했습니다."
    ]
    assert isinstance(office.pc, PcSettings)


def test_the_daily_list_is_printed_at_a_time_or_at_none(tab, office) -> None:
    edit = tab.form.daily_list_at_edit
    edit.setText("850")
    edit.settle()
    assert office.pc.value(DAILY_LIST_AT) == "08:50"
    edit.setText("아침에")
    edit.settle()
    assert tab.form.daily_list_at_problem.text().startswith("✖ ")
    assert tab.form.daily_list_at_problem.isVisibleTo(tab)
    assert office.pc.value(DAILY_LIST_AT) == "08:50", "what can't be read changes nothing"
    edit.setText("")
    edit.settle()
    assert office.pc.value(DAILY_LIST_AT) == ""
    assert tab.form.daily_list_at_problem.isHidden()


def test_a_kept_time_and_sound_are_shown_and_not_kept_again(show, office) -> None:
    office.pc.keep(DAILY_LIST_AT, "08:50")
    office.pc.keep(ALARM_SOUND, True)
    tab = show("clerk").current
    assert tab.form.daily_list_at_edit.text() == "08:50"
    assert tab.form.alarm_sound_check.isChecked()
    tab.form.daily_list_at_edit.settle()
    assert said(tab) == []
    tab.form.alarm_sound_check.click()
    assert office.pc.value(ALARM_SOUND) is False
