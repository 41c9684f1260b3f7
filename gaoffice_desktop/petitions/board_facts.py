"""Nouns of the board (현황): its figures, what each is a share of, and the rows behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.petitions.register_facts import RegisterQuery
from gaoffice_desktop.shared.sentences import Sentence, say


class Measure(StrEnum):
    """What the board counts: the first ones now, the others among what ended in the period."""

    OPEN = "open"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    SUPPLEMENT = "supplement"
    PAUSED = "paused"
    CLOSED = "closed"
    DAYS = "days"
    ON_TIME = "on_time"
    EXTENDED = "extended"
    REPEATED = "repeated"
    ENTERED_LATE = "entered_late"


MEASURE_LABELS: dict[Measure, Sentence] = {
    Measure.OPEN: say("처리 중"),
    Measure.DUE_TODAY: say("오늘 마감"),
    Measure.OVERDUE: say("기한 초과"),
    Measure.SUPPLEMENT: say("보완 대기"),
    Measure.PAUSED: say("기간 정지"),
    Measure.CLOSED: say("처리 완료"),
    Measure.DAYS: say("평균 처리일수"),
    Measure.ON_TIME: say("준수율"),
    Measure.EXTENDED: say("연장"),
    Measure.REPEATED: say("반복민원"),
    Measure.ENTERED_LATE: say("늦게 입력"),
}

FORMULAS: dict[Measure, Sentence] = {
    Measure.OPEN: say("접수하여 아직 끝나지 않은 민원"),
    Measure.DUE_TODAY: say("오늘 처리기한이 끝나는 민원 / 처리 중"),
    Measure.OVERDUE: say("처리기한이 지난 민원 / 처리 중"),
    Measure.SUPPLEMENT: say("보완을 기다리는 민원 / 처리 중"),
    Measure.PAUSED: say("그 밖의 사유로 기간이 멈춘 민원 / 처리 중"),
    Measure.CLOSED: say("기간 안에 끝난 민원(접수 취소 제외)"),
    Measure.DAYS: say("처리일수의 합 / 처리 완료(산입하지 않는 기간과 쉬는 날 제외)"),
    Measure.ON_TIME: say("처리기한 안에 끝난 민원 / 처리 완료"),
    Measure.EXTENDED: say("처리기간을 연장한 민원 / 처리 완료"),
    Measure.REPEATED: say("반복민원으로 판단한 민원 / 처리 완료"),
    Measure.ENTERED_LATE: say("끝난 뒤 1시간이 지나 입력한 민원 / 처리 완료"),
}
"""What each figure divides by what: a figure says what it is."""

NOW = (Measure.OPEN, Measure.DUE_TODAY, Measure.OVERDUE, Measure.SUPPLEMENT, Measure.PAUSED)
"""How it stands at this moment, whatever the period."""

ENDED = (
    Measure.CLOSED,
    Measure.DAYS,
    Measure.ON_TIME,
    Measure.EXTENDED,
    Measure.REPEATED,
    Measure.ENTERED_LATE,
)
"""Among the petitions that ended in the period."""


class FigureUnit(StrEnum):
    """How a figure is read: 40건, 12건 of 40, 96.8 %, 4.2일."""

    COUNT = "count"
    PART = "part"
    SHARE = "share"
    DAYS = "days"


class PeriodChoice(StrEnum):
    """The periods that the office reports by."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    EVALUATION_YEAR = "evaluation_year"
    FREE = "free"


PERIOD_LABELS: dict[PeriodChoice, Sentence] = {
    PeriodChoice.THIS_MONTH: say("이번 달"),
    PeriodChoice.LAST_MONTH: say("지난달"),
    PeriodChoice.THIS_YEAR: say("올해"),
    PeriodChoice.EVALUATION_YEAR: say("평가연도(9. 1. ~ 8. 31.)"),
    PeriodChoice.FREE: say("직접 정하기"),
}


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """The period (local days, both included) and the department, none for the whole office."""

    first_on: date
    last_on: date
    department_id: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with all that it takes to understand it.

    ``query`` asks the register for exactly the rows that ``numerator`` counts. The mean of the
    days is the exception: there the numerator is a sum of days over ``denominator`` petitions,
    the query asks for these, and ``left_out`` of them have no days, because no calendar reaches
    that far.
    """

    measure: Measure
    numerator: int
    denominator: int | None
    unit: FigureUnit
    as_of: datetime
    query: RegisterQuery
    left_out: int = 0

    @property
    def label(self) -> Sentence:
        """What it is called."""
        return MEASURE_LABELS[self.measure]

    @property
    def rows(self) -> int:
        """How many petitions stand behind it."""
        if self.unit is FigureUnit.DAYS:
            return (self.denominator or 0) + self.left_out
        return self.numerator

    @property
    def value(self) -> float | None:
        """The quotient (a count: the count); nothing where there is nothing to divide by."""
        if self.denominator is None:
            return float(self.numerator)
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one department or one handler; ``id`` 0 is nobody's."""

    id: int
    name: str
    figures: tuple[Figure, ...]

    def figure(self, measure: Measure) -> Figure:
        """Return one of the figures."""
        return next(one for one in self.figures if one.measure is measure)


@dataclass(frozen=True, slots=True)
class Board:
    """Every figure of a period, read in one moment."""

    query: BoardQuery
    as_of: datetime
    whole: Group
    departments: tuple[Group, ...]
    handlers: tuple[Group, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open and nothing ended in the period."""
        counts = (Measure.OPEN, Measure.CLOSED)
        return not any(self.whole.figure(one).numerator for one in counts)
