from __future__ import annotations

import time
from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.theme import (
    FONT_FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    ZOOMS,
    nearest_zoom,
    set_property,
    style_sheet,
    theme,
    tokens,
)
from gaoffice_desktop.shared.places import resource


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    rgb = QColor(colour)
    red, green, blue = (linear(part) for part in (rgb.redF(), rgb.greenF(), rgb.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT_ON = [
    ("text", "window"), ("text", "base"), ("text", "alternate"), ("text", "frame"),
    ("subtle", "window"), ("subtle", "base"), ("placeholder", "base"),
    ("link", "window"), ("link", "base"), ("link", "frame"), ("visited", "base"),
    ("danger", "window"), ("danger", "danger_fill"), ("warning", "warning_fill"),
    ("success", "success_fill"), ("info", "info_fill"), ("text", "success_fill"),
    ("text", "danger_fill"), ("text", "info_fill"), ("text", "warning_fill"),
    ("link", "success_fill"), ("link", "danger_fill"), ("link", "info_fill"),
    ("link", "warning_fill"), ("selection_text", "selection"), ("subtle", "table_head"),
    ("highlight_text", "highlight"), ("primary_text", "primary"),
    ("primary_text", "primary_hover"), ("secondary_text", "secondary"),
    ("secondary_text", "secondary_hover"), ("tertiary_text", "tertiary"),
    ("tertiary_text", "tertiary_press"), ("tooltip_text", "tooltip"),
]  # fmt: skip
SHAPE_ON = [
    ("input_border", "window"), ("input_border", "base"), ("focus", "window"), ("focus", "base"),
    ("error_border", "base"), ("scroll_handle", "base"), ("tertiary_border", "window"),
]  # fmt: skip


@pytest.mark.parametrize("theme_tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "contrast"])
def test_text_and_shapes_can_be_told_apart(theme_tokens):
    """KWCAG 2.2: text 4.5:1; what shows where a control is, 3:1."""
    weak = [
        f"{ink} on {ground} {ratio:.2f}"
        for pairs, least in ((TEXT_ON, 4.5), (SHAPE_ON, 3.0))
        for ink, ground in pairs
        if (ratio := contrast(getattr(theme_tokens, ink), getattr(theme_tokens, ground))) < least
    ]
    badges = [entry.name for entry in fields(theme_tokens) if entry.name.startswith("badge_")]
    for name in badges:
        ground, ink = getattr(theme_tokens, name)
        if contrast(ground, ink) < 4.5:
            weak.append(name)
    assert not weak
    assert len(badges) == 5


def test_sizes_follow_the_zoom(preferences):
    assert [nearest_zoom(asked) for asked in (10, 95, 96, 140, 141, 999)] == [
        90, 90, 100, 130, 150, 150,
    ]  # fmt: skip
    for zoom in ZOOMS:
        theme().set_zoom(zoom)
        assert QApplication.font().pointSizeF() == pytest.approx(11.25 * zoom / 100, abs=0.01)
        assert tokens().px(40) == round(40 * zoom / 100)
    theme().set_zoom(150)
    theme().zoom_by(1)
    assert tokens().zoom == 150


def test_the_theme_reaches_the_palette_and_tells_painters(qtbot, preferences):
    with qtbot.waitSignal(theme().changed, timeout=500):
        theme().set_high_contrast(True)
    assert QApplication.palette().window().color().name() == HIGH_CONTRAST.window
    theme().set_high_contrast(None)
    assert theme().wish is None
    assert not tokens().high_contrast, "offscreen asks for no contrast"


def test_the_system_is_followed_only_without_a_wish(preferences, monkeypatch):
    wanted = [True]
    monkeypatch.setattr("gaoffice_desktop.gui.theme.system_wants_contrast", lambda: wanted[0])
    theme().set_high_contrast(None)
    assert tokens().high_contrast
    theme().set_high_contrast(False)
    theme()._on_system_contrast_changed()
    assert not tokens().high_contrast
    theme().set_high_contrast(None)
    wanted[0] = False
    theme()._on_system_contrast_changed()
    assert not tokens().high_contrast


def test_the_interface_font_is_the_shipped_one(preferences):
    assert FONT_FAMILY in QFontDatabase.families()
    assert QApplication.font().families()[0] == FONT_FAMILY


@pytest.mark.parametrize("theme_tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "contrast"])
def test_the_style_sheet_is_filled_and_its_pictures_exist(theme_tokens):
    sheet = style_sheet(theme_tokens)
    assert "@" not in sheet
    pictures = {part.split(")")[0] for part in sheet.split("url(")[1:]}
    assert len(pictures) == 7
    for file in pictures:
        assert resource("styles").joinpath(file).is_file(), file


def test_a_property_restyles_at_once(qtbot, preferences):
    label = QLabel("글")
    qtbot.addWidget(label)
    label.ensurePolished()
    set_property(label, "kind", "error")
    assert label.palette().windowText().color().name() == tokens().danger


def test_a_change_of_zoom_does_not_replace_one_sheet_by_another(qapp, qtbot, preferences):
    holder = QWidget()
    qtbot.addWidget(holder)
    inner = holder
    for _ in range(12):  # as deep as a field on a screen stands in the window
        rows = QVBoxLayout(inner)
        for kind in (QLabel, QPushButton, QLineEdit, QComboBox, QCheckBox):
            rows.addWidget(kind(inner))
        inner = QWidget(inner)
        rows.addWidget(inner)
    holder.show()
    qapp.processEvents()

    def replaced(zoom: int) -> float:
        began = time.process_time()
        qapp.setStyleSheet(style_sheet(replace(LIGHT, zoom=zoom)))
        return time.process_time() - began

    def applied(zoom: int) -> float:
        began = time.process_time()
        theme().apply(high_contrast=False, zoom=zoom)
        return time.process_time() - began

    direct = min(replaced(zoom) for zoom in (110, 100, 110))
    assert min(applied(zoom) for zoom in (110, 100, 110)) < direct * 0.75


@pytest.mark.parametrize("high_contrast", [False, True])
def test_the_rows_of_a_table_leave_the_frame_of_the_focus_whole(
    qapp, qtbot, preferences, *, high_contrast
):
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = QVBoxLayout(holder)
    entry, table = QLineEdit(), QTableWidget(6, 2)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    rows.addWidget(entry)
    rows.addWidget(table)
    theme().apply(high_contrast=high_contrast, zoom=100)
    holder.show()
    holder.activateWindow()
    entry.setFocus()
    qapp.processEvents()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    picture = table.grab().toImage()
    across = (0, 1, table.width() - 2, table.width() - 1)
    ring = {picture.pixelColor(x, y).name() for x in across for y in range(table.height())}
    assert ring == {tokens().focus}


@pytest.mark.parametrize("high_contrast", [False, True])
def test_the_arrows_of_a_row_of_tabs_can_be_seen(qapp, qtbot, preferences, *, high_contrast):
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    for number in range(20):
        tabs.addTab(f"갈래 {number}")
    tabs.resize(300, tabs.sizeHint().height())
    theme().apply(high_contrast=high_contrast, zoom=150)
    tabs.show()
    tabs.setCurrentIndex(9)
    qapp.processEvents()
    for arrow in tabs.findChildren(QToolButton):
        assert arrow.isVisible()
        assert arrow.width() >= 24, "KRDS: the least size of what is clicked"
        inner = arrow.rect().adjusted(6, 6, -6, -6)
        picture = arrow.grab(inner).toImage()
        inks = {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        assert len(inks) > 1, "an empty box"
