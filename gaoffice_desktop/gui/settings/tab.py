"""What every tab of the settings shares: its services, its message bar, when it loads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gaoffice_desktop.early_warning.alarms.service import Alarms
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.screen import Speaker
    from gaoffice_desktop.petitions.calendar_changes import CalendarChanges
    from gaoffice_desktop.petitions.catalogue import Catalogue
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.shared.clock import Clock
    from gaoffice_desktop.staff.office import OfficeKeeping
    from gaoffice_desktop.staff.service import Staff
    from gaoffice_desktop.workdays.service import Workdays


@dataclass(frozen=True)
class Rooms:
    """The services behind the settings."""

    calendar_changes: CalendarChanges
    catalogue: Catalogue
    staff: Staff
    keeping: OfficeKeeping
    workdays: Workdays
    clock: Clock
    pc: PcSettings
    alarms: Alarms


class Tab(QWidget):
    """One subject of the settings; loads when it is shown, and again when it is out of date."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__()
        self.desk = desk
        self.rooms = rooms
        self._speaker = speaker
        self.title = ""
        self.dirty = True

    @property
    def say(self) -> Speaker:
        """The message bar of the frame, which a screen is given only after it was made."""
        return self._speaker()

    def refresh_on(self, changes: Changes) -> bool:
        """Tell whether these changes make what this tab shows out of date."""
        return False

    def load(self) -> None:
        """Load or reload; what was typed and not yet saved stays."""

    def heightForWidth(self, width: int) -> int:
        """Say the height that the tab needs; a scroll area would give it what it likes best."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def first_focus(self) -> QWidget:
        """Return the widget that takes the focus when the tab is shown."""
        return self
