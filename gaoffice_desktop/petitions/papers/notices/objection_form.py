"""거부처분에 대한 이의신청서: Rule form 11, handed out with a refusal.

Rule art. 12(1) names the form; the form itself was not found. UNVERIFIED: layout. Its fields are
those of Decree 40(1): name, address and reach of the applicant (for a body also its
representative), the petition, what is asked for and why, the day and the content of the refusal.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import signature
from gaoffice_desktop.documents.layout import MM, Align, Layout, Type
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.petitions.papers.notices.composing import FORM, VALUE, form
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ObjectionFormSheet,
)
from gaoffice_desktop.shared.dates import day

_NOTE = Type(Face.SANS, 9, 1.5, 0.15)


def lay_out_objection_form(facts: ObjectionFormSheet) -> Layout:
    """Lay the objection out for the petitioner to fill in and sign."""
    sheet = form(facts.letter, "별지 제11호서식", "거부처분에 대한 이의신청서")
    sheet.table(_who(facts))
    sheet.gap(4)
    sheet.table(_what(facts, max(sheet.room - 118 * MM, 40 * MM)))
    sheet.gap(5)
    sheet.keep(78 * MM)
    sheet.text(
        "「민원 처리에 관한 법률」 제35조제1항 및 같은 법 시행령 제40조제1항에 따라 위와 같이 "
        "이의신청합니다.",
        FORM,
    )
    sheet.gap(4)
    sheet.text("년          월          일", FORM, Align.CENTRE)
    sheet.gap(4)
    signature(sheet, "신청인", facts.applicant)
    sheet.gap(5)
    sheet.text(f"{facts.letter.head.sender} 귀하", Type(Face.SANS_BOLD, 13))
    sheet.gap(5)
    sheet.item(
        "※",
        "거부처분을 받은 날부터 60일 이내에 내셔야 합니다. 받은 날은 넣지 않고 세며, 마지막 날이 "
        "토요일이나 공휴일이면 그다음 날까지입니다(「민법」 제157조·제161조).",
        _NOTE,
    )
    sheet.item(
        "※",
        "이의신청은 받은 날부터 10일 이내에 결정하며, 부득이하면 10일 이내에서 연장할 수 있습니다.",
        _NOTE,
    )
    return sheet.finish()


def _who(facts: ObjectionFormSheet) -> Table:
    fields = (
        ("신청인 성명\n(명칭과 대표자)", facts.applicant),
        ("주소(소재지)", facts.address),
        ("연락처", facts.phone),
    )
    rows = [Row((Cell(label, label=True), Cell(text)), 11 * MM) for label, text in fields]
    return Table((30, 70), rows, type=VALUE, label_type=Type(Face.SANS, 10, 1.4))


def _what(facts: ObjectionFormSheet, room: float) -> Table:
    matter = facts.letter.matter
    number = f" (접수번호 {matter.number})" if matter.number else ""
    told = day(facts.refused_on) if facts.refused_on else ""
    return Table(
        (30, 70),
        (
            Row((Cell("대상 민원", label=True), Cell(f"{matter.name}{number}")), 11 * MM),
            Row((Cell("거부처분을 받은 날", label=True), Cell(told)), 10 * MM),
            Row((Cell("거부처분의 내용", label=True), Cell(facts.refused)), 14 * MM),
            Row((Cell("이의신청의 취지와 이유", label=True), Cell("", top=True)), room),
        ),
        type=VALUE,
        label_type=Type(Face.SANS, 10, 1.4),
    )
