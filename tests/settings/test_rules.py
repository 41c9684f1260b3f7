"""A value fits its setting or is refused; a kept one that no longer fits gives way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.settings.facts import (
    ATTACHMENT_MEGABYTES,
    CONTRAST,
    DAILY_LIST_AT,
    ENTER_MOVES_ON,
    OVERDUE_DAILY_AT,
    SETTINGS,
    Setting,
)
from gaoffice_desktop.settings.rules import of_text, problem, to_text


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_default_fits_and_comes_back(setting: Setting[str]) -> None:
    assert problem(setting, setting.default) is None
    assert of_text(setting, to_text(setting.default)) == setting.default


def test_names_are_unique() -> None:
    names = [name for setting in SETTINGS for name in (setting.name, *setting.former)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("setting", "value"),
    [(ATTACHMENT_MEGABYTES, 0), (ATTACHMENT_MEGABYTES, 501), (ATTACHMENT_MEGABYTES, "50"),
     (ATTACHMENT_MEGABYTES, True), (CONTRAST, "blue"), (ENTER_MOVES_ON, 1)],
)  # fmt: skip
def test_what_does_not_fit_is_told(setting: Setting[int], value: object) -> None:
    assert problem(setting, value) is not None


@given(st.text())
def test_any_kept_text_gives_a_value_that_fits(text: str) -> None:
    for setting in SETTINGS:
        assert problem(setting, of_text(setting, text)) is None


@pytest.mark.parametrize("text", ["00:00", "09:10", "23:59"])
def test_a_time_of_day_is_taken(text: str) -> None:
    assert problem(OVERDUE_DAILY_AT, text) is None
    assert problem(DAILY_LIST_AT, text) is None


@pytest.mark.parametrize("text", ["24:00", "9:10", "09:60", "아침", "09:10 ", "０9:10"])
def test_what_is_no_time_of_day_is_refused_and_gives_way(text: str) -> None:
    assert "09:10처럼" in str(problem(OVERDUE_DAILY_AT, text))
    assert of_text(OVERDUE_DAILY_AT, text) == "09:10"
    assert of_text(DAILY_LIST_AT, text) == ""


def test_a_time_may_be_left_out_only_where_there_is_none_by_default() -> None:
    assert problem(DAILY_LIST_AT, "") is None
    assert problem(OVERDUE_DAILY_AT, "") is not None
