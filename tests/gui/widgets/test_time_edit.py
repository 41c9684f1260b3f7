"""The entry for a time of day."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt

from gaoffice_desktop.gui.widgets.time_edit import TimeEdit


@pytest.fixture
def edit(qtbot):
    edit = TimeEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    return edit


@pytest.mark.parametrize("typed", ["1403", "14:03", "오후 2시 3분", "14시3분"])
def test_what_is_typed_is_written_by_the_24_hour_clock(edit, typed: str) -> None:
    edit.setText(typed)
    edit.clearFocus()
    assert edit.text() == "14:03"
    assert edit.time() == time(14, 3)


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (Qt.Key.Key_Up, "00:00"),
        (Qt.Key.Key_Down, "23:58"),
        (Qt.Key.Key_PageUp, "00:59"),
        (Qt.Key.Key_PageDown, "22:59"),
    ],
)
def test_keys_step(edit, qtbot, key: Qt.Key, shown: str) -> None:
    edit.set_time(time(23, 59))
    qtbot.keyClick(edit, key)
    assert edit.text() == shown


def test_what_is_no_time_stays_and_is_explained(edit, qtbot) -> None:
    problems: list[str] = []
    edit.problem_changed.connect(lambda problem: problems.append(str(problem)))
    edit.setText("2500")
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    edit.clearFocus()
    assert edit.text() == "2500"
    assert edit.time() is None
    assert problems == ["시각은 00:00부터 23:59까지 적어 주십시오."]


def test_empty(edit) -> None:
    edit.set_time(None)
    assert edit.text() == ""
    assert edit.problem() is None
