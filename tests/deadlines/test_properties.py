"""Laws of the clock, over cases nobody thought of, and against brute force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from gaoffice_desktop.deadlines.facts import (
    Case,
    Exclusion,
    ExclusionReason,
    Period,
    Regime,
    Unit,
    minutes_of,
    regime_of,
)
from gaoffice_desktop.deadlines.rules import due, explain, pack, replay, sentences, unpack
from gaoffice_desktop.workdays.facts import Holiday, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines import walks
from tests.deadlines.cases import case, days, off, seeded

FIRST, LAST = date(2025, 1, 1), date(2030, 12, 31)
YEAR = st.dates(date(2026, 1, 1), date(2026, 12, 31))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31, 23, 59))


@st.composite
def offices(draw: st.DrawFn) -> walks.Office:
    ends = draw(
        st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True).filter(
            lambda given: len(given) % 2 == 0
        )
    )
    quarters = sorted(ends)
    intervals = tuple((a * 15, b * 15) for a, b in zip(quarters[::2], quarters[1::2], strict=True))
    # Two hours a day at least, or a long period of a lazy office leaves the calendar.
    assume(sum(b - a for a, b in intervals) >= 120)
    weekdays = tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
    holidays = frozenset(draw(st.sets(YEAR, max_size=12)))
    return walks.Office(intervals, weekdays, holidays)


NINE_TO_SIX = walks.Office(
    ((540, 720), (780, 1080)),
    (0, 1, 2, 3, 4),
    frozenset({date(2026, 9, 24), date(2026, 9, 25), date(2026, 10, 5), date(2026, 12, 25)}),
)
OFFICES = st.one_of(st.just(NINE_TO_SIX), offices())


@st.composite
def exclusions(draw: st.DrawFn) -> Exclusion:
    first = draw(st.dates(date(2025, 12, 20), date(2027, 1, 20)))
    length = draw(st.integers(0, 12))
    reason = draw(st.sampled_from(list(ExclusionReason)))
    return Exclusion(first, first + timedelta(days=length), reason, draw(st.text(max_size=8)))


PERIODS = st.one_of(
    st.just(Period(Unit.IMMEDIATE)),
    st.builds(Period, st.just(Unit.WORKING_MINUTES), st.integers(1, 2000)),
    st.builds(Period, st.just(Unit.DAYS), st.integers(1, 25)),
    st.builds(Period, st.just(Unit.WEEKS), st.integers(1, 5)),
    st.builds(Period, st.just(Unit.MONTHS), st.integers(1, 6)),
    st.builds(Period, st.just(Unit.YEARS), st.integers(1, 2)),
)
CASES = st.builds(
    Case,
    MOMENTS,
    PERIODS,
    st.lists(exclusions(), max_size=4).map(tuple),
    st.lists(st.integers(1, 6), max_size=2).map(tuple),
)


def compiled(office: walks.Office) -> Calendar:
    return Calendar.compile(
        [OfficeHours(FIRST, office.intervals, office.weekdays)],
        [Holiday(day, "임시공휴일") for day in office.holidays],
        (FIRST, LAST),
    )


def brute(office: walks.Office, case: Case) -> tuple[date, datetime | None]:
    period, extra = case.period, sum(case.extensions)
    excluded = walks.excluded_days([(one.first_on, one.last_on) for one in case.exclusions])
    regime = regime_of(period)
    if regime is Regime.WORKING_HOURS:
        minutes = minutes_of(period) + 480 * extra
        end = walks.by_minutes(office, case.received_at, minutes, excluded)
        return (end - timedelta(minutes=1)).date(), end
    if regime is Regime.WORKING_DAYS:
        return walks.by_days(office, case.received_at, period.amount + extra, excluded), None
    return (
        walks.by_calendar(
            office, case.received_at, period.unit.value, period.amount, extra, excluded
        ),
        None,
    )


@given(OFFICES, CASES)
@example(NINE_TO_SIX, case("2026-11-23T09:00", days(5), off("2026-11-30")))
@example(NINE_TO_SIX, case("2026-11-23T10:00", Period(Unit.WEEKS, 2), off("2026-12-07")))
@example(NINE_TO_SIX, case("2026-08-31T18:00", Period(Unit.MONTHS, 6), extend=(3,)))
def test_the_table_the_walk_with_reasons_and_brute_force_agree(
    office: walks.Office, given_case: Case
) -> None:
    calendar = compiled(office)
    found = due(given_case, calendar)
    spans = explain(given_case, calendar)
    replayed = replay(spans)
    assert (found.due_on, found.due_at) == brute(office, given_case)
    assert (replayed.due_on, replayed.due_at) == (found.due_on, found.due_at)
    assert found.starts_at == walks.opening(office, given_case.received_at)


@given(OFFICES, CASES)
def test_an_explanation_counts_the_period_and_the_extensions_exactly(
    office: walks.Office, given_case: Case
) -> None:
    spans = explain(given_case, compiled(office))
    period = given_case.period
    for number, extension in enumerate(given_case.extensions, start=1):
        unit = 480 if regime_of(period) is Regime.WORKING_HOURS else 1
        counted = sum(span.length for span in spans if span.counted and span.extension == number)
        assert counted == extension * unit
    base = sum(span.length for span in spans if span.counted and not span.extension)
    if regime_of(period) is Regime.WORKING_HOURS:
        assert base == minutes_of(period)
    elif regime_of(period) is Regime.WORKING_DAYS:
        assert base == period.amount
    else:
        start = next(span for span in spans if span.counted or span.exclusion).from_at.date()
        assert base >= 7 * period.amount if period.unit is Unit.WEEKS else base >= 28
        assert start >= given_case.received_at.date()


@given(OFFICES, CASES)
def test_no_stretch_lies_about_itself(office: walks.Office, given_case: Case) -> None:
    calendar = compiled(office)
    for span in explain(given_case, calendar):
        middle = span.from_at + (span.to_at - span.from_at) / 2
        if span.regime is Regime.WORKING_HOURS:
            assert span.counted <= office.works_at(middle)
        elif span.regime is Regime.WORKING_DAYS:
            assert span.counted <= office.works_on(span.from_at.date())
        excluded = any(
            one.first_on <= span.from_at.date() <= one.last_on for one in given_case.exclusions
        )
        assert not (span.counted and excluded)


@given(OFFICES, CASES)
def test_an_explanation_is_packed_and_read_back(office: walks.Office, given_case: Case) -> None:
    spans = explain(given_case, compiled(office))
    assert unpack(pack(spans)) == spans


@given(OFFICES, CASES)
def test_every_explanation_can_be_said(office: walks.Office, given_case: Case) -> None:
    calendar = compiled(office)
    found = due(given_case, calendar)
    told = [str(one) for one in sentences(given_case, found, explain(given_case, calendar))]
    assert told[0].startswith(f"{given_case.received_at.year}. ")
    day = found.due_on
    assert f"{day.month}. {day.day}." in told[-1]


@given(OFFICES, CASES, st.integers(0, 60 * 24 * 40))
def test_whoever_comes_later_is_never_due_earlier(
    office: walks.Office, given_case: Case, minutes: int
) -> None:
    calendar = compiled(office)
    later = replace(given_case, received_at=given_case.received_at + timedelta(minutes=minutes))
    first, second = due(given_case, calendar), due(later, calendar)
    assert first.due_on <= second.due_on
    assert first.alarm_at <= second.alarm_at
    assert first.starts_at <= second.starts_at


@given(OFFICES, CASES, st.data())
def test_the_order_of_exclusions_does_not_matter(
    office: walks.Office, given_case: Case, data: st.DataObject
) -> None:
    calendar = compiled(office)
    shuffled = data.draw(st.permutations(given_case.exclusions))
    other = replace(given_case, exclusions=tuple(shuffled))
    assert due(other, calendar) == due(given_case, calendar)
    assert explain(other, calendar) == explain(given_case, calendar)


@given(OFFICES, CASES)
def test_what_excludes_no_time_of_the_period_changes_nothing(
    office: walks.Office, given_case: Case
) -> None:
    calendar = compiled(office)
    plain = replace(given_case, exclusions=())
    found = due(plain, calendar)
    before = Exclusion(FIRST, plain.received_at.date() - timedelta(days=1))
    behind = Exclusion(found.due_on + timedelta(days=1), found.due_on + timedelta(days=9))
    assert due(replace(plain, exclusions=(before, behind)), calendar) == found


@given(OFFICES, CASES, exclusions())
def test_an_exclusion_never_makes_it_due_earlier(
    office: walks.Office, given_case: Case, more: Exclusion
) -> None:
    calendar = compiled(office)
    longer = replace(given_case, exclusions=(*given_case.exclusions, more))
    assert due(longer, calendar).alarm_at >= due(given_case, calendar).alarm_at


@given(CASES, YEAR)
def test_a_new_holiday_never_makes_it_due_earlier(given_case: Case, day: date) -> None:
    more = replace(NINE_TO_SIX, holidays=NINE_TO_SIX.holidays | {day})
    before, after = due(given_case, compiled(NINE_TO_SIX)), due(given_case, compiled(more))
    if regime_of(given_case.period) is not Regime.CALENDAR:
        assert after.alarm_at >= before.alarm_at


@given(OFFICES, MOMENTS, st.integers(1, 20000))
def test_adding_and_subtracting_working_minutes_are_inverse(
    office: walks.Office, moment: datetime, minutes: int
) -> None:
    calendar = compiled(office)
    start, _ = calendar.start_from(moment)
    end = calendar.add_minutes(start, minutes)
    assert calendar.subtract_minutes(end, minutes) == start
    assert calendar.minute_of(end) - calendar.minute_of(start) == minutes


@given(OFFICES, YEAR, st.integers(-40, 180))
def test_adding_and_subtracting_working_days_are_inverse(
    office: walks.Office, day: date, count: int
) -> None:
    calendar = compiled(office)
    start = calendar.add_workdays(day, 0)
    assert start >= day
    assert office.works_on(start)
    assert calendar.add_workdays(calendar.add_workdays(start, count), -count) == start


def test_the_seeded_calendar_is_walked_over_a_whole_year() -> None:
    """Every day of 2026 at every hour, the periods an office uses most."""
    state = seeded().state
    office = walks.Office(
        ((540, 720), (780, 1080)),
        (0, 1, 2, 3, 4),
        frozenset(one.on for one in state.holidays),
    )
    moment = datetime(2026, 1, 1, 0, 30)
    while moment.year == 2026:
        for amount in (7, 14):
            found = due(Case(moment, days(amount)), seeded())
            assert found.due_on == walks.by_days(office, moment, amount, set())
        moment += timedelta(hours=9)
