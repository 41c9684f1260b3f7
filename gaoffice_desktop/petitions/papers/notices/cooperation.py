"""협조 요청: another department's part of a petition, and by when it answers.

Act 20(1): within the processing period, with a day for the answer; extended once within the
length of that time (Act 20(2)). Rule 8: the mark of 별표 4 stands at the top right. UNVERIFIED:
what the mark looks like; ours is a frame with what the department must see at once.
"""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.layout import MM, Align, Box, Layout, Type, fit
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.petitions.papers.notices.composing import ACT, letter
from gaoffice_desktop.petitions.papers.notices.sheets import (
    CooperationSheet,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday


def lay_out_cooperation(facts: CooperationSheet) -> Layout:
    """Ask a department for its part, with the day of the answer (Act 20)."""
    matter = facts.letter.matter
    return letter(
        facts.letter,
        "민원 처리 협조 요청",
        (
            Item(
                f"다음 민원을 처리하는 데 귀 부서의 협조가 필요하여 {ACT} 제20조제1항에 따라 협조를 "
                "요청하오니, 회신 기한까지 회신하여 주시기 바랍니다.",
                (
                    Item(f"접수번호: {matter.number}"),
                    Item(f"민원명: {matter.name}"),
                    Item(f"접수일: {day(matter.received_on)}"),
                    Item(f"민원 처리기한: {facts.due}"),
                ),
            ),
            Item("협조를 요청하는 내용", (Item(facts.what, typed=True),)),
            Item(f"회신 기한: {day_with_weekday(facts.reply_on)}까지", bold=True),
            Item(
                "회신 기한 안에 처리할 수 없는 특별한 사정이 있으면 그 기한의 범위에서 한 차례만 연장할 "
                "수 있습니다. 이 경우 기한이 끝나기 전에 연장 사유, 처리진행상황, 회신 예정일을 알려 "
                "주시기 바랍니다(같은 조 제2항·제3항)."
            ),
        ),
        ("민원문서 사본 1부.",),
        before=lambda sheet: _mark(sheet, facts),
    )


def _mark(sheet: Sheet, facts: CooperationSheet) -> None:
    lines = (
        ("민원문서", Type(Face.SANS_BOLD, 11, 1.4)),
        (f"회신 기한 {day(facts.reply_on)}", Type(Face.SANS, 8.5, 1.4)),
    )
    box = Box(sheet.right - 42 * MM, sheet.top - 10 * MM, 42 * MM, 12 * MM)
    sheet.page.frame(box, 1.0, 0.1)
    y = box.y + (box.height - sum(type_.line_height for _, type_ in lines)) / 2
    for text, type_ in lines:
        fitted = fit(text, type_, box.width - 2 * MM, least=6, most_lines=1)
        room = Box(box.x + MM, y, box.width - 2 * MM, type_.line_height)
        sheet.page.put(fitted.lines, fitted.type, room, Align.CENTRE)
        y += type_.line_height
