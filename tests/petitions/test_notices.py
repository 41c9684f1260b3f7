"""The notices come filled in from the store, and each leaves its line in the trail."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.petitions.commands import Complete, Extend
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.reasons import ExtensionReason, Outcome
from gaoffice_desktop.petitions.steps import many
from gaoffice_desktop.petitions.tables import EventRow
from gaoffice_desktop.settings import facts as settings_facts
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_petitioner
from tests.petitions.papers.reading import assert_written, pages, plain

ADDRESS = "가온시 다솜길 1"
DAYS = (date(2026, 11, 1), date(2026, 12, 31))


def extended(house: House) -> Petition:
    petition = house.take_in(petitioner=a_petitioner(address=ADDRESS))
    command = Extend(petition.id, 7, ExtensionReason.FACT_CHECK, "현장을 확인하고 있습니다.")
    return house.petitions.extend(house.handler, command).value


def happened(house: House, petition: Petition, kind: EventKind, **data: Any) -> int:
    """Write a step straight into the list: its verb has its own tests. Returns its position."""
    at = petition.received_at + timedelta(hours=1)
    with house.database.change() as work:
        work.session.execute(
            insert(EventRow).values(
                petition_id=petition.id, kind=kind.value, at=at, entered_at=at,
                staff_id=house.examiner.actor.staff_id, staff_name="한별솔", data=data,
            )
        )  # fmt: skip
    return len(house.petitions.file(house.clerk, petition.id).events) - 1


def test_a_notice_carries_the_petition_the_office_and_whom_to_ask(house: House) -> None:
    petition = extended(house)
    pdf = house.petitions.notice(house.handler, petition.id, Notice.EXTENSION)
    assert_written(
        pdf,
        "민원 처리기간 연장 통지서",
        "홍길동 귀하",
        ADDRESS,
        "2026-000001",
        "2026. 12. 3.(목)까지",
        "2026. 12. 14.(월)까지",
        "현장을 확인하고 있습니다.",
        "민원실 담당 가온누",
        "전화 02-123-4567",
        "나래교육지원청교육장",
    )
    line = house.trail()[-1]
    assert (line.action, line.detail) == ("make_paper", {"paper": "extension"})


def test_who_may_not_see_the_person_makes_no_notice(file_house: House) -> None:
    petition = extended(file_house)
    with pytest.raises(NotAllowed):
        file_house.petitions.notice(file_house.admin, petition.id, Notice.EXTENSION)


def test_a_step_that_was_not_taken_has_no_notice(file_house: House) -> None:
    petition = file_house.take_in()
    with pytest.raises(UserError, match=r"처리기간 연장 통지를 만들 처리 내역이 없습니다"):
        file_house.petitions.notice(file_house.handler, petition.id, Notice.EXTENSION)
    made = extended(file_house)
    with pytest.raises(UserError, match="처리 내역이 없습니다"):
        file_house.petitions.notice(file_house.handler, made.id, Notice.EXTENSION, of=0)


def test_the_office_s_address_and_phone_stand_in_the_foot(file_house: House) -> None:
    with file_house.database.change() as work:
        settings.keep(work, settings_facts.OFFICE_ADDRESS, "가온시 나래구 배움로 10")
        settings.keep(work, settings_facts.OFFICE_PHONE, "02-100-1000")
        settings.keep(work, settings_facts.OFFICE_POSTCODE, "01234")
        settings.keep(work, settings_facts.OFFICE_FAX, "02-100-1001")
        settings.keep(work, settings_facts.OFFICE_EMAIL, "minwon@office.example")
        settings.keep(work, settings_facts.OFFICE_HOMEPAGE, "office.example")
    petition = file_house.take_in(petitioner=a_petitioner())
    done = Complete(petition.id, "회신", answer="검토한 답변입니다.")
    file_house.petitions.complete(file_house.handler, done)
    pdf = file_house.petitions.notice(file_house.handler, petition.id, Notice.RESULT_ANSWERED)
    assert_written(pdf, "가온시 나래구 배움로 10", "검토한 답변입니다.", "비공개(6)", "끝.")
    assert_written(pdf, "01234", "02-100-1001", "minwon@office.example", "office.example")


def test_who_handles_it_is_named_with_the_department_s_phone(file_house: House) -> None:
    unassigned = file_house.take_in(department_id=file_house.academies.id)
    file_house.petitions.complete(file_house.handler, Complete(unassigned.id, "회신"))
    pdf = file_house.petitions.notice(file_house.handler, unassigned.id, Notice.RESULT_ANSWERED)
    # Nobody was assigned: whoever answers is named with their own department (Decree 31).
    assert_written(pdf, "민원실 담당 가온누 (전화 02-123-4567)")


def test_a_printed_notice_is_remembered_and_keeps_its_day(house: House, clock: FrozenClock) -> None:
    petition = extended(house)
    make = house.petitions.notice
    first = make(house.handler, petition.id, Notice.EXTENSION)
    (owed,) = notices_owed(house.petitions.file(house.clerk, petition.id))
    assert owed.missing
    house.petitions.note_printed(
        house.handler, petition.id, Notice.EXTENSION.value, 1, "프린터", "통지", of=owed.of
    )
    file = house.petitions.file(house.clerk, petition.id)
    (told,) = notices_owed(file)
    assert not told.missing
    assert (file.papers[-1].paper, file.papers[-1].of) == ("extension", owed.of)
    clock.move(days=2)
    assert make(house.handler, petition.id, Notice.EXTENSION, of=owed.of) == first


def test_a_paper_of_no_event_is_a_mistake_of_the_caller(file_house: House) -> None:
    petition = extended(file_house)
    with pytest.raises(ValueError, match="no event 9"):
        file_house.petitions.note_printed(
            file_house.handler, petition.id, "extension", 1, "프린터", "통지", of=9
        )


def test_a_dunning_letter_names_the_examiner_who_issued_it(file_house: House) -> None:
    petition = file_house.take_in()
    happened(file_house, petition, EventKind.DUNNED, to="민원실장", text="서둘러 주십시오.")
    pdf = file_house.petitions.notice(file_house.examiner, petition.id, Notice.DUNNING)
    assert_written(pdf, "수신 민원실장", "민원심사관 한별솔", "서둘러 주십시오.", "02-123-4567")


def test_a_repeat_lists_the_petitions_before_it_and_when_they_were_told(
    file_house: House,
) -> None:
    earlier = [file_house.take_in(title=f"통학로 {number}") for number in range(3)]
    file_house.petitions.complete(file_house.handler, Complete(earlier[0].id, "회신"))
    petition = file_house.take_in(title="통학로 또")
    happened(
        file_house, petition, EventKind.REPEAT_JUDGED,
        earlier=[one.id for one in earlier], same=True, grounds="같은 요구",
    )  # fmt: skip
    pdf = file_house.petitions.notice(file_house.handler, petition.id, Notice.REPEATED_WARNING)
    assert_written(pdf, "통학로 0", "2026-000002", "통학로 2", "같은 요구")
    assert plain("".join(pages(pdf))).count(plain("2026. 11. 25.")) >= 4


def objected(house: House, **changes: Any) -> Petition:
    petition = house.take_in(**changes)
    command = Complete(petition.id, "거부", outcome=Outcome.REFUSED, answer="요건 미달")
    house.petitions.complete(house.handler, command)
    happened(
        house, petition, EventKind.OBJECTION_FILED,
        told_on="2026-11-25", filed_on="2026-11-26", due_on="2026-12-07", grounds="요건을 갖춤",
    )  # fmt: skip
    return petition


def test_the_ledger_of_objections_keeps_the_first_limit_beside_the_later_one(
    house: House,
) -> None:
    """Decree 40(4)."""
    petition = objected(house)
    house.take_in(title="이의 없는 민원")
    happened(house, petition, EventKind.OBJECTION_EXTENDED, reason="심의", due_on="2026-12-17")
    pdf = house.petitions.objection_ledger(house.examiner, *DAYS)
    assert_written(pdf, "이의신청 처리대장", "요건을 갖춤", "2026. 12. 7.", "2026. 12. 17.", "1건")
    words = plain("".join(pages(pdf)))
    assert "홍길동" not in words
    assert "이의없는" not in words
    clear = house.petitions.objection_ledger(house.examiner, *DAYS, purpose="점검")
    assert_written(clear, "홍길동", "목적: 점검")
    line = house.trail()[-1]
    assert line.action == "make_ledger"
    assert line.detail == {
        "paper": "objection_ledger", "first_on": "2026-11-01", "last_on": "2026-12-31",
        "lines": 1, "purpose": "점검",
    }  # fmt: skip


def test_the_register_of_many_holds_those_of_five_people_and_households(house: House) -> None:
    """Act 2(6): one whose original list is missing is shown as such."""
    many, few = house.take_in(title="많은 사람"), house.take_in(title="적은 사람")
    people = [{"name": f"사람{number}"} for number in range(6)]
    happened(
        house, many, EventKind.SIGNATORIES_ENTERED, people=people, households=5, original=False
    )
    happened(
        house, few, EventKind.SIGNATORIES_ENTERED, people=people[:4], households=4, original=True
    )
    pdf = house.petitions.many_register(house.examiner, *DAYS, purpose="점검")
    assert_written(pdf, "많은 사람", "6명", "5세대", "미제출")
    assert plain("적은 사람") not in plain("".join(pages(pdf)))


def test_a_ledger_is_for_whoever_prints_the_register(file_house: House) -> None:
    with pytest.raises(NotAllowed):
        file_house.petitions.objection_ledger(file_house.admin, *DAYS)


def test_a_ledger_refuses_days_the_wrong_way_round_and_too_many_lines(
    file_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError):
        file_house.petitions.many_register(file_house.examiner, DAYS[1], DAYS[0])
    objected(file_house)
    objected(file_house)
    monkeypatch.setattr(many, "MOST_ROWS", 1)
    with pytest.raises(UserError):
        file_house.petitions.objection_ledger(file_house.examiner, *DAYS)


def test_a_body_is_addressed_as_one(file_house: House) -> None:
    asker = a_petitioner(kind=CitizenKind.CORPORATION, name="나래연구회", representative="홍대표")
    petition = file_house.take_in(petitioner=asker)
    file_house.petitions.complete(file_house.handler, Complete(petition.id, "회신"))
    pdf = file_house.petitions.notice(file_house.handler, petition.id, Notice.RESULT_ANSWERED)
    assert_written(pdf, "수신 나래연구회(대표자 홍대표) 귀중")


def test_the_chosen_representatives_are_written_to(file_house: House) -> None:
    """Decree 8(3): they are the petitioners."""
    petition = file_house.take_in(petitioner=a_petitioner(email="gil@example.org"))
    people = [{"name": f"사람{number}"} for number in range(6)]
    happened(
        file_house, petition, EventKind.SIGNATORIES_ENTERED,
        people=people, households=6, original=True,
    )  # fmt: skip
    happened(file_house, petition, EventKind.REPRESENTATIVES_CHOSEN, names=["사람1", "사람2"])
    file_house.petitions.complete(file_house.handler, Complete(petition.id, "회신"))
    pdf = file_house.petitions.notice(file_house.handler, petition.id, Notice.RESULT_ANSWERED)
    assert_written(pdf, "수신 사람1, 사람2 귀하", "(gil@example.org)")


def test_no_resident_number_leaves_the_office_in_a_title(file_house: House) -> None:
    petition = file_house.take_in(title="800101-2987654 홍길동의 증명서")
    file_house.petitions.complete(file_house.handler, Complete(petition.id, "회신"))
    pdf = file_house.petitions.notice(file_house.handler, petition.id, Notice.RESULT_ANSWERED)
    assert "987654" not in plain("".join(pages(pdf)))


def test_only_an_examiner_s_name_stands_under_the_report_on_many(file_house: House) -> None:
    """Decree 28(3): the examiner reports; printed by another, it is signed by hand."""
    petition = file_house.take_in()
    people = [{"name": f"사람{number}"} for number in range(6)]
    happened(
        file_house, petition, EventKind.SIGNATORIES_ENTERED,
        people=people, households=6, original=True,
    )  # fmt: skip
    make = file_house.petitions.notice
    assert_written(make(file_house.examiner, petition.id, Notice.MANY_REPORT), "민원심사관 한별솔")
    other = plain("".join(pages(make(file_house.handler, petition.id, Notice.MANY_REPORT))))
    assert plain("민원심사관(서명 또는 인)") in other
