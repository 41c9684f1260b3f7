"""The demo's stage: types as an input method does, and fails with what it waited for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.app import demo, scenes, scenes_of_finding, scenes_of_warning
from gaoffice_desktop.app import stage as stages
from gaoffice_desktop.app.stage import Stage, StepFailed


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    window = QWidget()
    qtbot.addWidget(window)
    box = QLineEdit(window)
    box.setObjectName("name_edit")
    QVBoxLayout(window).addWidget(box)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Stage(SimpleNamespace(window=window), tmp_path)


def test_korean_is_composed_and_latin_is_typed(stage) -> None:
    box = stage.find(QLineEdit, "name_edit")
    stage.write("가온 a1", box)
    assert box.text() == "가온 a1"


def test_what_is_not_there_fails_the_step(stage) -> None:
    with pytest.raises(StepFailed, match="no other_edit"):
        stage.find(QPushButton, "other_edit")


def test_what_does_not_come_fails_the_step_with_a_picture(stage, loop, monkeypatch) -> None:
    monkeypatch.setattr(stages, "_LIMIT_SECONDS", 0.05)
    with pytest.raises(StepFailed, match="the receipt"):
        loop.run_until_complete(stage.until(lambda: False, "the receipt"))
    assert [path.name for path in stage.made] == ["01-failed.png"]


def test_pictures_and_papers_are_numbered_in_order(stage) -> None:
    stage.picture("first")
    stage.paper("second", b"%PDF-1.7")
    assert [path.name for path in stage.made] == ["01-first.png", "02-second.pdf"]
    assert all(path.is_file() for path in stage.made)
    with pytest.raises(StepFailed, match="no PDF"):
        stage.paper("third", b"nothing")


def test_every_scene_says_what_it_shows() -> None:
    played = (*scenes.FIRST_RUN, *scenes.A_DAY)
    assert all(scene.__doc__ for scene in played)
    warned = (
        scenes_of_warning.hear_an_alarm,
        scenes_of_warning.see_a_surge,
        scenes_of_warning.see_a_forecast,
    )
    assert set(warned) <= set(played)
    assert {scenes_of_finding.search_the_register, scenes_of_finding.import_an_export} <= set(
        played
    )
    assert played[-1] is scenes.close_every_dialog
    assert demo.SAMPLE_PETITIONS >= 60
