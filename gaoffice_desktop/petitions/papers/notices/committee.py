"""민원조정위원회: the request for its review, and the petitioner's invitation.

Act 34, Decree 26: a repeated petition of many people is closed only after its review. Decree
38(6): the petitioner is told the day in advance so that they may come, or speak in writing.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.documents.tables import Table
from gaoffice_desktop.petitions.papers.notices.composing import ACT, DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.repeated import earlier_table
from gaoffice_desktop.petitions.papers.notices.sheets import (
    CommitteeMeetingSheet,
    CommitteeSheet,
)
from gaoffice_desktop.shared.dates import day, moment


def lay_out_committee_request(facts: CommitteeSheet) -> Layout:
    """Put a petition before the committee."""
    matter = facts.letter.matter
    people = f" 외 {facts.people - 1:,}명" if facts.people > 1 else ""
    named = matter.petitioner if " 외 " in matter.petitioner else matter.petitioner + people
    below: list[Item | Table] = [
        Item(f"안건: {facts.agenda}", bold=True),
        Item(f"민원: {matter.name} (접수번호 {matter.number}, {day(matter.received_on)} 접수)"),
        Item(f"민원인: {named}"),
        Item("민원 요지", (Item(facts.summary, typed=True),)),
    ]
    if facts.earlier:
        below.append(Item("같은 내용의 민원", (earlier_table(facts.earlier),)))
    below.append(Item("처리주무부서의 의견", (Item(facts.opinion or "의견 없음", typed=True),)))
    return letter(
        facts.letter,
        "민원조정위원회 심의 요청",
        (
            Item(
                f"{ACT} 제34조 및 {DECREE} 제26조에 따라 다음 안건의 심의를 요청합니다.",
                tuple(below),
            ),
            Item(
                "위원회를 열 때에는 민원인과 이해관계인이 참석할 수 있도록 회의 일정을 미리 알려야 "
                f"합니다({DECREE} 제38조제6항)."
            ),
        ),
        ("민원문서 사본 1부.",),
    )


def lay_out_committee_meeting(facts: CommitteeMeetingSheet) -> Layout:
    """Invite the petitioner to the committee's meeting; blanks are filled in by hand."""
    held = moment(facts.held_at) if facts.held_at else f"{' ' * 12}.{' ' * 8}.{' ' * 8}."
    return letter(
        facts.letter,
        "민원조정위원회 회의 일정 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"이 민원을 심의하는 민원조정위원회가 다음과 같이 열리므로 {ACT} 제34조 및 {DECREE} "
                "제38조제6항에 따라 알려 드립니다.",
                (
                    Item(f"일시: {held}", bold=bool(facts.held_at)),
                    Item(f"장소: {facts.place}"),
                    Item(f"안건: {facts.agenda}"),
                ),
            ),
            Item(
                "참석하여 의견을 말씀하실 수 있습니다. 원하시거나 출석하실 수 없는 사정이 있으면 "
                "서면(전자적 방법에 의한 서면을 포함합니다)으로 의견을 내실 수 있습니다."
            ),
        ),
    )
