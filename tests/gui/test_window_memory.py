from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from gaoffice_desktop.gui.window_memory import WindowMemory


def test_a_window_comes_back_where_it_was(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(40, 30, 640, 500)
    WindowMemory(places).keep(window, ["place:register", "action:접수"], help_open=True)
    again = QMainWindow()
    qtbot.addWidget(again)
    memory = WindowMemory(places)
    memory.restore(again)
    assert again.geometry().size() == window.geometry().size()
    assert memory.recent == ["place:register", "action:접수"]
    assert memory.help_open


def test_the_first_time_it_fits_the_screen(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    memory = WindowMemory(places)
    memory.restore(window)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert memory.recent == []
    assert not memory.help_open


def test_nothing_leaves_the_home(places, home):
    assert WindowMemory(places).file.is_relative_to(home)


def test_one_remembered_command_is_a_list_too(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowMemory(places).keep(window, ["place:register"], help_open=False)
    assert WindowMemory(places).recent == ["place:register"]
