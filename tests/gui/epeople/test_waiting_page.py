"""What waits is listed with and without a file, and is taken off with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gaoffice_desktop.epeople.arrivals import arrivals
from gaoffice_desktop.epeople.facts import DismissArrival
from gaoffice_desktop.gui.epeople.below_place import BelowPlace
from gaoffice_desktop.gui.epeople.screen import ImportScreen
from gaoffice_desktop.gui.epeople.waiting_page import WaitingPage, state_said
from gaoffice_desktop.gui.epeople.waiting_panel import WaitingPanel
from tests.epeople.house import facts_of, file_a, number
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.epeople.test_screen import UNRECEIVED, said
from tests.office import Office

WHY = "다른 기관으로 넘어감"
NO_REASON = "✖ 접수 대기에서 빼는 사유를 입력해 주십시오."


def bring(office: Office, path: Path, *serials: int) -> Path:
    """Note some that wait; the first is the oldest."""
    seat, epeople = office.seats["clerk"], office.services.epeople
    rows = [
        facts_of(serial) | UNRECEIVED | {"신청일시": f"2026-11-2{3 + at} 16:30"}
        for at, serial in enumerate(serials)
    ]
    file = file_a(path / "대기.xlsx", rows)
    for _, chunk in epeople.preview(seat, file).chunks():
        epeople.write(seat, chunk)
    return file


def waits(office: Office) -> list[str]:
    with office.services.database.read() as work:
        return [one.outside_number for one in arrivals(work)]


def texts(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part)]


def panel_of(page: WaitingPage) -> WaitingPanel:
    assert page.panel is not None
    return page.panel


def give(panel: WaitingPanel, reason: str) -> None:
    panel.dismiss_button.click()
    assert panel.inline is not None
    edit = panel.inline.findChild(QLineEdit, "reason_edit")
    assert edit is not None
    edit.setText(reason)
    panel.inline.submit_button.click()
    settle()


def shown(page: WaitingPage) -> list[list[str]]:
    return [
        [page.table.index(row, column).data() for column in range(page.table.columnCount())]
        for row in range(page.table.rowCount())
    ]


def test_all_that_waits_is_listed_while_no_file_is_open(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    assert screen.form.pages.currentWidget() is screen.form.empty_page
    bring(office, tmp_path, 1, 2)
    screen.shown()
    assert screen.form.pages.currentWidget() is screen.waiting
    assert screen.form.choose_button.isVisible()
    assert screen.waiting.heading.text() == "접수 대기 2건 · 기한 지남 1건"
    kind = "제도·절차 질의"
    assert shown(screen.waiting) == [
        ["✖ 기한 지남", number(1), kind, "2026. 11. 23.(월) 16:30", "2026. 11. 24.(화) 16:30"],
        ["◇ 접수 대기", number(2), kind, "2026. 11. 24.(화) 16:30", "2026. 11. 25.(수) 16:30"],
    ]
    assert state_said(screen.waiting.rows[0]) == "✖ 기한 지남"
    assert "접수했어야 합니다" in " ".join(texts(panel_of(screen.waiting)))
    assert_accessible(screen)


def test_one_is_taken_off_and_what_was_typed_stays_on_a_fault(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    bring(office, tmp_path, 1, 2)
    screen.shown()
    panel = panel_of(screen.waiting)
    give(panel, "   ")
    assert NO_REASON in texts(panel)
    assert waits(office) == [number(1), number(2)]
    assert panel.inline is not None
    edit = panel.inline.findChild(QLineEdit, "reason_edit")
    assert edit is not None
    edit.setText("가" * 201)
    panel.inline.submit_button.click()
    assert edit.text() == "가" * 201
    assert any("200자까지" in one for one in texts(panel))
    edit.setText(WHY)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()
    assert waits(office) == [number(2)]
    assert said(screen)[-1][0] == "success"
    assert said(screen)[-1][1].startswith(f"{number(1)}을 접수 대기에서 뺐습니다.")
    assert [one[1] for one in shown(screen.waiting)] == [number(2)]
    assert panel_of(screen.waiting).inline is None
    give(panel_of(screen.waiting), WHY)
    assert screen.form.pages.currentWidget() is screen.form.empty_page
    assert screen.waiting.panel is None


def test_what_is_typed_outlives_a_look_at_what_waits_now(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    bring(office, tmp_path, 2)
    screen.shown()
    panel = panel_of(screen.waiting)
    panel.dismiss_button.click()
    assert panel.inline is not None
    edit = panel.inline.findChild(QLineEdit, "reason_edit")
    assert edit is not None
    edit.setText("넘어")
    bring(office, tmp_path, 1, 2)
    office.clock.set("2026-11-25T16:31")
    screen.shown()
    assert len(shown(screen.waiting)) == 2
    assert screen.waiting.panel is panel
    assert edit.text() == "넘어"
    assert "접수했어야 합니다" in " ".join(texts(panel))


def test_esc_leaves_the_reason(screen: ImportScreen, office: Office, tmp_path: Path) -> None:
    bring(office, tmp_path, 1)
    screen.shown()
    panel = panel_of(screen.waiting)
    panel.dismiss_button.click()
    assert panel.inline is not None
    assert not panel.dismiss_button.isVisible()
    QTest.keyClick(panel.inline.first_focus(), Qt.Key.Key_Escape)
    assert panel.inline is None
    assert panel.dismiss_button.isVisible()
    assert waits(office) == [number(1)]


def test_one_that_another_desk_took_off_is_told(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    bring(office, tmp_path, 1)
    screen.shown()
    command = DismissArrival(number(1), "", WHY)
    office.services.epeople.dismiss_arrival(office.seats["clerk"], command)
    give(panel_of(screen.waiting), WHY)
    assert said(screen)[-1][0] == "warning"
    assert said(screen)[-1][1].startswith("이미 접수 대기에서 빠진 민원입니다.")
    assert screen.form.pages.currentWidget() is screen.form.empty_page


def test_it_is_offered_below_the_list_of_a_file_too(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    path = bring(office, tmp_path, 1, 2)
    screen.read_file(path)
    panel = screen.below
    assert isinstance(panel, WaitingPanel)
    give(panel, "")
    assert NO_REASON in texts(panel)
    assert panel.inline is not None
    edit = panel.inline.findChild(QLineEdit, "reason_edit")
    assert edit is not None
    edit.setText(WHY)
    panel.inline.submit_button.click()
    settle()
    assert waits(office) == [number(2)]
    # The file stays open; its row says that nothing is told of it any more.
    assert screen.preview is not None
    panel = screen.below
    assert isinstance(panel, WaitingPanel)
    assert not panel.dismiss_button.isVisible()
    assert any("기한을 알려 드리지 않습니다" in one for one in texts(panel))
    assert not screen.form.import_button.isEnabled()
    screen.form.leave_button.click()
    assert screen.preview is None
    assert screen.form.pages.currentWidget() is screen.waiting
    assert [one[1] for one in shown(screen.waiting)] == [number(2)]


def test_what_is_not_noted_yet_can_not_be_taken_off(screen: ImportScreen, tmp_path: Path) -> None:
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1) | UNRECEIVED]))
    assert isinstance(screen.below, WaitingPanel)
    assert not screen.below.dismiss_button.isVisible()
    assert any("그때까지 접수할 기한을" in one for one in texts(screen.below))


@pytest.mark.parametrize("with_file", [False, True])
def test_everything_has_a_name_and_fits(
    screen: ImportScreen, office: Office, tmp_path: Path, preferences: object, with_file: bool
) -> None:
    path = bring(office, tmp_path, 1, 2)
    screen.shown()
    if with_file:
        screen.read_file(path)
    panel = screen.below if with_file else screen.waiting.panel
    assert isinstance(panel, WaitingPanel)
    give(panel, "")
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_one_panel_at_a_time_stands_below(qapp: object, screen: ImportScreen) -> None:
    place = BelowPlace(screen.form.inline_panel)
    first, second = QWidget(), QWidget()
    place.put(first)
    place.put(second)
    assert place.widget is second
    assert first.isHidden()
    place.put(None)
    assert screen.form.inline_panel.isHidden()
