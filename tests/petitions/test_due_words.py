"""The badge of a deadline, at the moments where it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from gaoffice_desktop.petitions.due_words import (
    SOON_DAYS,
    Tone,
    calendar_days,
    counting,
    due_words,
)
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.facts import Holiday, HolidayKind, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar

HOLIDAYS = {date(2026, 12, 25)}


def working_days(first: date, last: date) -> int:
    days = (first + timedelta(n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < 5 and day not in HOLIDAYS for day in days)


def at(text: str) -> datetime:
    return to_utc(datetime.fromisoformat(text))


def row(
    due_on: str,
    due_at: str | None = None,
    state: State = State.PROCESSING,
    closed_at: str | None = None,
) -> RegisterRow:
    alarm = at(due_at) if due_at else at(f"{due_on}T18:00")
    return RegisterRow(
        id=1,
        number="2026-000001",
        kind="고충민원",
        category=Category.GRIEVANCE,
        channel=Channel.VISIT,
        state=state,
        petitioner="홍○동",
        phone="010-****-5678",
        title="제목",
        department="총무과",
        handler="",
        received_at=at("2026-11-20T10:00"),
        due_on=date.fromisoformat(due_on),
        due_at=at(due_at) if due_at else None,
        alarm_at=alarm,
        closed_at=at(closed_at) if closed_at else None,
        people=1,
    )


def badge(which: RegisterRow, now: str) -> tuple[Tone, str]:
    words = due_words(which, at(now), working_days)
    return words.tone, f"{words.mark} {words.text}"


@pytest.mark.parametrize(
    ("due_on", "due_at", "now", "tone", "text"),
    [
        # Counted in working days: Friday to Monday is one, a holiday is none.
        ("2026-11-30", None, "2026-11-27T09:00", Tone.SOON, "▲ D-1"),
        ("2026-12-28", None, "2026-12-24T09:00", Tone.SOON, "▲ D-1"),
        ("2026-12-01", None, "2026-11-23T09:00", Tone.AMPLE, "● D-6"),
        # On a Saturday the working days ahead are all still there.
        ("2026-11-30", None, "2026-11-28T09:00", Tone.SOON, "▲ D-1"),
        # The day itself, by the minute or by the office's closing, then midnight.
        ("2026-11-25", "2026-11-25T17:20", "2026-11-25T17:20", Tone.TODAY, "! 오늘 17:20"),
        ("2026-11-25", None, "2026-11-25T17:59", Tone.TODAY, "! 오늘 18:00"),
        ("2026-11-25", None, "2026-11-25T18:01", Tone.TODAY, "! 오늘 24:00"),
        # Over: first by minutes and hours, then by working days.
        ("2026-11-25", "2026-11-25T17:20", "2026-11-25T17:20:30", Tone.OVERDUE, "✖ 1분 초과"),
        ("2026-11-25", "2026-11-25T14:00", "2026-11-25T16:30", Tone.OVERDUE, "✖ 2시간 초과"),
        ("2026-11-25", None, "2026-11-26T00:00", Tone.OVERDUE, "✖ 1일 초과"),
        ("2026-11-23", None, "2026-11-25T10:00", Tone.OVERDUE, "✖ 2일 초과"),
        ("2026-11-27", None, "2026-11-28T10:00", Tone.OVERDUE, "✖ 기한 초과"),
        ("2026-11-27", "2026-11-27T14:00", "2026-11-29T10:00", Tone.OVERDUE, "✖ 기한 초과"),
        ("2026-11-27", None, "2026-11-30T10:00", Tone.OVERDUE, "✖ 1일 초과"),
    ],
)
def test_open_petition(due_on, due_at, now, tone, text):
    assert badge(row(due_on, due_at), now) == (tone, text)


def test_near_begins_where_the_early_warning_does():
    def days(_first: date, _last: date) -> int:
        return SOON_DAYS

    near = due_words(row("2026-12-31"), at("2026-11-25T10:00"), days)
    far = due_words(row("2026-12-31"), at("2026-11-25T10:00"), lambda a, b: days(a, b) + 1)
    assert (near.tone, far.tone) == (Tone.SOON, Tone.AMPLE)


def test_a_paused_petition_is_never_late():
    waiting = row("2026-11-01", state=State.SUPPLEMENT)
    assert badge(waiting, "2026-11-25T10:00") == (Tone.QUIET, "‖ 보완 중")
    resting = row("2026-11-01", state=State.PAUSED)
    assert badge(resting, "2026-11-25T10:00") == (Tone.QUIET, "‖ 기간 정지")


@pytest.mark.parametrize(
    ("state", "said"),
    [(State.SUPPLEMENT, "지금 오면"), (State.PAUSED, "지금 끝나면")],
)
def test_while_it_waits_the_register_says_by_when_it_would_be_due(state, said):
    waiting = replace(row("2026-12-11", state=state), due_if_now_on=date(2026, 12, 7))
    assert badge(waiting, "2026-11-30T10:00") == (Tone.QUIET, f"‖ {said} 12. 7.")
    words = due_words(waiting, at("2026-11-30T10:00"), working_days)
    for text in (words.spoken, words.tip):
        assert f"{said} 2026. 12. 7.(월)까지" in str(text)


@pytest.mark.parametrize(
    ("closed_at", "text"),
    [
        ("2026-11-25T17:20", "✓ 완료"),
        ("2026-11-25T17:21", "✓ 완료(초과)"),
    ],
)
def test_closed_petition_tells_whether_it_was_in_time(closed_at, text):
    done = row("2026-11-25", "2026-11-25T17:20", State.DONE, closed_at)
    assert badge(done, "2027-01-04T10:00") == (Tone.QUIET, text)


def test_a_period_in_days_is_kept_until_midnight():
    done = row("2026-11-25", None, State.DONE, "2026-11-25T23:59")
    assert str(due_words(done, at("2027-01-04T10:00"), working_days).text) == "완료"


def test_a_cancelled_intake_has_no_deadline():
    cancelled = row("2026-11-25", state=State.CANCELLED)
    assert badge(cancelled, "2026-12-25T10:00") == (Tone.QUIET, "– 접수 취소")


def test_tip_says_how_days_are_counted_and_when_it_is_due():
    words = due_words(row("2026-11-30", "2026-11-30T14:03"), at("2026-11-25T10:00"), working_days)
    assert "2026. 11. 30.(월) 14:03" in str(words.tip)
    assert "토요일과 공휴일을 뺀" in str(words.tip)
    assert str(words.spoken) == "처리기한 근무일로 3일 남음"


def test_a_date_that_became_a_holiday_still_counts_one_day():
    words = due_words(row("2026-12-25"), at("2026-12-24T10:00"), working_days)
    assert str(words.text) == "D-1"


def test_counts_with_the_calendar_of_the_office():
    weekdays = OfficeHours(date(2000, 1, 1), ((540, 1080),), (0, 1, 2, 3, 4))
    holidays = [Holiday(day, "기독탄신일", HolidayKind.STATUTORY) for day in HOLIDAYS]
    calendar = Calendar.compile([weekdays], holidays, (date(2026, 1, 1), date(2026, 12, 31)))
    count = counting(calendar)
    day = date(2026, 11, 23)
    while day < date(2026, 12, 31):
        day += timedelta(days=1)
        assert count(date(2026, 11, 23), day) == working_days(date(2026, 11, 23), day)
    # Nobody has confirmed the holidays of 2027 yet.
    assert count(date(2026, 12, 30), date(2027, 1, 4)) == 5


def test_without_a_calendar_every_day_counts():
    assert calendar_days(date(2026, 11, 27), date(2026, 11, 30)) == 3
