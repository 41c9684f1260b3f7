"""The answer that is being typed is kept by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from gaoffice_desktop.gui.petitions.answer_keeper import KEEP_AFTER_MS, AnswerKeeper
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from tests.gui.inline_desk import InlineDesk


class Store:
    def __init__(self) -> None:
        self.kept: list[tuple[int, str]] = []
        self.locked = False

    def save_answer(self, _seat, petition_id: int, text: str) -> Done[None]:
        if self.locked:
            raise Unavailable(say("자료 파일이 사용 중입니다."))
        self.kept.append((petition_id, text))
        return Done(None, Changes())


class Typed:
    text = "안녕하십니까?"


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def typed() -> Typed:
    return Typed()


@pytest.fixture
def keeper(inline_desk: InlineDesk, store: Store, typed: Typed):
    parent = QObject()
    keeper = AnswerKeeper(inline_desk, store, 7, lambda: typed.text, parent)
    yield keeper
    parent.deleteLater()


def test_what_was_typed_is_kept_two_seconds_later(qtbot, keeper, store, typed):
    assert keeper._timer.interval() == KEEP_AFTER_MS == 2000
    keeper.begin_with(typed.text)
    typed.text += " 회신합니다."
    keeper._timer.setInterval(1)
    with qtbot.waitSignal(keeper.kept):
        keeper.touch()
    assert store.kept == [(7, "안녕하십니까? 회신합니다.")]


def test_what_is_kept_already_is_not_kept_again(keeper, store, typed):
    keeper.begin_with(typed.text)
    keeper.keep_now()
    assert store.kept == []
    typed.text = "다른 글"
    keeper.keep_now()
    keeper.keep_now()
    assert store.kept == [(7, "다른 글")]


def test_nothing_is_kept_before_the_text_is_there(keeper, store):
    keeper.touch()
    keeper.keep_now()
    assert store.kept == []
    assert not keeper._timer.isActive()


def test_an_emptied_answer_is_kept_too(keeper, store, typed):
    keeper.begin_with(typed.text)
    typed.text = ""
    keeper.keep_now()
    assert store.kept == [(7, "")]


def test_what_the_store_refused_is_tried_again(qtbot, keeper, store, typed):
    keeper.begin_with(typed.text)
    typed.text = ""
    store.locked = True
    with qtbot.waitSignal(keeper.failed):
        keeper.keep_now()
    store.locked = False
    keeper.keep_now()
    assert store.kept == [(7, "")]


def test_nothing_is_kept_while_the_answer_is_on_its_way(keeper, typed):
    keeper.begin_with(typed.text)
    typed.text = "다른 글"
    keeper.touch()
    keeper.stop()
    assert not keeper._timer.isActive()
