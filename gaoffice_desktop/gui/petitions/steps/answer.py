"""The form of the end on the merits: what the register says of it, and when (법 제27조)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.shared.sentences import say


class CompleteForm(StepForm):
    """처리 완료."""

    step = Step.COMPLETE

    def fill(self) -> None:
        """Add the result."""
        self.add_lines("result", self.tr("처리 결과*"), hint=self.tr("처리부에 적을 결과입니다."))

    def read(self) -> Complete:
        """Return the command."""
        result = self.text("result", say("처리 결과를 입력해 주십시오."))
        return Complete(self.petition_id, result, self.moment())


FORMS: Mapping[Step, type[StepForm]] = {CompleteForm.step: CompleteForm}
