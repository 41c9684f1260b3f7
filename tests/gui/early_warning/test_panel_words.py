from __future__ import annotations

from datetime import date

from gaoffice_desktop.early_warning.alarms.facts import (
    Act,
    AlarmAct,
    AlarmState,
    AlarmStory,
    Post,
    Priority,
    RingWhy,
    ToldOf,
)
from gaoffice_desktop.gui.early_warning.panel_words import (
    bundle_said,
    check_said,
    counts,
    counts_said,
    dunning_badge,
    dunning_said,
    dunning_text,
    missed_said,
    month_said,
    story_lines,
    tray_said,
)
from gaoffice_desktop.gui.early_warning.words import Scene
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, owed


def test_counts_hold_what_nobody_took_note_of() -> None:
    alarms = [
        made(1, priority=Priority.HIGH),
        made(2),
        made(3),
        made(4, state=AlarmState.SEEN),
        made(5, priority=Priority.LOW, state=AlarmState.SEEN),
    ]
    assert counts(alarms) == {Priority.HIGH: 1, Priority.MEDIUM: 2, Priority.LOW: 0}
    assert [str(one) for one in counts_said(alarms)] == ["상 1", "중 2"]


def test_several_at_once() -> None:
    assert str(bundle_said(7)) == "기한 알림 7건"
    assert str(missed_said(3)) == "자리를 비운 동안 울린 알림 3건입니다."
    assert str(tray_said(2)) == "확인할 기한 알림 2건"


def test_the_text_of_a_letter_names_number_and_day_and_nobody() -> None:
    said = str(dunning_text(owed()))
    assert said.startswith(
        "접수번호 2026-000050 민원의 처리기한(2026. 11. 20.(금))이 지났으나 아직 처리되지"
    )
    assert "평생교육과" in str(dunning_said(owed()))


def test_the_badge_of_a_letter() -> None:
    assert (dunning_badge(owed()).mark, str(dunning_badge(owed()).text)) == ("✖", "3일 초과")
    assert str(dunning_badge(owed(days=0)).text) == "기한 초과"


def test_a_months_check_names_the_month_and_the_article() -> None:
    assert str(month_said(date(2026, 10, 1))) == "2026년 10월 민원 처리 점검"
    assert "규칙 제7조" in str(check_said(date(2026, 10, 1)))


def test_the_story_is_told_in_order() -> None:
    told = [
        ToldOf(at("2026-11-24T09:30"), "윤다온", Post.HANDLER, RingWhy.FIRST),
        ToldOf(at("2026-11-25T10:00"), "한별솔", Post.LEADER, RingWhy.ESCALATED),
    ]
    did = [AlarmAct(at("2026-11-24T09:41"), "윤다온", Act.SNOOZED, "회의 중")]
    story = AlarmStory(made(), tuple(told), tuple(did))
    assert [
        str(one) for one in story_lines(story, Scene(at("2026-11-25T14:20"), CALENDAR, ME))
    ] == [
        "11. 24.(화) 9시 30분 윤다온(담당자)에게 알림: 처음 알림",
        "11. 24.(화) 9시 41분 윤다온: 미루기 (회의 중)",
        "오늘 10시 한별솔(팀장)에게 알림: 미확인으로 상신",
    ]
