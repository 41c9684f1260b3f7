"""The form of a progress notice: how far it is, each 30 days (영 제23조)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import TellProgress
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.clock import SPOKEN
from gaoffice_desktop.petitions.reasons import TOLD_BY_LABELS, ToldBy


class TellProgressForm(StepForm):
    """처리진행상황 통지: what has been done, what comes next, and how it is told."""

    step = Step.TELL_PROGRESS

    def fill(self) -> None:
        """Add the text and the way."""
        self.text_edit = self.add_lines(
            "text",
            self.tr("처리진행상황*"),
            hint=self.tr("지금까지 한 일, 앞으로 할 일, 마칠 것으로 보는 날을 적습니다."),
            height=96,
        )
        self.told_box = self.add_choice(
            "told_by",
            self.tr("알리는 방법"),
            [(one, TOLD_BY_LABELS[one]) for one in ToldBy if one not in SPOKEN],
            ToldBy.DOCUMENT,
        )

    def when_caption(self) -> str:
        """It was told."""
        return self.tr("알린 때")

    def read(self) -> TellProgress:
        """Return the command."""
        return TellProgress(
            self.petition_id,
            self.text("text"),
            self.chosen("told_by"),
            self.moment(),
        )


FORMS: Mapping[Step, type[StepForm]] = {TellProgressForm.step: TellProgressForm}
