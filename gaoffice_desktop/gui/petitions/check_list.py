"""What has been done and what is missing, line by line: a shape, a word and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Check:
    """One line: whether it is met, and what is there or what to do."""

    met: bool
    sentence: Sentence


class CheckList(QWidget):
    """The lines below a sum ("5개 가운데 4개를 갖췄습니다."); changing one moves no other."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Check, ...] = ()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.heading_label = QLabel(heading, self)
        set_property(self.heading_label, "kind", "subtle")
        self.heading_label.setWordWrap(True)
        self.sum_label = QLabel(self)
        self.sum_label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(4))
        column.addWidget(self.heading_label)
        column.addWidget(self.sum_label)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens().px(6))
        self._grid.setVerticalSpacing(tokens().px(4))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> tuple[Check, ...]:
        """The lines shown now."""
        return self._shown

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines as they read."""
        return tuple(words.text() for _, words in self._rows[: len(self._shown)])

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show these lines; what stays the same isn't touched."""
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        while len(self._rows) < len(checks):
            self._rows.append(self._row(len(self._rows)))
        for at, (mark, words) in enumerate(self._rows):
            for part in (mark, words):
                part.setVisible(at < len(checks))
            if at < len(checks):
                _say_row(mark, words, checks[at])
        met = sum(check.met for check in checks)
        self.sum_label.setText(
            spoken(say("{all}개 가운데 {met}개를 갖췄습니다.", all=len(checks), met=met))
        )
        set_property(self.sum_label, "kind", "success" if met == len(checks) else "warning")
        self.setAccessibleName(self.heading_label.text())
        self.setAccessibleDescription(" ".join((self.sum_label.text(), *self.texts)))

    def _row(self, at: int) -> tuple[QLabel, QLabel]:
        mark, words = QLabel(self), QLabel(self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)
        return mark, words


def _say_row(mark: QLabel, words: QLabel, check: Check) -> None:
    wear(mark, *(("circle-check", "success") if check.met else ("circle-x", "danger")), 18)
    state = say("갖춤") if check.met else say("확인 필요")
    text = say("{state} · {sentence}", state=state, sentence=check.sentence)
    words.setText(spoken(text))
    set_property(words, "kind", "subtle" if check.met else "error")
