"""What an edit of the calendar would move, shown before anything is moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_settings_calendar_preview import Ui_CalendarPreviewForm
from gaoffice_desktop.gui.settings.calendar_forms import said
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.words import day_spoken, moment_spoken, spoken
from gaoffice_desktop.petitions.life import Moved, Preview
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.settings.calendar_forms import HolidayForm, HoursForm
    from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday


@dataclass(frozen=True, slots=True)
class Proposal:
    """An edit somebody wants to make, or (``undo``) the revision they want to take back.

    ``edit`` says what changes either way; ``form`` is where the wish was typed, if it was.
    """

    title: Sentence | str
    edit: CalendarEdit
    undo: int | None = None
    form: HolidayForm | HoursForm | None = None


class CalendarPreviewPanel(QWidget):
    """The counts, the days and some examples, with 적용 and 그만두기."""

    applied = Signal(object)
    """The ``Proposal`` that is to be carried out."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.proposal: Proposal | None = None
        self.form = Ui_CalendarPreviewForm()
        self.form.setupUi(self)
        self.examples = RowsTable[Moved](
            (
                Column(self.tr("접수번호"), lambda one: one.number, 108),
                Column(self.tr("지금 기한"), lambda one: due(one.before_on, one.before_at), 184),
                Column(self.tr("바뀐 뒤"), lambda one: due(one.after_on, one.after_at), 184),
                Column(self.tr("제목"), lambda one: one.title),
            ),
            self.form.examples_table,
        )
        self.form.apply_button.clicked.connect(self._on_apply)
        self.form.leave_button.clicked.connect(self.left)

    def show_preview(self, proposal: Proposal, preview: Preview) -> None:
        """Show what the proposal would do."""
        self.proposal = proposal
        form = self.form
        form.title_label.setText(spoken(proposal.title))
        form.sentence_label.setText(spoken(preview.sentence))
        form.detail_label.setText(
            spoken(
                say(
                    "처리 중인 민원만 다시 계산합니다. 끝난 민원 {closed:,}건은 그대로 둡니다. "
                    "민원인에게 이미 알린 기한은 새 기한 옆에 남습니다.",
                    closed=preview.closed,
                )
            )
        )
        form.blocked_label.setVisible(preview.beyond > 0)
        form.blocked_label.setText("✖ " + spoken(_blocked(preview.beyond)))
        form.apply_button.setEnabled(preview.beyond == 0)
        form.days_list.clear()
        form.days_list.addItems(lines_of(proposal.edit, undoing=proposal.undo is not None))
        self.examples.set_rows(preview.examples)
        (form.leave_button if preview.beyond else form.apply_button).setFocus()

    def _on_apply(self) -> None:
        if self.proposal is not None:
            self.applied.emit(self.proposal)


def lines_of(edit: CalendarEdit, *, undoing: bool = False) -> list[str]:
    """Say each day and each stretch of hours that an edit adds or takes away."""
    added, removed = (edit.remove, edit.add) if undoing else (edit.add, edit.remove)
    new, old = (
        (edit.remove_hours, edit.add_hours) if undoing else (edit.add_hours, edit.remove_hours)
    )
    lines = [f"+ {_day(one)}" for one in added] + [f"− {_day(one)}" for one in removed]
    lines += [f"+ {said(one)}" for one in new] + [f"− {said(one)}" for one in old]
    if edit.confirmed is not None and not undoing:
        first, last = edit.confirmed
        lines.append(
            spoken(say("확정 범위 {first} ~ {last}", first=dates.day(first), last=dates.day(last)))
        )
    return lines


def _day(holiday: Holiday) -> str:
    return f"{day_spoken(holiday.on)} {holiday.name}"


def _blocked(count: int) -> Sentence:
    return say(
        "처리 중인 민원 {count:,}건의 기한이 공휴일을 확정한 범위를 벗어나 적용할 수 없습니다. "
        "다음 해를 먼저 확정해 주십시오.",
        count=count,
    )


def due(on: date, at: datetime | None) -> str:
    """Write a due time as offices do; a period counted in days has no hour."""
    return day_spoken(on) if at is None else moment_spoken(to_local(at))
