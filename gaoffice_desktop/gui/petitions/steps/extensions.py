"""The form of an extension: how long, for which of the Decree's reasons (영 제21조)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.extensions import needs_consent, reasons
from gaoffice_desktop.petitions.reasons import EXTENSION_REASON_LABELS
from gaoffice_desktop.petitions.rules import extension_limit


class ExtendForm(StepForm):
    """기간 연장: once; a second time only with the petitioner's consent."""

    step = Step.EXTEND
    stand_for: ClassVar[Mapping[str, str]] = {"consent": "consent_how"}

    def fill(self) -> None:
        """Add days, reason, its particulars and, for the second time, the consent."""
        limit = max(1, extension_limit(self.folded.period))
        self.days_box = self.add_number(
            "days",
            self.tr("연장할 기간*"),
            limit,
            limit,
            self.tr("1일부터 처리기간({days}일)까지 연장할 수 있습니다.").format(days=limit),
            self.tr("일"),
        )
        self.reason_box = self.add_choice(
            "reason",
            self.tr("사유*"),
            [(one, EXTENSION_REASON_LABELS[one]) for one in reasons(self.opened.standing)],
            hint=self.tr(
                "2026. 5. 6.부터 접수한 민원은 업무가 많거나 담당자가 없다는 사유로 "
                "연장할 수 없습니다."
            ),
        )
        self.note_edit = self.add_line("note", self.tr("구체적인 사유*"))
        self.second = needs_consent(self.opened.standing)
        if self.second:
            # A masked name agreed to nothing.
            self.add_consent("" if self.file.masked else self.file.petition.petitioner.name)

    def read(self) -> Extend:
        """Return the command."""
        return Extend(
            self.petition_id,
            self.number("days"),
            self.chosen("reason"),
            self.text("note"),
            self.consent() if self.second else None,
            self.moment(),
        )

    def what_happens(self, command: Extend) -> tuple[EventKind, Mapping[str, object]]:
        """Return what would happen."""
        return EventKind.EXTENDED, {
            "days": command.days,
            "reason": command.reason.value,
            "note": command.note,
            "consent": None,
        }


FORMS: Mapping[Step, type[StepForm]] = {ExtendForm.step: ExtendForm}
