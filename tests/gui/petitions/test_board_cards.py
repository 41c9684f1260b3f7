"""A card's bar is read by its length, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gaoffice_desktop.gui.petitions.board_cards import CardRow, paint_bar
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.board_facts import NOW


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize(
    ("share", "filled"), [(0.0, 0), (0.001, 1), (0.5, 49), (1.0, 98), (1.7, 98)]
)
def test_a_bar_is_as_long_as_the_share(
    preferences, share: float, filled: int, *, high_contrast: bool
) -> None:
    theme().apply(high_contrast=high_contrast)
    image = QImage(120, 12, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens().base))
    painter = QPainter(image)
    paint_bar(painter, QRectF(5, 2, 99, 8), share)
    painter.end()
    primary = QColor(tokens().primary).name()
    row = [image.pixelColor(x, 6).name() for x in range(120)]
    assert abs(row.count(primary) - filled) <= 1
    outline = QColor(tokens().input_border).name()
    assert row[5] == row[104] == outline, "the whole is outlined, filled or not"
    if share:
        assert row[6] == primary, "what is not nothing is seen"


def test_the_cards_stand_in_the_order_of_their_measures(qtbot, preferences) -> None:
    row = CardRow(NOW)
    qtbot.addWidget(row)
    assert tuple(row.cards) == NOW
