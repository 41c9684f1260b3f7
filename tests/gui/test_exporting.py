"""Any list on a screen can be saved as it stands there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.gui.exporting import TableExporting, saved_sentence
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.petitions.export_facts import TableExport
from gaoffice_desktop.spreadsheets.facts import Form


class Petitions:
    """Keeps what it was asked to export."""

    def __init__(self) -> None:
        self.asked: list[TableExport] = []

    def export_table(self, _seat: object, command: TableExport) -> int:
        self.asked.append(command)
        return len(command.rows)


def exporting(qtbot: Any, inline_desk: Any) -> tuple[Screen, Petitions]:
    screen, petitions = Screen(inline_desk), Petitions()
    qtbot.addWidget(screen)
    screen.show()
    table = TableExporting(screen, petitions)  # type: ignore[arg-type]
    table.ask_and_export("부서별 현황", ["부서", "건수"], [["민원실", 3]])
    return screen, petitions


def dialog_of(screen: Screen) -> QFileDialog:
    dialog = screen.findChild(QFileDialog, "save_list_dialog")
    assert dialog is not None
    return dialog


def test_a_list_is_saved_where_the_person_says(qtbot, inline_desk, tmp_path: Path) -> None:
    screen, petitions = exporting(qtbot, inline_desk)
    dialog_of(screen).fileSelected.emit(str(tmp_path / "현황.csv"))
    (command,) = petitions.asked
    assert (command.path, command.form) == (tmp_path / "현황.csv", Form.CSV)
    assert (command.title, command.headers, command.rows) == (
        "부서별 현황", ["부서", "건수"], [["민원실", 3]],
    )  # fmt: skip
    said = screen.say.said  # type: ignore[attr-defined]
    assert said == [("success", str(saved_sentence(command.path, 1)), None)]


def test_a_name_without_an_ending_is_a_workbook(qtbot, inline_desk, tmp_path: Path) -> None:
    screen, petitions = exporting(qtbot, inline_desk)
    dialog_of(screen).fileSelected.emit(str(tmp_path / "현황"))
    assert petitions.asked[0].form is Form.XLSX


def test_no_place_is_no_file(qtbot, inline_desk) -> None:
    screen, petitions = exporting(qtbot, inline_desk)
    dialog_of(screen).reject()
    assert petitions.asked == []
