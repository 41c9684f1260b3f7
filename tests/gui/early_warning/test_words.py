from __future__ import annotations

from datetime import timedelta

import pytest

from gaoffice_desktop.early_warning.alarms.facts import (
    AlarmState,
    Level,
    Priority,
    RingWhy,
)
from gaoffice_desktop.gui.early_warning.words import (
    Scene,
    badge,
    escalated_said,
    handler_said,
    line,
    may_snooze,
    sentence,
    span_said,
    spoken_line,
    subject,
    when_said,
    why_said,
)
from gaoffice_desktop.petitions.due_words import Tone
from gaoffice_desktop.petitions.limits import Limit
from tests.gui.early_warning.fake_alarms import CALENDAR, ME, at, made, of_days, rung


def scene(local: str = "2026-11-25T14:20", calendar=CALENDAR) -> Scene:
    return Scene(at(local), calendar, ME)


def test_the_example_of_the_wording_rules() -> None:
    said = sentence(made(target="2026-11-25T17:20"), scene("2026-11-25T14:20"))
    assert str(said) == "오늘 17시 20분까지 처리해야 합니다. 3시간 남았습니다."


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-25T17:19", "1분 남았습니다."),
        ("2026-11-25T16:35", "45분 남았습니다."),
        ("2026-11-25T14:00", "3시간 20분 남았습니다."),
        ("2026-11-25T10:00", "근무시간으로 6시간 20분 남았습니다."),
        ("2026-11-24T17:00", "근무일로 1일 남았습니다."),
        ("2026-11-20T17:00", "근무일로 3일 남았습니다."),
    ],
)
def test_what_is_left_counts_working_time(now: str, left: str) -> None:
    """12:00 to 13:00 nobody works; between Friday and Wednesday lie three working days."""
    assert str(sentence(made(), scene(now))).endswith(left)


def test_seconds_never_make_a_minute_that_is_not_there() -> None:
    now = Scene(at("2026-11-25T17:19") + timedelta(seconds=30), CALENDAR, ME)
    assert str(sentence(made(), now)).endswith("1분 남았습니다.")


def test_without_the_calendar_the_clock_is_read() -> None:
    said = sentence(made(), scene("2026-11-25T10:00", calendar=None))
    assert str(said).endswith("7시간 20분 남았습니다.")


def test_from_closing_to_midnight_nothing_is_said_to_be_left() -> None:
    said = sentence(of_days(1, "2026-11-25"), scene("2026-11-25T18:30"))
    assert str(said) == "오늘 18시까지 처리해야 합니다."


@pytest.mark.parametrize(
    ("now", "ago"),
    [
        ("2026-11-25T17:40", "처리기한이 20분 지났습니다."),
        ("2026-11-26T09:10", "처리기한이 근무일로 1일 지났습니다."),
        ("2026-11-30T09:10", "처리기한이 근무일로 3일 지났습니다."),
    ],
)
def test_what_is_over_says_by_how_much_and_what_to_do(now: str, ago: str) -> None:
    said = str(sentence(made(), scene(now)))
    assert said == f"{ago} 지체 없이 처리하거나 상신해 주십시오."


def test_over_on_the_days_off_that_follow_counts_no_working_day() -> None:
    said = str(sentence(of_days(1, "2026-11-27"), scene("2026-11-28T10:00")))
    assert said.startswith("처리기한이 이미 지났습니다.")


def test_every_limit_says_what_it_wants() -> None:
    for limit in Limit:
        alarm = made(limit=limit)
        assert "오늘 17시 20분" in str(sentence(alarm, scene()))
        assert "지났습니다." in str(sentence(alarm, scene("2026-11-26T10:00")))


def test_what_is_over_asks_for_what_the_law_lets_be_done() -> None:
    over = scene("2026-11-26T10:00")
    document = str(sentence(made(limit=Limit.UNCOLLECTED), over))
    assert document.endswith("폐기하고 종결할 수 있습니다. (영 제25조제4항)")
    assert "처리" not in str(sentence(made(limit=Limit.COOPERATION), over))


