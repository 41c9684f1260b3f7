"""The alarm at the desk: brings together who looks, what is shown, and what people do with it.

Made when the store is open. Until somebody sits here it only lets the watch scan; with the
person go the toasts, the list and the count, so that the next one sees nothing of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt

from gaoffice_desktop.early_warning.alarms.facts import (
    Alarm,
    AlarmState,
    Dunning,
    Panel,
    Priority,
    Ring,
    Showing,
)
from gaoffice_desktop.gui.announce import announce
from gaoffice_desktop.gui.early_warning.acting import Acting, AlarmService
from gaoffice_desktop.gui.early_warning.banner import AlarmBanner
from gaoffice_desktop.gui.early_warning.bell import Bell
from gaoffice_desktop.gui.early_warning.daily_print import DailyLists, DailyPrinting
from gaoffice_desktop.gui.early_warning.dunning import DunningDesk
from gaoffice_desktop.gui.early_warning.panel import AlarmPanel
from gaoffice_desktop.gui.early_warning.panel_words import bundle_said, missed_said
from gaoffice_desktop.gui.early_warning.rows import Row
from gaoffice_desktop.gui.early_warning.sound import sound
from gaoffice_desktop.gui.early_warning.toast import AlarmToast, ListToast
from gaoffice_desktop.gui.early_warning.toasts import Toasts
from gaoffice_desktop.gui.early_warning.tray import Tray
from gaoffice_desktop.gui.early_warning.watch import AlarmWatch
from gaoffice_desktop.gui.early_warning.window_badge import WindowBadge
from gaoffice_desktop.gui.early_warning.words import Scene, sentence, subject
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.gui.main_window import MainWindow
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.workdays.rules import Calendar

HELP_PAGE = "alarms"
IMPORT_PLACE = "epeople"
"""Where an online petition that nobody took in is taken in."""


class CalendarService(Protocol):
    """Where the office's calendar is read."""

    def current_calendar(self, seat: Seat, /) -> Calendar:
        """Return the calendar in force."""
        ...


class DeskAlarms(AlarmService, DailyLists, Protocol):
    """All that the desk asks of the alarms' service."""


