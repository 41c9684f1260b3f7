"""신청서 보정 확인서 (Decree 6(5)) and 민원 변경 확인 (Act 22(2)): each field before and after.

A plain slip, misspelling or omission of the application may be corrected by the office with the
petitioner's consent, for petitions received from 2026-05-06; the paper carries the consent or
the place to sign it. What the petitioner changes before the end of the procedure is confirmed.
Neither has a form.
"""

from __future__ import annotations

from gaoffice_desktop.documents.furniture import signature, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout
from gaoffice_desktop.documents.letter import Item, PageOfAll, listing
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Table
from gaoffice_desktop.petitions.papers.notices.composing import (
    ACT,
    FORM,
    VALUE,
    WHOLE_DECREE,
    about,
    finish,
    letter,
    matter_rows,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ChangeSheet,
)
from gaoffice_desktop.shared.dates import day


def lay_out_correction(facts: ChangeSheet) -> Layout:
    """Confirm a correction of the application by the office, with the petitioner's consent."""
    name = "신청서 보정 확인서"
    head = facts.letter.head
    sheet = Sheet(
        A4,
        Imprint(f"{name} {facts.letter.matter.number}", head.office, facts.letter.matter.kind),
        page_mark=PageOfAll(),
    )
    title(sheet, name)
    consent = facts.consent
    rows = matter_rows(facts.letter)
    if consent:
        rows.append(row("민원인 동의", f"{consent.name} ({day(consent.on)} {consent.how})"))
    sheet.table(table(rows))
    sheet.gap(5)
    sheet.table(_changes(facts))
    sheet.gap(5)
    sheet.text(
        "위와 같이 신청서의 단순한 착오, 오기, 누락 또는 이에 준하는 명백한 오류를 민원인의 동의를 받아 "
        f"바로잡았음을 확인합니다({WHOLE_DECREE} 제6조제5항).",
        FORM,
    )
    sheet.gap(5)
    sheet.keep(75 * MM)
    sheet.text(day(facts.letter.on), FORM, Align.CENTRE)
    sheet.gap(3)
    signature(sheet, "동의한 민원인", consent.name if consent else "")
    signature(sheet, "바로잡은 공무원", facts.letter.contact.name, phone=facts.letter.contact.phone)
    finish(sheet, facts.letter)
    return sheet.finish()


def lay_out_change(facts: ChangeSheet) -> Layout:
    """Confirm that the petitioner changed the petition (Act 22(2))."""
    on = f"{day(facts.changed_on)} " if facts.changed_on else ""
    return letter(
        facts.letter,
        "민원 변경 확인",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하께서 {on}요청하신 대로 {ACT} 제22조제2항에 따라 신청의 내용을 다음과 같이 "
                "변경하였음을 확인합니다.",
                (_changes(facts),),
            ),
        ),
    )


def _changes(facts: ChangeSheet) -> Table:
    rows = [
        (label, before or "(없음)", after or "(없음)") for label, before, after in facts.changes
    ]
    return listing((20, 40, 40), ("구분", "바꾸기 전", "바꾼 후"), rows, type_=VALUE)
