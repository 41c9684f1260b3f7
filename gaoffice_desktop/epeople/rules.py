"""Decisions about a row: its faults, its canonical form, what changed, and what it means here."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import DAY_MINUTES, Case, Period, Unit
from gaoffice_desktop.epeople.facts import DEPARTMENTS, Arrival, Awaited, Field, Values
from gaoffice_desktop.epeople.moments import Stamp, read_stamp
from gaoffice_desktop.petitions.facts import PetitionKind
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.rules import EARLIEST_YEAR, ENTERED_AHEAD, LONGEST_TITLE
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.phones import formatted
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

OUTSIDE_NUMBER = re.compile(r"1[A-Z]{2}-\d{4}-\d{7}")
"""1AA-2604-1234567: the form that 국민신문고 gives its numbers."""

_MIDNIGHT = time()
_LONGEST_LINE = 300
_MOST_EXTENSIONS = 20
_EMPTY = frozenset({"-", "--", "없음", "해당없음", "n/a", "null"})

DEFAULT_KIND = "inquiry_scheme"
"""Kind of a row whose 민원종류 says nothing that we know: 일반질의, 7 days (Decree 14(2))."""

_KINDS: dict[str, str] = {
    "일반질의": "inquiry_scheme",
    "질의": "inquiry_scheme",
    "질의민원": "inquiry_scheme",
    "일반민원": "inquiry_scheme",
    "제도절차질의": "inquiry_scheme",
    "법령질의": "inquiry_statute",
    "법령질의민원": "inquiry_statute",
    "유권해석": "inquiry_statute",
    "건의": "suggestion",
    "건의민원": "suggestion",
    "제안": "suggestion",
    "고충": "grievance",
    "고충민원": "grievance",
    "기타": "other",
    "기타민원": "other",
}
"""민원종류 of the export to kinds of our catalogue. A kind of the same name goes before."""

_OUTCOMES: tuple[tuple[str, Outcome], ...] = (
    ("취하", Outcome.WITHDRAWN),
    ("이송", Outcome.TRANSFERRED),
    ("이첩", Outcome.TRANSFERRED),
    ("반려", Outcome.RETURNED),
    ("일부수용", Outcome.PARTLY),
    ("불수용", Outcome.REFUSED),
    ("수용불가", Outcome.REFUSED),
    ("거부", Outcome.REFUSED),
    ("수용", Outcome.GRANTED),
)
_CERTAIN = frozenset(
    {Field.OUTSIDE_NUMBER, Field.RECEIPT, Field.APPLIED_AT, Field.RECEIVED_AT, Field.DONE_AT}
)
"""Fields without a fault in a row of which it is said that nobody took it in yet."""

TAKE_IN = Period(Unit.WORKING_MINUTES, DAY_MINUTES, "영 제6조제8항")
"""Within 8 working hours what arrived online is to be taken in (Decree 6(8))."""

LONGEST_REASON = 200
"""Why one waits no more: a line in the trail."""

_LONGEST_OUTCOME = 20
"""A longer 처리결과 is the answer itself, and no word in it decides how it ended."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A row in its canonical form, or what is wrong with it by field.

    One that is ``waiting`` arrived and was not received there; one that ``ended`` there was not
    received either (withdrawn, or passed to another agency, before anybody took it in).
    """

    values: Values
    problems: Mapping[Field, Sentence]
    waiting: bool = False
    ended: bool = False


# --- one row ----------------------------------------------------------------------------


def checked(record: Values, now: datetime) -> Checked:
    """Bring a row's texts into their one form, and say every fault at once.

    A field of a column that the file has not is not among the values.
    """
    values: dict[str, str] = {}
    problems: dict[Field, Sentence] = {}
    for name, text in record.items():
        if not text:
            values[name] = ""
            continue
        field = Field(name)
        value = _READERS.get(field, _line)(_cleared(text))
        if isinstance(value, Sentence):
            problems[field] = value
        else:
            values[name] = value
    unread = frozenset(problems)
    problems |= _faults_together(values, now, already=unread)
    if values.get(Field.RECEIVED_AT) or not _CERTAIN.isdisjoint(unread):
        return Checked(values, problems)
    if ended_there(values):
        return Checked(values, problems, ended=not {*problems} & (_CERTAIN - {Field.RECEIVED_AT}))
    if values.get(Field.APPLIED_AT) and _CERTAIN.isdisjoint(problems):
        # Nothing else of it is kept: a strange value elsewhere must not silence its limit.
        return Checked(values, {}, waiting=True)
    return Checked(values, problems)


def _faults_together(
    values: Values, now: datetime, already: frozenset[Field]
) -> dict[Field, Sentence]:
    """Say what is wrong between fields, or missing, where nothing was said of the field yet."""
    found: dict[Field, Sentence] = {}
    received = read_stamp(values.get(Field.RECEIVED_AT, ""))
    done = read_stamp(values.get(Field.DONE_AT, ""))
    latest = to_local(now + ENTERED_AHEAD)
    if not values.get(Field.OUTSIDE_NUMBER):
        found[Field.OUTSIDE_NUMBER] = say("신청번호가 비어 있습니다.")
    if received is None:
        found |= _not_received(values, latest)
    elif received.at(_MIDNIGHT) > latest:
        found[Field.RECEIVED_AT] = say("접수일시가 지금보다 뒤입니다.")
    elif received.day.year < EARLIEST_YEAR:
        found[Field.RECEIVED_AT] = say("접수일시의 연도를 확인해 주십시오.")
    if done is not None and done.at(_MIDNIGHT) > latest:
        found[Field.DONE_AT] = say("처리일자가 지금보다 뒤입니다.")
    elif done is not None and received is not None and _is_before(done, received):
        found[Field.DONE_AT] = say("처리일자가 접수일시보다 앞섭니다.")
    return {field: sentence for field, sentence in found.items() if field not in already}


def _not_received(values: Values, latest: datetime) -> dict[Field, Sentence]:
    """Say what is wrong with a row that was not received: nothing, where it waits for that."""
    applied = read_stamp(values.get(Field.APPLIED_AT, ""))
    if ended_there(values):
        return {
            Field.RECEIVED_AT: say(
                "접수하지 않고 끝난 민원입니다. 접수한 민원이면 접수일시를 적어 주십시오."
            )
        }
    if applied is None:
        return {Field.RECEIVED_AT: say("접수일시가 비어 있습니다.")}
    if applied.at(_MIDNIGHT) > latest:
        return {Field.APPLIED_AT: say("신청일시가 지금보다 뒤입니다.")}
    if applied.day.year < EARLIEST_YEAR:
        return {Field.APPLIED_AT: say("신청일시의 연도를 확인해 주십시오.")}
    return {}


def _is_before(one: Stamp, other: Stamp) -> bool:
    if one.time is None or other.time is None:
        return one.day < other.day
    return one.at(_MIDNIGHT) < other.at(_MIDNIGHT)


def _cleared(text: str) -> str:
    """Return a cell's text; a dash or a word for nothing is nothing."""
    return "" if text.strip().lower() in _EMPTY else text


