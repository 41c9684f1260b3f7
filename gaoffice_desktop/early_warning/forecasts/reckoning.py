"""Puts a forecast together from what was counted: pure, for one department or the office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from gaoffice_desktop.early_warning.forecasts import rules
from gaoffice_desktop.early_warning.forecasts.facts import (
    FEWEST_YEARS,
    LEVEL_MONTHS,
    MOST_YEARS,
    Change,
    Enough,
    Forecast,
    ForecastQuery,
    Line,
    Part,
    WeekPart,
)
from gaoffice_desktop.early_warning.forecasts.rules import Counts
from gaoffice_desktop.petitions.facts import CATEGORY_LABELS, Category
from gaoffice_desktop.petitions.seasons import (
    NO_DEPARTMENT,
    WEEKS,
    Came,
    KindName,
    Monthly,
    Titled,
    parts_of,
)
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.staff.facts import Department

MOST_WORDS = 20
"""Words shown of a month's titles."""

EXAMPLES = 3
"""Titles shown of a topic."""

_JANUARY, _DECEMBER = 1, 12

Scope = Callable[[int, str], bool]
"""Tells whether a department's petitions of a kind belong to a line."""


WordFinder = Callable[[Sequence[str], Sequence[int]], Mapping[str, int]]
"""Finds the words that titles have in common: (titles, their years) to each word's titles, as the
bits of one number. Handed in, since what finds them belongs to those who watch for surges."""


def no_words(_titles: Sequence[str], _years: Sequence[int]) -> Mapping[str, int]:
    """Find none."""
    return {}


@dataclass(frozen=True)
class Past:
    """What was counted for the forecasts of one month; every department's is made from it."""

    month: date
    made_at: datetime
    today: date
    monthly: Monthly
    kinds: Mapping[str, KindName]
    departments: Mapping[int, Department]
    came: tuple[Came, ...] = ()
    titled: tuple[Titled, ...] = ()
    said: tuple[Titled, ...] = ()
    find_words: WordFinder = no_words
    _sums: dict[tuple[int | None, str], Counts] = field(
        default_factory=dict[tuple[int | None, str], Counts]
    )

    @cached_property
    def last(self) -> date:
        """The last whole month."""
        return rules.last_whole(self.today)

    @cached_property
    def office(self) -> Counts:
        """What came to the office in each month."""
        return rules.added(self.monthly.values())

    @cached_property
    def begins(self) -> date | None:
        """The first whole month of the record."""
        return rules.record_begins(self.office, rules.months_read(self.month, self.today))

    @cached_property
    def pasts(self) -> tuple[date, ...]:
        """The same month of the past years."""
        return rules.same_months(self.month, self.begins, self.last)

    @cached_property
    def whole_years(self) -> tuple[int, ...]:
        """The calendar years that the record holds whole, oldest first."""
        begins = self.begins
        if begins is None:
            return ()
        first = begins.year + (begins.month > _JANUARY)
        last = self.last.year - (self.last.month < _DECEMBER)
        return tuple(range(first, last + 1))[-MOST_YEARS:]

    def counts(self, scope: Scope) -> dict[date, int]:
        """Return what came in each month to the departments and of the kinds of a scope."""
        return rules.added(of for key, of in self.monthly.items() if scope(*key))

    def of_department(self, department_id: int) -> Counts:
        """Return what came in each month to a department."""
        key = (department_id, "")
        if key not in self._sums:
            self._sums[key] = self.counts(lambda department, _: department == department_id)
        return self._sums[key]


def departments_that_had(past: Past) -> tuple[int, ...]:
    """Return the departments of today to which something came in the month, by their names."""
    had = {
        department
        for (department, _), counts in past.monthly.items()
        if any(counts.get(month) for month in past.pasts)
    }
    known = [past.departments[one] for one in had if one in past.departments]
    return tuple(one.id for one in sorted(known, key=lambda one: one.name) if one.active)


def forecast(past: Past, department_id: int | None = None) -> Forecast:
    """Return the forecast of a department, or of the whole office."""
    return _Reckoning(past, department_id).forecast()


def whole_line(past: Past, department_id: int | None = None) -> Line:
    """Return a department's sum alone, for a list of them."""
    return _Reckoning(past, department_id).whole()


