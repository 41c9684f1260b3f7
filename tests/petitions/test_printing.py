"""The papers come filled in from the store, and each leaves its line in the trail."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from gaoffice_desktop.citizens.facts import CitizenKind, Proxy
from gaoffice_desktop.petitions import printing
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner


def words_of(pdf: bytes) -> str:
    """The text of every page without the breaks of its lines."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return (
            "".join(
                document[number].get_textpage().get_text_range() for number in range(len(document))
            )
            .replace("\r\n", "")
            .replace(" ", "")
        )
    finally:
        document.close()


def test_a_receipt_carries_the_petition_and_whom_to_ask(file_house: House) -> None:
    asker = a_petitioner(kind=CitizenKind.CORPORATION, name="나래연구회", representative="홍대표")
    petition = file_house.take_in(petitioner=asker, handler_id=file_house.handler.actor.staff_id)
    words = words_of(file_house.petitions.receipt(file_house.clerk, petition.id))
    for expected in ("2026-000001", "나래연구회", "홍대표", "2026.12.3.", "민원실", "02-123-4567",
                     "가온누", "나래교육지원청"):  # fmt: skip
        assert expected in words, expected
    line = file_house.trail()[-1]
    assert (line.action, line.detail) == ("make_paper", {"paper": "receipt"})
    with pytest.raises(NotAllowed):
        file_house.petitions.receipt(file_house.admin, petition.id)


def test_an_oral_sheet_carries_what_was_said(file_house: House) -> None:
    petition = file_house.take_in(content="급식에 관하여 말씀드립니다.")
    words = words_of(file_house.petitions.oral_sheet(file_house.clerk, petition.id))
    assert "급식에관하여말씀드립니다." in words
    assert "홍길동" in words


def test_an_explanation_carries_the_due_date_and_the_one_once_told(file_house: House) -> None:
    petition = file_house.take_in()
    make = file_house.petitions.explanation_sheet
    before = words_of(make(file_house.clerk, petition.id))
    assert "2026.12.3." in before
    edit = CalendarEdit(add=(Holiday(date(2026, 12, 1), "임시공휴일"),))
    file_house.calendar.apply(file_house.examiner, edit)
    after = words_of(make(file_house.clerk, petition.id))
    assert "2026.12.4." in after
    assert "임시공휴일" in after
    assert "민원인에게알린기한" in after
    assert "민원인에게알린기한" not in before


def test_a_register_of_a_period_masks_without_a_purpose(
    file_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    petition = file_house.take_in()
    file_house.take_in(title="둘째 민원")
    file_house.petitions.complete(file_house.handler, Complete(petition.id, "서면 회신"))
    make = file_house.petitions.register_sheet
    days = (date(2026, 11, 25), date(2026, 11, 25))
    masked = words_of(make(file_house.clerk, *days))
    assert "홍길동" not in masked
    assert "서면회신" in masked
    assert "홍길동" in words_of(make(file_house.clerk, *days, "감사 자료"))
    assert file_house.trail()[-1].detail == {
        "first_on": "2026-11-25", "last_on": "2026-11-25", "lines": 2, "purpose": "감사 자료",
    }  # fmt: skip
    empty = words_of(make(file_house.clerk, date(2026, 11, 24), date(2026, 11, 24)))
    assert "2026-000001" not in empty
    with pytest.raises(UserError):
        make(file_house.clerk, days[0], date(2026, 11, 24))
    monkeypatch.setattr(printing, "MOST_LINES", 1)
    with pytest.raises(UserError, match="나누어"):
        make(file_house.clerk, *days)
    with pytest.raises(NotAllowed):
        make(file_house.admin, *days)


def test_a_letter_of_proxy_is_blank_or_filled_in(file_house: House) -> None:
    assert "위임장" in words_of(file_house.petitions.letter_of_proxy(file_house.clerk))
    petition = file_house.take_in(proxy=Proxy("김대리", "부모", "010-2222-3333"))
    words = words_of(file_house.petitions.letter_of_proxy(file_house.clerk, petition.id))
    assert "김대리" in words
    assert "홍길동" in words
