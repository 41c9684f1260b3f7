"""Shape, word and colour of a deadline."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from gaoffice_desktop.gui.page_columns import BadgeRole
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import (
    _SHAPES,
    DeadlineBadge,
    DeadlineDelegate,
    badge_size,
)
from gaoffice_desktop.petitions.due_words import Tone
from gaoffice_desktop.shared.sentences import Sentence, say


@dataclass
class Words:
    tone: str
    mark: str
    text: Sentence | str


EVERY = [
    Words("overdue", "✖", say("{days}일 초과", days=2)),
    Words("today", "!", "오늘 17:20"),
    Words("soon", "▲", "D-1"),
    Words("ample", "●", "D-6"),
    Words("quiet", "✓", "완료"),
    Words("quiet", "‖", "보완 중"),
    Words("quiet", "–", "접수 취소"),
]


@pytest.fixture
def badge(qtbot):
    badge = DeadlineBadge()
    qtbot.addWidget(badge)
    return badge


def picture(badge: DeadlineBadge) -> QImage:
    badge.resize(badge.sizeHint())
    return badge.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("words", EVERY, ids=lambda words: words.mark)
def test_the_colours_of_the_theme(badge, words: Words, contrast: bool) -> None:
    theme().apply(high_contrast=contrast)
    try:
        badge.show_badge(words)
        assert set(getattr(tokens(), f"badge_{words.tone}")) <= colours(picture(badge))
    finally:
        theme().apply(high_contrast=False)


def test_every_mark_has_its_own_shape(badge) -> None:
    """Told apart without colour and without words."""
    pictures = []
    for mark in _SHAPES:
        badge.show_badge(Words("quiet", mark, ""))
        pictures.append(picture(badge))
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[:n])
    assert set(_SHAPES) == {words.mark for words in EVERY}


@pytest.mark.parametrize("tone", list(Tone))
def test_the_theme_has_a_colour_for_every_tone(tone: Tone) -> None:
    assert len(getattr(tokens(), f"badge_{tone}")) == 2


def test_words_for_a_screen_reader(badge) -> None:
    badge.show_badge(EVERY[0], say("처리기한 이틀 지남"))
    assert badge.accessibleName() == badge.toolTip() == "처리기한 이틀 지남"
    badge.show_badge(EVERY[0])
    assert badge.accessibleName() == "2일 초과"


def test_nothing_to_show(badge) -> None:
    badge.show()
    badge.show_badge(None)
    assert not badge.isVisible()
    assert badge.sizeHint().isEmpty()


def test_it_grows_with_the_zoom(badge, qtbot) -> None:
    badge.show_badge(EVERY[1])
    small = badge.sizeHint()
    theme().apply(zoom=150)
    try:
        font = theme().font()
        assert badge_size(EVERY[1], font).width() > small.width() * 1.3
    finally:
        theme().apply(zoom=100)


@pytest.fixture
def table(qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(2, 1, view)
    with_badge, plain = QStandardItem("2일 초과"), QStandardItem("2일 초과")
    with_badge.setData(EVERY[0], BadgeRole)
    model.setItem(0, 0, with_badge)
    model.setItem(1, 0, plain)
    view.setModel(model)
    view.setItemDelegate(DeadlineDelegate(view))
    return view


def painted(view: QTableView, row: int) -> QImage:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(0, 0, 200, 40)
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    return image


def test_a_table_cell_with_a_badge(table) -> None:
    back, front = tokens().badge_overdue
    assert {back, front} <= colours(painted(table, 0))
    assert back not in colours(painted(table, 1))


def test_a_badge_has_room_in_its_cell(table) -> None:
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    delegate = table.itemDelegate()
    hint = delegate.sizeHint(option, table.model().index(0, 0))
    assert hint.width() > badge_size(EVERY[0], option.font).width()
    assert delegate.sizeHint(option, table.model().index(1, 0)) != hint
