"""What every office paper is furnished with: form line, title, signatures, seal, page foot."""

from __future__ import annotations

from gaoffice_desktop.documents.faces import Face, width
from gaoffice_desktop.documents.layout import MM, Align, Box, Page, Type, fit
from gaoffice_desktop.documents.sheet import Sheet

SMALL = Type(Face.SANS, 8, 1.35, 0.2)
FOOT = Type(Face.SANS, 8, 1.3, 0.35)
TITLE = Type(Face.SANS_BOLD, 18, 1.3)
BODY = Type(Face.SANS, 10.5, 1.5)
STRONG = Type(Face.SANS_BOLD, 10.5, 1.5)


def form_line(sheet: Sheet, law: str, form: str) -> None:
    """Name the form at the top left: ``■ 민원 처리에 관한 법률 시행규칙 [별지 제2호서식]``."""
    sheet.text(f"■ {law} [{form}]", SMALL, least=6)


def title(sheet: Sheet, text: str, type_: Type = TITLE) -> None:
    """Set the paper's name in the middle, a short one with spaces between its syllables."""
    shown = " ".join(text) if len(text) <= 5 and " " not in text else text
    sheet.gap(3)
    sheet.text(shown, type_, Align.CENTRE, least=11)
    sheet.gap(3)


def signature(sheet: Sheet, role: str, name: str, *, phone: str = "") -> None:
    """Leave the place where someone signs: signature or seal, as the signer chooses.

    행정업무의 운영 및 혁신에 관한 규정 art. 28(4): a form lets the person choose.
    """
    height = BODY.line_height * 1.2
    sheet.keep(height)
    mark = "(서명 또는 인)"
    mark_width = width(mark, SMALL.face, 9)
    tail = 0.0
    if phone:
        reach = fit(f"전화 {phone}", SMALL.sized(9), 40 * MM, least=6)
        tail = 42 * MM
        room = Box(sheet.right - 40 * MM, sheet.y, 40 * MM, height)
        sheet.page.put(reach.lines[:1], _tall(reach.type, height), room, Align.RIGHT)
    mark_left = sheet.right - tail - mark_width
    room = Box(mark_left, sheet.y, mark_width, height)
    sheet.page.put([mark], _tall(Type(Face.SANS, 9, grey=0.35), height), room)
    name_width = 42 * MM
    name_left = mark_left - name_width - 2 * MM
    fitted = fit(name, STRONG, name_width, least=7, most_lines=1)
    name_box = Box(name_left, sheet.y, name_width, height)
    sheet.page.put(fitted.lines, _tall(fitted.type, height), name_box, Align.CENTRE)
    role_box = Box(sheet.left, sheet.y, name_left - 2 * MM - sheet.left, height)
    role_fit = fit(role, BODY, role_box.width, least=7, most_lines=1)
    sheet.page.put(role_fit.lines, _tall(role_fit.type, height), role_box, Align.RIGHT)
    sheet.y += height


def _tall(type_: Type, height: float) -> Type:
    """Return a type whose line is this high, so that texts of all sizes share a middle."""
    return Type(type_.face, type_.size, height / type_.size, type_.grey)


def head_of_office(sheet: Sheet, head: str, *, seal: float = 0) -> None:
    """Set the head's title large; with ``seal`` (mm), the place of the seal to its right.

    Seals of an office of education are 공인 under its ordinance; on papers for petitioners
    they may stand to the right of the title (행정업무규정 시행규칙 art. 11).
    """
    type_ = Type(Face.SANS_BOLD, 15, 1.4)
    height = max(type_.line_height, seal * MM)
    sheet.keep(height)
    side = (seal + 6) * MM
    fitted = fit(head, type_, sheet.width - 2 * side, least=9, most_lines=1)
    middle = sheet.y + (height - fitted.height) / 2
    room = Box(sheet.left + side, middle, sheet.width - 2 * side, fitted.height)
    sheet.page.put(fitted.lines, fitted.type, room, Align.CENTRE)
    if seal:
        end = (sheet.left + sheet.right + width(head, type_.face, fitted.type.size)) / 2
        box = Box(end + 4 * MM, sheet.y + (height - seal * MM) / 2, seal * MM, seal * MM)
        sheet.page.frame(box, 0.35, 0.6)
        inner = Box(box.x, box.y + box.height / 2 - 6, box.width, 12)
        sheet.page.put(["직인"], Type(Face.SANS, 8, 1.5, 0.55), inner, Align.CENTRE)
    sheet.y += height


class PageFoot:
    """Draws the foot of a page; the page number only where there is more than one page."""

    def __init__(self, left: str, right: str) -> None:
        self._left = left
        self._right = right

    def __call__(self, sheet: Sheet, page: Page, number: int, total: int) -> None:
        """Draw it below the margin."""
        third = sheet.width / 3
        top = sheet.bottom + 2 * MM
        pages = f"{number} / {total}" if total > 1 else ""
        for place, (text, align) in enumerate(
            ((self._left, Align.LEFT), (pages, Align.CENTRE), (self._right, Align.RIGHT))
        ):
            fitted = fit(text, FOOT, third - 1 * MM, least=5, most_lines=1)
            shift = {0: 0.0, 1: 0.5 * MM, 2: 1 * MM}[place]
            room = Box(sheet.left + place * third + shift, top, third - 1 * MM, FOOT.line_height)
            page.put(fitted.lines, fitted.type, room, align)
