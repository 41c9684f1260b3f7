"""A chip keeps its width when it is chosen, and its bold text fits."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.gui.widgets.chip import Chip


def test_the_bold_text_of_a_chosen_chip_fits(qtbot: QtBot) -> None:
    theme().apply()
    chip = Chip("Permissions by role")
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    qtbot.addWidget(chip)
    chip.show()
    before = chip.sizeHint().width()
    plain = QFontMetrics(chip.font()).horizontalAdvance(chip.text())
    bold = QFont(chip.font())
    bold.setWeight(QFont.Weight.Bold)
    advance = QFontMetrics(bold).horizontalAdvance(chip.text())
    assert advance > plain
    assert before >= advance + 2 * 13  # padding and line at both sides
    chip.setChecked(True)
    assert chip.sizeHint().width() == before
    assert chip.minimumSizeHint() == chip.sizeHint()
