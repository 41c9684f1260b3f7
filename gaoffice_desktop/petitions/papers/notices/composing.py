"""What all notices are made with: the letter around a body, the form around a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from gaoffice_desktop.documents import letter as kit
from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import form_line, signature, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type, fit
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Contact,
    Letter,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday, moment

ACT = "「민원 처리에 관한 법률」"
DECREE = "같은 법 시행령"
WHOLE_DECREE = "「민원 처리에 관한 법률 시행령」"
RULE = "민원 처리에 관한 법률 시행규칙"

Dressing = Callable[[Sheet], None]
"""Sets something more on a sheet."""

VALUE = Type(Face.SANS, 10.5, 1.5)
STRONG = Type(Face.SANS_BOLD, 11.5, 1.45)
FORM = Type(Face.SANS, 11, 1.55)
_FORM_MARGINS = Margins(top=14, bottom=18, left=20, right=20)


def letter(
    facts: Letter,
    subject: str,
    blocks: Sequence[Item | Table],
    attachments: Sequence[str] = (),
    *,
    before: Dressing | None = None,
    after: Dressing | None = None,
    contact: bool = True,
    signed: tuple[str, str] | None = None,
) -> Layout:
    """Lay a letter out; its last item is whom to ask, unless another end is wanted.

    ``before`` marks the first page, ``after`` adds pages of its own; ``signed`` by a person
    (role, name) in the place of the office's head. On one page if it fits so.
    """
    if contact:
        blocks = (*blocks, Item(asked_of(facts.contact)))

    def lay_out(type_: Type, *, turn: bool = False) -> tuple[Sheet, bool]:
        sheet = begin(facts, subject)
        if before:
            before(sheet)
        where = f"({facts.to.address})" if facts.to.address else ""
        kit.head(sheet, facts.head.office, facts.to.name, where, subject)
        kit.body(sheet, blocks, attachments, type_=type_, turn=turn)
        pages = len(sheet.pages)
        finish(sheet, facts, signed)
        return sheet, len(sheet.pages) > pages

    sheet = _fitted(lay_out)
    if after:
        sheet.new_page()
        after(sheet)
    return sheet.finish()


_LayOut = Callable[..., tuple[Sheet, bool]]
"""Sets a letter in a type; returns it, and whether its sender came to stand on a page alone."""


def _fitted(lay_out: _LayOut) -> Sheet:
    """Set a letter on one page if a tighter type does it, else with company for its sender."""
    for type_ in kit.TIGHTER:
        sheet, _ = lay_out(type_)
        if len(sheet.pages) == 1:
            return sheet
    sheet, alone = lay_out(kit.LETTER)
    return lay_out(kit.LETTER, turn=True)[0] if alone else sheet


def begin(facts: Letter, subject: str) -> Sheet:
    """Open a sheet for a letter."""
    imprint = Imprint(
        f"{subject} {facts.matter.number}", facts.head.office, facts.matter.kind, ("민원", subject)
    )
    return Sheet(A4, imprint, kit.MARGINS, page_mark=kit.PageOfAll())


def finish(sheet: Sheet, facts: Letter, signed: tuple[str, str] | None = None) -> None:
    """Set who sends it, and the foot."""
    lines = foot_lines(facts)
    if signed:
        sheet.keep(kit.sender_height(len(lines)))
        sheet.gap(10)
        signature(sheet, *signed)
    else:
        kit.sender(sheet, facts.head.sender, len(lines) + 1)
    kit.foot(sheet, lines)


def foot_lines(facts: Letter) -> list[tuple[str, str]]:
    """Return the lines of the foot, with what is known.

    The number of the document is given by the office's own register of documents; it is
    written in by hand where this program was not told.
    """
    head, department = facts.head, facts.contact.department or facts.head.office
    number = facts.document or " " * 14
    where = "  ".join(filter(None, (f"우 {head.postcode}" if head.postcode else "", head.address)))
    reach = [
        f"전화 {facts.contact.phone or head.phone}" if facts.contact.phone or head.phone else "",
        f"전송 {head.fax}" if head.fax else "",
        facts.contact.email or head.email,
        head.disclosure,
    ]
    lines = [(f"시행  {department}-{number}({day(facts.on)})", "접수")]
    if where or head.homepage:
        lines.append((where, head.homepage))
    lines.append(("  /  ".join(filter(None, reach)), ""))
    return lines


def asked_of(contact: Contact) -> str:
    """Name whom to ask: department, name and phone (Decree 31)."""
    phone = f" (전화 {contact.phone})" if contact.phone else ""
    return f"문의하실 곳: {handled_by(contact)}{phone}"


def handled_by(contact: Contact) -> str:
    """Name the handler by department."""
    return " ".join(filter(None, (contact.department, f"담당 {contact.name}".rstrip())))


def about(facts: Letter) -> str:
    """Name the petition as the first sentence of a letter does."""
    matter = facts.matter
    return (
        f"귀하께서 {day(matter.received_on)} 신청하신 민원 “{matter.name}”({numbered(facts)})에 관하여 "
        "알려 드립니다."
    )


def numbered(facts: Letter) -> str:
    """Name the numbers of the petition, first the one that the petitioner knows."""
    number, applied = facts.matter.number, facts.matter.applied_number
    return f"신청번호 {applied}, 접수번호 {number}" if applied else f"접수번호 {number}"


def by(on: date, at: datetime | None) -> str:
    """Say by when, with the hour where there is one."""
    return f"{day_with_weekday(on) if at is None else moment(at)}까지"


def form(facts: Letter, law_form: str, name: str) -> Sheet:
    """Open a form of the Rule: its line, whom it is for, its title."""
    sheet = Sheet(
        A4,
        Imprint(f"{name} {facts.matter.number}", facts.head.office, facts.matter.kind, ("민원",)),
        _FORM_MARGINS,
        page_mark=kit.PageOfAll(),
    )
    form_line(sheet, RULE, law_form)
    title(sheet, name)
    return sheet


def addressed(sheet: Sheet, facts: Letter) -> None:
    """Set to whom a form goes, and the number it goes under."""
    sheet.text(f"수신  {facts.to.name}", Type(Face.SANS_BOLD, 12.5, 1.5))
    if facts.to.address:
        sheet.text(f"({facts.to.address})", Type(Face.SANS, 9.5, 1.5, 0.15))
    sheet.gap(2)


def closed(sheet: Sheet, facts: Letter, sentence: str) -> Layout:
    """End a form: the sentence, the day, who sends it, and the foot, all on one page."""
    said = fit(sentence, FORM, sheet.width)
    end = kit.sender_height(len(foot_lines(facts)) + 1)
    sheet.gap(5)
    sheet.keep(said.height + FORM.line_height + 6 * MM + end)
    sheet.text(sentence, FORM)
    sheet.gap(5)
    sheet.text(day(facts.on), FORM, Align.CENTRE)
    finish(sheet, facts)
    return sheet.finish()


def row(label: str, text: str, *, strong: bool = False, height: float = 9 * MM) -> Row:
    """Make one row of such a table."""
    return Row((Cell(label, label=True), Cell(text, type=STRONG if strong else None)), height)


def matter_rows(facts: Letter) -> list[Row]:
    """Return the rows that name the petition on a form."""
    matter = facts.matter
    name = matter.kind if matter.title in ("", matter.kind) else f"{matter.kind}\n{matter.title}"
    rows = [
        row("민원명", name),
        row("접수번호", matter.number),
        row("접수일", day_with_weekday(matter.received_on)),
        row("민원인", matter.petitioner),
    ]
    if matter.applied_number:
        rows.insert(2, row("신청번호", matter.applied_number))
    return rows


def contact_rows(facts: Letter) -> list[Row]:
    """Return the row that names the handler on a form (Decree 31)."""
    contact = facts.contact
    reach = "\n".join(
        filter(None, (f"전화 {contact.phone}" if contact.phone else "", contact.email))
    )
    return [
        row("담당자\n(소속·성명·연락처)", "\n".join(filter(None, (handled_by(contact), reach))))
    ]


def table(rows: Sequence[Row], *, share: int = 24) -> Table:
    """Put rows of labels and values together."""
    return Table(
        (share, 100 - share), rows, type=VALUE, label_type=Type(Face.SANS, 10, 1.4), pad_x=2.5 * MM
    )
