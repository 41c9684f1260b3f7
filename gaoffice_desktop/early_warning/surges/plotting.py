"""A topic's weeks and a group's days as charts: the same on the screen and on the sheet. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gaoffice_desktop.early_warning.surges.facts import WeekPoint
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from gaoffice_desktop.shared.sentences import Sentence, say

ABOVE = say("상한을 넘은 주")
NO_WEEKS = say("그릴 만큼 지난 자료가 없습니다.")
NO_DAYS = say("아직 접수한 날이 없습니다.")


def weeks_plot(name: Sentence | str, weeks: Sequence[WeekPoint]) -> Plot:
    """Return counts as bars, what was expected as a line, the bound as a dashed one.

    Where the past was too short for a method, the lines have a gap: nothing is guessed.
    """
    marks = tuple(
        Mark(at, ABOVE)
        for at, week in enumerate(weeks)
        if week.bound is not None and week.count > week.bound
    )
    counted = Series(say("접수"), tuple(float(week.count) for week in weeks), Style.BARS)
    lines = (
        Series(say("예상"), tuple(week.expected for week in weeks)),
        Series(say("상한"), tuple(week.bound for week in weeks), Style.DASHED),
    )
    known = tuple(line for line in lines if any(value is not None for value in line.values))
    days = [week.first_on for week in weeks]
    return Plot(
        say("{name}: 주마다 접수한 민원", name=name),
        tuple(map(_short, days)),
        (counted, *known),
        marks=marks,
        names=tuple(map(_week_name, weeks)),
        eras=_years(days),
        empty=NO_WEEKS,
    )


def days_plot(name: Sentence | str, days: Sequence[tuple[date, int]]) -> Plot:
    """Return how many of a group came on each day."""
    on = [day for day, _ in days]
    return Plot(
        say("{name}: 날마다 접수한 민원", name=name),
        tuple(map(_short, on)),
        (Series(say("접수"), tuple(float(count) for _, count in days), Style.BARS),),
        names=tuple(map(dates.day_said, on)),
        eras=_years(on),
        empty=NO_DAYS,
    )


def _short(on: date) -> str:
    return f"{on.month}. {on.day}."


def _week_name(week: WeekPoint) -> Sentence:
    day = dates.day(week.first_on)
    if week.running:
        return say("{day}에 시작해 아직 끝나지 않은 주", day=day)
    return say("{day}에 시작한 주", day=day)


def _years(days: Sequence[date]) -> tuple[tuple[int, str], ...]:
    """Say the year where it changes; the first place says it too unless that is next to it."""
    changes = [at for at in range(1, len(days)) if days[at].year != days[at - 1].year]
    begins = [0] if days and (not changes or changes[0] > 6) else []
    return tuple((at, str(days[at].year)) for at in (*begins, *changes))
