"""What a due time is computed from survives being written, and shared explanations are right."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.petitions.inputs import Explainer, read_inputs, write_inputs
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

CALENDAR = Calendar(shipped_state())
DAYS = st.dates(date(2026, 1, 1), date(2026, 6, 30))
CASES = st.builds(
    Case,
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 6, 30)),
    st.sampled_from(
        [
            Period(Unit.IMMEDIATE),
            *(Period(Unit.DAYS, n) for n in (1, 5, 6, 14)),
            Period(Unit.WEEKS, 2),
            Period(Unit.MONTHS, 1),
        ]
    ),
    st.lists(
        st.builds(
            lambda first, length, note: Exclusion(
                first, first + timedelta(days=length), ExclusionReason.SUPPLEMENT, note
            ),
            DAYS,
            st.integers(0, 10),
            st.text(max_size=5),
        ),
        max_size=2,
    ).map(tuple),
    st.lists(st.integers(1, 7), max_size=2).map(tuple),
)


@given(CASES)
def test_a_case_survives_being_written(case: Case) -> None:
    assert read_inputs(write_inputs(case)).case(case.received_at) == case


@given(CASES)
def test_a_shared_explanation_is_the_one_of_the_case(case: Case) -> None:
    spans = deadlines.explain(case, CALENDAR)
    assert Explainer(CALENDAR).packed(case) == deadlines.pack(spans)


def test_petitions_of_one_day_share_an_explanation_unless_the_office_had_closed() -> None:
    explainer = Explainer(CALENDAR)
    morning = Case(datetime(2026, 3, 3, 9, 0), Period(Unit.DAYS, 7))
    noon = Case(datetime(2026, 3, 3, 12, 30, 59), Period(Unit.DAYS, 7))
    night = Case(datetime(2026, 3, 3, 18, 0), Period(Unit.DAYS, 7))
    assert explainer.packed(morning) is explainer.packed(noon)
    assert explainer.packed(morning) != explainer.packed(night)


def test_a_plain_case_is_a_short_text() -> None:
    assert write_inputs(Case(datetime(2026, 3, 3), Period(Unit.DAYS, 7))) == '["days",7,[],[]]'
