"""Notices of a petition's end, and of what follows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.petitions.papers.notices.committee import (
    lay_out_committee_meeting,
    lay_out_committee_request,
)
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Remedies,
)
from gaoffice_desktop.petitions.papers.notices.ledgers import lay_out_objection_ledger
from gaoffice_desktop.petitions.papers.notices.many import lay_out_many_report
from gaoffice_desktop.petitions.papers.notices.not_handled import TEXTS, lay_out_not_handled
from gaoffice_desktop.petitions.papers.notices.objection_form import lay_out_objection_form
from gaoffice_desktop.petitions.papers.notices.objections import (
    lay_out_objection_decision,
    lay_out_objection_received,
)
from gaoffice_desktop.petitions.papers.notices.remedies import if_today, remedies_item
from gaoffice_desktop.petitions.papers.notices.repeated import (
    lay_out_repeated_closed,
    lay_out_repeated_warning,
)
from gaoffice_desktop.petitions.papers.notices.representatives import lay_out_representatives
from gaoffice_desktop.petitions.papers.notices.results import lay_out_result
from gaoffice_desktop.petitions.papers.notices.returned import lay_out_returned
from gaoffice_desktop.petitions.papers.notices.sheets import (
    CommitteeMeetingSheet,
    CommitteeSheet,
    DeemedWithdrawnSheet,
    ManyReportSheet,
    NotHandledSheet,
    ObjectionDecisionSheet,
    ObjectionFormSheet,
    ObjectionLedgerSheet,
    ObjectionSheet,
    RepeatedSheet,
    RepresentativesSheet,
    ReturnedSheet,
    UncollectedSheet,
    WithdrawnSheet,
)
from gaoffice_desktop.petitions.papers.notices.uncollected import lay_out_uncollected
from gaoffice_desktop.petitions.papers.notices.withdrawn import (
    lay_out_deemed_withdrawn,
    lay_out_withdrawn,
)
from gaoffice_desktop.petitions.reasons import Decision, Ground, Outcome
from tests.petitions.papers.notices import sample_notices as sample
from tests.petitions.papers.reading import plain

ANSWERED = replace(sample.RESULT, outcome=Outcome.ANSWERED, result="회신")
WHOLE_ANSWER = (
    "안녕하십니까? 귀하의 민원(접수번호 2026-000123)은 통학로 안전에 관한 것으로 이해됩니다.\n"
    "1. 속도 제한을 검토하였습니다.\n감사합니다."
)


def said(layout: Layout) -> str:
    return plain(layout.text())


def test_an_answer_gets_what_it_lacks() -> None:
    words = said(lay_out_result(replace(ANSWERED, answer="검토하였습니다.")))
    for expected in (
        "의견을 주셔서 감사합니다",
        "것으로 이해됩니다",
        "검토하였습니다.",
        "문의하실 곳",
    ):
        assert plain(expected) in words


def test_what_an_answer_already_says_is_not_said_twice() -> None:
    words = said(lay_out_result(replace(ANSWERED, answer=WHOLE_ANSWER)))
    assert words.count("이해됩니다") == 1
    assert words.count("감사합니다") == 1
    assert "검토한결과는다음과같습니다" not in words


def test_an_answer_names_the_number_that_the_petitioner_knows() -> None:
    matter = replace(sample.MATTER, applied_number="1AA-2611-0000001", channel="국민신문고")
    sheet = replace(ANSWERED, letter=replace(sample.LETTER, matter=matter), answer="검토 결과")
    assert plain("국민신문고로 신청하신 민원(신청번호 1AA-2611-0000001") in said(
        lay_out_result(sheet)
    )


@pytest.mark.parametrize(
    ("channel", "words"),
    [("우편", "우편으로"), ("구술", "구술로"), ("팩스", "팩스로"), ("카카오톡", "카카오톡으로")],
)
def test_the_way_it_came_takes_the_right_particle(channel: str, words: str) -> None:
    matter = replace(sample.MATTER, channel=channel)
    sheet = replace(ANSWERED, letter=replace(sample.LETTER, matter=matter), answer="검토 결과")
    assert plain(f"{words} 신청하신") in said(lay_out_result(sheet))


def test_an_answer_of_an_older_store_is_its_result() -> None:
    words = said(lay_out_result(replace(ANSWERED, answer="", result="서면으로 회신함")))
    assert plain("서면으로 회신함") in words


def test_only_a_statutory_refusal_has_the_objection_of_sixty_days() -> None:
    statutory = remedies_item(sample.REMEDIES, sample.LETTER)
    assert "60일" in str(statutory.below)
    other = str(remedies_item(Remedies(statutory=False), sample.LETTER).below)
    assert "60일" not in other
    assert "국민권익위원회" in other
    assert "「행정기본법」 제36조제1항" in other


def test_a_day_past_the_calendar_is_left_away() -> None:
    assert if_today(sample.LETTER, None) == ""
    words = said(lay_out_result(replace(
        sample.RESULT, outcome=Outcome.REFUSED, remedies=Remedies(statutory=True)
    )))  # fmt: skip
    assert "60일이내" in words
    assert "받으신경우" not in words


def test_a_granted_petition_with_a_whole_answer_says_its_number_once() -> None:
    number = sample.LETTER.matter.number
    answer = (
        f"안녕하십니까?\n\n귀하의 민원({number})은 배정에 관한 것으로 이해됩니다.\n\n감사합니다."
    )
    words = said(lay_out_result(replace(sample.RESULT, answer=answer)))
    assert words.count(plain(number)) == 1
    assert plain("처리 결과: 나래고등학교 배정") in words
    brief = said(lay_out_result(sample.RESULT))
    assert plain(number) in brief


def test_a_granted_petition_is_told_no_remedies() -> None:
    assert "행정심판" not in said(lay_out_result(sample.RESULT))


def test_returned_papers_of_a_plain_petition_carry_no_remedies() -> None:
    words = said(lay_out_returned(ReturnedSheet(sample.LETTER, "보완하지 않음")))
    assert "행정심판" not in words
    assert plain("보완을 요구한 경과") not in words


@pytest.mark.parametrize("ground", list(Ground))
def test_each_ground_is_told_by_its_number_and_its_words(ground: Ground) -> None:
    """Act 21, the nine in their order."""
    words = said(lay_out_not_handled(NotHandledSheet(sample.LETTER, ground, "까닭")))
    number = list(Ground).index(ground) + 1
    assert f"제21조제{number}호" in words
    assert plain(TEXTS[ground]) in words


def test_the_grounds_stand_in_the_order_of_the_act() -> None:
    assert [TEXTS[ground][:4] for ground in Ground] == [
        "고도의 ", "수사, ", "행정심판", "법령에 ", "판결·결", "감사원이", "각급 선", "사인 간", "행정기관",
    ]  # fmt: skip


def test_a_withdrawal_says_how() -> None:
    sheet = WithdrawnSheet(sample.LETTER, date(2026, 11, 25), "우편")
    assert plain("우편으로 민원을 취하") in said(lay_out_withdrawn(sheet))
    assert plain("2026. 11. 25. 민원을") in said(lay_out_withdrawn(replace(sheet, how="")))


def test_a_petition_deemed_withdrawn_says_when_the_letters_came_back() -> None:
    sheet = DeemedWithdrawnSheet(
        sample.LETTER, (date(2026, 12, 2), date(2026, 12, 14)), date(2026, 12, 15), "비고"
    )
    words = said(lay_out_deemed_withdrawn(sheet))
    assert plain("2026. 12. 15. 민원을 취하하신 것으로 보아") in words
    assert "비고" in words


def test_a_closed_repeat_counts_the_results_that_were_told() -> None:
    sheet = RepeatedSheet(sample.LETTER, sample.EARLIER, "같은 요구")
    words = said(lay_out_repeated_closed(sheet))
    assert plain("그 결과를 2회 알려") in words
    assert "민원조정위원회" not in words
    assert "같은요구" in said(lay_out_repeated_warning(sheet))


def test_the_objection_form_is_blank_where_nothing_is_known() -> None:
    sheet = ObjectionFormSheet(
        replace(sample.LETTER, matter=replace(sample.MATTER, number="", title="", kind="")),
        "", "", "",
    )  # fmt: skip
    layout = lay_out_objection_form(sheet)
    assert len(layout.pages) == 1
    assert "접수번호" not in layout.text()


def test_an_objection_is_told_its_two_limits() -> None:
    sheet = ObjectionSheet(sample.LETTER, date(2026, 12, 14), date(2026, 12, 24), date(2027, 1, 4))
    words = said(lay_out_objection_received(sheet))
    assert plain("2026. 12. 24.(목)까지") in words
    assert plain("2027. 1. 4.(월)") in words


@pytest.mark.parametrize("decision", list(Decision))
def test_all_but_an_upheld_objection_are_told_what_may_still_be_done(decision: Decision) -> None:
    """Decree 40(2); 행정기본법 제36조제5항."""
    sheet = ObjectionDecisionSheet(
        sample.LETTER, date(2026, 12, 14), decision, "이유", "배정 거부", None, date(2027, 3, 30)
    )
    words = said(lay_out_objection_decision(sheet))
    assert ("행정심판:" in words) is (decision is not Decision.UPHELD)
    assert plain("이의신청의 대상: 거부처분(배정 거부)") in words


def test_the_ledger_shows_an_open_objection_without_a_decision() -> None:
    line = replace(sample.OBJECTION, decision=None, decided_on=None, extended_to=None)
    sheet = ObjectionLedgerSheet(
        "나래교육지원청", date(2026, 1, 1), date(2026, 12, 31), (line,), "출력", "점검"
    )
    words = said(lay_out_objection_ledger(sheet))
    assert "기각" not in words
    assert plain("2026. 12. 24.") in words


@pytest.mark.parametrize("most", [1, 3])
def test_the_slip_has_a_line_for_each_representative(most: int) -> None:
    sheet = RepresentativesSheet(sample.LETTER, 12, most, date(2026, 12, 4))
    layout = lay_out_representatives(sheet)
    assert len(layout.pages) == 2
    slip = [text.text for text in layout.pages[1].texts]
    assert [text for text in slip if text in ("1", "2", "3")] == [str(n + 1) for n in range(most)]


def test_a_meeting_without_a_time_leaves_room_to_write_it() -> None:
    words = lay_out_committee_meeting(CommitteeMeetingSheet(sample.LETTER, "안건")).text()
    assert "일시:             .        .        ." in words


def test_the_committee_gets_the_earlier_petitions_if_there_are_any() -> None:
    sheet = CommitteeSheet(sample.INSIDE, "종결", "요지")
    words = said(lay_out_committee_request(sheet))
    assert plain("같은 내용의 민원") not in words
    assert plain("의견 없음") in words
    with_them = replace(sheet, earlier=sample.EARLIER)
    assert "2026-000031" in lay_out_committee_request(with_them).text()


def test_a_report_on_many_ends_below_its_table() -> None:
    layout = lay_out_many_report(ManyReportSheet(sample.LETTER, sample.MANY, "요지", "한심사"))
    said_in_order = [text.text for text in layout.pages[0].texts]
    assert said_in_order.index("끝.") > said_in_order.index("검토 의견")


def test_what_lies_ready_says_until_when() -> None:
    sheet = UncollectedSheet(sample.LETTER, "증명서", date(2026, 12, 1), date(2026, 12, 16))
    assert plain("2026. 12. 16.(수)까지") in said(lay_out_uncollected(sheet))
