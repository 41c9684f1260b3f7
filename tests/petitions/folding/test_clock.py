"""Supplements, pauses and excluded days stop the clock for the days that the law names."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import clock, fold
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.petitions.folding.lives import event, taken_in

ASKED = event(EventKind.SUPPLEMENT_REQUESTED, 1, what="신분증", until_on="2026-12-04")
STOPPED = event(
    EventKind.PAUSE_BEGUN, 1, reason="site_inspection", note="현장", until_on="2026-12-10"
)


def test_the_petitioner_is_given_more_time_and_the_request_comes_back() -> None:
    life = [
        taken_in(),
        ASKED,
        event(EventKind.SUPPLEMENT_EXTENDED, 2, until_on="2026-12-11", reason="출장"),
        event(EventKind.SUPPLEMENT_UNDELIVERED, 3, note="수취인 불명"),
        event(EventKind.SUPPLEMENT_UNDELIVERED, 9, note="수취인 불명"),
    ]
    asked = fold(life).supplement
    assert asked is not None
    assert (asked.of, asked.until_on) == (1, date(2026, 12, 11))
    assert (asked.extensions, asked.undelivered, asked.again) == (1, 2, False)


def test_a_second_request_is_a_request_of_its_own() -> None:
    life = [
        taken_in(),
        ASKED,
        event(EventKind.SUPPLEMENT_ARRIVED, 3),
        event(EventKind.SUPPLEMENT_REQUESTED, 4, what="도장", until_on="2026-12-08", again=True),
    ]
    first, second = fold(life).supplements
    assert (first.arrived_on, second.arrived_on) == (date(2026, 11, 28), None)
    assert (second.of, second.again, second.oral) == (3, True, False)


def test_a_pause_stands_until_it_ends_and_leaves_out_both_its_days() -> None:
    standing = fold([taken_in(), STOPPED])
    assert standing.state is State.PAUSED
    assert (standing.paused_on, standing.waiting_until_on) == (
        date(2026, 11, 26), date(2026, 12, 10),
    )  # fmt: skip
    later = event(EventKind.PAUSE_EXTENDED, 2, until_on="2026-12-17", reason="비")
    assert fold([taken_in(), STOPPED, later]).waiting_until_on == date(2026, 12, 17)
    over = fold([taken_in(), STOPPED, event(EventKind.PAUSE_ENDED, 5)])
    assert (over.state, over.pause) == (State.PROCESSING, None)
    assert over.exclusions == (
        Exclusion(date(2026, 11, 26), date(2026, 11, 30), ExclusionReason.SITE_INSPECTION, "현장"),
    )


def test_days_that_have_passed_are_left_out() -> None:
    life = [
        taken_in(),
        event(
            EventKind.DAYS_EXCLUDED,
            3,
            first_on="2026-11-26",
            last_on="2026-11-27",
            reason="outage",
            note="전산 장애",
        ),
    ]
    assert fold(life).exclusions == (
        Exclusion(date(2026, 11, 26), date(2026, 11, 27), ExclusionReason.OUTAGE, "전산 장애"),
    )


def test_an_extension_keeps_its_reason_and_consent() -> None:
    life = [
        taken_in(),
        event(
            EventKind.EXTENDED,
            1,
            days=3,
            reason="fact_check",
            note="현장 확인",
            consent={"name": "홍길동", "how": "전화", "on": "2026-11-26"},
        ),
    ]
    (extension,) = fold(life).extended
    assert extension.reason is ExtensionReason.FACT_CHECK
    assert extension.consent == Consent("홍길동", "전화", date(2026, 11, 26))
    # An event of the first version said no more than that the petitioner had agreed.
    old = event(EventKind.EXTENDED, 1, days=3, reason="alike", note="", consented=True)
    assert fold([taken_in(), old]).extended[0].consent is None


def test_what_was_told_of_the_progress() -> None:
    life = [taken_in(), event(EventKind.PROGRESS_TOLD, 30, text="검토 중", told_by="document")]
    assert fold(life).progress_told_on == (date(2026, 12, 25),)


def test_a_step_out_of_place_is_refused() -> None:
    for kind in (
        EventKind.SUPPLEMENT_ARRIVED,
        EventKind.SUPPLEMENT_EXTENDED,
        EventKind.SUPPLEMENT_UNDELIVERED,
        EventKind.PAUSE_ENDED,
        EventKind.PAUSE_EXTENDED,
    ):
        with pytest.raises((ValueError, KeyError)):
            fold([taken_in(), event(kind, 1, until_on="2026-12-04")])


def test_an_event_says_by_which_calendar_it_was_reckoned() -> None:
    folded = fold([taken_in()])
    assert clock.revision(folded, event(EventKind.EXTENDED)) == 1
    assert clock.revision(folded, event(EventKind.EXTENDED, calendar=4)) == 4
