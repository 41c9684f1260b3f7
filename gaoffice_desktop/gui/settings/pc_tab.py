"""What belongs to this computer alone: printers, size, contrast, language, the Enter key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from gaoffice_desktop.gui.forms.ui_settings_pc import Ui_PcForm
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.printing import Printer, printers
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.theme import ZOOMS, set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import (
    ALARM_SOUND,
    DAILY_LIST_AT,
    ENTER_MOVES_ON,
    PDF_FOLDER,
    RECEIPT_PRINTER,
    SHEET_PRINTER,
    Setting,
)
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat


class PcTab(Tab):
    """Each choice takes effect and is kept at once; nobody else's computer changes."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("이 컴퓨터")
        self.preferences = Preferences(rooms.pc)
        self.form = Ui_PcForm()
        self.form.setupUi(self)
        form = self.form
        for name in ("receipt_printer", "sheet_printer"):
            getattr(form, f"{name}_problem").hide()
        for zoom in ZOOMS:
            form.zoom_box.addItem(f"{zoom} %", zoom)
        for text, value in (
            (self.tr("시스템 설정에 따름"), "system"),
            (self.tr("끄기"), "light"),
            (self.tr("켜기"), "high"),
        ):
            form.contrast_box.addItem(text, value)
        for text, value in (("한국어", "ko"), ("English", "en")):
            form.language_box.addItem(text, value)
        self._printer_boxes: tuple[tuple[QComboBox, Setting[str]], ...] = (
            (form.receipt_printer_box, RECEIPT_PRINTER),
            (form.sheet_printer_box, SHEET_PRINTER),
        )
        self._show_kept()
        self._show_time_problem("")
        self._connect()

    def _connect(self) -> None:
        form = self.form
        for box, setting in self._printer_boxes:
            box.activated.connect(partial(self._on_printer, box, setting))
        form.zoom_box.activated.connect(self._on_zoom)
        form.contrast_box.activated.connect(self._on_contrast)
        form.language_box.activated.connect(self._on_language)
        form.enter_check.toggled.connect(self._on_enter)
        form.alarm_sound_check.toggled.connect(self._on_sound)
        form.daily_list_at_edit.settled.connect(self._on_daily_list_at)
        form.pdf_folder_button.clicked.connect(self._on_choose_folder)
        theme().changed.connect(self._show_look)

    def first_focus(self) -> QWidget:
        """Begin with the receipts' printer."""
        return self.form.receipt_printer_box

    def load(self) -> None:
        """Ask the system for its printers."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        found = await self.desk.ask(printers)
        for box, setting in self._printer_boxes:
            self._offer(box, setting, found)

    def _offer(self, box: QComboBox, setting: Setting[str], found: tuple[Printer, ...]) -> None:
        kept = self.rooms.pc.value(setting)
        names = [printer.name for printer in found]
        box.clear()
        box.addItem(self.tr("인쇄할 때 고름(시스템 기본 프린터)"), "")
        if kept and kept not in names:
            # Switched off today, wanted again tomorrow: the choice stays.
            box.addItem(self.tr("{name} (지금 없음)").replace("{name}", kept), kept)
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(max(box.findData(kept), 0))

    def _show_kept(self) -> None:
        self._show_look()
        self.form.language_box.setCurrentIndex(
            self.form.language_box.findData(self.preferences.language)
        )
        self.form.enter_check.setChecked(self.rooms.pc.value(ENTER_MOVES_ON))
        self.form.pdf_folder_edit.setText(self.rooms.pc.value(PDF_FOLDER))
        self.form.alarm_sound_check.setChecked(self.rooms.pc.value(ALARM_SOUND))
        self.form.daily_list_at_edit.setText(self.rooms.pc.value(DAILY_LIST_AT))

    def _show_look(self) -> None:
        """Zoom and contrast change from the user's menu and by keys, too."""
        self.form.zoom_box.setCurrentIndex(self.form.zoom_box.findData(tokens().zoom))
        contrast = self.preferences.contrast
        self.form.contrast_box.setCurrentIndex(self.form.contrast_box.findData(contrast))

    def _on_printer(self, box: QComboBox, setting: Setting[str], _index: int) -> None:
        self._keep(setting, box.currentData())

    def _on_zoom(self) -> None:
        self.preferences.set_zoom(self.form.zoom_box.currentData())

    def _on_contrast(self) -> None:
        self.preferences.set_contrast(self.form.contrast_box.currentData())

    def _on_language(self) -> None:
        self.preferences.set_language(self.form.language_box.currentData())
        self.say.info(self.tr("다음에 프로그램을 시작할 때 바뀝니다."))

    def _on_enter(self, checked: bool) -> None:
        self._keep(ENTER_MOVES_ON, checked)

    def _on_sound(self, checked: bool) -> None:
        self._keep(ALARM_SOUND, checked)

    def _on_daily_list_at(self) -> None:
        """Keep a time, or that there is none; what can't be read waits at its field."""
        edit = self.form.daily_list_at_edit
        problem = edit.problem()
        self._show_time_problem("" if problem is None else f"✖ {spoken(problem)}")
        if problem is None and edit.text() != self.rooms.pc.value(DAILY_LIST_AT):
            self._keep(DAILY_LIST_AT, edit.text())

    def _show_time_problem(self, text: str) -> None:
        # The focus is not called back: it would never get out of a field that can't be read.
        form = self.form
        form.daily_list_at_problem.setText(text)
        form.daily_list_at_problem.setVisible(bool(text))
        form.daily_list_at_edit.setAccessibleDescription(text or form.daily_list_at_hint.text())
        set_property(form.daily_list_at_edit, "invalid", bool(text))

    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("PDF를 저장할 폴더"), self.form.pdf_folder_edit.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self.form.pdf_folder_edit.setText(folder)
        self._keep(PDF_FOLDER, folder)

    def _keep(self, setting: Setting[Any], value: Any) -> None:
        self.desk.start(partial(self._write, setting, value), owner=self, quiet=True)

    async def _write(self, setting: Setting[Any], value: Any) -> None:
        # A full disk or a read-only folder is told by the frame's banner.
        await self.desk.ask(self._write_now, setting, value)
        self.say.success(say("{label} 설정을 이 컴퓨터에 보관했습니다.", label=setting.label))

    def _write_now(self, _seat: Seat, setting: Setting[Any], value: Any) -> None:
        self.rooms.pc.keep(setting, value)
