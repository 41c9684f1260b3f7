"""The settings: one place, one tab for each subject that the seat may keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_settings_screen import Ui_SettingsForm
from gaoffice_desktop.gui.screen import Screen, Speaker
from gaoffice_desktop.gui.settings.alarm_tab import AlarmTab
from gaoffice_desktop.gui.settings.audit_tab import AuditTab
from gaoffice_desktop.gui.settings.calendar_tab import CalendarTab
from gaoffice_desktop.gui.settings.catalogue_tab import CatalogueTab
from gaoffice_desktop.gui.settings.office_tab import OfficeTab
from gaoffice_desktop.gui.settings.pc_tab import PcTab
from gaoffice_desktop.gui.settings.staff_tab import StaffTab
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes

TABS: tuple[tuple[type[Tab], Permission | None], ...] = (
    (CalendarTab, Permission.EDIT_CALENDAR),
    (CatalogueTab, Permission.EDIT_CATALOGUE),
    (StaffTab, Permission.EDIT_STAFF),
    (AlarmTab, Permission.EDIT_ALARM_RULES),
    (OfficeTab, Permission.EDIT_OFFICE),
    (AuditTab, Permission.READ_AUDIT),
    (PcTab, None),
)
"""The tabs in their order, and what the seat must be allowed to do to see each."""


class SettingsScreen(Screen):
    """Shows the tabs that the seat may see; each loads when it is first shown."""

    name = "settings"
    icon = "settings"

    def __init__(self, desk: Desk, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("설정")
        self.form = Ui_SettingsForm()
        self.form.setupUi(self)
        self.tabs: list[Tab] = []
        for kind, permission in TABS:
            if permission is None or may(desk.seat, permission):
                tab = kind(desk, rooms, self._speaker)
                self.tabs.append(tab)
                self.form.tabs.addTab(TabArea(tab), tab.title)
        self.form.tabs.tabBar().setAccessibleName(self.tr("설정의 갈래"))
        self.form.tabs.currentChanged.connect(self._on_tab_changed)

    @property
    def current(self) -> Tab:
        """The tab that is shown."""
        return self.tabs[self.form.tabs.currentIndex()]

    def first_focus(self) -> QWidget:
        """Begin where the tab begins."""
        return self.current.first_focus()

    def refresh_on(self, changes: Changes) -> bool:
        """Remember which tabs are out of date; the one that is shown loads at once."""
        for tab in self.tabs:
            if tab.refresh_on(changes):
                tab.dirty = True
        return self.current.dirty

    def shown(self) -> None:
        """Load the tab that is shown."""
        self._load(self.current)

    def open_with(self, argument: object) -> None:
        """Show the tab of this class name's first part: ``calendar``, ``staff``, ``office``."""
        for at, tab in enumerate(self.tabs):
            if type(tab).__name__.removesuffix("Tab").lower() == argument:
                self.form.tabs.setCurrentIndex(at)

    def _speaker(self) -> Speaker:
        return self.say

    def _on_tab_changed(self) -> None:
        if self.current.dirty:
            self._load(self.current)

    def _load(self, tab: Tab) -> None:
        tab.dirty = False
        tab.load()
