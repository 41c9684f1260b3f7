"""The forms of who handles a petition, and who helps (법 제16조, 제20조, 영 제13조)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import (
    AnswerCooperation,
    AskCooperation,
    Assign,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.life import Cooperation
from gaoffice_desktop.petitions.reasons import (
    PASSING_LABELS,
    TOLD_BY_LABELS,
    Passing,
    ToldBy,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say


class PlaceForm(StepForm):
    """Asks for a department and perhaps a person of it."""

    def add_place(self, *, present: bool) -> None:
        """Add both; they are filled when the departments have been fetched.

        ``present``: the petition's own department is first chosen, otherwise it is not offered.
        """
        self._present = present
        none = [(None, self.tr("부서를 고르십시오."))]
        caption = self.tr("담당 부서*") if present else self.tr("받을 부서*")
        self.department_box = self.add_choice("department_id", caption, none)
        self.handler_box = self.add_choice("handler_id", self.tr("담당자"))
        self.department_box.currentIndexChanged.connect(self._on_department_changed)

    async def load(self) -> None:
        """Fetch the departments."""
        own = self.file.petition.department_id
        departments = await self.opened.desk.ask(self.opened.staff.departments)
        options = [(one.id, one.name) for one in departments if self._present or one.id != own]
        none = [(None, self.tr("부서를 고르십시오."))]
        self.department_box.offer([*none, *options], own if self._present else None)

    def department(self) -> int:
        """Return the department; none is a fault."""
        return self.chosen("department_id", say("부서를 골라 주십시오.")) or 0

    def _on_department_changed(self, *_index: int) -> None:
        self.opened.desk.start(self._load_handlers, owner=self)

    async def _load_handlers(self) -> None:
        department_id = self.department_box.value()
        handlers = []
        if department_id is not None:
            handlers = await self.opened.desk.ask(self.opened.staff.handlers, department_id)
        if department_id == self.department_box.value():
            options = [(None, self.tr("정하지 않음")), *((one.id, one.name) for one in handlers)]
            self.handler_box.offer(options, self.file.petition.handler_id)


class AssignForm(PlaceForm):
    """담당자 지정: the department, and perhaps the person."""

    step = Step.ASSIGN
    late = False

    def fill(self) -> None:
        """Add the department and the person."""
        self.add_place(present=True)

    def read(self) -> Assign:
        """Return the command."""
        return Assign(self.petition_id, self.department(), self.chosen("handler_id"))


class HandOverForm(PlaceForm):
    """다른 부서로 이송: inside the agency (영 제13조제1항, 제2항)."""

    step = Step.HAND_OVER

    def fill(self) -> None:
        """Add whom it goes to, and why."""
        self.add_place(present=False)
        unsaid = (None, say("자동(처음이면 민원실에서 처리주무부서로, 그 뒤에는 소관이 아닌 민원)"))
        passing = [unsaid, *((one, PASSING_LABELS[one]) for one in Passing)]
        self.passing_box = self.add_choice("passing", self.tr("이송 구분"), passing)
        self.reason_edit = self.add_line("reason", self.tr("이송 사유*"))

    def when_caption(self) -> str:
        """It was passed on."""
        return self.tr("이송한 때")

    def read(self) -> HandOver:
        """Return the command."""
        return HandOver(
            self.petition_id,
            self.department(),
            self.text("reason"),
            self.chosen("handler_id"),
            self.moment(),
            self.chosen("passing"),
        )


class TransferForm(StepForm):
    """다른 기관으로 이송: it ends here, and the petitioner is told (법 제16조, 영 제13조제3항)."""

    step = Step.TRANSFER

    def fill(self) -> None:
        """Add the agency, why, and how the petitioner is told."""
        self.agency_edit = self.add_line("agency", self.tr("받을 기관*"))
        self.reason_edit = self.add_line("reason", self.tr("이송 사유*"))
        self.told_box = self.add_choice(
            "told_by",
            self.tr("민원인에게 알리는 방법"),
            [(one, TOLD_BY_LABELS[one]) for one in ToldBy],
            ToldBy.DOCUMENT,
        )

    def when_caption(self) -> str:
        """It was passed on."""
        return self.tr("이송한 때")

    def read(self) -> Transfer:
        """Return the command."""
        return Transfer(
            self.petition_id,
            self.text("agency"),
            self.text("reason"),
            self.chosen("told_by"),
            self.moment(),
        )


class AskCooperationForm(PlaceForm):
    """협조 요청: what another department does, and until when (법 제20조)."""

    step = Step.ASK_COOPERATION

    def fill(self) -> None:
        """Add the department, what is asked of it, and the day."""
        none = [(None, self.tr("부서를 고르십시오."))]
        self.department_box = self.add_choice("department_id", self.tr("협조할 부서*"), none)
        self._present = False
        self.what_edit = self.add_lines("what", self.tr("요청할 것*"))
        self.reply_edit = self.add_day(
            "reply_on",
            self.tr("회신기한*"),
            None,
            self.tr("처리기한 안에서 정합니다."),
        )

    def read(self) -> AskCooperation:
        """Return the command."""
        return AskCooperation(
            self.petition_id,
            self.department(),
            self.text("what"),
            self.day("reply_on"),
            self.moment(),
        )


class _OfCooperation(StepForm):
    """A step of a request that was made before: which one is chosen first."""

    def add_request(self, *, extended_too: bool) -> None:
        """Offer the requests that wait for a reply; a single one is chosen already."""
        waiting = [
            one
            for one in self.folded.cooperations
            if one.answered_on is None and (extended_too or not one.extended)
        ]
        self.of_box = self.add_choice(
            "of", self.tr("협조 요청*"), [(one.of, _request_said(one)) for one in waiting]
        )


def _request_said(one: Cooperation) -> Sentence:
    return say(
        "{department} · {what} · {reply}까지",
        department=one.department,
        what=" ".join(one.what.split())[:40],
        reply=dates.day_said(one.reply_on),
    )


class ExtendCooperationForm(_OfCooperation):
    """협조 회신기한 연장: once, inside the period (법 제20조)."""

    step = Step.EXTEND_COOPERATION

    def fill(self) -> None:
        """Add which, until when, and why."""
        self.add_request(extended_too=False)
        self.reply_edit = self.add_day("reply_on", self.tr("새 회신기한*"))
        self.reason_edit = self.add_line("reason", self.tr("연장 사유*"))

    def read(self) -> ExtendCooperation:
        """Return the command."""
        return ExtendCooperation(
            self.petition_id,
            self.chosen("of"),
            self.day("reply_on"),
            self.text("reason"),
            self.moment(),
        )


class AnswerCooperationForm(_OfCooperation):
    """협조 회신 기록: what the department replied."""

    step = Step.ANSWER_COOPERATION

    def fill(self) -> None:
        """Add which, and the reply."""
        self.add_request(extended_too=True)
        self.answer_edit = self.add_lines("answer", self.tr("회신 내용*"), height=96)

    def when_caption(self) -> str:
        """It came."""
        return self.tr("회신받은 때")

    def read(self) -> AnswerCooperation:
        """Return the command."""
        return AnswerCooperation(
            self.petition_id,
            self.chosen("of"),
            self.text("answer"),
            self.moment(),
        )


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form
    for form in (
        AssignForm,
        HandOverForm,
        TransferForm,
        AskCooperationForm,
        ExtendCooperationForm,
        AnswerCooperationForm,
    )
}
