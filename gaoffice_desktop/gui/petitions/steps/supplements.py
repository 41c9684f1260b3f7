"""The forms of a supplement: asking for it, more time, its return, its arrival (법 제22조)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gaoffice_desktop.deadlines.rules import civil_end
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import (
    AskSupplement,
    ExtendSupplement,
    ReceiveSupplement,
    SupplementUndelivered,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.supplements import AGAIN_WITHIN
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays.facts import BeyondCalendar

SUPPLEMENT_DAYS = 7
"""How long a supplement is given at first; the law asks for a fitting period (제22조)."""

Happens = tuple[EventKind, Mapping[str, object]]


class AskSupplementForm(StepForm):
    """보완 요구: what is missing, how it is asked for, and until when (법 제22조, 규칙 제9조)."""

    step = Step.ASK_SUPPLEMENT

    def fill(self) -> None:
        """Add what is missing, proposed from the documents that did not come, and the day."""
        self.what_edit = self.add_lines("what", self.tr("보완할 것*"), self._proposed())
        self.oral_box = self.add_choice(
            "oral", self.tr("요구 방법"), [(False, say("문서")), (True, say("구술"))]
        )
        self.until_edit = self.add_day(
            "until_on",
            self.tr("보완 기한*"),
            self._proposed_day(),
            self.tr("민원인이 보완하는 데 걸리는 시간을 헤아려 정합니다."),
        )
        self.again_check = None
        if self.folded.supplements and self.folded.supplement is None:
            self.again_check = self.add_check(
                "again",
                self.tr("재요구"),
                self.tr("먼저 요구한 것을 다시 요구합니다. (10일 이내, 한 번)"),
            )

    def _proposed(self) -> str:
        if self.folded.supplement is not None:
            return self.folded.supplement.what
        petition = self.file.petition
        return ", ".join(one for one in petition.kind.documents if one not in petition.documents)

    def _proposed_day(self) -> date:
        if self.folded.supplement is None or self.opened.calendar is None:
            return self.today + timedelta(days=SUPPLEMENT_DAYS)
        try:
            return civil_end(self.today, AGAIN_WITHIN, self.opened.calendar)
        except BeyondCalendar:
            return self.today + timedelta(days=SUPPLEMENT_DAYS)

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("요구한 때")

    def read(self) -> AskSupplement:
        """Return the command."""
        again = self.folded.supplement is not None
        if self.again_check is not None:
            again = self.again_check.isChecked()
        return AskSupplement(
            self.petition_id,
            self.text("what"),
            self.day("until_on"),
            self.moment(),
            self.chosen("oral"),
            again,
        )

    def what_happens(self, command: AskSupplement) -> Happens:
        """Return what would happen."""
        return EventKind.SUPPLEMENT_REQUESTED, {
            "what": command.what,
            "until_on": command.until_on.isoformat(),
            "oral": command.oral,
            "again": command.again,
        }


class ExtendSupplementForm(StepForm):
    """보완기간 연장: the petitioner asks for more time, twice at most (영 제24조제2항)."""

    step = Step.EXTEND_SUPPLEMENT

    def fill(self) -> None:
        """Add the new day and the petitioner's reason."""
        asked = self.folded.supplement
        day = asked.until_on + timedelta(days=SUPPLEMENT_DAYS) if asked is not None else None
        self.until_edit = self.add_day(
            "until_on",
            self.tr("새 보완 기한*"),
            day,
            self.tr("민원인은 두 번까지 연장을 요청할 수 있습니다."),
        )
        self.reason_edit = self.add_line("reason", self.tr("민원인이 말한 사유*"))

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("요청받은 때")

    def read(self) -> ExtendSupplement:
        """Return the command."""
        return ExtendSupplement(
            self.petition_id, self.day("until_on"), self.text("reason"), self.moment()
        )

    def what_happens(self, command: ExtendSupplement) -> Happens:
        """Return what would happen."""
        data = {"until_on": command.until_on.isoformat(), "reason": command.reason}
        return EventKind.SUPPLEMENT_EXTENDED, data


class SupplementUndeliveredForm(StepForm):
    """보완 요구 반송: nobody was found at the address (영 제25조제2항)."""

    step = Step.SUPPLEMENT_UNDELIVERED

    def fill(self) -> None:
        """Add how it came back."""
        self.note_edit = self.add_line(
            "note", self.tr("반송 사유*"), hint=self.tr("예: 수취인 불명, 이사감")
        )

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("돌아온 때")

    def read(self) -> SupplementUndelivered:
        """Return the command."""
        return SupplementUndelivered(self.petition_id, self.text("note"), self.moment())


class ReceiveSupplementForm(StepForm):
    """보완 도착: the days from request to arrival are not counted (행정절차법 시행령 제11조)."""

    step = Step.RECEIVE_SUPPLEMENT

    def fill(self) -> None:
        """The moment is all there is to say."""

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("도착한 때*")

    def read(self) -> ReceiveSupplement:
        """Return the command."""
        return ReceiveSupplement(self.petition_id, self.moment())

    def what_happens(self, command: ReceiveSupplement) -> Happens:
        """Return what would happen."""
        return EventKind.SUPPLEMENT_ARRIVED, {"note": ""}


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form
    for form in (
        AskSupplementForm,
        ReceiveSupplementForm,
        ExtendSupplementForm,
        SupplementUndeliveredForm,
    )
}
