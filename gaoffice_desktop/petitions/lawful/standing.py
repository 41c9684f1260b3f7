"""What the lawfulness of a step is judged by, and the refusals that many steps share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due, Exclusion, Period, Unit
from gaoffice_desktop.petitions.commands import EndPause, ReceiveSupplement
from gaoffice_desktop.petitions.facts import Category, Petition, State
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

WORKING_HOUR = 60
"""Minutes of one 근무시간."""


class Step(StrEnum):
    """What can be done to a petition; the value is the name of the service's verb."""

    COMPLETE = "complete"
    NOT_HANDLE = "not_handle"
    RETURN = "return_papers"
    WITHDRAW = "withdraw"
    DEEM_WITHDRAWN = "deem_withdrawn"
    ASSIGN = "assign"
    HAND_OVER = "hand_over"
    TRANSFER = "transfer"
    ASK_COOPERATION = "ask_cooperation"
    EXTEND_COOPERATION = "extend_cooperation"
    ANSWER_COOPERATION = "answer_cooperation"
    ASK_SUPPLEMENT = "ask_supplement"
    EXTEND_SUPPLEMENT = "extend_supplement"
    SUPPLEMENT_UNDELIVERED = "supplement_undelivered"
    RECEIVE_SUPPLEMENT = "receive_supplement"
    EXTEND = "extend"
    BEGIN_PAUSE = "begin_pause"
    EXTEND_PAUSE = "extend_pause"
    END_PAUSE = "end_pause"
    EXCLUDE_DAYS = "exclude_days"
    TELL_PROGRESS = "tell_progress"
    JUDGE_REPEAT = "judge_repeat"
    CLOSE_REPEAT = "close_repeat"
    MERGE = "merge"
    ENTER_SIGNATORIES = "enter_signatories"
    ASK_REPRESENTATIVES = "ask_representatives"
    CHOOSE_REPRESENTATIVES = "choose_representatives"
    REVIEW_BY_COMMITTEE = "review_by_committee"
    CHANGE = "change"
    CORRECT_SLIP = "correct_slip"
    READY_DOCUMENT = "ready_document"
    COLLECT_DOCUMENT = "collect_document"
    DISPOSE_DOCUMENT = "dispose_document"
    FILE_OBJECTION = "file_objection"
    EXTEND_OBJECTION = "extend_objection"
    DECIDE_OBJECTION = "decide_objection"
    DUN = "dun"
    ADD_NOTE = "add_note"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class Standing:
    """A petition as it stands at a moment: what it is, what its events come to, its due time.

    ``due`` is in naive local time, ``now`` an aware moment.
    """

    petition: Petition
    folded: Folded
    due: Due
    now: datetime

    @property
    def today(self) -> date:
        """The local day."""
        return to_local(self.now).date()

    def moment(self, at: datetime | None) -> datetime:
        """Return when a step happened, in naive local time; no moment means now."""
        return to_local(self.now if at is None else at)

    def day(self, at: datetime | None) -> date:
        """Return the local day on which a step happened."""
        return self.moment(at).date()

    @property
    def statutory(self) -> bool:
        """Whether it is 법정민원 (Act 2(1) 가 1))."""
        return self.petition.kind.category is Category.STATUTORY


Refusal = Callable[[Standing], Sentence | None]
"""Says why a step is not open, with its article, or nothing."""

Problems = Callable[[Any, Standing, Calendar], Mapping[str, Sentence]]
"""Says what is wrong with a command, by field; the calendar is the one in force."""

Consequences = Callable[[Any, Standing, Calendar], tuple[Sentence, ...]]
"""Says what the law attaches to a command that may be given."""


def closed(standing: Standing) -> Sentence | None:
    """Say that it has ended."""
    number = standing.petition.number
    if standing.folded.state is State.DONE:
        return say("{number:은는} 이미 처리를 마친 민원입니다.", number=number)
    if standing.folded.state is State.CANCELLED:
        return say("{number:은는} 접수를 취소한 민원입니다.", number=number)
    return None


def closed_or_standing(standing: Standing) -> Sentence | None:
    """Say that it has ended, or that its clock stands."""
    if standing.folded.state is State.SUPPLEMENT:
        return say("보완을 기다리는 동안에는 할 수 없습니다. 보완이 온 뒤에 하십시오.")
    if standing.folded.state is State.PAUSED:
        return say("처리기간이 멈춰 있는 동안에는 할 수 없습니다. 먼저 다시 시작하십시오.")
    return closed(standing)


def not_closed(standing: Standing) -> Sentence | None:
    """Say that it has not ended yet."""
    if standing.folded.state is not State.DONE:
        return say("처리를 마친 민원에만 할 수 있습니다.")
    return None


def missing(**fields: tuple[str, Sentence]) -> dict[str, Sentence]:
    """Say of each field without a text that it needs one."""
    return {name: sentence for name, (text, sentence) in fields.items() if not many_lines(text)}


def working_limit(since: datetime, minutes: int, calendar: Calendar) -> datetime:
    """Return when so many working minutes since a moment have passed (naive local time).

    Raises:
        BeyondCalendar: the holidays there have not been confirmed.
    """
    due = deadlines.due(Case(to_local(since), Period(Unit.WORKING_MINUTES, minutes)), calendar)
    return due.alarm_at


def past_the_calendar(
    standing: Standing,
    calendar: Calendar,
    *,
    without: Exclusion | None = None,
    longer_by: int | None = None,
) -> Sentence | None:
    """Say that the due time would end where the holidays have not been confirmed.

    ``without`` is what would be left out as well, ``longer_by`` the days of an extension.
    """
    case = case_of(standing.folded)
    if without is not None:
        case = replace(case, exclusions=(*case.exclusions, without))
    if longer_by is not None:
        case = replace(case, extensions=(*case.extensions, longer_by))
    try:
        deadlines.due(case, calendar)
    except BeyondCalendar as beyond:
        return beyond.sentence
    return None


def going_on_problems(
    command: EndPause | ReceiveSupplement, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say that the clock cannot go on from this day: a pause ends, or a supplement arrives."""
    stood = standing.folded.stood(standing.day(command.at))
    fault = past_the_calendar(standing, calendar, without=stood)
    return {"at": fault} if fault else {}
