"""교부 문서 수령 안내: a document lies ready, and until when it is kept.

Decree 25(4): what nobody collects until 15 days after the expected completion may be destroyed
and the petition closed. Act 27(4): it is handed to who proves to be the petitioner or proxy.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import ACT, DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.sheets import (
    UncollectedSheet,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday


def lay_out_uncollected(facts: UncollectedSheet) -> Layout:
    """Say what is ready, what to bring, and until when it is kept."""
    head, department = facts.letter.head, facts.letter.contact.department
    where = " ".join(filter(None, (head.office, department)))
    return letter(
        facts.letter,
        "교부 문서 수령 안내",
        (
            Item(about(facts.letter)),
            Item(
                "신청하신 문서를 다음과 같이 드리고자 하오니 받아 가시기 바랍니다.",
                (
                    Item(f"받으실 문서: {facts.what}", bold=True),
                    Item(f"받으실 곳: {where}" + (f" ({head.address})" if head.address else "")),
                    Item(f"받으실 기한: {day_with_weekday(facts.until_on)}까지", bold=True),
                    Item(
                        "가져오실 것: 본인은 신분증, 대리인은 위임장과 대리인의 신분증, 위임한 분의 "
                        f"신분증(사본 가능)({ACT} 제27조제4항)"
                    ),
                ),
            ),
            Item(
                f"처리완료 예정일({day(facts.expected_on)})부터 15일이 지날 때까지 정당한 사유 없이 "
                f"받아 가지 않으시면 문서를 폐기하고 민원을 종결할 수 있습니다({DECREE} 제25조제4항)."
            ),
        ),
    )
