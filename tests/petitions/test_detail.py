"""A petition's file on both stores: masked, revealed with a line in the trail, and its papers."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.citizens.facts import Proxy
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ASKER = a_petitioner(
    born_on=date(1990, 1, 2),
    email="hongik@example.com",
    address="서울특별시 종로구 송월길 48",
    representative="홍대표",
)


def test_a_file_is_masked_until_someone_who_may_asks(house: House) -> None:
    petition = house.take_in(
        petitioner=ASKER,
        proxy=Proxy("김대리", "부모", "010-2222-3333"),
        content="번호는 900101-1234567입니다.",
    )
    file = house.petitions.file(house.admin, petition.id)
    assert file.masked
    shown = file.petition
    text = f"{shown.petitioner} {shown.proxy} {shown.content}"
    for secret in ("홍길동", "1234-5678", "1990", "hongik", "송월길 48", "김대리", "2222-3333",
                   "홍대표", "1234567"):  # fmt: skip
        assert secret not in text, secret
    assert house.actions() == ["take_in"]
    with pytest.raises(NotAllowed):
        house.petitions.file(house.admin, petition.id, reveal=True)
    opened = house.petitions.file(house.clerk, petition.id, reveal=True)
    assert not opened.masked
    assert opened.petition == petition
    line = house.trail()[-1]
    assert (line.action, line.person) == ("reveal_person", "2026-000001 홍○동")


def test_a_file_explains_its_due_time(house: House) -> None:
    petition = house.take_in()
    file = house.petitions.file(house.clerk, petition.id)
    assert file.due.due_on == petition.due_on
    assert file.spans[-1].to_at == file.due.legal_end
    assert [event.kind for event in file.events] == [EventKind.TAKEN_IN]
    with pytest.raises(UserError, match="찾지 못했습니다"):
        house.petitions.file(house.clerk, 99)


def test_the_first_receipt_tells_the_due_time_and_a_copy_does_not(house: House) -> None:
    petition = house.take_in(channel=Channel.POST)
    assert petition.notified_due_on is None
    note = house.petitions.note_printed
    done = note(house.clerk, petition.id, "explanation_sheet", 1, "민원실-1", "")
    assert done.changes.petitions == {petition.id}
    assert now(house, petition.id).notified_due_on is None
    note(house.clerk, petition.id, "receipt", 2, "민원실-1", "민원인 교부")
    assert now(house, petition.id).notified_due_on == petition.due_on
    note(house.clerk, petition.id, "receipt", 1, "민원실-1", "")
    file = house.petitions.file(house.clerk, petition.id)
    assert [(paper.paper, paper.copies) for paper in file.papers] == [
        ("explanation_sheet", 1), ("receipt", 2), ("receipt", 1),
    ]  # fmt: skip
    assert file.papers[1].purpose == "민원인 교부"
    assert sum("notified" in event.data for event in file.events) == 1
    printed = [line.detail for line in house.trail() if line.action == "print"]
    assert printed[1] == {
        "paper": "receipt", "copies": 2, "printer": "민원실-1", "purpose": "민원인 교부",
    }  # fmt: skip
    assert house.rebuild.check(house.admin).differences == ()


def test_a_paper_of_a_done_petition_changes_nothing_but_its_list(house: House) -> None:
    petition = house.take_in(channel=Channel.POST)
    house.petitions.complete(house.handler, Complete(petition.id, "회신"))
    before = now(house, petition.id)
    house.petitions.note_printed(house.clerk, petition.id, "receipt", 1, "p", "")
    assert now(house, petition.id) == before


def now(house: House, petition_id: int):
    return house.petitions.file(house.clerk, petition_id, reveal=True).petition


def test_the_administrator_notes_no_paper_and_reads_no_earlier_petitions(house: House) -> None:
    """A receipt noted as printed fixes the target; earlier petitions show what citizens wrote."""
    petition = house.take_in()
    with pytest.raises(NotAllowed):
        house.petitions.note_printed(house.admin, petition.id, "receipt", 1, "", "")
    with pytest.raises(NotAllowed):
        house.petitions.earlier_of(house.admin, petition.id)
