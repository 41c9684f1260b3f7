"""What may be taken back or put right in a petition's record, and what then must still hold.

Nothing is overwritten: an undoing and a correction are events beside the first one. One's own
last step is taken back within seconds; later a correction gives its reason. A correction puts
right what was typed wrong. What the law decided by (the days of an extension, the petitions of
a judgement) is no slip of the pen: such a step is taken again, not corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold, in_force, values
from gaoffice_desktop.petitions.lawful.afterwards import OBJECTABLE, UNCOLLECTED
from gaoffice_desktop.petitions.lawful.extensions import NARROWED_ON, OLD_REASONS
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.reasons import RESULTS, Decision, Ground, Outcome, ToldBy
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import moment_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines

_K = EventKind
_NO_STEPS = frozenset({_K.PAPER_PRINTED, _K.UNDONE, _K.RECOMPUTED})
_NOT_UNDONE: Mapping[EventKind, Sentence] = {
    _K.TAKEN_IN: say("접수는 접수 취소로 되돌립니다."),
    _K.INTAKE_CANCELLED: say("취소한 접수는 되돌릴 수 없습니다. 다시 접수해 주십시오."),
    _K.MERGED_INTO: say("병합은 병합한 민원에서 되돌립니다."),
}

# --- taking back --------------------------------------------------------------------------


def undo_problem(
    life: Sequence[Event], of: int, staff_id: int, now: datetime, allowed: timedelta
) -> Sentence | None:
    """Say why a step is not taken back: one's own last one, and at once."""
    last = last_step(life)
    if not 0 <= of < len(life) or last is None:
        return say("되돌릴 처리가 없습니다.")
    if life[of].kind is _K.PAPER_PRINTED:
        return say("출력한 문서는 되돌릴 수 없습니다.")
    taken_back = undone_with(life, last)
    if of not in taken_back:
        return say(
            "마지막 처리만 되돌릴 수 있습니다. 그 뒤에 다른 처리가 있거나 이미 되돌렸습니다."
        )
    if any(life[one].kind in _NOT_UNDONE for one in taken_back):
        return next(_NOT_UNDONE[life[one].kind] for one in taken_back)
    if any(life[one].staff_id != staff_id for one in taken_back):
        return say("자신이 한 처리만 되돌릴 수 있습니다. 기록 정정으로 바로잡아 주십시오.")
    if now - life[last].entered_at > allowed:
        return say("되돌릴 수 있는 시간이 지났습니다. 기록 정정으로 바로잡아 주십시오.")
    if _told(life, taken_back):
        return say("이미 통지서를 출력한 처리입니다. 기록 정정으로 바로잡아 주십시오.")
    return None


def void_problem(life: Sequence[Event], of: int) -> Sentence | None:
    """Say why a step is not taken back by a correction: others that hold came after it.

    Anybody's, and at any time, with a reason: a petition closed by mistake must not stay closed.
    Notes, and what was put right, bind no step that came before them.
    """
    last = last_step(life, passing_by=_NO_STEPS | {_K.NOTE_ADDED, _K.CORRECTED})
    if last is None or of not in (taken_back := undone_with(life, last)):
        return say(
            "그 뒤에 다른 처리가 있거나 이미 되돌렸습니다. 마지막 처리부터 차례로 되돌려 주십시오."
        )
    return next(
        (_NOT_UNDONE[life[one].kind] for one in taken_back if life[one].kind in _NOT_UNDONE), None
    )


def last_step(life: Sequence[Event], passing_by: frozenset[EventKind] = _NO_STEPS) -> int | None:
    """Return the position of the last step that still holds; papers are none."""
    undone = {values.number(event.data["of"]) for event in life if event.kind is _K.UNDONE}
    steps = (
        position
        for position in range(len(life) - 1, -1, -1)
        if position not in undone and life[position].kind not in passing_by
    )
    return next(steps, None)


