"""The form's content: drafts give back what was typed, the command carries what it means."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm, proposed
from gaoffice_desktop.petitions.facts import Attachment, Category, Channel, PetitionKind

NOW = datetime(2026, 11, 25, 15, 0)
PLAN = Attachment("도면.pdf", 12_345, "ab" * 32, "application/pdf")

FILLED = IntakeForm(
    kind_code="school_transfer",
    kind_text="전·편입학",
    channel=Channel.ORAL,
    citizen=CitizenKind.GROUP,
    name="홍길동",
    born="2013. 4. 2.",
    phone="01012345678",
    email="hong@example.org",
    address="서울특별시 종로구 1",
    people="12명",
    vulnerable=True,
    has_proxy=True,
    proxy_name="성춘향",
    proxy_relation="모",
    proxy_phone="02-123-4567",
    proxy_letter=True,
    title="전학 문의",
    content="전학하려고 합니다.\n둘째 줄",
    arrived_day="11.25",
    arrived_time="9시 5분",
    documents=("신분증", "재학증명서"),
    attachments=(PLAN,),
    department_id=3,
    handler_id=7,
    assigned_by_hand=True,
)

texts = st.text(max_size=20)
forms = st.builds(
    IntakeForm,
    kind_code=texts,
    kind_text=texts,
    channel=st.sampled_from(Channel),
    citizen=st.sampled_from(CitizenKind),
    name=texts,
    born=texts,
    people=texts,
    content=texts,
    arrived_time=texts,
    has_proxy=st.booleans(),
    documents=st.lists(texts, max_size=3).map(tuple),
    attachments=st.lists(
        st.builds(Attachment, texts, st.integers(0), texts, texts), max_size=2
    ).map(tuple),
    department_id=st.none() | st.integers(0, 99),
)


@given(forms)
def test_a_draft_gives_back_exactly_what_was_typed(form: IntakeForm) -> None:
    assert IntakeForm.from_draft(json.loads(json.dumps(form.to_draft()))) == form


@pytest.mark.parametrize(
    "draft",
    [
        {"name": 3, "has_proxy": "yes", "channel": "telepathy", "documents": "신분증"},
        {"attachments": [{"name": "a"}, 4, "b"], "department_id": True, "unknown": 1},
        {"attachments": "x", "citizen": None, "content": None, "vulnerable": 1},
    ],
)
def test_fields_of_another_programs_draft_stay_empty(draft: dict[str, object]) -> None:
    assert IntakeForm.from_draft(draft) == IntakeForm()


def test_a_draft_keeps_only_what_differs_from_an_empty_form() -> None:
    assert IntakeForm().to_draft() == {}
    assert IntakeForm(name="홍길동").to_draft() == {"name": "홍길동"}


def test_the_command_carries_everything_in_its_written_form() -> None:
    command = FILLED.to_command(NOW, draft_id=5)
    assert command.petitioner == Petitioner(
        CitizenKind.GROUP,
        "홍길동",
        born_on=date(2013, 4, 2),
        phone="010-1234-5678",
        email="hong@example.org",
        address="서울특별시 종로구 1",
        people=12,
        vulnerable=True,
    )
    assert command.proxy is not None
    assert (command.proxy.name, command.proxy.relation, command.proxy.letter_seen) == (
        "성춘향",
        "모",
        True,
    )
    assert command.received_at == datetime(2026, 11, 25, 0, 5, tzinfo=UTC)
    assert command.oral
    assert command.documents == {"신분증", "재학증명서"}
    assert command.attachments == (PLAN,)
    assert (command.kind_code, command.department_id, command.handler_id, command.draft_id) == (
        "school_transfer",
        3,
        7,
        5,
    )
    assert command.content == "전학하려고 합니다.\n둘째 줄"


def test_what_belongs_to_a_hidden_field_is_not_sent() -> None:
    person = dataclasses.replace(FILLED, citizen=CitizenKind.PERSON, has_proxy=False)
    command = person.to_command(NOW)
    assert command.petitioner.people == 1
    assert command.proxy is None
    body = dataclasses.replace(FILLED, citizen=CitizenKind.CORPORATION, representative=" 임꺽정 ")
    petitioner = body.petitioner(NOW.date())
    assert petitioner.born_on is None
    assert petitioner.representative == "임꺽정"
    assert petitioner.people == 1


def test_nothing_about_the_arrival_means_now() -> None:
    assert IntakeForm().to_command(NOW).received_at is None


def test_a_time_alone_means_today_and_a_day_wants_a_time() -> None:
    assert IntakeForm(arrived_time="0905").arrived_at(NOW) == datetime(2026, 11, 25, 9, 5)
    day_only = IntakeForm(arrived_day="어제")
    assert day_only.arrived_at(NOW) is None
    assert "received_at" in day_only.unreadable(NOW)


def test_everything_unreadable_is_said_at_once() -> None:
    form = IntakeForm(
        kind_text="없는 민원",
        born="2013. 13. 1.",
        citizen=CitizenKind.GROUP,
        people="여럿",
        arrived_time="25시",
    )
    assert set(form.unreadable(NOW)) == {"kind", "born_on", "people", "received_at"}


def test_a_resident_number_is_refused_as_a_date_of_birth() -> None:
    wrong = IntakeForm(born="900101-1234567").unreadable(NOW)
    assert "주민등록번호" in str(wrong["born_on"])


def test_a_readable_or_empty_form_has_nothing_unreadable() -> None:
    assert FILLED.unreadable(NOW) == {}
    assert IntakeForm().unreadable(NOW) == {}


@pytest.mark.parametrize(("typed", "people"), [("12", 12), ("12명", 12), ("1,200 명", 1200)])
def test_people_are_counted_as_typed(typed: str, people: int) -> None:
    form = IntakeForm(citizen=CitizenKind.GROUP, people=typed)
    assert form.petitioner(NOW.date()).people == people


@pytest.mark.parametrize("typed", ["", "0", "-3", "²", "01012345678", "１２"])
def test_a_number_of_people_that_cannot_be_is_refused(typed: str) -> None:
    form = IntakeForm(citizen=CitizenKind.GROUP, people=typed)
    assert "people" in form.unreadable(NOW)
    assert form.petitioner(NOW.date()).people == 1


def test_a_form_is_blank_until_something_is_typed() -> None:
    assert IntakeForm(channel=Channel.POST, department_id=4, has_proxy=True).is_blank
    assert not IntakeForm(content="x").is_blank
    assert not IntakeForm(attachments=(PLAN,)).is_blank


def test_the_same_petitioner_fills_who_and_leaves_what() -> None:
    petitioner = FILLED.petitioner(NOW.date())
    form = IntakeForm(title="다른 일", content="내용").with_petitioner(petitioner)
    assert form.title == "다른 일"
    assert form.petitioner(NOW.date()) == petitioner


def test_a_draft_is_named_by_who_and_what() -> None:
    assert FILLED.summary() == "홍길동 · 전학 문의"
    assert IntakeForm(content="가" * 50).summary() == "가" * 20


def test_department_and_handler_come_from_the_kind_unless_chosen_by_hand() -> None:
    kind = PetitionKind(
        "k", "고충", Category.GRIEVANCE, Period(Unit.DAYS, 7), "제17조", 2, 9, (), 0, True, True, ""
    )
    form = proposed(IntakeForm(), kind)
    assert (form.department_id, form.handler_id) == (2, 9)
    by_hand = IntakeForm(department_id=1, handler_id=None, assigned_by_hand=True)
    assert proposed(by_hand, kind) == by_hand
    assert proposed(IntakeForm(department_id=1), None).department_id == 1
