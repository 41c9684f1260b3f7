"""What came in when: counted as a plain loop over the rows counts it, and titles without people."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import insert, select, update

from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.seasons import (
    NO_DEPARTMENT,
    by_week,
    kinds_named,
    month_titles,
    monthly,
    parts_of,
    titles,
    without_people,
)
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.shared.clock import to_local, to_utc
from tests.frozen_clock import FrozenClock
from tests.petitions.generated import generate
from tests.petitions.house import House

MONTHS = (date(2024, 2, 1), date(2025, 2, 1), date(2025, 3, 1))
_TICK = timedelta(microseconds=1)


def spread(house: House, clock: FrozenClock, seed: int) -> None:
    """Put petitions on every edge of the months, some of them cancelled or merged."""
    chance = Random(seed)
    generate(house, chance, 240, clock.now)
    with house.database.change() as work:
        for number in range(1, 241):
            month = chance.choice(MONTHS)
            day = month + timedelta(days=chance.choice((-1, 0, 6, 7, 13, 14, 20, 21, 27, 28)))
            received = to_utc(datetime(day.year, day.month, day.day))
            received += chance.choice((-_TICK, 0 * _TICK, timedelta(hours=23, minutes=59)))
            ends = received + timedelta(days=7)
            closed = ends + chance.choice((-_TICK, 0 * _TICK, _TICK))
            still_open = chance.random() < 0.1
            work.session.execute(
                update(PetitionRow)
                .where(PetitionRow.id == number)
                .values(
                    received_at=received,
                    ends_at=ends,
                    closed_at=None if still_open else closed,
                    kind_code=chance.choice(("grievance", "other")),
                    state=chance.choice(
                        (State.DONE.value, State.DONE.value, State.CANCELLED.value)
                    ),
                    outcome=chance.choice(("", "", Outcome.MERGED.value)),
                )
            )


def rows(house: House) -> list[PetitionRow]:
    """Return what counts: neither cancelled nor merged."""
    with house.database.read() as work:
        every = list(work.session.scalars(select(PetitionRow)))
    return [
        row
        for row in every
        if row.state != State.CANCELLED.value and row.outcome != Outcome.MERGED.value
    ]


@pytest.mark.parametrize("seed", range(3))
def test_months_and_weeks_are_counted_as_by_hand(
    house: House, clock: FrozenClock, seed: int
) -> None:
    spread(house, clock, seed)
    counted: Counter[tuple[int, str, date]] = Counter()
    weeks: Counter[tuple[date, int, int, str]] = Counter()
    late: Counter[tuple[date, int, int, str]] = Counter()
    for row in rows(house):
        on = to_local(row.received_at).date()
        month = on.replace(day=1)
        if month not in MONTHS:
            continue
        department = row.department_id or NO_DEPARTMENT
        counted[department, row.kind_code, month] += 1
        part = next(at for at, (first, last) in enumerate(parts_of(month)) if first <= on <= last)
        key = (month, part, department, row.kind_code)
        weeks[key] += 1
        late[key] += (row.closed_at or clock.now) > row.ends_at
    with house.database.read() as work:
        found = monthly(work, MONTHS)
        came = by_week(work, MONTHS, clock.now)
        mine = by_week(work, MONTHS, clock.now, house.counter.id)
    assert {
        (department, kind, month): count
        for (department, kind), counts in found.items()
        for month, count in counts.items()
    } == dict(counted)
    assert {(one.month, one.part, one.department_id, one.kind_code): one.count for one in came} == (
        dict(weeks)
    )
    assert sum(one.late for one in came) == late.total() > 0
    assert set(mine) == {one for one in came if one.department_id == house.counter.id}


def test_no_months_are_no_question(house: House, clock: FrozenClock) -> None:
    with house.database.read() as work:
        assert monthly(work, ()) == {}
        assert by_week(work, (), clock.now) == ()
        assert titles(work, ()) == ()


def test_a_month_has_four_parts_that_leave_no_day_out() -> None:
    for month in (date(2024, 2, 1), date(2025, 2, 1), date(2025, 3, 1), date(2025, 4, 1)):
        parts = parts_of(month)
        days = [
            first + timedelta(days=at)
            for first, last in parts
            for at in range((last - first).days + 1)
        ]
        assert days[0] == month
        assert (days[-1] + timedelta(days=1)).day == 1
        assert days == sorted(set(days))
        assert len(parts) == 4


def put_title(house: House, number: int, title: str, **form) -> None:
    with house.database.change() as work:
        work.session.execute(
            update(PetitionRow)
            .where(PetitionRow.id == number)
            .values(
                title=title,
                received_at=to_utc(datetime(2025, 2, 10, 10, number)),
                department_id=house.counter.id,
                state=State.DONE.value,
                outcome="",
            )
        )
        values = {"petition_id": number, "inputs": "", "spans": "", "period_source": ""}
        values |= {"petitioner": {}, "proxy": None, "documents": [], "result": "", "content": ""}
        work.session.execute(insert(FormRow), [values | form])


def test_titles_leave_the_room_without_people(house: House, clock: FrozenClock) -> None:
    generate(house, Random(1), 3, clock.now)
    put_title(house, 1, "홍길동 학생 전학 문의 010-1234-5678")
    put_title(
        house, 2, "성춘향을 대신하여 이몽룡이 드립니다", proxy={"name": "이몽룡"},
        petitioner={"representative": "성춘향"},
    )  # fmt: skip
    put_title(house, 3, "900101-1234567 졸업증명서, abc@example.com")
    with house.database.read() as work:
        found = titles(work, MONTHS, house.counter.id)
        assert titles(work, MONTHS, house.academies.id) == ()
    assert [one.title for one in found] == [
        "[주민등록번호] 졸업증명서, [전자우편]",
        "성○향을 대신하여 이○룡이 드립니다",
        "홍○동 학생 전학 문의 [전화번호]",
    ]
    assert {(one.month, one.department_id, one.kind_code) for one in found} == {
        (date(2025, 2, 1), house.counter.id, "grievance")
    }


def test_of_each_topic_only_the_newest_titles_are_read(house: House, clock: FrozenClock) -> None:
    generate(house, Random(1), 30, clock.now)
    for number in range(1, 31):
        put_title(house, number, f"통학로 {number}")
    with house.database.read() as work:
        found = titles(work, MONTHS)
    assert [one.title for one in found] == [f"통학로 {number}" for number in range(30, 18, -1)]


def test_of_a_month_every_departments_titles_are_read_up_to_a_bound(
    house: House, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(house, Random(1), 30, clock.now)
    for number in range(1, 31):
        put_title(house, number, f"홍길동 통학로 {number}")
    with house.database.change() as work:
        moved = {"received_at": to_utc(datetime(2024, 2, 3, 9))}
        work.session.execute(update(PetitionRow).where(PetitionRow.id <= 10).values(**moved))
        other = {"department_id": house.academies.id}
        work.session.execute(update(PetitionRow).where(PetitionRow.id.in_((1, 30))).values(**other))
    with house.database.read() as work:
        every = month_titles(work, MONTHS)
        monkeypatch.setattr("gaoffice_desktop.petitions.seasons.MOST_TITLES", 4)
        some = month_titles(work, MONTHS)
        mine = month_titles(work, MONTHS, house.academies.id)
        assert month_titles(work, ()) == ()
    assert len(every) == 30
    assert Counter((one.month.year, one.department_id) for one in some) == {
        (2025, house.counter.id): 4, (2024, house.counter.id): 4,
        (2025, house.academies.id): 1, (2024, house.academies.id): 1,
    }  # fmt: skip
    assert [one.title for one in mine] == ["홍○동 통학로 30", "홍○동 통학로 1"]


def test_a_short_name_hides_no_word() -> None:
    assert without_people("도서관 이용", ["도"]) == "도서관 이용"
    assert without_people("김가람과 김가", ["김가", "김가람"]) == "김○람과 김○"


def test_kinds_come_with_their_category_and_whether_they_are_at_rest(house: House) -> None:
    with house.database.read() as work:
        found = kinds_named(work)
    assert found["grievance"].category == "grievance"
    assert found["grievance"].active
