"""The compiled calendar: working minutes and working days, cumulated into tables.

A due time is a subtraction and a bisection in these tables instead of a walk, so that it costs
about a microsecond however long the period is, and a holiday edit can move every open petition
within seconds. Times are naive local time (Korea, UTC+9).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import accumulate, compress
from typing import NamedTuple

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import (
    BeyondCalendar,
    CalendarEdit,
    CalendarState,
    Holiday,
    HolidayKind,
    OfficeHours,
)

_DAY = 1440
_SATURDAY, _SUNDAY = 5, 6
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
"""How far a calendar may reach; beyond lies a mistyped year."""

_MINUTES = tuple(timedelta(minutes=minute) for minute in range(_DAY + 1))


class _Day(NamedTuple):
    """The shape of one day, shared by all days with the same hours."""

    intervals: tuple[tuple[int, int], ...]
    before: tuple[int, ...]  # working minutes before each minute of the day
    worked: tuple[int, ...]  # at which minute of the day the n-th working minute begins


@lru_cache(maxsize=64)
def _day_of(intervals: tuple[tuple[int, int], ...]) -> _Day:
    worked = tuple(minute for opens, closes in intervals for minute in range(opens, closes))
    marks = bytearray(_DAY)
    for minute in worked:
        marks[minute] = 1
    return _Day(intervals, tuple(accumulate(marks, initial=0)), worked)


class Calendar:
    """When the office works, from the first to the last confirmed day; immutable."""

    __slots__ = (
        "_base",
        "_days",
        "_ends",
        "_minutes",
        "_named",
        "_public",
        "_workdays",
        "_working_days",
        "state",
        "stretch",
    )

    def __init__(self, state: CalendarState) -> None:
        """Compile; use :meth:`compile` where the parts are at hand."""
        first, last = state.confirmed
        self.state = state
        self._base = first.toordinal()
        size = last.toordinal() - self._base + 1
        working = bytearray(size)
        shapes = [_day_of(())] * size
        for start, end, hours in _segments(state.hours, self._base, size):
            week = bytes((self._base + start + i - 1) % 7 in hours.weekdays for i in range(7))
            working[start:end] = (week * ((end - start) // 7 + 1))[: end - start]
            shapes[start:end] = [_day_of(hours.intervals)] * (end - start)
        self._named: dict[int, list[str]] = {}
        self._public: set[int] = set()
        for holiday in state.holidays:
            self._take_off(holiday, working)
        closed = _day_of(())
        self._days = [shape if w else closed for shape, w in zip(shapes, working, strict=True)]
        self._minutes = list(accumulate((len(day.worked) for day in self._days), initial=0))
        self._workdays = list(accumulate(working, initial=0))
        self._working_days = list(compress(range(size), working))
        self._ends = list(compress(self._minutes[1:], working))
        self.stretch = self._stretcher()

    @classmethod
    def compile(
        cls,
        hours: Sequence[OfficeHours],
        holidays: Iterable[Holiday],
        confirmed: tuple[date, date],
    ) -> Calendar:
        """Make a calendar; the earliest office hours also serve the days before them."""
        return cls(CalendarState(tuple(hours), tuple(holidays), confirmed))

    def _take_off(self, holiday: Holiday, working: bytearray) -> None:
        index = holiday.on.toordinal() - self._base
        if 0 <= index < len(working):
            working[index] = 0
            names = self._named.setdefault(index, [])
            if holiday.name not in names:
                names.append(holiday.name)
            if holiday.kind is not HolidayKind.OFFICE:
                self._public.add(index)

    @property
    def confirmed(self) -> tuple[date, date]:
        """The first and the last day that the calendar speaks for."""
        return self.state.confirmed

    # One day

    def is_working(self, day: date) -> bool:
        """Tell whether the office works on this day."""
        index = self._index(day)
        return self._workdays[index + 1] > self._workdays[index]

    def is_public_day_off(self, day: date) -> bool:
        """Tell whether it is a Saturday, a Sunday or a public holiday (민법 제161조)."""
        return day.weekday() in {_SATURDAY, _SUNDAY} or self._index(day) in self._public

    def holiday_name(self, day: date) -> str:
        """Return the name of the day's holiday, or nothing."""
        return "·".join(self._named.get(self._index(day), ()))

    def intervals(self, day: date) -> tuple[tuple[int, int], ...]:
        """Return the working intervals of this day in minutes; none when it is off."""
        return self._days[self._index(day)].intervals

    def closing(self, day: date) -> datetime:
        """Return the closing time of a working day, or the midnight that ends a day off."""
        intervals = self.intervals(day)
        closes = intervals[-1][1] if intervals else _DAY
        return datetime.fromordinal(day.toordinal()) + _MINUTES[closes]

    # Working minutes

    def minute_of(self, moment: datetime) -> int:
        """Count the working minutes from the calendar's first day up to a moment."""
        index = moment.toordinal() - self._base
        if not 0 <= index < len(self._days):
            raise self._beyond(index)
        return self._minutes[index] + self._days[index].before[moment.hour * 60 + moment.minute]

    def end_of_minute(self, total: int) -> datetime:
        """Return when so many working minutes have passed, as early as possible.

        40 hours from Monday 09:00 end on Friday at 18:00, not on the next Monday at 09:00.
        """
        place = bisect_left(self._ends, total)
        if place >= len(self._ends):
            raise BeyondCalendar.after(self.confirmed[1])
        index = self._working_days[place]
        minute = self._days[index].worked[total - self._minutes[index] - 1] + 1
        return datetime.fromordinal(index + self._base) + _MINUTES[minute]

    def start_of_minute(self, total: int) -> datetime:
        """Return when the working minute after so many begins: the next opening at the latest."""
        place = bisect_right(self._ends, total)
        if place >= len(self._ends):
            raise BeyondCalendar.after(self.confirmed[1])
        index = self._working_days[place]
        minute = self._days[index].worked[total - self._minutes[index]]
        return datetime.fromordinal(index + self._base) + _MINUTES[minute]

    def start_from(self, moment: datetime) -> tuple[datetime, int]:
        """Return when counting starts for a receipt, and the working minutes until then.

        It starts at once (to the minute) while the office works, else at the next opening.
        """
        index = moment.toordinal() - self._base
        if not 0 <= index < len(self._days):
            raise self._beyond(index)
        before = self._days[index].before
        minute = moment.hour * 60 + moment.minute
        worked = before[minute]
        if before[minute + 1] == worked:
            moment = self._opening(index, worked)
        elif moment.second or moment.microsecond:
            moment = moment.replace(second=0, microsecond=0)
        return moment, self._minutes[index] + worked

    def _stretcher(self) -> Callable[[datetime, int], tuple[datetime, datetime]]:
        """Make ``stretch``: when counting starts, and when so many working minutes have passed.

        The same as :meth:`start_from` and then :meth:`end_of_minute`. A closure over the tables,
        because looking them up on the object costs as much as the arithmetic, and after a
        calendar edit this one function runs for every open petition.
        """
        base, minutes, ends = self._base, self._minutes, self._ends
        before = [day.before for day in self._days]
        worked = [self._days[index].worked for index in self._working_days]
        passed_before = [minutes[index] + 1 for index in self._working_days]
        midnight = [datetime.fromordinal(index + base) for index in self._working_days]

        def stretch(moment: datetime, length: int) -> tuple[datetime, datetime]:
            index = moment.toordinal() - base
            if index < 0:
                raise BeyondCalendar.before(self.confirmed[0])
            try:
                until = before[index]
                minute = moment.hour * 60 + moment.minute
                passed = until[minute]
                total = minutes[index] + passed + length
                place = bisect_left(ends, total)
                end = midnight[place] + _MINUTES[worked[place][total - passed_before[place]] + 1]
            except IndexError:
                raise BeyondCalendar.after(self.confirmed[1]) from None
            if until[minute + 1] == passed:
                return self._opening(index, passed), end
            if moment.second or moment.microsecond:
                return moment.replace(second=0, microsecond=0), end
            return moment, end

        return stretch

    def _opening(self, index: int, worked: int) -> datetime:
        """Return when the office next opens, so many minutes having been worked on a day."""
        minutes = self._days[index].worked
        if worked < len(minutes):
            return datetime.fromordinal(index + self._base) + _MINUTES[minutes[worked]]
        number = self._workdays[index + 1]
        if number >= len(self._working_days):
            raise BeyondCalendar.after(self.confirmed[1])
        index = self._working_days[number]
        return datetime.fromordinal(index + self._base) + _MINUTES[self._days[index].worked[0]]

    def add_minutes(self, moment: datetime, minutes: int) -> datetime:
        """Return when so many working minutes have passed since a moment."""
        return self.end_of_minute(self.minute_of(moment) + minutes)

    def subtract_minutes(self, moment: datetime, minutes: int) -> datetime:
        """Return the latest start from which so many working minutes end at a moment."""
        total = self.minute_of(moment) - minutes
        if total < 0:
            raise BeyondCalendar.before(self.confirmed[0])
        return self.start_of_minute(total)

    # Working days

    def workdays_before(self, day: date) -> int:
        """Count the working days from the calendar's first day to the eve of this day."""
        return self._workdays[self._index(day)]

    def workday(self, number: int) -> date:
        """Return the working day with this number, counted from 0 at the calendar's first."""
        if number < 0:
            raise BeyondCalendar.before(self.confirmed[0])
        if number >= len(self._working_days):
            raise BeyondCalendar.after(self.confirmed[1])
        return date.fromordinal(self._working_days[number] + self._base)

    def add_workdays(self, day: date, count: int) -> date:
        """Go so many working days on, or back when negative; a day off counts as the next one."""
        return self.workday(self.workdays_before(day) + count)

    # Exclusions reach over the edge of what is confirmed, and are then cut off there.

    def minutes_until(self, ordinal: int) -> int:
        """Count the working minutes up to the start of a day, given by its ordinal."""
        return self._minutes[min(max(ordinal - self._base, 0), len(self._days))]

    def workdays_until(self, ordinal: int) -> int:
        """Count the working days up to the start of a day, given by its ordinal."""
        return self._workdays[min(max(ordinal - self._base, 0), len(self._days))]

    def _index(self, day: date) -> int:
        index = day.toordinal() - self._base
        if not 0 <= index < len(self._days):
            raise self._beyond(index)
        return index

    def _beyond(self, index: int) -> BeyondCalendar:
        if index < 0:
            return BeyondCalendar.before(self.confirmed[0])
        return BeyondCalendar.after(self.confirmed[1])