def undone_with(life: Sequence[Event], of: int) -> tuple[int, ...]:
    """Return the steps that were taken as one with this one, last first.

    Asking for representatives stops the clock, and their choice starts it again.
    """
    if of == 0 or life[of - 1].staff_id != life[of].staff_id:
        return (of,)
    event, before = life[of], life[of - 1].kind
    representative = ExclusionReason.REPRESENTATIVE
    if event.kind is _K.PAUSE_BEGUN and before is _K.REPRESENTATIVES_ASKED:
        return (of, of - 1) if event.data["reason"] == representative.value else (of,)
    if event.kind is _K.PAUSE_ENDED and before is _K.REPRESENTATIVES_CHOSEN:
        pause = fold(life[:of]).pause
        chosen = pause is not None and pause.reason is representative
        return (of, of - 1) if chosen else (of,)
    return (of,)


def _told(life: Sequence[Event], steps: Sequence[int]) -> bool:
    return any(event.kind is _K.PAPER_PRINTED and event.data.get("of") in steps for event in life)


# --- putting right ------------------------------------------------------------------------


class Value(StrEnum):
    """What kind of value a key of an event's data holds."""

    TEXT = "text"
    OPTIONAL_TEXT = "optional_text"
    DAY = "day"
    TOLD_BY = "told_by"
    OUTCOME = "outcome"
    GROUND = "ground"
    DECISION = "decision"


_CODES: Mapping[Value, frozenset[str]] = {
    Value.TOLD_BY: frozenset(one.value for one in ToldBy),
    Value.OUTCOME: frozenset(one.value for one in RESULTS),
    Value.GROUND: frozenset(one.value for one in Ground),
    Value.DECISION: frozenset(one.value for one in Decision),
}


@dataclass(frozen=True, slots=True)
class Correctable:
    """What of an event may be put right: keys of its data, and when it happened (``at``)."""

    keys: Mapping[str, Value]
    at: bool = True


_REASON = {"reason": Value.TEXT}
_RESULT = {"result": Value.TEXT}
_NOTE = {"note": Value.OPTIONAL_TEXT}

CORRECTABLE: Mapping[EventKind, Correctable] = {
    _K.TAKEN_IN: Correctable({}),
    _K.HANDED_OVER: Correctable(_REASON),
    _K.TRANSFERRED: Correctable(_REASON | {"agency": Value.TEXT, "told_by": Value.TOLD_BY}),
    _K.COOPERATION_ASKED: Correctable({"what": Value.TEXT, "reply_on": Value.DAY}),
    _K.COOPERATION_EXTENDED: Correctable(_REASON | {"reply_on": Value.DAY}),
    _K.COOPERATION_ANSWERED: Correctable({"answer": Value.TEXT}),
    _K.SUPPLEMENT_REQUESTED: Correctable({"what": Value.TEXT, "until_on": Value.DAY}),
    _K.SUPPLEMENT_EXTENDED: Correctable(_REASON | {"until_on": Value.DAY}),
    _K.SUPPLEMENT_UNDELIVERED: Correctable(_NOTE),
    _K.SUPPLEMENT_ARRIVED: Correctable(_NOTE),
    _K.EXTENDED: Correctable({"note": Value.TEXT}),
    _K.PAUSE_BEGUN: Correctable(_NOTE),
    _K.PAUSE_EXTENDED: Correctable(_REASON, at=False),
    _K.PAUSE_ENDED: Correctable(_NOTE),
    _K.DAYS_EXCLUDED: Correctable(_NOTE, at=False),
    _K.PROGRESS_TOLD: Correctable({"text": Value.TEXT, "told_by": Value.TOLD_BY}),
    _K.COMPLETED: Correctable(
        _RESULT
        | {"answer": Value.OPTIONAL_TEXT, "outcome": Value.OUTCOME, "told_by": Value.TOLD_BY}
    ),
    _K.NOT_HANDLED: Correctable(_RESULT | {"ground": Value.GROUND}),
    _K.RETURNED: Correctable(_RESULT),
    _K.WITHDRAWN: Correctable(_RESULT | {"how": Value.TEXT}),
    _K.DEEMED_WITHDRAWN: Correctable(_RESULT),
    _K.REPEAT_JUDGED: Correctable({"grounds": Value.TEXT}),
    _K.REPEAT_CLOSED: Correctable(_RESULT),
    _K.DOCUMENT_READY: Correctable({"what": Value.TEXT, "expected_on": Value.DAY}),
    _K.DOCUMENT_COLLECTED: Correctable({"by": Value.TEXT}),
    _K.DOCUMENT_DISPOSED: Correctable(_NOTE),
    _K.OBJECTION_FILED: Correctable(
        {"grounds": Value.TEXT, "told_on": Value.DAY, "filed_on": Value.DAY}, at=False
    ),
    _K.OBJECTION_EXTENDED: Correctable(_REASON, at=False),
    _K.OBJECTION_DECIDED: Correctable(_REASON | {"decision": Value.DECISION}),
    _K.DUNNED: Correctable({"text": Value.OPTIONAL_TEXT}, at=False),
    _K.REPRESENTATIVES_CHOSEN: Correctable({}),
    _K.COMMITTEE_REVIEWED: Correctable({"on": Value.DAY, "opinion": Value.TEXT}, at=False),
    _K.NOTE_ADDED: Correctable({"text": Value.TEXT}, at=False),
}
"""What may be put right; a kind that is not here is taken again or taken back instead."""

