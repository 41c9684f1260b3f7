"""위임장: the power of attorney of someone who sends another person.

Fields after the letter of the 어디서나 교육민원처리제 운영지침 (별지 제5호서식, 2021-08-10).
UNVERIFIED: whether 별지 제3호서식 of the Rule has the same ones.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import BODY, PageFoot, signature, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.petitions.papers.sheets import Party, ProxySheet
from gaoffice_desktop.shared.dates import day

_VALUE = Type(Face.SANS, 10.5, 1.4)
_WARNING = (
    "다른 사람의 서명이나 도장을 함부로 사용하는 등 위임장을 거짓으로 꾸며 쓰면 「형법」 제231조"
    "(사문서 등의 위조·변조) 및 제232조(자격모용에 의한 사문서의 작성)에 따라 5년 이하의 징역 또는 "
    "1천만원 이하의 벌금에 처해질 수 있습니다."
)
_TALL = 13 * MM


def proxy_letter(sheet: ProxySheet) -> bytes:
    """Print a 위임장 with what is known; the rest is written by hand."""
    return press(lay_out_proxy_letter(sheet))


def lay_out_proxy_letter(facts: ProxySheet) -> Layout:
    """Lay the letter out on one page."""
    sheet = Sheet(
        A4,
        Imprint("위임장", facts.office.name, facts.kind),
        page_mark=PageFoot(facts.office.name, "210mm×297mm"),
    )
    title(sheet, "위임장")
    sheet.table(_matter(facts))
    sheet.gap(4)
    sheet.table(_person("위임받는 사람\n(신청인)", facts.taker, relation=True))
    sheet.gap(4)
    sheet.table(_person("위임하는 사람", facts.giver, relation=False))
    sheet.gap(8)
    sheet.text("위와 같이 민원의 신청과 수령에 관한 사항을 위임합니다.", BODY, Align.CENTRE)
    sheet.gap(6)
    sheet.text("년          월          일", BODY, Align.CENTRE)
    sheet.gap(6)
    signature(sheet, "위임하는 사람", facts.giver.name)
    sheet.gap(8)
    sheet.text(f"{facts.office.head or facts.office.name + '의 장'} 귀하", Type(Face.SANS_BOLD, 13))
    sheet.gap(8)
    sheet.item("※", _WARNING, Type(Face.SANS, 9, 1.5, 0.15))
    sheet.item(
        "※",
        "위임하는 사람의 신분증(사본 가능)과 위임받는 사람의 신분증을 함께 보여 주십시오. 위임하는 "
        "사람이 14세 미만이면 법정대리인이 위임하며 관계를 증명하는 서류가 필요합니다.",
        Type(Face.SANS, 9, 1.5, 0.15),
    )
    return sheet.finish()


def _matter(facts: ProxySheet) -> Table:
    rows = (
        Row((Cell("민원명", label=True), Cell(facts.kind, across=3, most_lines=3)), _TALL),
        Row(
            (
                Cell("발급 통수", label=True),
                Cell(facts.copies, least=8),
                Cell("용도", label=True),
                Cell(facts.purpose, least=8, most_lines=3),
            ),
            _TALL,
        ),
    )
    return Table((20, 30, 14, 36), rows, type=_VALUE)


def _person(role: str, party: Party, *, relation: bool) -> Table:
    born = "" if party.born_on is None else day(party.born_on)
    name: tuple[Cell, ...] = (Cell(party.name, across=2, least=9, most_lines=3),)
    if relation:
        mark = Cell("(서명 또는 인)", align=Align.RIGHT, type=Type(Face.SANS, 9, 1.4, 0.35))
        name = (Cell(party.name, least=9, most_lines=3), mark)
    rows = [
        Row(
            (
                Cell(role, down=4 if relation else 3, label=True),
                Cell("성명", label=True),
                *name,
                Cell("생년월일", label=True),
                Cell(born, least=8),
            ),
            _TALL,
        ),
        Row((Cell("주소", label=True), Cell(party.address, across=4, most_lines=3)), _TALL),
        Row((Cell("연락처", label=True), Cell(party.phone, across=4, least=8)), _TALL),
    ]
    if relation:
        label = Cell("위임하는 사람과의 관계", across=2, label=True)
        rows.append(Row((label, Cell(party.proxy_relation, across=3, least=8)), _TALL))
    return Table((19, 12, 31, 16, 13, 19), rows, type=_VALUE)
