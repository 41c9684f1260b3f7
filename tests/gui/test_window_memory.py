from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from gaoffice_desktop.gui.window_memory import Look, WindowMemory

LOOK = Look("가람교육지원청", "#000000", "#131416", "#8a949e", 72)


def test_a_window_comes_back_where_it_was(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(40, 30, 640, 500)
    WindowMemory(places).keep(window, LOOK, ["place:register", "action:접수"], help_open=True)
    again = QMainWindow()
    qtbot.addWidget(again)
    memory = WindowMemory(places)
    memory.show(again)
    assert again.isVisible()
    assert again.geometry().size() == window.geometry().size()
    assert memory.recent == ["place:register", "action:접수"]
    assert memory.help_open
    assert memory.look == LOOK


def test_the_first_time_it_fits_the_screen(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    memory = WindowMemory(places)
    memory.show(window)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert memory.recent == []
    assert not memory.help_open
    assert memory.look == Look()


def test_nothing_leaves_the_home(places, home):
    assert WindowMemory(places).file.is_relative_to(home)


def test_one_remembered_command_is_a_list_too(qtbot, places):
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowMemory(places).keep(window, LOOK, ["place:register"], help_open=False)
    assert WindowMemory(places).recent == ["place:register"]


def test_a_spoilt_file_costs_only_the_look(qtbot, places):
    file = WindowMemory(places).file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[General]\nbar_height=tall\ngeometry=nonsense\n", "utf-8")
    memory = WindowMemory(places)
    assert memory.look == Look()
    window = QMainWindow()
    qtbot.addWidget(window)
    memory.show(window)
    assert window.isVisible()
