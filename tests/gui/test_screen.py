from __future__ import annotations

import pytest

from gaoffice_desktop.gui.messages import MessageBar
from gaoffice_desktop.gui.screen import Link, Screen, Silence, Speaker
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.sentences import say


def test_a_screen_without_a_frame_keeps_what_it_said(qtbot, inline_desk):
    screen = Screen(inline_desk)
    qtbot.addWidget(screen)
    link = Link("실행 취소", print)
    screen.say.success(say("{n}건", n=3), link)
    screen.say.error("안 됩니다.")
    assert screen.say.said == [("success", "3건", link), ("error", "안 됩니다.", None)]
    with pytest.raises(AttributeError):
        screen.say.shout("!")


def test_the_least_screen_asks_for_nothing(qtbot, inline_desk):
    screen = Screen(inline_desk)
    qtbot.addWidget(screen)
    screen.name = "register"
    assert screen.help_page == "register"
    assert screen.first_focus() is None
    assert not screen.refresh_on(Changes(every_petition=True))
    assert screen.actions_here() == ()


def test_the_message_bar_speaks_every_kind(qtbot):
    bar: Speaker = MessageBar()
    silence: Speaker = Silence()  # type: ignore[assignment]
    qtbot.addWidget(bar)
    for kind in ("success", "info", "warning", "error"):
        getattr(bar, kind)("글")
        getattr(silence, kind)("글")
        assert bar.kind == kind
