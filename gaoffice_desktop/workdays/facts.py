"""Nouns of the office's calendar: hours, holidays, an edit, and the limit of what is confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
NINE_TO_SIX = ((540, 720), (780, 1080))
"""09:00-12:00 and 13:00-18:00, in minutes of the day (지방공무원 복무규정 제2조)."""


class HolidayKind(StrEnum):
    """Why a day is off (관공서의 공휴일에 관한 규정 제2조, 제3조)."""

    STATUTORY = "statutory"
    SUBSTITUTE = "substitute"
    TEMPORARY = "temporary"
    OFFICE = "office"


HOLIDAY_KIND_LABELS: dict[HolidayKind, Sentence] = {
    HolidayKind.STATUTORY: say("공휴일"),
    HolidayKind.SUBSTITUTE: say("대체공휴일"),
    HolidayKind.TEMPORARY: say("임시공휴일"),
    HolidayKind.OFFICE: say("기관 휴무일"),
}


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Working intervals of a working day, and which weekdays work, from a date on.

    ``intervals`` are minutes of the day, ascending and disjoint; ``weekdays`` count from
    0 = Monday.
    """

    from_on: date
    intervals: tuple[tuple[int, int], ...] = NINE_TO_SIX
    weekdays: tuple[int, ...] = MONDAY_TO_FRIDAY


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which the office does not work, under the name that papers print.

    A day off of the office alone (``HolidayKind.OFFICE``) is not a public holiday, so it does
    not move the end of a citizen's time limit (민법 제161조).
    """

    on: date
    name: str
    kind: HolidayKind = HolidayKind.STATUTORY


@dataclass(frozen=True, slots=True)
class CalendarEdit:
    """What someone wants changed in the calendar, as one act that can be undone as a whole."""

    add: tuple[Holiday, ...] = ()
    remove: tuple[Holiday, ...] = ()
    add_hours: tuple[OfficeHours, ...] = ()
    remove_hours: tuple[OfficeHours, ...] = ()
    confirmed: tuple[date, date] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CalendarState:
    """Everything a calendar is compiled from, as it stood at one revision."""

    hours: tuple[OfficeHours, ...]
    holidays: tuple[Holiday, ...]
    confirmed: tuple[date, date]


@dataclass(frozen=True, slots=True)
class Revision:
    """One edit of the calendar: who made it, when, what it was, and whether it stands."""

    number: int
    at: datetime
    by: str
    note: str
    edit: CalendarEdit
    reverts: int | None = None
    reverted: bool = False


class BeyondCalendar(UserError):
    """A date lies where nobody has confirmed the holidays, so no lawful date can be named."""

    @classmethod
    def after(cls, last: date) -> BeyondCalendar:
        """Refuse what would end after the last confirmed day."""
        return cls(
            say(
                "공휴일이 {last}까지만 확정되어 있어 그 뒤에 걸리는 기한은 계산하지 않습니다. "
                "전산 담당이 설정의 공휴일 화면에서 {year}년 공휴일을 확인하고 확정 범위를 늘려야 합니다.",
                last=_day(last),
                year=(last.year + 1 if (last.month, last.day) == (12, 31) else last.year),
            )
        )

    @classmethod
    def before(cls, first: date) -> BeyondCalendar:
        """Refuse what would begin before the first confirmed day."""
        return cls(
            say(
                "공휴일이 {first}부터 확정되어 있어 그 전에 시작하는 기한은 계산하지 않습니다. "
                "전산 담당이 설정의 공휴일 화면에서 그 전의 공휴일을 확인하고 확정 범위를 늘려야 합니다.",
                first=_day(first),
            )
        )


def _day(day: date) -> str:
    return f"{day.year}. {day.month}. {day.day}."
