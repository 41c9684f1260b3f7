"""이송: the petitioner learns which agency has the petition, and that agency receives it.

Act 16, Decree 13(3): within 8 working hours, and the petitioner is told. The agency tells the
result to us only if asked (same paragraph), so the letter asks.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import ACT, DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.sheets import (
    TransferSheet,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday
from gaoffice_desktop.shared.particles import with_particle


def lay_out_transfer(facts: TransferSheet) -> Layout:
    """Tell the petitioner where the petition went (Decree 13(3))."""
    return letter(
        facts.letter,
        "민원 이송 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하의 민원은 다른 기관의 소관이므로 {ACT} 제16조제1항 및 {DECREE} 제13조제3항에 "
                "따라 다음과 같이 이송하였습니다.",
                (
                    Item(f"이송받은 기관: {facts.agency}", bold=True),
                    Item(f"이송한 날: {day_with_weekday(facts.moved_on)}"),
                    Item("이송한 이유", (Item(facts.reason, typed=True),)),
                ),
            ),
            Item(
                f"앞으로는 {with_particle(facts.agency, '이가')} 민원을 처리하고 그 결과를 직접 알려 "
                "드립니다. 처리기간도 그 기관이 접수한 때부터 계산합니다."
            ),
        ),
    )


def lay_out_transfer_letter(facts: TransferSheet) -> Layout:
    """Send the petition to the agency that it belongs to."""
    matter = facts.letter.matter
    attachments = ["민원문서 1부."]
    if facts.attachments:
        attachments.append(f"민원인이 낸 첨부 서류 {facts.attachments}건.")
    applied = f" (신청번호 {matter.applied_number})" if matter.applied_number else ""
    return letter(
        facts.letter,
        "민원 이송",
        (
            Item(
                "우리 기관에 접수된 민원이 귀 기관의 소관으로 판단되어 "
                f"{ACT} 제16조제1항 및 {DECREE} 제13조제3항에 따라 다음과 같이 이송합니다.",
                (
                    Item(f"접수번호: {matter.number}{applied}"),
                    Item(f"접수일: {day(matter.received_on)}"),
                    Item(f"민원명: {matter.name}"),
                    Item(f"민원인: {matter.petitioner}"),
                    Item("이송하는 이유", (Item(facts.reason, typed=True),)),
                ),
            ),
            Item("민원인에게는 이송한 사실을 따로 알렸습니다."),
            Item(
                f"처리를 마치신 뒤 {DECREE} 제13조제3항 후단에 따라 그 결과를 우리 기관에도 알려 "
                "주시기 바랍니다."
            ),
        ),
        attachments,
    )
