"""Saving a list that is shown as a file: for the register with its form, for any other at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gaoffice_desktop.gui.dialog import Answer
from gaoffice_desktop.gui.petitions.attachment_saving import file_name
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.export_facts import TableExport
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.spreadsheets.facts import FORM_LABELS, Cell, Form

if TYPE_CHECKING:
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.service import Petitions


async def ask_where(parent: QWidget, title: str, forms: Sequence[Form]) -> tuple[Path, Form] | None:
    """Ask for the place of a list and, of several forms, for one of them."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    filters = {f"{spoken(FORM_LABELS[form])} (*.{form.value})": form for form in forms}
    heading = QCoreApplication.translate("SaveList", "목록 저장")
    dialog = QFileDialog(parent, heading, folder, ";;".join(filters))
    dialog.setObjectName("save_list_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(forms[0].value)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen].value))
    dialog.selectFile(file_name(f"{title}.{forms[0].value}"))
    answer: Answer[Path | None] = Answer()
    dialog.fileSelected.connect(lambda chosen: answer.give(Path(chosen)))
    dialog.rejected.connect(lambda: answer.give(None))
    dialog.open()
    try:
        path = await answer
    finally:
        dialog.deleteLater()
    return (path, _form_of(path, forms)) if path is not None else None


def _form_of(path: Path, forms: Sequence[Form]) -> Form:
    ending = path.suffix.lower().lstrip(".")
    return next((form for form in forms if form.value == ending), forms[0])


class TableExporting(QObject):
    """Saves any list on a screen as it stands there, with its line in the trail."""

    def __init__(self, screen: Screen, petitions: Petitions) -> None:
        super().__init__(screen)
        self._screen = screen
        self._petitions = petitions

    def ask_and_export(
        self, title: Sentence | str, headers: Sequence[str], rows: Sequence[Sequence[Cell]]
    ) -> None:
        """Ask where to, save, and say how many lines there are."""
        job = partial(self._export, spoken(title), headers, rows)
        self._screen.desk.start(job, owner=self._screen)

    async def _export(
        self, title: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]]
    ) -> None:
        place = await ask_where(self._screen, title, list(Form))
        if place is None:
            return
        path, form = place
        command = TableExport(path, form, title, headers, rows)
        count = await self._screen.desk.make(self._petitions.export_table, command)
        self._screen.say.success(saved_sentence(path, count))


def saved_sentence(path: Path, count: int) -> Sentence:
    """Say what was saved where."""
    return say("{count:,}줄을 {name:으로} 저장했습니다.", count=count, name=path.name)
