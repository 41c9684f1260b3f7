"""다수인관련민원 현황 보고: the examiner tells the head of the office (Decree 28(3)).

A petition of many people concerns five households or more and carries five signatures or more
(Act 2(6)); its list of names is handed in as the original (Act 24(1)).
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import (
    WHOLE_DECREE,
    handled_by,
    letter,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ManyReportSheet,
)
from gaoffice_desktop.shared.dates import day_with_weekday


def lay_out_many_report(facts: ManyReportSheet) -> Layout:
    """Report where a petition of many people stands."""
    line = facts.line
    rows = [
        row("민원명", line.title),
        row("접수번호 / 접수일", f"{line.number} / {day_with_weekday(line.received_on)}"),
        row("대표자", line.representative),
        row("규모", f"{line.people:,}명, {line.households:,}세대"),
        row("연명부 원본", "제출" if line.original else "제출하지 않음"),
        row("처리주무부서", handled_by(facts.letter.contact)),
        row("처리기한 / 처리상황", f"{line.due} / {line.state}"),
        row("민원 요지", facts.gist),
        row("조치 내용", line.steps or "-"),
        row("검토 의견", facts.opinion or "-"),
    ]
    return letter(
        facts.letter,
        "다수인관련민원 현황 보고",
        (
            Item(
                f"{WHOLE_DECREE} 제28조제3항에 따라 다수인관련민원의 처리상황을 다음과 같이 "
                "보고합니다."
            ),
            table(rows, share=26),
        ),
        contact=False,
        signed=("민원심사관", facts.examiner),
    )