def _segments(
    hours: Sequence[OfficeHours], base: int, size: int
) -> Iterable[tuple[int, int, OfficeHours]]:
    """Cut the calendar where office hours change: start, end (indexes), the hours in force."""
    ordered = sorted(hours, key=lambda one: one.from_on)
    starts = [min(max(one.from_on.toordinal() - base, 0), size) for one in ordered]
    if starts:
        starts[0] = 0
    return zip(starts, [*starts[1:], size], ordered, strict=True)


# Editing


def hours_problem(hours: OfficeHours) -> Sentence | None:
    """Say what is wrong with office hours, or nothing."""
    if not hours.intervals:
        return say("근무시간을 한 구간 이상 적어 주십시오.")
    if not hours.weekdays:
        return say("근무하는 요일을 하루 이상 골라 주십시오.")
    if any(weekday not in range(7) for weekday in hours.weekdays):
        return say("요일은 0(월요일)부터 6(일요일)까지로 적어 주십시오.")
    until = 0
    for opens, closes in hours.intervals:
        if not until <= opens < closes <= _DAY:
            return say(
                "근무시간은 이른 시각부터 서로 겹치지 않게 00:00에서 24:00 사이로 적어 주십시오."
            )
        until = closes
    return None


def edit_problem(state: CalendarState, edit: CalendarEdit) -> Sentence | None:
    """Say why an edit can't be made to this calendar, or nothing."""
    for hours in edit.add_hours:
        problem = hours_problem(hours)
        if problem is not None:
            return problem
    if edit.confirmed is not None:
        problem = _confirmed_problem(state, edit, edit.confirmed)
        if problem is not None:
            return problem
    for holiday in edit.add:
        if not holiday.name.strip():
            return say("공휴일의 이름을 적어 주십시오.")
        if any(holiday.on == kept.on and holiday.name == kept.name for kept in state.holidays):
            return say("{day}에는 이미 같은 이름의 공휴일이 있습니다.", day=holiday.on.isoformat())
    if not set(edit.remove) <= set(state.holidays) or not set(edit.remove_hours) <= set(
        state.hours
    ):
        return say("고치려는 동안 다른 사람이 달력을 바꾸었습니다. 다시 열어 확인해 주십시오.")
    if len(edit.remove_hours) >= len(state.hours) + len(edit.add_hours):
        return say("근무시간이 하나도 남지 않게 됩니다.")
    return None


