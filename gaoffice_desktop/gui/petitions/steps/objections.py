"""What may follow the end: a document to collect, an objection, a dunning letter.

Act 35 and Decree 25(4), 28(2), 40. The days are computed while they are typed, by the Civil Act.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import (
    CollectDocument,
    DecideObjection,
    DisposeDocument,
    Dun,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
)
from gaoffice_desktop.petitions.due_words import due_text
from gaoffice_desktop.petitions.facts import OPEN_STATES
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.afterwards import (
    MOST_MORE_DAYS,
    last_day_of_filing,
    last_day_of_waiting,
)
from gaoffice_desktop.petitions.reasons import DECISION_LABELS, Decision
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

_Limit = Callable[[date, Calendar], date]


def last_day(limit: _Limit, on: date | None, calendar: Calendar | None) -> date | None:
    """Return the last day of a limit; None while the day is none or lies past the calendar."""
    if calendar is None or on is None:
        return None
    try:
        return limit(on, calendar)
    except BeyondCalendar:
        return None


class ReadyDocumentForm(StepForm):
    """교부 문서 준비: what waits to be collected, and from when (영 제25조제4항)."""

    step = Step.READY_DOCUMENT

    def fill(self) -> None:
        """Add the document and the day."""
        self.what_edit = self.add_line(
            "what", self.tr("교부할 문서*"), hint=self.tr("예: 졸업증명서 1부")
        )
        self.expected_edit = self.add_day(
            "expected_on", self.tr("처리 예정일*"), self.file.petition.due_on
        )

    def effects(self) -> Sequence[Sentence]:
        """Say until when it is kept."""
        kept = _kept_until(self.expected_edit.day(), self.opened.calendar)
        return (*kept, *super().effects())

    def read(self) -> ReadyDocument:
        """Return the command."""
        return ReadyDocument(
            self.petition_id,
            self.text("what", say("어떤 문서인지 입력해 주십시오.")),
            self.day("expected_on"),
            self.moment(),
        )


class CollectDocumentForm(StepForm):
    """교부 문서 수령: who came for it."""

    step = Step.COLLECT_DOCUMENT

    def fill(self) -> None:
        """Add who came."""
        self.by_edit = self.add_line(
            "by", self.tr("찾아간 사람*"), hint=self.tr("예: 본인, 대리인 성명과 관계")
        )

    def effects(self) -> Sequence[Sentence]:
        """Say what is handed over."""
        document = self.folded.document
        what = (say("교부하는 문서: {what}", what=document.what),) if document else ()
        return (*what, *super().effects())

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("찾아간 때")

    def read(self) -> CollectDocument:
        """Return the command."""
        by = self.text("by", say("누가 찾아갔는지 입력해 주십시오."))
        return CollectDocument(self.petition_id, by, self.moment())


class DisposeDocumentForm(StepForm):
    """교부 문서 폐기: nobody came for 15 days (영 제25조제4항)."""

    step = Step.DISPOSE_DOCUMENT

    def fill(self) -> None:
        """Add how it was destroyed."""
        self.note_edit = self.add_line(
            "note", self.tr("폐기 내용*"), hint=self.tr("예: 문서세단기로 폐기함")
        )
        self.close_check: QCheckBox | None = None
        if self.folded.state in OPEN_STATES:
            self.close_check = self.add_check(
                "closing", self.tr("종결"), self.tr("문서를 폐기하면서 민원도 종결")
            )
            self.close_check.setChecked(True)

    def effects(self) -> Sequence[Sentence]:
        """Say what was kept, and until when."""
        document = self.folded.document
        if document is None:
            return ()
        return (
            say("폐기하는 문서: {what}", what=document.what),
            *_kept_until(document.expected_on, self.opened.calendar),
            *super().effects(),
        )

    def read(self) -> DisposeDocument:
        """Return the command."""
        note = self.text("note", say("어떻게 폐기했는지 입력해 주십시오."))
        closing = self.close_check is not None and self.close_check.isChecked()
        return DisposeDocument(self.petition_id, note, self.moment(), closing)


class FileObjectionForm(StepForm):
    """이의신청 접수: when the refusal was received and the objection filed, and why (법 제35조)."""

    step = Step.FILE_OBJECTION
    late = False

    def fill(self) -> None:
        """Add the two days and the grounds."""
        self.told_edit = self.add_day(
            "told_on",
            self.tr("거부처분을 받은 날*"),
            hint=self.tr("민원인이 거부처분을 받은 날입니다. 이날의 다음 날부터 60일을 셉니다."),
        )
        self.filed_edit = self.add_day("filed_on", self.tr("이의신청한 날*"), self.today)
        self.grounds_edit = self.add_lines("grounds", self.tr("취지와 이유*"), height=96)

    def effects(self) -> Sequence[Sentence]:
        """Say until when it may be filed, and by when it must be decided."""
        until = last_day(last_day_of_filing, self.told_edit.day(), self.opened.calendar)
        filing = (
            ()
            if until is None
            else (
                say(
                    "이의신청할 수 있는 마지막 날은 {day}입니다. (법 제35조제1항)",
                    day=dates.day_said(until),
                ),
            )
        )
        return (*filing, *super().effects())

    def read(self) -> FileObjection:
        """Return the command."""
        return FileObjection(
            self.petition_id,
            self.day("told_on"),
            self.day("filed_on"),
            self.text("grounds", say("이의신청의 취지와 이유를 입력해 주십시오.")),
        )


class ExtendObjectionForm(StepForm):
    """이의신청 결정기간 연장: once, by 10 days at most (법 제35조제2항)."""

    step = Step.EXTEND_OBJECTION

    def fill(self) -> None:
        """Add the days and the reason."""
        self.days_box = self.add_number(
            "days", self.tr("연장할 날수*"), MOST_MORE_DAYS, MOST_MORE_DAYS, suffix=self.tr("일")
        )
        self.reason_edit = self.add_lines(
            "reason", self.tr("연장 사유*"), hint=self.tr("민원인에게 그대로 알립니다.")
        )

    def effects(self) -> Sequence[Sentence]:
        """Say until when it is decided now, and then."""
        objection = self.folded.objection
        if objection is None:
            return ()
        now = say("지금 결정기한은 {day}입니다.", day=dates.day_said(objection.due_on))
        return (now, *super().effects())

    def read(self) -> ExtendObjection:
        """Return the command."""
        return ExtendObjection(
            self.petition_id,
            self.number("days"),
            self.text("reason", say("연장 사유를 입력해 주십시오.")),
            self.moment(),
        )


class DecideObjectionForm(StepForm):
    """이의신청 결정: upheld, partly, dismissed or rejected, and why (법 제35조제2항)."""

    step = Step.DECIDE_OBJECTION

    def fill(self) -> None:
        """Add the decision and its reason."""
        decisions = [(decision, DECISION_LABELS[decision]) for decision in Decision]
        self.decision_box = self.add_choice(
            "decision", self.tr("결정*"), [(None, say("고르십시오.")), *decisions]
        )
        self.reason_edit = self.add_lines(
            "reason",
            self.tr("결정 이유*"),
            hint=self.tr("결정 통지에 그대로 적습니다."),
            height=120,
        )

    def effects(self) -> Sequence[Sentence]:
        """Say what was objected, and by when it is to be decided."""
        objection = self.folded.objection
        if objection is None:
            return ()
        return (
            say(
                "{filed}에 이의신청했고 {due}까지 결정해야 합니다.",
                filed=dates.day_said(objection.filed_on),
                due=dates.day_said(objection.due_on),
            ),
            say("취지와 이유: {grounds}", grounds=objection.grounds),
            *super().effects(),
        )

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("결정한 때")

    def read(self) -> DecideObjection:
        """Return the command."""
        decision = self.chosen("decision", say("어떻게 결정했는지 골라 주십시오."))
        reason = self.text("reason", say("결정한 이유를 입력해 주십시오."))
        return DecideObjection(self.petition_id, decision or Decision.UPHELD, reason, self.moment())


class DunForm(StepForm):
    """독촉장 발부: the examiner to the head of the department (영 제28조제2항, 규칙 제10조)."""

    step = Step.DUN
    late = False

    def fill(self) -> None:
        """Add the text, proposed."""
        self.text_edit = self.add_lines("text", self.tr("독촉 내용*"), self._proposed(), height=120)

    def effects(self) -> Sequence[Sentence]:
        """Say to whom it goes, and how often it went already."""
        said = [say("받는 부서: {department}", department=self.folded.department or "-")]
        if self.folded.dunned_at:
            said.append(say("이미 {times}번 독촉했습니다.", times=len(self.folded.dunned_at)))
        return (*said, *super().effects())

    def _proposed(self) -> str:
        petition = self.file.petition
        return spoken(
            say(
                "접수번호 {number} 민원의 처리기한({due})이 지났으나 아직 처리되지 않았습니다. "
                "지체 없이 처리하고, 늦어진 사유와 처리 계획을 알려 주시기 바랍니다.",
                number=petition.number,
                due=due_text(petition.due_on, petition.due_at),
            )
        )

    def read(self) -> Dun:
        """Return the command."""
        return Dun(self.petition_id, self.text("text", say("독촉 내용을 입력해 주십시오.")))


def _kept_until(expected_on: date | None, calendar: Calendar | None) -> tuple[Sentence, ...]:
    end = last_day(last_day_of_waiting, expected_on, calendar)
    if end is None:
        return ()
    return (
        say(
            "{day}까지 찾아가지 않으면 폐기하고 종결할 수 있습니다. (영 제25조제4항)",
            day=dates.day_said(end),
        ),
    )


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form
    for form in (
        ReadyDocumentForm,
        CollectDocumentForm,
        DisposeDocumentForm,
        FileObjectionForm,
        ExtendObjectionForm,
        DecideObjectionForm,
        DunForm,
    )
}
