"""The whole explanation, as a screen shows it and a paper prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from gaoffice_desktop.deadlines.articles import CIVIL_ACT, SERVICE, article_of_period
from gaoffice_desktop.deadlines.facts import (
    Case,
    Due,
    Period,
    Reason,
    Regime,
    Span,
    Unit,
    minutes_of,
    regime_of,
)
from gaoffice_desktop.deadlines.wording import (
    WHOLE_DAYS,
    Line,
    amount_said,
    day_said,
    length_said,
    lines,
    moment_said,
)
from gaoffice_desktop.shared.sentences import Sentence, say

_BREAKS = frozenset({Reason.LUNCH, Reason.BREAK, Reason.OUTSIDE_HOURS})


def sentences(case: Case, due: Due, spans: Sequence[Span]) -> list[Sentence]:
    """Say why a petition is due when it is: the rule, what was counted, the due time.

    Working hours are gathered day by day, and nights and lunches said once, because an office
    explains itself in six lines, not in thirty.
    """
    year = case.received_at.year
    said = [_rule_said(case)]
    in_hours = regime_of(case.period) is Regime.WORKING_HOURS
    if in_hours and due.starts_at > case.received_at:
        start = moment_said(due.starts_at, year)
        said.append(say("근무시간이 아닌 때에 접수하여 {start}부터 셉니다.", start=start))
    if in_hours:
        said += _hours_said(spans, case.period, year)
    else:
        said += [_with_article(line) for line in lines(case.period, spans)]
    said.append(_due_said(due, year))
    return said


def _rule_said(case: Case) -> Sentence:
    period, regime = case.period, regime_of(case.period)
    received = moment_said(case.received_at, 0)
    article = article_of_period(period, regime)
    if period.unit is Unit.IMMEDIATE:
        return say(
            "{received} 접수. 즉시 처리할 민원이므로 3근무시간으로 셉니다({article}).",
            received=received,
            article=article,
        )
    if period.unit is Unit.WORKING_MINUTES:
        return say(
            "{received} 접수. 근무시간으로 {amount:을를} 셉니다({article}).",
            received=received,
            amount=amount_said(period.amount),
            article=article,
        )
    if regime is Regime.WORKING_HOURS:
        return say(
            "{received} 접수. 5일 이내 민원이므로 근무시간으로 셉니다({days}일 = {hours}근무시간, {article}).",
            received=received,
            days=period.amount,
            hours=minutes_of(period) // 60,
            article=article,
        )
    if regime is Regime.WORKING_DAYS:
        return say(
            "{received} 접수. 6일 이상 민원이므로 첫날을 넣어 날짜로 세고, 토요일과 공휴일은 "
            "세지 않습니다(처리기간 {days}일, {article}).",
            received=received,
            days=period.amount,
            article=article,
        )
    return say(
        "{received} 접수. 처리기간이 {length}이므로 첫날을 넣어 달력으로 세고, 마지막 날이 "
        "토요일이나 공휴일이면 다음 근무일에 끝납니다({article}).",
        received=received,
        length=length_said(period),
        article=f"{article}, {CIVIL_ACT} 제159조부터 제161조까지",
    )


def _with_article(line: Line) -> Sentence:
    if line.span.counted and line.span.reason is Reason.COUNTED:
        # The rule in the first sentence has cited it already.
        return line.sentence
    return say("{sentence} [{article}]", sentence=line.sentence, article=line.article)


def _hours_said(spans: Sequence[Span], period: Period, year: int) -> Iterator[Sentence]:
    if any(span.reason in _BREAKS for span in spans):
        yield say("점심시간과 근무시간 밖은 세지 않습니다({article}).", article=f"{SERVICE} 제2조")
    total = 0
    told = [line for line in lines(period, spans) if line.span.reason not in _BREAKS]
    for _, group in groupby(told, key=_group_of):
        members = list(group)
        if not members[0].span.counted:
            yield from map(_with_article, members)
            continue
        total += sum(line.span.minutes for line in members)
        yield _day_of_hours_said([line.span for line in members], total, year)


def _group_of(line: Line) -> tuple[date, int] | Reason:
    """Gather what belongs in one line: the hours counted on a day, or days off."""
    span = line.span
    return span.reason if span.reason in WHOLE_DAYS else (span.from_at.date(), span.extension)


def _day_of_hours_said(members: Sequence[Span], total: int, year: int) -> Sentence:
    hours = ", ".join(f"{span.from_at:%H:%M}~{_closing(span)}" for span in members)
    amount = amount_said(sum(span.minutes for span in members))
    day = day_said(members[0].from_at.date(), year)
    if members[0].extension:
        return say(
            "{day} {hours}, {ordinal}차 연장 기간으로 {amount:을를} 셉니다(모두 {total}).",
            day=day,
            hours=hours,
            ordinal=members[0].extension,
            amount=amount,
            total=amount_said(total),
        )
    return say(
        "{day} {hours}, {amount:을를} 셉니다(모두 {total}).",
        day=day,
        hours=hours,
        amount=amount,
        total=amount_said(total),
    )


def _closing(span: Span) -> str:
    same_day = span.to_at.date() == span.from_at.date()
    return f"{span.to_at:%H:%M}" if same_day else "24:00"


def _due_said(due: Due, year: int) -> Sentence:
    day = day_said(due.due_on, year)
    if due.due_at is not None:
        same_day = due.due_at.date() == due.due_on
        time = f"{due.due_at:%H:%M}" if same_day else "24:00"
        return say("따라서 처리기한은 {day} {time}입니다.", day=day, time=time)
    return say(
        "따라서 처리기한은 {day}입니다. 근무시간은 {closing}에 끝나고 법률상 기한은 그날 "
        "24:00입니다({article}).",
        day=day,
        closing=f"{due.alarm_at:%H:%M}",
        article=f"{CIVIL_ACT} 제159조",
    )