def _confirmed_problem(
    state: CalendarState, edit: CalendarEdit, confirmed: tuple[date, date]
) -> Sentence | None:
    first, last = confirmed
    if first > last:
        return say("확정 범위의 첫날이 마지막 날보다 늦습니다.")
    if not EARLIEST <= first <= last <= LATEST:
        return say("확정 범위는 2000년부터 2100년 사이로 정해 주십시오.")
    # A year without a single holiday has been confirmed by mistake: each has its 1 January.
    years = {one.on.year for one in (*state.holidays, *edit.add) if one not in edit.remove}
    for year in range(first.year, last.year + 1):
        if year not in years:
            return say("{year}년은 공휴일이 한 건도 없어 확정할 수 없습니다.", year=year)
    return None


def undoing(done: CalendarEdit, now: CalendarState, before: CalendarState) -> CalendarEdit:
    """Return the edit that takes one back, leaving alone what later edits have changed again."""
    return CalendarEdit(
        add=tuple(one for one in done.remove if one not in now.holidays),
        remove=tuple(one for one in done.add if one in now.holidays),
        add_hours=tuple(one for one in done.remove_hours if one not in now.hours),
        remove_hours=tuple(one for one in done.add_hours if one in now.hours),
        confirmed=before.confirmed if done.confirmed == now.confirmed else None,
        note=done.note,
    )


def edited(state: CalendarState, edit: CalendarEdit) -> CalendarState:
    """Return what the calendar is compiled from once an edit is made.

    Raises:
        UserError: the edit does not fit the calendar.
    """
    problem = edit_problem(state, edit)
    if problem is not None:
        raise UserError(problem)
    kept_days = (one for one in state.holidays if one not in edit.remove)
    kept_hours = (one for one in state.hours if one not in edit.remove_hours)
    return CalendarState(
        hours=tuple(sorted((*kept_hours, *edit.add_hours), key=lambda one: one.from_on)),
        holidays=tuple(sorted((*kept_days, *edit.add), key=lambda one: (one.on, one.name))),
        confirmed=edit.confirmed or state.confirmed,
    )
