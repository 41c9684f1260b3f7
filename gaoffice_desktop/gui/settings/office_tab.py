"""The office's own settings, and its backups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QSpinBox, QWidget

from gaoffice_desktop.gui.forms.ui_settings_office import Ui_OfficeForm
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.widgets.field_problem import FieldProblem
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, commit_composing
from gaoffice_desktop.gui.widgets.number_box import NumberBox
from gaoffice_desktop.gui.widgets.time_edit import TimeEdit
from gaoffice_desktop.gui.words import moment_spoken, spoken
from gaoffice_desktop.settings.facts import (
    ALARMS_PER_HOUR,
    ATTACHMENT_MEGABYTES,
    FORECAST_LISTED_FROM_DAY,
    SETTINGS,
    SURGE_FALSE_PER_YEAR,
    Scope,
    Setting,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.staff.facts import Seat

_MEGABYTE = 1_000_000

HEADINGS: dict[str, Sentence] = {
    ATTACHMENT_MEGABYTES.name: say("첨부와 로그인"),
    ALARMS_PER_HOUR.name: say("기한 알림"),
    FORECAST_LISTED_FROM_DAY.name: say("사전예보"),
    SURGE_FALSE_PER_YEAR.name: say("급증 경보"),
}
"""Above which setting a new subject begins; the first has its heading in the form."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the store that lies in the program's own folder."""

    name: str
    made_at: datetime
    size: int


class OfficeTab(Tab):
    """One field for each setting that is declared for the office; the backups beside them."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("기관")
        self._kept: dict[str, Any] = {}
        self.form = Ui_OfficeForm()
        self.form.setupUi(self)
        self.fields: dict[str, FieldProblem] = {}
        for setting in (one for one in SETTINGS if one.scope is Scope.OFFICE):
            if setting.name in HEADINGS:
                self._put(_heading(HEADINGS[setting.name]))
            field = FieldProblem(spoken(setting.label), _editor(setting), parent=self)
            field.editor.setObjectName(f"{setting.name}_edit")
            self.fields[setting.name] = field
            self._put(field)
        self.backups = RowsTable[Backup](
            (
                Column(self.tr("만든 때"), lambda one: moment_spoken(to_local(one.made_at)), 196),
                Column(self.tr("크기"), lambda one: f"{one.size / _MEGABYTE:,.1f} MB", 84),
                Column(self.tr("파일"), lambda one: one.name),
            ),
            self.form.backup_table,
        )
        folder = str(rooms.keeping.places.backups)
        self.form.backup_label.setText(
            spoken(
                say(
                    "백업은 자료와 같은 열쇠로 잠겨 있습니다. 보관하는 곳: {folder}",
                    folder=folder,
                )
            )
        )
        self.form.restore_label.setText(
            spoken(
                say(
                    "되살리기: 모든 창을 닫고 명령창에서 「gaoffice restore 백업파일」을 실행하십시오. "
                    "새 컴퓨터에서는 처음 설정할 때 인쇄한 복구 열쇠가 있어야 합니다."
                )
            )
        )
        self.form.save_button.clicked.connect(self._on_save)
        self.form.back_up_button.clicked.connect(self._on_back_up)
        self.form.other_button.clicked.connect(self._on_other_folder)

    def _put(self, widget: QWidget) -> None:
        """Add below what is there, above the room that is left."""
        self.form.fields.insertWidget(self.form.fields.count() - 1, widget)

    def refresh_on(self, changes: Changes) -> bool:
        """The office's settings stand here."""
        return changes.settings

    def first_focus(self) -> QWidget:
        """Begin with the first setting."""
        return next(iter(self.fields.values())).editor

    def load(self) -> None:
        """Load the settings and the list of backups."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        values = await self.desk.ask(self.rooms.keeping.settings)
        untouched = not self._kept or self.values() == self._kept
        self._kept = {name: values[name] for name in self.fields}
        if untouched:
            for name, field in self.fields.items():
                _show(field.editor, values[name])
        await self._list_backups()

    async def _list_backups(self) -> None:
        self.backups.set_rows(await self.desk.ask(_backups, self.rooms.keeping.places.backups))

    def values(self) -> dict[str, Any]:
        """Return what is typed."""
        return {name: _value(field.editor) for name, field in self.fields.items()}

    def _on_save(self) -> None:
        commit_composing()
        self.desk.start(self._save, owner=self)

    async def _save(self) -> None:
        problems: dict[str, Any] = {}
        values = self.values()
        try:
            with self.form.save_button.working():
                await self.desk.change(self.rooms.keeping.keep_settings, values)
            self._kept = values
            self.say.success(say("기관 설정을 저장했습니다."))
        except UserError as error:
            problems = dict(error.problems)
            self.say.warning(error.sentence)
        for name, field in self.fields.items():
            field.show_problem(problems.get(name))

    def _on_back_up(self) -> None:
        self.desk.start(partial(self._back_up, None), owner=self)

    def _on_other_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("백업을 둘 폴더"))
        dialog.setObjectName("backup_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self.desk.start(partial(self._back_up, folder), owner=self)

    async def _back_up(self, folder: str | None) -> None:
        button = self.form.back_up_button if folder is None else self.form.other_button
        with button.working():
            copy: Path = await self.desk.change(self.rooms.keeping.back_up, folder)
        await self._list_backups()
        self.say.success(say("백업했습니다: {path}", path=copy))


def _backups(_seat: Seat, folder: Path) -> tuple[Backup, ...]:
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.glob("*.db"):
        about = path.stat()
        found.append(Backup(path.name, datetime.fromtimestamp(about.st_mtime, UTC), about.st_size))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name), reverse=True))


def _heading(text: Sentence) -> QLabel:
    label = QLabel(spoken(text))
    set_property(label, "kind", "heading")
    return label


def _editor(setting: Setting[Any]) -> QWidget:
    if setting.is_time:
        return TimeEdit()
    if isinstance(setting.default, int):
        box = NumberBox()
        box.setRange(setting.least or 0, 1_000_000 if setting.most is None else setting.most)
        return box
    return ImeLineEdit()


def _show(editor: QWidget, value: Any) -> None:
    if isinstance(editor, QSpinBox):
        editor.setValue(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(value)
        if isinstance(editor, TimeEdit):
            editor.settle()


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QSpinBox):
        return editor.value()
    assert isinstance(editor, QLineEdit)
    if isinstance(editor, TimeEdit) and (at := editor.time()) is not None:
        return dates.clock(at)
    return editor.text().strip()
