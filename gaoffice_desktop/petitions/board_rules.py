"""How the board reckons: its periods, the rows behind a figure, and how a figure is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gaoffice_desktop.petitions.board_facts import (
    NOW,
    BoardQuery,
    Figure,
    FigureUnit,
    Measure,
    PeriodChoice,
)
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Role, Seat

NOBODY = 0
"""Stands in a register query for petitions that have no department or no handler."""

NO_SHARE = "-"
"""A share of nothing: not 0 %, which would be a bad mark for work that nobody had to do."""

_WHOLE_OFFICE = frozenset({Role.EXAMINER, Role.CALL_SUPERVISOR, Role.ADMINISTRATOR})
_EVALUATION_BEGINS = 9
"""The month: 민원서비스 종합평가 looks at September to August."""

_VIEWS = {
    Measure.OPEN: SavedView.OPEN,
    Measure.DUE_TODAY: SavedView.DUE_TODAY,
    Measure.OVERDUE: SavedView.OVERDUE,
    Measure.SUPPLEMENT: SavedView.SUPPLEMENT,
    Measure.PAUSED: SavedView.PAUSED,
}


def period_of(choice: PeriodChoice, today: date) -> tuple[date, date]:
    """Return the first and the last day of a period; what is free begins as this month."""
    if choice is PeriodChoice.THIS_YEAR:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    if choice is PeriodChoice.EVALUATION_YEAR:
        year = today.year if today.month >= _EVALUATION_BEGINS else today.year - 1
        return date(year, _EVALUATION_BEGINS, 1), date(year + 1, _EVALUATION_BEGINS - 1, 31)
    first = today.replace(day=1)
    if choice is PeriodChoice.LAST_MONTH:
        last = first - timedelta(days=1)
        return last.replace(day=1), last
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def allowed(seat: Seat, query: BoardQuery) -> BoardQuery:
    """Narrow to the seat's own department where its roles see no other.

    Raises:
        UserError: the period ends before it begins, or a handler belongs to no department.
    """
    if query.last_on < query.first_on:
        raise UserError.at(last_on=say("끝 날이 첫날보다 앞섭니다."))
    if sees_whole_office(seat):
        return query
    if seat.department_id is None:
        raise UserError(
            say("소속 부서가 정해져 있지 않아 현황을 볼 수 없습니다. 전산 담당에게 알려 주십시오.")
        )
    return replace(query, department_id=seat.department_id)


def sees_whole_office(seat: Seat) -> bool:
    """Whether the seat's roles look after every department, not only their own."""
    return bool(seat.roles & _WHOLE_OFFICE)


def unit_of(measure: Measure) -> FigureUnit:
    """Return how a measure is read."""
    if measure in (Measure.OPEN, Measure.CLOSED):
        return FigureUnit.COUNT
    if measure is Measure.ON_TIME:
        return FigureUnit.SHARE
    return FigureUnit.DAYS if measure is Measure.DAYS else FigureUnit.PART


def rows_of(
    measure: Measure,
    query: BoardQuery,
    department_id: int | None = None,
    handler_id: int | None = None,
) -> RegisterQuery:
    """Ask the register for the rows behind a measure, of one department or handler or of all."""
    department_id = query.department_id if department_id is None else department_id
    if measure in NOW:
        return RegisterQuery(
            view=_VIEWS[measure], department_id=department_id, handler_id=handler_id
        )
    ended = RegisterQuery(
        view=SavedView.ALL,
        department_id=department_id,
        handler_id=handler_id,
        state=State.DONE,
        closed_from=query.first_on,
        closed_to=query.last_on,
        sort=Sort.NUMBER,
        descending=True,
    )
    if measure is Measure.ON_TIME:
        return replace(ended, late=False)
    if measure is Measure.EXTENDED:
        return replace(ended, extended=True)
    if measure is Measure.REPEATED:
        return replace(ended, repeated=True)
    if measure is Measure.ENTERED_LATE:
        return replace(ended, entered_late=True)
    return ended


# --- how a figure is written ------------------------------------------------------------


def value_said(figure: Figure) -> Sentence | str:
    """Write the figure itself: 12건, 96.8 %, 4.2일; a share of nothing is no 0 %."""
    if figure.unit in (FigureUnit.COUNT, FigureUnit.PART):
        return say("{count:,}건", count=figure.numerator)
    value = figure.value
    if value is None:
        return NO_SHARE
    if figure.unit is FigureUnit.DAYS:
        return say("{days}일", days=f"{value:,.1f}")
    return say("{share} %", share=percent(figure))


def percent(figure: Figure) -> str:
    """Write a share with one decimal; what is not all is never rounded up to all, nor to none."""
    if not figure.denominator:
        return NO_SHARE
    share = round(figure.numerator * 100 / figure.denominator, 1)
    if 0 < figure.numerator < figure.denominator:
        share = min(max(share, 0.1), 99.9)
    return f"{share:.1f}"


def fraction_said(figure: Figure) -> Sentence:
    """Write what was divided by what: 12 / 40건, 합계 168일 / 40건."""
    if figure.denominator is None:
        return say("{count:,}건", count=figure.numerator)
    if figure.unit is not FigureUnit.DAYS:
        return say("{part:,} / {whole:,}건", part=figure.numerator, whole=figure.denominator)
    if figure.left_out:
        return say(
            "합계 {days:,}일 / {whole:,}건(계산하지 못한 {left:,}건 제외)",
            days=figure.numerator,
            whole=figure.denominator,
            left=figure.left_out,
        )
    return say("합계 {days:,}일 / {whole:,}건", days=figure.numerator, whole=figure.denominator)


def as_of_said(figure: Figure) -> Sentence:
    """Write the moment that a figure is of: 2026. 11. 22. 14:05 기준."""
    local = to_local(figure.as_of)
    return say("{day} {time} 기준", day=day(local.date()), time=clock(local))
