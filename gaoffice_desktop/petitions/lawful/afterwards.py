"""What follows the end: documents, objections, dunning (Act 35; Decree 25(4), 28(2), 40)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.deadlines.rules import civil_end, rolled
from gaoffice_desktop.petitions.commands import (
    CollectDocument,
    DecideObjection,
    DisposeDocument,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
)
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    closed_or_standing,
    missing,
    not_closed,
)
from gaoffice_desktop.petitions.reasons import Decision, Outcome
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

UNCOLLECTED = Period(Unit.DAYS, 15, "영 제25조제4항")
"""How long a document waits from the day on which the petition was to be done."""

FILING = Period(Unit.DAYS, 60, "법 제35조제1항")
"""How long a refusal may be objected to, from the day of its receipt."""

DECIDING = Period(Unit.DAYS, 10, "법 제35조제2항")
"""How long the office has to decide an objection, from the day of its receipt."""

MOST_MORE_DAYS = 10
"""By how many days the decision may be put off (Act 35(2))."""

OBJECTABLE = frozenset({Outcome.REFUSED, Outcome.PARTLY, Outcome.RETURNED})
"""What a statutory petition's asker may object to: 거부처분. A return ends it unheard as well."""

_HANDED_OUT = frozenset({Outcome.GRANTED, Outcome.PARTLY, Outcome.ANSWERED})

# --- documents that wait ------------------------------------------------------------------


def ready_document(standing: Standing) -> Sentence | None:
    """Say why no document waits (Act 27(4), Decree 25(4))."""
    folded = standing.folded
    if folded.state is State.CANCELLED or folded.outcome not in {None, *_HANDED_OUT}:
        return say("교부할 문서가 있는 민원이 아닙니다. (법 제27조제4항)")
    if _waits(standing):
        return say("이미 교부를 기다리는 문서가 있습니다.")
    return None


def collect_document(standing: Standing) -> Sentence | None:
    """Say why nothing is collected."""
    return None if _waits(standing) else say("교부를 기다리는 문서가 없습니다.")


def dispose_document(standing: Standing) -> Sentence | None:
    """Say why a document is not disposed of: 15 days have not passed (Decree 25(4))."""
    document = standing.folded.document
    if document is None or not _waits(standing):
        return say("교부를 기다리는 문서가 없습니다.")
    earliest = document.expected_on + timedelta(days=UNCOLLECTED.amount)
    if standing.today <= earliest:
        return _still_waits(earliest)
    return None


def last_day_of_waiting(expected_on: date, calendar: Calendar) -> date:
    """Return the last day of the 15 (민법 제157조, 제161조).

    Raises:
        BeyondCalendar: it lies where the holidays have not been confirmed.
    """
    return civil_end(expected_on, UNCOLLECTED, calendar)


def _waits(standing: Standing) -> bool:
    document = standing.folded.document
    return document is not None and document.collected_on is None and document.disposed_on is None


def _still_waits(last: date) -> Sentence:
    return say(
        "처리완료 예정일부터 15일이 지나야 폐기할 수 있습니다. {last}까지 기다립니다. (영 제25조제4항)",
        last=day_said(last),
    )


