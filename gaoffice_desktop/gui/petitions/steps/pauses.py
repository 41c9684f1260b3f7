"""The forms of days that are not counted: while they run, and in hindsight (영 제17조, 제20조)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gaoffice_desktop.deadlines.facts import EXCLUSION_LABELS, ExclusionReason
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import BeginPause, EndPause, ExcludeDays, ExtendPause
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.pauses import inspection_limit, reasons
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.workdays.facts import BeyondCalendar

PLANNED_DAYS = 7
"""How much later a planned end is proposed at first."""

Happens = tuple[EventKind, Mapping[str, object]]


class _WithReason(StepForm):
    """Asks why days are not counted: only reasons that this petition can have are offered."""

    def add_reason(self) -> None:
        """Add the reason and its particulars."""
        offered = reasons(self.opened.standing)
        self.reason_box = self.add_choice(
            "reason", self.tr("사유*"), [(one, EXCLUSION_LABELS[one]) for one in offered]
        )
        self.note_edit = self.add_line("note", self.tr("구체적인 사유*"))


class BeginPauseForm(_WithReason):
    """처리기간 정지: why, from when, and where it is planned until when."""

    step = Step.BEGIN_PAUSE

    def fill(self) -> None:
        """Add the reason, its particulars and the planned end."""
        self.add_reason()
        self.until_edit = self.add_day(
            "until_on", self.tr("끝날 날"), None, self.tr("정해지지 않았으면 비워 둡니다.")
        )
        self.reason_box.currentIndexChanged.connect(self._on_reason_changed)
        self._on_reason_changed()

    def _on_reason_changed(self, *_index: int) -> None:
        """An inspection has a longest length: propose it."""
        inspection = self.reason_box.value() is ExclusionReason.SITE_INSPECTION
        if inspection and not self.until_edit.text().strip():
            self.until_edit.set_day(self._longest_inspection())

    def _longest_inspection(self) -> date | None:
        if self.opened.calendar is None:
            return None
        try:
            return inspection_limit(self.today, self.opened.standing, self.opened.calendar)
        except BeyondCalendar:
            return None

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("시작한 때")

    def read(self) -> BeginPause:
        """Return the command."""
        return BeginPause(
            self.petition_id,
            self.chosen("reason"),
            self.text("note"),
            self.optional_day("until_on"),
            self.moment(),
        )

    def what_happens(self, command: BeginPause) -> Happens:
        """Return what would happen."""
        until = command.until_on
        return EventKind.PAUSE_BEGUN, {
            "reason": command.reason.value,
            "note": command.note,
            "until_on": until.isoformat() if until is not None else None,
        }


class ExtendPauseForm(StepForm):
    """정지기간 연장: a later planned end; an on-site inspection once (영 제17조제4항)."""

    step = Step.EXTEND_PAUSE

    def fill(self) -> None:
        """Add the new end and why."""
        pause = self.folded.pause
        day = None
        if pause is not None and pause.until_on is not None:
            day = pause.until_on + timedelta(days=PLANNED_DAYS)
        self.until_edit = self.add_day("until_on", self.tr("새로 끝날 날*"), day)
        self.reason_edit = self.add_line("reason", self.tr("연장 사유*"))

    def read(self) -> ExtendPause:
        """Return the command."""
        return ExtendPause(
            self.petition_id, self.day("until_on"), self.text("reason"), self.moment()
        )

    def what_happens(self, command: ExtendPause) -> Happens:
        """Return what would happen."""
        data = {"until_on": command.until_on.isoformat(), "reason": command.reason}
        return EventKind.PAUSE_EXTENDED, data


class EndPauseForm(StepForm):
    """처리기간 다시 시작: the day of its end is the last that is not counted."""

    step = Step.END_PAUSE

    def fill(self) -> None:
        """Add what came of it."""
        self.note_edit = self.add_line("note", self.tr("메모"))

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("끝난 때*")

    def read(self) -> EndPause:
        """Return the command."""
        return EndPause(self.petition_id, self.text("note"), self.moment())

    def what_happens(self, command: EndPause) -> Happens:
        """Return what would happen."""
        return EventKind.PAUSE_ENDED, {"note": command.note}


class ExcludeDaysForm(_WithReason):
    """지난 날 산입 제외: days that have passed and are not counted (영 제20조)."""

    step = Step.EXCLUDE_DAYS
    late = False

    def fill(self) -> None:
        """Add why, its particulars and the days."""
        self.add_reason()
        received_on = to_local(self.folded.received_at).date()
        day = max(received_on, self.today - timedelta(days=1))
        self.first_edit = self.add_day("first_on", self.tr("첫날*"), day)
        self.last_edit = self.add_day("last_on", self.tr("마지막 날*"), day)

    def read(self) -> ExcludeDays:
        """Return the command."""
        return ExcludeDays(
            self.petition_id,
            self.day("first_on"),
            self.day("last_on"),
            self.chosen("reason"),
            self.text("note"),
        )

    def what_happens(self, command: ExcludeDays) -> Happens:
        """Return what would happen."""
        return EventKind.DAYS_EXCLUDED, {
            "first_on": command.first_on.isoformat(),
            "last_on": command.last_on.isoformat(),
            "reason": command.reason.value,
            "note": command.note,
        }


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form for form in (BeginPauseForm, ExtendPauseForm, EndPauseForm, ExcludeDaysForm)
}
