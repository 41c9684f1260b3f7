"""Petitions of several and of many: names, representatives, merging (Act 24; Decree 6, 8, 26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gaoffice_desktop.petitions.commands import (
    AskRepresentatives,
    ChooseRepresentatives,
    EnterSignatories,
    Merge,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.lawful import Step, consequences, problems, refusal
from gaoffice_desktop.petitions.lawful.many import (
    duplicates,
    merger_problem,
    number_of_people,
    pasted,
)
from gaoffice_desktop.petitions.life import Signatory
from tests.petitions.lawful.standings import DONE, GROUP, happened, moment, paused, standing
from tests.petitions.lives import CALENDAR
from tests.petitions.makers import a_kind, a_petitioner

PEOPLE = tuple(Signatory(f"주민{number}") for number in range(5))
LIST = [{"name": one.name, "address": "", "phone": ""} for one in PEOPLE]
LISTED = happened(
    "2026-11-23T11:00", EventKind.SIGNATORIES_ENTERED, people=LIST, households=5, original=True
)
ASKED = happened("2026-11-24T10:00", EventKind.REPRESENTATIVES_ASKED, until_on="2026-12-01")
CHOSEN = happened("2026-11-24T11:00", EventKind.REPRESENTATIVES_CHOSEN, names=["주민1"])


# --- the list of names --------------------------------------------------------------------


def test_a_pasted_list_is_read_line_by_line() -> None:
    text = (
        "연번\t성명\t주소\t연락처\n"
        "1\t홍길동\t나래시 가온로 1\t010-1234-5678\n"
        "2\t 김 철수 \t나래시 가온로 2\t01012345679\n"
        "\n"
        "3. 이영희, 나래시 다온로 3\n"
        "박민수   나래시 라온로 4   02-123-4567\n"
    )
    assert pasted(text).people == (
        Signatory("홍길동", "나래시 가온로 1", "010-1234-5678"),
        Signatory("김 철수", "나래시 가온로 2", "010-1234-5679"),
        Signatory("이영희", "나래시 다온로 3"),
        Signatory("박민수", "나래시 라온로 4", "02-123-4567"),
    )
    assert pasted(text).duplicates == ()
    assert pasted("  \n").people == ()


def test_who_stands_in_a_list_twice_is_kept_once_and_said() -> None:
    found = pasted("홍길동\t가온로 1\n홍 길동\t가온로1\n홍길동\t가온로 2\n")
    assert [one.address for one in found.people] == ["가온로 1", "가온로 2"]
    assert found.duplicates == ("홍길동",)
    assert duplicates((Signatory("가"), Signatory("나"))) == ()


def entered(*people: Signatory, households: int = 5, original: bool = True) -> EnterSignatories:
    return EnterSignatories(1, people, households, original)


def test_a_list_names_each_person_once() -> None:
    here = standing()
    assert problems(entered(*PEOPLE), here, CALENDAR) == {}
    assert list(problems(entered(), here, CALENDAR)) == ["people"]
    assert list(problems(entered(Signatory(" ")), here, CALENDAR)) == ["people"]
    assert list(problems(entered(*PEOPLE, households=0), here, CALENDAR)) == ["households"]
    twice = problems(entered(*PEOPLE, PEOPLE[0]), here, CALENDAR)["people"]
    assert "주민0" in str(twice)
    assert "이미 처리를 마친" in str(refusal(Step.ENTER_SIGNATORIES, standing(DONE)))


def test_five_households_five_people_and_the_original_make_it_one_of_many() -> None:
    def said(*people: Signatory, **changes: object) -> str:
        return str(consequences(entered(*people, **changes), standing(), CALENDAR)[0])

    assert "다수인관련민원입니다" in said(*PEOPLE)
    assert "원본" in said(*PEOPLE, original=False)
    assert "제2조제6호" in said(*PEOPLE[:4])
    assert "제2조제6호" in said(*PEOPLE, households=4)
    assert standing(LISTED).folded.many


# --- representatives ----------------------------------------------------------------------


def test_three_or_more_are_asked_for_representatives_once() -> None:
    assert "1명" in str(refusal(Step.ASK_REPRESENTATIVES, standing()))
    two = replace(GROUP, people=2)
    assert "2명" in str(refusal(Step.ASK_REPRESENTATIVES, standing(asker=two)))
    assert refusal(Step.ASK_REPRESENTATIVES, standing(asker=GROUP)) is None
    assert refusal(Step.ASK_REPRESENTATIVES, standing(LISTED)) is None
    assert number_of_people(standing(LISTED)) == 5
    named = replace(GROUP, representative="김대표")
    assert "이미 대표자" in str(refusal(Step.ASK_REPRESENTATIVES, standing(asker=named)))
    assert "이미 대표자" in str(refusal(Step.ASK_REPRESENTATIVES, standing(LISTED, CHOSEN)))
    assert "12. 1." in str(refusal(Step.ASK_REPRESENTATIVES, standing(LISTED, ASKED)))
    standing_still = standing(LISTED, paused("2026-11-24T10:00", "hearing"))
    assert "멈춰 있는" in str(refusal(Step.ASK_REPRESENTATIVES, standing_still))


def test_the_day_for_choosing_lies_ahead() -> None:
    here = standing(LISTED)
    assert list(problems(AskRepresentatives(1, date(2026, 11, 25)), here, CALENDAR)) == ["until_on"]
    command = AskRepresentatives(1, date(2026, 11, 26))
    assert problems(command, here, CALENDAR) == {}
    assert "제20조" in str(consequences(command, here, CALENDAR)[0])


def chosen(*names: str, by_office: bool = False, at: str | None = None) -> ChooseRepresentatives:
    return ChooseRepresentatives(1, names, by_office, moment(at) if at else None)


def test_one_to_three_of_those_who_petition_are_chosen() -> None:
    here = standing(LISTED)
    assert problems(chosen("주민0", " 주민1 ", "주민2"), here, CALENDAR) == {}
    assert list(problems(chosen(), here, CALENDAR)) == ["names"]
    four = chosen("주민0", "주민1", "주민2", "주민3")
    assert "1명에서 3명" in str(problems(four, here, CALENDAR)["names"])
    assert "두 번" in str(problems(chosen("주민0", "주민0"), here, CALENDAR)["names"])
    assert "길손" in str(problems(chosen("길손"), here, CALENDAR)["names"])
    assert problems(chosen("길손"), standing(asker=GROUP), CALENDAR) == {}
    assert "3명 이상" in str(refusal(Step.CHOOSE_REPRESENTATIVES, standing()))
    assert refusal(Step.CHOOSE_REPRESENTATIVES, here) is None
    assert "제8조제3항" in str(consequences(chosen("주민0"), here, CALENDAR)[0])


def test_the_office_chooses_only_after_the_people_did_not() -> None:
    office = chosen("주민0", by_office=True)
    assert "제8조제1항" in str(problems(office, standing(LISTED), CALENDAR)["by_office"])
    on_last_day = standing(LISTED, ASKED, now="2026-12-01T18:00")
    assert "12. 1." in str(problems(office, on_last_day, CALENDAR)["by_office"])
    day_after = standing(LISTED, ASKED, now="2026-12-02T09:00")
    assert problems(office, day_after, CALENDAR) == {}
    entered_late = chosen("주민0", by_office=True, at="2026-12-01T18:00")
    assert "by_office" in problems(entered_late, day_after, CALENDAR)


# --- merging and the committee ------------------------------------------------------------


def one_of(number: int, people: int = 1, received: str = "2026-11-24T10:00", **kind: object):
    asker = a_petitioner(name=f"주민{number}", phone=f"010-0000-000{number}", people=people)
    here = standing(asker=asker, received=received, kind=a_kind(**kind))
    return replace(here, petition=replace(here.petition, id=number, number=f"2026-{number:06d}"))


def test_five_petitioners_of_one_purpose_are_taken_in_together() -> None:
    main = one_of(1, received="2026-11-23T10:00")
    assert merger_problem(main, [one_of(number) for number in range(2, 6)]) is None
    four = merger_problem(main, [one_of(number) for number in range(2, 5)])
    assert "4명" in str(four)
    assert merger_problem(main, [one_of(2, people=4)]) is None


def test_a_person_who_petitioned_twice_counts_once() -> None:
    main = one_of(1, received="2026-11-23T10:00")
    again = replace(one_of(9), petition=replace(one_of(2).petition, id=9))
    others = [one_of(2), one_of(3), one_of(4), again]
    assert "4명" in str(merger_problem(main, others))


def test_all_go_on_in_the_one_that_is_due_first() -> None:
    main, others = one_of(1), [one_of(number) for number in range(2, 5)]
    sooner = one_of(5, received="2026-11-23T10:00")
    assert "2026-000005" in str(merger_problem(main, [*others, sooner]))
    assert merger_problem(sooner, [*others, main]) is None


def test_only_petitions_of_one_kind_are_merged() -> None:
    other = one_of(5, category=Category.SUGGESTION)
    others = [*(one_of(number) for number in range(2, 5)), other]
    assert "종류" in str(merger_problem(one_of(1), others))


def test_a_merger_names_others_and_why() -> None:
    here = standing()
    own = here.petition.id

    def wrong(*others: int, reason: str = "같은 취지") -> list[str]:
        return list(problems(Merge(own, others, reason), here, CALENDAR))

    assert wrong(11, 12) == []
    assert wrong(11, reason="") == ["reason"]
    assert wrong() == wrong(11, 11) == wrong(own) == ["others"]


def test_a_review_lies_between_receipt_and_today() -> None:
    here = standing()

    def wrong(on: str, opinion: str = "종결 타당") -> list[str]:
        review = ReviewByCommittee(1, date.fromisoformat(on), opinion, True)
        return list(problems(review, here, CALENDAR))

    assert wrong("2026-11-23") == wrong("2026-11-25") == []
    assert wrong("2026-11-22") == wrong("2026-11-26") == ["on"]
    assert wrong("2026-11-24", " ") == ["opinion"]