KEY_LABELS: Mapping[str, Sentence] = {
    "reason": say("사유"),
    "result": say("처리 결과"),
    "note": say("메모"),
    "agency": say("이송받은 기관"),
    "told_by": say("알린 방법"),
    "what": say("내용"),
    "reply_on": say("회신기한"),
    "answer": say("답변"),
    "until_on": say("기한"),
    "text": say("내용"),
    "outcome": say("처리 구분"),
    "ground": say("처리하지 않는 사유"),
    "how": say("취하한 방법"),
    "grounds": say("이유와 근거"),
    "expected_on": say("처리완료 예정일"),
    "by": say("받아 간 사람"),
    "told_on": say("거부처분을 받은 날"),
    "filed_on": say("이의신청한 날"),
    "decision": say("결정"),
    "on": say("심의한 날"),
    "opinion": say("심의 의견"),
}


def correction_problems(
    life: Sequence[Event], of: int, at: datetime | None, data: Mapping[str, object]
) -> dict[str, Sentence]:
    """Say what is wrong with a correction, by key of the data (``at``: when it happened)."""
    event = dict(in_force(life)).get(of)
    allowed = CORRECTABLE.get(event.kind) if event is not None else None
    if event is None or allowed is None:
        return {"of": say("정정할 수 있는 기록이 아닙니다.")}
    found = {
        key: sentence
        for key, value in data.items()
        if (sentence := _value_problem(allowed.keys.get(key), value)) is not None
    }
    if at is not None:
        wrong = _moment_problem(life, of, at) if allowed.at else say("정정할 수 없는 시각입니다.")
        if wrong is not None:
            found["at"] = wrong
    same = all(event.data.get(key) == value for key, value in data.items())
    if not found and same and at in {None, event.at}:
        found["of"] = say("바뀐 내용이 없습니다.")
    return found


def corrected_moment(life: Sequence[Event], of: int, at: datetime) -> datetime:
    """Return when a corrected step happened; a form shows minutes, its neighbours seconds."""
    first, last = _room(life, of)
    return max(min(at, last), first)


def _value_problem(kind: Value | None, value: object) -> Sentence | None:
    if kind is None:
        return say("정정할 수 없는 항목입니다.")
    if not isinstance(value, str):
        return say("올바른 값을 입력해 주십시오.")
    if kind is Value.TEXT:
        return None if many_lines(value) else say("내용을 입력해 주십시오.")
    if kind is Value.DAY:
        return None if _is_day(value) else say("올바른 날짜를 입력해 주십시오.")
    codes = _CODES.get(kind)
    return say("목록에서 골라 주십시오.") if codes is not None and value not in codes else None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _moment_problem(life: Sequence[Event], of: int, at: datetime) -> Sentence | None:
    first, last = _room(life, of)
    if _minute(first) <= _minute(at) <= _minute(last):
        return None
    return say(
        "앞뒤 기록의 순서를 바꿀 수 없습니다. {first}부터 {last} 사이여야 합니다.",
        first=moment_said(to_local(first)),
        last=moment_said(to_local(last)),
    )


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


