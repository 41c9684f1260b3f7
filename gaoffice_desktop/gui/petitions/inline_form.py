"""A small form that opens inside a screen: at most five fields, Esc leaves it, nothing modal."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class InlineForm(QFrame):
    """A heading, fields with their faults beneath them, one filled button and a way out."""

    submitted = Signal()
    closed = Signal()

    def __init__(
        self, title: Sentence | str, verb: Sentence | str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_property(self, "kind", "panel")
        self.setAccessibleName(spoken(title))
        space = tokens().px(12)
        outer = self.outer = QVBoxLayout(self)
        outer.setContentsMargins(space, space, space, space)
        outer.setSpacing(tokens().px(8))
        heading = QLabel(spoken(title), self)
        set_property(heading, "kind", "heading")
        outer.addWidget(heading)
        self._rows = QFormLayout()
        self._rows.setSpacing(tokens().px(6))
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        outer.addLayout(self._rows)
        self.error_label = self._error_label()
        outer.addWidget(self.error_label)
        self.button_line = self._buttons(spoken(verb))
        outer.addLayout(self.button_line)
        self._fields: dict[str, tuple[QWidget, QLabel]] = {}

    def _buttons(self, verb: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(tokens().px(8))
        self.submit_button = QPushButton(verb, self)
        self.submit_button.setObjectName("submit_button")
        set_property(self.submit_button, "kind", "primary")
        self.submit_button.clicked.connect(self._on_submit)
        self.close_button = QPushButton(self.tr("그만두기"), self)
        self.close_button.setObjectName("close_button")
        self.close_button.clicked.connect(self.closed)
        line.addWidget(self.submit_button)
        line.addWidget(self.close_button)
        line.addStretch(1)
        return line

    def _error_label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_property(label, "kind", "error")
        label.hide()
        return label

    def add_field(self, key: str, label: str, field: QWidget, hint: str = "") -> None:
        """Add a field under its label; ``hint`` is read with it and shown as a tool tip."""
        field.setParent(self)
        field.setObjectName(f"{key}_edit")
        field.setAccessibleName(label)
        if hint:
            field.setToolTip(hint)
            field.setAccessibleDescription(hint)
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(label)
        if isinstance(field, QPlainTextEdit):
            field.setFixedHeight(tokens().px(64))
        fault = self._error_label()
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(2))
        # The entry is bounded, not its cell: Qt works out the lines of a fault for the whole
        # column, and in a narrower cell the last of them would be cut off.
        if _grows(field) and field.maximumWidth() > tokens().px(640):
            field.setMaximumWidth(tokens().px(640))
        line = QHBoxLayout()
        line.addWidget(field, 1)
        line.addStretch(0)
        column.addLayout(line)
        column.addWidget(fault)
        caption = QLabel(label, self)
        caption.setBuddy(field)
        self._rows.addRow(caption, cell)
        self._fields[key] = (field, fault)

    def first_focus(self) -> QWidget:
        """Return the field to begin with."""
        return next((field for field, _fault in self._fields.values()), self.submit_button)

    def show_problems(self, sentence: Sentence, problems: Mapping[str, Sentence]) -> None:
        """Write each fault beneath its field, what has no field above the buttons."""
        self.clear_problems()
        known = {key: text for key, text in problems.items() if key in self._fields}
        for key, text in known.items():
            field, fault = self._fields[key]
            set_property(field, "invalid", True)
            fault.setText("✖ " + spoken(text))
            fault.show()
        if len(known) < max(1, len(problems)):
            loose = [text for key, text in problems.items() if key not in known] or [sentence]
            self.error_label.setText("✖ " + " ".join(spoken(text) for text in loose))
            self.error_label.show()
        if known:
            self._fields[next(iter(known))][0].setFocus()

    def clear_problems(self) -> None:
        """Take the faults away."""
        self.error_label.hide()
        for field, fault in self._fields.values():
            set_property(field, "invalid", False)
            fault.hide()

    def put_buttons_last(self) -> None:
        """Let Tab come to the buttons after every field; they were made before the fields."""
        # Not through nextInFocusChain(): PySide would make each widget of the window a child of
        # the one before it, and take it for deleted when this form is.
        fields = [field for field, _fault in self._fields.values()]
        window = self.window()
        parts = (
            part
            for field in fields
            for part in (field, *field.findChildren(QWidget))
            if part.window() is window  # the list that drops down from a choice is its own
        )
        before = next((part for part in reversed(list(parts)) if _takes_tab(part)), None)
        for at in range(self.button_line.count()):
            item = self.button_line.itemAt(at)
            button = item.widget() if item is not None else None
            if before is not None and isinstance(button, QPushButton):
                QWidget.setTabOrder(before, button)
                before = button

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus of the fields and the buttons in their order."""
        super().showEvent(event)
        self.put_buttons_last()

    def event(self, event: QEvent) -> bool:
        """Keep the height that the words need at this width: layouts ask for less."""
        # Read first: the base class deletes the form, and the event, on a deferred delete.
        kind = event.type()
        done = super().event(event)
        if kind in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = self.outer.totalHeightForWidth(self.width())
            if needed > 0 and needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return done

    def _on_submit(self) -> None:
        commit_composing()
        self.submitted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form, Ctrl+Enter sends it, Enter sends it from a line.

        On a button Enter presses that button: sending from 그만두기 is what nobody means.
        """
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            (focus if isinstance(focus, QPushButton) else self.submit_button).click()
            return
        super().keyPressEvent(event)


def _grows(field: QWidget) -> bool:
    policy = field.sizePolicy().horizontalPolicy()
    return bool(policy.value & QSizePolicy.PolicyFlag.GrowFlag.value)


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
