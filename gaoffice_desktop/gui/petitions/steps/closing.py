"""The ends of a petition that need no answer: not handled, returned, withdrawn (법 제21조, 제22조)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import DeemWithdrawn, NotHandle, Return, Withdraw
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.folding import in_force
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import GROUND_LABELS, Ground
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say


class NotHandleForm(StepForm):
    """처리 제외 종결: which of the nine grounds of the Act, and why it applies (법 제21조)."""

    step = Step.NOT_HANDLE

    def fill(self) -> None:
        """Add the ground and the reason that the petitioner is told."""
        none = (None, say("법 제21조 각 호에서 고르십시오."))
        grounds = [(ground, GROUND_LABELS[ground]) for ground in Ground]
        self.ground_box = self.add_choice("ground", self.tr("사유*"), [none, *grounds])
        self.result_edit = self.add_lines(
            "result",
            self.tr("구체적인 사유*"),
            hint=self.tr("왜 이 사유에 해당하는지 적습니다. 민원인에게 그대로 알립니다."),
            height=96,
        )

    def read(self) -> NotHandle:
        """Return the command."""
        ground = self.chosen("ground", say("어느 사유인지 골라 주십시오. (법 제21조)"))
        result = self.text("result", say("이 사유에 해당하는 이유를 입력해 주십시오."))
        return NotHandle(self.petition_id, ground or Ground.STATE_SECRET, result, self.moment())


class ReturnForm(StepForm):
    """반려: what was not supplemented in time, and the reason (영 제25조제1항)."""

    step = Step.RETURN

    def fill(self) -> None:
        """Add the reason, proposed from what was asked for and did not come."""
        self.result_edit = self.add_lines(
            "result",
            self.tr("반려 사유*"),
            self._proposed(),
            self.tr("민원인에게 그대로 알립니다."),
            height=96,
        )

    def effects(self) -> Sequence[Sentence]:
        """Say what was asked for until when, and what must follow."""
        asked = [
            say(
                "{asked}에 {until}까지 보완하도록 요구했습니다: {what}",
                asked=dates.day_said(one.asked_on),
                until=dates.day_said(one.until_on),
                what=one.what,
            )
            for one in self.folded.supplements
        ]
        return (*asked, *super().effects())

    def _proposed(self) -> str:
        if not self.folded.supplements:
            return ""
        last = self.folded.supplements[-1]
        return spoken(
            say(
                "{until}까지 보완하도록 요구하였으나 보완하지 않았습니다. 보완할 것: {what}",
                until=dates.day_said(last.until_on),
                what=last.what,
            )
        )

    def read(self) -> Return:
        """Return the command."""
        result = self.text("result", say("반려 사유를 입력해 주십시오."))
        return Return(self.petition_id, result, self.moment())


class WithdrawForm(StepForm):
    """취하: how the petitioner took it back (법 제22조제2항)."""

    step = Step.WITHDRAW

    def fill(self) -> None:
        """Add how they said so."""
        self.how_edit = self.add_lines(
            "how",
            self.tr("취하한 방법*"),
            hint=self.tr("예: 2026. 11. 25. 전화로 밝힘, 취하서 제출"),
        )

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("취하한 때")

    def effects(self) -> Sequence[Sentence]:
        """Say that it ends."""
        return (say("민원인의 뜻에 따라 종결합니다."), *super().effects())

    def read(self) -> Withdraw:
        """Return the command."""
        how = self.text("how", say("민원인이 어떻게 취하의 뜻을 밝혔는지 입력해 주십시오."))
        return Withdraw(self.petition_id, how, self.moment())


class DeemWithdrawnForm(StepForm):
    """취하로 보고 종결: the request for supplement came back twice (영 제25조제2항)."""

    step = Step.DEEM_WITHDRAWN

    def fill(self) -> None:
        """Add what the register says of it."""
        self.result_edit = self.add_lines("result", self.tr("처리 결과*"), self._proposed())

    def effects(self) -> Sequence[Sentence]:
        """Say when the requests came back."""
        return (
            *(say("{day}에 보완 요구가 되돌아왔습니다.", day=day) for day in self._undelivered()),
            say("민원인이 취하한 것으로 보고 종결합니다. (영 제25조제2항)"),
        )

    def _undelivered(self) -> list[Sentence]:
        return [
            dates.day_said(to_local(event.at).date())
            for _, event in in_force(self.file.events)
            if event.kind is EventKind.SUPPLEMENT_UNDELIVERED
        ]

    def _proposed(self) -> str:
        return spoken(
            say(
                "민원인의 소재를 알 수 없어 보완 요구가 두 번 되돌아왔으므로 취하한 것으로 보고 "
                "종결합니다."
            )
        )

    def read(self) -> DeemWithdrawn:
        """Return the command."""
        result = self.text("result", say("처리 결과를 입력해 주십시오."))
        return DeemWithdrawn(self.petition_id, result, self.moment())


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form for form in (NotHandleForm, ReturnForm, WithdrawForm, DeemWithdrawnForm)
}
