"""What the frame expects of a screen.

A screen is a widget on the central stack. The frame makes it once, keeps it while the
person moves about (what was typed stays), and asks it a few questions. The least a screen
does:

    class RegisterScreen(Screen):
        name = "register"                       # help page resources/help/<lang>/register.md
        icon = "list-details"                   # a name in resources/icons/

        def __init__(self, desk: Desk, petitions: Petitions, parent=None) -> None:
            super().__init__(desk, parent)
            self.title = self.tr("대장")

        def first_focus(self) -> QWidget | None:
            return self.form.search_edit

        def refresh_on(self, changes: Changes) -> bool:
            return changes.any_petition

        def shown(self) -> None:                # on screen now, or dirty and on screen again
            self.desk.start(self._load, owner=self)

Words to the person go to the message bar: ``self.say.success(say("…접수했습니다."), ...)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.shared.sentences import Sentence

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do, found in the palette and reached by its shortcut.

    ``shortcut`` is in portable text ("F9", "Ctrl+S"); letters alone compose Korean, so a
    shortcut is a function key or has a modifier. ``words`` are further words to find it by.
    """

    name: str
    shortcut: str
    run: Callable[[], None]
    enabled: Callable[[], bool] = lambda: True
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A word in a message that does something when clicked (or with its shortcut)."""

    text: str
    run: Callable[[], None]


class Tell(Protocol):
    """One kind of message: ``say.success("2026-001202번으로 접수했습니다.", Link(...))``.

    ``seconds`` is how long it stays; by default success and info go by themselves, a
    warning and an error stay until the next message. With a link the seconds count down.
    """

    def __call__(
        self, text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
    ) -> None:
        """Show the message."""


class Speaker(Protocol):
    """The message bar, as a screen sees it."""

    @property
    def success(self) -> Tell:
        """Something was done."""
        ...

    @property
    def info(self) -> Tell:
        """Something to know."""
        ...

    @property
    def warning(self) -> Tell:
        """Something to look at."""
        ...

    @property
    def error(self) -> Tell:
        """Something that did not work."""
        ...


class Silence:
    """A message bar for screens without a frame: keeps what was said, for tests to read."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, Link | None]] = []

    def __getattr__(self, kind: str) -> Tell:
        if kind not in ("success", "info", "warning", "error"):
            raise AttributeError(kind)

        def tell(
            text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
        ) -> None:
            self.said.append((kind, str(text), link))

        return tell

    def when_free(self, show: Callable[[], None]) -> None:
        """Nothing stands here: show it at once."""
        show()


class Screen(QWidget):
    """Base of every screen on the central stack."""

    name = ""
    """English snake_case name: the key in the navigation and of the help page."""
    icon = ""
    """Icon in the navigation, a file name in resources/icons without its ending."""

    count_changed = Signal(int)
    """The number beside the screen's name in the navigation (0 hides it)."""
    draft_kept = Signal(object)
    """The aware moment at which a draft was saved: the status bar says so."""
    help_page_changed = Signal()
    """What is shown here is explained by another page now (a detail took a list's place)."""
    wants_screen = Signal(str, object)
    """(name, argument): please show that screen; its ``open_with(argument)`` is called."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title = ""
        self.say: Speaker = cast(Speaker, Silence())
        self.dirty = True
        """Set when something changed while the screen was hidden; the frame resets it."""

    @property
    def help_page(self) -> str:
        """Name of the help page beside this screen (default: the screen's own name)."""
        return self.name

    def first_focus(self) -> QWidget | None:
        """Return the widget that takes the focus when the screen is shown the first time."""
        return None

    def refresh_on(self, changes: Changes) -> bool:
        """Tell whether these changes make what this screen shows out of date."""
        return False

    def shown(self) -> None:
        """Load or reload: called when shown with something out of date, and on F5."""

    def leaving(self) -> None:
        """Keep what was typed (flush drafts): on moving away, sign-out, closing, and when another
        window comes in front. It may be called twice in a row.
        """

    def open_with(self, argument: object) -> None:
        """Show one thing in particular (a petition's id, a draft): see ``wants_screen``."""

    def actions_here(self) -> Sequence[Action]:
        """Return what can be done here: the palette lists it, the frame binds the shortcuts."""
        return ()

    def set_busy(self, busy: bool) -> None:
        """Called by the frame when this screen's work passes 300 ms, and when it ends.

        The frame shows a bar over the screen by itself; override to disable a button.
        """
