"""대표자 선정 요청, with the slip to send back (Decree 8).

Three or more people who name no representative are asked to choose up to three until a day;
after it the office chooses (Decree 8(2)). That time isn't counted (행정절차법 시행령 제11조). The
Rule has no form for the slip; ours has what the office needs to know.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import title
from gaoffice_desktop.documents.layout import MM, Align, Layout, Type
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.petitions.papers.notices.composing import (
    FORM,
    VALUE,
    WHOLE_DECREE,
    about,
    letter,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    RepresentativesSheet,
)
from gaoffice_desktop.shared.dates import day_with_weekday


def lay_out_representatives(facts: RepresentativesSheet) -> Layout:
    """Ask many petitioners for up to three representatives."""
    return letter(
        facts.letter,
        "민원 대표자 선정 요청",
        _body(facts),
        ("대표자 선정 통보서 1부.",),
        after=lambda sheet: _slip(sheet, facts),
    )


def _body(facts: RepresentativesSheet) -> tuple[Item, ...]:
    return (
        Item(about(facts.letter)),
        Item(
            f"이 민원은 {facts.people:,}명이 대표자를 정하지 않고 함께 신청하셨으므로 {WHOLE_DECREE} "
            "제8조제1항에 따라 대표자를 선정하여 알려 주시기를 요청합니다.",
            (
                Item(f"대표자 수: 신청하신 분 가운데 {facts.most}명 이내"),
                Item(f"알려 주실 기한: {day_with_weekday(facts.until_on)}까지", bold=True),
                Item("알려 주시는 방법: 붙임의 통보서를 작성하여 방문·우편·팩스 등으로 제출"),
            ),
        ),
        Item(
            "기한까지 알려 주지 않으시면 우리 기관이 3명 이내의 대표자를 직접 선정할 수 있습니다"
            "(같은 영 제8조제2항). 선정된 대표자는 이 민원의 민원인으로 봅니다(같은 조 제3항)."
        ),
        Item(
            "대표자를 선정하는 데 걸리는 기간은 처리기간에 넣지 않습니다(같은 영 제20조, 「행정절차법 "
            "시행령」 제11조)."
        ),
    )


def _slip(sheet: Sheet, facts: RepresentativesSheet) -> None:
    title(sheet, "대표자 선정 통보서")
    matter = facts.letter.matter
    sheet.table(table([row("민원명", matter.name), row("접수번호", matter.number)]))
    sheet.gap(5)
    labels = ("차례", "성명", "주소", "전화번호", "서명 또는 인")
    rows = [
        Row((Cell(str(place), align=Align.CENTRE), *(Cell() for _ in labels[1:])), 16 * MM)
        for place in range(1, facts.most + 1)
    ]
    head = Row(tuple(Cell(label, label=True) for label in labels), 9 * MM)
    sheet.table(Table((8, 20, 38, 20, 14), rows, head=(head,), type=VALUE))
    sheet.gap(8)
    sheet.text("위 사람을 이 민원의 대표자로 선정하여 알립니다.", FORM, Align.CENTRE)
    sheet.gap(8)
    sheet.text("년          월          일", FORM, Align.CENTRE)
    sheet.gap(8)
    sheet.text("신청인 대표                              (서명 또는 인)", FORM, Align.RIGHT)
    sheet.gap(8)
    sheet.text(f"{facts.letter.head.sender} 귀하", Type(Face.SANS_BOLD, 13))
