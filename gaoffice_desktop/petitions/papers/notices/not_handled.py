"""처리 제외 통지: a petition that need not be handled, and by which of the nine grounds (Act 21).

The reason is told to the petitioner (same article). Never for statutory petitions.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import ACT, about, letter
from gaoffice_desktop.petitions.papers.notices.sheets import (
    NotHandledSheet,
)
from gaoffice_desktop.petitions.reasons import Ground

TEXTS: dict[Ground, str] = {
    Ground.STATE_SECRET: "고도의 정치적 판단을 요하거나 국가기밀 또는 공무상 비밀에 관한 사항",
    Ground.INVESTIGATION: "수사, 재판 및 형집행에 관한 사항 또는 감사원의 감사가 착수된 사항",
    Ground.APPEAL_PENDING: (
        "행정심판, 행정소송, 헌법재판소의 심판, 감사원의 심사청구, 그 밖에 다른 법률에 따라 "
        "불복구제절차가 진행 중인 사항"
    ),
    Ground.MEDIATION_PENDING: (
        "법령에 따라 화해·알선·조정·중재 등 당사자 간의 이해 조정을 목적으로 행하는 절차가 진행 중인 "
        "사항"
    ),
    Ground.SETTLED: "판결·결정·재결·화해·조정·중재 등에 따라 확정된 권리관계에 관한 사항",
    Ground.AUDIT_COUNCIL: "감사원이 감사위원회의의 결정을 거쳐 행하는 사항",
    Ground.ELECTION_COMMISSION: "각급 선거관리위원회의 의결을 거쳐 행하는 사항",
    Ground.PRIVATE: "사인 간의 권리관계 또는 개인의 사생활에 관한 사항",
    Ground.PERSONNEL: "행정기관의 소속 직원에 대한 인사행정상의 행위에 관한 사항",
}
"""The nine grounds in the words of the Act."""


def lay_out_not_handled(facts: NotHandledSheet) -> Layout:
    """Tell why a petition is not handled (Act 21)."""
    number = list(Ground).index(facts.ground) + 1
    return letter(
        facts.letter,
        "민원 처리 제외 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하의 민원은 {ACT} 제21조제{number}호에 해당하여 처리하지 아니함을 알려 드립니다.",
                (
                    Item(f"해당하는 사항: {TEXTS[facts.ground]}"),
                    Item("해당한다고 본 이유", (Item(facts.reason, typed=True),)),
                ),
            ),
            Item("위 사유가 없어지거나 사정이 달라지면 다시 민원을 신청하실 수 있습니다."),
        ),
    )
