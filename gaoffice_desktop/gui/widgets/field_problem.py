"""A field with its label above and what is wrong with it below.

The problem is told three ways: an icon with words, a thicker border (style sheet, property
``invalid``), and the description a screen reader gives for the entry (KWCAG 2.2, 오류 정정).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class ProblemLine(QWidget):
    """The line below an entry: hidden until something is wrong."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._hint = editor.accessibleDescription()
        self.icon = QLabel(self)
        wear(self.icon, "circle-x", "danger", 16)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        set_property(self.words, "kind", "error")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """The problem shown; empty when nothing is wrong."""
        return self.words.text()

    def show_problem(self, problem: Sentence | str | None) -> None:
        """Show a problem, or that there is none any more."""
        text = spoken(problem) if problem is not None else ""
        self.words.setText(text)
        self.setVisible(bool(text))
        for entry in {self._editor, self._editor.focusProxy() or self._editor}:
            set_property(entry, "invalid", bool(text))
            entry.setAccessibleDescription(" ".join(part for part in (text, self._hint) if part))


class FieldProblem(QWidget):
    """Label, entry and problem line as one field of a form.

    An entry with ``problem_changed`` (phone, day, time) is heard without further ado.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        required: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = QLabel(f"{label} *" if required else label, self)
        self.label.setBuddy(editor)
        plain = label.replace("&", "")
        editor.setAccessibleName(self.tr("%s (필수)") % plain if required else plain)
        if hint:
            editor.setAccessibleDescription(hint)
        self.problem_line = ProblemLine(editor, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.label)
        if editor.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum:
            # As wide as what belongs in it (전화, 날짜), at the left like the others.
            layout.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(editor)
        if hint:
            layout.addWidget(_hint_label(hint, self))
        layout.addWidget(self.problem_line)
        self.setFocusProxy(editor)
        if hasattr(editor, "problem_changed"):
            editor.problem_changed.connect(self.show_problem)  # type: ignore[attr-defined]
        editor.installEventFilter(self)

    @property
    def problem(self) -> str:
        """The problem shown; empty when nothing is wrong."""
        return self.problem_line.text

    def show_problem(self, problem: Sentence | str | None) -> None:
        """Show a problem at this field, or that there is none any more."""
        self.problem_line.show_problem(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grey the label out with its entry."""
        if watched is self.editor and event.type() == QEvent.Type.EnabledChange:
            self.label.setEnabled(self.editor.isEnabled())
        return super().eventFilter(watched, event)


def _hint_label(hint: str, parent: QWidget) -> QLabel:
    label = QLabel(hint, parent)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    set_property(label, "kind", "subtle")
    return label
