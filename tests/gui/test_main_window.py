from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.shared.changes import Changes
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.sample_screen import Sample


def test_the_frame_is_named_for_a_screen_reader_and_fits(signed_in):
    signed_in.form.help_panel.open_panel()
    assert_accessible(signed_in)
    signed_in.form.help_panel.close_panel()
    assert_no_clipping(signed_in)
    assert_no_clipping(signed_in, (1280, 720), (90, 150))


def test_screens_are_made_when_first_gone_to_and_kept(signed_in, log):
    assert log == [("made", "intake"), ("shown", "intake")]
    signed_in.current.first.setText("쓰던 글")
    signed_in.go_to("register")
    signed_in.go_to("intake")
    assert signed_in.current.first.text() == "쓰던 글"
    assert log[2:] == [
        ("made", "register"),
        ("leaving", "intake"),
        ("shown", "register"),
        ("leaving", "register"),
    ], "coming back with nothing changed loads nothing"


def test_focus_comes_back_to_where_it_was(signed_in):
    assert QApplication.focusWidget() is signed_in.current.first
    signed_in.current.second.setFocus()
    signed_in.go_to("register")
    assert QApplication.focusWidget() is signed_in.current.first
    signed_in.go_to("intake")
    assert QApplication.focusWidget() is signed_in.current.second


def test_counts_are_asked_for_after_changes(signed_in, inline_desk, qtbot):
    async def counts():
        return {"register": 3}

    signed_in.counts = counts
    inline_desk.changed.emit(Changes(petitions=frozenset({1})))
    qtbot.waitUntil(lambda: signed_in.form.navigation.buttons[1].count == 3, timeout=2000)


def test_only_screens_that_show_it_refresh_and_only_when_seen(signed_in, inline_desk, log):
    signed_in.go_to("register")
    log.clear()
    inline_desk.changed.emit(Changes(staff=True))
    assert log == []
    inline_desk.changed.emit(Changes(petitions=frozenset({4})))
    assert log == [("shown", "register")]
    signed_in.go_to("intake")
    assert log[-1] == ("shown", "intake")


def test_closing_keeps_drafts_and_geometry_and_waits_for_the_desk(signed_in, log, places):
    asked = []
    signed_in.close_asked.connect(lambda: asked.append(True))
    signed_in.go_to("register")
    log.clear()
    assert not signed_in.close()
    assert signed_in.isVisible()
    assert asked == [True]
    assert log == [("leaving", "intake"), ("leaving", "register")]
    kept = QSettings(str(places.config / "window.ini"), QSettings.Format.IniFormat)
    assert kept.value("geometry")
    signed_in.finish()
    assert not signed_in.isVisible()


def test_signing_out_forgets_every_screen(signed_in, window):
    asked = []
    signed_in.sign_out_asked.connect(lambda: asked.append(True))
    signed_in.user_menu.sign_out_asked.emit()
    assert asked == [True]
    window.forget_places()
    settle()
    assert window.current is None
    assert window.form.stack.count() == 0
    assert not window.form.navigation.isVisible()
    assert not window.form.palette_box.isVisible()
    assert window.form.user_button.text() == "차림표 ▾"


def test_before_sign_in_one_screen_stands_alone(window, inline_desk, log, preferences):
    screen = Sample(inline_desk, "sign_in", log)
    window.show_alone(screen)
    assert window.current is screen
    window.form.help_panel.open_panel()
    assert "비밀번호를 잊었을 때" in window.form.help_panel.browser.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not window.form.palette_box.isVisible()


def test_ordinary_work_in_the_frame_never_stalls(signed_in, no_stalls, qtbot):
    box = signed_in.form.palette_box
    for name in ("register", "calls", "intake", "register"):
        signed_in.go_to(name)
        qtbot.wait(5)
    for _ in range(3):
        box.open_palette()
        for letter in "wjqtn":
            QTest.keyClicks(box, letter)
            qtbot.wait(5)
        box.close_palette()
        signed_in.form.help_panel.toggle()
        qtbot.wait(5)
        signed_in.say.success("됐습니다.", Link("실행 취소", lambda: None))
        qtbot.wait(5)


BEFORE_THE_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.window_memory import WindowMemory
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Seat
places = Places.of_user()
preferences = Preferences(PcSettings(places.pc_settings_file))
preferences.apply()
desk = Desk(Seat.nobody("desk"))
window = MainWindow(desk, preferences, WindowMemory(places))
window.show_alone(Screen(desk))
window.show()
app.processEvents()
heavy = "asyncio qasync sqlalchemy reportlab holidays argon2 keyring platformdirs concurrent.futures"
print("loaded:", sorted(name for name in heavy.split() if name in sys.modules))
"""


def test_the_window_paints_before_anything_heavy_is_imported(home):
    done = subprocess.run(
        [sys.executable, "-c", BEFORE_THE_PAINT],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout == "loaded: []\n", done.stderr


def test_help_follows_what_the_screen_shows(signed_in) -> None:
    signed_in.form.help_panel.open_panel()
    screen = signed_in.current
    before = signed_in.form.help_panel.browser.toPlainText()
    screen.name = "detail"  # as when a detail takes the place of a list
    screen.help_page_changed.emit()
    assert signed_in.form.help_panel.browser.toPlainText() != before
