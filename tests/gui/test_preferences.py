from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.settings.facts import CONTRAST, LANGUAGE, ZOOM_PERCENT
from gaoffice_desktop.settings.pc import PcSettings


def test_zoom_and_contrast_by_key_are_kept(signed_in, places):
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(signed_in, Qt.Key.Key_Plus, ctrl)
    assert tokens().zoom == 110
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    assert tokens().zoom == 90
    pc = PcSettings(places.pc_settings_file)
    assert pc.value(ZOOM_PERCENT) == 90
    QTest.keyClick(signed_in, Qt.Key.Key_0, ctrl)
    assert pc.value(ZOOM_PERCENT) == 100
    signed_in.preferences.set_contrast("high")
    assert tokens().high_contrast
    assert pc.value(CONTRAST) == "high"
    signed_in.user_menu.language_chosen.emit("en")
    assert pc.value(LANGUAGE) == "en"
