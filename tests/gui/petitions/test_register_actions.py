"""What the palette offers over the register does what its name says."""

from __future__ import annotations

import pytest

from gaoffice_desktop.gui.petitions.register_actions import register_actions
from gaoffice_desktop.petitions.register_facts import Sort


def action(screen, name: str):
    return next(one for one in register_actions(screen) if one.name == name)


@pytest.mark.parametrize(
    ("name", "sort", "descending"),
    [
        ("기한 순으로 정렬", Sort.DUE, False),
        ("접수번호 순으로 정렬", Sort.NUMBER, False),
        ("민원인 순으로 정렬", Sort.PETITIONER, False),
        ("접수일 순으로 정렬", Sort.RECEIVED, False),
        ("최신 순으로 정렬", Sort.NUMBER, True),
    ],
)
def test_the_palette_sorts(made, screen, name, sort, descending):
    action(screen, name).run()
    assert (screen.query.sort, screen.query.descending) == (sort, descending)


def test_no_key_is_bound_twice(screen):
    keys = [one.shortcut for one in register_actions(screen) if one.shortcut]
    assert len(set(keys)) == len(keys)


def test_a_step_is_submitted_only_where_one_is_open(made, screen):
    submit = action(screen, "입력한 처리 기록")
    assert not submit.enabled()
    screen.open_petition(made["soon"].id)
    assert not submit.enabled()
