"""The words of an explanation: days, lengths and stretches as an office writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from gaoffice_desktop.deadlines.articles import articles
from gaoffice_desktop.deadlines.facts import (
    EXCLUSION_LABELS,
    ExclusionReason,
    Period,
    Reason,
    Regime,
    Span,
    Unit,
)
from gaoffice_desktop.shared.dates import weekday_said
from gaoffice_desktop.shared.sentences import Sentence, say

WHOLE_DAYS = frozenset({Reason.WEEKEND, Reason.HOLIDAY, Reason.EXCLUSION})
"""Reasons that take days, never parts of one."""

_ONE_DAY = timedelta(days=1)


class Line(NamedTuple):
    """One stretch with the article it rests on and the sentence that says it."""

    span: Span
    article: str
    sentence: Sentence


def lines(period: Period, spans: Sequence[Span]) -> list[Line]:
    """Say every stretch, one line each."""
    year = spans[0].from_at.year if spans else 0
    cited = articles(period, spans)
    return [
        Line(span, article, _said(span, year)) for span, article in zip(spans, cited, strict=True)
    ]


def day_said(day: date, year: int) -> Sentence:
    """Say a day as offices write it; the year only where it is not the one at hand."""
    weekday = weekday_said(day.weekday())
    if day.year == year:
        return say("{month}. {day}.{weekday}", month=day.month, day=day.day, weekday=weekday)
    return say(
        "{year}. {month}. {day}.{weekday}",
        year=day.year,
        month=day.month,
        day=day.day,
        weekday=weekday,
    )


def moment_said(at: datetime, year: int) -> Sentence:
    """Say a moment; the midnight that ends a day is its 24:00."""
    return say("{day} {time}", day=day_said(at.date(), year), time=f"{at:%H:%M}")


def _end_said(from_at: datetime, to_at: datetime, year: int) -> Sentence | str:
    if to_at.hour == to_at.minute == 0:
        day = to_at.date() - _ONE_DAY
        if day == from_at.date():
            return "24:00"
        return say("{day} 24:00", day=day_said(day, year))
    if to_at.date() == from_at.date():
        return f"{to_at:%H:%M}"
    return moment_said(to_at, year)


def _when(span: Span, year: int) -> Sentence:
    first, last = span.from_at.date(), (span.to_at - timedelta(microseconds=1)).date()
    if span.regime is Regime.WORKING_HOURS and span.reason not in WHOLE_DAYS:
        start, end = moment_said(span.from_at, year), _end_said(span.from_at, span.to_at, year)
        return say("{start}~{end}", start=start, end=end)
    if first == last:
        return day_said(first, year)
    return say("{start}~{end}", start=day_said(first, year), end=day_said(last, year))


def amount_said(minutes: int, days: int = 0) -> Sentence:
    """Say a length: hours and minutes, or days."""
    if days:
        return say("{days}일", days=days)
    hours, minutes = divmod(minutes, 60)
    if not minutes:
        return say("{hours}시간", hours=hours)
    if not hours:
        return say("{minutes}분", minutes=minutes)
    return say("{hours}시간 {minutes}분", hours=hours, minutes=minutes)


def _said(span: Span, year: int) -> Sentence:
    when, reason = _when(span, year), span.reason
    amount = amount_said(span.minutes, span.days)
    if reason is Reason.COUNTED:
        return say("{when}, {amount:을를} 셉니다.", when=when, amount=amount)
    if reason is Reason.EXTENSION:
        return say(
            "{when}, {ordinal}차 연장 기간으로 {amount:을를} 셉니다.",
            when=when,
            ordinal=span.extension,
            amount=amount,
        )
    if reason is Reason.EXCLUSION:
        return _exclusion_said(span, when)
    if reason is Reason.HOLIDAY:
        return say("{when}, {name}이므로 세지 않습니다.", when=when, name=span.detail)
    if reason is Reason.WEEKEND:
        return say("{when}, {days}이므로 세지 않습니다.", when=when, days=_weekend_said(span))
    return _plainly_said(reason, when)


def _plainly_said(reason: Reason, when: Sentence) -> Sentence:
    if reason is Reason.LUNCH:
        return say("{when}, 점심시간이므로 세지 않습니다.", when=when)
    if reason is Reason.BREAK:
        return say("{when}, 쉬는 시간이므로 세지 않습니다.", when=when)
    if reason is Reason.AFTER_CLOSING:
        return say("{when}, 근무시간이 끝난 뒤에 접수하여 다음 근무일부터 셉니다.", when=when)
    if reason is Reason.FIRST_DAY:
        return say("{when}, 첫날이므로 세지 않습니다.", when=when)
    if reason is Reason.ROLLED_END:
        return say("{when}, 마지막 날이 토요일이나 공휴일에 걸려 이날 끝납니다.", when=when)
    return say("{when}, 근무시간이 아니므로 세지 않습니다.", when=when)


def _exclusion_said(span: Span, when: Sentence) -> Sentence:
    why = EXCLUSION_LABELS[span.exclusion or ExclusionReason.UNSTATED]
    if span.detail:
        return say(
            "{when}, {why}이므로 세지 않습니다({event}).", when=when, why=why, event=span.detail
        )
    return say("{when}, {why}이므로 세지 않습니다.", when=when, why=why)


def _weekend_said(span: Span) -> Sentence:
    first, last = span.from_at.date(), (span.to_at - timedelta(microseconds=1)).date()
    days = {date.fromordinal(o).weekday() for o in range(first.toordinal(), last.toordinal() + 1)}
    if days == {5}:
        return say("토요일")
    if days == {6}:
        return say("일요일")
    if days == {5, 6}:
        return say("토요일과 일요일")
    return say("근무하지 않는 요일")


def length_said(period: Period) -> Sentence:
    """Say a period as the 민원편람 does."""
    amount = period.amount
    if period.unit is Unit.IMMEDIATE:
        return say("즉시(3근무시간)")
    if period.unit is Unit.WORKING_MINUTES:
        return say("근무시간 {amount}", amount=amount_said(amount))
    if period.unit is Unit.DAYS:
        return say("{amount}일", amount=amount)
    if period.unit is Unit.WEEKS:
        return say("{amount}주", amount=amount)
    if period.unit is Unit.MONTHS:
        return say("{amount}개월", amount=amount)
    return say("{amount}년", amount=amount)
