from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton

from gaoffice_desktop.gui.icons import icon, picture, repaint_worn, wear
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.shared.places import resource


def inks(pixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def is_near(one: str, other: str) -> bool:
    """Whether only rounding tells two colours apart."""
    pair = zip(QColor(one).getRgb(), QColor(other).getRgb(), strict=True)
    return all(abs(a - b) <= 2 for a, b in pair)


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, file):
    found = inks(picture(file.stem, "#256ef4", 32))
    assert found
    assert all(is_near(ink, "#256ef4") for ink in found), found


def test_icons_are_drawn_once(qapp):
    assert picture("bell", "#112233", 20) is picture("bell", "#112233", 20)
    assert not icon("bell").isNull()


def test_worn_icons_follow_the_theme_and_the_zoom(qtbot, preferences):
    button, label = QPushButton(), QLabel()
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    wear(button, "bell", size=16)
    wear(label, "bell", "danger")
    assert button.iconSize().width() == 16
    theme().apply(high_contrast=True, zoom=150)
    repaint_worn()
    assert button.iconSize().width() == 24
    assert inks(label.pixmap()) == {QColor(tokens().danger).name()}


def test_the_licence_is_beside_the_icons():
    assert "MIT" in resource("icons", "LICENSE-tabler.txt").read_text("utf-8")


def test_icons_named_in_the_source_exist():
    source = resource("icons").parent.parent / "gaoffice_desktop"
    used = set()
    for module in source.rglob("*.py"):
        used |= set(re.findall(r'wear\([\w.]+, "([a-z-]+)"', module.read_text("utf-8")))
    assert used, "the pattern finds none: it is out of date"
    missing = {name for name in used if not resource("icons", f"{name}.svg").exists()}
    assert not missing
