"""The files handed in with a petition: dropped, pasted or chosen, and read at once.

Only ``given`` leaves this box: the screen has the files read into the store straight away,
so that a memory stick pulled out a minute later takes nothing with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import Attachment
from gaoffice_desktop.shared.sentences import Sentence, say

_ROWS_SHOWN = 3


class AttachmentBox(QWidget):
    """A list of the kept files, a button to choose more, and what went wrong beside it."""

    given = Signal(list)
    """Paths to read, in the order given."""
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._attachments: list[Attachment] = []
        self._faults: dict[str, Sentence] = {}
        self.reading = 0
        """How many files are still being read."""
        self._dialog: QFileDialog | None = None
        self._build()
        theme().changed.connect(self._fit)
        self._show()

    def _build(self) -> None:
        self.add_button = QPushButton(self.tr("파일 넣기…"), self)
        self.remove_button = QPushButton(self.tr("빼기"), self)
        self.remove_button.setAccessibleName(self.tr("고른 첨부 빼기"))
        for button in (self.add_button, self.remove_button):
            set_property(button, "kind", "tertiary")
        self.hint_label = QLabel(self.tr("또는 파일을 여기에 끌어다 놓으십시오."), self)
        set_property(self.hint_label, "kind", "subtle")
        self.hint_label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("첨부한 파일"))
        self.list.setTabKeyNavigation(False)
        self.list.installEventFilter(self)
        self.fault_label = QLabel(self)
        self.fault_label.setWordWrap(True)
        self.fault_label.setTextFormat(Qt.TextFormat.PlainText)
        set_property(self.fault_label, "kind", "error")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addWidget(self.hint_label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(self.fault_label)
        self.setFocusProxy(self.add_button)
        self.add_button.clicked.connect(self.choose)
        self.remove_button.clicked.connect(self.remove_current)
        self.list.currentRowChanged.connect(self._on_current_changed)

    # -- what is in it -------------------------------------------------------------------

    def attachments(self) -> tuple[Attachment, ...]:
        """Return the files that are kept."""
        return tuple(self._attachments)

    def set_attachments(self, attachments: Iterable[Attachment]) -> None:
        """Show exactly these, and no old faults."""
        self._attachments = list(attachments)
        self._faults.clear()
        self._show()

    def add(self, attachment: Attachment) -> None:
        """Show one more; the same content under the same name is in the list once."""
        self._faults.pop(attachment.name, None)
        if attachment not in self._attachments:
            self._attachments.append(attachment)
        self._show()
        self.changed.emit()

    def refuse(self, path: str, why: Sentence) -> None:
        """Say beside the list why a file could not be taken."""
        self._faults[PurePath(path).name or path] = why
        self._show()

    def begin_reading(self, files: int) -> None:
        """Some more files are being read."""
        self.reading += files
        self._faults.clear()
        self._show()

    def end_reading(self) -> None:
        """One of the files has been read, or refused."""
        self.reading -= 1
        self._show()

    # -- giving files --------------------------------------------------------------------

    def choose(self) -> None:
        """Open the dialog of files; it runs no loop of its own."""
        if self._dialog is not None:
            return
        dialog = QFileDialog(self, self.tr("첨부할 파일"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def take(self, data: QMimeData) -> bool:
        """Take the files of a drop or of the clipboard; tell whether there were any."""
        if not data.hasUrls():
            return False
        self._faults.clear()
        local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        for url in data.urls():
            if not url.isLocalFile():
                self.refuse(url.toString(), say("이 컴퓨터에 있는 파일만 넣을 수 있습니다."))
        if local:
            self.given.emit(local)
        return True

    def remove_current(self) -> None:
        """Take the file that is selected out of the list."""
        at = self.list.currentRow()
        if not 0 <= at < len(self._attachments):
            return
        del self._attachments[at]
        self._show()
        self.changed.emit()
        if self._attachments:
            self.list.setCurrentRow(min(at, len(self._attachments) - 1))
        else:
            self.add_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the selected file out."""
        if watched is self.list and isinstance(event, QKeyEvent):
            delete = event.matches(QKeySequence.StandardKey.Delete)
            if event.type() is QEvent.Type.KeyPress and delete:
                self.remove_current()
                return True
        return super().eventFilter(watched, event)

    # -- showing -------------------------------------------------------------------------

    def _on_chosen(self, paths: list[str]) -> None:
        if paths:
            self.given.emit(list(paths))

    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self.add_button.setFocus()

    def _on_current_changed(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def _show(self) -> None:
        self.list.clear()
        for attachment in self._attachments:
            size = QLocale(QLocale.Language.Korean).formattedDataSize(
                attachment.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
            )
            item = QListWidgetItem(f"{attachment.name}  ({size})")
            item.setToolTip(attachment.name)
            self.list.addItem(item)
        self.list.setVisible(bool(self._attachments))
        self.remove_button.setVisible(bool(self._attachments))
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
        lines = [_fault(name, spoken(why)) for name, why in self._faults.items()]
        if self.reading > 0:
            lines.append(self.tr("파일을 읽고 있습니다."))
        self.fault_label.setText("\n".join(lines))
        self.fault_label.setVisible(bool(lines))
        self._fit()

    def _fit(self) -> None:
        rows = min(max(1, self.list.count()), _ROWS_SHOWN)
        height = self.list.sizeHintForRow(0) if self.list.count() else tokens().px(28)
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth() + tokens().px(4))


def _fault(name: str, why: str) -> str:
    return f"✖ {why}" if name in why else f"✖ {name}: {why}"
