"""How a forecast reckons: the same month of past years, at today's level, as a range.

The rule, in words (the help page says the same):

1. The same month of up to five past years is counted. A year's count is brought to today's
   level: multiplied by (the last twelve whole months / the same twelve months as they lay
   before that month), the month itself left out of both, since its own rush is no level. What
   has too few petitions for a level of its own takes the level of its department, else of
   the office.
2. The range reaches from the smallest to the largest of these, and at least as far as chance
   alone would: the mean and twice its square root on either side (a count of n has the
   standard deviation of about the root of n), one petition at least.
3. Both ends are rounded outward. With fewer than two years there is no range.

This is the seasonal ratio to a trailing year, as in the classical decomposition of time series,
kept to what can be reckoned again by hand.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from gaoffice_desktop.early_warning.forecasts.facts import (
    FEWEST_YEARS,
    LEVEL_MONTHS,
    MOST_AHEAD,
    MOST_YEARS,
    Expected,
    ForecastQuery,
    YearCount,
)
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Role, Seat

LEAST_LEVEL = 24
"""Petitions in a year below which a line has no level of its own: two a month."""

LEAST_LEVEL_MONTHS = 3
"""Months below which a year's count is taken as it is: the record had hardly begun."""

MOST_GROWTH = 3.0
"""The level is never taken to have grown (or shrunk) further: that was another office."""

LEAST_RISE = 5
"""Petitions below which nothing is said to have risen."""

LONGEST_GAP = 2
"""Empty months in a row that a record may have; a longer gap means that it began after it."""

_WHOLE_OFFICE = frozenset({Role.EXAMINER, Role.CALL_SUPERVISOR})

Counts = Mapping[date, int]
"""How many came in each month, by its first day; none where there were none."""


# --- months -----------------------------------------------------------------------------


def month_of(day: date) -> date:
    """Return the first day of a month."""
    return day.replace(day=1)


