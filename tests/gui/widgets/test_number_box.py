"""The entry for a number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.number_box import NumberBox

ROOT = Path(__file__).resolve().parents[3]


def first_ink(entry: QWidget) -> int:
    """Return how far from the left edge the text of an entry begins."""
    picture = entry.grab().toImage()
    ink = QColor(tokens().text).lightness()
    rows = range(picture.height() // 4, picture.height() * 3 // 4)
    for x in range(4, picture.width()):
        if any(abs(picture.pixelColor(x, y).lightness() - ink) < 40 for y in rows):
            return x
    raise AssertionError("nothing is written")


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("zoom", [100, 150])
def test_the_number_stands_where_other_text_stands(
    qapp, qtbot, preferences, zoom: int, *, high_contrast: bool
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box, edit = NumberBox(), QLineEdit("1200")
    box.setMaximum(9999)
    box.setValue(1200)
    layout = QVBoxLayout(holder)
    layout.addWidget(box)
    layout.addWidget(edit)
    holder.show()
    theme().apply(high_contrast=high_contrast, zoom=zoom)
    qapp.processEvents()
    assert abs(first_ink(box) - first_ink(edit)) <= 2


def test_every_form_takes_this_box() -> None:
    bare = [
        path.name
        for path in (ROOT / "ui").rglob("*.ui")
        if re.search(r'class="Q(Double)?SpinBox"', path.read_text("utf-8"))
    ]
    assert not bare, "promote QSpinBox to NumberBox"
