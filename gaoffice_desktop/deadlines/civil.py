"""The citizen's time limits, counted by the Civil Act (민법 제155조부터 제161조까지).

Another world than the processing period: the first day is not counted, weekends and holidays
inside are, and only a last day on a Saturday or public holiday moves to the next day. An office's
own day off is no public holiday and moves nothing. For filing an objection within 60 days, the
office's decision on it, a supplement period, a document nobody collects.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from gaoffice_desktop.deadlines.articles import CIVIL_ACT
from gaoffice_desktop.deadlines.counting import nominal_end
from gaoffice_desktop.deadlines.facts import Period, Reason, Regime, Span
from gaoffice_desktop.deadlines.wording import day_said, length_said, lines
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

_ONE_DAY = timedelta(days=1)


def civil_end(
    event_on: date, period: Period, calendar: Calendar, *, from_start: bool = False
) -> date:
    """Return the last day of a limit that an event sets running.

    ``from_start`` is for a limit that begins at 00:00 of the given day, which then counts
    (제157조 단서): a period that follows another begins so on the day after.

    Raises:
        BeyondCalendar: the end lies past what is confirmed.
    """
    return rolled(nominal_end(_first_counted(event_on, from_start), period, calendar), calendar)


def rolled(last_on: date, calendar: Calendar) -> date:
    """Return on which day a limit with this last day ends: off a Saturday or holiday (제161조).

    Raises:
        BeyondCalendar: it lies past what is confirmed.
    """
    while calendar.is_public_day_off(last_on):
        last_on += _ONE_DAY
    return last_on


def explain_civil(
    event_on: date, period: Period, calendar: Calendar, *, from_start: bool = False
) -> tuple[Span, ...]:
    """Return the stretches of the same limit: the first day, the days counted, the rolled end."""
    first = _first_counted(event_on, from_start)
    nominal = nominal_end(first, period, calendar)
    spans = [] if from_start else [_days(event_on, event_on, Reason.FIRST_DAY)]
    spans.append(_days(first, nominal, Reason.COUNTED))
    last = civil_end(event_on, period, calendar, from_start=from_start)
    day = nominal + _ONE_DAY
    while day < last:
        name = calendar.holiday_name(day)
        spans.append(_days(day, day, Reason.HOLIDAY if name else Reason.WEEKEND, name))
        day += _ONE_DAY
    if nominal < last:
        spans.append(_days(last, last, Reason.ROLLED_END))
    return tuple(spans)


def civil_sentences(period: Period, spans: Sequence[Span]) -> list[Sentence]:
    """Say the limit as a notice to the citizen explains it."""
    year = spans[0].from_at.year
    last = (spans[-1].to_at - timedelta(microseconds=1)).date()
    return [
        say(
            "기간이 {length}이며 「민법」에 따라 셉니다. 첫날은 넣지 않고, 토요일과 공휴일도 "
            "세며, 마지막 날이 토요일이나 공휴일이면 그다음 날에 끝납니다({article}).",
            length=length_said(period),
            article=f"{CIVIL_ACT} 제155조부터 제161조까지",
        ),
        *(
            say("{sentence} [{article}]", sentence=line.sentence, article=line.article)
            for line in lines(period, spans)
        ),
        say("따라서 기한은 {day} 24:00입니다.", day=day_said(last, year)),
    ]


def _first_counted(event_on: date, from_start: bool) -> date:
    return event_on if from_start else event_on + _ONE_DAY


def _days(first: date, last: date, reason: Reason, detail: str = "") -> Span:
    begins = datetime(first.year, first.month, first.day)
    ends = datetime(last.year, last.month, last.day) + _ONE_DAY
    return Span(begins, ends, Regime.CIVIL, reason, detail=detail)
