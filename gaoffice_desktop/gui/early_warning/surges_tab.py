"""급증 경보: what came in beyond the usual, what was made of it, and what many ask alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from gaoffice_desktop.early_warning.surges import facts
from gaoffice_desktop.early_warning.surges.facts import Examined, GroupStory, SurgeStory, Topic
from gaoffice_desktop.gui.early_warning.surges_detail import SurgeDetail
from gaoffice_desktop.gui.early_warning.surges_forms import AskForm
from gaoffice_desktop.gui.early_warning.surges_lists import SurgeLists
from gaoffice_desktop.gui.early_warning.surges_offers import Shown
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms, WarningTab
from gaoffice_desktop.gui.forms.ui_early_warning_surges import Ui_SurgesForm
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import FlowLayout, only_current_asks_for_room
from gaoffice_desktop.gui.petitions.register_columns import Now
from gaoffice_desktop.gui.petitions.register_forms import InlinePlace
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.busy_button import BusyButton
from gaoffice_desktop.petitions.due_words import calendar_days
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.shared.changes import Changes

_TWO_COLUMNS = 800


class SurgesTab(WarningTab):
    """The lists; the detail takes their place and gives it back with Esc."""

    def __init__(self, host: Screen, rooms: WarningRooms) -> None:
        super().__init__(host, rooms)
        self.title = self.tr("급증 경보")
        self.signals = facts.Signals(())
        self.form = Ui_SurgesForm()
        self.form.setupUi(self)
        self._make_choices()
        self.lists = SurgeLists(self.form)
        self.detail = SurgeDetail(self.form, host, rooms, self._now, self._signal_of)
        self.place = InlinePlace(self.form.ask_panel, lambda: self.ask_button)
        self._connect()
        self._order_the_keyboard()
        self._size()
        self._show_page(self.form.list_page)

    def _make_choices(self) -> None:
        bar = self.form.choice_bar
        flow = FlowLayout(bar, tokens().px(8))
        self.again_button = BusyButton(self.tr("다시 살펴보기"), bar)
        self.again_button.setObjectName("again_button")
        self.again_button.setToolTip(self.tr("지금까지 접수한 민원으로 다시 계산합니다."))
        wear(self.again_button, "refresh", size=16)
        self.ask_button = QPushButton(self.tr("주제 살펴보기"), bar)
        self.ask_button.setObjectName("ask_button")
        self.ask_button.setToolTip(self.tr("민원 종류, 부서, 낱말 하나의 흐름을 봅니다."))
        wear(self.ask_button, "search", size=16)
        for button in (self.again_button, self.ask_button):
            flow.addWidget(button)

    def _connect(self) -> None:
        form = self.form
        self.again_button.clicked.connect(self.look_again)
        self.ask_button.clicked.connect(self.open_ask_form)
        form.lifted_check.toggled.connect(self._load_quietly)
        form.every_check.toggled.connect(self._load_quietly)
        form.back_button.clicked.connect(self.back_to_lists)
        self.lists.surge_opened.connect(self.open_surge)
        self.lists.group_opened.connect(self.open_group)
        self.lists.signal_opened.connect(self.show_thing)
        self.detail.surge_wanted.connect(self.open_surge)
        self.detail.group_wanted.connect(self.open_group)
        self.detail.petition_wanted.connect(self._open_petition)
        form.pages.currentChanged.connect(partial(only_current_asks_for_room, form.pages))
        only_current_asks_for_room(form.pages)
        theme().changed.connect(self._size)

    def _order_the_keyboard(self) -> None:
        """Let Tab go from above to below: what is made in code would come after the form."""
        form, detail = self.form, self.detail
        lists = (
            self.again_button, self.ask_button, form.ask_panel, form.lifted_check,
            form.raised_table, form.signals_table, form.every_check, form.groups_table,
        )  # fmt: skip
        one = (
            form.back_button, *detail.buttons, form.step_panel, form.chart,
            form.behind_table, form.evidence_table, form.course_table,
        )  # fmt: skip
        for before, after in pairwise((*lists, *one)):
            QWidget.setTabOrder(before, after)

    def _size(self) -> None:
        self.form.list_layout.setSpacing(tokens().px(8))
        edge = tokens().px(4)
        self.form.list_layout.setContentsMargins(0, edge, 0, edge)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width that two columns are read at; below each other they ask for less."""
        hint = super().minimumSizeHint()
        side_by_side = self.form.body_layout.direction() == QBoxLayout.Direction.LeftToRight
        if self.is_detail_open and side_by_side:
            hint.setWidth(max(hint.width(), tokens().px(_TWO_COLUMNS)))
        return hint

    def _now(self) -> Now:
        return Now(self.rooms.clock(), calendar_days)

    # -- what the screen asks ------------------------------------------------------------

    @property
    def is_detail_open(self) -> bool:
        """Whether one thing stands in the place of the lists."""
        return self.form.pages.currentWidget() is self.form.detail_page

    def first_focus(self) -> QWidget | None:
        """Begin on what waits, or in the detail that was left open."""
        return self.detail.first_focus() if self.is_detail_open else self.lists.first_focus()

    def refresh_on(self, changes: Changes) -> bool:
        """Signals, warnings and groups; names of departments stand beside them."""
        return changes.surges or changes.any_petition or changes.staff

    def open_with(self, argument: object) -> bool:
        """Open a warning by its id, or a group by ("group", id)."""
        if isinstance(argument, int):
            self.open_surge(argument)
            return True
        if isinstance(argument, tuple) and argument[:1] == ("group",):
            self.open_group(int(argument[1]))
            return True
        return False

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here."""
        return (
            Action(self.tr("급증 다시 살펴보기"), "", self.look_again, words=("경보", "계산")),
            Action(self.tr("주제 살펴보기"), "", self.open_ask_form, words=("낱말", "흐름")),
        )

    def print_shown(self) -> None:
        """Ctrl+P: the sheet of the warning that is shown."""
        if self.is_detail_open and isinstance(self.detail.shown, SurgeStory):
            self.detail.print_shown()
        else:
            self.say.info(say("인쇄할 경보를 먼저 열어 주십시오."))

    def submit(self) -> None:
        """F9: send the form that is open."""
        if self.is_detail_open:
            self.detail.submit()

    # -- loading -------------------------------------------------------------------------

    def load(self) -> None:
        """Show what is stored, and count anew where that is not fresh."""
        self.desk.start(self._load, owner=self)

    def look_again(self) -> None:
        """Count anew in any case."""
        self.desk.start(partial(self._reckon, again=True), owner=self)

    def _load_quietly(self, *_state: object) -> None:
        self.desk.start(self._fetch, owner=self, quiet=True)

    async def _load(self) -> None:
        await self._fetch()
        await self._reckon(again=False)

    async def _fetch(self) -> None:
        surges, form = self.rooms.surges, self.form
        self.signals = await self.desk.ask(surges.signals)
        standing = await self.desk.ask(surges.surges)
        lifted: tuple[facts.Surge, ...] = ()
        if form.lifted_check.isChecked():
            lifted = await self.desk.ask(surges.surges, True)
        groups = await self.desk.ask(surges.groups, form.every_check.isChecked())
        self.detail.departments = await self.desk.ask(self.rooms.staff.departments)
        self.lists.show_raised(standing, lifted)
        self.lists.show_signals(self.signals)
        self.lists.show_groups(groups, self.signals)
        self.host.count_changed.emit(len(self.signals.waiting))
        await self._refresh_detail()

    async def _reckon(self, *, again: bool) -> None:
        """Count on a reader, keep on the writer: what is kept comes back as a change."""
        with self.again_button.working():
            found = await self.desk.ask(self.rooms.surges.reckon, again)
            if found is not None:
                await self.desk.change(self.rooms.surges.keep, found)
        if again:
            self.say.info(say("지금까지 접수한 민원으로 다시 살펴봤습니다."))

    async def _refresh_detail(self) -> None:
        shown = self.detail.shown
        if not self.is_detail_open or shown is None:
            return
        if isinstance(shown, SurgeStory):
            self.detail.show(await self.desk.ask(self.rooms.surges.surge, shown.surge.id))
        elif isinstance(shown, GroupStory):
            self.detail.show(await self.desk.ask(self.rooms.surges.group, shown.group.id))
        elif isinstance(shown, facts.Signal):
            same = (one for one in self.signals.signals if one.key == shown.key)
            self.detail.show(next(same, shown))

    def _signal_of(self, topic: Topic) -> facts.Signal | None:
        found = (one for one in self.signals.signals if one.topic.key == topic.key)
        return next(found, None)

    # -- the detail ----------------------------------------------------------------------

    def show_thing(self, shown: Shown) -> None:
        """Show a signal, a warning, a group or an asked topic in the place of the lists."""
        self.place.close()
        self.detail.show(shown)
        self._show_page(self.form.detail_page)
        self.detail.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def open_surge(self, surge_id: int) -> None:
        """Open a warning."""
        self.desk.start(partial(self._open, self.rooms.surges.surge, surge_id), owner=self)

    def open_group(self, group_id: int) -> None:
        """Open a group."""
        self.desk.start(partial(self._open, self.rooms.surges.group, group_id), owner=self)

    async def _open(self, verb: Any, id_: int) -> None:
        self.show_thing(await self.desk.ask(verb, id_))

    def back_to_lists(self) -> None:
        """Give the lists their place back."""
        if not self.is_detail_open:
            return
        self.detail.place.close()
        self._show_page(self.form.list_page)
        self.lists.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, page: QWidget) -> None:
        self.form.pages.setCurrentWidget(page)
        self.updateGeometry()

    def _open_petition(self, petition_id: int) -> None:
        self.host.wants_screen.emit("register", petition_id)

    # -- a topic that somebody asks for --------------------------------------------------

    def open_ask_form(self) -> None:
        """Ask for a kind, a department or a word."""
        self.back_to_lists()
        self.desk.start(self._open_ask_form, owner=self)

    async def _open_ask_form(self) -> None:
        topics = await self.desk.ask(self.rooms.surges.topics)
        form = AskForm(topics, self.form.ask_panel)
        form.submitted.connect(partial(self._on_asked, form))
        self.place.open(form)

    def _on_asked(self, form: AskForm) -> None:
        self.desk.start(partial(self._examine, form), owner=self)

    async def _examine(self, form: AskForm) -> None:
        try:
            found: Examined = await self.desk.ask(self.rooms.surges.examine, form.topic())
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        self.show_thing(found)

    # -- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt+Left go back; a form takes its own Esc."""
        alt_left = (
            event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        )
        back = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back) or alt_left
        if back and self.is_detail_open:
            self.back_to_lists()
            return
        super().keyPressEvent(event)
