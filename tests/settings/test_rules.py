"""A value fits its setting or is refused; a kept one that no longer fits gives way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.settings.facts import (
    ATTACHMENT_MEGABYTES,
    CONTRAST,
    ENTER_MOVES_ON,
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