def test_a_moment_as_people_say_it() -> None:
    now = at("2026-11-25T14:20")
    assert str(when_said(at("2026-11-25T18:00"), now)) == "오늘 18시"
    assert str(when_said(at("2026-11-27T09:05"), now)) == "11. 27.(금) 9시 5분"
    assert str(when_said(at("2027-01-04T18:00"), now)) == "2027. 1. 4.(월) 18시"


def test_a_length_of_time_is_never_none() -> None:
    assert str(span_said(0)) == "1분"
    assert str(span_said(120)) == "2시간"


def test_the_badge_is_the_registers() -> None:
    soon, today, over = (
        badge(of_days(1, "2026-11-27"), scene()),
        badge(made(), scene()),
        badge(of_days(2, "2026-11-23"), scene()),
    )
    assert (soon.tone, soon.mark, str(soon.text)) == (Tone.SOON, "▲", "D-2")
    assert (today.tone, today.mark, str(today.text)) == (Tone.TODAY, "!", "오늘 17:20")
    assert (over.tone, over.mark, str(over.text)) == (Tone.OVERDUE, "✖", "2일 초과")


def test_a_petition_is_a_number_and_a_kind() -> None:
    assert str(subject(made())) == "2026-001201 전·편입학"
    handed = made(limit=Limit.HAND_OVER)
    assert str(subject(handed)) == "2026-001201 전·편입학 (처리부서 이송)"
    office = made(limit=Limit.MONTHLY_CHECK, kind_name="", subject="2026-10")
    assert str(subject(office)) == "월간 점검 2026-10"


def test_whose_it_is() -> None:
    assert str(handler_said(made(), ME)) == "담당 나"
    assert str(handler_said(made(handler_id=3, handler="윤다온"), ME)) == "담당 윤다온"
    assert str(handler_said(made(handler_id=None, handler=""), ME)) == "담당 없음"


def test_why_one_is_told() -> None:
    assert why_said(rung(made())) is None
    assert str(why_said(rung(made(), RingWhy.AGAIN))) == "다시 알림"


def test_the_line_says_hours_on_the_last_day_and_the_moment_before() -> None:
    assert str(line(made(), scene())) == "3시간 남음 · 담당 나"
    assert str(line(of_days(1, "2026-11-27"), scene())) == "11. 27.(금) 18시까지 · 담당 나"
    raised = made(level=Level.HEAD)
    assert str(line(raised, scene())).endswith("부서장까지 알림")
    put_off = made(state=AlarmState.SEEN, snoozed_until=at("2026-11-25T14:45"))
    assert str(line(put_off, scene())) == "오늘 14시 45분에 다시 알림 · 담당 나"


def test_the_line_aloud_begins_with_how_loud_it_is() -> None:
    said = str(spoken_line(made(priority=Priority.HIGH), scene()))
    assert said.startswith("상, 2026-001201 전·편입학. 오늘 17시 20분까지")


def test_to_whom_it_was_brought() -> None:
    assert str(escalated_said(made(level=Level.LEADER))) == "팀장에게 알렸습니다."
    assert str(escalated_said(made(level=Level.HEAD))) == "부서장에게 알렸습니다."


def test_what_may_be_put_off_is_what_the_service_would_let() -> None:
    assert may_snooze(made(), scene()) is None
    assert may_snooze(made(snoozes=2), scene()) is not None
    assert may_snooze(made(), scene("2026-11-25T16:20")) is not None, "the last working hour"
    assert may_snooze(made(), scene("2026-11-25T16:19")) is None
    assert may_snooze(made(), scene("2026-11-26T09:00")) is not None, "it is over"
    assert may_snooze(made(code="OVER"), scene()) is not None
    put_off = made(state=AlarmState.SEEN, snoozed_until=at("2026-11-25T14:45"))
    assert may_snooze(put_off, scene()) is not None
    assert may_snooze(made(), scene(calendar=None)) is None, "the service has the last word"


def test_a_day_told_to_the_petitioner_counts_until_it_has_passed() -> None:
    """The law's last day lies later: until the told one is over the badge counts to that."""
    told = of_days(1, "2026-12-02", ends_at=at("2026-12-15T00:00"))
    assert str(badge(told, scene("2026-11-30T10:00")).text) == "D-2"
    assert badge(told, scene("2026-12-02T10:00")).tone is Tone.TODAY
    assert str(badge(told, scene("2026-12-03T10:00")).text) == "D-7"
