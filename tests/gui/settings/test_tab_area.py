"""A narrow tab puts its columns below each other, and one bar scrolls it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout, QScrollArea

from gaoffice_desktop.gui.settings.screen import TABS
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.gui.theme import theme, tokens
from tests.gui.checks import settle

BESIDE_HELP = 680
"""What the help leaves of 1366 pixels at 150 %."""


@pytest.fixture
def zoomed():
    before = tokens()
    yield lambda zoom: theme().apply(high_contrast=before.high_contrast, zoom=zoom)
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def area_of(screen, at: int, width: int, height: int = 560) -> TabArea:
    screen.form.tabs.setCurrentIndex(at)
    screen.resize(width, height)
    settle()
    area = screen.form.tabs.widget(at)
    assert isinstance(area, TabArea)
    return area


@pytest.mark.parametrize("at", range(len(TABS)))
@pytest.mark.parametrize("zoom", [130, 150])
def test_a_narrow_tab_scrolls_one_way_and_by_one_bar(show, zoomed, zoom: int, at: int) -> None:
    screen = show()
    zoomed(zoom)
    area = area_of(screen, at, BESIDE_HELP)
    assert area.horizontalScrollBar().maximum() == 0
    scrolled = [area, *area.widget().findChildren(QScrollArea)]
    bars = [one for one in scrolled if one.isVisible() and one.verticalScrollBar().maximum()]
    assert area not in bars or bars == [area], [one.objectName() for one in bars]


def test_the_columns_stand_side_by_side_again_where_there_is_room(show, zoomed) -> None:
    screen = show()
    zoomed(150)
    area = area_of(screen, 0, BESIDE_HELP)
    columns = screen.tabs[0].form.outer
    assert area.is_narrow
    assert columns.direction() == QBoxLayout.Direction.TopToBottom
    zoomed(100)
    area_of(screen, 0, 1200)
    assert not area.is_narrow
    assert columns.direction() == QBoxLayout.Direction.LeftToRight


def test_what_has_the_focus_stays_in_sight(show, zoomed) -> None:
    screen = show()
    screen.activateWindow()
    area = area_of(screen, 0, 1200)
    entry = screen.tabs[0].first_focus()
    entry.setFocus()
    zoomed(150)
    area_of(screen, 0, BESIDE_HELP)
    top = entry.mapTo(area.viewport(), entry.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - entry.height()
