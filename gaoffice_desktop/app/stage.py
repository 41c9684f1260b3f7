"""A stage for the demo: acts on the real window by keys and shows what stands there.

What is typed in Korean arrives as an input method's events do, syllable by syllable, so the
demo walks the path that a clerk's keyboard takes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gaoffice_desktop.app.program import Program

W = TypeVar("W", bound=QWidget)

_LIMIT_SECONDS = 60
_EVERY_SECONDS = 0.02


class StepFailed(Exception):
    """What the demo waited for did not come."""


class Stage:
    """The running program, and the folder for pictures and papers."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.window = program.window
        self.folder = folder
        self.made: list[Path] = []

    async def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait for something on the screen.

        Raises:
            StepFailed: it did not happen in time.
        """
        end = time.monotonic() + _LIMIT_SECONDS
        while not happened():
            if time.monotonic() > end:
                self.picture("failed")
                raise StepFailed(what)
            await asyncio.sleep(_EVERY_SECONDS)

    async def idle(self) -> None:
        """Let what is under way reach the screen."""
        for _ in range(10):
            await asyncio.sleep(_EVERY_SECONDS)

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget of the window by its object name.

        Raises:
            StepFailed: there is none.
        """
        found = self.window.findChild(kind, name)
        if found is None:
            raise StepFailed(f"no {name} in the window")
        return found

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus.

        Raises:
            StepFailed: nothing has it.
        """
        widget = QApplication.focusWidget()
        if widget is None:
            raise StepFailed("nothing has the focus")
        return widget

    def write(self, text: str, widget: QWidget | None = None) -> None:
        """Type text where the focus is (or into a widget), composing Korean syllables."""
        if widget is not None:
            widget.setFocus()
        target = self.focus
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
                continue
            compose = QInputMethodEvent(letter, [])
            QCoreApplication.sendEvent(target, compose)
            commit = QInputMethodEvent("", [])
            commit.setCommitString(letter)
            QCoreApplication.sendEvent(target, commit)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is, or on a widget."""
        QTest.keyClick(widget or QApplication.focusWidget() or self.window, key, modifier)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a dialog."""
        path = self.folder / f"{len(self.made) + 1:02}-{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise StepFailed(f"{path} could not be written")
        self.made.append(path)

    def paper(self, name: str, pdf: bytes) -> None:
        """Keep a printed sheet."""
        if not pdf.startswith(b"%PDF"):
            raise StepFailed(f"{name} is no PDF")
        path = self.folder / f"{len(self.made) + 1:02}-{name}.pdf"
        path.write_bytes(pdf)
        self.made.append(path)
