"""조기경보: what came in beyond the usual, and what a coming month will bring; a tab for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gaoffice_desktop.gui.early_warning.forecast import ForecastTab
from gaoffice_desktop.gui.early_warning.surges_tab import SurgesTab
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms, WarningTab
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.staff.facts import Permission
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes

TABS: tuple[tuple[type[WarningTab], Permission], ...] = (
    (SurgesTab, Permission.READ_SURGES),
    (ForecastTab, Permission.READ_FORECAST),
)
"""The tabs in their order, and what the seat must be allowed to do to see each."""


class EarlyWarningScreen(Screen):
    """Shows the tabs that the seat may see; each loads when it is first shown."""

    name = "early_warning"
    icon = "alert-triangle"

    def __init__(self, desk: Desk, rooms: WarningRooms, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("조기경보")
        self.tab_widget = QTabWidget(self)
        self.tab_widget.setObjectName("tabs")
        self.tab_widget.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.addWidget(self.tab_widget)
        self.tabs: list[WarningTab] = []
        for kind, permission in TABS:
            if may(desk.seat, permission):
                tab = kind(self, rooms)
                self.tabs.append(tab)
                self.tab_widget.addTab(TabArea(tab), tab.title)
        self.tab_widget.tabBar().setAccessibleName(self.tr("조기경보의 갈래"))
        self.tab_widget.currentChanged.connect(self._on_tab_changed)

    @property
    def current(self) -> WarningTab:
        """The tab that is shown."""
        return self.tabs[self.tab_widget.currentIndex()]

    def first_focus(self) -> QWidget | None:
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

    def leaving(self) -> None:
        """Let both tabs keep what was typed."""
        for tab in self.tabs:
            tab.leaving()

    def open_with(self, argument: object) -> None:
        """Show the tab of this class name's first part (``surges``, ``forecast``), or its thing."""
        for at, tab in enumerate(self.tabs):
            named = type(tab).__name__.removesuffix("Tab").lower() == argument
            if named or tab.open_with(argument):
                self.tab_widget.setCurrentIndex(at)
                return

    def actions_here(self) -> Sequence[Action]:
        """What the shown tab offers; the keys go to whichever is shown when they are pressed."""
        return (
            Action(self.tr("조기경보 인쇄"), "Ctrl+P", self._print, words=("출력",)),
            Action(self.tr("열린 서식 보내기"), "F9", self._submit),
            *self.current.actions_here(),
        )

    def _print(self) -> None:
        self.current.print_shown()

    def _submit(self) -> None:
        self.current.submit()

    def _on_tab_changed(self) -> None:
        if self.current.dirty:
            self._load(self.current)

    def _load(self, tab: WarningTab) -> None:
        tab.dirty = False
        tab.load()
