"""A notice that is only looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gaoffice_desktop.gui.petitions.draft_preview import DraftPreview
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def preview(window, inline_desk: InlineDesk, made, office) -> DraftPreview:
    pdf = office.petitions.receipt(office.handler, made["soon"].id)
    dialog = DraftPreview(inline_desk, pdf, "통지서 미리보기", window)
    dialog.open()
    settle()
    return dialog


def test_the_pages_are_drawn(preview):
    assert len(preview._pages) == 1
    assert preview.view._pictures


def test_it_says_that_nothing_was_sent_and_prints_nothing(preview):
    texts = [button.text() for button in preview.findChildren(QPushButton)]
    assert texts == ["닫기"]
    assert preview.close_button.hasFocus()


def test_esc_closes_it(preview):
    pages = preview._pages
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert pages.image(0, 1.0).isNull()
