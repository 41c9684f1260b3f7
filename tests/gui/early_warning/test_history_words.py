"""Alarms of the past in words: leads, lateness, states, stories."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gaoffice_desktop.early_warning.alarms.facts import (
    Act,
    AlarmAct,
    AlarmState,
    AlarmStory,
    Band,
    Lead,
    LeadUnit,
    Post,
    Priority,
    RingWhy,
    Shown,
    ToldOf,
)
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES, ENDED_LABELS, code_of
from gaoffice_desktop.gui.early_warning.history_words import (
    PRIORITY_MARKS,
    PRIORITY_TONES,
    SHOWN_LABELS,
    PriorityBadge,
    code_said,
    ended_said,
    late_said,
    late_seconds,
    lead_said,
    rule_said,
    state_said,
    story_lines,
    subject_said,
)
from gaoffice_desktop.petitions.limits import Limit
from tests.gui.early_warning.history_facts import AT, alarm


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (Lead(LeadUnit.START), "시작할 때"),
        (Lead(LeadUnit.DAYS, 3), "D-3"),
        (Lead(LeadUnit.DAYS, 0), "당일"),
        (Lead(LeadUnit.MINUTES, 240), "4시간 전"),
        (Lead(LeadUnit.MINUTES, 20), "20분 전"),
        (Lead(LeadUnit.OVER), "초과"),
        (Lead(LeadUnit.DAILY), "초과 뒤 날마다"),
    ],
)
def test_a_lead_is_said(lead: Lead, said: str) -> None:
    assert str(lead_said(lead)) == said


@pytest.mark.parametrize("rule", DEFAULT_RULES, ids=lambda one: f"{one.limit}-{one.band}")
def test_the_code_of_a_lead_is_said_as_the_lead(rule) -> None:
    for lead in rule.leads:
        if lead.unit is not LeadUnit.DAILY:
            assert str(code_said(code_of(lead))) == str(lead_said(lead))


def test_a_daily_code_and_one_of_a_later_version_are_said_too() -> None:
    assert str(code_said("OVER+2026-11-25")) == "초과 매일"
    assert str(code_said("W-2")) == "W-2"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "제때"),
        (60, "제때"),
        (61, "1분 늦음"),
        (3_599, "59분 늦음"),
        (3_600, "1시간 늦음"),
        (90_000, "1일 늦음"),
    ],
)
def test_how_late_a_ring_was(seconds: int, said: str) -> None:
    assert str(late_said(seconds)) == said


def test_an_alarm_is_never_early() -> None:
    assert late_seconds(alarm(rung_at=AT - timedelta(minutes=3))) == 0
    assert late_seconds(alarm(rung_at=AT + timedelta(seconds=90))) == 90
    assert late_seconds(alarm(rung_at=None)) == 0


def test_a_rule_is_named_by_its_limit_and_band() -> None:
    assert str(rule_said(Limit.PROCESSING, Band.LONG)) == "처리기한 11일 이상"
    assert str(rule_said(Limit.OBJECTION, Band.ALL)) == "이의신청 결정"


def test_a_state_says_why_it_ended() -> None:
    assert str(state_said(alarm())) == "확인 전"
    done = alarm(state=AlarmState.ANSWERED, ended_why="extended")
    assert str(state_said(done)) == "해소 · 기한을 연장함"
    assert ended_said("something new") is None
    assert {str(ended_said(code.value)) for code in ENDED_LABELS} == {
        str(label) for label in ENDED_LABELS.values()
    }


def test_nothing_is_told_by_colour_alone() -> None:
    assert len(set(PRIORITY_MARKS.values())) == len(Priority)
    assert set(PRIORITY_TONES) == set(Priority)
    badge = PriorityBadge(Priority.HIGH)
    assert (badge.mark, str(badge.text), badge.tone) == ("!", "상", "today")
    assert set(SHOWN_LABELS) == set(Shown)


def test_a_story_goes_from_ring_to_end() -> None:
    later = AT + timedelta(minutes=30)
    ended = AT + timedelta(hours=2)
    rung = ToldOf(
        AT + timedelta(minutes=5), "윤다온", Post.HANDLER, RingWhy.FIRST,
        AT + timedelta(minutes=6), AT, Shown.TOAST, "창구-1",
    )  # fmt: skip
    unseen = ToldOf(later, "한별솔", Post.HEAD, RingWhy.ESCALATED, None, later)
    snoozed = AlarmAct(
        AT + timedelta(minutes=10), "윤다온", Act.SNOOZED, "전화 중", AT + timedelta(minutes=40)
    )
    whole = AlarmStory(
        alarm(state=AlarmState.ANSWERED, ended_at=ended, ended_why="completed"),
        (rung, unseen),
        (snoozed,),
    )
    told = [(str(one.what), str(one.who), str(one.how)) for one in story_lines(whole)]
    assert told == [
        ("처음 알림", "윤다온(담당자)", "5분 늦음 · 10:06 창구-1 알림창"),
        ("미루기", "윤다온", "10:40까지 · 전화 중"),
        ("미확인으로 상신", "한별솔(부서장)", "제때 · 아직 화면에 뜨지 않음"),
        ("해소", "", "처리를 마침"),
    ]
    shown_tomorrow = replace(rung, shown_at=AT + timedelta(days=1))
    [line] = story_lines(AlarmStory(alarm(), (shown_tomorrow,), ()))
    assert "2026. 11. 26.(목) 10:00" in str(line.how)


def test_what_it_is_about_in_one_line() -> None:
    assert str(subject_said(alarm())) == "2026-000001 제도·절차 질의 · 처리기한 D-3"