def _ready_problems(
    command: ReadyDocument, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    found = missing(what=(command.what, say("교부할 문서의 이름을 입력해 주십시오.")))
    if command.expected_on < to_local(standing.folded.received_at).date():
        found["expected_on"] = say("처리완료 예정일이 접수한 날보다 앞섭니다.")
    return found


def _collection_problems(
    command: CollectDocument, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    who = say(
        "받아 간 사람을 입력해 주십시오. 본인이나 위임받은 사람인지 확인합니다. (법 제27조제4항)"
    )
    return missing(by=(command.by, who))


def _disposal_problems(
    command: DisposeDocument, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    document = standing.folded.document
    found = missing(note=(command.note, say("폐기한 방법을 입력해 주십시오.")))
    if document is not None:
        last = last_day_of_waiting(document.expected_on, calendar)
        if standing.day(command.at) <= last:
            found["at"] = _still_waits(last)
    if command.closing and (ended := closed(standing)) is not None:
        found["closing"] = ended
    return found


def _disposal_consequences(
    command: DisposeDocument, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say whether an open petition ends with its document (Decree 25(4))."""
    if closed(standing) is not None:
        return ()
    if command.closing:
        return (say("문서를 폐기하면서 민원을 미수령으로 종결합니다. (영 제25조제4항)"),)
    return (say("민원은 종결하지 않습니다. 처리 중인 민원으로 남습니다."),)


# --- objections ---------------------------------------------------------------------------


def file_objection(standing: Standing) -> Sentence | None:
    """Say why no objection is taken in: to the refusal of a statutory petition (Act 35(1))."""
    folded = standing.folded
    if (refused := not_closed(standing)) is not None:
        return refused
    if not standing.statutory or folded.outcome not in OBJECTABLE:
        return say("이의신청은 법정민원의 거부처분에 대하여 할 수 있습니다. (법 제35조제1항)")
    if folded.objection is not None:
        return say("결정을 기다리는 이의신청이 있습니다.")
    # One that was turned away unheard may be filed anew while the 60 days last.
    if any(one.decision is not Decision.REJECTED for one in folded.objections):
        return say("이미 이의신청에 대하여 결정하였습니다. (법 제35조제2항)")
    return None


def extend_objection(standing: Standing) -> Sentence | None:
    """Say why the decision is not put off: once, while its time runs (Act 35(2))."""
    objection = standing.folded.objection
    if objection is None:
        return say("결정을 기다리는 이의신청이 없습니다.")
    if objection.extended:
        return say("이의신청 결정기간은 한 차례만 연장할 수 있습니다. (법 제35조제2항)")
    return None


def decide_objection(standing: Standing) -> Sentence | None:
    """Say why there is nothing to decide."""
    if standing.folded.objection is None:
        return say("결정을 기다리는 이의신청이 없습니다.")
    return None


def last_day_of_filing(told_on: date, calendar: Calendar) -> date:
    """Return the last day of the 60 (Act 35(1); 민법 제157조, 제161조).

    Raises:
        BeyondCalendar: it lies where the holidays have not been confirmed.
    """
    return civil_end(told_on, FILING, calendar)


def deciding_day(filed_on: date, calendar: Calendar) -> date:
    """Return the day until which an objection is to be decided (Act 35(2)).

    Raises:
        BeyondCalendar: it lies where the holidays have not been confirmed.
    """
    return civil_end(filed_on, DECIDING, calendar)


def later_deciding_day(due_on: date, days: int, calendar: Calendar) -> date:
    """Return the day once put off: counted from the day after the former one (Act 35(2)).

    A former day that has been declared a holiday since had moved on itself.

    Raises:
        BeyondCalendar: it lies where the holidays have not been confirmed.
    """
    more = Period(Unit.DAYS, days, DECIDING.source)
    return civil_end(rolled(due_on, calendar) + timedelta(days=1), more, calendar, from_start=True)


def _filing_problems(
    command: FileObjection, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with an objection (Act 35(1), Decree 40(1))."""
    found = missing(
        grounds=(
            command.grounds,
            say("이의신청의 취지와 이유를 입력해 주십시오. (영 제40조제1항)"),
        )
    )
    closed_at = standing.folded.closed_at
    if command.told_on > standing.today:
        found["told_on"] = say("거부처분을 받은 날이 오늘보다 뒤입니다.")
    elif closed_at is not None and command.told_on < to_local(closed_at).date():
        found["told_on"] = say("거부처분을 받은 날이 처분한 날보다 앞섭니다.")
    if command.filed_on > standing.today:
        found["filed_on"] = say("이의신청한 날이 오늘보다 뒤입니다.")
    elif command.filed_on < command.told_on:
        found["filed_on"] = say("이의신청한 날이 거부처분을 받은 날보다 앞섭니다.")
    elif "told_on" not in found:
        last = last_day_of_filing(command.told_on, calendar)
        if command.filed_on > last:
            found["filed_on"] = say(
                "거부처분을 받은 날부터 60일이 지났습니다. {last}까지 신청할 수 있었습니다. "
                "(법 제35조제1항)",
                last=day_said(last),
            )
    return found


def _putting_off_problems(
    command: ExtendObjection, standing: Standing, calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with putting a decision off (Act 35(2), Decree 40(3))."""
    found = missing(
        reason=(
            command.reason,
            say("부득이한 사유를 구체적으로 입력해 주십시오. 통지서에 적힙니다. (영 제40조제3항)"),
        )
    )
    if not 1 <= command.days <= MOST_MORE_DAYS:
        found["days"] = say("1일부터 10일까지 연장할 수 있습니다. (법 제35조제2항)")
    objection = standing.folded.objection
    if objection is not None:
        on, due_on = standing.day(command.at), rolled(objection.due_on, calendar)
        if on > due_on:
            found["at"] = say(
                "결정기간이 {due}에 끝났습니다. 끝나기 전에만 연장할 수 있습니다. (법 제35조제2항)",
                due=day_said(due_on),
            )
        elif on < objection.filed_on:
            found["at"] = _before_filing()
    return found


def _decision_problems(
    command: DecideObjection, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    why = say("결정 이유를 입력해 주십시오. 통지서에 적힙니다. (영 제40조제2항)")
    found = missing(reason=(command.reason, why))
    objection = standing.folded.objection
    if objection is not None and standing.day(command.at) < objection.filed_on:
        found["at"] = _before_filing()
    return found


def _before_filing() -> Sentence:
    return say("이의신청한 날보다 앞선 날입니다.")


def _filing_consequences(
    command: FileObjection, _standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    due = deciding_day(command.filed_on, calendar)
    return (say("{due}까지 결정하여 문서로 알려야 합니다. (법 제35조제2항)", due=day_said(due)),)


def _putting_off_consequences(
    command: ExtendObjection, standing: Standing, calendar: Calendar
) -> tuple[Sentence, ...]:
    objection = standing.folded.objection
    if objection is None:
        return ()
    due = later_deciding_day(objection.due_on, command.days, calendar)
    return (
        say(
            "새 결정기한: {due}. 연장 사유를 민원인에게 알려야 합니다. (법 제35조제2항)",
            due=day_said(due),
        ),
    )


def _decision_consequences(
    _command: DecideObjection, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("결정 이유와 원래 거부처분에 대한 불복방법을 문서로 알립니다. (영 제40조제2항)"),)


# --- dunning ------------------------------------------------------------------------------


def dun(standing: Standing) -> Sentence | None:
    """Say why there is nothing to dun for: the period has not passed (Decree 28(2))."""
    folded = standing.folded
    if (refused := closed_or_standing(standing)) is not None:
        return refused
    if standing.moment(None) <= standing.due.legal_end:
        return say("처리기간이 지난 민원에만 독촉장을 냅니다. (영 제28조제2항)")
    if not folded.department:
        return say("처리주무부서가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오.")
    if any(to_local(at).date() == standing.today for at in folded.dunned_at):
        return say("오늘 이미 독촉장을 냈습니다.")
    return None


REFUSALS: Mapping[Step, Refusal] = {
    Step.READY_DOCUMENT: ready_document,
    Step.COLLECT_DOCUMENT: collect_document,
    Step.DISPOSE_DOCUMENT: dispose_document,
    Step.FILE_OBJECTION: file_objection,
    Step.EXTEND_OBJECTION: extend_objection,
    Step.DECIDE_OBJECTION: decide_objection,
    Step.DUN: dun,
}

PROBLEMS: Mapping[type, Problems] = {
    ReadyDocument: _ready_problems,
    CollectDocument: _collection_problems,
    DisposeDocument: _disposal_problems,
    FileObjection: _filing_problems,
    ExtendObjection: _putting_off_problems,
    DecideObjection: _decision_problems,
}

CONSEQUENCES: Mapping[type, Consequences] = {
    DisposeDocument: _disposal_consequences,
    FileObjection: _filing_consequences,
    ExtendObjection: _putting_off_consequences,
    DecideObjection: _decision_consequences,
}