def plain_number(text: str) -> str:
    """Return a 신청번호 as it is kept, of one that may have been typed otherwise."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def _number(text: str) -> str | Sentence:
    number = plain_number(text)
    if not number or OUTSIDE_NUMBER.fullmatch(number):
        return number
    return say("신청번호 형식에 맞지 않습니다. 예: 1AA-2604-1234567")


def _moment(text: str) -> str | Sentence:
    if not text.strip():
        return ""
    stamp = read_stamp(unicodedata.normalize("NFKC", text))
    if stamp is None:
        return say("날짜로 읽을 수 없습니다. 예: 2026-04-01 09:30")
    return str(stamp)


def _target(text: str) -> str | Sentence:
    # Some layouts write how many days there are instead of the day.
    if re.fullmatch(r"\d{1,3}\s*일?", text.strip()):
        return ""
    return _moment(text)


def _count(text: str) -> str | Sentence:
    digits = re.fullmatch(r"(\d{1,3})(?:\.0)?\s*[회건]?", text.strip())
    if not text.strip():
        return ""
    if digits is None or int(digits[1]) > _MOST_EXTENSIONS:
        return say("횟수로 읽을 수 없습니다. 예: 1")
    return digits[1].lstrip("0")


def _line(text: str) -> str | Sentence:
    line = one_line(text)
    if len(line) > _LONGEST_LINE:
        return say("{longest}자까지 적을 수 있습니다.", longest=_LONGEST_LINE)
    return line


def _title(text: str) -> str | Sentence:
    line = one_line(text)
    return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1]}…"


def _phone(text: str) -> str | Sentence:
    # 국민신문고 does not check numbers; a strange one must not cost the petition its place.
    line = _line(text)
    return line if isinstance(line, Sentence) else formatted(line)


_READERS: dict[Field, Callable[[str], str | Sentence]] = {
    Field.OUTSIDE_NUMBER: _number,
    Field.APPLIED_AT: _moment,
    Field.RECEIVED_AT: _moment,
    Field.DONE_AT: _moment,
    Field.TARGET: _target,
    Field.EXTENSIONS: _count,
    Field.TITLE: _title,
    Field.PHONE: _phone,
    Field.CONTENT: many_lines,
    Field.RESULT: many_lines,
}


# --- waiting to be taken in -------------------------------------------------------------


def take_in_by(applied_at: datetime, calendar: Calendar) -> datetime:
    """Return until when what arrived online must be taken in: 8 working hours (Decree 6(8)).

    Raises:
        BeyondCalendar: that lies where the calendar has not been confirmed.
    """
    return deadlines.due(Case(applied_at, TAKE_IN), calendar).alarm_at


def limit_said(applied_at: datetime, now: datetime, calendar: Calendar) -> Sentence:
    """Say until when it must be taken in, and whether that has passed; times are local."""
    until = _until(applied_at, calendar)
    if until is None:
        return say("8근무시간 안에 접수해야 합니다. (영 제6조제8항)")
    moment = dates.moment_said(until)
    if until < now:
        return say("{until}까지 접수했어야 합니다. (영 제6조제8항)", until=moment)
    return say("{until}까지 접수해야 합니다. (영 제6조제8항)", until=moment)


def awaited(arrival: Arrival, now: datetime, calendar: Calendar) -> Awaited:
    """Return one that waits with its limit (Decree 6(8)); ``now`` is local."""
    applied_at = to_local(arrival.applied_at)
    until = _until(applied_at, calendar)
    is_over = until is not None and until < now
    return Awaited(arrival, until, is_over, limit_said(applied_at, now, calendar))


def dismissal_reason(text: str) -> str:
    """Return the reason for letting one wait no more, as the trail keeps it.

    Raises:
        UserError: there is none, or it is too long; at its field.
    """
    reason = one_line(text)
    if not reason:
        raise UserError.at(reason=say("접수 대기에서 빼는 사유를 입력해 주십시오."))
    if len(reason) > LONGEST_REASON:
        raise UserError.at(
            reason=say("사유는 {longest}자까지 적을 수 있습니다.", longest=LONGEST_REASON)
        )
    return reason


def _until(applied_at: datetime, calendar: Calendar) -> datetime | None:
    try:
        return take_in_by(applied_at, calendar)
    except BeyondCalendar:
        return None


def ended_there(values: Values) -> bool:
    """Tell whether a row has ended; no word that we don't know ends one that waits."""
    return bool(values.get(Field.DONE_AT)) or (
        outcome_of(values.get(Field.RESULT, "")) is not Outcome.ANSWERED
    )


