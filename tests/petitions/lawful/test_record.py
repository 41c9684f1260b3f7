"""Changes by the petitioner, slips corrected with consent, notes (Act 22(2); Decree 6(5))."""

from __future__ import annotations

from datetime import date
from typing import Any

from gaoffice_desktop.petitions.commands import AddNote, Change, Correct, CorrectSlip
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal
from gaoffice_desktop.petitions.lawful.record import LONGEST_NOTE, changed_fields, fields_of
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.rules import LONGEST_TITLE
from tests.petitions.lawful.standings import DONE, happened, standing
from tests.petitions.lives import CALENDAR

AGREED = Consent("홍길동", "전화", date(2026, 11, 24))


def changed(
    title: str = "새 제목", content: str = "새 내용", consent: Consent = AGREED
) -> list[str]:
    return list(problems(Change(1, consent, title, content), standing(), CALENDAR))


def slip(consent: Consent = AGREED, **after: str) -> dict[str, Any]:
    return dict(problems(CorrectSlip(1, consent, after), standing(), CALENDAR))


def test_a_petition_changes_until_it_is_done() -> None:
    for step in (Step.CHANGE, Step.CORRECT_SLIP):
        assert refusal(step, standing()) is None
        assert "이미 처리를 마친" in str(refusal(step, standing(DONE)))
    assert changed() == []


def test_a_change_changes_something_and_keeps_a_title() -> None:
    here = standing().petition
    assert changed(here.title, here.content) == ["content"]
    assert changed(f" {here.title}\n", here.content) == ["content"]
    assert changed(" ") == changed("가" * (LONGEST_TITLE + 1)) == ["title"]
    assert changed("가" * LONGEST_TITLE) == []


def test_a_change_says_who_asked_for_it_how_and_when() -> None:
    assert changed(consent=Consent(" ", "전화", AGREED.on)) == ["consent_name"]
    assert changed(consent=Consent("홍길동", "", AGREED.on)) == ["consent_how"]
    for on, wrong in (
        ("2026-11-22", ["consent_on"]),
        ("2026-11-23", []),
        ("2026-11-25", []),
        ("2026-11-26", ["consent_on"]),
    ):
        assert changed(consent=Consent("홍길동", "전화", date.fromisoformat(on))) == wrong


def test_slips_are_corrected_in_petitions_received_from_2026_05_06() -> None:
    before = standing(received="2026-05-05T23:59")
    assert "부칙 제2조" in str(refusal(Step.CORRECT_SLIP, before))
    assert refusal(Step.CORRECT_SLIP, standing(received="2026-05-06T00:00")) is None
    assert refusal(Step.CHANGE, before) is None


def test_a_slip_lies_in_what_was_written_down() -> None:
    assert slip(name="홍길순") == {}
    assert slip(phone="01099998888", email="hong@example.com", address="나래시") == {}
    assert list(slip(period="9일")) == ["after"]
    assert list(slip()) == ["after"]
    assert list(slip(name="홍길동")) == ["after"]
    assert list(slip(name=" ")) == ["name"]
    assert list(slip(phone="12")) == ["phone"]
    assert list(slip(email="hong")) == ["email"]
    assert list(slip(title="")) == ["title"]
    assert list(slip(Consent("", "", AGREED.on), name="홍길순")) == ["consent_name", "consent_how"]


def test_a_corrected_phone_is_compared_as_it_is_written() -> None:
    here = standing().petition
    assert fields_of(here)["phone"] == "010-1234-5678"
    assert changed_fields(here, {"phone": "010 1234 5678"}) == {}
    assert changed_fields(here, {"phone": "01012345679"}) == {"phone": "010-1234-5679"}


def test_notes_are_open_always_and_corrections_where_there_is_a_record() -> None:
    cancelled = standing(happened("2026-11-23T10:00", EventKind.INTAKE_CANCELLED, reason=""))
    assert refusal(Step.ADD_NOTE, standing(DONE)) is None
    assert refusal(Step.CORRECT, standing(DONE)) is None
    assert "접수를 취소한" in str(refusal(Step.CORRECT, cancelled))
    assert list(problems(AddNote(1, " "), standing(), CALENDAR)) == ["text"]
    assert problems(AddNote(1, "가" * LONGEST_NOTE), standing(), CALENDAR) == {}
    assert list(problems(AddNote(1, "가" * (LONGEST_NOTE + 1)), standing(), CALENDAR)) == ["text"]
    assert list(problems(Correct(1, 1, " "), standing(), CALENDAR)) == ["reason"]
    assert "그대로 남고" in str(consequences(Correct(1, 1, "x"), standing(), CALENDAR)[0])
