from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from gaoffice_desktop.early_warning.surges.facts import (
    LONGEST_TEXT,
    Evidence,
    Method,
    Surge,
    SurgeEvent,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    SurgeStory,
    Topic,
    TopicKind,
    WeekPoint,
    Window,
)
from gaoffice_desktop.early_warning.surges.papers import (
    MOST_EVENTS,
    SurgeSheet,
    lay_out_surge,
    surge_sheet,
)
from gaoffice_desktop.early_warning.surges.rules import DEFAULTS, judge

MONDAY = date(2026, 11, 16)
AT = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
EVIDENCE = Evidence(
    Method.FARRINGTON, Window.WEEK, MONDAY, date(2026, 11, 22),
    count=71, expected=28.0, bound=42.0, score=3.07, ratio=2.54, run=4, people=66,
    past_weeks=90, tested=63, share=0.0009,
)  # fmt: skip


def the_surge(**changes: object) -> Surge:
    judged = judge(TopicKind.KIND, EVIDENCE, DEFAULTS)
    assert judged is not None
    surge = Surge(
        1, "2026-03", Topic(TopicKind.KIND, "grievance", "고충민원"), SurgeLevel.CAUTION,
        SurgeState.RAISED, 1, "민원실", AT, "한별솔", "", EVIDENCE, judged.reasons, 3,
    )  # fmt: skip
    return replace(surge, **changes)


def the_sheet(surge: Surge, events: int = 1, weeks: int = 53) -> SurgeSheet:
    course = [SurgeEvent(AT, SurgeEventKind.RAISED, "한별솔", SurgeLevel.INTEREST, "발령함")]
    course += [
        SurgeEvent(AT + timedelta(days=at), SurgeEventKind.NOTED, "한별솔", SurgeLevel.CAUTION,
                   f"메모 {at} " + "가" * LONGEST_TEXT)
        for at in range(1, events)
    ]  # fmt: skip
    points = tuple(
        WeekPoint(MONDAY - timedelta(weeks=weeks - 1 - at), 20 + at % 7, 20.0, 34.0)
        for at in range(weeks)
    )
    story = SurgeStory(surge, tuple(course), points, ())
    return SurgeSheet("나래교육지원청", story, AT + timedelta(days=3), "한별솔")


def test_it_says_what_when_why_and_who() -> None:
    told = lay_out_surge(the_sheet(the_surge())).text()
    for part in (
        "민원 급증 경보", "나래교육지원청  제2026-03호", "주의", "고충민원", "민원실", "71건", "28.0건",
        "42건", "2.5배", "3.07", "4주", "66명", "Noufaily", "회신하지 않음", "발령 3주째",
        "2026. 11. 16.~11. 22.", "발령함",
    ):  # fmt: skip
        assert part in told, part


def test_cause_measure_and_end_stand_on_it() -> None:
    ended = the_surge(
        state=SurgeState.LIFTED, cause="안내가 늦었음", measure="안내문을 다시 보냄",
        answered_at=AT, answered_by="윤다온", lifted_at=AT + timedelta(days=15),
    )  # fmt: skip
    told = lay_out_surge(the_sheet(ended)).text()
    for part in ("안내가 늦었음", "안내문을 다시 보냄", "윤다온", "2026. 12. 8.", "해제, 3주 동안"):
        assert part in told, part


@pytest.mark.parametrize(
    "surge",
    [
        the_surge(),
        the_surge(evidence=None, reasons=(), reason="가" * LONGEST_TEXT),
        the_surge(
            topic=Topic(TopicKind.GROUP, "7", "가" * 60),
            department="나" * 60,
            evidence=replace(EVIDENCE, window=Window.GROUP, method=Method.SAME_CONTENT),
            reason="다" * LONGEST_TEXT,
            cause="라" * LONGEST_TEXT,
            measure="마\n" * (LONGEST_TEXT // 2),
            answered_at=AT,
            answered_by="바" * 30,
        ),
    ],
)
@pytest.mark.parametrize("events", [1, 40])
def test_it_is_one_page_whatever_was_written(surge: Surge, events: int) -> None:
    layout = lay_out_surge(the_sheet(surge, events))
    assert len(layout.pages) == 1
    assert layout.strays() == []


def test_a_long_course_shows_its_first_and_newest_steps() -> None:
    told = lay_out_surge(the_sheet(the_surge(), MOST_EVENTS + 5)).text()
    assert "발령함" in told
    assert f"메모 {MOST_EVENTS + 4} " in told
    assert "메모 3 " not in told
    assert "경과 5건은 화면에서" in told


def test_a_topic_without_weeks_has_a_sheet_too() -> None:
    paper = surge_sheet(the_sheet(the_surge(), weeks=0))
    document = pypdfium2.PdfDocument(paper)
    assert len(document) == 1
    assert "고충민원" in document[0].get_textpage().get_text_range()
    document.close()
