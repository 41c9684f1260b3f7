"""Holidays, office hours and the years that are confirmed; every edit is shown first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_settings_calendar import Ui_CalendarForm
from gaoffice_desktop.gui.screen import Link, Speaker
from gaoffice_desktop.gui.settings.calendar_forms import HolidayForm, HoursForm
from gaoffice_desktop.gui.settings.calendar_preview import CalendarPreviewPanel, Proposal
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.words import day_spoken, moment_spoken, spoken
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays.facts import (
    HOLIDAY_KIND_LABELS,
    CalendarEdit,
    CalendarState,
    Holiday,
    Revision,
)

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.widgets.busy_button import BusyButton
    from gaoffice_desktop.shared.changes import Changes


class CalendarTab(Tab):
    """The year's days off at the left, the edits and their effect at the right."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("근무시간·공휴일")
        self._state: CalendarState | None = None
        self.form = Ui_CalendarForm()
        self.form.setupUi(self)
        self.holiday_form = HolidayForm(self._today, self.form.edit_content)
        self.hours_form = HoursForm(self._today, self.form.edit_content)
        self.form.edit_layout.insertWidget(0, self.holiday_form)
        self.form.edit_layout.insertWidget(1, self.hours_form)
        self.preview = CalendarPreviewPanel(self.form.side)
        self.form.side.addWidget(self.preview)
        self.holidays = RowsTable[Holiday](self._holiday_columns(), self.form.holiday_table)
        self.history = RowsTable[Revision](self._history_columns(), self.form.history_table)
        self._connect()
        self._on_holiday_chosen()
        self._on_revision_chosen()

    def _holiday_columns(self) -> tuple[Column[Holiday], ...]:
        return (
            Column(self.tr("날짜"), lambda one: day_spoken(one.on), 152),
            Column(self.tr("이름"), lambda one: one.name),
            Column(self.tr("종류"), lambda one: spoken(HOLIDAY_KIND_LABELS[one.kind]), 110),
        )

    def _history_columns(self) -> tuple[Column[Revision], ...]:
        return (
            Column(self.tr("때"), lambda one: moment_spoken(to_local(one.at)), 196),
            Column(self.tr("누가"), lambda one: one.by, 72),
            Column(self.tr("무엇을"), self._what),
        )

    def _connect(self) -> None:
        form = self.form
        form.year_box.currentIndexChanged.connect(self._show_year)
        form.confirm_button.clicked.connect(self._on_confirm)
        form.remove_button.clicked.connect(self._on_remove)
        form.undo_button.clicked.connect(self._on_undo)
        form.holiday_table.selectionModel().currentRowChanged.connect(self._on_holiday_chosen)
        form.history_table.selectionModel().currentRowChanged.connect(self._on_revision_chosen)
        self.holidays.modelReset.connect(self._on_holiday_chosen)
        self.history.modelReset.connect(self._on_revision_chosen)
        self.holiday_form.asked.connect(self._on_holiday_asked)
        self.hours_form.asked.connect(self._on_hours_asked)
        self.preview.applied.connect(self._on_apply)
        self.preview.left.connect(self._leave_preview)

    def refresh_on(self, changes: Changes) -> bool:
        """The calendar alone stands here."""
        return changes.calendar

    def first_focus(self) -> QWidget:
        """Most often a temporary holiday is to be added."""
        return self.holiday_form.form.day_edit

    def load(self) -> None:
        """Load the calendar and its history."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        state = await self.desk.ask(self.rooms.workdays.current_state)
        revisions = await self.desk.ask(self.rooms.calendar_changes.history)
        self._show_state(state)
        self.history.set_rows(revisions)

    def _today(self) -> date:
        return to_local(self.rooms.clock()).date()

    # -- what stands ---------------------------------------------------------------------

    def _show_state(self, state: CalendarState) -> None:
        self._state = state
        first, last = state.confirmed
        box = self.form.year_box
        chosen = box.currentData() or self._today().year
        years = sorted({one.on.year for one in state.holidays} | {chosen}, reverse=True)
        box.blockSignals(True)
        box.clear()
        for year in years:
            box.addItem(spoken(say("{year}년", year=year)), year)
        box.setCurrentIndex(years.index(chosen))
        box.blockSignals(False)
        self.form.confirmed_label.setText(
            spoken(say("{first} ~ {last} 확정", first=dates.day(first), last=dates.day(last)))
        )
        text = say("{year}년 확정", year=last.year + 1)
        self.form.confirm_button.setText(spoken(text))
        self.hours_form.show_state(state)
        self._show_year()

    def _show_year(self) -> None:
        if self._state is None:
            return
        year = self.form.year_box.currentData()
        rows = [one for one in self._state.holidays if one.on.year == year]
        self.holidays.set_rows(rows)
        self.form.holiday_count_label.setText(spoken(say("휴일 {count}일", count=len(rows))))

    def _what(self, revision: Revision) -> str:
        note = revision.note or self.tr("처음 설정")
        if revision.reverts is not None:
            undone = next(
                (one for one in self.history.rows if one.number == revision.reverts), None
            )
            note = self._what_alone(undone) if undone is not None else str(revision.reverts)
            note = self.tr("되돌림: {note}").replace("{note}", note)
        if revision.reverted:
            note = self.tr("{note} (되돌렸음)").replace("{note}", note)
        return note

    def _what_alone(self, revision: Revision) -> str:
        """Say what an edit was, without what became of it."""
        return self._what(replace(revision, reverted=False))

    def _on_holiday_chosen(self) -> None:
        self.form.remove_button.setEnabled(self.holidays.chosen() is not None)

    def _on_revision_chosen(self) -> None:
        chosen = self.history.chosen()
        able = chosen is not None and chosen.number > 1 and not chosen.reverted
        self.form.undo_button.setEnabled(able)

    # -- proposals -----------------------------------------------------------------------

    def _on_holiday_asked(self, edit: CalendarEdit) -> None:
        form = self.holiday_form
        self._propose(Proposal(edit.note, edit, form=form), form.button)

    def _on_hours_asked(self, edit: CalendarEdit) -> None:
        form = self.hours_form
        self._propose(Proposal(edit.note, edit, form=form), form.button)

    def _on_remove(self) -> None:
        holiday = self.holidays.chosen()
        if holiday is not None:
            note = str(say("{day} {name} 지우기", day=dates.day(holiday.on), name=holiday.name))
            edit = CalendarEdit(remove=(holiday,), note=note)
            self._propose(Proposal(note, edit), self.form.remove_button)

    def _on_undo(self) -> None:
        revision = self.history.chosen()
        if revision is not None:
            self._propose_undo(revision)

    def _propose_undo(self, revision: Revision) -> None:
        title = say("되돌리기: {note}", note=self._what_alone(revision))
        self._propose(Proposal(title, revision.edit, revision.number), self.form.undo_button)

    def _on_confirm(self) -> None:
        self.desk.start(self._confirm, owner=self)

    async def _confirm(self) -> None:
        assert self._state is not None
        year = self._state.confirmed[1].year + 1
        with self.form.confirm_button.working():
            edit = await self.desk.ask(self.rooms.workdays.year_to_confirm, year)
        title = say("{year}년 공휴일 확정 — 아래 날짜를 관보와 견주어 보십시오.", year=year)
        self._propose(Proposal(title, edit), self.form.confirm_button)

    def _propose(self, proposal: Proposal, button: BusyButton) -> None:
        self.desk.start(partial(self._preview, proposal, button), owner=self)

    async def _preview(self, proposal: Proposal, button: BusyButton) -> None:
        changes = self.rooms.calendar_changes
        try:
            with button.working():
                if proposal.undo is None:
                    preview = await self.desk.ask(changes.preview, proposal.edit)
                else:
                    preview = await self.desk.ask(changes.preview_undo, proposal.undo)
        except UserError as error:
            if proposal.form is None:
                self.say.warning(error.sentence)
            else:
                proposal.form.refuse(error.sentence)
            return
        self.form.side.setCurrentWidget(self.preview)
        self.preview.show_preview(proposal, preview)

    def _leave_preview(self) -> None:
        self.form.side.setCurrentWidget(self.form.edit_page)
        self.first_focus().setFocus()

    # -- carrying out --------------------------------------------------------------------

    def _on_apply(self, proposal: Proposal) -> None:
        self.desk.start(partial(self._apply, proposal), owner=self)

    async def _apply(self, proposal: Proposal) -> None:
        changes = self.rooms.calendar_changes
        with self.preview.form.apply_button.working():
            if proposal.undo is None:
                applied = await self.desk.change(changes.apply, proposal.edit)
            else:
                applied = await self.desk.change(changes.undo, proposal.undo)
        self._leave_preview()
        if proposal.form is not None:
            proposal.form.clear()
        self.say.success(
            say(
                "달력을 바꾸었습니다. {moved:,}건의 기한을 옮기고 {kept:,}건은 그대로 두었습니다.",
                moved=applied.moved,
                kept=applied.kept,
            ),
            Link(self.tr("되돌리기"), partial(self._undo_again, applied.revision)),
        )

    def _undo_again(self, number: int) -> None:
        revision = next((one for one in self.history.rows if one.number == number), None)
        if revision is not None:
            self._propose_undo(revision)
