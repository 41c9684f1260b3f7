"""Faults and consequences of an intake, and the due time of what events come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.citizens.facts import CitizenKind, Proxy
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Exclusion, Period, Unit
from gaoffice_desktop.petitions import rules
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.life import Folded, Notified, Supplement
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.workdays.facts import Holiday, OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.petitions.makers import NOW, a_command, a_kind, a_petitioner

CALENDAR = Calendar.compile(
    [OfficeHours(date(2020, 1, 1))], [], (date(2026, 1, 1), date(2027, 12, 31))
)


def test_a_plain_petition_has_no_fault():
    assert rules.problems(a_command(), a_kind(), NOW) == {}


def test_every_fault_is_told_at_once():
    command = a_command(
        petitioner=a_petitioner(
            name=" ", phone="010-1234-567", email="hong@", born_on=date(2030, 1, 1)
        ),
        proxy=Proxy("", ""),
        title="\n",
        channel=Channel.PHONE,
        received_at=NOW + timedelta(days=1),
        documents=frozenset({"없는 서류"}),
    )
    found = rules.problems(command, a_kind(department_id=None), NOW)
    assert set(found) == {
        "name", "phone", "email", "born_on", "proxy_name", "proxy_relation", "title", "channel",
        "received_at", "documents", "department",
    }  # fmt: skip
    assert str(found["name"]) == "성명을 입력해 주십시오."
    assert str(found["phone"]) == "전화번호가 한 자리 모자랍니다. 예: 010-1234-5678"


def test_no_kind_and_a_retired_kind_are_faults():
    assert "kind" in rules.problems(a_command(department_id=1), None, NOW)
    assert "쓰지 않는" in str(rules.problems(a_command(), a_kind(active=False), NOW)["kind"])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": CitizenKind.CORPORATION}, "representative"),
        ({"kind": CitizenKind.GROUP, "people": 1}, "people"),
        ({"kind": CitizenKind.GROUP, "people": 2_000_000}, "people"),
        ({"name": "가" * 101}, "name"),
        ({"address": "가" * 301}, "address"),
        ({"born_on": date(1880, 1, 1)}, "born_on"),
    ],
)
def test_each_fault_of_a_petitioner_is_at_its_field(changes, field):
    found = rules.problems(a_command(petitioner=a_petitioner(**changes)), a_kind(), NOW)
    assert list(found) == [field]


def test_what_may_be_mended_later_is_no_fault():
    # Act 9(1): receipt may not be refused because a document or the 위임장 is missing.
    command = a_command(proxy=Proxy("김대리", "부모", letter_seen=False), content="")
    assert rules.problems(command, a_kind(documents=("신청서",)), NOW) == {}


def test_a_spoken_petition_needs_a_kind_that_may_be_spoken():
    for channel in (Channel.ORAL, Channel.PHONE):
        assert "channel" in rules.problems(a_command(channel=channel), a_kind(), NOW)
        assert rules.problems(a_command(channel=channel), a_kind(oral=True), NOW) == {}


def test_the_minute_being_typed_is_not_in_the_future():
    assert rules.problems(a_command(received_at=NOW + timedelta(seconds=59)), a_kind(), NOW) == {}
    late = rules.problems(a_command(received_at=NOW + timedelta(seconds=61)), a_kind(), NOW)
    assert "received_at" in late


@given(st.text(), st.text(), st.text())
def test_whatever_is_typed_can_be_kept_and_printed(name, title, content):
    command = rules.tidied(
        a_command(petitioner=a_petitioner(name=name), title=title, content=content)
    )
    for text in (command.petitioner.name, command.title):
        assert "\n" not in text
        assert text == " ".join(text.split())
    for text in (command.petitioner.name, command.title, command.content):
        text.encode()
        assert "\x00" not in text
    assert rules.tidied(command) == command


def test_tidying_takes_out_what_tears_a_row_and_keeps_the_words():
    command = rules.tidied(a_command(title="급식\t비\x00 환\u202e불\n요청 \ud83d\ude00 \ud800"))
    assert command.title == "급식 비 환불 요청 😀 \ufffd"
    assert rules.tidied(a_command(content="첫째 줄\r\n둘째 줄\x00\r셋째")).content == (
        "첫째 줄\n둘째 줄\n셋째"
    )


# --- receipt slips ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "kind", "due"),
    [
        ({}, {}, True),
        ({"channel": Channel.ORAL}, {"oral": True}, True),
        ({"channel": Channel.POST}, {}, False),
        ({"channel": Channel.EPEOPLE}, {}, False),
        ({}, {"category": Category.OTHER}, False),
        ({}, {"period": Period(Unit.IMMEDIATE)}, False),
    ],
)
def test_a_receipt_is_due_as_the_act_says(command, kind, due):
    assert rules.receipt_due(a_command(**command), a_kind(**kind)) is due


def told(command, kind=None):
    return " ".join(map(str, rules.consequences(command, kind)))


def test_consequences_of_many_people():
    group = a_petitioner(kind=CitizenKind.GROUP, people=5)
    text = told(a_command(petitioner=group))
    assert "제2조제6호" in text
    assert "제8조" in text
    four = told(a_command(petitioner=replace(group, people=4)))
    assert "제2조제6호" not in four
    assert "제8조" in four
    assert "제8조" not in told(a_command(petitioner=replace(group, people=2)))
    assert "제8조" not in told(a_command(petitioner=replace(group, representative="홍길동")))


def test_consequences_of_proxy_vulnerable_oral_and_missing_documents():
    assert "위임장" in told(a_command(proxy=Proxy("김대리", "부모")))
    assert "위임장" not in told(a_command(proxy=Proxy("김대리", "부모", letter_seen=True)))
    assert "먼저" in told(a_command(petitioner=a_petitioner(vulnerable=True)))
    assert "서명" in told(a_command(channel=Channel.ORAL))
    kind = a_kind(documents=("신청서", "신분증"))
    assert "구비서류 1건" in told(a_command(documents=frozenset({"신청서"})), kind)
    assert "접수증을 드립니다" in told(a_command(), a_kind())
    assert "생략" in told(a_command(channel=Channel.POST), a_kind())
    assert "확인이 필요" in told(a_command(), a_kind(verified=False))


# --- the clock --------------------------------------------------------------------------


def folded(**changes):
    values = {
        "state": State.PROCESSING,
        "received_at": NOW,
        "period": Period(Unit.DAYS, 7),
        "calendar_revision": 1,
    }
    return Folded(**values | changes)


def test_a_due_day_ends_by_law_at_midnight_and_for_the_alarm_at_closing():
    found = rules.derive(folded(), CALENDAR)
    assert found.due_on == date(2026, 12, 3)
    assert found.due_at is None
    assert found.ends_at == to_utc_of("2026-12-04T00:00")
    assert found.alarm_at == to_utc_of("2026-12-03T18:00")


def test_a_notified_date_stays_the_target_when_a_holiday_moves_the_legal_one():
    holidays = [Holiday(date(2026, 12, 1), "임시공휴일")]
    moved = Calendar.compile([OfficeHours(date(2020, 1, 1))], holidays, CALENDAR.confirmed)
    told_then = Notified(date(2026, 12, 3), None, to_utc_of("2026-12-03T18:00"))
    found = rules.derive(folded(notified=told_then), moved)
    assert found.due_on == date(2026, 12, 4)
    assert found.ends_at == to_utc_of("2026-12-05T00:00")
    assert found.alarm_at == to_utc_of("2026-12-03T18:00")
    later = replace(told_then, alarm_at=to_utc_of("2026-12-10T18:00"))
    assert rules.derive(folded(notified=later), moved).alarm_at == to_utc_of("2026-12-04T18:00")


def test_an_awaited_supplement_is_counted_as_if_it_came_on_its_last_day():
    asked = Supplement(1, date(2026, 11, 26), date(2026, 11, 30), "신분증")
    waiting = folded(state=State.SUPPLEMENT, supplements=(asked,))
    assert rules.derive(waiting, CALENDAR).due_on == date(2026, 12, 8)


def test_while_waiting_the_due_day_is_told_as_if_it_came_today():
    asked = Supplement(1, date(2026, 11, 26), date(2026, 12, 31), "신분증")
    waiting = folded(state=State.SUPPLEMENT, supplements=(asked,))
    case = rules.case_if_arrived(waiting, date(2026, 11, 30))
    assert deadlines.due(case, CALENDAR).due_on == date(2026, 12, 8)
    assert rules.case_if_arrived(folded(), date(2026, 11, 30)) == rules.case_of(folded())


def test_the_days_taken_count_the_first_one_and_leave_out_what_is_excluded():
    # Wednesday 25th to Friday 4th: eight working days, three of them excluded.
    closed_at = to_utc_of("2026-12-04T10:00")
    taken = folded(closed_at=closed_at)
    assert rules.days_taken(taken, CALENDAR) == 8
    out = Exclusion(date(2026, 11, 26), date(2026, 11, 30))
    assert rules.days_taken(folded(closed_at=closed_at, exclusions=(out,)), CALENDAR) == 5
    assert rules.days_taken(folded(), CALENDAR) is None
    assert rules.days_taken(folded(closed_at=NOW), CALENDAR) == 1
    beyond = to_utc_of("2031-01-06T10:00")
    assert rules.days_taken(folded(closed_at=beyond), CALENDAR) is None


def test_progress_is_told_each_thirty_days_while_it_is_open():
    assert rules.progress_due_on(folded()) == date(2026, 12, 25)
    for early_or_late, following in (
        (date(2026, 12, 24), date(2026, 12, 25)),
        (date(2026, 12, 25), date(2027, 1, 24)),
        (date(2027, 1, 20), date(2027, 1, 24)),
    ):
        told = folded(progress_told_on=(early_or_late,))
        assert rules.progress_due_on(told) == following
    assert rules.progress_due_on(folded(closed_at=NOW)) is None


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period(Unit.DAYS, 7), 7),
        (Period(Unit.WEEKS, 2), 14),
        (Period(Unit.MONTHS, 1), 28),
        (Period(Unit.IMMEDIATE), 0),
    ],
)
def test_a_period_is_extended_by_at_most_its_own_length(period, days):
    assert rules.extension_limit(period) == days


def to_utc_of(local):
    from datetime import datetime

    return to_utc(datetime.fromisoformat(local))
