"""Who sees which tab, that nothing is nameless or cut off, and when a tab loads."""

from __future__ import annotations

import pytest

from gaoffice_desktop.gui.settings.screen import TABS
from gaoffice_desktop.gui.settings.tab import Tab
from gaoffice_desktop.shared.changes import Changes
from tests.gui.checks import assert_accessible, assert_no_clipping


@pytest.mark.parametrize(
    ("login", "titles"),
    [
        (
            "admin",
            [
                "근무시간·공휴일",
                "민원편람",
                "부서·직원",
                "조기경보",
                "기관",
                "접속기록",
                "이 컴퓨터",
            ],
        ),
        ("examiner", ["근무시간·공휴일", "민원편람", "조기경보", "이 컴퓨터"]),
        ("clerk", ["이 컴퓨터"]),
    ],
)
def test_a_seat_sees_what_it_may_keep(show, login, titles) -> None:
    screen = show(login)
    bar = screen.form.tabs
    assert [bar.tabText(at) for at in range(bar.count())] == titles


@pytest.mark.parametrize("at", range(len(TABS)))
def test_every_tab_can_be_heard_and_read(show, at) -> None:
    screen = show()
    screen.form.tabs.setCurrentIndex(at)
    assert_accessible(screen)
    assert_no_clipping(screen)


def _remember(loaded: list[Tab]):
    def load(tab: Tab) -> None:
        loaded.append(tab)

    return load


def test_a_tab_loads_when_it_is_shown_and_again_when_out_of_date(show, monkeypatch) -> None:
    screen = show()
    loaded: list[Tab] = []
    for kind, _ in TABS:
        monkeypatch.setattr(kind, "load", _remember(loaded))
    screen.open_with("staff")
    assert [type(tab).__name__ for tab in loaded] == ["StaffTab"]
    screen.open_with("calendar")
    assert len(loaded) == 1, "the calendar has been loaded already"
    assert not screen.refresh_on(Changes(staff=True)), "the calendar shows no staff"
    screen.open_with("staff")
    assert [type(tab).__name__ for tab in loaded[1:]] == ["StaffTab"]


def test_the_place_begins_where_the_tab_does(show) -> None:
    screen = show()
    assert screen.first_focus() is screen.current.holiday_form.form.day_edit
