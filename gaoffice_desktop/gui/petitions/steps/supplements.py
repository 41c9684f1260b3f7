"""The forms of a supplement: asking for it, more time, its return, its arrival (법 제22조)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import AskSupplement, ReceiveSupplement
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

SUPPLEMENT_DAYS = 7
"""How long a supplement is given at first; the law asks for a fitting period (제22조)."""


class AskSupplementForm(StepForm):
    """보완 요구: what is missing, and until when (법 제22조, 규칙 제9조)."""

    step = Step.ASK_SUPPLEMENT

    def fill(self) -> None:
        """Add what is missing, proposed from the documents that did not come, and the day."""
        petition = self.file.petition
        missing = [one for one in petition.kind.documents if one not in petition.documents]
        self.what_edit = self.add_lines("what", self.tr("보완할 것*"), ", ".join(missing))
        self.until_edit = self.add_day(
            "until_on",
            self.tr("보완 기한*"),
            self.today + timedelta(days=SUPPLEMENT_DAYS),
            self.tr("민원인이 보완하는 데 걸리는 시간을 헤아려 정합니다."),
        )

    def read(self) -> AskSupplement:
        """Return the command."""
        what = self.text("what", say("무엇을 보완해야 하는지 입력해 주십시오."))
        return AskSupplement(self.petition_id, what, self.day("until_on"), self.moment())


class ReceiveSupplementForm(StepForm):
    """보완 도착: the days from request to arrival are not counted (행정절차법 시행령 제11조)."""

    step = Step.RECEIVE_SUPPLEMENT

    def fill(self) -> None:
        """The moment is all there is to say."""

    def when_caption(self) -> str:
        """It arrived."""
        return self.tr("도착한 때*")

    def read(self) -> ReceiveSupplement:
        """Return the command."""
        return ReceiveSupplement(self.petition_id, self.moment())

    def effects(self) -> Sequence[Sentence]:
        """Say the due time."""
        assert self.when_edit is not None
        try:
            at = self.when_edit.moment()
        except UserError:
            return ()
        said = self.due_after(EventKind.SUPPLEMENT_ARRIVED, at, {"note": ""})
        return (said,) if said is not None else ()


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form for form in (AskSupplementForm, ReceiveSupplementForm)
}
