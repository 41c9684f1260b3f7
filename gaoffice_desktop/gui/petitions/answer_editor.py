"""The editor of an answer: the text, what it still lacks beside it, and that it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.petitions.check_list import Check, CheckList
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.ime import ImePlainTextEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence

NARROW = 760
"""Width under which the check stands below the text."""

_LINES = 12


class AnswerEditor(QWidget):
    """Two columns, or one below the other where the window is narrow."""

    changed = Signal()
    """The text changed, be it by a syllable in the making."""
    left = Signal()
    """The text was left."""
    renewed = Signal()
    """The person wants to begin anew."""

    def __init__(
        self, check: Callable[[str], Sequence[Check]], parent: QWidget | None = None
    ) -> None:
        """``check`` looks a text through."""
        super().__init__(parent)
        self._check = check
        self.edit = ImePlainTextEdit(self)
        self.edit.setReadOnly(True)
        self.checks = CheckList(self.tr("답변에 갖출 것"), self)
        self.kept_label = QLabel(self)
        self.kept_label.setWordWrap(True)
        self.kept_label.hide()
        set_property(self.kept_label, "kind", "subtle")
        self.found_label = QLabel(self.tr("쓰던 답변이 있습니다. 이어서 쓰십시오."), self)
        self.found_label.setWordWrap(True)
        set_property(self.found_label, "kind", "info")
        self.renew_button = QPushButton(self.tr("처음부터 쓰기"), self)
        self.renew_button.setToolTip(self.tr("기본 문안으로 바꿉니다. Ctrl+Z로 되돌립니다."))
        self.renew_button.setAccessibleDescription(self.renew_button.toolTip())
        self.renew_button.clicked.connect(self.renewed)
        self._lay_out()
        self.show_found(found=False)
        self.setFocusProxy(self.edit)
        self.edit.liveTextChanged.connect(self._on_text_changed)
        self.edit.editingFinished.connect(self.left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        found = QHBoxLayout()
        found.setSpacing(tokens().px(8))
        found.addWidget(self.found_label, 1)
        found.addWidget(self.renew_button)
        column.addLayout(found)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(tokens().px(12))
        self._sides.addWidget(self.edit, 3)
        self._sides.addWidget(self.checks, 2)
        column.addLayout(self._sides)
        column.addWidget(self.kept_label)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.edit.setMinimumHeight(self.edit.fontMetrics().lineSpacing() * _LINES + tokens().px(16))

    def setAccessibleName(self, name: str) -> None:
        """Name the text: that is where the focus is."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Explain the text."""
        super().setAccessibleDescription(text)
        self.edit.setAccessibleDescription(text)

    def text(self) -> str:
        """Return the text with the syllable in the making."""
        return self.edit.live_text()

    def begin_with(self, text: str, *, found: bool) -> None:
        """Let the typing begin with this; ``found``: the person has typed it before."""
        self.edit.setPlainText(text)
        self.edit.setReadOnly(False)
        self.show_found(found=found)
        self._on_text_changed()

    def replace_with(self, text: str) -> None:
        """Put another text in the place of this one, so that Ctrl+Z brings it back."""
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.edit.setTextCursor(cursor)
        self.show_found(found=False)
        self.edit.setFocus()

    def show_found(self, *, found: bool) -> None:
        """Say that what stands here was typed before."""
        self.found_label.setVisible(found)
        self.renew_button.setVisible(found)

    def say_kept(self, sentence: Sentence, *, failed: bool = False) -> None:
        """Say below the text whether it is kept."""
        self.kept_label.setText(spoken(sentence))
        self.kept_label.show()
        set_property(self.kept_label, "kind", "error" if failed else "subtle")

    def _on_text_changed(self, *_text: str) -> None:
        self.checks.show_checks(self._check(self.text()))
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < tokens().px(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)
