from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.gui.screen import Action
from tests.gui.sample_screen import compose


def test_keys_lead_to_the_places(signed_in):
    QTest.keyClick(signed_in, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert signed_in.current.name == "register"
    QTest.keyClick(signed_in, Qt.Key.Key_F2)
    assert signed_in.current.name == "intake"


def test_f5_loads_again_and_f9_is_the_screens_own(signed_in, log):
    signed_in.go_to("register")
    log.clear()
    QTest.keyClick(signed_in, Qt.Key.Key_F5)
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert log == [("shown", "register"), ("F9", "register")]


def test_a_syllable_in_the_making_is_taken_before_an_action_runs(signed_in, monkeypatch):
    screen = signed_in.current
    texts = []
    action = Action("접수하기", "F9", lambda: texts.append(screen.first.text()))
    monkeypatch.setattr(screen, "actions_here", lambda: (action,))
    signed_in.shortcuts.bind_screen(screen)
    screen.first.setText("전")
    compose(screen.first, "학")
    assert screen.first.text() == "전"
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert texts == ["전학"]


def test_disabled_actions_are_neither_listed_nor_run(signed_in, log, monkeypatch):
    screen = signed_in.current
    monkeypatch.setattr(
        screen,
        "actions_here",
        lambda: (Action("확정", "F9", lambda: log.append("no"), lambda: False),),
    )
    signed_in.shortcuts.bind_screen(screen)
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert "no" not in log
    assert "확정" not in [entry.title for entry in signed_in.shortcuts.entries()]