class AlarmsAtDesk(QObject):
    """One for each open store."""

    def __init__(
        self,
        window: MainWindow,
        alarms: DeskAlarms,
        petitions: Petitions,
        workdays: CalendarService,
        clock: Clock,
        pc: PcSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._workdays = workdays
        self._clock = clock
        self._pc = pc
        self._calendar: Calendar | None = None
        self._seat: Seat | None = None
        self._panel_now = Panel(())
        self._help_stood = False
        form = window.form
        self.bell = Bell(form.alarm_place)
        self.banner = AlarmBanner(form.central_widget)
        form.rows.insertWidget(form.rows.indexOf(form.banner) + 1, self.banner)
        self.panel = AlarmPanel(self.scene, form.central_widget)
        form.columns.addWidget(self.panel)
        self.toasts = Toasts(form.stack, form.central_widget, self.scene)
        self.tray = Tray(window)
        self.badge = WindowBadge(window)
        dunning = self.dunning = DunningDesk(self._desk, petitions, pc, window)
        self.acting = Acting(self._desk, alarms, self.panel, self.toasts, dunning, window.say)
        self.watch = AlarmWatch(self._desk, alarms, clock, self)
        self.daily = DailyPrinting(window, self._desk, alarms, workdays, clock, pc, window.say)
        self._connect()
        window.alarms = self

    def _connect(self) -> None:
        panel = self.panel
        self.watch.listed.connect(self._on_listed)
        self.watch.shown.connect(self._on_shown)
        self.bell.pressed_by_person.connect(panel.toggle)
        self.tray.pressed.connect(self._on_tray)
        for source in (self.toasts, self.banner):
            source.open_wanted.connect(self.open_alarm)
            source.acknowledge_wanted.connect(self._acknowledge_one)
            source.list_wanted.connect(self.open_panel)
        self.toasts.snooze_wanted.connect(self._ask_snooze)
        self.toasts.escalate_wanted.connect(self._ask_escalation)
        panel.open_wanted.connect(self._on_row_opened)
        panel.opened.connect(self._on_panel_opened)
        panel.closed.connect(self._on_panel_closed)
        panel.help_wanted.connect(self._on_help)
        self._window.form.help_panel.installEventFilter(self)
        self._desk.changed.connect(self._on_changed)

    def scene(self) -> Scene:
        """By what an alarm is put into words now."""
        me = self._seat.actor.staff_id if self._seat is not None else 0
        return Scene(self._clock(), self._calendar, me)

    # -- who sits here -------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to scan; nobody needs to sit here."""
        self._read_calendar()
        self.watch.start()
        self.daily.start()

    def stop(self) -> None:
        """The program ends."""
        self.leave()
        self.watch.stop()
        self.daily.stop()

    def enter(self, seat: Seat) -> None:
        """Somebody sits here now; show them what is theirs, if alarms are their business."""
        self.leave()
        if not may(seat, Permission.SEE_ALARMS):
            return
        self._seat = seat
        self._window.form.alarm_place.show()
        self.tray.appear()
        self.watch.sit(seat)

    def leave(self) -> None:
        """Keep nothing of this person's on the screen."""
        self.watch.rise()
        self._seat = None
        self._panel_now = Panel(())
        self._help_stood = False
        self.toasts.clear()
        self.panel.forget()
        self.banner.show_alarms((), self.scene())
        self.bell.show_panel(Panel(()))
        self.badge.show_count(0)
        self.tray.show_count(0)
        self.tray.vanish()
        self._window.form.alarm_place.hide()

    @property
    def is_seated(self) -> bool:
        """Whether alarms are shown to somebody now."""
        return self._seat is not None

    def _on_changed(self, changes: Changes) -> None:
        if changes.calendar:
            self._read_calendar()

    def _read_calendar(self) -> None:
        self._desk.start(self._load_calendar, owner=self, quiet=True)

    async def _load_calendar(self) -> None:
        self._calendar = await self._desk.ask_anyone(self._workdays.current_calendar)

    # -- what the watch tells ------------------------------------------------------------------

    def _on_listed(self, panel: Panel) -> None:
        self._panel_now = panel
        scene = self.scene()
        waiting = {one.id for one in panel.alarms if one.state is AlarmState.RUNG}
        self.toasts.dismiss(self.toasts.told_of() - waiting)
        self.toasts.refresh()
        self.panel.show_panel(panel)
        self.banner.show_alarms(self._loud(), scene)
        self.bell.show_panel(panel)
        self.badge.show_count(panel.waiting)
        self.tray.show_count(panel.waiting)
        self._window.form.navigation.set_counts({HELP_PAGE: panel.waiting})

    def _loud(self) -> list[Alarm]:
        return [
            one
            for one in self._panel_now.alarms
            if one.state is AlarmState.RUNG and one.priority is Priority.HIGH
        ]

    def _on_shown(self, showing: Showing) -> None:
        toasts = [one for one in showing.toasts if one.alarm.priority is not Priority.LOW]
        if toasts:
            self.toasts.show_rings(toasts)
            for ring in toasts:
                self._announce(ring)
        if showing.bundle:
            self._show_bundle(showing)
        if showing.missed:
            self._show_missed(showing.missed)
        sound(showing, self._pc)
        if toasts or showing.missed or (showing.bundle and showing.interrupts):
            self.tray.tell(self._panel_now.waiting)

    def _announce(self, ring: Ring) -> None:
        words = f"{spoken(subject(ring.alarm))}. {spoken(sentence(ring.alarm, self.scene()))}"
        announce(self._window, words, urgent=ring.alarm.priority is Priority.HIGH)

    def _show_bundle(self, showing: Showing) -> None:
        ids = [ring.alarm.id for ring in showing.bundle]
        said = bundle_said(len(ids))
        self.panel.show_notice(said, ids)
        if not self.panel.isVisible():
            self.toasts.show_list(showing.bundle, interrupts=showing.interrupts)
        if showing.interrupts:
            high = any(ring.alarm.priority is Priority.HIGH for ring in showing.bundle)
            announce(self._window, spoken(said), urgent=high)

    def _show_missed(self, rings: Sequence[Ring]) -> None:
        """One list instead of a pile of toasts; the keyboard stays where it is."""
        said = missed_said(len(rings))
        self.panel.show_notice(said, [ring.alarm.id for ring in rings])
        self.panel.open_panel(focus=False)
        announce(self._window, spoken(said), urgent=True)

    # -- the panel -----------------------------------------------------------------------------

    def open_panel(self) -> None:
        """Open the list and go there."""
        if self.is_seated:
            self.panel.open_panel()

    def preview_daily_list(self) -> None:
        """Ctrl+Shift+D: what ends today and what is over, on paper."""
        if self.is_seated:
            self.daily.paper.preview()

    def toggle_panel(self) -> None:
        """F6."""
        if self.is_seated:
            self.panel.toggle()

    def _on_panel_opened(self) -> None:
        """Two panels at the right would leave a small screen no room for the work."""
        help_panel = self._window.form.help_panel
        self._help_stood = help_panel.isVisible()
        help_panel.hide()
        self.toasts.drop_lists()

    def _on_panel_closed(self) -> None:
        if self._help_stood:
            self._help_stood = False
            self._window.form.help_panel.show()
            if self._window.current is not None:
                self._window.form.help_panel.show_page(self._window.current.help_page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When help opens, it takes the place."""
        if event.type() == QEvent.Type.Show and self.panel.isVisible():
            self._help_stood = False
            self.panel.close_panel()
        return False

    def _on_help(self) -> None:
        help_panel = self._window.form.help_panel
        help_panel.open_panel()
        help_panel.show_page(HELP_PAGE)

    def _on_tray(self) -> None:
        if self._panel_now.waiting:
            self.open_panel()

    # -- opening what rang ---------------------------------------------------------------------

    def open_alarm(self, alarm: Alarm) -> None:
        """Bring the petition; taking a look is not taking note."""
        if alarm.petition_id is not None:
            self._window.go_to(self._window.petition_place, alarm.petition_id)
        elif alarm.limit is Limit.TAKE_IN:
            self._window.go_to(IMPORT_PLACE)
        else:
            self.panel.open_panel()
            for month in self._panel_now.checks[:1]:
                self.panel.choose_row("month", month)

    def _on_row_opened(self, row: Row) -> None:
        if isinstance(row, Alarm):
            self.open_alarm(row)
        elif isinstance(row, Dunning):
            self._window.go_to(self._window.petition_place, row.petition_id)
        elif self.panel.chosen.inline is not None:
            self.panel.chosen.inline.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _acknowledge_one(self, alarm: Alarm) -> None:
        self.acting.acknowledge([alarm.id])

    # -- keys ----------------------------------------------------------------------------------

    def acknowledge_key(self) -> None:
        """Ctrl+Shift+A: take note of what is chosen, or of what rang last."""
        if self.panel.has_focus and (chosen := self.panel.chosen_alarms):
            self.acting.acknowledge([one.id for one in chosen if one.state is AlarmState.RUNG])
        elif (alarm := self._meant()) is not None:
            self._acknowledge_one(alarm)

    def snooze_key(self) -> None:
        """Ctrl+Shift+L: choose how long to put it off."""
        if (alarm := self._meant()) is not None and self._choose(alarm):
            button = self.panel.chosen.snooze_button
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                button.open_menu()
            else:
                self.panel.chosen.ask_snooze(0)

    def escalate_key(self) -> None:
        """Ctrl+Shift+E: bring it before the next up."""
        if (alarm := self._meant()) is not None:
            self._ask_escalation(alarm)

    def _meant(self) -> Alarm | None:
        """Which alarm a key means; if it is not plain to see, the list opens instead.

        The chosen one while the keyboard is in the list, else the newest toast; a list of
        several, or none in sight, is no alarm that anybody has looked at.
        """
        if not self.is_seated:
            return None
        chosen = self.panel.chosen_alarms
        if self.panel.has_focus and len(chosen) == 1:
            return chosen[0]
        newest = self.toasts.newest
        if isinstance(newest, AlarmToast):
            return newest.alarm
        if self.panel.isVisible() and len(chosen) == 1 and not isinstance(newest, ListToast):
            return chosen[0]
        self.panel.open_panel()
        return None

    def _choose(self, alarm: Alarm) -> bool:
        self.panel.before_form()
        self.panel.open_panel(focus=False)
        return self.panel.choose(alarm)

    def _ask_snooze(self, alarm: Alarm, minutes: int) -> None:
        if self._choose(alarm):
            self.panel.chosen.ask_snooze(minutes)

    def _ask_escalation(self, alarm: Alarm) -> None:
        if self._choose(alarm):
            self.panel.chosen.ask_escalation()
