"""What moves into the window right after its first paint, before anything is asked.

Whatever is imported here stands between a double click and the sign-in. The course of the
program, the loop, the log and the services come after it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSysInfo

from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.window_memory import WindowMemory
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Seat


@dataclass(frozen=True)
class Shell:
    """The empty window and what belongs to this computer."""

    places: Places
    pc: PcSettings
    preferences: Preferences
    desk: Desk
    window: MainWindow


def make_shell(places: Places) -> Shell:
    """Make the main window; it stands in no window yet and is not shown."""
    pc = PcSettings(places.pc_settings_file)
    preferences = Preferences(pc)
    preferences.apply()
    desk = Desk(Seat.nobody(QSysInfo.machineHostName()))
    window = MainWindow(desk, preferences, WindowMemory(places))
    return Shell(places, pc, preferences, desk, window)
