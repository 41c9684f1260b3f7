"""Why and by how much a period is extended (Decree 21, addenda 2026-05-06 art. 4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step, consequences, extensions, problems, refusal
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.petitions.lawful.standings import (
    AT_ONCE,
    CALENDAR,
    DONE,
    IN_HOURS,
    asked,
    happened,
    moment,
    paused,
    standing,
)

EXTEND = Extend(1, 7, ExtensionReason.FACT_CHECK, "현장 확인")
CONSENT = Consent("홍길동", "전화", date(2026, 11, 26))


def extended(at: str = "2026-11-25T10:00", days: int = 7):
    return happened(at, EventKind.EXTENDED, days=days, reason="fact_check", note="조사")


@pytest.mark.parametrize("reason", [ExtensionReason.WORKLOAD, ExtensionReason.ABSENCE])
def test_too_much_work_or_nobody_there_is_no_reason_since_6_may_2026(reason):
    command = replace(EXTEND, reason=reason)
    new = standing(received="2026-05-06T09:00", now="2026-05-07T10:00")
    assert "제21조제2항" in str(problems(command, new, CALENDAR)["reason"])
    assert reason not in extensions.reasons(new)
    old = standing(received="2026-05-04T17:00", now="2026-05-06T10:00")
    assert problems(command, old, CALENDAR) == {}
    assert reason in extensions.reasons(old)
    assert any("종전의 규정" in str(one) for one in consequences(command, old, CALENDAR))
    assert not any("종전의 규정" in str(one) for one in consequences(command, new, CALENDAR))


def test_the_four_reasons_hold_for_every_petition():
    for received, now in (
        ("2026-05-06T09:00", "2026-05-07T10:00"),
        ("2026-05-04T17:00", "2026-05-06T10:00"),
    ):
        stands = standing(received=received, now=now)
        assert set(extensions.reasons(stands)) >= {
            ExtensionReason.COOPERATION,
            ExtensionReason.FACT_CHECK,
            ExtensionReason.FORCE_MAJEURE,
            ExtensionReason.ALIKE,
        }


@pytest.mark.parametrize(("days", "wrong"), [(0, True), (1, False), (7, False), (8, True)])
def test_at_most_the_length_of_the_period(days, wrong):
    found = problems(replace(EXTEND, days=days), standing(), CALENDAR)
    assert set(found) == ({"days"} if wrong else set())


def test_in_working_hours_the_length_is_in_days_too():
    stands = standing(kind=IN_HOURS)
    assert problems(replace(EXTEND, days=5), stands, CALENDAR) == {}
    assert set(problems(replace(EXTEND, days=6), stands, CALENDAR)) == {"days"}
    assert "즉시" in str(refusal(Step.EXTEND, standing(kind=AT_ONCE, now="2026-11-23T10:30")))


def test_once_then_with_consent_then_never():
    stands = standing()
    assert refusal(Step.EXTEND, stands) is None
    assert not extensions.needs_consent(stands)
    once = standing(extended(), now="2026-12-02T10:00")
    assert refusal(Step.EXTEND, once) is None
    assert extensions.needs_consent(once)
    assert set(problems(EXTEND, once, CALENDAR)) == {"consent"}
    assert problems(replace(EXTEND, consent=CONSENT), once, CALENDAR) == {}
    twice = standing(extended(), extended("2026-12-02T10:00"), now="2026-12-03T10:00")
    assert "더 연장할 수 없습니다" in str(refusal(Step.EXTEND, twice))


@pytest.mark.parametrize(
    ("on", "wrong"),
    [
        # First extended on 11-25, now it is 12-02.
        (date(2026, 11, 24), True),
        (date(2026, 11, 25), False),
        (date(2026, 12, 2), False),
        (date(2026, 12, 3), True),
    ],
)
def test_consent_comes_between_the_two_extensions(on, wrong):
    once = standing(extended(), now="2026-12-02T10:00")
    command = replace(EXTEND, consent=replace(CONSENT, on=on))
    assert set(problems(command, once, CALENDAR)) == ({"consent_on"} if wrong else set())


def test_consent_names_who_and_how():
    once = standing(extended(), now="2026-12-02T10:00")
    nobody = replace(EXTEND, consent=replace(CONSENT, name=" ", how=""))
    assert set(problems(nobody, once, CALENDAR)) == {"consent_name", "consent_how"}
    early = replace(EXTEND, consent=replace(CONSENT, on=date(2026, 11, 22)))
    assert set(problems(early, standing(), CALENDAR)) == {"consent_on"}


def test_before_its_end_which_is_midnight():
    # Due on Tuesday 2026-12-01, by the law until 24:00.
    assert problems(EXTEND, standing(now="2026-12-02T00:00"), CALENDAR) == {}
    over = standing(now="2026-12-02T00:01")
    assert set(problems(EXTEND, over, CALENDAR)) == {"at"}
    entered_late = replace(EXTEND, at=moment("2026-12-01T17:00"))
    assert problems(entered_late, over, CALENDAR) == {}
    in_hours = standing(kind=IN_HOURS, now="2026-11-30T10:01")
    assert set(problems(replace(EXTEND, days=1), in_hours, CALENDAR)) == {"at"}
    assert problems(
        replace(EXTEND, days=1), standing(kind=IN_HOURS, now="2026-11-30T10:00"), CALENDAR
    ) == {}  # fmt: skip


def test_a_reason_is_told_and_the_notice_is_owed():
    assert set(problems(replace(EXTEND, note=" "), standing(), CALENDAR)) == {"note"}
    assert "제5호서식" in str(consequences(EXTEND, standing(), CALENDAR)[0])


def test_not_while_the_clock_stands_nor_after_the_end():
    assert "보완을 기다리는" in str(refusal(Step.EXTEND, standing(asked())))
    resting = standing(paused("2026-11-24T10:00", "hearing"))
    assert "멈춰 있는" in str(refusal(Step.EXTEND, resting))
    assert "이미 처리를 마친" in str(refusal(Step.EXTEND, standing(DONE)))
