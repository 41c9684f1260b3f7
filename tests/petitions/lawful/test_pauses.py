"""Which days are not counted, and for how long (Decree 17, 20; 행정절차법 시행령 11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions.commands import (
    BeginPause,
    ExcludeDays,
    ExcludeOutage,
    ExtendPause,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step, consequences, pauses, problems, refusal
from tests.petitions.lawful.standings import (
    CALENDAR,
    DONE,
    GRIEVANCE,
    GROUP,
    asked,
    happened,
    moment,
    paused,
    standing,
)
from tests.petitions.makers import a_petitioner

Reason = ExclusionReason
PLAIN = (Reason.TRANSFER, Reason.HEARING, Reason.EXAMINATION, Reason.PRIOR_AFFAIRS, Reason.OUTAGE)


def ended(at: str):
    return happened(at, EventKind.PAUSE_ENDED, note="")


def longer(until: str, at: str = "2026-11-27T10:00"):
    return happened(at, EventKind.PAUSE_EXTENDED, until_on=until, reason="비")


def excluded(first: str, last: str, reason: str = "hearing"):
    return happened(
        "2026-11-25T09:00", EventKind.DAYS_EXCLUDED,
        first_on=first, last_on=last, reason=reason, note="청문",
    )  # fmt: skip


# --- reasons --------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", PLAIN)
def test_every_petition_may_pause_for_these(reason):
    assert problems(BeginPause(1, reason, "검사 의뢰"), standing(), CALENDAR) == {}
    assert reason in pauses.reasons(standing())


@pytest.mark.parametrize("reason", [Reason.SUPPLEMENT, Reason.UNSTATED])
def test_a_supplement_has_its_own_steps_and_no_reason_is_none(reason):
    for command in (
        BeginPause(1, reason, "x"),
        ExcludeDays(1, date(2026, 11, 24), date(2026, 11, 24), reason, "x"),
    ):
        assert set(problems(command, standing(), CALENDAR)) == {"reason"}


def test_only_a_group_without_one_chooses_a_representative():
    command = BeginPause(1, Reason.REPRESENTATIVE, "대표자 선정 요청")
    assert "3명 이상" in str(problems(command, standing(), CALENDAR)["reason"])
    pair = replace(GROUP, people=2)
    assert set(problems(command, standing(asker=pair), CALENDAR)) == {"reason"}
    assert problems(command, standing(asker=GROUP), CALENDAR) == {}
    chosen = replace(GROUP, representative="홍길동")
    assert "이미 대표자" in str(problems(command, standing(asker=chosen), CALENDAR)["reason"])
    people = [{"name": name} for name in ("가나다", "라마바", "사아자")]
    signed = happened(
        "2026-11-24T10:00", EventKind.SIGNATORIES_ENTERED,
        people=people, households=3, original=True,
    )  # fmt: skip
    assert problems(command, standing(signed, asker=a_petitioner()), CALENDAR) == {}
    names = happened("2026-11-24T11:00", EventKind.REPRESENTATIVES_CHOSEN, names=["가나다"])
    assert set(problems(command, standing(signed, names), CALENDAR)) == {"reason"}


def test_an_outage_counts_from_6_may_2026():
    command = BeginPause(1, Reason.OUTAGE, "국민신문고 장애")
    before = standing(received="2026-05-04T10:00", now="2026-05-05T10:00")
    assert set(problems(command, before, CALENDAR)) == {"reason"}
    since = standing(received="2026-05-04T10:00", now="2026-05-06T10:00")
    assert problems(command, since, CALENDAR) == {}


# --- the on-site inspection -----------------------------------------------------------------


def inspect(until: date | None) -> BeginPause:
    return BeginPause(1, Reason.SITE_INSPECTION, "현장조사", until)


def test_only_a_grievance_is_inspected_and_until_a_day():
    assert "고충민원" in str(problems(inspect(None), standing(), CALENDAR)["reason"])
    assert set(problems(inspect(None), standing(kind=GRIEVANCE), CALENDAR)) == {"until_on"}
    assert Reason.SITE_INSPECTION in pauses.reasons(standing(kind=GRIEVANCE))
    assert Reason.SITE_INSPECTION not in pauses.reasons(standing())


@pytest.mark.parametrize(
    ("until", "wrong"),
    [
        (date(2026, 11, 24), True),
        (date(2026, 11, 25), False),
        # 14 days from Wednesday 11-25, the first one counted, no Saturdays: Monday 12-14.
        (date(2026, 12, 14), False),
        (date(2026, 12, 15), True),
        (date(2062, 1, 1), True),
    ],
)
def test_an_inspection_takes_14_days(until, wrong):
    found = problems(inspect(until), standing(kind=GRIEVANCE), CALENDAR)
    assert set(found) == ({"until_on"} if wrong else set())


def test_two_inspections_share_the_14_days():
    first = (paused("2026-11-24T10:00", "site_inspection", "2026-11-26"), ended("2026-11-26T10:00"))
    # Three days are used; eleven from Friday 11-27 end on Friday 12-11.
    stands = standing(*first, kind=GRIEVANCE, now="2026-11-27T10:00")
    assert problems(inspect(date(2026, 12, 11)), stands, CALENDAR) == {}
    assert problems(inspect(date(2026, 12, 14)), stands, CALENDAR)
    used_up = (
        paused("2026-11-25T10:00", "site_inspection", "2026-12-14"),
        ended("2026-12-14T10:00"),
    )
    over = standing(*used_up, kind=GRIEVANCE, now="2026-12-15T10:00")
    assert "다 썼습니다" in str(problems(inspect(date(2026, 12, 15)), over, CALENDAR)["until_on"])


@pytest.mark.parametrize(
    ("until", "wrong"),
    [
        (date(2026, 12, 14), True),
        (date(2026, 12, 15), False),
        # 7 days more after Monday 12-14: Wednesday 12-23.
        (date(2026, 12, 23), False),
        (date(2026, 12, 24), True),
        (date(2062, 1, 1), True),
    ],
)
def test_an_inspection_is_extended_by_7_days(until, wrong):
    stands = standing(paused("2026-11-25T10:00", "site_inspection", "2026-12-14"),
                      kind=GRIEVANCE, now="2026-12-14T10:00")  # fmt: skip
    found = problems(ExtendPause(1, until, "비"), stands, CALENDAR)
    assert set(found) == ({"until_on"} if wrong else set())


def test_an_inspection_planned_to_a_saturday_gains_7_working_days_too():
    # Saturday 11-28 is no day of the inspection; seven days after Friday are Tuesday 12-08.
    stands = standing(paused("2026-11-25T10:00", "site_inspection", "2026-11-28"), kind=GRIEVANCE)
    assert problems(ExtendPause(1, date(2026, 12, 8), "비"), stands, CALENDAR) == {}
    assert problems(ExtendPause(1, date(2026, 12, 9), "비"), stands, CALENDAR)


def test_an_inspection_is_extended_once_and_before_its_end():
    begun = paused("2026-11-25T10:00", "site_inspection", "2026-11-27")
    stands = standing(begun, longer("2026-12-01"), kind=GRIEVANCE)
    assert "한 차례만" in str(refusal(Step.EXTEND_PAUSE, stands))
    over = standing(begun, kind=GRIEVANCE, now="2026-11-28T10:00")
    assert refusal(Step.EXTEND_PAUSE, over) is None
    assert set(problems(ExtendPause(1, date(2026, 12, 1), " "), over, CALENDAR)) == {
        "at", "reason",
    }  # fmt: skip
    hearing = standing(paused("2026-11-24T10:00", "hearing"), longer("2026-12-01"))
    assert refusal(Step.EXTEND_PAUSE, hearing) is None
    assert problems(ExtendPause(1, date(2027, 3, 2), "증인"), hearing, CALENDAR) == {}
    for until in (date(2026, 12, 1), date(2062, 1, 1)):
        wrong = problems(ExtendPause(1, until, "증인"), hearing, CALENDAR)
        assert set(wrong) == {"until_on"}


def test_an_inspection_that_takes_too_long_leaves_out_no_further_day():
    stands = standing(paused("2026-11-25T10:00", "site_inspection", "2026-11-27"),
                      ended("2026-12-02T10:00"), kind=GRIEVANCE)  # fmt: skip
    (one,) = stands.folded.exclusions
    assert (one.first_on, one.last_on) == (date(2026, 11, 25), date(2026, 11, 27))
    hearing = standing(paused("2026-11-25T10:00", "hearing", "2026-11-27"),
                       ended("2026-12-02T10:00"))  # fmt: skip
    assert hearing.folded.exclusions[0].last_on == date(2026, 12, 2)


# --- a pause that runs ----------------------------------------------------------------------


def test_a_pause_has_a_reason_in_words_and_no_end_before_it():
    command = BeginPause(1, Reason.HEARING, " ", date(2026, 11, 24))
    assert set(problems(command, standing(), CALENDAR)) == {"note", "until_on"}
    far = BeginPause(1, Reason.HEARING, "청문", date(2062, 1, 1))
    assert set(problems(far, standing(), CALENDAR)) == {"until_on"}
    told = consequences(BeginPause(1, Reason.HEARING, "청문"), standing(), CALENDAR)
    assert len(told) == 1
    grievance = standing(kind=GRIEVANCE)
    assert len(consequences(inspect(date(2026, 11, 27)), grievance, CALENDAR)) == 2


def test_a_pause_and_a_supplement_do_not_run_together():
    assert refusal(Step.BEGIN_PAUSE, standing()) is None
    waiting, resting = standing(asked()), standing(paused("2026-11-24T10:00", "hearing"))
    assert "보완을 기다리는" in str(refusal(Step.BEGIN_PAUSE, waiting))
    assert "멈춰 있는" in str(refusal(Step.BEGIN_PAUSE, resting))
    for step in (Step.END_PAUSE, Step.EXTEND_PAUSE):
        assert "보완을 기다리는" in str(refusal(step, waiting))
        assert "멈춰 있지 않습니다" in str(refusal(step, standing()))
        assert refusal(step, resting) is None
    for step in (Step.BEGIN_PAUSE, Step.END_PAUSE, Step.EXTEND_PAUSE, Step.EXCLUDE_DAYS):
        assert "이미 처리를 마친" in str(refusal(step, standing(DONE)))


# --- days in hindsight ----------------------------------------------------------------------


def days(first: date, last: date, reason: Reason = Reason.HEARING, note: str = "청문"):
    return ExcludeDays(1, first, last, reason, note)


@pytest.mark.parametrize(
    ("command", "fields"),
    [
        (days(date(2026, 11, 23), date(2026, 11, 25)), set()),
        (days(date(2026, 11, 22), date(2026, 11, 24)), {"first_on"}),
        (days(date(2026, 11, 24), date(2026, 11, 26)), {"last_on"}),
        (days(date(2026, 11, 24), date(2026, 11, 23)), {"last_on"}),
        (days(date(2026, 11, 24), date(2026, 11, 24), note=" "), {"note"}),
        (days(date(2026, 11, 24), date(2026, 11, 24), Reason.SITE_INSPECTION), {"reason"}),
    ],
)
def test_days_that_have_passed_since_receipt(command, fields):
    assert set(problems(command, standing(), CALENDAR)) == fields


def test_days_are_not_left_out_twice():
    stands = standing(excluded("2026-11-23", "2026-11-24"))
    again = days(date(2026, 11, 24), date(2026, 11, 24), Reason.EXAMINATION)
    assert set(problems(again, stands, CALENDAR)) == {"first_on"}
    overlapping = days(date(2026, 11, 24), date(2026, 11, 25))
    assert problems(overlapping, stands, CALENDAR) == {}
    waiting = standing(asked("2026-11-24T10:00"))
    assert set(problems(again, waiting, CALENDAR)) == {"first_on"}
    before = days(date(2026, 11, 23), date(2026, 11, 23))
    assert problems(before, waiting, CALENDAR) == {}


def test_an_outage_or_an_inspection_in_hindsight_keeps_its_limits():
    old = standing(received="2026-05-04T10:00", now="2026-05-07T10:00")
    outage = days(date(2026, 5, 5), date(2026, 5, 6), Reason.OUTAGE)
    assert set(problems(outage, old, CALENDAR)) == {"first_on"}
    assert problems(replace(outage, first_on=date(2026, 5, 6)), old, CALENDAR) == {}
    stands = standing(kind=GRIEVANCE, now="2026-12-15T10:00")
    inspected = days(date(2026, 11, 25), date(2026, 12, 14), Reason.SITE_INSPECTION)
    assert problems(inspected, stands, CALENDAR) == {}
    longer_one = replace(inspected, last_on=date(2026, 12, 15))
    assert set(problems(longer_one, stands, CALENDAR)) == {"last_on"}


@pytest.mark.parametrize(
    ("first", "last", "note", "fields"),
    [
        (date(2026, 11, 24), date(2026, 11, 25), "장애", set()),
        (date(2026, 5, 6), date(2026, 5, 6), "장애", set()),
        (date(2026, 5, 5), date(2026, 5, 6), "장애", {"first_on"}),
        (date(2026, 11, 25), date(2026, 11, 24), "장애", {"last_on"}),
        (date(2026, 11, 25), date(2026, 11, 26), " ", {"note", "last_on"}),
    ],
)
def test_what_is_wrong_with_an_outage(first, last, note, fields):
    command = ExcludeOutage(first, last, note)
    assert set(pauses.outage_problems(command, date(2026, 11, 25))) == fields


def test_a_pause_entered_late_begins_when_it_did():
    command = BeginPause(1, Reason.HEARING, "청문", date(2026, 11, 24), moment("2026-11-24T10:00"))
    assert problems(command, standing(), CALENDAR) == {}
