"""Where an office's holidays come from before it edits them.

The shipped file is what the ``holidays`` library says, in the words an office uses; a test
compares the two day by day. Reading it takes a millisecond, importing the library half a second,
so only the administrator who asks for a further year pays for the library.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from gaoffice_desktop.shared.places import resource
from gaoffice_desktop.workdays.facts import CalendarState, Holiday, HolidayKind, OfficeHours

SHIPPED = ("holidays", "south-korea.json")

BY_DESIGNATION = frozenset(
    {date(2020, 8, 17), date(2023, 10, 2), date(2024, 10, 1), date(2025, 1, 27), date(2025, 6, 3)}
)
"""Days the government designated (관공서의 공휴일에 관한 규정 제2조제11호); the by-election of
2025 is one, because only elections at the end of a term are holidays by themselves."""

_NAMES = {
    "신정연휴": "1월 1일",
    "설날 전날": "설 연휴",
    "설날 다음날": "설 연휴",
    "추석 전날": "추석 연휴",
    "추석 다음날": "추석 연휴",
    "삼일절": "3·1절",
    "대통령 선거일": "대통령선거일",
    "국회의원 선거일": "국회의원선거일",
    "지방선거일": "지방선거일",
    "국군의 날": "국군의 날 임시공휴일",
}
_SUBSTITUTE = " 대체 휴일"


@cache
def shipped_state() -> CalendarState:
    """Return the default hours, the shipped holidays and the years they are confirmed for."""
    data: dict[str, Any] = json.loads(resource(*SHIPPED).read_text(encoding="utf-8"))
    first, last = (date.fromisoformat(day) for day in data["confirmed"])
    holidays = tuple(
        Holiday(date.fromisoformat(on), name, HolidayKind(kind))
        for on, name, kind in data["holidays"]
    )
    return CalendarState((OfficeHours(first),), holidays, (first, last))


def holidays_of(years: Iterable[int]) -> tuple[Holiday, ...]:
    """Ask the library for the public holidays of these years, in the words an office uses."""
    import holidays

    known = holidays.country_holidays("KR", years=list(years), language="ko")
    return tuple(_holiday(on, str(known[on])) for on in sorted(known))


def _holiday(on: date, said: str) -> Holiday:
    parts = sorted(part.strip() for part in said.split(";"))
    if all(part.endswith(_SUBSTITUTE) for part in parts):
        whose = "·".join(_office_name(part.removesuffix(_SUBSTITUTE)) for part in parts)
        return Holiday(on, f"{whose} 대체공휴일", HolidayKind.SUBSTITUTE)
    kind = HolidayKind.TEMPORARY if on in BY_DESIGNATION else HolidayKind.STATUTORY
    return Holiday(on, "·".join(_office_name(part) for part in parts), kind)


def _office_name(name: str) -> str:
    return _NAMES.get(name, name)


def as_file(confirmed: tuple[date, date]) -> str:
    """Write the text of the shipped file, one holiday a line, so that a change reads well."""
    years = range(confirmed[0].year, confirmed[1].year + 1)
    rows = ",\n".join(
        "  " + json.dumps([one.on.isoformat(), one.name, one.kind], ensure_ascii=False)
        for one in holidays_of(years)
    )
    bounds = json.dumps([day.isoformat() for day in confirmed])
    return f'{{\n "confirmed": {bounds},\n "holidays": [\n{rows}\n ]\n}}\n'
