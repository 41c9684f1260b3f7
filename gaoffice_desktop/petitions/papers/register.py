"""민원 처리부: Rule form 1 (민원 처리에 관한 법률 시행규칙 별지 제1호서식), A4 landscape.

Columns after the form as an office of education prints it. It may be kept electronically and,
for kinds handled in great number, in an office's own format (Rule art. 3). UNVERIFIED: the
wording of the form in the Rule itself; the line of totals and the line of print are ours.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, PageFoot, form_line, title
from gaoffice_desktop.documents.layout import A4_LANDSCAPE, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import days
from gaoffice_desktop.petitions.facts import CATEGORY_LABELS, CHANNEL_LABELS, STATE_LABELS, State
from gaoffice_desktop.petitions.papers.sheets import RegisterLine, RegisterSheet
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day, moment
from gaoffice_desktop.shared.masking import mask_address, mask_name, mask_phone

_BODY = Type(Face.SANS, 8, 1.35)
_LABEL = Type(Face.SANS, 8.5, 1.35)
_SHARES = (22, 20, 23, 20, 14.5, 20, 20, 24.5, 34, 46, 28, 20, 17)
_LEAST = 6.0
_LONGEST = 6
"""Lines of one entry: the register sums a petition up, its whole text is with the petition."""


def register(sheet: RegisterSheet) -> bytes:
    """Print the register of a period (Act 9, Decree 6(1), Rule 3)."""
    return press(lay_out_register(sheet))


def lay_out_register(facts: RegisterSheet) -> Layout:
    """Lay the register out; its head and page numbers repeat on every page."""
    period = days(facts.first_on, facts.last_on)
    sheet = Sheet(
        A4_LANDSCAPE,
        Imprint(f"민원 처리부 {period}", facts.office.name, "", ("민원", "민원 처리부")),
        Margins(top=10, bottom=14, left=12, right=12),
        page_mark=PageFoot(_printed(facts), "297mm×210mm"),
    )
    form_line(sheet, "민원 처리에 관한 법률 시행규칙", "별지 제1호서식")
    title(sheet, "민 원 처 리 부")
    sheet.line(
        f"기간(접수일): {period}" + (f"  |  {facts.selection}" if facts.selection else ""),
        facts.office.name,
        Type(Face.SANS, 9.5, 1.6),
    )
    sheet.gap(1)
    sheet.table(_table(facts))
    sheet.gap(2)
    sheet.text(_totals(facts.lines), Type(Face.SANS_BOLD, 9.5, 1.5), Align.RIGHT)
    if not facts.purpose:
        sheet.text("※ 출력 목적을 적지 않아 개인정보를 가렸습니다.", SMALL)
    return sheet.finish()


def _printed(facts: RegisterSheet) -> str:
    printed = f"출력 {moment(to_local(facts.printed_at))} {facts.printed_by}"
    return f"{printed} · 목적: {facts.purpose}" if facts.purpose else printed


def _table(facts: RegisterSheet) -> Table:
    rows = [_row(line, masked=not facts.purpose) for line in facts.lines]
    if not rows:
        empty = Cell("이 기간에 접수한 민원이 없습니다.", across=len(_SHARES), align=Align.CENTRE)
        rows = [Row((empty,), 14 * MM)]
    return Table(
        _SHARES, rows, head=_head(), type=_BODY, label_type=_LABEL, pad_x=0.9 * MM, pad_y=0.8 * MM
    )


def _head() -> tuple[Row, ...]:
    def tall(text: str) -> Cell:
        return Cell(text, down=2, label=True)

    first = (
        *map(tall, ("접수번호", "접수일", "처리부서", "처리기한", "신청방법", "민원유형")),
        Cell("민원인", across=3, label=True),
        tall("민원내용"),
        Cell("처분", across=2, label=True),
        tall("비고"),
    )
    second = tuple(
        Cell(text, label=True) for text in ("성명", "전화", "주소", "처분내용", "처분일")
    )
    return Row(first), Row(second)


def _row(line: RegisterLine, *, masked: bool) -> Row:
    name = mask_name(line.name) if masked else line.name
    phone = mask_phone(line.phone) if masked else line.phone
    address = mask_address(line.address) if masked else line.address
    people = f"\n외 {line.people - 1}명" if line.people > 1 else ""
    due = day(line.due_on)
    if line.due_at is not None:
        due += f"\n{clock(to_local(line.due_at))}"
    closed = "" if line.closed_at is None else day(to_local(line.closed_at).date())
    outcome = line.outcome or (str(STATE_LABELS[line.state]) if line.closed_at else "")
    return Row(
        (
            _short(line.number),
            _short(day(to_local(line.received_at).date())),
            Cell(line.department, most_lines=_LONGEST),
            _short(due),
            _short(str(CHANNEL_LABELS[line.channel])),
            _short(str(CATEGORY_LABELS[line.category]).replace("(", "\n(")),
            Cell(name + people, align=Align.CENTRE, least=_LEAST),
            _short(phone),
            Cell(address),
            Cell(line.title, most_lines=_LONGEST),
            Cell(outcome, most_lines=_LONGEST),
            _short(closed),
            Cell(line.note or _remark(line), most_lines=_LONGEST),
        ),
        8 * MM,
    )


def _short(text: str) -> Cell:
    return Cell(text, align=Align.CENTRE, least=_LEAST)


def _remark(line: RegisterLine) -> str:
    return str(STATE_LABELS[line.state]) if line.state is State.CANCELLED else ""


def _totals(lines: tuple[RegisterLine, ...]) -> str:
    counts = {state: sum(line.state is state for line in lines) for state in State}
    parts = [f"{STATE_LABELS[state]} {count:,}건" for state, count in counts.items() if count]
    whole = f"합계 {len(lines):,}건"
    return f"{whole} ({', '.join(parts)})" if parts else whole
