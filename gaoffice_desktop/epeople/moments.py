"""Reads the dates of an export in every form that has been seen in one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from gaoffice_desktop.spreadsheets.rules import moment_of

_DAY = r"(?P<year>\d{4}|\d{2})\s*[-./년]\s*(?P<month>\d{1,2})\s*[-./월]\s*(?P<day>\d{1,2})\s*[일.]?"
_TIME = (
    r"(?P<half>오전|오후|AM|PM|am|pm)?\s*(?P<hour>\d{1,2})\s*[:시]\s*(?P<minute>\d{1,2})?\s*분?"
    r"(?::(?P<second>\d{1,2})(?:\.\d+)?)?\s*(?P<half_after>AM|PM|am|pm)?"
)
_WRITTEN = re.compile(rf"{_DAY}(?:\s*\([가-힣]\))?[\sT]*(?:{_TIME})?")
_PACKED = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?"
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_SERIAL_RANGE = (36_526, 73_050)
"""2000-01-01 to 2099-12-31: a day that a sheet kept as a number and shows as one."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day, and a time where one was given."""

    day: date
    time: time | None = None

    def __str__(self) -> str:
        if self.time is None:
            return self.day.isoformat()
        return datetime.combine(self.day, self.time).isoformat(" ", "minutes")

    def at(self, else_at: time) -> datetime:
        """Return the local moment; ``else_at`` stands in where no time was given."""
        return datetime.combine(self.day, self.time or else_at)


@lru_cache(maxsize=4096)
def read_stamp(text: str) -> Stamp | None:
    """Read a date with or without a time; nothing when it is none."""
    text = text.strip()
    found = _WRITTEN.fullmatch(text) or _PACKED.fullmatch(text)
    if found is not None:
        return _stamp(found.groupdict())
    if _SERIAL.fullmatch(text) and _SERIAL_RANGE[0] <= float(text) < _SERIAL_RANGE[1] + 1:
        moment = moment_of(float(text))
        if moment is not None:
            whole = float(text).is_integer()
            at = None if whole else moment.time().replace(second=0)
            return Stamp(moment.date(), at)
    return None


def _stamp(parts: dict[str, str | None]) -> Stamp | None:
    year = int(parts["year"] or 0)
    try:
        day = date(
            year + 2000 if year < 100 else year, int(parts["month"] or 0), int(parts["day"] or 0)
        )
        if parts["hour"] is None:
            return Stamp(day)
        hour = int(parts["hour"])
        half = (parts.get("half") or parts.get("half_after") or "").upper()
        if half in {"오후", "PM"} and hour < 12:
            hour += 12
        elif half in {"오전", "AM"} and hour == 12:
            hour = 0
        # Seconds tell nothing here, and two exports write them or leave them away.
        return Stamp(day, time(hour, int(parts["minute"] or 0)))
    except ValueError:
        return None
