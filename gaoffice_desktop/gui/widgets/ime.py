"""Entries that know what is being composed.

While an input method composes a syllable, Qt's entries keep it apart: ``text()`` lacks it and
``textChanged`` stays silent, so a search lags one syllable behind the fingers and a save loses
the last one. These entries tell the text with the syllable in the making, and take it in
before they give up the focus or their text is saved.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def commit_composing() -> None:
    """Take in what is being composed wherever the focus is: call it before saving."""
    widget = QApplication.focusWidget()
    if isinstance(widget, ImeLineEdit | ImePlainTextEdit):
        widget.commit_composing()
    else:
        QGuiApplication.inputMethod().commit()


class ImeLineEdit(QLineEdit):
    """A line whose ``liveTextChanged`` follows every stroke, also inside a syllable."""

    liveTextChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self._told = ""
        self._in_event = False
        self.textChanged.connect(self._on_text_changed)

    def live_text(self) -> str:
        """Return the text with the syllable being composed at its place."""
        text = self.text()
        at = _utf16_offset(text, self.cursorPosition())
        return text[:at] + self._composing + text[at:]

    @property
    def composing(self) -> str:
        """The syllable in the making; empty when there is none."""
        return self._composing

    def commit_composing(self) -> None:
        """Take the syllable in the making into the text."""
        _commit(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell the live text once the whole event is in."""
        self._composing = event.preeditString()
        self._in_event = True
        super().inputMethodEvent(event)
        self._in_event = False
        if self.isReadOnly():
            self._composing = ""
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes in what is being composed before anybody acts on it."""
        if self._composing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit_composing()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take in what is being composed, and level pasted text of other systems."""
        self.commit_composing()
        self._compose_pasted()
        super().focusOutEvent(event)

    def _compose_pasted(self) -> None:
        # File names and web pages of another system paste ㅎ+ㅗ+ㅇ: it looks the same and is
        # found by no search.
        level = unicodedata.normalize("NFC", self.text())
        if level != self.text():
            self.setText(level)

    def _on_text_changed(self) -> None:
        if not self._in_event:
            self._tell()

    def _tell(self) -> None:
        live = self.live_text()
        if live != self._told:
            self._told = live
            self.liveTextChanged.emit(live)


class ImePlainTextEdit(QPlainTextEdit):
    """A longer text; Tab leaves it, pasting brings plain text only."""

    liveTextChanged = Signal(str)
    editingFinished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._composing = ""
        self._told = ""
        self._in_event = False
        self.textChanged.connect(self._on_text_changed)

    def live_text(self) -> str:
        """Return the text with the syllable being composed at its place."""
        text = self.toPlainText()
        at = _utf16_offset(text, self.textCursor().position())
        return text[:at] + self._composing + text[at:]

    @property
    def composing(self) -> str:
        """The syllable in the making; empty when there is none."""
        return self._composing

    def commit_composing(self) -> None:
        """Take the syllable in the making into the text."""
        _commit(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell the live text once the whole event is in."""
        self._composing = event.preeditString()
        self._in_event = True
        super().inputMethodEvent(event)
        self._in_event = False
        if self.isReadOnly():
            self._composing = ""
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take in what is being composed before the focus goes."""
        self.commit_composing()
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste composed plain text, whatever the other system calls a syllable."""
        if source.hasText():
            self.insertPlainText(unicodedata.normalize("NFC", source.text()))

    def _on_text_changed(self) -> None:
        if not self._in_event:
            self._tell()

    def _tell(self) -> None:
        live = self.live_text()
        if live != self._told:
            self._told = live
            self.liveTextChanged.emit(live)


def _utf16_offset(text: str, units: int) -> int:
    """Turn a position in UTF-16 units, as documents count, into one in characters."""
    if text.isascii() or max(text, default="") < "\U00010000":
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def _commit(entry: ImeLineEdit | ImePlainTextEdit) -> None:
    if not entry.composing:
        return
    if entry.hasFocus():
        QGuiApplication.inputMethod().commit()
    if entry.composing:
        # No input method answered (it may have gone with the focus): what was seen is kept.
        event = QInputMethodEvent("", [])
        event.setCommitString(entry.composing)
        QApplication.sendEvent(entry, event)
