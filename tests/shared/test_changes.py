"""Changes add up, and none is false."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from gaoffice_desktop.shared.changes import Changes

FLAGS = [field.name for field in fields(Changes) if field.name != "petitions"]


def test_nothing_changed() -> None:
    assert not Changes()
    assert not Changes().any_petition


@pytest.mark.parametrize("flag", FLAGS)
def test_each_flag_survives_a_merge_from_either_side(flag: str) -> None:
    """A flag that the merge forgets would leave a screen stale."""
    one = replace(Changes(), **{flag: True})
    assert one
    assert one | Changes() == one
    assert Changes() | one == one


def test_petitions_are_united() -> None:
    both = Changes(petitions=frozenset({1, 2})) | Changes(petitions=frozenset({2, 3}))
    assert both.petitions == {1, 2, 3}
    assert both.any_petition
    assert Changes(every_petition=True).any_petition
