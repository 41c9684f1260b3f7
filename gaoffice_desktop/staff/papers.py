"""The sheet with the recovery key, printed once at set-up and kept in the office's safe."""

from __future__ import annotations

from datetime import datetime

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import BODY, PageFoot, signature, title
from gaoffice_desktop.documents.layout import A4, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.shared.dates import day

_KEY = Type(Face.SANS_BOLD, 17, 1.9)
_GROUPS_A_LINE = 5


def recovery_sheet(office: str, recovery: str, made_at: datetime, name: str) -> bytes:
    """Print the recovery key; ``made_at`` is naive local time."""
    return press(lay_out_recovery_sheet(office, recovery, made_at, name))


def lay_out_recovery_sheet(office: str, recovery: str, made_at: datetime, name: str) -> Layout:
    """Lay the sheet out on one page, the key in lines that can be read out."""
    sheet = Sheet(
        A4,
        Imprint("복구 열쇠", office, "민원 자료의 복구 열쇠"),
        page_mark=PageFoot(office, "210mm×297mm"),
    )
    title(sheet, "민원 자료 복구 열쇠")
    sheet.gap(4)
    sheet.text(
        f"{office}의 민원 자료는 암호화되어 있습니다. 컴퓨터를 바꾸거나 백업을 되살릴 때 아래 열쇠를 "
        "입력하면 자료를 열 수 있습니다. 이 열쇠가 없으면 누구도 자료를 되살릴 수 없습니다.",
        BODY,
    )
    sheet.gap(10)
    groups = recovery.split("-")
    for at in range(0, len(groups), _GROUPS_A_LINE):
        sheet.text(" - ".join(groups[at : at + _GROUPS_A_LINE]), _KEY, Align.CENTRE)
    sheet.gap(10)
    for text in (
        "이 종이는 봉투에 넣어 잠금장치가 있는 곳에 보관하고, 사진을 찍거나 전자우편으로 보내지 마십시오.",
        "글자는 영문 대문자와 숫자 2~7입니다. 소문자로 입력하거나 띄어 써도 됩니다.",
        "열쇠를 잃어버리면 백업도 열 수 없으므로 두 부를 인쇄하여 따로 보관하시기를 권합니다.",
    ):
        sheet.item("※", text, Type(Face.SANS, 10, 1.6))
    sheet.gap(14)
    sheet.text(day(made_at.date()), BODY, Align.CENTRE)
    sheet.gap(6)
    signature(sheet, "만든 사람", name)
    sheet.gap(4)
    signature(sheet, "보관하는 사람", "")
    return sheet.finish()
