"""Dialogs that never run a loop of their own.

``exec()`` inside a coroutine stops every other task for good, so dialogs are opened with
``open()`` and their answer is awaited. They are never nested; Esc always means "leave it
as it is"; the focus goes back where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence

T = TypeVar("T")


class Answer(Generic[T]):
    """Something a coroutine waits for, that a click will give.

    Under the program's loop it waits as a future; a test without a loop (``InlineDesk``)
    is handed the answer itself and goes on when it is given.
    """

    def __init__(self) -> None:
        self._given = False
        self._value: T | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def is_given(self) -> bool:
        """Whether somebody has answered."""
        return self._given

    def give(self, value: T) -> None:
        """Answer; only the first answer counts."""
        if self._given:
            return
        self._given = True
        self._value = value
        for listener in self._listeners:
            listener()

    def when_given(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` when the answer is given."""
        self._listeners.append(listener)

    def __await__(self) -> Generator[Any, Any, T]:
        import asyncio

        if not self._given:
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                yield self
            else:
                future = loop.create_future()
                self.when_given(lambda: None if future.done() else future.set_result(None))
                yield from future
        return self._value  # type: ignore[return-value]


class Dialog(QDialog):
    """Base of every dialog: ``answer = await dialog.answered()``.

    Subclasses fill ``self.body`` (a QVBoxLayout) and add buttons with ``add_button``; the
    answer is the value of the button, or None after Esc or the window's cross.
    """

    def __init__(self, parent: QWidget, title: str, width: int = 560) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._answer: Answer[Any] = Answer()
        self._focus_before = QApplication.focusWidget()
        space = tokens().px(24)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space, space, space, tokens().px(16))
        outer.setSpacing(tokens().px(16))
        heading = QLabel(title, self)
        heading.setProperty("kind", "heading")
        heading.setWordWrap(True)
        outer.addWidget(heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens().px(8))
        outer.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(tokens().px(8))
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)
        self.setMinimumWidth(self._fitting(width))
        self.finished.connect(self._on_finished)

    def _fitting(self, width: int) -> int:
        screen = self.screen() or QApplication.primaryScreen()
        return min(tokens().px(width), int(screen.availableGeometry().width() * 0.9))

    def add_text(self, text: Sentence | str) -> QLabel:
        """Add a paragraph."""
        label = QLabel(spoken(text), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(label)
        return label

    def add_button(
        self, text: Sentence | str, value: object, kind: str = "tertiary", *, default: bool = False
    ) -> QPushButton:
        """Add a button whose press answers ``value`` and closes."""
        button = QPushButton(spoken(text), self)
        set_property(button, "kind", kind)
        button.setAutoDefault(default)
        button.setDefault(default)
        button.clicked.connect(lambda: self.answer(value))
        self._buttons.addWidget(button)
        if default:
            button.setFocus()
        return button

    def answer(self, value: object) -> None:
        """Give the answer and close."""
        self._answer.give(value)
        self.accept()

    async def answered(self) -> Any:
        """Open, and wait for the answer (None: left with Esc)."""
        self.open()
        return await self._answer

    def _on_finished(self) -> None:
        before = self._focus_before
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
        except RuntimeError:  # the widget was deleted meanwhile; there is nowhere to go back to
            pass
        self._answer.give(None)

    def event(self, event: QEvent) -> bool:
        """Grow when the words in it need more lines: Qt gives a window one line for each label."""
        # Read first: the base class deletes the dialog, and the event, on a deferred delete.
        kind = event.type()
        done = super().event(event)
        if kind == QEvent.Type.LayoutRequest:
            layout = self.layout()
            needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's cross answers nothing, like Esc."""
        self._answer.give(None)
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, not another one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
                return
        super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """One button of a question; ``kind`` is primary, secondary, tertiary or danger."""

    text: Sentence | str
    value: T
    kind: str = "tertiary"


async def ask(
    parent: QWidget,
    title: Sentence | str,
    text: Sentence | str,
    choices: Sequence[Choice[T]],
) -> T | None:
    """Ask one question; return the chosen value, None after Esc.

    The last choice is the default. Questions are for what cannot be undone (발급, 삭제,
    종결); for the rest the message bar offers [실행 취소].
    """
    dialog = Dialog(parent, spoken(title), 400)
    dialog.setObjectName("question_dialog")
    dialog.add_text(text)
    for at, choice in enumerate(choices):
        dialog.add_button(choice.text, choice.value, choice.kind, default=at == len(choices) - 1)
    return await dialog.answered()