_UNORDERED = _NO_STEPS | {_K.NOTE_ADDED, _K.CORRECTED, _K.DAYS_EXCLUDED, _K.COMMITTEE_REVIEWED}
_EARLIEST = timedelta(days=366)


def _room(life: Sequence[Event], of: int) -> tuple[datetime, datetime]:
    """Return between which moments a step may be moved: its neighbours stay where they are.

    It cannot have happened after it was typed in. A receipt may be a year older at most.
    """
    steps = [(place, one) for place, one in in_force(life) if one.kind not in _UNORDERED]
    event = dict(in_force(life))[of]
    before = [one.at for place, one in steps if place < of and one.at <= event.at]
    after = [one.at for place, one in steps if place > of and one.at >= event.at]
    return max(before, default=event.at - _EARLIEST), min((*after, event.entered_at))


# --- what must still hold -----------------------------------------------------------------


def disorder(folded: Folded) -> Sentence | None:
    """Say what in a life contradicts itself or the law, or nothing."""
    checks: tuple[tuple[Callable[[Folded], bool], Sentence], ...] = (
        (_supplements_fit, say("보완 요구, 기한, 도착의 순서가 맞지 않습니다.")),
        (_waits_fit, say("처리기간이 멈춘 날과 다시 시작한 날의 순서가 맞지 않습니다.")),
        (_cooperations_fit, say("협조 요청과 회신의 순서가 맞지 않습니다.")),
        (_end_fits, say("보완기간이 지나기 전에 반려한 것이 됩니다. (영 제25조제1항)")),
        (_objections_fit, say("처분, 이의신청, 결정의 순서가 맞지 않습니다. (법 제35조)")),
        (_disposed_late, say("15일이 지나기 전에 폐기한 것이 됩니다. (영 제25조제4항)")),
        (
            _extended_lawfully,
            say(
                "이렇게 고치면 2026. 5. 6. 이후에 접수한 민원이 되는데, 이런 민원은 업무가 많거나 담당자가 "
                "없다는 사유로 연장할 수 없습니다. 그 기간 연장을 먼저 되돌려 주십시오. "
                "(영 제21조제2항, 부칙 제4조)"
            ),
        ),
        (
            _objectable,
            say("이의신청을 받은 거부처분입니다. 처리 구분을 바꿀 수 없습니다. (법 제35조)"),
        ),
    )
    return next((sentence for fits, sentence in checks if not fits(folded)), None)


def _supplements_fit(folded: Folded) -> bool:
    return all(
        one.until_on >= one.asked_on and (one.arrived_on is None or one.arrived_on >= one.asked_on)
        for one in folded.supplements
    )


def _waits_fit(folded: Folded) -> bool:
    pause = folded.pause
    if pause is not None and pause.until_on is not None and pause.until_on < pause.from_on:
        return False
    return all(one.first_on <= one.last_on for one in folded.exclusions)


def _cooperations_fit(folded: Folded) -> bool:
    return all(
        one.reply_on >= one.asked_on
        and (one.answered_on is None or one.answered_on >= one.asked_on)
        for one in folded.cooperations
    )


def _end_fits(folded: Folded) -> bool:
    if folded.closed_at is None:
        return True
    if folded.closed_at < folded.received_at:
        return False
    if folded.outcome is not Outcome.RETURNED or not folded.supplements:
        return True
    return to_local(folded.closed_at).date() > folded.supplements[-1].until_on


def _objections_fit(folded: Folded) -> bool:
    closed_on = to_local(folded.closed_at).date() if folded.closed_at is not None else date.min
    return all(
        closed_on <= one.told_on <= one.filed_on
        and (one.decided_on is None or one.decided_on >= one.filed_on)
        for one in folded.objections
    )


def _disposed_late(folded: Folded) -> bool:
    document = folded.document
    if document is None or document.disposed_on is None:
        return True
    return document.disposed_on > document.expected_on + timedelta(days=UNCOLLECTED.amount)


def _extended_lawfully(folded: Folded) -> bool:
    narrowed = to_local(folded.received_at).date() >= NARROWED_ON
    return not narrowed or all(one.reason not in OLD_REASONS for one in folded.extended)


def _objectable(folded: Folded) -> bool:
    return not folded.objections or folded.outcome in OBJECTABLE
