"""A chart is walked by keys, told in words, and stays whole in every theme and zoom."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets import chart as module
from gaoffice_desktop.gui.widgets.chart import Chart
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from gaoffice_desktop.shared.sentences import say


def weeks(*, lying: bool = False) -> Plot:
    return Plot(
        say("전·편입학 민원의 주별 접수"),
        tuple(f"11. {day}." for day in (2, 9, 16)),
        (
            Series(say("접수"), (3, 5, 37), Style.BARS),
            *(() if lying else (Series(say("경보 기준"), (9, 9.5, 10), Style.DASHED),)),
        ),
        marks=(Mark(2, say("기준을 넘은 주")),),
        names=tuple(say("{day}부터 한 주", day=f"11. {day}.") for day in (2, 9, 16)),
        lying=lying,
    )


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(module, "announce", lambda source, words: heard.append(words))
    return heard


@pytest.fixture
def chart(qtbot: QtBot, said: list[str]) -> Iterator[Chart]:
    before = tokens()
    theme().apply()
    made = Chart()
    qtbot.addWidget(made)
    made.resize(600, 260)
    made.show_plot(weeks())
    made.show()
    made.setFocus()
    yield made
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def test_arrow_keys_walk_the_weeks_from_the_newest_and_say_them(
    chart: Chart, said: list[str]
) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert said[-1] == "11. 16.부터 한 주, 접수 37건, 경보 기준 10건, 기준을 넘은 주"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert said[-1] == "11. 9.부터 한 주, 접수 5건, 경보 기준 9.5건"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at == 0
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 2


def test_a_lying_chart_is_walked_from_its_first_name(chart: Chart) -> None:
    chart.show_plot(weeks(lying=True))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.at == 0
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.at == 1


def test_tab_leaves_the_chart_and_enter_chooses_a_week(chart: Chart, qtbot: QtBot) -> None:
    QTest.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_screen_reader_hears_name_and_sum(chart: Chart) -> None:
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.text(QAccessible.Text.Name) == "전·편입학 민원의 주별 접수"
    described = spoken.text(QAccessible.Text.Description)
    assert "접수: 가장 많은 곳은 11. 16.부터 한 주, 37건" in described
    assert "표시된 곳 1군데" in described


def middle(chart: Chart, at: int) -> QPoint:
    spot, origin = chart._picture.spots[at], chart._room().topLeft()
    x = origin.x() + (spot.left + spot.right) / 2
    return QPoint(round(x), round(origin.y() + (spot.top + spot.bottom) / 2))


def test_the_pointer_shows_and_chooses_a_week(chart: Chart, qtbot: QtBot) -> None:
    point = middle(chart, 1)
    help_ = QHelpEvent(QEvent.Type.ToolTip, point, chart.mapToGlobal(point))
    QApplication.sendEvent(chart, help_)
    assert QToolTip.text() == "11. 9.부터 한 주, 접수 5건, 경보 기준 9.5건"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert chart.at == 1
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=middle(chart, 2))
    assert chosen.args == [2]
    assert chart.place_under(QPoint(1, 1)) is None


def test_another_chart_is_read_from_its_own_beginning(chart: Chart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)
    chart.show_plot(weeks())
    assert chart.at is None


def test_an_empty_chart_says_so_and_takes_no_keys(chart: Chart, said: list[str]) -> None:
    chart.show_plot(Plot(say("빈 표"), (), ()))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at is None
    assert said == []
    assert chart.accessibleDescription() == "그릴 자료가 없습니다."
    assert chart.sizeHint().height() < 120


def test_without_a_chart_nothing_is_drawn(qtbot: QtBot) -> None:
    chart = Chart()
    qtbot.addWidget(chart)
    chart.show()
    assert not chart.grab().isNull()
    assert chart.said_at(0) == ""


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("zoom", [90, 100, 150])
@pytest.mark.parametrize("contrast", [False, True])
def test_every_colour_is_the_theme_s_and_the_zoom_makes_it_higher(
    chart: Chart, zoom: int, contrast: bool
) -> None:
    before = chart.sizeHint().height()
    theme().apply(high_contrast=contrast, zoom=zoom)
    assert chart.sizeHint().height() == pytest.approx(before * zoom / 100, abs=2)
    chart.resize(round(600 * zoom / 100), chart.sizeHint().height())
    seen = colours(chart.grab().toImage())
    now = tokens()
    assert QColor(now.base).name() in seen
    assert QColor(now.link).name() in seen
    assert QColor(now.danger).name() in seen


def test_the_place_of_the_keyboard_is_seen(chart: Chart) -> None:
    without = chart.grab().toImage()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.grab().toImage() != without


def test_a_higher_chart_is_higher_at_every_zoom(chart: Chart) -> None:
    chart.show_plot(weeks(), height=400)
    assert chart.sizeHint().height() == 400
    assert chart.minimumSizeHint().height() == 400
