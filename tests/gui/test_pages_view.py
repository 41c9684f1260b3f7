from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gaoffice_desktop.gui.pages_view import MOST_SCALE, PagesView

A5 = (420.0, 595.0)


@pytest.fixture
def view(qtbot) -> PagesView:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.asked = []
    view.wanted.connect(lambda page, scale: view.asked.append((page, scale)))
    return view


def picture(scale: float) -> QImage:
    image = QImage(round(420 * scale), round(595 * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


def test_the_width_is_fitted_and_stays_so(view) -> None:
    view.show_sizes([A5, A5])
    assert 420 * view.scale == pytest.approx(view.viewport().width() - 24)
    view.resize(800, 600)
    assert 420 * view.scale == pytest.approx(view.viewport().width() - 24)


def test_zooming_ends_the_fitting_and_ctrl_0_brings_it_back(view) -> None:
    view.show_sizes([A5])
    fitted = view.scale
    view.zoom(1)
    assert view.scale == pytest.approx(fitted * 1.2)
    view.resize(800, 600)
    assert view.scale == pytest.approx(fitted * 1.2)
    view.fit_width()
    assert view.scale > fitted
    view.zoom(100)
    assert view.scale == MOST_SCALE


def test_only_pages_in_view_are_asked_for_and_once(view, qtbot) -> None:
    view.show_sizes([A5] * 1000)
    view.grab()
    view.grab()
    assert {page for page, _ in view.asked} <= {0, 1}
    assert len(view.asked) == len(set(view.asked))
    view.go_to(500)
    view.asked.clear()
    view.grab()
    assert {page for page, _ in view.asked} <= {499, 500, 501}
    assert view.page == 500


def test_a_picture_is_shown_and_only_a_few_are_kept(view) -> None:
    view.show_sizes([A5] * 50)
    for page in range(50):
        view.show_picture(page, view.scale, picture(view.scale))
    assert len(view._pictures) == 12
    view.go_to(49)
    assert view.grab().toImage().pixelColor(250, 300).red() > 200
    assert view.grab().toImage().pixelColor(250, 300).blue() < 60


def test_keys_turn_pages(view, qtbot) -> None:
    view.show_sizes([A5] * 5)
    seen: list[int] = []
    view.page_changed.connect(seen.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert seen == [1, 4, 3, 0]


def test_a_zoom_keeps_the_place(view) -> None:
    view.show_sizes([A5] * 20)
    view.go_to(7)
    view.zoom(2)
    assert view.page == 7


def test_without_pages_nothing_happens(view, qtbot) -> None:
    view.go_to(3)
    view.zoom(1)
    view.fit_width()
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view.asked == []
