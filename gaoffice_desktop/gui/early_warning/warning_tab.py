"""What both halves of the early warning share: services in, one place of the navigation.

A tab is asked what a screen is asked, and told what a screen is told; the screen passes both on.

    class ForecastTab(WarningTab):
        def __init__(self, host: Screen, rooms: WarningRooms) -> None:
            super().__init__(host, rooms)
            self.title = self.tr("사전예보")

        def load(self) -> None:
            self.desk.start(self._load, owner=self)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.screen import Action, Screen, Speaker

if TYPE_CHECKING:
    from gaoffice_desktop.early_warning.forecasts.service import Forecasts
    from gaoffice_desktop.early_warning.surges.service import Surges
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.shared.clock import Clock
    from gaoffice_desktop.staff.service import Staff


@dataclass(frozen=True)
class WarningRooms:
    """The services behind the early warning."""

    surges: Surges
    forecasts: Forecasts
    petitions: Petitions
    staff: Staff
    clock: Clock
    pc: PcSettings


class WarningTab(QWidget):
    """One half of the screen; loads when it is shown, and again when it is out of date.

    ``host`` is the screen: it lends its desk and its voice, and ``host.wants_screen`` opens
    a petition (``"register"``, id) or a question in the register.
    """

    def __init__(self, host: Screen, rooms: WarningRooms) -> None:
        super().__init__()
        self.host = host
        self.rooms = rooms
        self.desk = host.desk
        self.title = ""
        self.dirty = True

    @property
    def say(self) -> Speaker:
        """The message bar of the frame, which a screen is given only after it was made."""
        return self.host.say

    def refresh_on(self, changes: Changes) -> bool:
        """Tell whether these changes make what this tab shows out of date."""
        return False

    def load(self) -> None:
        """Load or reload; what was typed and not yet sent stays."""

    def leaving(self) -> None:
        """Keep what was typed: somebody moves away."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that takes the focus when the tab is shown."""
        return None

    def actions_here(self) -> Sequence[Action]:
        """Return what can be done while this tab is shown."""
        return ()

    def print_shown(self) -> None:
        """Ctrl+P: preview what is shown."""

    def submit(self) -> None:
        """F9: send the form that is open."""

    def open_with(self, argument: object) -> bool:
        """Show one thing in particular; tell whether it was this tab's."""
        return False

    def heightForWidth(self, width: int) -> int:
        """Say the height that the tab needs; a scroll area would give it what it likes best."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1
