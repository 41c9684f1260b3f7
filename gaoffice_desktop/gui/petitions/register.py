"""민원 처리부: every petition of the office, found, narrowed and opened by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_petitions_register import Ui_RegisterForm
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.petitions.filter_panel import FilterPanel
from gaoffice_desktop.gui.petitions.flow import only_current_asks_for_room, put_in
from gaoffice_desktop.gui.petitions.outage import OutageExclusion
from gaoffice_desktop.gui.petitions.own_views import OwnViews
from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
from gaoffice_desktop.gui.petitions.register_actions import register_actions
from gaoffice_desktop.gui.petitions.register_columns import Now
from gaoffice_desktop.gui.petitions.register_export import RegisterExport
from gaoffice_desktop.gui.petitions.register_filters import count_of_filters, with_view
from gaoffice_desktop.gui.petitions.register_forms import InlinePlace
from gaoffice_desktop.gui.petitions.register_hits import DetailHits
from gaoffice_desktop.gui.petitions.register_printing import RegisterPrinting
from gaoffice_desktop.gui.petitions.register_result import RegisterResult
from gaoffice_desktop.gui.petitions.register_table import RegisterTable
from gaoffice_desktop.gui.petitions.steps.bar import allow
from gaoffice_desktop.gui.petitions.steps.offering import print_refusal
from gaoffice_desktop.gui.petitions.view_chips import ViewChips
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.due_words import calendar_days, counting
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.staff.facts import Role

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.catalogue import Catalogue
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.clock import Clock
    from gaoffice_desktop.staff.service import Staff
    from gaoffice_desktop.workdays.service import Workdays

MINUTE_MS = 60_000
_EVERYTHING = Changes(every_petition=True, calendar=True, catalogue=True, staff=True)


class RegisterScreen(Screen):
    """The list with its chips, search and filters; the detail takes its place."""

    name = "register"
    icon = "list-details"

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        catalogue: Catalogue,
        staff: Staff,
        workdays: Workdays,
        clock: Clock,
        pc: PcSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("대장")
        self._petitions = petitions
        self._catalogue = catalogue
        self._staff = staff
        self._workdays = workdays
        self._clock = clock
        self._now = Now(clock(), calendar_days)
        self._news = _EVERYTHING
        self._query: RegisterQuery | None = None
        self.form = Ui_RegisterForm()
        self.form.setupUi(self)
        self.printing = PaperPrinting(self, petitions, pc)
        self.exporting = RegisterExport(self, petitions)
        self._build()
        self._connect()
        self._size()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        form = self.form
        self.chips = ViewChips(form.chips_bar)
        put_in(form.chips_bar, self.chips)
        self.filters = FilterPanel(lambda: to_local(self._clock()).date(), form.filter_panel)
        put_in(form.filter_panel, self.filters)
        form.filter_panel.hide()
        self.place = InlinePlace(form.inline_panel, self.first_focus)
        self.register_printing = RegisterPrinting(
            self, self.place, self.printing, self._clock, self._view_shown
        )
        self.outages = OutageExclusion(self, self.place, self._petitions, self._clock)
        at = form.search_layout.indexOf(form.export_button)
        form.search_layout.insertWidget(at, self.outages.button)
        self.table = RegisterTable(
            form.register_table, self.desk, self._petitions, lambda: self._now
        )
        self.own_views = OwnViews(
            self, self._petitions, self.chips, self.place, lambda: self._query
        )
        for pages in (form.pages, form.table_pages):
            pages.currentChanged.connect(partial(only_current_asks_for_room, pages))
            only_current_asks_for_room(pages)
        wear(form.filter_button, "filter", size=16)
        wear(form.print_button, "printer", size=16)
        wear(form.export_button, "download", size=16)
        self.result = RegisterResult(self)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)

    def _connect(self) -> None:
        form = self.form
        self.chips.view_chosen.connect(self.show_view)
        self.chips.user_view_chosen.connect(lambda view: self.show_query(view.query))
        self.filters.narrowed.connect(self.show_query)
        form.search_edit.search_changed.connect(self._on_searched)
        form.search_edit.went_down.connect(self.table.go_into)
        form.search_edit.entered.connect(self.table.go_into)
        form.filter_button.toggled.connect(form.filter_panel.setVisible)
        form.print_button.clicked.connect(self.print_register)
        form.export_button.clicked.connect(self.exporting.open_form)
        self.table.opened.connect(self.open_petition)
        self.table.sort_wanted.connect(self.show_query)
        self.table.copied.connect(self._on_copied)
        self._minute.timeout.connect(self._on_minute)
        self.desk.changed.connect(self._on_changed)
        self.desk.seated.connect(self._on_seated)
        theme().changed.connect(self._size)

    def _size(self) -> None:
        space = tokens().px(8)
        self.form.list_layout.setSpacing(space)
        self.form.search_layout.setSpacing(space)
        self.form.search_edit.setMinimumWidth(tokens().px(260))

    # -- what the frame asks -------------------------------------------------------------

    @property
    def help_page(self) -> str:
        """The detail has a page of its own."""
        return "detail" if self.is_detail_open else self.name

    @property
    def is_detail_open(self) -> bool:
        """Whether a petition stands in the place of the list."""
        return self.form.pages.currentWidget() is not self.form.list_page

    def first_focus(self) -> QWidget | None:
        """Begin on the list, or in the detail that was left open."""
        if self.is_detail_open:
            return self.detail.first_focus()
        if self.form.table_pages.currentWidget() is self.form.empty_page:
            return self.form.search_edit
        return self.form.register_table

    def refresh_on(self, changes: Changes) -> bool:
        """The list shows petitions, their deadlines, and names of kinds and people."""
        return changes.any_petition or changes.calendar or changes.catalogue or changes.staff

    def shown(self) -> None:
        """Load what is out of date: everything the first time and on F5, else what changed."""
        news, self._news = self._news or _EVERYTHING, Changes()
        self._now = replace(self._now, moment=self._clock())
        allow(self.form.print_button, print_refusal(self.desk.seat))
        self.outages.show_to(self.desk.seat)
        if self._query is None:
            self.show_query(with_view(RegisterQuery(), self._first_view()))
        elif news.any_petition or news.calendar:
            self.table.model.refresh()
            self._refresh_detail(news)
        self.desk.start(partial(self._load_beside, news), owner=self)

    def open_with(self, argument: object) -> None:
        """Open a petition by its id, or show a saved view or a whole question (of the board)."""
        if isinstance(argument, SavedView):
            self.back_to_list()
            self.show_view(argument)
        elif isinstance(argument, RegisterQuery):
            self.back_to_list()
            self.show_query(argument)
        elif isinstance(argument, int):
            self.open_petition(argument)

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here."""
        return register_actions(self)

    def _first_view(self) -> SavedView:
        return SavedView.MINE if Role.HANDLER in self.desk.seat.roles else SavedView.OPEN

    # -- the question --------------------------------------------------------------------

    @property
    def query(self) -> RegisterQuery | None:
        """What is shown now."""
        return self._query

    def show_query(self, query: RegisterQuery) -> None:
        """Ask this, and let chips, filters and search say so."""
        self._query = query
        if self.form.search_edit.search_text() != query.text:
            self.form.search_edit.setText(query.text)
        self.chips.show_current(query)
        self.filters.show_query(query)
        narrowing = count_of_filters(query)
        self.form.filter_button.setText(
            self.tr("필터 {count}").format(count=narrowing) if narrowing else self.tr("필터")
        )
        self.table.show_query(query)

    def _view_shown(self) -> SavedView:
        return (self._query or RegisterQuery()).view

    def show_view(self, view: SavedView) -> None:
        """Show one of the program's own views."""
        self.show_query(with_view(self._query or RegisterQuery(), view))

    def search(self) -> None:
        """F3: back to the list, into the search field."""
        self.back_to_list()
        self.form.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.search_edit.selectAll()

    def _on_searched(self, text: str) -> None:
        if self._query is None:
            return
        asked = replace(self._query, text=text, composing=self.form.search_edit.is_composing)
        if asked != self._query:
            self.show_query(asked)

    def _on_copied(self, sentence: Sentence) -> None:
        self.say.info(sentence)

    # -- beside the list -----------------------------------------------------------------

    async def _load_beside(self, news: Changes) -> None:
        if news.calendar:
            calendar = await self.desk.ask(self._workdays.current_calendar)
            self._now = replace(self._now, working_days=counting(calendar), calendar=calendar)
            self._say_anew()
        if news.any_petition or news.calendar:
            await self._load_counts()
        if news.catalogue:
            self.filters.offer_kinds(await self.desk.ask(self._catalogue.kinds, True))
        if news.staff:
            departments = await self.desk.ask(self._staff.departments)
            self.filters.offer_staff(departments, await self.desk.ask(self._staff.handlers))
            await self.own_views.load()

    async def _load_counts(self) -> None:
        counts = await self.desk.ask(self._petitions.counts)
        self.chips.show_counts(counts)
        mine = Role.HANDLER in self.desk.seat.roles
        self.count_changed.emit(counts.mine if mine else counts.open)

    def _on_changed(self, changes: Changes) -> None:
        if self.refresh_on(changes):
            self._news |= changes

    def _on_seated(self) -> None:
        """Another person has their own views and their own petitions."""
        self._query = None
        self._news = _EVERYTHING
        self.dirty = True

    def _on_minute(self) -> None:
        """Words such as "오늘 17:20" age, and a view by time gains and loses petitions."""
        self._now = replace(self._now, moment=self._clock())
        self._say_anew()
        if self._query is not None and self._query.view in {SavedView.DUE_TODAY, SavedView.OVERDUE}:
            self.table.model.refresh()
        self.desk.start(self._load_counts, owner=self, quiet=True)

    def _say_anew(self) -> None:
        self.table.say_anew()
        if self.is_detail_open:
            self.detail.refresh_due()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the words age while somebody sees them."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them age."""
        super().hideEvent(event)
        self._minute.stop()

    # -- the detail ----------------------------------------------------------------------

    @cached_property
    def detail(self) -> PetitionDetail:
        """The page of one petition, made with the first that is opened: the list shows sooner."""
        detail = PetitionDetail(
            self, self._petitions, self._staff, self.printing, lambda: self._now, self.form.pages
        )
        self.form.pages.addWidget(detail)
        detail.back_wanted.connect(self.back_to_list)
        self.detail_hits = DetailHits(
            detail.form.title_label, detail.form.content_text, self.table.hits
        )
        return detail

    def open_petition(self, petition_id: int) -> None:
        """Show a petition in the place of the list."""
        self.place.close()
        self.detail.show_petition(petition_id)
        self.form.pages.setCurrentWidget(self.detail)
        self.help_page_changed.emit()
        self.detail.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def submit_step(self) -> None:
        """F9: record what is typed into the step's form."""
        if self.is_detail_open:
            self.detail.submit_step()

    def back_to_list(self) -> None:
        """Go back to the list: line, order and scroll stand where they were left."""
        if not self.is_detail_open:
            return
        self.detail.close_step()
        self.form.pages.setCurrentWidget(self.form.list_page)
        self.help_page_changed.emit()
        target = self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_detail(self, news: Changes) -> None:
        if self.is_detail_open and (
            news.every_petition or news.calendar or self.detail.petition_id in news.petitions
        ):
            self.detail.reload()

    # -- printing ------------------------------------------------------------------------

    def print_register(self) -> None:
        """Ctrl+P: 민원 처리부 of a period; in the detail, the petition's receipt."""
        if self.is_detail_open:
            self.detail.print_paper("receipt")
            return
        self.register_printing.open_form()
