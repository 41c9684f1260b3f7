"""취하 처리 통지, and 종결 통지 of a petition deemed withdrawn.

Act 22(2), Decree 25(3): the papers go back to who withdraws and asks for them. Decree 25(2): a
request that came back twice, because nobody knows where the petitioner is.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import (
    ACT,
    DECREE,
    WHOLE_DECREE,
    about,
    letter,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    DeemedWithdrawnSheet,
    WithdrawnSheet,
)
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.particles import with_particle


def lay_out_withdrawn(facts: WithdrawnSheet) -> Layout:
    """Confirm a withdrawal."""
    how = f" {with_particle(facts.how, '으로')}" if facts.how else ""
    return letter(
        facts.letter,
        "민원 취하 처리 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하께서 {day(facts.withdrawn_on)}{how} 민원을 취하하셨으므로 {ACT} 제22조제2항에 "
                "따라 민원 처리를 마쳤음을 알려 드립니다."
            ),
            Item(
                "제출하신 민원문서를 돌려받기를 원하시면 요청하여 주십시오. 다른 법령에 특별한 규정이 "
                f"없으면 돌려 드립니다({DECREE} 제25조제3항)."
            ),
            Item("같은 내용으로 다시 신청하실 수 있습니다."),
        ),
    )


def lay_out_deemed_withdrawn(facts: DeemedWithdrawnSheet) -> Layout:
    """Tell, at the last known address, that the petition was closed as withdrawn."""
    undelivered = tuple(
        Item(f"{place}차 반송: {day(on)}") for place, on in enumerate(facts.undelivered, start=1)
    )
    return letter(
        facts.letter,
        "민원 종결 통지",
        (
            Item(about(facts.letter)),
            Item(
                "귀하께 보낸 보완 요구서가 계신 곳이 분명하지 않아 두 차례 반송되어 "
                f"{WHOLE_DECREE} 제25조제2항에 따라 {day(facts.closed_on)} 민원을 취하하신 것으로 보아 "
                "종결하였음을 알려 드립니다.",
                (*undelivered, *((Item(facts.result, typed=True),) if facts.result else ())),
            ),
            Item("주소와 연락처를 알려 주시면 언제든지 다시 신청하실 수 있습니다."),
        ),
    )
