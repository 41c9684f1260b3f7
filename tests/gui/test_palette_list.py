from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.palette_entries import Entry
from gaoffice_desktop.gui.palette_list import Results


def test_lines_are_read_out_whole_and_the_focus_is_never_taken(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    results = Results(window)
    entry = Entry("place:register", "대장", lambda: None, "화면", "F3", "list-details")
    results.fill([entry])
    item = results.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "대장, 화면, F3"
    assert results.entry_of(item) is entry
    assert results.focusPolicy() == Qt.FocusPolicy.NoFocus
    results.resize(400, 60)
    results.setCurrentRow(0)
    assert not results.grab().isNull()
