"""The day's list comes out of the printer once, at its time, and is never lost."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.early_warning.daily_paper import DailyPaper
from gaoffice_desktop.gui.early_warning.daily_print import (
    LOOK_MS,
    DailyPrinting,
    is_time,
    read_at,
)
from gaoffice_desktop.gui.screen import Silence
from gaoffice_desktop.settings.facts import DAILY_LIST_AT, SHEET_PRINTER
from tests.gui.checks import settle
from tests.gui.fake_cups import FakeCups, fake_cups
from tests.gui.inline_desk import InlineDesk
from tests.office import NOBODY

PRINTER = "민원실-1"


@pytest.fixture
def cups(tmp_path: Path, monkeypatch) -> FakeCups:
    return fake_cups(tmp_path, monkeypatch)


@pytest.fixture
def say() -> Silence:
    return Silence()


@pytest.fixture
def owner(qtbot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


@pytest.fixture
def make(rung, owner, say, cups):
    """Start a program's printing at this desk; returns it."""
    rung.clock.set("2026-12-01T08:30")
    rung.office.pc.keep(DAILY_LIST_AT, "09:00")
    rung.office.pc.keep(SHEET_PRINTER, PRINTER)

    def make(login: str = "handler") -> DailyPrinting:
        seat = rung.seat(login) if login else NOBODY
        services = rung.office.services
        printing = DailyPrinting(
            owner, InlineDesk(seat), services.alarms, services.workdays,
            rung.clock, rung.office.pc, say,
        )  # fmt: skip
        printing.start()
        return printing

    return make


def printed(cups: FakeCups) -> int:
    return sum(one["name"] == "lp" for one in cups.seen)


def at(printing: DailyPrinting, rung, local: str) -> None:
    rung.clock.set(local)
    printing.look()


def test_it_prints_at_its_time_and_once_a_day(make, rung, cups, say) -> None:
    printing = make()
    assert printing.is_running
    assert LOOK_MS <= 60_000
    at(printing, rung, "2026-12-01T08:59")
    assert printed(cups) == 0
    at(printing, rung, "2026-12-01T09:00")
    assert printed(cups) == 1
    kind, text, link = say.said[-1]
    assert (kind, text) == ("success", f"오늘의 기한 목록을 {PRINTER}로 인쇄했습니다.")
    at(printing, rung, "2026-12-01T09:01")
    at(printing, rung, "2026-12-01T14:00")
    assert printed(cups) == 1
    at(printing, rung, "2026-12-02T09:10")
    assert printed(cups) == 2
    link.run()
    settle()
    assert printing.paper.dialog is not None
    printing.paper.dialog.reject()


def test_two_programs_on_one_desk_print_once(make, rung, cups) -> None:
    for printing in (make(), make("examiner")):
        at(printing, rung, "2026-12-01T09:00")
    assert printed(cups) == 1


def test_whoever_comes_late_finds_the_list_and_whoever_comes_at_night_needs_none(
    make, rung, cups
) -> None:
    at(make(), rung, "2026-12-01T10:40")
    assert printed(cups) == 1
    at(make(), rung, "2026-12-02T18:30")
    assert printed(cups) == 1


def test_nobody_at_the_desk_and_no_business_with_alarms_print_nothing(make, rung, cups) -> None:
    for login in ("", "admin"):
        at(make(login), rung, "2026-12-01T09:00")
    assert printed(cups) == 0


def test_signing_in_after_the_time_prints_at_once(make, rung, cups) -> None:
    printing = make("")
    at(printing, rung, "2026-12-01T09:20")
    printing._desk.sit_down(rung.seat("handler"))
    assert printed(cups) == 1


def test_days_off_and_an_empty_time_print_nothing(make, rung, cups) -> None:
    printing = make()
    at(printing, rung, "2026-12-05T09:00")  # Saturday
    assert printed(cups) == 0
    rung.office.pc.keep(DAILY_LIST_AT, "")
    at(printing, rung, "2026-12-07T09:00")
    assert printed(cups) == 0


def test_a_printer_in_trouble_is_told_once_and_tried_again(make, rung, cups, say) -> None:
    cups.say("lp", error="lp: error - no such destination", code=1)
    printing = make()
    at(printing, rung, "2026-12-01T09:00")
    kind, text, link = say.said[-1]
    assert kind == "warning"
    assert text.startswith("오늘의 기한 목록을 인쇄하지 못했습니다.")
    assert "PDF로 저장" in text
    link.run()
    settle()
    assert printing.paper.dialog is not None, "the preview saves it as PDF"
    printing.paper.dialog.reject()
    tried = printed(cups)
    at(printing, rung, "2026-12-01T09:02")
    assert printed(cups) == tried, "not before some minutes"
    at(printing, rung, "2026-12-01T09:06")
    assert printed(cups) == tried + 1
    assert [one[0] for one in say.said] == ["warning"], "once is enough"
    cups.say("lp", out="request id is 민원실-1-8 (1 file(s))\n")
    at(printing, rung, "2026-12-01T09:12")
    assert say.said[-1][0] == "success"
    done = printed(cups)
    at(printing, rung, "2026-12-01T09:30")
    assert printed(cups) == done


def test_without_a_chosen_printer_the_system_s_own_prints(make, rung, cups, say) -> None:
    rung.office.pc.keep(SHEET_PRINTER, "")
    at(make(), rung, "2026-12-01T09:00")
    assert "2층복합기로 인쇄했습니다." in say.said[-1][1]


def test_without_any_printer_it_says_so(make, rung, cups, say) -> None:
    rung.office.pc.keep(SHEET_PRINTER, "")
    cups.say("lpstat -e")
    at(make(), rung, "2026-12-01T09:00")
    assert "프린터를 찾지 못했습니다." in say.said[-1][1]


def test_stopped_it_looks_no_more(make, rung, cups) -> None:
    printing = make()
    printing.stop()
    at(printing, rung, "2026-12-01T09:00")
    assert printed(cups) == 0


@pytest.mark.parametrize(("text", "found"), [("", None), ("09:05", time(9, 5)), ("late", None)])
def test_a_broken_time_is_none(text, found) -> None:
    assert read_at(text) == found


def test_it_is_time_from_the_set_minute_to_the_closing(rung) -> None:
    calendar = rung.office.services.workdays.current_calendar(NOBODY)
    day = datetime(2026, 12, 1)
    for clock, wanted in (
        (time(8, 59), False),
        (time(9), True),
        (time(17, 59), True),
        (time(18), False),
    ):
        assert is_time(time(9), datetime.combine(day, clock), calendar) is wanted
    far = datetime(2031, 1, 6, 9, 30)
    assert is_time(time(9), far, calendar)


def test_the_sheet_is_named_by_its_day_and_opens_once(make, rung) -> None:
    printing = make()
    paper = printing.paper
    assert isinstance(paper, DailyPaper)
    paper.preview()
    settle()
    first = paper.dialog
    assert "오늘의 기한 목록 2026. 12. 1." in first.windowTitle()
    paper.preview()
    assert paper.dialog is first
    first.reject()
