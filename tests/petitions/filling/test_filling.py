"""The sheets of the notices, filled from lives made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Due
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.filling import FILLINGS
from gaoffice_desktop.petitions.filling.ending import repeated, result
from gaoffice_desktop.petitions.filling.many import many_line
from gaoffice_desktop.petitions.filling.objecting import objection_decision, objection_form
from gaoffice_desktop.petitions.filling.occasion import APPEAL, OBJECTION, Occasion
from gaoffice_desktop.petitions.filling.running import supplement_extended
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.owing import notices_owed
from gaoffice_desktop.petitions.papers.notices import correspondence, printed
from gaoffice_desktop.petitions.rules import case_of
from tests.petitions.lives import CALENDAR, Step, a_file, day_of
from tests.petitions.makers import a_kind, a_petitioner
from tests.petitions.papers.notices.sample_notices import CONSENT, EARLIER, HEAD, LETTER
from tests.petitions.test_owing import ASKED, EXTENDED, JUDGED, SIGNED, STATUTORY, done

OBJECTED: Step = (
    EventKind.OBJECTION_FILED,
    {
        "told_on": "2026-11-24",
        "filed_on": "2026-11-25",
        "due_on": "2026-12-07",
        "grounds": "억울함",
    },
)
CONSENTED = {"name": "홍길동", "how": "전화", "on": "2026-11-25"}


def occasion(file: PetitionFile, notice: Notice, **changes: Any) -> Occasion:
    """The occasion of the last step that owes a notice."""
    owed = [one for one in notices_owed(file) if one.notice is notice][-1]
    before = fold(file.events[: owed.of])
    made = Occasion(
        file=file,
        of=owed.of,
        event=owed.event,
        letter=LETTER,
        calendar=CALENDAR,
        before=deadlines.due(case_of(before), CALENDAR),
    )
    return replace(made, **changes)


def filled(file: PetitionFile, notice: Notice, **changes: Any) -> Any:
    return FILLINGS[notice](occasion(file, notice, **changes))


def test_every_notice_of_a_step_has_its_filling() -> None:
    ledgers = {Notice.OBJECTION_LEDGER, Notice.MANY_REGISTER}
    assert set(FILLINGS) == set(Notice) - ledgers


def test_the_second_request_knows_the_day_of_the_first() -> None:
    again: Step = (ASKED[0], {**ASKED[1], "again": True, "until_on": "2026-12-17"})
    arrived: Step = (EventKind.SUPPLEMENT_ARRIVED, {"note": ""})
    sheet = filled(a_file(ASKED, arrived, again), Notice.SUPPLEMENT_AGAIN)
    assert (sheet.what, sheet.until_on, sheet.asked_on) == ("서류", date(2026, 12, 17), day_of(1))
    assert sheet.again
    assert filled(a_file(ASKED), Notice.SUPPLEMENT_REQUEST).asked_on is None


def test_each_extension_of_a_supplement_counts_from_the_one_before() -> None:
    """Decree 24(2): twice."""

    def more(until: str) -> Step:
        return (EventKind.SUPPLEMENT_EXTENDED, {"until_on": until, "reason": "발급 지연"})

    first = supplement_extended(
        occasion(a_file(ASKED, more("2026-12-14")), Notice.SUPPLEMENT_EXTENDED)
    )
    assert (first.count, first.before_on, first.until_on) == (
        1, date(2026, 12, 7), date(2026, 12, 14),
    )  # fmt: skip
    second = supplement_extended(
        occasion(a_file(ASKED, more("2026-12-14"), more("2026-12-21")), Notice.SUPPLEMENT_EXTENDED)
    )
    assert (second.count, second.before_on, second.what) == (2, date(2026, 12, 14), "서류")


def test_returned_papers_tell_what_had_been_asked_and_a_statutory_one_its_remedies() -> None:
    steps = (ASKED, (EventKind.RETURNED, {"result": "보완하지 않음"}))
    plain_one = filled(a_file(*steps), Notice.RETURNED)
    assert plain_one.asked == ((day_of(1), date(2026, 12, 7)),)
    assert plain_one.remedies is None
    statutory = filled(a_file(*steps, kind=STATUTORY), Notice.RETURNED)
    assert statutory.remedies.statutory


def test_an_extension_tells_the_day_before_and_after_it() -> None:
    """Received on Monday 2026-11-23 with 7 days: due on Tuesday 2026-12-01 (law.md)."""
    sheet = filled(a_file(EXTENDED), Notice.EXTENSION)
    assert (sheet.before_on, sheet.due_on) == (date(2026, 12, 1), date(2026, 12, 10))
    assert (sheet.days, sheet.count, sheet.period) == (7, 1, "7일")
    assert sheet.reason == "사실 조사나 현장 확인에 시간이 더 걸림"
    assert sheet.note == "현장 확인"
    assert sheet.consent is None


def test_the_second_extension_carries_its_consent_and_its_number() -> None:
    second: Step = (EXTENDED[0], {**EXTENDED[1], "consent": CONSENTED})
    sheet = filled(a_file(EXTENDED, second), Notice.EXTENSION)
    assert sheet.count == 2
    assert sheet.consent == CONSENT


def test_an_extension_in_hours_is_told_with_its_hour() -> None:
    notified = {"on": "2026-12-10", "at": "2026-12-10T05:05:00+00:00", "alarm": "2026-12-10"}
    notified["alarm"] = "2026-12-10T09:00:00+00:00"
    hours: Step = (EXTENDED[0], {**EXTENDED[1], "notified": notified})
    assert filled(a_file(hours), Notice.EXTENSION).due_at == datetime(2026, 12, 10, 14, 5)


def test_progress_counts_the_days_since_receipt_and_says_what_is_awaited() -> None:
    told: Step = (EventKind.PROGRESS_TOLD, {"text": "검토 중", "told_by": "document"})
    running = filled(a_file(told), Notice.PROGRESS)
    assert (running.days, running.text, running.waiting) == (1, "검토 중", "")
    waiting = filled(a_file(ASKED, told), Notice.PROGRESS)
    assert waiting.waiting == "보완에 걸린 기간이므로"
    assert waiting.days == 2


def test_a_transfer_is_written_to_the_petitioner_and_to_the_head_of_the_agency() -> None:
    moved: Step = (EventKind.TRANSFERRED, {"agency": "나래구청", "reason": "도로관리청의 소관"})
    file = a_file(moved)
    assert filled(file, Notice.TRANSFER).letter.to == LETTER.to
    letter = filled(file, Notice.TRANSFER_LETTER)
    assert letter.letter.to == correspondence.Addressee("나래구청장")
    assert (letter.agency, letter.moved_on) == ("나래구청", day_of(1))


def test_what_goes_inside_the_office_comes_from_the_department_s_head() -> None:
    asked: Step = (
        EventKind.COOPERATION_ASKED,
        {"department_id": 2, "department": "평생교육과", "what": "의견", "reply_on": "2026-11-27"},
    )
    sheet = filled(a_file(asked), Notice.COOPERATION)
    assert sheet.letter.to.name == "평생교육과장"
    assert sheet.letter.head.sender == "총무과장"
    assert HEAD.sender == "나래교육지원청교육장"
    assert sheet.due == "2026. 12. 1.(화)까지"


def test_a_refusal_works_out_both_limits_by_the_civil_act() -> None:
    """Told on Wednesday 2026-11-25: 60 days end on Sunday 2027-01-24, so on Monday."""
    sheet = result(occasion(a_file(done(outcome="refused"), kind=STATUTORY), Notice.RESULT_REFUSED))
    assert sheet.remedies == correspondence.Remedies(True, date(2027, 1, 25), date(2027, 2, 23))
    assert sheet.attachments == ("이의신청서 서식 1부.",)
    other = result(occasion(a_file(done(outcome="refused")), Notice.RESULT_REFUSED))
    assert other.remedies == correspondence.Remedies(statutory=False)
    assert other.attachments == ()


def test_a_limit_past_the_calendar_is_left_open() -> None:
    last = CALENDAR.confirmed[1]
    one = occasion(a_file(done(outcome="refused"), kind=STATUTORY), Notice.RESULT_REFUSED)
    assert one.civil_end(last, OBJECTION) is None
    assert one.civil_end(date(2026, 11, 25), APPEAL) == date(2027, 2, 23)


def test_a_petition_deemed_withdrawn_lists_what_came_back() -> None:
    back: Step = (EventKind.SUPPLEMENT_UNDELIVERED, {"note": "수취인 불명"})
    file = a_file(ASKED, back, back, (EventKind.DEEMED_WITHDRAWN, {"result": "두 번 반송"}))
    sheet = filled(file, Notice.DEEMED_WITHDRAWN)
    assert sheet.undelivered == (day_of(2), day_of(3))
    assert sheet.closed_on == day_of(4)


def test_a_repeat_is_told_with_its_judgment_and_the_committee_s_day() -> None:
    review: Step = (
        EventKind.COMMITTEE_REVIEWED, {"on": "2026-11-20", "opinion": "종결", "closing": True},
    )  # fmt: skip
    file = a_file(SIGNED, JUDGED, review, (EventKind.REPEAT_CLOSED, {"result": "종결"}))
    sheet = repeated(occasion(file, Notice.REPEATED_CLOSED, earlier=EARLIER))
    assert (sheet.grounds, sheet.reviewed_on) == ("같음", date(2026, 11, 20))
    assert sheet.earlier == EARLIER


def test_an_objection_is_told_its_ten_days_and_the_ten_after_them() -> None:
    """Act 35(2): the second ten days begin on the day after the first."""
    file = a_file(done(outcome="refused"), OBJECTED, kind=STATUTORY)
    sheet = filled(file, Notice.OBJECTION_RECEIVED)
    assert (sheet.filed_on, sheet.decide_on) == (date(2026, 11, 25), date(2026, 12, 7))
    assert sheet.longest_on == date(2026, 12, 17)


def test_the_extension_of_deciding_an_objection_is_form_five_too() -> None:
    later: Step = (EventKind.OBJECTION_EXTENDED, {"reason": "심의", "due_on": "2026-12-17"})
    file = a_file(done(outcome="refused"), OBJECTED, later, kind=STATUTORY)
    sheet = filled(file, Notice.OBJECTION_EXTENSION)
    assert (sheet.before_on, sheet.due_on) == (date(2026, 12, 7), date(2026, 12, 17))
    assert sheet.objection
    assert sheet.reason == "심의"


def test_a_decision_names_the_refusal_it_is_about() -> None:
    decided: Step = (EventKind.OBJECTION_DECIDED, {"decision": "dismissed", "reason": "까닭"})
    file = a_file(done(outcome="refused"), OBJECTED, decided, kind=STATUTORY)
    sheet = objection_decision(occasion(file, Notice.OBJECTION_DECISION))
    assert (sheet.refused, sheet.refused_on) == ("처리", date(2026, 11, 24))
    assert sheet.appeal_until == date(2027, 2, 23)


def test_the_objection_form_names_a_body_with_its_representative() -> None:
    """Decree 40(1)1."""
    body = a_petitioner(
        kind=CitizenKind.CORPORATION, name="나래연구회", representative="홍대표", address="가온시"
    )
    file = a_file(done(outcome="refused"), kind=STATUTORY, asker=body)
    sheet = objection_form(occasion(file, Notice.OBJECTION_FORM))
    assert sheet.applicant == "나래연구회 (대표자 홍대표)"
    assert sheet.address == "가온시"


@pytest.mark.parametrize(
    ("due_on", "due_at", "words"),
    [
        (date(2026, 11, 23), None, "근무일로 1일"),
        (date(2026, 11, 20), None, "근무일로 2일"),
        (date(2026, 11, 24), datetime(2026, 11, 24, 9, 0), "처리기한이 끝난 날"),
    ],
)
def test_a_dunning_letter_says_how_late_it_is(
    due_on: date, due_at: datetime | None, words: str
) -> None:
    dunned: Step = (EventKind.DUNNED, {"to": "민원실장", "text": "서둘러 주십시오."})
    midnight = datetime.combine(due_on, datetime.min.time())
    before = Due(due_on, due_at, midnight, midnight, midnight)
    sheet = filled(a_file(dunned), Notice.DUNNING, before=before)
    assert sheet.over == words
    assert sheet.letter.to.name == "민원실장"
    assert (sheet.examiner, sheet.text) == ("가온누", "서둘러 주십시오.")


def test_many_are_counted_by_their_list() -> None:
    asked: Step = (EventKind.REPRESENTATIVES_ASKED, {"until_on": "2026-12-07"})
    sheet = filled(a_file(SIGNED, asked), Notice.REPRESENTATIVES_REQUEST)
    assert (sheet.people, sheet.most, sheet.until_on) == (6, 3, date(2026, 12, 7))
    chosen: Step = (EventKind.REPRESENTATIVES_CHOSEN, {"names": ["홍길동", "김민지"]})
    line = many_line(a_file(SIGNED, chosen, done()))
    assert (line.people, line.households, line.original) == (6, 6, True)
    assert line.representative == "홍길동, 김민지"
    assert "대표자 선정: 홍길동, 김민지" in line.steps
    assert "처리 (2026. 11. 26.)" in line.steps


def test_the_committee_gets_the_petition_and_the_grounds() -> None:
    file = a_file(SIGNED, JUDGED)
    sheet = filled(file, Notice.COMMITTEE_REQUEST, earlier=EARLIER)
    assert (sheet.opinion, sheet.earlier) == ("같음", EARLIER)
    assert sheet.letter.to.name == "민원조정위원회 위원장"
    assert filled(file, Notice.COMMITTEE_MEETING).held_at is None
    report = filled(file, Notice.MANY_REPORT, examiner="한별솔")
    assert report.letter.to.name == HEAD.sender
    assert report.examiner == "한별솔"


def test_a_document_is_kept_fifteen_days_after_the_expected_one() -> None:
    """Decree 25(4), counted by the Civil Act: from 2026-12-01 to Wednesday 2026-12-16."""
    ready: Step = (EventKind.DOCUMENT_READY, {"what": "증명서", "expected_on": "2026-12-01"})
    sheet = filled(a_file(done(outcome="granted"), ready), Notice.UNCOLLECTED)
    assert (sheet.what, sheet.until_on) == ("증명서", date(2026, 12, 16))


def test_a_change_shows_the_fields_that_differ() -> None:
    before = {"title": "전학", "content": "같은 글", "phone": ""}
    after = {"title": "전입학", "content": "같은 글", "phone": "010-1234-5678"}
    data = {"before": before, "after": after, "consent": CONSENTED}
    for kind, notice in (
        (EventKind.CHANGED, Notice.CHANGE_CONFIRMED),
        (EventKind.SLIP_CORRECTED, Notice.CORRECTION_CONSENT),
    ):
        sheet = filled(a_file((kind, data)), notice)
        assert sheet.changes == (
            ("민원 제목", "전학", "전입학"),
            ("전화번호", "", "010-1234-5678"),
        )
        assert sheet.consent == CONSENT
        assert sheet.changed_on == day_of(1)


def test_what_is_filled_can_be_printed() -> None:
    kind = replace(a_kind(), category=Category.STATUTORY)
    refused = a_file(ASKED, (EventKind.RETURNED, {"result": "보완 없음"}), kind=kind)
    for owed in notices_owed(refused):
        pdf = printed(owed.notice, filled(refused, owed.notice))
        assert pdf.startswith(b"%PDF")