# --- the same row again -----------------------------------------------------------------


def remembered(values: Values) -> dict[str, str]:
    """Return a row as the store remembers it: what is empty left away, the content as a print.

    The content lies in the petition itself and is by far the longest.
    """
    kept = {name: text for name, text in values.items() if text}
    if Field.CONTENT in kept:
        digest = hashlib.sha256(kept[Field.CONTENT].encode("utf-8", "replace")).hexdigest()
        kept[Field.CONTENT] = f"#{digest[:24]}"
    return kept


def merged(before: Values, now: Values) -> dict[str, str]:
    """Return what is known after a row came again: what is empty now does not undo a fact."""
    return {**before, **remembered(now)}


def changed_fields(before: Values, after: Values) -> tuple[Field, ...]:
    """Return the fields in which two remembered rows differ, in the order of the columns."""
    return tuple(field for field in Field if before.get(field, "") != after.get(field, ""))


def digest_of(values: Values) -> str:
    """Return the fingerprint of a row as it stood in the file."""
    text = json.dumps(sorted(remembered(values).items()), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


# --- what it means here -----------------------------------------------------------------


def department_of(values: Values) -> str:
    """Return the department: the last of the four classes that is not empty."""
    return next((values[one] for one in reversed(DEPARTMENTS) if values.get(one)), "")


def kind_for(text: str, kinds: Iterable[PetitionKind]) -> tuple[PetitionKind, bool]:
    """Return the catalogue's kind for a 민원종류, and whether it is more than the default.

    A kind of the same name wins, so an office teaches the import by naming its kinds.

    Raises:
        LookupError: the catalogue has lost the default kind.
    """
    offered = [kind for kind in kinds if kind.active]
    wanted = _levelled(text)
    for kind in offered:
        if wanted and _levelled(kind.name) == wanted:
            return kind, True
    by_code = {kind.code: kind for kind in offered}
    known = by_code.get(_KINDS.get(wanted, ""))
    if known is not None:
        return known, True
    default = by_code.get(DEFAULT_KIND) or next(iter(offered), None)
    if default is None:
        raise LookupError("the catalogue is empty")
    return default, not wanted


def outcome_of(result: str) -> Outcome:
    """Return how a petition ended; an answer, unless 처리결과 says otherwise in a word."""
    word = _levelled(result)
    if len(word) <= _LONGEST_OUTCOME:
        for part, outcome in _OUTCOMES:
            if part in word:
                return outcome
    return Outcome.ANSWERED


def is_answer(result: str) -> bool:
    """Tell whether 처리결과 holds the answer itself rather than a word for it."""
    return len(_levelled(result)) > _LONGEST_OUTCOME


def _levelled(text: str) -> str:
    return re.sub(r"[\s·ㆍ・()/.,]+", "", unicodedata.normalize("NFKC", text)).lower()
