from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow

from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.outer_window import OuterWindow
from gaoffice_desktop.gui.theme import HIGH_CONTRAST, LIGHT
from gaoffice_desktop.gui.window_memory import Look, WindowMemory
from tests.gui.sample_screen import Sample

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gaoffice_desktop.app import main
made = {}
def painted(app, places, window):
    made["at"] = sorted(sys.modules)
    made["qt"] = "Qt" in vars(sys.modules["PySide6.QtCore"])
    made["painted"] = window.centralWidget().isVisible()
    return 0
main._work = painted
main.main([])
allowed = {"app", "app.main", "gui", "gui.outer_window", "gui.window_memory", "shared",
           "shared.places"}
ours = {name.partition(".")[2] for name in made["at"] if name.startswith("gaoffice_desktop.")}
heavy = {"asyncio", "qasync", "sqlalchemy", "reportlab", "holidays", "argon2", "keyring",
         "concurrent.futures", "configparser", "datetime", "PySide6.QtSvg"}
print(made["painted"], made["qt"], sorted(ours - allowed), sorted(heavy & set(made["at"])))
"""


@pytest.fixture
def outer(qtbot, places, inline_desk, preferences):
    outer = OuterWindow(WindowMemory(places))
    outer.appear()
    outer.showNormal()
    outer.resize(1366, 768)
    yield outer
    inside = outer.findChild(MainWindow)
    if inside is not None:
        inside.finish()
    outer.close()
    outer.deleteLater()


@pytest.fixture
def furnished(outer, places, inline_desk, preferences):
    inside = MainWindow(inline_desk, preferences, WindowMemory(places))
    outer.move_in(inside)
    outer.activateWindow()
    QTest.qWaitForWindowActive(outer)
    return inside


def test_the_first_paint_waits_for_nothing_that_it_does_not_need(home):
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout == "True False [] []\n", done.stderr


def test_what_is_painted_first_has_the_bar_of_the_window_to_come(outer, qtbot):
    assert Look() == Look("", LIGHT.window, LIGHT.frame, LIGHT.divider, LIGHT.px(48))
    picture = outer.grab().toImage()
    assert picture.pixelColor(700, 10) == QColor(LIGHT.frame)
    assert picture.pixelColor(700, 47) == QColor(LIGHT.divider)
    assert picture.pixelColor(700, 400) == QColor(LIGHT.window)


def test_painting_is_told(outer, qtbot):
    with qtbot.waitSignal(outer.painted):
        outer.centralWidget().findChild(QFrame).update()


def test_the_main_window_lives_in_it(furnished, outer):
    assert furnished.window() is outer
    assert furnished.isVisible()
    furnished.set_office("가람교육지원청")
    assert outer.windowTitle().startswith("가람교육지원청")
    furnished.toggle_full_screen()
    assert outer.isFullScreen()
    furnished.toggle_full_screen()
    assert not outer.isFullScreen()


def test_closing_it_asks_the_main_window_first(furnished, outer, places):
    asked = []
    furnished.close_asked.connect(lambda: asked.append(True))
    furnished.preferences.set_contrast("high")
    assert not outer.close()
    assert outer.isVisible()
    assert furnished.isVisible()
    assert asked == [True]
    look = WindowMemory(places).look
    assert look.title == furnished.windowTitle()
    assert (look.ground, look.bar) == (HIGH_CONTRAST.window, HIGH_CONTRAST.frame)
    furnished.finish()
    assert not outer.isVisible()


def test_quitting_from_the_menu_ends_the_whole_window(furnished, outer):
    asked = []
    furnished.close_asked.connect(lambda: asked.append(True))
    furnished.user_menu.quit_asked.emit()
    assert asked == [True]
    assert outer.isVisible()


def test_another_program_in_front_lets_the_screen_keep_what_was_typed(
    furnished, outer, inline_desk, log
):
    furnished.show_alone(Sample(inline_desk, "sign_in", log))
    log.clear()
    other = QMainWindow()
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    QApplication.sendEvent(outer, QEvent(QEvent.Type.ActivationChange))
    assert ("leaving", "sign_in") in log
    other.close()
    other.deleteLater()


def test_a_bare_window_closes_at_once(outer):
    assert outer.close()
