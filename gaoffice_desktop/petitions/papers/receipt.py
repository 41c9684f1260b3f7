"""접수증: Rule form 2 (민원 처리에 관한 법률 시행규칙 별지 제2호서식), 148 x 210 mm.

Fields after the form as an office of education prints it: number, day, ①민원명 ②민원인(대표자
또는 대리인) ③처리예정기한 ④처리주무부서(전화) ⑤안내사항, who took it in, head of the office.
UNVERIFIED: the wording of the form in the Rule itself, the sentence of confirmation, and the
notices, which are ours after the articles they cite.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import (
    PageFoot,
    form_line,
    head_of_office,
    signature,
    title,
)
from gaoffice_desktop.documents.layout import A5, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import until
from gaoffice_desktop.petitions.papers.parties import joined, named_with_proxy
from gaoffice_desktop.petitions.papers.sheets import ReceiptSheet
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day, moment

_SCALES = (1.0, 0.9, 0.8, 0.7)
"""A receipt is one page: long names and departments are set smaller, all of it alike."""

_NOTICES = (
    "진행 상황은 위 처리주무부서나 민원실에 접수번호를 알려 주시면 확인하실 수 있습니다.",
    (
        "처리예정기한은 「민원 처리에 관한 법률」 제19조에 따라 계산하였습니다. 서류 보완 등 같은 법 "
        "시행령 제20조의 기간은 처리기간에 넣지 않으므로 기한이 늦추어질 수 있습니다."
    ),
    (
        "부득이한 사유로 처리기간을 연장하는 때에는 그 사유와 처리완료 예정일을 지체 없이 문서로 "
        "알려 드립니다(같은 법 시행령 제21조)."
    ),
    (
        "신청 서류에 흠이 있으면 기간을 정하여 보완을 요구하며, 보완하지 않으시면 서류를 되돌려 "
        "드릴 수 있습니다(같은 법 제22조)."
    ),
)
_OBJECTION = (
    "법정민원의 거부처분에 불복하시면 처분을 받은 날부터 60일 이내에 문서로 이의신청을 하실 수 "
    "있습니다(같은 법 제35조)."
)


def receipt(sheet: ReceiptSheet) -> bytes:
    """Print the receipt slip that the Act has the office give (Act 9(2), Decree 6(3))."""
    return press(lay_out_receipt(sheet))


def lay_out_receipt(facts: ReceiptSheet) -> Layout:
    """Lay out the receipt slip on one page."""
    for scale in _SCALES[:-1]:
        layout = _lay_out(facts, scale)
        if len(layout.pages) == 1:
            return layout
    return _lay_out(facts, _SCALES[-1])


def _lay_out(facts: ReceiptSheet, scale: float) -> Layout:
    sheet = Sheet(
        A5,
        Imprint(f"접수증 {facts.number}", facts.office.name, facts.kind, ("민원", "접수증")),
        Margins(top=10, bottom=13, left=12, right=12),
        page_mark=PageFoot(facts.office.name, "148mm×210mm"),
    )
    form_line(sheet, "민원 처리에 관한 법률 시행규칙", "별지 제2호서식")
    title(sheet, "접수증")
    sheet.line(
        f"제 {facts.number} 호",
        f"접수일 {moment(to_local(facts.received_at))}",
        Type(Face.SANS_BOLD, 11, 1.6),
        right_type=Type(Face.SANS, 10, 1.6),
    )
    sheet.gap(1)
    sheet.table(_table(facts, scale))
    _confirm(sheet, facts, scale)
    return sheet.finish()


def _table(facts: ReceiptSheet, scale: float) -> Table:
    tall = 11 * MM * scale
    strong = Type(Face.SANS_BOLD, 12 * scale, 1.35)
    notice = Type(Face.SANS, 9 * scale, 1.42)
    due_at = None if facts.due_at is None else to_local(facts.due_at)
    handler = f"담당 {facts.handler}" if facts.handler else ""
    phone = f"(전화 {facts.department_phone})" if facts.department_phone else ""
    subject = facts.title if facts.title and facts.title != facts.kind else ""
    rows = (
        _row("① 민원명", Cell(joined(facts.kind, subject, between="\n"), most_lines=4), tall),
        _row(
            "② 민원인\n(대표자 또는 대리인)",
            Cell(named_with_proxy(facts.party), most_lines=8),
            tall,
        ),
        _row("③ 처리예정기한", Cell(until(facts.due_on, due_at), type=strong), tall),
        _row(
            "④ 처리주무부서\n(전화)",
            Cell(joined(joined(facts.department, handler, between=", "), phone), most_lines=4),
            tall,
        ),
        _row("⑤ 안내사항", Cell(_notices(facts), type=notice, hang="1. "), 0),
    )
    value = Type(Face.SANS, 10.5 * scale, 1.4)
    return Table((27, 73), rows, type=value, label_type=Type(Face.SANS, 9 * scale, 1.35))


def _row(label: str, cell: Cell, height: float) -> Row:
    return Row((Cell(label, label=True), cell), height)


def _notices(facts: ReceiptSheet) -> str:
    notices = (*_NOTICES, _OBJECTION) if facts.statutory else _NOTICES
    return "\n".join(f"{number}. {notice}" for number, notice in enumerate(notices, start=1))


def _confirm(sheet: Sheet, facts: ReceiptSheet, scale: float) -> None:
    body = Type(Face.SANS, 10 * scale, 1.4)
    sheet.gap(4 * scale)
    sheet.text("위와 같이 민원을 접수하였음을 확인합니다.", body, Align.CENTRE)
    sheet.gap(1.5)
    sheet.text(day(facts.issued_on), body, Align.CENTRE)
    sheet.gap(1)
    signature(sheet, "민원접수자", facts.taken_in_by, phone=facts.desk_phone)
    sheet.gap(2)
    head_of_office(sheet, facts.office.head or f"{facts.office.name}의 장", seal=14)
