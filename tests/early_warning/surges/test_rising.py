from __future__ import annotations

from datetime import timedelta

from gaoffice_desktop.early_warning.surges import following, reckoning
from gaoffice_desktop.early_warning.surges.facts import SurgeLevel
from gaoffice_desktop.early_warning.surges.rising import (
    Candidates,
    candidates_of,
    joined,
    names_in,
    weeks_of_word,
)
from gaoffice_desktop.early_warning.surges.rules import DEFAULTS
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.early_warning.surges.thresholds import thresholds_in
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.settings.facts import (
    SETTINGS,
    SURGE_CAUTION_RATIO_PERCENT,
    SURGE_LEAST_WORD,
)
from tests.early_warning.surges.room import MONDAY, SurgeRoom

WINDOW = (MONDAY.toordinal(), MONDAY.toordinal() + 6)
BEFORE = (MONDAY.toordinal() - 56, MONDAY.toordinal() - 1)
SAID = "초등학교 석면철거공사 일정을 미리 알려 주십시오."


def test_words_are_chosen_by_what_the_weeks_before_do_not_explain(room: SurgeRoom) -> None:
    room.put_years(1, 5)
    room.put(MONDAY, 6)
    room.put(MONDAY, 6, title="석면철거", content=SAID)
    with room.database.read() as work:
        found = candidates_of(work, WINDOW, BEFORE, 6, 20)
        few = candidates_of(work, WINDOW, BEFORE, 6, 1)
        none = candidates_of(work, WINDOW, BEFORE, 30, 20)
    assert any("석면" in word for word in found.words)
    assert not any("통학로" in word for word in found.words)
    assert found.considered > len(found.words)
    assert len(few.words) == 1
    assert none == Candidates((), 0)


def test_the_names_of_petitioners_proxies_and_staff_are_known(room: SurgeRoom) -> None:
    room.put(MONDAY, 1, name="나가온", handler="윤다온")
    room.put(MONDAY, 1, name="해오름 학부모회", asker_kind="corporation")
    with room.database.read() as work:
        names = names_in(work, tallying.said(work, *WINDOW, 10))
    assert {"나가온", "윤다온", "도라온", "한별솔"} <= names
    assert "해오름 학부모회" not in names


def test_weeks_of_a_word_are_those_of_its_days() -> None:
    monday = MONDAY.toordinal()
    week = (monday - 1) // 7
    days = {monday - 1: 2, monday: 3, monday + 6: 4, monday + 7: 9}
    assert weeks_of_word(days, week - 1, week) == [2, 7]


def test_words_with_the_same_petitions_are_one_signal() -> None:
    found = joined([("석면", 3.0, {1, 2, 3}), ("석면철거", 3.0, {1, 2, 3}), ("급식", 5.0, {7, 8})])
    assert found == [("급식", ()), ("석면철거", ("석면",))]


def test_the_thresholds_are_the_settings_and_their_defaults(room: SurgeRoom) -> None:
    with room.database.read() as work:
        assert thresholds_in(work) == DEFAULTS
    room.set(SURGE_LEAST_WORD, 30)
    room.set(SURGE_CAUTION_RATIO_PERCENT, 250)
    with room.database.read() as work:
        changed = thresholds_in(work)
    assert (changed.least_word, changed.caution_ratio) == (30, 2.5)
    assert sum(one.name.startswith("surge_") for one in SETTINGS) == 16


def test_a_frame_knows_the_finished_week_and_its_petitions(room: SurgeRoom) -> None:
    ids = room.put(MONDAY + timedelta(days=6), 2)
    room.put(MONDAY + timedelta(days=7), 1)
    with room.database.read() as work:
        calendar = room.surges.workdays.calendar_in(work)
        frame = reckoning.frame_of(work, calendar, DEFAULTS, room.clock())
        (key, _) = reckoning.active_topics(frame)
        found = reckoning.behind(frame, *key, reckoning.Window.WEEK)
    assert sorted(found) == ids
    assert frame.week * 7 + 1 == MONDAY.toordinal()


def test_the_service_has_every_verb_of_its_parts() -> None:
    assert issubclass(Surges, following.Following)
    for verb in (
        "signals", "reckon", "keep", "examine", "topics", "raise_surge", "change_level",
        "answer_surge", "note", "lift", "surges", "surge", "sheet", "group_new", "groups", "group",
        "group_ids_of",
    ):  # fmt: skip
        assert callable(getattr(Surges, verb))
    assert SurgeLevel.INTEREST < SurgeLevel.CAUTION < SurgeLevel.SERIOUS
