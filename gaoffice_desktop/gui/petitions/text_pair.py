"""Two texts side by side; what both say is underlined and shaded in both."""

from __future__ import annotations

from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.petitions.sameness import same_places
from gaoffice_desktop.gui.theme import set_property, theme, tokens

NARROW = 620
"""Width under which one text stands below the other."""

HEIGHT = 150


class TextPair(QWidget):
    """Read with the arrow keys; the shade is not the only sign of what is the same."""

    def __init__(self, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.captions = (QLabel(left, self), QLabel(right, self))
        self.edits = (QPlainTextEdit(self), QPlainTextEdit(self))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(tokens().px(8))
        for caption, edit in zip(self.captions, self.edits, strict=True):
            caption.setBuddy(edit)
            caption.setWordWrap(True)
            set_property(caption, "kind", "subtle")
            edit.setReadOnly(True)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(tokens().px(HEIGHT))
            side = QVBoxLayout()
            side.setSpacing(tokens().px(2))
            side.addWidget(caption)
            side.addWidget(edit)
            self._sides.addLayout(side, 1)
        self.setFocusProxy(self.edits[0])
        theme().changed.connect(self._on_theme_changed)

    def show_texts(self, left: tuple[str, str], right: tuple[str, str]) -> None:
        """Show two texts, each with its caption, and mark what both say."""
        for caption, edit, (name, text) in zip(
            self.captions, self.edits, (left, right), strict=True
        ):
            caption.setText(name)
            edit.setAccessibleName(name)
            edit.setPlainText(text)
        self._mark()

    def shared(self) -> tuple[str, ...]:
        """Return the passages that are marked in the left text."""
        text = self.edits[0].toPlainText()
        other = self.edits[1].toPlainText()
        return tuple(text[start:end] for start, end in same_places(text, other))

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(tokens().warning_fill))
        look.setForeground(QColor(tokens().text))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        texts = [edit.toPlainText() for edit in self.edits]
        for edit, text, other in zip(self.edits, texts, reversed(texts), strict=True):
            marks: list[QTextEdit.ExtraSelection] = []
            for start, end in same_places(text, other):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(edit.document())
                cursor.setPosition(_units(text, start))
                cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
            edit.setExtraSelections(marks)

    def _on_theme_changed(self) -> None:
        for edit in self.edits:
            edit.setFixedHeight(tokens().px(HEIGHT))
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < tokens().px(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)


def _units(text: str, at: int) -> int:
    """Turn a position in characters into one in UTF-16 units, as documents count."""
    return len(text[:at].encode("utf-16-le")) // 2