class _Reckoning:
    def __init__(self, past: Past, department_id: int | None) -> None:
        self._past = past
        self._department_id = department_id
        self._begins = past.begins or past.month
        self._came = [one for one in past.came if self._mine(one.department_id, "")]
        self._titled = [one for one in past.titled if self._mine(one.department_id, "")]
        chain = [past.office]
        if department_id is not None:
            chain.insert(0, past.of_department(department_id))
        self._chain = chain
        """The counts of what is forecast, then those that lend it their level."""

    def _mine(self, department_id: int, _kind: str) -> bool:
        return self._department_id in (None, department_id)

    def forecast(self) -> Forecast:
        past = self._past
        # A record that begins now has its first whole month next month.
        begins = past.begins or rules.next_month(past.today)
        return Forecast(
            query=ForecastQuery(past.month, self._department_id),
            department=self._name(self._department_id),
            made_at=past.made_at,
            enough=_enough(len(past.pasts)),
            record_from=past.begins,
            shown_from=rules.known_from(past.month, begins, 1),
            range_from=rules.known_from(past.month, begins, FEWEST_YEARS),
            years=tuple(month.year for month in past.pasts),
            whole=self.whole(),
            kinds=self._kinds(),
            categories=self._categories(),
            departments=self._departments(),
            words=self._words(),
            profile_years=len(past.whole_years),
            tested=self._tested(),
        )

    def whole(self) -> Line:
        """Everything of the department or the office."""
        gone = self._department_id is not None and not self._exists(self._department_id)
        return self._line("", "", self._chain, self._mine, gone=gone)

    # -- lines ---------------------------------------------------------------------------

    def _kinds(self) -> tuple[Line, ...]:
        codes = {kind for (department, kind) in self._past.monthly if self._mine(department, kind)}
        return _sorted(filter(None, map(self._kind, sorted(codes))))

    def _kind(self, code: str) -> Line | None:
        kind = self._past.kinds.get(code)
        name = kind.name if kind is not None else code
        gone = kind is None or not kind.active

        def scope(department: int, of: str) -> bool:
            return of == code and self._mine(department, of)

        line = self._line(code, name, [self._past.counts(scope), *self._chain], scope, gone=gone)
        return _with(line, kind.category) if kind is not None else line

    def _categories(self) -> tuple[Line, ...]:
        kinds = self._past.kinds
        lines: list[Line] = []
        for category in Category:

            def scope(department: int, of: str, category: Category = category) -> bool:
                kind = kinds.get(of)
                return kind is not None and kind.category is category and self._mine(department, of)

            counts = [self._past.counts(scope), *self._chain]
            name = CATEGORY_LABELS[category]
            lines.append(_with(self._line(category.value, name, counts, scope), category))
        return _sorted(lines)

    def _departments(self) -> tuple[Line, ...]:
        if self._department_id is not None:
            return ()
        ids = {department for department, _ in self._past.monthly}
        return _sorted(map(self._department, sorted(ids)))

    def _department(self, id_: int) -> Line:
        def scope(department: int, _: str) -> bool:
            return department == id_

        counts = [self._past.of_department(id_), *self._chain]
        return self._line(str(id_), self._name(id_), counts, scope, gone=not self._exists(id_))

    def _words(self) -> tuple[Line, ...]:
        """Return the words that most titles of those months have."""
        past = self._past
        said = [one for one in past.said if self._mine(one.department_id, "")]
        if not said:
            return ()
        found = past.find_words([one.title for one in said], [one.month.year for one in said])
        lines = [
            self._word(word, [one for at, one in enumerate(said) if marks >> at & 1])
            for word, marks in found.items()
        ]
        return _sorted(lines)[:MOST_WORDS]

    def _word(self, word: str, said: Sequence[Titled]) -> Line:
        past = self._past
        counts = Counter(one.month for one in said)
        years = rules.year_counts(
            [counts, *self._chain], past.pasts, past.month, past.last, self._begins
        )
        return Line(
            code=word,
            name=word,
            years=years,
            expected=rules.expected(years),
            share=Part(0, 0),
            late=Part(0, 0),
            level=None,
            examples=_unlike(one.title for one in said),
            risen=rules.has_risen(years),
        )

    def _line(
        self,
        code: str,
        name: Sentence | str,
        chain: Sequence[Counts],
        scope: Scope,
        *,
        gone: bool = False,
    ) -> Line:
        past = self._past
        years = rules.year_counts(chain, past.pasts, past.month, past.last, self._begins)
        came = [one for one in self._came if scope(one.department_id, one.kind_code)]
        titles = (one.title for one in self._titled if scope(one.department_id, one.kind_code))
        return Line(
            code=code,
            name=name,
            years=years,
            expected=None if gone else rules.expected(years),
            share=self._share(chain[0]),
            late=Part(sum(one.late for one in came), sum(one.count for one in came)),
            level=self._level(chain[0]),
            examples=_unlike(titles) if code else (),
            gone=gone,
            profile=self._profile(chain[0]),
            weeks=self._weeks(came),
        )

    # -- parts ---------------------------------------------------------------------------

    def _share(self, counts: Counts) -> Part:
        in_month = whole = 0
        years = self._past.whole_years
        for month, count in counts.items():
            if month.year in years:
                whole += count
                in_month += count if month.month == self._past.month.month else 0
        return Part(in_month, whole)

    def _level(self, counts: Counts) -> Change | None:
        last = self._past.last
        months = [rules.shifted(last, -back) for back in range(2 * LEVEL_MONTHS)]
        if self._past.begins is None or months[-1] < self._past.begins:
            return None
        now, before = months[:LEVEL_MONTHS], months[LEVEL_MONTHS:]
        return Change(sum(map(_of(counts), now)), sum(map(_of(counts), before)))

    def _profile(self, counts: Counts) -> tuple[int, ...]:
        return tuple(
            sum(counts.get(date(year, month, 1), 0) for year in self._past.whole_years)
            for month in range(1, 13)
        )

    def _weeks(self, came: Sequence[Came]) -> tuple[WeekPart, ...]:
        pasts = self._past.pasts
        if not came:
            return ()
        count = {(month, part): 0 for month in pasts for part in range(len(WEEKS))}
        for one in came:
            count[one.month, one.part] += one.count
        days = {
            (month, part): (last - first).days + 1
            for month in pasts
            for part, (first, last) in enumerate(parts_of(month))
        }
        highest = [_highest([count[month, part] / days[month, part] for part in range(len(WEEKS))])
                   for month in pasts]  # fmt: skip
        return tuple(
            WeekPart(
                first,
                parts_of(self._past.month)[part][1].day,
                sum(count[month, part] for month in pasts),
                sum(days[month, part] for month in pasts),
                highest.count(part),
            )
            for part, (first, _) in enumerate(WEEKS)
        )

    def _tested(self) -> Part:
        past = self._past
        lag = rules.between(past.last, past.month)
        return Part(*rules.tested(self._chain, past.pasts, lag, self._begins))

    def _name(self, department_id: int | None) -> str:
        known = self._past.departments.get(department_id or NO_DEPARTMENT)
        return known.name if known is not None else ""

    def _exists(self, department_id: int) -> bool:
        known = self._past.departments.get(department_id)
        return department_id == NO_DEPARTMENT or (known is not None and known.active)


def _enough(years: int) -> Enough:
    if not years:
        return Enough.NOTHING
    return Enough.LITTLE if years < FEWEST_YEARS else Enough.ENOUGH


def _with(line: Line, category: Category) -> Line:
    return replace(line, category=category)


def _of(counts: Counts) -> Callable[[date], int]:
    return lambda month: counts.get(month, 0)


def _highest(rates: Sequence[float]) -> int | None:
    """Return the part with the most a day; nothing where nothing came, or two lead together."""
    top = max(rates)
    return rates.index(top) if top > 0 and rates.count(top) == 1 else None


def _unlike(titles: Iterable[str]) -> tuple[str, ...]:
    """Return the first titles that differ in more than their spaces."""
    found: dict[str, str] = {}
    for title in titles:
        found.setdefault("".join(title.split()).casefold(), title)
        if len(found) == EXAMPLES:
            break
    return tuple(found.values())


def _sorted(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Put what the month brought most of first, and leave out what it never brought."""
    return tuple(
        sorted(
            (line for line in lines if line.count),
            key=lambda line: (line.gone, -line.count, str(line.name)),
        )
    )
