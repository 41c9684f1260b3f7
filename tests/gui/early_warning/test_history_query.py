"""Periods by the calendar, conditions counted, and why nothing was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.early_warning.alarms.facts import AlarmState, HistoryQuery
from gaoffice_desktop.gui.early_warning.history_query import (
    EMPTY_ACTION_LABELS,
    PRESET_LABELS,
    SHOWN_STATES,
    EmptyAction,
    Preset,
    count_of_filters,
    emptiness,
    period_of,
    without_filters,
)

QUERY = HistoryQuery(date(2026, 11, 1), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("preset", "today", "first", "last"),
    [
        (Preset.TODAY, date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 1)),
        (Preset.WEEK, date(2026, 3, 1), date(2026, 2, 23), date(2026, 3, 1)),
        (Preset.THIS_MONTH, date(2026, 2, 28), date(2026, 2, 1), date(2026, 2, 28)),
        (Preset.LAST_MONTH, date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (Preset.LAST_MONTH, date(2028, 3, 31), date(2028, 2, 1), date(2028, 2, 29)),
        (Preset.THIS_YEAR, date(2026, 7, 7), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_has_its_days(preset, today, first, last) -> None:
    assert period_of(preset, today) == (first, last)


def test_every_period_and_way_out_has_words() -> None:
    assert set(PRESET_LABELS) == set(Preset)
    assert set(EMPTY_ACTION_LABELS) == set(EmptyAction)
    assert AlarmState.DUE not in SHOWN_STATES


def test_conditions_are_counted_and_forgotten_without_the_period() -> None:
    assert count_of_filters(QUERY) == 0
    narrowed = replace(QUERY, state=AlarmState.SEEN, mine=True, text=" 12 ")
    assert count_of_filters(narrowed) == 3
    assert without_filters(narrowed) == QUERY


@pytest.mark.parametrize(
    ("query", "preset", "words", "action"),
    [
        (replace(QUERY, text="12", mine=True), Preset.WEEK, "들어간 알림이", EmptyAction.CLEAR),
        (replace(QUERY, mine=True), Preset.WEEK, "고른 조건에", EmptyAction.CLEAR),
        (QUERY, Preset.WEEK, "이 기간에", EmptyAction.SHOW_YEAR),
        (QUERY, Preset.THIS_YEAR, "올해 울린 알림이 없습니다", EmptyAction.NONE),
    ],
)
def test_the_narrowest_cause_is_told_first(query, preset, words, action) -> None:
    found = emptiness(query, preset)
    assert words in str(found.reason)
    assert found.action is action
