"""What the history of a petition says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gaoffice_desktop.gui.petitions.paper_printing import PURPOSES
from gaoffice_desktop.gui.petitions.timeline import (
    LATE_ENTRY_MINUTES,
    PAPER_LABELS,
    entries,
    paper_line,
    paper_name,
)
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event, EventKind, PrintedPaper
from gaoffice_desktop.shared.clock import to_utc
from tests.frozen_clock import FrozenClock

AT = FrozenClock("2026-11-25T10:00")()


def event(kind: EventKind, late: float = 0, **data: object) -> Event:
    return Event(kind, AT, AT + timedelta(minutes=late), 1, "한누리", data)


def more(kind: EventKind, late: float = 0, **data: object) -> str:
    [entry] = entries([event(kind, late, **data)])
    return str(entry.more)


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_is_told_even_when_its_data_is_bare(kind):
    [entry] = entries([event(kind, copies=1)])
    assert entry.what is EVENT_LABELS[kind]
    assert str(entry.when) == "2026. 11. 25.(수) 10:00"


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (EventKind.TAKEN_IN, {"department": "총무과", "handler": ""}, "총무과"),
        (EventKind.INTAKE_CANCELLED, {"reason": "두 번 접수함"}, "두 번 접수함"),
        (EventKind.ASSIGNED, {"department": "총무과", "handler": "한누리"}, "총무과 / 한누리"),
        (
            EventKind.SUPPLEMENT_REQUESTED,
            {"what": "신청서", "until_on": "2026-12-02"},
            "신청서 (2026. 12. 2.(수)까지)",
        ),
        (
            EventKind.EXTENDED,
            {"days": 3, "reason": "force_majeure", "note": "태풍"},
            "3일 연장: 천재지변 등 불가항력. 태풍",
        ),
        (EventKind.EXTENDED, {"days": 3, "reason": "a newer one"}, "3일 연장: a newer one"),
        (EventKind.COMPLETED, {"result": "안내함"}, "안내함"),
        (EventKind.PAPER_PRINTED, {"paper": "receipt", "copies": 2}, "접수증 2부"),
    ],
)
def test_what_each_kind_adds(kind, data, told):
    assert more(kind, **data) == told


def test_only_a_late_entry_says_when_it_was_typed():
    assert more(EventKind.COMPLETED, LATE_ENTRY_MINUTES, result="안내함") == "안내함"
    late = more(EventKind.COMPLETED, LATE_ENTRY_MINUTES + 1, result="안내함")
    assert late == "안내함 (2026. 11. 25.(수) 10:06에 입력)"


def test_of_two_events_at_once_the_later_one_comes_first():
    told = entries([event(EventKind.TAKEN_IN), event(EventKind.ASSIGNED)])
    assert [str(entry.what) for entry in told] == ["담당자 지정", "접수"]


def test_a_paper_of_a_newer_program_is_shown_by_its_code():
    assert str(paper_name("receipt")) == "접수증"
    assert paper_name("something_new") == "something_new"


def test_a_printed_paper_without_a_printer_names_none():
    paper = PrintedPaper("receipt", to_utc(FrozenClock().local), "한누리", 1, "", "")
    assert str(paper_line(paper)[2]) == "1부"


def test_every_paper_with_a_purpose_has_a_name():
    assert set(PURPOSES) <= set(PAPER_LABELS)
