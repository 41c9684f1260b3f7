"""Nouns of the forecast (사전예보): what a coming month brought in past years, and may bring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.shared.sentences import Sentence, say

MOST_YEARS = 5
"""Past years that a forecast looks at; older ones tell of another office."""

FEWEST_YEARS = 2
"""With fewer of the same month there is nothing to tell a season from chance by."""

MOST_AHEAD = 12
"""Months ahead that may be asked for."""

LEVEL_MONTHS = 12
"""Months whose sum is the level of a time: a whole year, so that no season is in it."""


class Enough(StrEnum):
    """How much past there is for a month."""

    NOTHING = "nothing"
    LITTLE = "little"
    ENOUGH = "enough"


class Grouping(StrEnum):
    """By what the lines of a forecast are told apart."""

    KIND = "kind"
    CATEGORY = "category"
    WORD = "word"
    DEPARTMENT = "department"


class Delivery(StrEnum):
    """How a sheet reached its department."""

    LOOKED_AT = "looked_at"
    PRINTED = "printed"
    SAVED = "saved"


DELIVERY_LABELS: dict[Delivery, Sentence] = {
    Delivery.LOOKED_AT: say("화면에서 봄"),
    Delivery.PRINTED: say("인쇄함"),
    Delivery.SAVED: say("PDF로 저장함"),
}


@dataclass(frozen=True, slots=True)
class ForecastQuery:
    """The month (its first day) and the department, none for the whole office."""

    month: date
    department_id: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """So many of so many."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Change:
    """A count and what it was before."""

    now: int
    before: int


@dataclass(frozen=True, slots=True)
class YearCount:
    """What came in the same month of a past year.

    ``adjusted`` is that count at today's level (see ``rules.adjusted``); nothing where the
    line did not exist yet.
    """

    year: int
    count: int
    adjusted: float | None


@dataclass(frozen=True, slots=True)
class Expected:
    """A range, rounded outward: nobody knows the number."""

    low: int
    high: int
    years: int


@dataclass(frozen=True, slots=True)
class WeekPart:
    """A part of the month in all those years.

    ``highest``: in how many of the years it brought more a day than any other part.
    """

    first_day: int
    last_day: int
    count: int
    days: int
    highest: int


@dataclass(frozen=True, slots=True)
class Line:
    """One topic, category, department or everything, over the past years (oldest first).

    ``late``: of what came in those months, how many were answered late. ``share``: of the whole
    years, how much fell into this month. ``year_on_year``: the last two of those months.
    ``gone``: the catalogue or the office has it no more, so nothing is expected of it.
    ``profile`` are the months January to December of the whole years, ``weeks`` the parts of
    this month. ``risen``: the latest of those months was beyond what the ones before lead one
    to expect.
    """

    code: str
    name: Sentence | str
    years: tuple[YearCount, ...]
    expected: Expected | None
    share: Part
    late: Part
    level: Change | None
    category: Category | None = None
    examples: tuple[str, ...] = ()
    gone: bool = False
    profile: tuple[int, ...] = ()
    weeks: tuple[WeekPart, ...] = ()
    risen: bool = False

    @property
    def count(self) -> int:
        """All its petitions in those months."""
        return sum(one.count for one in self.years)

    @property
    def year_on_year(self) -> Change | None:
        """The last of those months beside the one before."""
        if len(self.years) < FEWEST_YEARS:
            return None
        return Change(self.years[-1].count, self.years[-2].count)


@dataclass(frozen=True, slots=True)
class Forecast:
    """All that is known of a coming month, for the whole office or one department.

    ``record_from`` is the first month of the record that is whole; ``shown_from`` and
    ``range_from`` are the days from which there is a past month to show, and a range.
    ``profile_years``: how many calendar years the record holds whole.
    ``tested``: how often the rule, used in those years, would have held the count.
    """

    query: ForecastQuery
    department: str
    made_at: datetime
    enough: Enough
    record_from: date | None
    shown_from: date
    range_from: date
    years: tuple[int, ...]
    whole: Line
    kinds: tuple[Line, ...] = ()
    categories: tuple[Line, ...] = ()
    departments: tuple[Line, ...] = ()
    words: tuple[Line, ...] = ()
    profile_years: int = 0
    tested: Part = Part(0, 0)

    def lines(self, grouping: Grouping) -> tuple[Line, ...]:
        """Return the lines told apart by something."""
        return {
            Grouping.KIND: self.kinds,
            Grouping.CATEGORY: self.categories,
            Grouping.WORD: self.words,
            Grouping.DEPARTMENT: self.departments,
        }[grouping]


@dataclass(frozen=True, slots=True)
class Delivered:
    """That a sheet reached its department: how, when and through whom."""

    how: Delivery
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A sheet of the list; ``department_id`` none is the whole office's."""

    department_id: int | None
    department: str
    last_year: int | None
    expected: Expected | None
    delivered: tuple[Delivered, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether nobody of the department has it yet."""
        return not self.delivered


@dataclass(frozen=True, slots=True)
class Listing:
    """The sheets of next month; empty before the day from which they are listed."""

    month: date
    listed_from: date
    is_listed: bool
    sheets: tuple[Listed, ...] = ()

    @property
    def new(self) -> int:
        """How many have not reached their department."""
        return sum(one.is_new for one in self.sheets)


@dataclass(frozen=True, slots=True)
class NoteDelivery:
    """Say that sheets were looked at, printed or kept as files."""

    month: date
    department_ids: tuple[int | None, ...]
    how: Delivery


@dataclass(frozen=True, slots=True)
class SheetSet:
    """A month's sheets in one document, and whose they are, page by page (none: the office's)."""

    pdf: bytes
    department_ids: tuple[int | None, ...]
