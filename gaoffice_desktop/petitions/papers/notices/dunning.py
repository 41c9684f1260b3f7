"""독촉장: Rule form 7, from the petition examiner to the head of the responsible department.

Decree 28(2): without delay when a period has passed. Rule art. 10 names the form; the form itself
was not found. UNVERIFIED: layout and fields; they name the petition, its period and end, how far
it is past, and ask for what is to be done.
"""

from __future__ import annotations

from gaoffice_desktop.documents.furniture import signature
from gaoffice_desktop.documents.layout import Align, Layout
from gaoffice_desktop.petitions.papers.notices.composing import (
    FORM,
    WHOLE_DECREE,
    addressed,
    form,
    matter_rows,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    DunningSheet,
)
from gaoffice_desktop.shared.dates import day


def lay_out_dunning(facts: DunningSheet) -> Layout:
    """Press a department whose petition is past its end (Decree 28(2))."""
    sheet = form(facts.letter, "별지 제7호서식", "독촉장")
    addressed(sheet, facts.letter)
    rows = [
        *matter_rows(facts.letter),
        row("처리주무부서", facts.department),
        row("담당자", facts.handler),
        row("처리기간", facts.period),
        row("처리기한", facts.due, strong=True),
        row("지난 기간", facts.over, strong=True),
    ]
    if facts.text:
        rows.append(row("독촉 내용", facts.text))
    sheet.table(table(rows, share=26))
    sheet.gap(5)
    sheet.text(
        f"위 민원은 처리기간이 지났으므로 {WHOLE_DECREE} 제28조제2항에 따라 독촉합니다. 지체 없이 "
        "처리하고, 늦어진 이유와 처리 계획을 알려 주시기 바랍니다.",
        FORM,
    )
    sheet.gap(6)
    sheet.text(day(facts.letter.on), FORM, Align.CENTRE)
    sheet.gap(4)
    signature(
        sheet,
        f"{facts.letter.head.office} 민원심사관",
        facts.examiner,
        phone=facts.letter.contact.phone,
    )
    return sheet.finish()
