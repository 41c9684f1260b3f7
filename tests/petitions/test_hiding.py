"""Nobody stands in clear anywhere in a masked file: not in an event, nor in what they come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gaoffice_desktop.citizens.facts import Proxy
from gaoffice_desktop.petitions.commands import (
    AddNote,
    AskRepresentatives,
    ChooseRepresentatives,
    CollectDocument,
    Complete,
    Correct,
    CorrectSlip,
    EnterSignatories,
    Extend,
    ReadyDocument,
    Withdraw,
)
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.hiding import Hiding, masked_petition
from gaoffice_desktop.petitions.life import Consent, Signatory
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner

ASKER = a_petitioner(
    name="홍길돈", email="hongik@example.com", address="서울특별시 종로구 송월길 48"
)
PROXY = Proxy("김대리", "부모", "010-2222-3333")
PEOPLE = (
    Signatory("홍길동", "서울특별시 종로구 송월길 48", "010-1111-2222"),
    Signatory("나래솔", "서울특별시 종로구 송월길 49", "010-4444-5555"),
    Signatory("다온빛", "서울특별시 종로구 송월길 50", ""),
    Signatory("라온결", "서울특별시 종로구 송월길 51", ""),
    Signatory("마루한", "서울특별시 종로구 송월길 52", ""),
)
SECRETS = (
    "홍길동", "홍길돈", "나래솔", "다온빛", "라온결", "마루한", "김대리", "박수령", "이동의",
    "송월길 4", "송월길 5", "1234-5678", "9999-8888", "1111-2222", "4444-5555", "2222-3333",
    "hongik", "01-1234567",
)  # fmt: skip
CONSENT = Consent("이동의", "이동의 님과 010-9999-8888 통화", date(2026, 11, 25))


@pytest.fixture
def told(house: House, clock: FrozenClock) -> int:
    """A petition in whose life every step that names people was taken."""
    clock.set("2026-11-25T10:00")
    steps, by = house.petitions, house.handler
    one = house.take_in(petitioner=ASKER, proxy=PROXY, content="제 번호는 900101-1234567입니다.").id
    after = {"name": "홍길동", "phone": "010-9999-8888"}
    steps.correct_slip(by, CorrectSlip(one, CONSENT, after))
    steps.enter_signatories(by, EnterSignatories(one, PEOPLE, 5, True))
    steps.ask_representatives(by, AskRepresentatives(one, date(2026, 11, 30)))
    steps.choose_representatives(by, ChooseRepresentatives(one, ("나래솔", "다온빛")))
    steps.add_note(by, AddNote(one, "나래솔 님(010-4444-5555)과 통화, 마루한 님은 부재"))
    note = Extend(one, 3, ExtensionReason.FACT_CHECK, "홍길동 님 댁 현장 확인", CONSENT)
    steps.extend(by, note)
    steps.complete(by, Complete(one, "홍길동 님께 회신", answer="홍길동 님, 안녕하십니까."))
    steps.ready_document(by, ReadyDocument(one, "확인서", date(2026, 11, 25)))
    steps.collect_document(by, CollectDocument(one, "박수용"))
    of = len(steps.file(by, one, reveal=True).events) - 1
    steps.correct(by, Correct(one, of, "이름을 잘못 적음", None, {"by": "박수령"}))
    steps.note_printed(by, one, "receipt", 1, "민원실-1", "홍길동 님 요청")
    return one


def test_a_masked_file_holds_nobody_in_clear(house: House, told: int) -> None:
    clear = house.petitions.file(house.handler, told, reveal=True)
    for secret in SECRETS:
        assert secret in repr(clear), secret
    file = house.petitions.file(house.handler, told)
    text = repr(file)
    for secret in SECRETS:
        assert secret not in text, secret
    # What staff wrote stays readable around the names, and the office's own people in clear.
    assert "나○솔 님(010-44**-55**)과 통화, 마○한 님은 부재" in text
    assert file.events[0].staff_name == "도라온"
    kinds = {clear.events[at].kind for at in file.hidden}
    assert {EventKind.SLIP_CORRECTED, EventKind.SIGNATORIES_ENTERED, EventKind.CORRECTED} <= kinds
    assert EventKind.REPRESENTATIVES_ASKED not in kinds


def test_hiding_changes_no_count_state_or_day(house: House, told: int) -> None:
    clear = house.petitions.file(house.handler, told, reveal=True)
    file = house.petitions.file(house.handler, told)
    assert clear.hidden == frozenset()
    assert (file.due, file.folded.state, file.folded.many) == (
        clear.due, clear.folded.state, True,
    )  # fmt: skip
    assert [replace(one, detail="") for one in file.spans] == [
        replace(one, detail="") for one in clear.spans
    ]
    assert "대표자 선정 나○솔, 다○빛" in [one.detail for one in file.spans]
    assert file.folded.extended[0].days == 3
    assert [event.kind for event in file.events] == [event.kind for event in clear.events]
    assert len(file.folded.group.people) == len(PEOPLE)
    assert house.rebuild.check(house.admin).differences == ()


def test_who_may_see_nobody_reads_no_letters(house: House, told: int) -> None:
    file = house.petitions.file(house.admin, told)
    assert file.petition.content == ""
    assert file.folded.answer == ""
    assert house.petitions.file(house.clerk, told).folded.answer == "홍○동 님, 안녕하십니까."


def test_how_a_withdrawal_was_said_names_nobody(house: House) -> None:
    one = house.take_in(petitioner=ASKER).id
    said = "홍길돈 님이 hongik@example.com으로 알림"
    house.petitions.withdraw(house.handler, Withdraw(one, said))
    file = house.petitions.file(house.handler, one)
    assert file.events[-1].data["how"] == "홍○돈 님이 ho****@example.com으로 알림"


def test_codes_and_days_are_no_text_to_hide_in(house: House) -> None:
    """A petitioner may be called like a code of ours: the events must still fold."""
    petition = house.take_in(petitioner=a_petitioner(name="ad"))
    data = {"until_on": "2026-12-01", "reason": "fact_check", "note": "ad hoc", "days": 3}
    at = datetime(2026, 11, 25, tzinfo=UTC)
    extended = Event(EventKind.EXTENDED, at, at, 1, "가온누", data)
    (hidden,) = Hiding((extended,), petition).events((extended,))
    assert hidden.data["reason"] == "fact_check"
    assert hidden.data["until_on"] == "2026-12-01"
    assert hidden.data["note"] == "a○ hoc"
    life = house.petitions.file(house.clerk, petition.id, reveal=True).events
    assert fold(Hiding(life, petition).events(life)) == fold(life)


def test_a_petition_masked_twice_is_masked_once(house: House) -> None:
    petition = house.take_in(petitioner=ASKER, proxy=PROXY)
    once = masked_petition(petition)
    assert masked_petition(once) == once
    assert masked_petition(petition, texts=False) == replace(once, content="")
