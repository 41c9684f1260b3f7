"""Levels without colour, numbers in words, trends, and what weakens them said openly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gaoffice_desktop.early_warning.surges.facts import (
    Method,
    Signals,
    SurgeLevel,
    SurgeState,
    WeekPoint,
    Window,
)
from gaoffice_desktop.gui.early_warning.surges_words import (
    cautions,
    evaluated_said,
    event_said,
    exceeds_said,
    group_said,
    group_span,
    level_badge,
    level_said,
    may_lift,
    numbers,
    raised_said,
    standing_said,
    surge_badge,
    topic_said,
    trend_said,
    window_said,
)
from gaoffice_desktop.gui.theme import tokens
from tests.gui.early_warning.fake_surges import (
    BUS,
    EVENTS,
    GROUP,
    LIFTED,
    RAISED,
    SIGNALS,
    TRANSFER,
    UNANSWERED,
    WEEK_ON,
    FakeSurges,
    evidence,
)


def test_the_three_levels_differ_by_mark_word_and_colour() -> None:
    badges = [level_badge(level) for level in SurgeLevel]
    assert [(one.mark, str(one.text)) for one in badges] == [
        ("●", "관심"), ("▲", "주의"), ("✖", "심각"),
    ]  # fmt: skip
    assert len({getattr(tokens(), f"badge_{one.tone}") for one in badges}) == 3
    assert str(level_said(SurgeLevel.CAUTION)) == "▲ 주의"


def test_a_lifted_warning_is_quiet_and_still_says_its_level() -> None:
    badge = surge_badge(LIFTED)
    assert (badge.tone, badge.mark, str(badge.text)) == ("quiet", "✓", "해제(심각)")
    assert surge_badge(RAISED) == level_badge(SurgeLevel.SERIOUS)


def test_a_topic_says_what_it_is() -> None:
    assert str(topic_said(BUS)) == "'통학버스' · 낱말"
    assert str(topic_said(TRANSFER)) == "전·편입학 · 민원 종류"


def test_windows() -> None:
    assert str(window_said(evidence())) == "2026. 11. 16. ~ 2026. 11. 22. 한 주"
    today = evidence(window=Window.DAY, method=Method.EARS_DAY)
    assert str(window_said(today)) == "2026. 11. 16. 하루(지금까지)"
    assert str(window_said(SIGNALS[2].evidence)) == "2026. 11. 16. ~ 2026. 11. 22."


def test_the_numbers_behind_a_signal_are_all_there() -> None:
    told = {str(name): str(value) for name, value in numbers(evidence())}
    assert told["접수"] == "37건"
    assert told["민원인"] == "32명"
    assert told["예상"] == "4.2건"
    assert told["상한"] == "9.3건"
    assert told["예상의 몇 배"] == "8.8배"
    assert told["초과 점수"] == "6.43 (1을 넘으면 상한 초과)"
    assert told["이어진 기간"] == "3주"
    assert told["견준 지난 자료"] == "150주"
    assert told["우연히 넘을 확률"] == "주제마다 2,222번 볼 때 한 번꼴 · 주제 214개를 함께 살펴봄"
    assert told["방법"] == "Farrington 개선법(Noufaily 등, 2013)"
    day = {str(name): str(value) for name, value in numbers(evidence(window=Window.DAY))}
    assert day["이어진 기간"] == "3일"


def test_without_a_chance_only_the_number_of_topics_is_said() -> None:
    told = {str(name): str(value) for name, value in numbers(evidence(share=0.0))}
    assert told["우연히 넘을 확률"] == "주제 214개를 함께 살펴봄"


def test_nearly_nothing_expected_counts_as_one_and_says_so() -> None:
    told = {str(name): str(value) for name, value in numbers(evidence(expected=0.0, ratio=37.0))}
    assert told["예상의 몇 배"] == "37.0배(예상을 1건으로 보아)"


def test_a_group_has_no_expected_number() -> None:
    names = [str(name) for name, _ in numbers(SIGNALS[2].evidence)]
    assert names == ["기간", "접수", "민원인", "방법"]
    assert str(exceeds_said(SIGNALS[2].evidence)) == "37건 / 29명"
    assert str(exceeds_said(evidence())) == "37건 (예상 4.2, 상한 9.3)"


def test_small_numbers_and_running_days_are_said_openly() -> None:
    assert cautions(evidence(37)) == ()
    assert [str(one) for one in cautions(evidence(9))] == [
        "9건뿐이어서 우연히 늘었을 수도 있습니다. 민원의 내용을 읽고 판단해 주십시오."
    ]
    running = cautions(evidence(37, window=Window.DAY))
    assert [str(one) for one in running] == ["하루가 끝나지 않아 건수가 더 늘 수 있습니다."]
    assert cautions(evidence(5, window=Window.GROUP)) == ()


@pytest.mark.parametrize(
    ("before", "now", "bound", "said"),
    [
        (22, 37, 9.3, "▲ 늘어남 22 → 37건"),
        (22, 12, 9.3, "▼ 줄어듦 22 → 12건"),
        (22, 9, 9.3, "▼ 줄어듦 22 → 9건 · 상한 아래"),
        (22, 23, None, "― 비슷함 22 → 23건"),
        (5, 6, 9.3, "― 비슷함 5 → 6건 · 상한 아래"),
        (1000, 1090, 9.3, "― 비슷함 1,000 → 1,090건"),
    ],
)
def test_the_trend_compares_the_newest_week_with_the_first(
    before: int, now: int, bound: float | None, said: str
) -> None:
    newest = WeekPoint(WEEK_ON, now, 4.2, bound)
    surge = replace(RAISED, evidence=evidence(before), newest=newest)
    assert str(trend_said(surge)) == said
    assert may_lift(surge) is ("상한 아래" in said)


def test_a_trend_compares_no_day_with_a_week() -> None:
    surge = replace(RAISED, evidence=evidence(22, window=Window.DAY))
    assert str(trend_said(surge)) == "지난주 37건"
    assert str(trend_said(replace(RAISED, evidence=None))) == "지난주 37건"
    assert str(trend_said(UNANSWERED)) == "아직 새 한 주가 지나지 않음"
    assert not may_lift(UNANSWERED)
    assert not may_lift(LIFTED)


def test_where_a_warning_stands() -> None:
    assert str(standing_said(RAISED)) == "대책 회신 · 2주째"
    assert str(standing_said(LIFTED)) == "2주 만에 해제"
    assert str(raised_said(RAISED)) == "2026. 11. 16.(월) 10:00 발령 오은정"
    assert str(raised_said(LIFTED)).endswith("· 2026. 11. 25.(수) 10:00 해제 오은정")
    assert RAISED.state is SurgeState.ANSWERED


def test_groups_and_events() -> None:
    assert str(group_said(GROUP)) == "같은 내용 37건 / 29명"
    assert group_span(GROUP) == "2026. 11. 21. ~ 2026. 11. 25."
    assert group_span(replace(GROUP, first_at=GROUP.last_at)) == "2026. 11. 25."
    assert str(event_said(EVENTS[0])) == "▲ 주의 · 확산 조짐"
    assert str(event_said(EVENTS[1])).startswith("원인: 노선 변경")
    assert str(event_said(replace(EVENTS[0], text=""))) == "▲ 주의"


def test_what_was_looked_at() -> None:
    assert str(evaluated_said(FakeSurges().signals_now)) == (
        "2026. 11. 16.에 시작한 주와 2026. 11. 25.까지, 주제 34개와 낱말 512개를 살펴봤습니다. "
        "(2026. 11. 25.(수) 10:00 기준)"
    )
    assert str(evaluated_said(Signals(()))) == "아직 살펴보지 않았습니다."
