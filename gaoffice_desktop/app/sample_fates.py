"""What becomes of each petition of the sample office: mostly done in time, sometimes not.

A fate is a plan in lawful steps. Where two plans meet (done already, or waiting for something)
the verb refuses, and the law's answer stands.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from gaoffice_desktop.app.wiring import Office
from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions import commands as ask
from gaoffice_desktop.petitions.facts import Category, Petition
from gaoffice_desktop.petitions.life import Folded, Signatory
from gaoffice_desktop.petitions.reasons import Decision, ExtensionReason, Ground, Outcome
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.staff.facts import Seat


class MovedClock(Protocol):
    """The clock that the sample sets to the moment of each thing that happens."""

    at: datetime


Later = Callable[[datetime, Callable[[], object]], None]
"""Lets something happen at a moment, at night and on days off at the next opening."""

_DAY = timedelta(days=1)


@dataclass
class Fates:
    """Decides, and lets the office take the steps."""

    facts: dict[str, Any]
    office: Office
    seat: Seat
    dice: random.Random
    clock: MovedClock
    later: Later

    def decide(self, petition: Petition) -> None:
        """Plan what becomes of a petition that was just taken in."""
        dice, id_ = self.dice, petition.id
        length = petition.alarm_at - petition.received_at
        slow = length > timedelta(days=4)
        chance = dice.random()
        for share, at, happens in (
            (0.08 if slow else 0, 0.3, self._ask_supplement),
            (0.05 if slow else 0, 0.8, self._extend),
            (0.03 if slow else 0, 0.4, self._cooperate),
            (0.02 if slow else 0, 0.3, self._pause),
            (0.02, 0.5, self._withdraw),
            (0.015, 0.2, self._transfer),
        ):
            if chance < share:
                self.later(petition.received_at + length * at, lambda do=happens: do(id_))
                break
            chance -= share
        share = 1.05 + dice.random() * 0.5 if dice.random() < 0.03 else 0.3 + dice.random() * 0.68
        done_at = max(petition.received_at + length * share, self.clock.at + timedelta(minutes=9))
        self.later(done_at, lambda: self._complete(petition, waits=slow))
        if share > 1:
            self.later(petition.alarm_at + timedelta(hours=1), lambda: self._dun(id_))
        if slow:
            self.later(petition.received_at + 30 * _DAY, lambda: self._tell_progress(id_))
        if petition.petitioner.people > 4:
            self.later(petition.received_at + _DAY, lambda: self._enter_signatories(petition))

    # -- while it is open ----------------------------------------------------------------

    def _ask_supplement(self, id_: int) -> None:
        what = self._text("supplement")
        self._try(ask.AskSupplement(id_, what, self._today() + timedelta(days=10)))
        if self.dice.random() < 0.15:
            self.later(self.clock.at + timedelta(days=16), lambda: self._return(id_))
            return
        arrives = self.clock.at + timedelta(days=self.dice.randrange(1, 9))
        self.later(arrives, lambda: self._try(ask.ReceiveSupplement(id_)))
        self.later(arrives + 2 * _DAY, lambda: self._finish(id_))

    def _return(self, id_: int) -> None:
        self._try(ask.Return(id_, "보완기간이 지나도록 요구한 서류가 제출되지 않았습니다."))

    def _extend(self, id_: int) -> None:
        command = ask.Extend(id_, 3, ExtensionReason.FACT_CHECK, self._text("extension"))
        self._try(command)
        self.later(self.clock.at + 2 * _DAY, lambda: self._finish(id_))

    def _cooperate(self, id_: int) -> None:
        departments = self.office.staff.departments(self.seat)
        other = self.dice.choice(departments).id
        reply_on = self._today() + _DAY
        self._try(
            ask.AskCooperation(id_, other, "담당 업무에 관한 의견을 보내 주십시오.", reply_on)
        )
        self.later(self.clock.at + _DAY, lambda: self._answer_cooperation(id_))

    def _answer_cooperation(self, id_: int) -> None:
        asked = self._life(id_).cooperations
        if asked:
            self._try(ask.AnswerCooperation(id_, asked[-1].of, "특별한 의견이 없습니다."))

    def _pause(self, id_: int) -> None:
        until_on = self._today() + timedelta(days=6)
        self._try(ask.BeginPause(id_, ExclusionReason.HEARING, "이해관계인 의견청취", until_on))
        self.later(self.clock.at + 5 * _DAY, lambda: self._try(ask.EndPause(id_)))
        self.later(self.clock.at + 7 * _DAY, lambda: self._finish(id_))

    def _withdraw(self, id_: int) -> None:
        self._try(ask.Withdraw(id_, self.dice.choice(("전화", "방문하여 취하서 제출"))))

    def _transfer(self, id_: int) -> None:
        agency = self.dice.choice(("한빛시청", "새벽구청", "한빛교통공사"))
        self._try(ask.Transfer(id_, agency, f"{agency} 소관 업무입니다."))

    def _tell_progress(self, id_: int) -> None:
        if self._life(id_).closed_at is None:
            self._try(ask.TellProgress(id_, "현장 조사를 마치고 처리 방안을 검토하고 있습니다."))

    def _dun(self, id_: int) -> None:
        self._try(ask.Dun(id_, "처리기한이 지났으니 지체 없이 처리하고 그 결과를 알려 주십시오."))

    def _enter_signatories(self, petition: Petition) -> None:
        people = self.facts["people"]
        names = [a + b for a in people["family"] for b in people["given"]]
        signed = tuple(
            Signatory(name, f"한빛시 {self.dice.choice(people['streets'])} {number}")
            for number, name in enumerate(self.dice.sample(names, petition.petitioner.people), 1)
        )
        self._try(ask.EnterSignatories(petition.id, signed, len(signed), original=True))
        names = tuple(one.name for one in signed[:2])
        until_on = self._today() + timedelta(days=7)
        self._try(ask.AskRepresentatives(petition.id, until_on))
        self.later(
            self.clock.at + 2 * _DAY,
            lambda: self._try(ask.ChooseRepresentatives(petition.id, names)),
        )
        self.later(self.clock.at + 6 * _DAY, lambda: self._finish(petition.id))

    # -- how it ends ---------------------------------------------------------------------

    def _complete(self, petition: Petition, *, waits: bool) -> None:
        if waits and self._life(petition.id).paused_on is not None:
            return  # what is awaited, or comes of it, ends the petition
        chance, category = self.dice.random(), petition.kind.category
        if category is Category.STATUTORY:
            refused = chance < 0.05
            outcome = Outcome.REFUSED if refused else Outcome.GRANTED
        else:
            refused, outcome = False, Outcome.ANSWERED
            if category is Category.GRIEVANCE and chance < 0.02:
                text = "당사자 사이의 계약에 관한 다툼이어서 행정기관이 처리할 수 없습니다."
                self._try(ask.NotHandle(petition.id, Ground.PRIVATE, text))
                return
        self._finish(petition.id, outcome)
        if refused and chance < 0.03:
            self.later(self.clock.at + 14 * _DAY, lambda: self._object(petition.id))
        if petition.kind.fee == 0 and category is Category.STATUTORY and chance > 0.97:
            self._try(ask.ReadyDocument(petition.id, petition.kind.name, self._today()))

    def _finish(self, id_: int, outcome: Outcome = Outcome.ANSWERED) -> None:
        refused = outcome is Outcome.REFUSED
        result = self._text("refused" if refused else "done")
        # Now and then a handler answers and types it in on the next day.
        late = self.dice.random() < 0.02
        answer = f"{result} 궁금한 점은 담당 부서로 문의해 주시기 바랍니다."
        if late and self._try(ask.Complete(id_, result, self.clock.at - _DAY, outcome, answer)):
            return
        self._try(ask.Complete(id_, result, None, outcome, answer))

    def _object(self, id_: int) -> None:
        told_on = self._today() - timedelta(days=12)
        grounds = "제출한 서류로 요건을 갖추었다고 봅니다."
        self._try(ask.FileObjection(id_, told_on, self._today(), grounds))
        if self.dice.random() < 0.4:
            self.later(
                self.clock.at + 5 * _DAY,
                lambda: self._try(ask.ExtendObjection(id_, 10, "사실 조사가 더 필요합니다.")),
            )
        decision = self.dice.choice((Decision.UPHELD, Decision.DISMISSED, Decision.DISMISSED))
        self.later(
            self.clock.at + 8 * _DAY,
            lambda: self._try(
                ask.DecideObjection(id_, decision, "제출 자료를 다시 검토하였습니다.")
            ),
        )

    # -- how a step is taken -------------------------------------------------------------

    def _try(self, command: object) -> bool:
        """Take a step; say whether the law let it be taken."""
        verb = getattr(self.office.petitions, _VERBS[type(command)])
        try:
            verb(self.seat, command)
        except UserError:
            return False
        return True

    def _life(self, id_: int) -> Folded:
        return self.office.petitions.file(self.seat, id_).folded

    def _text(self, which: str) -> str:
        texts: list[str] = self.facts["results"][which]
        return self.dice.choice(texts)

    def _today(self) -> date:
        return to_local(self.clock.at).date()


_VERBS: dict[type, str] = {
    ask.AnswerCooperation: "answer_cooperation",
    ask.AskCooperation: "ask_cooperation",
    ask.AskRepresentatives: "ask_representatives",
    ask.AskSupplement: "ask_supplement",
    ask.BeginPause: "begin_pause",
    ask.ChooseRepresentatives: "choose_representatives",
    ask.Complete: "complete",
    ask.DecideObjection: "decide_objection",
    ask.Dun: "dun",
    ask.EndPause: "end_pause",
    ask.EnterSignatories: "enter_signatories",
    ask.Extend: "extend",
    ask.ExtendObjection: "extend_objection",
    ask.FileObjection: "file_objection",
    ask.NotHandle: "not_handle",
    ask.ReadyDocument: "ready_document",
    ask.ReceiveSupplement: "receive_supplement",
    ask.Return: "return_papers",
    ask.TellProgress: "tell_progress",
    ask.Transfer: "transfer",
    ask.Withdraw: "withdraw",
}
