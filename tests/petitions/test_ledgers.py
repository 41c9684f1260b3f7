"""What the ledgers sum up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.ledgers import Earlier, ManyRow, ObjectionRow, many_counts
from gaoffice_desktop.shared.clock import to_utc

TODAY = date(2026, 12, 2)
ROW = ManyRow(
    id=1,
    number="2026-000001",
    received_on=date(2026, 11, 23),
    title="통학로",
    representatives=("홍○동",),
    people=7,
    households=6,
    original=True,
    department="민원실",
    state=State.PROCESSING,
    due_on=TODAY,
)


def test_petitions_of_many_are_summed_up() -> None:
    rows = (
        ROW,
        replace(ROW, due_on=date(2026, 12, 1), people=5, reviews=2),
        replace(ROW, due_on=date(2026, 12, 1), state=State.SUPPLEMENT, original=False),
        replace(ROW, due_on=date(2026, 12, 1), state=State.DONE),
    )
    counts = many_counts(iter(rows), TODAY)
    assert (counts.petitions, counts.people, counts.open) == (4, 26, 3)
    assert (counts.overdue, counts.without_original, counts.reviewed) == (1, 1, 1)


def test_an_objection_is_late_from_the_day_after_its_day() -> None:
    row = ObjectionRow(
        1, "2026-000001", "등록", "홍○동", "민원실", TODAY, TODAY, TODAY, TODAY, "x", False, None,
        None, "",
    )  # fmt: skip
    assert not row.late(TODAY)
    assert row.late(date(2026, 12, 3))
    assert not replace(row, decided_on=TODAY).late(date(2027, 1, 1))
    assert replace(row, decided_on=date(2026, 12, 3)).late(date(2027, 1, 1))


def test_days_of_an_earlier_petition_are_local() -> None:
    received = to_utc(datetime.fromisoformat("2026-11-23T00:30"))
    one = Earlier(1, "2026-000001", "가", "나", received, State.DONE)
    assert (one.received_on, one.told_on) == (date(2026, 11, 23), None)
    assert replace(one, told_at=received).told_on == date(2026, 11, 23)