def shifted(month: date, by: int) -> date:
    """Return the month so many months later."""
    number = month.year * 12 + month.month - 1 + by
    return date(number // 12, number % 12 + 1, 1)


def between(first: date, last: date) -> int:
    """Return how many months lie from one to another."""
    return (last.year - first.year) * 12 + last.month - first.month


def next_month(today: date) -> date:
    """Return the month that is forecast unless another one is asked for."""
    return shifted(month_of(today), 1)


def months_ahead(today: date) -> tuple[date, ...]:
    """Return the months that may be asked for."""
    return tuple(shifted(month_of(today), ahead) for ahead in range(1, MOST_AHEAD + 1))


def last_whole(today: date) -> date:
    """Return the last month that is over."""
    return shifted(month_of(today), -1)


def months_read(month: date, today: date) -> tuple[date, ...]:
    """Return every month that a forecast may have to count, oldest first."""
    last = last_whole(today)
    lag = between(last, month)
    # A month more than a year ahead of the last whole one: last year's is not over either.
    years = MOST_YEARS + (lag > MOST_AHEAD)
    oldest = shifted(month, -12 * years - lag - LEVEL_MONTHS + 1)
    return tuple(shifted(oldest, at) for at in range(between(oldest, last) + 1))


def record_begins(office: Counts, months: Sequence[date]) -> date | None:
    """Return the first whole month of the record, or nothing where there is none.

    The month of the first petition is not whole. A petition dated years back by mistake begins
    no record: after a gap of more than two months it begins anew.
    """
    found: date | None = None
    gap = 0
    for month in months:
        gap = 0 if office.get(month) else gap + 1
        if gap > LONGEST_GAP:
            found = None
        elif gap == 0 and found is None:
            found = month
    return shifted(found, 1) if found is not None else None


def same_months(month: date, begins: date | None, last: date) -> tuple[date, ...]:
    """Return the same month of past years, as far as the record holds it whole, oldest first."""
    if begins is None:
        return ()
    pasts = (shifted(month, -12 * back) for back in range(MOST_YEARS + 1, 0, -1))
    return tuple(one for one in pasts if begins <= one <= last)[-MOST_YEARS:]


def known_from(month: date, begins: date, years: int) -> date:
    """Return the day from which so many of the same month lie in the record."""
    first = shifted(begins, (month.month - begins.month) % 12)
    return shifted(first, 12 * (years - 1) + 1)


def allowed(seat: Seat, query: ForecastQuery, today: date) -> ForecastQuery:
    """Narrow to the seat's own department where its roles see no other.

    Raises:
        UserError: the month is not ahead, or lies too far; a handler belongs to no department.
    """
    query = replace(query, month=month_of(query.month))
    if query.month not in months_ahead(today):
        raise UserError.at(
            month=say("다음 달부터 {most}개월 뒤까지 예보할 수 있습니다.", most=MOST_AHEAD)
        )
    if sees_whole_office(seat):
        return query
    if seat.department_id is None:
        raise UserError(
            say("소속 부서가 정해져 있지 않아 예보를 볼 수 없습니다. 전산 담당에게 알려 주십시오.")
        )
    return replace(query, department_id=seat.department_id)


def sees_whole_office(seat: Seat) -> bool:
    """Whether the seat's roles look after every department, not only their own."""
    return bool(seat.roles & _WHOLE_OFFICE)


# --- the level of a time ----------------------------------------------------------------


def growth(counts: Counts, then: date, now: date, begins: date, season: int) -> float | None:
    """Return the level of the year up to ``now`` over that of the year up to ``then``.

    ``season`` is the month (1 to 12) that is forecast: it is left out. Where the record had begun less than a year before, the same months are compared; nothing
    where it had hardly begun, or where there are too few petitions to compare.
    """
    years = between(then, now)
    months = [shifted(then, -back) for back in range(LEVEL_MONTHS)]
    known = [month for month in months if month >= begins and month.month != season]
    if len(known) < LEAST_LEVEL_MONTHS:
        return 1.0
    before = sum(counts.get(month, 0) for month in known)
    after = sum(counts.get(shifted(month, years), 0) for month in known)
    if min(before, after) < LEAST_LEVEL * len(known) / LEVEL_MONTHS:
        return None
    return min(max(after / before, 1 / MOST_GROWTH), MOST_GROWTH)


def adjusted(chain: Sequence[Counts], past: date, month: date, level: date, begins: date) -> float:
    """Return a past month's count at today's level.

    ``chain`` begins with the line's own counts; what follows it (the department, the office)
    lends its level where the line has none. ``level`` is the last whole month before the
    forecast; the past month's level ends as long before it.
    """
    then = shifted(past, between(month, level))
    found = (growth(counts, then, level, begins, month.month) for counts in chain)
    factor = next((one for one in found if one is not None), 1.0)
    return chain[0].get(past, 0) * factor


def first_month(counts: Counts) -> date | None:
    """Return the first month in which anything came."""
    return min((month for month, count in counts.items() if count), default=None)


def year_counts(
    chain: Sequence[Counts], pasts: Sequence[date], month: date, level: date, begins: date
) -> tuple[YearCount, ...]:
    """Return the same month of the past years; a line that did not exist yet expects nothing."""
    first = first_month(chain[0])
    return tuple(
        YearCount(
            past.year,
            chain[0].get(past, 0),
            None if first is None or past < first else adjusted(chain, past, month, level, begins),
        )
        for past in pasts
    )


# --- the range --------------------------------------------------------------------------


def expected(years: Sequence[YearCount]) -> Expected | None:
    """Return the range, or nothing with fewer than two years."""
    known = [one.adjusted for one in years if one.adjusted is not None]
    if len(known) < FEWEST_YEARS:
        return None
    mean = math.fsum(known) / len(known)
    chance = max(2 * math.sqrt(mean), 1.0)
    low = max(min(*known, mean - chance), 0.0)
    high = max(*known, mean + chance)
    return Expected(rounded_down(low), rounded_up(high), len(known))


def has_risen(years: Sequence[YearCount]) -> bool:
    """Tell whether the latest year lies above the range that the ones before it make.

    Once in two years is no past yet; a handful of petitions is no rise.
    """
    found = expected(years[:-1])
    return found is not None and years[-1].count >= LEAST_RISE and years[-1].count > found.high


def rounded_down(value: float) -> int:
    """Round to two digits or so, downward: 117 to 110, 23 to 20, 7.9 to 7."""
    grain = _grain(value)
    return math.floor(value / grain + 1e-9) * grain


def rounded_up(value: float) -> int:
    """Round to two digits or so, upward: 117 to 120, 23 to 25, 7.1 to 8."""
    grain = _grain(value)
    return math.ceil(value / grain - 1e-9) * grain


def _grain(value: float) -> int:
    if value < 20:
        return 1
    if value < 100:
        return 5
    return int(10 ** (math.floor(math.log10(value)) - 1))


def tested(
    chain: Sequence[Counts], pasts: Sequence[date], lag: int, begins: date
) -> tuple[int, int]:
    """Use the rule in each past year that had two before it; return (held, tried).

    ``lag`` is how many months lie from the last whole month to the one forecast.
    """
    held = tried = 0
    for at, past in enumerate(pasts):
        level = shifted(past, -lag)
        found = expected(year_counts(chain, pasts[:at], past, level, begins))
        if found is not None:
            tried += 1
            held += found.low <= chain[0].get(past, 0) <= found.high
    return held, tried


def added(many: Iterable[Counts]) -> dict[date, int]:
    """Add counts up, month by month."""
    total: dict[date, int] = {}
    for counts in many:
        for month, count in counts.items():
            total[month] = total.get(month, 0) + count
    return total
