"""What a day or a week usually weighs: weekdays, days off, and holidays that move.

Petitions come on working days; what comes online at the weekend is a share of that. The weights
are the office's own: how much came in on each weekday of the last half year, on the days on which
the office works by its calendar, and on days off. An average working day weighs 1, a week of five
of them 1 as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from gaoffice_desktop.early_warning.surges.counting import Counts
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

_LOOKED_BACK = 182
_FEWEST_OF_A_WEEKDAY = 8
_SATURDAY = 5
_OFF_BY_DEFAULT = 0.1
_NEVER_NOTHING = 0.02


@dataclass(frozen=True, slots=True)
class Seasons:
    """The weight of each weekday that is worked, of a day off, and which days are worked."""

    weekdays: Mapping[int, float]
    off: float
    works: Callable[[date], bool]
    _weeks: dict[int, float] = field(default_factory=dict[int, float], repr=False, compare=False)

    def day(self, ordinal: int) -> float:
        """Return what a day weighs."""
        on = date.fromordinal(ordinal)
        return self.weekdays.get(on.weekday(), 1.0) if self.works(on) else self.off

    def week(self, week: int) -> float:
        """Return what a week weighs: 1 for five average working days."""
        found = self._weeks.get(week)
        if found is None:
            usual = 5.0 + 2.0 * self.off
            found = sum(self.day(week * 7 + 1 + at) for at in range(7)) / usual
            self._weeks[week] = found
        return found

    def comparable(self, ordinal: int, most: int) -> list[int]:
        """Return the days before one that are worked like it (or off like it), the oldest first."""
        wanted = self.works(date.fromordinal(ordinal))
        found: list[int] = []
        for back in range(ordinal - 1, max(1, ordinal - 10 * most), -1):
            if self.works(date.fromordinal(back)) == wanted:
                found.append(back)
                if len(found) == most:
                    break
        return found[::-1]


def seasons_of(counts: Counts, calendar: Calendar, today: date) -> Seasons:
    """Return the office's own weights from the half year before today."""

    def works(on: date) -> bool:
        try:
            return calendar.is_working(on)
        except BeyondCalendar:
            return on.weekday() < _SATURDAY

    last = today.toordinal() - 1
    first = max(last - _LOOKED_BACK + 1, counts.first * 7 + 1)
    worked: dict[int, list[int]] = {}
    off: list[int] = []
    for ordinal in range(first, last + 1):
        on = date.fromordinal(ordinal)
        count = counts.whole_day(ordinal)
        if works(on):
            worked.setdefault(on.weekday(), []).append(count)
        else:
            off.append(count)
    total, days = sum(map(sum, worked.values())), sum(map(len, worked.values()))
    if not total:
        return Seasons({}, _OFF_BY_DEFAULT, works)
    usual = total / days
    weekdays = {
        weekday: max(_NEVER_NOTHING, sum(found) / len(found) / usual)
        for weekday, found in worked.items()
        if len(found) >= _FEWEST_OF_A_WEEKDAY
    }
    share = sum(off) / len(off) / usual if len(off) >= _FEWEST_OF_A_WEEKDAY else _OFF_BY_DEFAULT
    return Seasons(weekdays, max(_NEVER_NOTHING, share), works)
