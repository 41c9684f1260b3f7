"""The window as the screen first sees it: in its place, in its colours, with its bar on top.

Everything else (theme, fonts, style sheet, the frame and what is in it) moves in right after
this is painted, so nothing may be imported here that the first paint does not need. Not even
``Qt``: making Python's form of its enumerations takes a seventh of a bare window's time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout

if TYPE_CHECKING:
    from gaoffice_desktop.gui.main_window import MainWindow
    from gaoffice_desktop.gui.window_memory import Look, WindowMemory


class OuterWindow(QMainWindow):
    """The top-level window; the main window lives in it."""

    painted = Signal()
    """It is on the screen."""

    def __init__(self, memory: WindowMemory) -> None:
        super().__init__()
        self._memory = memory
        self._inside: MainWindow | None = None
        look = memory.look
        self.setWindowTitle(look.title or self.tr("민원·콜센터"))
        self.setCentralWidget(_ground(self, look))

    def appear(self) -> None:
        """Show it where it was the last time."""
        self._memory.show(self)

    def move_in(self, inside: MainWindow) -> None:
        """Let the main window take the place of the bare ground."""
        self._inside = inside
        inside.windowTitleChanged.connect(self.setWindowTitle)
        self.setCentralWidget(inside)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the main window: what was typed is kept first."""
        event.setAccepted(self._inside is None or self._inside.close())

    def changeEvent(self, event: QEvent) -> Any:
        """Tell the main window when another program comes in front: only the outermost hears."""
        kind = QEvent.Type.ActivationChange
        if event.type() == kind and self._inside is not None and not self.isActiveWindow():
            self._inside.step_back()
        return super().changeEvent(event)


class _Bar(QFrame):
    """The strip at the top; once it is painted, the window is."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, and tell."""
        super().paintEvent(event)
        self.painted.emit()


# A style sheet, for it paints without a word of Python: `QColor` would bring in `Qt`.
_STYLE = """
QFrame {{ background: {look.ground}; border: none; }}
_Bar {{ background: {look.bar}; border-bottom: 1px solid {look.line}; }}
"""


def _ground(window: OuterWindow, look: Look) -> QFrame:
    """The colours that the window had the last time: nobody in high contrast sees white first."""
    ground = QFrame(window)
    ground.setStyleSheet(_STYLE.format(look=look))
    bar = _Bar(ground)
    bar.setFixedHeight(look.bar_height)
    bar.painted.connect(window.painted)
    rows = QVBoxLayout(ground)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(bar)
    rows.addStretch(1)
    return ground
