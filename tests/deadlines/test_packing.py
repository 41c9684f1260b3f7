"""Explanations as stored: small, exact, and refused when damaged."""

from __future__ import annotations

import pytest

from gaoffice_desktop.deadlines.explaining import explain
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.deadlines.packing import pack, unpack
from tests.deadlines.cases import case, days, off, seeded


def test_the_form_of_a_stored_explanation_stays() -> None:
    """Stored with petitions for years: this text must always be read, and written, so."""
    spans = explain(case("2026-09-22T10:00", days(7), off("2026-09-29")), seeded())
    text = (
        "1D202609220000;c2;h1:추석 연휴;h1:추석;h1:추석 연휴;w1;c1;e1.supplement;c3"
        ";h1:개천절;w1;h1:개천절 대체공휴일;c1"
    )
    assert pack(spans) == text
    assert unpack(text) == spans


def test_hours_and_extensions_are_kept() -> None:
    spans = explain(case("2026-11-25T14:00", days(1), extend=(1,)), seeded())
    text = "1H202611251400;c240;o900;c180;l60;c60;x240.1;o900;x180.1;l60;x60.1"
    assert pack(spans) == text
    assert unpack(text) == spans


def test_a_rolled_end_is_kept() -> None:
    spans = explain(case("2026-11-23T10:00", Period(Unit.WEEKS, 2)), seeded())
    assert unpack(pack(spans)) == spans


@pytest.mark.parametrize("note", ["가;나", "a:b", "100%", "%3B", "줄\n바꿈", ".1", ""])
def test_the_note_of_an_event_may_hold_anything(note: str) -> None:
    spans = explain(case("2026-11-23T10:00", days(7), off("2026-11-25", note=note)), seeded())
    assert spans[1].detail == note
    assert unpack(pack(spans)) == spans


def test_an_ordinary_petition_takes_little_room() -> None:
    for amount, most in ((3, 120), (5, 200), (7, 40), (14, 60)):
        spans = explain(case("2026-11-23T10:01", days(amount)), seeded())
        assert len(pack(spans).encode()) <= most


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1D202611230000",
        "2D202611230000;c7",
        "1Z202611230000;c7",
        "1D2026;c7",
        "1D202613230000;c7",
        "1D202611230000;q7",
        "1D202611230000;c",
        "1D202611230000;c7;",
        "1D202611230000;e1",
        "1D202611230000;e1.unheard",
        "1D202611230000;x1.first",
        "1D202611230000;c99999999",
    ],
)
def test_a_damaged_explanation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an explanation"):
        unpack(text)
