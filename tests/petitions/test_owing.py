from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.owing import Owed, not_told, notices_owed
from tests.petitions.lives import Step, a_file
from tests.petitions.makers import a_kind

STATUTORY = replace(a_kind(), category=Category.STATUTORY)
ASKED: Step = (EventKind.SUPPLEMENT_REQUESTED, {"what": "서류", "until_on": "2026-12-07"})
NOTICE = {"on": "2026-12-10", "at": None, "alarm": "2026-12-10T09:00:00+00:00"}
EXTENDED: Step = (
    EventKind.EXTENDED,
    {"days": 7, "reason": "fact_check", "note": "현장 확인", "notified": NOTICE},
)
PEOPLE = [{"name": f"사람{number}"} for number in range(6)]
SIGNED: Step = (
    EventKind.SIGNATORIES_ENTERED,
    {"people": PEOPLE, "households": 6, "original": True},
)
JUDGED: Step = (EventKind.REPEAT_JUDGED, {"earlier": [7], "same": True, "grounds": "같음"})


def printed(notice: Notice, of: int | None) -> Step:
    data = {"paper": notice.value, "copies": 1, "printer": "p", "purpose": "통지", "of": of}
    return (EventKind.PAPER_PRINTED, data)


def done(**data: Any) -> Step:
    return (EventKind.COMPLETED, {"result": "처리", "answer": "까닭", "told_by": "document"} | data)


def duties(file: PetitionFile) -> list[tuple[int, Notice, bool]]:
    return [(owed.of, owed.notice, owed.must) for owed in notices_owed(file)]


def only(file: PetitionFile) -> Owed:
    (owed,) = notices_owed(file)
    return owed


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([ASKED], [(Notice.SUPPLEMENT_REQUEST, True)]),
        ([(ASKED[0], {**ASKED[1], "oral": True})], [(Notice.SUPPLEMENT_REQUEST, False)]),
        ([(ASKED[0], {**ASKED[1], "again": True})], [(Notice.SUPPLEMENT_AGAIN, True)]),
        ([EXTENDED], [(Notice.EXTENSION, True)]),
        (
            [(EventKind.TRANSFERRED, {"agency": "나래구청", "reason": "소관", "told_by": "phone"})],
            [(Notice.TRANSFER, False), (Notice.TRANSFER_LETTER, True)],
        ),
        ([(EventKind.PROGRESS_TOLD, {"text": "검토", "told_by": "document"})],
         [(Notice.PROGRESS, True)]),
        ([(EventKind.PROGRESS_TOLD, {"text": "검토", "told_by": "phone"})],
         [(Notice.PROGRESS, False)]),
        ([done(outcome="granted")], [(Notice.RESULT_GRANTED, True)]),
        ([done(outcome="partly")], [(Notice.RESULT_PARTLY, True)]),
        ([done(outcome="refused")], [(Notice.RESULT_REFUSED, True)]),
        ([done(outcome="answered", told_by="text")], [(Notice.RESULT_ANSWERED, False)]),
        ([(EventKind.COMPLETED, {"result": "서면 회신"})], [(Notice.RESULT_ANSWERED, True)]),
        ([(EventKind.NOT_HANDLED, {"ground": "private", "result": "까닭"})],
         [(Notice.NOT_HANDLED, True)]),
        ([(EventKind.WITHDRAWN, {"how": "전화", "result": "취하"})], [(Notice.WITHDRAWN, False)]),
        ([(EventKind.DEEMED_WITHDRAWN, {"result": "반송"})], [(Notice.DEEMED_WITHDRAWN, False)]),
        ([(EventKind.RETURNED, {"result": "보완 없음"})], [(Notice.RETURNED, True)]),
        ([JUDGED], [(Notice.REPEATED_WARNING, False)]),
        ([(JUDGED[0], {**JUDGED[1], "same": False})], []),
        ([(EventKind.REPEAT_CLOSED, {"result": "종결"})], [(Notice.REPEATED_CLOSED, True)]),
        ([(EventKind.DUNNED, {"to": "민원실장", "text": "독촉"})], [(Notice.DUNNING, True)]),
        ([(EventKind.REPRESENTATIVES_ASKED, {"until_on": "2026-12-07"})],
         [(Notice.REPRESENTATIVES_REQUEST, True)]),
        ([(EventKind.NOTE_ADDED, {"text": "메모"})], []),
    ],
)  # fmt: skip
def test_each_step_owes_what_the_law_wants_told(
    steps: list[Step], expected: list[tuple[Notice, bool]]
) -> None:
    file = a_file(*steps)
    assert duties(file) == [(1, notice, must) for notice, must in expected]
    musts = sum(must for _, must in expected)
    assert (not_told(file) is not None) is (musts > 0)


