"""이의신청 접수 통지 and 결정 통지 (Act 35, Decree 40).

The Rule has no form for them: form 11 is the objection, form 12 the ledger. The decision states
its reason and how and until when the refusal may still be fought (Decree 40(2)); the 90 days run
anew from the day it is told (행정기본법 제36조제4항·제6항), which must be told (제5항).
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import ACT, DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.remedies import appeals, if_today
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ObjectionDecisionSheet,
    ObjectionSheet,
)
from gaoffice_desktop.petitions.reasons import Decision
from gaoffice_desktop.shared.dates import day, day_with_weekday

_DECIDED = {
    Decision.UPHELD: "인용(이의신청을 받아들임)",
    Decision.PARTLY: "일부 인용(이의신청의 일부를 받아들임)",
    Decision.DISMISSED: "기각(이의신청을 받아들이지 않음)",
    Decision.REJECTED: "각하(이의신청의 요건을 갖추지 못함)",
}


def lay_out_objection_received(facts: ObjectionSheet) -> Layout:
    """Confirm an objection, and say by when it is decided."""
    return letter(
        facts.letter,
        "이의신청 접수 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하께서 위 민원의 거부처분에 대하여 {day(facts.filed_on)} 하신 이의신청을 "
                "접수하였음을 알려 드립니다.",
                (
                    Item(f"결정 기한: {day_with_weekday(facts.decide_on)}까지", bold=True),
                    Item(
                        "부득이한 사유가 있으면 그 다음 날부터 10일 이내의 범위에서 연장할 수 있으며"
                        f"(가장 늦게는 {day_with_weekday(facts.longest_on)}), 연장하는 때에는 그 "
                        f"사유를 알려 드립니다({ACT} 제35조제2항)."
                    ),
                ),
            ),
            Item(
                "이의신청과 관계없이 「행정심판법」에 따른 행정심판이나 「행정소송법」에 따른 행정소송을 "
                "제기하실 수 있습니다(같은 법 제35조제3항)."
            ),
        ),
    )


def lay_out_objection_decision(facts: ObjectionDecisionSheet) -> Layout:
    """Tell the decision on an objection with its reason and what may still be done."""
    refused = "거부처분" + (f"({facts.refused})" if facts.refused else "")
    received = f"{day(facts.refused_on)} 받으신 " if facts.refused_on else ""
    below = [
        Item(f"이의신청의 대상: {received}{refused}"),
        Item(f"결정: {_DECIDED[facts.decision]}", bold=True),
        Item("결정 이유", (Item(facts.reason, typed=True),)),
    ]
    blocks = [
        Item(about(facts.letter)),
        Item(
            f"귀하께서 위 민원에 대하여 {day(facts.filed_on)} 하신 이의신청에 대하여 {ACT} "
            f"제35조제2항 및 {DECREE} 제40조제2항에 따라 다음과 같이 결정하였음을 알려 드립니다.",
            tuple(below),
        ),
    ]
    if facts.decision is not Decision.UPHELD:
        within = "이 통지를 받은 날부터 90일 이내에(「행정기본법」 제36조제4항)"
        example = if_today(facts.letter, facts.appeal_until)
        blocks.append(
            Item(
                "원래의 거부처분에 불복하시면 다음과 같이 구제를 받으실 수 있습니다.",
                appeals(within, within, example),
            )
        )
    return letter(facts.letter, "이의신청 결정 통지", blocks)
