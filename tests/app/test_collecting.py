"""What stays for good is looked at by no collection; what comes later is collected as ever."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from gaoffice_desktop.app import collecting


class Thing:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def thawed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collecting, "_frozen", [])
    yield
    gc.unfreeze()


def test_what_is_there_is_kept_out_of_sight_and_what_comes_is_collected() -> None:
    before = len(gc.get_objects())
    collecting.keep_for_good()
    assert gc.get_freeze_count() > before // 2
    assert len(gc.get_objects()) < before // 2
    later = weakref.ref(Thing())
    gc.collect()
    assert later() is None


def test_a_second_sign_in_keeps_nothing_more() -> None:
    collecting.keep_for_good()
    gone = weakref.ref(Thing())
    collecting.keep_for_good()
    gc.collect()
    assert gone() is None
