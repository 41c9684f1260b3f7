"""The English window: nothing Korean is left in it, and every value looks as it does in Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gaoffice_desktop.gui.words import day_spoken, moment_spoken, spoken, weekdays_spoken
from gaoffice_desktop.shared.places import resource
from gaoffice_desktop.shared.sentences import say
from translations import compile_translations, read_ts

ENGLISH = {
    key: text for key, (text, *_) in read_ts(resource("translations") / "gaoffice_en.ts").items()
}
_HANGUL = re.compile("[가-힣]+")
_FORMAT = re.compile(r"\{\w+:([^}]*)\}")
# An example of how the head of an office is titled; a column of the file from e-People.
_KOREAN_DATA = {"교육감", "신청번호"}


def test_no_translation_is_left_in_korean() -> None:
    assert len(ENGLISH) > 1000
    left = {word for text in ENGLISH.values() for word in _HANGUL.findall(text)}
    assert left <= _KOREAN_DATA


def test_no_particle_is_asked_for_in_english() -> None:
    marked = [text for text in ENGLISH.values() if _HANGUL.search("".join(_FORMAT.findall(text)))]
    assert marked == []


def test_numbers_are_grouped_as_in_the_source() -> None:
    for key, text in ENGLISH.items():
        if not key.source.isascii():
            wanted = [mark for mark in _FORMAT.findall(key.source) if not _HANGUL.search(mark)]
            assert sorted(_FORMAT.findall(text)) == sorted(wanted), key.source


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    compile_translations(Path(__file__).resolve().parents[2])
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "gaoffice_en.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_days_and_articles_in_english() -> None:
    assert day_spoken(date(2026, 11, 29)) == "2026. 11. 29. (Sun)"
    assert moment_spoken(datetime(2026, 11, 30, 9, 5)) == "2026. 11. 30. (Mon) 09:05"
    assert weekdays_spoken((0, 2, 6)) == "Mon, Wed, Sun"
    assert spoken(say("{sentence} [{article}]", sentence="x", article="「민법」 제161조")) == (
        "x [Civil Act Art. 161]"
    )


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "1 working day left"), (3, "3 working days left"), (21, "21 working days")],
)
def test_one_day_is_not_many_days(days: int, said: str) -> None:
    assert said in spoken(say("처리기한 근무일로 {days}일 남음", days=days))


def test_the_same_in_korean(qapp: QCoreApplication) -> None:
    assert day_spoken(date(2026, 11, 29)) == "2026. 11. 29.(일)"
    assert moment_spoken(datetime(2026, 11, 30, 9, 5)) == "2026. 11. 30.(월) 09:05"
    assert weekdays_spoken((0, 2, 6)) == "월수일"
