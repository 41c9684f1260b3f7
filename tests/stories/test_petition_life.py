"""A petition after its intake: its whole life, power cuts in it, and what is taken back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel, State, TakeIn
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.clock import to_utc
from tests.stories.house import House, seat_of
from tests.stories.life_scripts import ANSWER, RESULT

pytestmark = pytest.mark.story

LATER = "2026-12-03T18:00"


@pytest.fixture
def petition(house: House) -> int:
    """A question that came by post on Monday, 23 November, due on 1 December (7 days)."""
    with house.office("2026-11-25T09:30") as office:
        handler = seat_of(office, "handler")
        command = TakeIn(
            "inquiry_scheme",
            Channel.POST,
            Petitioner(CitizenKind.PERSON, "해온새미", address="한빛시 새벽로 12"),
            "전학 절차 문의",
            "전학에 필요한 서류를 알려 주십시오.",
            received_at=to_utc(datetime(2026, 11, 23, 10, 0)),
            department_id=handler.department_id,
            handler_id=handler.actor.staff_id,
        )
        return office.petitions.take_in(seat_of(office, "clerk"), command).value.id


def file_of(house: House, petition: int) -> PetitionFile:
    with house.office(LATER) as office:
        return office.petitions.file(seat_of(office, "handler"), petition)


def actions_on(house: House, petition: int) -> list[str]:
    """What the audit trail says was done with a petition, the newest first."""
    with house.office(LATER) as office:
        lines = office.keeping.trail(seat_of(office, "admin"))
    return [line.action for line in lines if line.subject_id == petition]


def kinds(file: PetitionFile) -> list[EventKind]:
    return [event.kind for event in file.events]


def text_of(pdf: bytes) -> str:
    return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))


def notices_of(house: House, petition: int) -> list[str]:
    """The texts of the notices that nobody was told yet, in the order of their steps."""
    owed = [one for one in notices_owed(file_of(house, petition)) if one.missing]
    with house.office(LATER) as office:
        make, handler = office.petitions.notice, seat_of(office, "handler")
        return [text_of(make(handler, petition, one.notice, one.of)) for one in owed]


def test_supplement_extension_and_answer_move_the_due_time_as_the_law_says(
    house: House, petition: int
) -> None:
    told = house.play("live_through_a_petition", petition=petition)

    assert "2026. 12. 1.(화)" in told["received"]
    # Asked on Wednesday 25, which is left out with every day until the supplement comes.
    assert "2026. 12. 2.(수)에 도착하면 처리기한은 2026. 12. 9.(수)까지" in told["asking"]
    assert "보완이 지금 오면 처리기한은 2026. 12. 2.(수)까지" in told["waiting"]
    # It came on Monday 30: law.md's worked example.
    assert "2026. 12. 7.(월)까지" in told["arriving"]
    assert "2026. 12. 7.(월)" in told["arrived"]
    # Seven working days more.
    assert "2026. 12. 16.(수)까지" in told["extending"]
    assert "2026. 12. 16.(수)" in told["extended"]
    assert told["state"] == "처리 완료 · 답변"
    assert len(told["notices"]) == 3
    assert house.rebuilt(LATER).endswith("다른 값이 0개 있습니다.")

    supplement, extension, result = texts = notices_of(house, petition)
    assert "재학증명서 1통" in supplement
    assert "2026. 12. 16." in extension
    assert ANSWER in "".join(result.split("\r\n"))
    assert all("해온새미" in text for text in texts)


def test_an_answer_being_typed_comes_back_after_a_power_cut(house: House, petition: int) -> None:
    cut = house.begin("type_an_answer", petition=petition)
    typed = cut.waits_for("kept")
    cut.cut_the_power()
    assert typed.endswith(f"{ANSWER}곧")

    told = house.play("go_on_with_the_answer", petition=petition)
    assert told == {"said": True, "recovered": typed}
    assert file_of(house, petition).petition.state is State.RECEIVED


def test_an_answer_that_was_confirmed_survives_a_power_cut(house: House, petition: int) -> None:
    cut = house.begin("answer_and_wait", petition=petition)
    cut.waits_for("said")
    cut.cut_the_power()

    folded = file_of(house, petition).folded
    assert (folded.state, folded.outcome) == (State.DONE, Outcome.ANSWERED)
    assert folded.result == RESULT
    assert ANSWER in folded.answer
    assert actions_on(house, petition)[0] == "completed"


def test_an_answer_can_be_taken_back_at_once(house: House, petition: int) -> None:
    told = house.play("answer_and_think_again", petition=petition)

    assert told["offered"].startswith("실행 취소 (")
    file = file_of(house, petition)
    assert file.petition.state is State.RECEIVED
    assert told["state"] == "접수"
    assert kinds(file)[-2:] == [EventKind.COMPLETED, EventKind.UNDONE]
    assert actions_on(house, petition)[:2] == ["undone", "completed"]


def test_what_another_window_closed_is_not_closed_again(
    house: House, petition: int, tmp_path: Path
) -> None:
    go = tmp_path / "go"
    one = house.begin("answer_what_another_answers", petition=petition, go=str(go))
    typed = one.waits_for("ready")
    house.play("answer_first", petition=petition)
    go.touch()
    told = one.ends()

    assert told["refused"].startswith("✖ ")
    assert (told["result"], told["answer"]) == (RESULT, typed)
    file = file_of(house, petition)
    assert kinds(file).count(EventKind.COMPLETED) == 1
    assert file.events[-1].staff_name == "단새봄"