def test_the_refusal_of_a_statutory_petition_offers_the_form_to_object_by() -> None:
    refused = done(outcome="refused")
    assert duties(a_file(refused, kind=STATUTORY)) == [
        (1, Notice.RESULT_REFUSED, True),
        (1, Notice.OBJECTION_FORM, False),
    ]
    assert (1, Notice.OBJECTION_FORM, False) in duties(
        a_file((EventKind.RETURNED, {"result": "보완 없음"}), kind=STATUTORY)
    )
    assert duties(a_file(done(outcome="granted"), kind=STATUTORY)) == [
        (1, Notice.RESULT_GRANTED, True)
    ]


def test_an_objection_owes_its_decision_and_its_extension() -> None:
    objection = {"told_on": "2026-11-24", "filed_on": "2026-11-25", "due_on": "2026-12-07"}
    file = a_file(
        done(outcome="refused"),
        (EventKind.OBJECTION_FILED, {**objection, "grounds": "억울함"}),
        (EventKind.OBJECTION_EXTENDED, {"reason": "심의", "due_on": "2026-12-17"}),
        (EventKind.OBJECTION_DECIDED, {"decision": "dismissed", "reason": "까닭"}),
        kind=STATUTORY,
    )
    assert duties(file)[2:] == [
        (2, Notice.OBJECTION_RECEIVED, False),
        (3, Notice.OBJECTION_EXTENSION, True),
        (4, Notice.OBJECTION_DECISION, True),
    ]


def test_a_repeated_petition_of_many_goes_to_the_committee() -> None:
    """Decree 26 and 38(6)."""
    assert duties(a_file(SIGNED, JUDGED)) == [
        (1, Notice.MANY_REPORT, False),
        (2, Notice.REPEATED_WARNING, False),
        (2, Notice.COMMITTEE_REQUEST, False),
        (2, Notice.COMMITTEE_MEETING, True),
    ]


def test_a_document_is_announced_until_somebody_comes_for_it() -> None:
    ready: Step = (EventKind.DOCUMENT_READY, {"what": "증명서", "expected_on": "2026-12-01"})
    fetched: Step = (EventKind.DOCUMENT_COLLECTED, {"by": "홍길동"})
    waiting = a_file(done(outcome="granted"), ready)
    assert (2, Notice.UNCOLLECTED, False) in duties(waiting)
    collected = a_file(done(outcome="granted"), ready, fetched)
    assert Notice.UNCOLLECTED not in [notice for _, notice, _ in duties(collected)]


def test_what_was_printed_is_no_longer_missing() -> None:
    owed = only(a_file(EXTENDED, printed(Notice.EXTENSION, 1)))
    assert owed.printed is not None
    assert not owed.missing
    assert not_told(a_file(EXTENDED, printed(Notice.EXTENSION, 1))) is None
    assert str(not_told(a_file(EXTENDED))) == "아직 통지하지 않은 것이 1건 있습니다."


@pytest.mark.parametrize(
    "other",
    [printed(Notice.EXTENSION, None), printed(Notice.EXTENSION, 0), printed(Notice.PROGRESS, 1)],
)
def test_another_paper_or_another_step_tells_nothing(other: Step) -> None:
    assert only(a_file(EXTENDED, other)).missing


def test_the_first_printing_is_the_one_that_told() -> None:
    owed = only(a_file(EXTENDED, printed(Notice.EXTENSION, 1), printed(Notice.EXTENSION, 1)))
    file = a_file(EXTENDED, printed(Notice.EXTENSION, 1))
    assert owed.printed is not None
    assert owed.printed.at == file.events[2].at


def test_an_undone_step_owes_nothing_and_an_undone_printing_told_nothing() -> None:
    assert notices_owed(a_file(EXTENDED, (EventKind.UNDONE, {"of": 1}))) == ()
    back = a_file(EXTENDED, printed(Notice.EXTENSION, 1), (EventKind.UNDONE, {"of": 2}))
    assert only(back).missing


def test_a_step_put_right_after_it_was_told_is_owed_again() -> None:
    mended: Step = (EventKind.CORRECTED, {"of": 1, "reason": "오기", "data": {"note": "정정"}})
    file = a_file(EXTENDED, printed(Notice.EXTENSION, 1), mended)
    assert only(file).missing
    assert only(file).event.data["note"] == "정정"
    again = a_file(EXTENDED, printed(Notice.EXTENSION, 1), mended, printed(Notice.EXTENSION, 1))
    assert not only(again).missing
    unmended = a_file(EXTENDED, printed(Notice.EXTENSION, 1), mended, (EventKind.UNDONE, {"of": 3}))
    assert not only(unmended).missing


@given(st.lists(st.sampled_from(list(Notice)), max_size=12), st.integers(0, 3))
def test_printing_other_papers_never_settles_a_debt(papers: list[Notice], of: int) -> None:
    file = a_file(EXTENDED, *(printed(paper, of) for paper in papers))
    told = Notice.EXTENSION in papers and of == 1
    assert only(file).missing is not told
