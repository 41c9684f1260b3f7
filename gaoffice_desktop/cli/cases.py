"""Reads one case of ``gaoffice deadline`` out of JSON, trusting nothing.

A wrong date is worse than none, so whatever is not understood is refused: an unknown key may be
a mistyped one, and a time with an offset may be another day here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.deadlines.rules import case_problem
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import (
    MONDAY_TO_FRIDAY,
    NINE_TO_SIX,
    CalendarState,
    Holiday,
    HolidayKind,
    OfficeHours,
)
from gaoffice_desktop.workdays.rules import EARLIEST, LATEST, hours_problem

KEYS = frozenset(
    {
        "received_at",
        "period",
        "exclusions",
        "extensions",
        "holidays_added",
        "calendar",
        "explain",
    }
)
LARGEST = 10_000_000
"""An amount above this is a slip of the keyboard in every unit."""

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """A calendar given with the case; what is None is left as the office has it."""

    intervals: tuple[tuple[int, int], ...] | None = None
    weekdays: tuple[int, ...] | None = None
    holidays: tuple[Holiday, ...] | None = None

    def state(self, office: CalendarState) -> CalendarState:
        """Return what to compile: given parts in place of the office's.

        Whoever gives the holidays answers for them, so no year is unconfirmed then.
        """
        hours = OfficeHours(
            EARLIEST, self.intervals or NINE_TO_SIX, self.weekdays or MONDAY_TO_FRIDAY
        )
        if self.holidays is None:
            return CalendarState((hours,), office.holidays, office.confirmed)
        return CalendarState((hours,), self.holidays, (EARLIEST, LATEST))


@dataclass(frozen=True, slots=True)
class Question:
    """One case and by which calendar to answer it."""

    case: Case
    calendar: OwnCalendar | None
    holidays_added: tuple[Holiday, ...]
    explain: bool


def question(given: Any) -> Question:
    """Read one JSON value.

    Raises:
        UserError: it is not a sound case; the sentence names what is wrong.
    """
    fields = _object(given, KEYS, say("입력"))
    if "received_at" not in fields or "period" not in fields:
        raise UserError(say("received_at과 period를 적어 주십시오."))
    case = Case(
        received_at=_moment(fields["received_at"]),
        period=_period(fields["period"]),
        exclusions=tuple(map(_exclusion, _list(fields.get("exclusions"), "exclusions"))),
        extensions=tuple(
            _amount(days, "extensions") for days in _list(fields.get("extensions"), "extensions")
        ),
    )
    if problem := case_problem(case):
        raise UserError(problem)
    calendar = fields.get("calendar")
    return Question(
        case,
        None if calendar is None else _calendar(calendar),
        tuple(map(_holiday, _list(fields.get("holidays_added"), "holidays_added"))),
        _flag(fields.get("explain")),
    )


def _object(given: Any, keys: frozenset[str], what: Sentence) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise UserError(say("{what:은는} JSON 객체여야 합니다.", what=what))
    fields = cast("dict[str, Any]", given)
    if unknown := sorted(set(fields) - keys):
        raise UserError(say("모르는 항목입니다: {names}", names=", ".join(unknown)[:200]))
    return fields


def _list(given: Any, name: str) -> Sequence[Any]:
    if given is None:
        return ()
    if not isinstance(given, list):
        raise UserError(say("{name:은는} 목록이어야 합니다.", name=name))
    return cast("list[Any]", given)


def _flag(given: Any) -> bool:
    if given is None:
        return False
    if not isinstance(given, bool):
        raise UserError(say("explain은 true 또는 false여야 합니다."))
    return given


def _amount(given: Any, name: str) -> int:
    # JSON's true is an int to Python; 3.0 and NaN are no counts either.
    if isinstance(given, bool) or not isinstance(given, int):
        raise UserError(say("{name:은는} 정수로 적어 주십시오.", name=name))
    if given > LARGEST:
        raise UserError(say("{name:이가} 너무 큽니다.", name=name))
    if given < 0:
        raise UserError(say("{name:은는} 음수일 수 없습니다.", name=name))
    return given


def _moment(given: Any) -> datetime:
    """Read a local time; what has an offset or only a date is refused, not guessed."""
    found = _MOMENT.fullmatch(given) if isinstance(given, str) else None
    if found is None:
        raise UserError(
            say(
                "접수 시각은 시간대 없이 2026-11-25T14:00처럼 적어 주십시오: {given}",
                given=_cut(given),
            )
        )
    try:
        return datetime.fromisoformat(given)
    except ValueError:
        raise UserError(say("달력에 없는 시각입니다: {given}", given=_cut(given))) from None


def _day(given: Any) -> date:
    if not isinstance(given, str) or not _DAY.fullmatch(given):
        raise UserError(say("날짜는 2026-11-25처럼 적어 주십시오: {given}", given=_cut(given)))
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UserError(say("달력에 없는 날짜입니다: {given}", given=_cut(given))) from None


def _period(given: Any) -> Period:
    fields = _object(given, frozenset({"unit", "amount", "source"}), say("period"))
    unit = fields.get("unit")
    if not isinstance(unit, str) or unit not in set(Unit):
        raise UserError(
            say(
                "period의 unit은 {units} 가운데 하나여야 합니다: {given}",
                units=", ".join(Unit),
                given=_cut(unit),
            )
        )
    if "amount" not in fields and unit != Unit.IMMEDIATE:
        raise UserError(say("period의 amount를 적어 주십시오."))
    amount = _amount(fields.get("amount", 0), "amount")
    return Period(Unit(unit), amount, _text(fields.get("source", ""), "source"))


def _text(given: Any, name: str) -> str:
    if not isinstance(given, str):
        raise UserError(say("{name:은는} 문자열이어야 합니다.", name=name))
    return given


def _exclusion(given: Any) -> Exclusion:
    fields = _object(given, frozenset({"from", "to", "reason", "note"}), say("exclusions의 항목"))
    if "from" not in fields or "to" not in fields:
        raise UserError(say("exclusions의 항목에는 from과 to를 적어 주십시오."))
    reason = fields.get("reason", ExclusionReason.UNSTATED.value)
    if not isinstance(reason, str) or reason not in set(ExclusionReason):
        raise UserError(
            say(
                "exclusions의 reason은 {reasons} 가운데 하나여야 합니다: {given}",
                reasons=", ".join(ExclusionReason),
                given=_cut(reason),
            )
        )
    return Exclusion(
        _day(fields["from"]),
        _day(fields["to"]),
        ExclusionReason(reason),
        _text(fields.get("note", ""), "note"),
    )


def _holiday(given: Any) -> Holiday:
    """Read a holiday: a date, or a date with its name."""
    if isinstance(given, dict):
        fields = _object(cast("Any", given), frozenset({"on", "name"}), say("공휴일"))
        name = _text(fields.get("name", ""), "name").strip()
        return Holiday(_day(fields.get("on")), name or "공휴일", HolidayKind.TEMPORARY)
    return Holiday(_day(given), "공휴일", HolidayKind.TEMPORARY)


def _calendar(given: Any) -> OwnCalendar:
    fields = _object(given, frozenset({"hours", "weekdays", "holidays"}), say("calendar"))
    intervals = weekdays = holidays = None
    if fields.get("hours") is not None:
        intervals = tuple(sorted(map(_interval, _list(fields["hours"], "hours"))))
    if fields.get("weekdays") is not None:
        weekdays = tuple(
            sorted({_amount(day, "weekdays") for day in _list(fields["weekdays"], "weekdays")})
        )
    if fields.get("holidays") is not None:
        # In order and once each: the same calendar in another order is compiled only once.
        days = set(map(_holiday, _list(fields["holidays"], "holidays")))
        holidays = tuple(sorted(days, key=lambda one: (one.on, one.name)))
    checked = OfficeHours(
        EARLIEST,
        NINE_TO_SIX if intervals is None else intervals,
        MONDAY_TO_FRIDAY if weekdays is None else weekdays,
    )
    if problem := hours_problem(checked):
        raise UserError(problem)
    return OwnCalendar(intervals, weekdays, holidays)


def _interval(given: Any) -> tuple[int, int]:
    ends = _list(given, "hours")
    if len(ends) != 2:
        raise UserError(say('근무시간은 ["09:00", "12:00"]처럼 시작과 끝을 적어 주십시오.'))
    return _minute(ends[0]), _minute(ends[1])


def _minute(given: Any) -> int:
    found = _TIME.fullmatch(given) if isinstance(given, str) else None
    minute = int(found[1]) * 60 + int(found[2]) if found and int(found[2]) < 60 else -1
    if not 0 <= minute <= 1440:
        raise UserError(say("시각은 09:00처럼 적어 주십시오: {given}", given=_cut(given)))
    return minute


def _cut(given: Any) -> str:
    """Repeat what was given, short enough for a line."""
    text = str(given)
    return text if len(text) <= 60 else text[:60] + "…"
