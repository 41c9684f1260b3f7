"""이의신청 처리대장 (Rule form 12) and 다수인관련민원 관리대장, A4 landscape.

Rule art. 12(2) names form 12 (Decree 40(4)); the form itself was not found. UNVERIFIED: its
columns, which follow what Decree 40 has an office do with an objection. The register of many
people's petitions has no form (Decree 27(2)); its columns follow Act 24 and Decree 8, 26, 28(3).
Without a purpose the personal data is masked (개인정보의 안전성 확보조치 기준 제12조).
"""

from __future__ import annotations

from collections.abc import Sequence

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, form_line, title
from gaoffice_desktop.documents.layout import A4_LANDSCAPE, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.letter import BLANK_BELOW, PageOfAll
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import days
from gaoffice_desktop.petitions.papers.notices.composing import RULE
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ManyLine,
    ManyRegisterSheet,
    ObjectionLedgerSheet,
    ObjectionLine,
)
from gaoffice_desktop.petitions.reasons import DECISION_LABELS
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.masking import mask_address, mask_name

_BODY = Type(Face.SANS, 8.5, 1.4)
_LABEL = Type(Face.SANS, 9, 1.35)
_OBJECTION_LABELS = (
    "접수번호", "접수일", "이의신청인\n(성명·주소)", "대상 민원", "취지와 이유", "결정기한", "연장 기한",
    "결정", "결정일\n(통지일)", "결정 이유", "처리부서",
)  # fmt: skip
_OBJECTION_SHARES = (23, 20, 34, 30, 42, 20, 20, 16, 20, 36, 22)
_MANY_LABELS = (
    "접수번호", "접수일", "민원명", "대표자", "인원·세대", "연명부\n원본", "처리부서", "처리기한",
    "처리상황", "조치 내용\n(대표자 선정·심의·보고)",
)  # fmt: skip
_MANY_SHARES = (23, 20, 48, 24, 22, 16, 24, 24, 22, 50)


def lay_out_objection_ledger(facts: ObjectionLedgerSheet) -> Layout:
    """Print the ledger of objections (Decree 40(4))."""
    sheet = _open("이의신청 처리대장", facts.office, days(facts.first_on, facts.last_on))
    form_line(sheet, RULE, "별지 제12호서식")
    title(sheet, "이의신청 처리대장")
    rows = [_objection(line, masked=not facts.purpose) for line in facts.lines]
    _fill(sheet, facts, _OBJECTION_SHARES, _OBJECTION_LABELS, rows)
    return sheet.finish()


def lay_out_many_register(facts: ManyRegisterSheet) -> Layout:
    """Print the register of many people's petitions (Decree 27(2))."""
    name = "다수인관련민원 관리대장"
    sheet = _open(name, facts.office, days(facts.first_on, facts.last_on))
    title(sheet, name)
    rows = [_many(line, masked=not facts.purpose) for line in facts.lines]
    _fill(sheet, facts, _MANY_SHARES, _MANY_LABELS, rows)
    return sheet.finish()


def _open(name: str, office: str, period: str) -> Sheet:
    return Sheet(
        A4_LANDSCAPE,
        Imprint(f"{name} {period}", office, "", ("민원", name)),
        Margins(top=10, bottom=16, left=12, right=12),
        page_mark=PageOfAll(),
    )


def _fill(
    sheet: Sheet,
    facts: ObjectionLedgerSheet | ManyRegisterSheet,
    shares: tuple[float, ...],
    labels: Sequence[str],
    rows: list[Row],
) -> None:
    period = f"기간(접수일): {days(facts.first_on, facts.last_on)}"
    sheet.line(period, facts.office, Type(Face.SANS, 9.5, 1.6))
    sheet.gap(1)
    head = (Row(tuple(Cell(label, label=True) for label in labels), 9 * MM),)
    # The ledger goes on: where it stops, nothing may be slipped in below.
    blank = Cell(BLANK_BELOW, align=Align.CENTRE)
    rows.append(Row((blank, *(Cell() for _ in labels[1:])), 8 * MM))
    sheet.table(
        Table(shares, rows, head=head, type=_BODY, label_type=_LABEL, pad_x=MM, pad_y=0.9 * MM)
    )
    sheet.gap(2)
    purpose = f" · 목적: {facts.purpose}" if facts.purpose else ""
    sheet.text(f"{len(facts.lines):,}건 · 출력 {facts.printed}{purpose}", SMALL, Align.RIGHT)
    if not facts.purpose:
        sheet.text("※ 출력 목적을 적지 않아 개인정보를 가렸습니다.", SMALL)


def _objection(line: ObjectionLine, *, masked: bool) -> Row:
    name = mask_name(line.name) if masked else line.name
    address = mask_address(line.address) if masked and line.address else line.address
    decision = str(DECISION_LABELS[line.decision]) if line.decision else ""
    return Row(
        (
            _short(line.number),
            _short(day(line.filed_on)),
            Cell("\n".join(filter(None, (name, address))), most_lines=5),
            Cell(line.title, most_lines=6),
            Cell(line.grounds, most_lines=6),
            _short(day(line.decide_on)),
            _short(day(line.extended_to) if line.extended_to else ""),
            _short(decision),
            _short(day(line.decided_on) if line.decided_on else ""),
            Cell(line.reason, most_lines=6),
            Cell(line.department, most_lines=4),
        ),
        9 * MM,
    )


def _many(line: ManyLine, *, masked: bool) -> Row:
    who = mask_name(line.representative) if masked else line.representative
    return Row(
        (
            _short(line.number),
            _short(day(line.received_on)),
            Cell(line.title, most_lines=6),
            Cell(who, align=Align.CENTRE, least=6),
            _short(f"{line.people:,}명\n{line.households:,}세대"),
            _short("제출" if line.original else "미제출"),
            Cell(line.department, most_lines=4),
            _short(line.due),
            _short(line.state),
            Cell(line.steps, most_lines=6),
        ),
        9 * MM,
    )


def _short(text: str) -> Cell:
    return Cell(text, align=Align.CENTRE, least=6)
