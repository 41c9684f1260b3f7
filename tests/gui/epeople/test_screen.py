"""From the file to the register: choosing, looking, correcting, bringing in, called off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from gaoffice_desktop.epeople.facts import CHUNK, Verdict
from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.epeople.file_choosing import dropped_file
from gaoffice_desktop.gui.epeople.preview_model import cells
from gaoffice_desktop.gui.epeople.row_forms import ChangesPanel, CorrectionForm
from gaoffice_desktop.gui.epeople.screen import ImportScreen
from gaoffice_desktop.gui.epeople.verdict_chips import VerdictChips
from gaoffice_desktop.gui.epeople.waiting_panel import WaitingPanel
from gaoffice_desktop.gui.epeople.watching import Watch
from gaoffice_desktop.shared.errors import Cancelled
from gaoffice_desktop.spreadsheets.service import read_rows
from tests.epeople.house import facts_of, file_a, file_b
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.office import Office


def answer(screen: ImportScreen, value: object) -> None:
    dialog = next(one for one in screen.findChildren(Dialog) if one.isVisible())
    dialog.answer(value)
    settle()


def bring(screen: ImportScreen, path: Path) -> None:
    screen.read_file(path)
    screen.form.import_button.click()
    answer(screen, True)


def said(screen: ImportScreen) -> list[tuple[str, str]]:
    return [(kind, text) for kind, text, _ in screen.say.said]  # type: ignore[attr-defined]


def shown(screen: ImportScreen, column: int) -> list[str]:
    return [screen.model.index(row, column).data() for row in range(screen.model.rowCount())]


def count(office: Office) -> int:
    return office.services.petitions.counts(office.seats["examiner"]).open


def test_a_file_is_looked_at_before_anything_is_saved(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    assert screen.form.pages.currentWidget() is screen.form.empty_page
    assert not screen.form.import_button.isVisible()
    rows = [facts_of(1), facts_of(2, 접수일시="언젠가")]
    screen.open_with(file_a(tmp_path / "민원현황목록.xlsx", rows))
    assert screen.form.pages.currentWidget() is screen.form.preview_page
    assert shown(screen, 1) == ["＋ 새로 접수", "✖ 가져오지 않음"]
    assert screen.form.file_label.text() == "민원현황목록.xlsx · 2줄"
    assert "읽지 않는 열" in screen.form.notes_label.text()
    assert screen.form.import_button.text() == "1건 가져오기"
    assert count(office) == 0


def test_no_to_the_question_saves_nothing(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    screen.import_rows()
    answer(screen, False)
    assert count(office) == 0


def test_yes_brings_the_rows_in_and_says_how_many(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(1), facts_of(2)])
    bring(screen, path)
    assert count(office) == 2
    assert said(screen) == [("success", "2건을 접수하고 0건을 고쳤습니다.")]
    assert not screen.form.import_button.isEnabled()
    assert shown(screen, 1) == ["＝ 그대로", "＝ 그대로"]
    screen.read_file(path)
    assert screen.chips.chip(Verdict.UNCHANGED).text() == "＝ 그대로 2"
    assert not screen.form.import_button.isEnabled()


def test_the_chips_narrow_the_list(screen: ImportScreen, tmp_path: Path) -> None:
    rows = [facts_of(1), facts_of(2, 접수일시="언젠가"), facts_of(3)]
    screen.read_file(file_a(tmp_path / "a.xlsx", rows))
    assert isinstance(screen.chips, VerdictChips)
    assert screen.chips.chip(None).text() == "전체 3"
    screen.chips.chip(Verdict.NEW).click()
    assert shown(screen, 0) == ["3", "5"]
    screen.chips.chip(Verdict.REFUSED).click()
    assert shown(screen, 0) == ["4"]
    assert "날짜로 읽을 수 없습니다" in shown(screen, 5)[0]
    assert screen.chips.chip(Verdict.REFUSED).isChecked()


def test_a_refused_row_is_corrected_in_place_and_only_it_imported(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    rows = [facts_of(1), facts_of(2, 접수일시="언젠가", 처리연장횟수="많이")]
    bring(screen, file_a(tmp_path / "a.xlsx", rows))
    assert said(screen)[-1][0] == "warning"
    assert "1건은 가져오지 않았습니다" in said(screen)[-1][1]
    # The refused ones are shown, the first chosen, and what is wrong stands below.
    form = screen.below
    assert isinstance(form, CorrectionForm)
    assert set(form.texts().values()) == {"언젠가", "많이"}
    first, second = form._edits.values()
    assert first.text() == "언젠가"
    first.setText("2026-04-03")
    form.submit_button.click()
    assert isinstance(screen.below, CorrectionForm)
    second.setText("1")
    form.submit_button.click()
    assert shown(screen, 1) == []
    assert screen.form.import_button.text() == "1건 가져오기"
    screen.form.import_button.click()
    answer(screen, True)
    assert count(office) == 2
    assert said(screen)[-1] == ("success", "1건을 접수하고 0건을 고쳤습니다.")


def test_esc_leaves_the_correction(screen: ImportScreen, tmp_path: Path) -> None:
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1, 접수일시="언젠가")]))
    assert isinstance(screen.below, CorrectionForm)
    QTest.keyClick(screen.below.first_focus(), Qt.Key.Key_Escape)
    assert screen.below is None


def test_what_would_change_stands_below_the_list(screen: ImportScreen, tmp_path: Path) -> None:
    bring(screen, file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    screen.read_file(
        file_a(tmp_path / "b.xlsx", [facts_of(1, 민원인="나도담", 민원제목="딴 제목")])
    )
    assert shown(screen, 5) == ["민원제목, 민원인"]
    assert isinstance(screen.below, ChangesPanel)
    texts = [label.text() for label in screen.below.findChildren(type(screen.form.file_label))]
    assert "민원제목: 방과 후 학교 문의 1 → 딴 제목" in texts
    assert "민원인: 도○이 → 나○담" in texts


def test_a_hostile_file_is_refused_with_its_sentence(screen: ImportScreen, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"%PDF-1.7")
    screen.read_file(path)
    assert said(screen) == [
        ("error", "엑셀(.xlsx)이나 .csv 파일이 아닙니다. 파일을 확인해 주십시오.")
    ]
    assert screen.form.pages.currentWidget() is screen.form.empty_page
    assert screen.form.progress_panel.isHidden()


def test_an_import_called_off_stops_between_chunks_and_goes_on_later(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    path = file_b(tmp_path / "b.xlsx", [facts_of(one) for one in range(CHUNK + 20)])
    screen.read_file(path)
    screen.desk.changed.connect(screen.watch.stop)
    screen.form.import_button.click()
    answer(screen, True)
    assert count(office) == CHUNK
    assert said(screen)[-1][0] == "warning"
    assert "20건이 남았습니다" in said(screen)[-1][1]
    screen.desk.changed.disconnect(screen.watch.stop)
    screen.form.import_button.click()
    answer(screen, True)
    assert count(office) == CHUNK + 20


def test_reading_called_off_leaves_the_screen_as_it_was(
    screen: ImportScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def called_off(*_: Any) -> None:
        raise Cancelled

    monkeypatch.setattr(type(screen._epeople), "preview", called_off)
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    assert screen.preview is None
    assert not screen.is_working
    assert said(screen) == []


def test_while_it_works_only_stopping_is_offered(screen: ImportScreen, tmp_path: Path) -> None:
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    stopped = screen._begin("읽는 중")
    assert not screen.form.import_button.isEnabled()
    assert not screen.form.choose_button.isEnabled()
    assert screen.form.progress_panel.isVisible()
    screen.watch.tell(30, 60)
    screen.watch._look()
    assert screen.form.progress_label.text() == "읽는 중 50%"
    screen.form.stop_button.click()
    assert stopped()
    screen._end()
    assert screen.form.import_button.isEnabled()


def test_a_new_run_does_not_wake_the_one_before(qapp) -> None:
    watch = Watch()
    before = watch.begin()
    watch.end()
    after = watch.begin()
    assert before()
    assert not after()
    watch.end()


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_one_file_can_be_dropped(screen: ImportScreen, tmp_path: Path) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(1)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    data = mime(path)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, none)
    enter.ignore()
    screen.dragEnterEvent(enter)
    assert enter.isAccepted()
    screen.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert screen.preview is not None
    assert dropped_file(mime(path, path)) is None
    assert dropped_file(QMimeData()) is None


def test_a_file_is_chosen_in_the_systems_own_window(screen: ImportScreen, tmp_path: Path) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(1)])
    screen.choose_file()
    dialog = screen.findChild(QFileDialog, "choose_file_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    assert screen.preview is not None
    dialog.close()


def test_the_list_can_be_saved_with_its_reasons(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1), facts_of(2, 접수일시="언젠가")]))
    screen.show_verdict(Verdict.REFUSED)
    screen.form.export_button.click()
    dialog = screen.findChild(QFileDialog, "save_list_dialog")
    assert dialog is not None
    target = tmp_path / "거절.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    lines = [row.cells for row in read_rows(target)]
    assert lines[0][:3] == ["행", "판정", "신청번호"]
    assert len(lines) == 2
    assert said(screen)[-1] == ("success", "1줄을 거절.csv로 저장했습니다.")
    trail = office.services.keeping.trail(office.seats["admin"])
    assert trail[0].action == "export_table"


def test_everything_has_a_name_and_fits(
    screen: ImportScreen, tmp_path: Path, preferences: object
) -> None:
    rows = [facts_of(1), facts_of(2, 접수일시="언젠가")]
    screen.read_file(file_a(tmp_path / "a.xlsx", rows))
    screen.form.preview_table.selectRow(1)
    assert_accessible(screen)
    assert_no_clipping(screen)


UNRECEIVED = {"접수번호": "", "접수일시": "", "신청일시": "2026-11-24 16:30"}


@pytest.mark.parametrize("made", [file_a, file_b])
def test_what_waits_to_be_taken_in_is_told_with_its_limit(
    screen: ImportScreen, office: Office, tmp_path: Path, made: Callable[..., Path]
) -> None:
    rows = [facts_of(1), facts_of(2) | UNRECEIVED]
    screen.read_file(made(tmp_path / "a.xlsx", rows))
    assert shown(screen, 1) == ["＋ 새로 접수", "◇ 접수 대기"]
    assert shown(screen, 5)[1] == "2026. 11. 25.(수) 16:30까지 접수해야 합니다. (영 제6조제8항)"
    assert screen.chips.chip(Verdict.WAITING).text() == "◇ 접수 대기 1"
    assert screen.chips.chip(Verdict.REFUSED).text() == "✖ 가져오지 않음 0"
    screen.form.preview_table.selectRow(1)
    assert isinstance(screen.below, WaitingPanel)
    texts = [label.text() for label in screen.below.findChildren(QLabel)]
    assert shown(screen, 5)[1] in texts
    assert_accessible(screen)
    assert_no_clipping(screen)
    # It is noted beside what is imported, and not counted among it.
    assert screen.form.import_button.text() == "1건 가져오기"
    screen.form.import_button.click()
    dialog = next(one for one in screen.findChildren(Dialog) if one.isVisible())
    asked = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "접수 대기 민원은 접수하지 않고" in asked
    answer(screen, True)
    assert said(screen)[-1][0] == "success"
    assert said(screen)[-1][1].startswith("1건을 접수하고 0건을 고쳤습니다. 접수 대기 1건을")
    assert count(office) == 1
    assert shown(screen, 1) == ["＝ 그대로", "◇ 접수 대기"]
    assert not screen.form.import_button.isEnabled()


def test_a_list_with_nothing_but_waiting_ones_needs_no_question(
    screen: ImportScreen, office: Office, tmp_path: Path
) -> None:
    screen.read_file(file_b(tmp_path / "a.xlsx", [facts_of(1) | UNRECEIVED]))
    assert screen.form.import_button.text() == "접수 대기 1건 반영"
    screen.import_rows()
    assert said(screen)[-1] == (
        "success", "접수 대기 1건을 적어 두었습니다. 접수할 기한이 다가오면 알려 드립니다.",
    )  # fmt: skip
    assert count(office) == 0
    screen.read_file(file_a(tmp_path / "b.xlsx", [facts_of(1) | UNRECEIVED | {"처리결과": "취하"}]))
    assert shown(screen, 1) == ["✖ 가져오지 않음"]
    screen.import_rows()
    assert said(screen)[-1][0] == "warning"
    assert said(screen)[-1][1].endswith("접수하지 않고 끝난 1건을 접수 대기에서 뺐습니다.")
    assert not screen.form.import_button.isEnabled()


def test_the_actions_of_the_palette(screen: ImportScreen, tmp_path: Path) -> None:
    actions: dict[str, Callable[[], bool]] = {
        action.shortcut: action.enabled for action in screen.actions_here()
    }
    assert set(actions) == {"Ctrl+O", "Ctrl+Return", "Ctrl+E"}
    assert actions["Ctrl+O"]()
    assert not actions["Ctrl+Return"]()
    screen.read_file(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    assert actions["Ctrl+Return"]()
    assert screen.preview is not None
    assert cells(screen.preview.lines[0])[1] == "＋ 새로 접수"
