"""처리진행상황 통지: Rule form 6.

Rule art. 6(2) names the form (Decree 23(1)); the text of the Rule was read, the form itself was
not found. UNVERIFIED: layout and fields. They are what the articles want told: how far the
petition is and when it will be done (Decree 23(1)), and the handler (Decree 31).
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.petitions.papers.notices.composing import (
    WHOLE_DECREE,
    addressed,
    by,
    closed,
    contact_rows,
    form,
    matter_rows,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ProgressSheet,
)


def lay_out_progress(facts: ProgressSheet) -> Layout:
    """Tell how far a petition is: each 30 days, or when asked (Decree 23)."""
    sheet = form(facts.letter, "별지 제6호서식", "민원 처리진행상황 통지서")
    addressed(sheet, facts.letter)
    rows = [
        *matter_rows(facts.letter),
        row("경과 일수", f"접수한 날부터 {facts.days:,}일"),
        row("처리진행상황", facts.text),
    ]
    expected = by(facts.due_on, facts.due_at)
    if facts.waiting:
        expected = (
            f"{expected}\n※ 지금은 {facts.waiting} 처리기간이 멈춰 있어 늦추어질 수 있습니다."
        )
    rows += [row("처리완료 예정일", expected, strong=not facts.waiting)]
    sheet.table(table([*rows, *contact_rows(facts.letter)], share=26))
    return closed(
        sheet,
        facts.letter,
        f"{WHOLE_DECREE} 제23조에 따라 위와 같이 민원의 처리진행상황을 알려 드립니다.",
    )
