"""What a search found is marked: in cells, in the detail, in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.register_hits import DetailHits, HitDelegate, Hits
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.register_facts import RegisterQuery
from tests.gui.checks import settle

TITLE = "전·편입학 서류와 운동장 공사"


def looking_for(text: str) -> Hits:
    hits = Hits()
    hits.show_query(RegisterQuery(text=text))
    return hits


@pytest.fixture(params=[False, True], ids=["light", "high contrast"])
def contrast(request: pytest.FixtureRequest) -> Iterator[bool]:
    before = tokens()
    theme().apply(high_contrast=request.param)
    yield request.param
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def test_places_are_counted_as_qt_counts() -> None:
    assert looking_for("전편").places(TITLE) == ((0, 3),)
    assert looking_for("공사 서류").places(TITLE) == ((6, 8), (14, 16))
    assert looking_for("학").places("𠮷학") == ((2, 3),)
    assert looking_for("ㅅㄹ").places(TITLE) == ()
    assert looking_for("ㅅㄹ").places(TITLE, titled=True) == ((6, 8),)
    assert looking_for("").places(TITLE) == ()


def test_a_syllable_being_composed_marks_what_it_may_become() -> None:
    hits = Hits()
    hits.show_query(RegisterQuery(text="고", composing=True))
    assert hits.places("공사") == ((0, 1),)
    hits.show_query(RegisterQuery(text="고"))
    assert hits.places("공사") == ()


@pytest.fixture
def table(qtbot: QtBot, contrast: bool) -> QTableWidget:
    table = QTableWidget(2, 1)
    qtbot.addWidget(table)
    table.hits = Hits()
    table.setItemDelegateForColumn(0, HitDelegate(table, table.hits, titled=True))
    for row, text in enumerate((TITLE, "급식")):
        table.setItem(row, 0, QTableWidgetItem(text))
    table.setColumnWidth(0, 400)
    table.resize(460, 120)
    table.show()
    settle()
    return table


def marked_columns(table: QTableWidget, row: int) -> list[int]:
    """Where the mark's colour is, along the top edge of the letters."""
    picture = table.viewport().grab().toImage()
    rect = table.visualItemRect(table.item(row, 0))
    mark = QColor(tokens().mark[0]).rgb()
    scale = picture.devicePixelRatio()
    return [
        x
        for x in range(rect.left(), rect.right())
        if any(
            picture.pixelColor(QPoint(x, y) * scale).rgb() == mark
            for y in range(rect.top() + 2, rect.bottom() - 2)
        )
    ]


def test_hits_are_marked_in_their_cells_alone(table: QTableWidget) -> None:
    assert marked_columns(table, 0) == []
    table.hits.show_query(RegisterQuery(text="운동장"))
    table.viewport().update()
    settle()
    columns = marked_columns(table, 0)
    metrics = table.fontMetrics()
    begins = metrics.horizontalAdvance(TITLE[: TITLE.index("운동장")])
    assert abs(len(columns) - metrics.horizontalAdvance("운동장")) < 8
    assert abs(columns[0] - begins) < 16
    assert marked_columns(table, 1) == []


def test_the_mark_is_seen_in_a_selected_line(table: QTableWidget) -> None:
    table.hits.show_query(RegisterQuery(text="공사"))
    table.selectRow(0)
    settle()
    assert marked_columns(table, 0)


def test_of_a_text_cut_at_its_end_the_rest_is_marked(table: QTableWidget) -> None:
    table.hits.show_query(RegisterQuery(text="공사 서류"))
    table.setColumnWidth(0, 120)
    settle()
    assert table.fontMetrics().horizontalAdvance(TITLE) > 120
    assert marked_columns(table, 0)


def test_the_letters_of_a_mark_can_be_read(contrast: bool) -> None:
    fill, ink = (QColor(one) for one in tokens().mark)
    light, dark = sorted((_luminance(fill), _luminance(ink)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) > 7


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# -- the petition that is open -----------------------------------------------------------


def test_title_and_content_are_marked_and_the_first_hit_is_seen(
    qtbot: QtBot, contrast: bool
) -> None:
    title, content = QLabel(TITLE), QPlainTextEdit()
    for widget in (title, content):
        qtbot.addWidget(widget)
        widget.resize(300, 60)
        widget.show()
    marks = DetailHits(title, content, looking_for("운동장 먼지"))
    content.setPlainText("처음\n" * 40 + "먼지가 많습니다.\n운동장")
    settle()
    marked = [one.cursor.selectedText() for one in content.extraSelections()]
    assert marked == ["먼지", "운동장"]
    assert content.extraSelections()[0].format.background().color() == QColor(tokens().mark[0])
    assert content.viewport().rect().contains(content.cursorRect())
    [box] = marks.veil.boxes()
    assert abs(box.width() - title.fontMetrics().horizontalAdvance("운동장")) < 4
    content.setPlainText("다른 민원")
    assert content.extraSelections() == []


def test_a_title_of_two_lines_is_marked_where_it_is(qtbot: QtBot) -> None:
    title = QLabel("가나다라 마바사아 자차카타 운동장")
    title.setWordWrap(True)
    qtbot.addWidget(title)
    width = title.fontMetrics().horizontalAdvance("가나다라 마바사아 자")
    title.setFixedSize(width, 100)
    marks = DetailHits(title, QPlainTextEdit(title), looking_for("운동장"))
    title.show()
    settle()
    [box] = marks.veil.boxes()
    assert box.top() > title.fontMetrics().height()
    assert title.childAt(box.center().toPoint()) is None or marks.veil.testAttribute(
        Qt.WidgetAttribute.WA_TransparentForMouseEvents
    )
