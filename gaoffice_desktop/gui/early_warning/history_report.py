"""The load of alarms by desk and hour, as the report's table shows it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from gaoffice_desktop.early_warning.alarms.facts import AlarmReport, DeskHour
from gaoffice_desktop.gui.early_warning.history_words import ON_TIME_SECONDS, late_said
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say

FIRST_HOUR, LAST_HOUR = 9, 17
"""The hours that always have a column: an office's day."""


@dataclass(frozen=True, slots=True)
class HourLoad:
    """What appeared at a desk in one hour of the day, over all days of the period."""

    interruptions: int = 0
    quiet: int = 0
    worst: int = 0
    """Most interruptions on one day in this hour."""


@dataclass(frozen=True, slots=True)
class DeskLoad:
    """What appeared at a desk in the period; ``worst`` is its busiest single hour."""

    desk: str
    hours: Mapping[int, HourLoad] = field(default_factory=dict[int, HourLoad])
    worst: DeskHour | None = None

    @property
    def interruptions(self) -> int:
        """How often somebody was interrupted here."""
        return sum(one.interruptions for one in self.hours.values())

    @property
    def quiet(self) -> int:
        """How many alarms came without interrupting."""
        return sum(one.quiet for one in self.hours.values())


def loads(hours: Iterable[DeskHour]) -> tuple[DeskLoad, ...]:
    """Return the desks, the one with the busiest hour first."""
    by_desk: dict[str, list[DeskHour]] = {}
    for one in hours:
        by_desk.setdefault(one.desk, []).append(one)
    found = [_desk_load(desk, some) for desk, some in by_desk.items()]
    return tuple(sorted(found, key=lambda one: (-_peak(one), -one.interruptions, one.desk)))


def _desk_load(desk: str, some: Sequence[DeskHour]) -> DeskLoad:
    by_hour: dict[int, HourLoad] = {}
    for one in some:
        before = by_hour.get(one.hour, HourLoad())
        by_hour[one.hour] = HourLoad(
            before.interruptions + one.interruptions,
            before.quiet + one.quiet,
            max(before.worst, one.interruptions),
        )
    return DeskLoad(desk, by_hour, max(some, key=lambda one: one.interruptions))


def _peak(load: DeskLoad) -> int:
    return load.worst.interruptions if load.worst is not None else 0


def hours_shown(desks: Iterable[DeskLoad]) -> range:
    """Return the hours that have a column: the office's day, and whatever lies outside it."""
    found = [hour for one in desks for hour in one.hours]
    return range(min([FIRST_HOUR, *found]), max([LAST_HOUR, *found]) + 1)


def largest_hour(desks: Iterable[DeskLoad]) -> int:
    """Return the longest bar: the most interruptions of a desk in an hour of the day."""
    return max((hour.interruptions for one in desks for hour in one.hours.values()), default=0)


# --- in words ---------------------------------------------------------------------------


def worst_said(hour: DeskHour | None, limit: int) -> Sentence | str:
    """Say a desk's busiest hour; ▲ where it was more than the office wants in one."""
    if hour is None or not hour.interruptions:
        return ""
    said = say(
        "{count}번 · {day} {hour}시",
        count=hour.interruptions,
        day=dates.day_said(hour.on),
        hour=hour.hour,
    )
    return say("▲ {said}", said=said) if hour.interruptions > limit else said


def hour_said(hour: HourLoad) -> Sentence:
    """Say all of one cell, for its tip and for a screen reader."""
    return say(
        "화면에 뜸 {interruptions:,}번, 조용히 {quiet:,}번, 하루에 가장 많게는 {worst:,}번",
        interruptions=hour.interruptions,
        quiet=hour.quiet,
        worst=hour.worst,
    )


def on_time_said(report: AlarmReport) -> Sentence:
    """Say how many rings came within a minute of their moment, and how late the latest was."""
    if not report.rung:
        return say("이 기간에 울린 알림이 없습니다.")
    return say(
        "울린 {rung:,}번 가운데 {on_time:,}번({share} %)이 {seconds}초 안에 울렸습니다. "
        "가장 늦은 것: {late}",
        rung=report.rung,
        on_time=report.on_time,
        share=share_said(report.on_time, report.rung),
        seconds=ON_TIME_SECONDS,
        late=late_said(report.worst_late_seconds),
    )


def share_said(part: int, whole: int) -> str:
    """Write a share in percent; only what is whole is written as 100."""
    if part >= whole:
        return "100"
    return f"{min(1000 * part // whole, 999) / 10:.1f}"


def load_said(report: AlarmReport, desks: Sequence[DeskLoad], limit: int) -> Sentence:
    """Say how often people were interrupted, and the busiest hour against the office's limit."""
    interruptions = sum(one.interruptions for one in desks)
    quiet = sum(one.quiet for one in desks)
    return say(
        "화면에 뜬 알림 {interruptions:,}번, 조용히 더한 알림 {quiet:,}번. "
        "한 창구에서 한 시간에 가장 많게는 {worst:,}번이었습니다. (기관이 정한 한도 {limit}번)",
        interruptions=interruptions,
        quiet=quiet,
        worst=report.worst_hour,
        limit=limit,
    )
