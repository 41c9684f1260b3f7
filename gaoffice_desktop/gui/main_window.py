"""The frame: navigation, top bar, messages, the screens on their stack, help, status.

Before sign-in it shows one screen alone; afterwards the places the seat may see. Screens
are made when first gone to and kept, so moving away loses nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QWidget

from gaoffice_desktop.gui.forms.ui_main_window_frame import Ui_Frame
from gaoffice_desktop.gui.icons import repaint_worn, wear
from gaoffice_desktop.gui.navigation import Place, places_for
from gaoffice_desktop.gui.palette_entries import PaletteHit
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.shortcuts import Shortcuts
from gaoffice_desktop.gui.status_strip import NextDue
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.troubles import TroubleBanner
from gaoffice_desktop.gui.user_menu import UserMenu
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.window_memory import Look, WindowMemory
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
    from gaoffice_desktop.gui.palette import FindPetitions
    from gaoffice_desktop.staff.facts import Seat

COUNTS_AFTER_MS = 200
"""Several changes in a row ask for the counts once."""
NEXT_DUE_EVERY_MS = 60_000


class MainWindow(QMainWindow):
    """What is in the program's one window (``outer_window``): all but its edge."""

    close_asked = Signal()
    """The person wants to leave; drafts are being kept. Close the desk, then ``finish``."""
    sign_out_asked = Signal()
    password_asked = Signal()

    def __init__(self, desk: Desk, preferences: Preferences, memory: WindowMemory) -> None:
        super().__init__()
        self.desk = desk
        self.preferences = preferences
        self.memory = memory
        self.counts: Callable[[], Awaitable[Mapping[str, int]]] | None = None
        """Asked after sign-in and after changes: the number beside each place's name."""
        self.next_due: Callable[[], Awaitable[NextDue | None]] | None = None
        """Asked after sign-in, after changes and each minute."""
        self.petition_place = "register"
        """The place that opens a petition pressed in the status bar."""
        self.alarms: AlarmsAtDesk | None = None
        """What rings here; made when the store is open, for nothing of it is painted before."""
        self._places: dict[str, Place] = {}
        self._screens: dict[str, Screen] = {}
        self._holders: dict[str, QScrollArea] = {}
        self._alone: Screen | None = None
        self._focus_on: dict[str, QWidget] = {}
        self._current = ""
        self._may_close = False
        self.form = Ui_Frame()
        self.form.setupUi(self)
        self.say = self.form.message_bar
        self.troubles = TroubleBanner(self.form.banner, self)
        self.user_menu = UserMenu(self.form.user_button, preferences)
        self.shortcuts = Shortcuts(self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        form = self.form
        set_property(form.help_button, "kind", "plain")
        wear(form.help_button, "help-circle")
        form.alarm_place.hide()
        form.navigation.hide()
        form.palette_box.hide()
        form.palette_box.desk = self.desk
        form.palette_box.recent = self.memory.recent
        form.palette_box.entries = self.shortcuts.entries
        form.palette_box.open_hit = self._open_hit
        form.help_panel.language = self.preferences.language
        if self.memory.help_open:
            form.help_panel.show()

    def _connect(self) -> None:
        form = self.form
        form.navigation.chosen.connect(self.go_to)
        form.help_button.clicked.connect(form.help_panel.toggle)
        form.busy_bar.cancelled.connect(self._on_cancel)
        self.user_menu.quit_asked.connect(self.close)
        self.user_menu.sign_out_asked.connect(self._on_sign_out)
        self.user_menu.password_asked.connect(self.password_asked)
        self.user_menu.language_chosen.connect(self._on_language)
        self.desk.changed.connect(self._on_changed)
        self.desk.refused.connect(self._on_refused)
        self.desk.unavailable.connect(self.troubles.show_trouble)
        self.desk.busy.connect(self._on_busy)
        theme().changed.connect(self._on_theme_changed)
        self._counting = self._timer(COUNTS_AFTER_MS, self._ask_for_counts, once=True)
        self._due_watch = self._timer(NEXT_DUE_EVERY_MS, self._ask_for_next_due)

    def _timer(self, every_ms: int, act: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.setSingleShot(once)
        timer.timeout.connect(act)
        return timer

    # -- who is here ---------------------------------------------------------------------

    def set_office(self, name: str) -> None:
        """Show the office's name."""
        title = self.tr("{office} 민원·콜센터").replace("{office}", name).strip()
        self.form.office_label.setText(title)
        self.setWindowTitle(title)

    def set_finder(self, find_petitions: FindPetitions | None) -> None:
        """Give the palette its way to find petitions."""
        self.form.palette_box.find_petitions = find_petitions

    def show_alone(self, screen: Screen) -> None:
        """Show one screen without navigation: set-up, sign-in, a store that cannot open."""
        self.forget_places()
        self._alone = screen
        self._adopt("", screen)
        self._show("")

    def set_places(self, seat: Seat, places: Sequence[Place]) -> None:
        """Somebody signed in: show what their roles may see, and go to the first."""
        self.forget_places()
        mine = places_for(seat, places)
        self._places = {place.name: place for place in mine}
        self.form.navigation.set_places(mine)
        self.form.navigation.setVisible(bool(mine))
        self.form.palette_box.show()
        self.user_menu.show_user(seat.actor.name)
        self.form.status_strip.show_desk(seat.actor.desk)
        self.shortcuts.bind_places(mine)
        self._due_watch.start()
        self._counting.start()
        self._ask_for_next_due()
        if mine:
            self.go_to(mine[0].name)

    def forget_places(self) -> None:
        """Drop every screen (sign-out, or another person's turn)."""
        for holder in self._holders.values():
            self.form.stack.removeWidget(holder)
            holder.deleteLater()
        for store in (self._holders, self._screens, self._places, self._focus_on):
            store.clear()
        self._alone = None
        self._current = ""
        if self.alarms is not None:
            self.alarms.leave()
        self._due_watch.stop()
        self.form.navigation.set_places([])
        self.form.navigation.hide()
        self.form.palette_box.hide()
        self.form.status_strip.show_next_due(None)
        self.form.title_label.clear()
        self.user_menu.show_user("")
        self.shortcuts.bind_places([])
        self.shortcuts.bind_screen(None)
        self.say.clear()

    # -- screens -------------------------------------------------------------------------

    @property
    def current(self) -> Screen | None:
        """The screen that is shown."""
        return self._screens.get(self._current)

    def screen_named(self, name: str) -> Screen:
        """Return a place's screen, made now if nobody went there yet."""
        if name not in self._screens:
            self._adopt(name, self._places[name].make())
        return self._screens[name]

    def go_to(self, name: str, argument: object = None) -> None:
        """Show a screen; with an argument, one thing in particular on it."""
        if name not in self._places:
            return
        commit_composing()
        screen = self.screen_named(name)
        if name != self._current:
            self._leave()
            self._show(name)
        if argument is not None:
            screen.open_with(argument)

    def _adopt(self, name: str, screen: Screen) -> None:
        screen.say = self.say
        screen.count_changed.connect(lambda count: self.form.navigation.set_counts({name: count}))
        screen.draft_kept.connect(self.form.status_strip.show_draft_kept)
        screen.wants_screen.connect(self.go_to)
        screen.help_page_changed.connect(self._on_help_page_changed)
        # A screen that is too large for 1280x720 at 150 % scrolls instead of being cut off.
        holder = QScrollArea(self.form.stack)
        holder.setWidgetResizable(True)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder.setWidget(screen)
        self.form.stack.addWidget(holder)
        self._screens[name], self._holders[name] = screen, holder

    def _leave(self) -> None:
        screen = self.current
        if screen is None:
            return
        focus = self.focusWidget()
        if focus is not None and screen.isAncestorOf(focus):
            self._focus_on[self._current] = focus
        screen.leaving()

    def _show(self, name: str) -> None:
        self._current = name
        screen = self._screens[name]
        self.form.stack.setCurrentWidget(self._holders[name])
        self.form.navigation.mark(name)
        self.form.title_label.setText(screen.title)
        self.form.help_panel.show_page(screen.help_page)
        self.form.busy_bar.set_busy(busy=self._is_busy(screen))
        self.shortcuts.bind_screen(screen)
        self._refresh(screen)
        self._focus(name, screen)

    def _on_help_page_changed(self) -> None:
        if self.current is not None:
            self.form.help_panel.show_page(self.current.help_page)

    def _focus(self, name: str, screen: Screen) -> None:
        before = self._focus_on.pop(name, None)
        try:
            target = before if before is not None and before.isEnabled() else screen.first_focus()
        except RuntimeError:  # the screen rebuilt itself meanwhile
            target = screen.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, screen: Screen) -> None:
        if screen.dirty:
            screen.dirty = False
            screen.shown()

    def refresh_current(self) -> None:
        """F5: load what is shown again."""
        if self.current is not None:
            self.current.dirty = True
            self._refresh(self.current)

    def leave_all(self) -> None:
        """Let every screen keep what was typed."""
        commit_composing()
        for screen in self._screens.values():
            screen.leaving()

    # -- what the desk tells -------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        for screen in self._screens.values():
            if screen.refresh_on(changes):
                screen.dirty = True
        if self.current is not None:
            self._refresh(self.current)
        if self._places:
            self._counting.start()
            if changes.any_petition or changes.calendar:
                self._ask_for_next_due()

    def _on_refused(self, error: UserError) -> None:
        self.say.warning(error.sentence)

    def _is_busy(self, screen: Screen) -> bool:
        return self.desk.is_busy(screen)

    def _on_busy(self, owner: QObject, busy: bool) -> None:
        for name, screen in self._screens.items():
            if owner is screen or (isinstance(owner, QWidget) and screen.isAncestorOf(owner)):
                screen.set_busy(busy)
                if name == self._current:
                    self.form.busy_bar.set_busy(busy=busy)

    def _on_cancel(self) -> None:
        if self.current is not None:
            self.desk.cancel(self.current)
            for child in self.current.findChildren(QWidget):
                if self.desk.is_busy(child):
                    self.desk.cancel(child)

    def _ask_for_counts(self) -> None:
        if self.counts is not None and self._places:
            self.desk.start(self._load_counts, owner=self, quiet=True)

    async def _load_counts(self) -> None:
        if self.counts is not None:
            self.form.navigation.set_counts(await self.counts())

    def _ask_for_next_due(self) -> None:
        if self.next_due is not None and self._places:
            self.desk.start(self._load_next_due, owner=self, quiet=True)

    async def _load_next_due(self) -> None:
        if self.next_due is not None:
            self.form.status_strip.show_next_due(await self.next_due(), self._open_petition)

    # -- small things --------------------------------------------------------------------

    def set_read_only(self, reason: Sentence | None) -> None:
        """Say why nothing can be saved now (None: it can again)."""
        self.form.status_strip.show_read_only(read_only=reason is not None)
        self.troubles.show_standing(reason)

    def _open_petition(self, petition_id: int) -> None:
        self.go_to(self.petition_place, petition_id)

    def _open_hit(self, hit: PaletteHit) -> None:
        self.go_to(hit.screen, hit.argument)

    def _on_language(self, language: str) -> None:
        self.preferences.set_language(language)
        self.say.info(self.tr("다음에 프로그램을 시작할 때 바뀝니다."))

    def _on_sign_out(self) -> None:
        self.leave_all()
        self.sign_out_asked.emit()

    def _on_theme_changed(self) -> None:
        repaint_worn()
        self.form.top_bar.setMinimumHeight(tokens().px(48))

    def toggle_full_screen(self) -> None:
        """F11."""
        window = self.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def finish(self) -> None:
        """Go for good, after the desk was closed."""
        self._may_close = True
        self.window().close()

    def _remember(self) -> None:
        form, now = self.form, tokens()
        look = Look(self.windowTitle(), now.window, now.frame, now.divider, form.top_bar.height())
        recent, help_open = form.palette_box.recent, form.help_panel.isVisible()
        self.memory.keep(self.window(), look, recent, help_open=help_open)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed first: the first wish to close only starts the orderly end."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self._remember()
        self.leave_all()
        self.close_asked.emit()

    def step_back(self) -> None:
        """Keep drafts when another program comes in front."""
        if self.current is not None:
            self.current.leaving()
