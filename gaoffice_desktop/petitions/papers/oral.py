"""구술 민원 신청서: a spoken petition as written down, read back and signed.

A petition may be spoken where it need not be in writing (Act 8, Decree 5); the law note names
no form for it. UNVERIFIED: layout and wording are ours. The person chooses signature or seal
(행정업무의 운영 및 혁신에 관한 규정 art. 28(4)).
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import BODY, PageFoot, signature, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import ended
from gaoffice_desktop.petitions.papers.parties import joined, named
from gaoffice_desktop.petitions.papers.sheets import OralSheet
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day, moment

_VALUE = Type(Face.SANS, 10.5, 1.5)
_SIGNING = 52 * MM


def oral(sheet: OralSheet) -> bytes:
    """Print a spoken petition to be read back and signed (Act 8, Decree 5)."""
    return press(lay_out_oral(sheet))


def lay_out_oral(facts: OralSheet) -> Layout:
    """Lay it out: who, what, and the place to sign; a long text goes on overleaf."""
    received = to_local(facts.received_at)
    sheet = Sheet(
        A4,
        Imprint(f"구술 민원 신청서 {facts.number}", facts.office.name, facts.kind),
        page_mark=PageFoot(facts.number, facts.office.name),
    )
    title(sheet, "구술 민원 신청서")
    sheet.table(_who(facts))
    sheet.gap(3)
    room = max(sheet.room - _SIGNING - 14 * MM, 40 * MM)
    sheet.table(
        Table(
            (1,),
            (
                Row((Cell("민원 내용 (말씀하신 대로 적음)", label=True),), 8 * MM),
                Row((Cell(ended(facts.content), top=True),), room),
            ),
            type=_VALUE,
            pad_y=2 * MM,
        )
    )
    sheet.gap(4)
    sheet.keep(_SIGNING)
    sheet.text(
        "위 내용은 제가 말로 신청한 민원을 공무원이 받아 적은 것으로, 읽어 주는 것을 듣고 "
        "사실과 같음을 확인하였습니다.",
        BODY,
    )
    sheet.gap(3)
    sheet.text(day(received.date()), BODY, Align.CENTRE)
    sheet.gap(2)
    signature(sheet, "신청인", facts.party.proxy or facts.party.representative or facts.party.name)
    signature(sheet, "받아 적은 공무원", facts.taken_in_by, phone=facts.desk_phone)
    sheet.gap(4)
    sheet.text(f"{facts.office.head or facts.office.name + '의 장'} 귀하", Type(Face.SANS_BOLD, 13))
    return sheet.finish()


def _who(facts: OralSheet) -> Table:
    party = facts.party
    born = "" if party.born_on is None else day(party.born_on)
    subject = facts.title if facts.title != facts.kind else ""
    proxy = joined(party.proxy, f"(관계: {party.proxy_relation})" if party.proxy_relation else "")
    rows = [
        _pair("접수번호", facts.number, "접수 일시", moment(to_local(facts.received_at))),
        _wide("민원명", joined(facts.kind, subject, between="\n")),
        _pair("성명(명칭)", named(party), "생년월일", born),
        _pair("전화번호", party.phone, "처리주무부서", facts.department),
        _wide("주소", party.address),
    ]
    if party.proxy:
        rows.append(_wide("대리인", proxy))
    return Table((16, 36, 16, 32), rows, type=Type(Face.SANS, 10, 1.4))


def _pair(label: str, text: str, other: str, other_text: str) -> Row:
    cells = (
        Cell(label, label=True),
        Cell(text, least=8, most_lines=4),
        Cell(other, label=True),
        Cell(other_text, least=8, most_lines=4),
    )
    return Row(cells, 9 * MM)


def _wide(label: str, text: str) -> Row:
    return Row((Cell(label, label=True), Cell(text, across=3, most_lines=5)), 9 * MM)
