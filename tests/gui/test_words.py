"""Sentences of the features speak the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gaoffice_desktop.gui.words import CONTEXT, spoken
from gaoffice_desktop.shared.sentences import say


class English(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return (
            {"{name:을를} 접수했습니다.": "{name} taken in."}.get(source)
            if context == CONTEXT
            else ""
        )


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[QTranslator]:
    translator = English()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_korean_is_spoken_as_written(qapp: QCoreApplication) -> None:
    assert spoken(say("{name:을를} 접수했습니다.", name="이의")) == "이의를 접수했습니다."


def test_a_translation_is_spoken_where_there_is_one(english: QTranslator) -> None:
    assert spoken(say("{name:을를} 접수했습니다.", name="A")) == "A taken in."
    assert spoken(say("번역이 없습니다.")) == "번역이 없습니다."


def test_text_is_left_alone(english: QTranslator) -> None:
    assert spoken("{name:을를} 접수했습니다.") == "{name:을를} 접수했습니다."
