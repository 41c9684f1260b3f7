"""The letter of a Korean office (시행문): head, items in their order, end mark, sender, foot.

행정업무의 운영 및 혁신에 관한 규정 시행규칙 art. 2 (order of items), 4 (parts of a letter, end
mark), 11 (place of the seal), 18 (page numbers). What the letter says is the caller's.

Margins and sizes of type are nowhere prescribed; ours leave room for a punch and old eyes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gaoffice_desktop.documents.faces import Face, tidy, width
from gaoffice_desktop.documents.layout import MM, Align, Box, Page, Rule, Type, fit
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table

LETTER = Type(Face.SANS, 11.5, 1.65)
TIGHTER = (LETTER, Type(Face.SANS, 11, 1.58), Type(Face.SANS, 10.5, 1.5))
"""A letter that nearly fits a page is set a little smaller rather than run over to a second."""
HEADING = Type(Face.SANS_BOLD, 11.5, 1.65)
MARGINS = Margins(top=18, bottom=20, left=20, right=20)
END = "끝."
BLANK_BELOW = "이하 빈칸"
SEAL = 27.0
"""Millimetres kept for the seal of a head of office; an ordinance fixes its size (UNVERIFIED)."""

_NAME = Type(Face.SANS_BOLD, 22, 1.3)
_SENDER = Type(Face.SANS_BOLD, 20, 1.3)
_FOOT = Type(Face.SANS, 9, 1.6)
_PAGE = Type(Face.SANS, 9, 1.4)
_LABEL = 16 * MM

_SYLLABLES = tuple(
    "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호"
)
_CIRCLED_SYLLABLES = tuple("㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻")
_CIRCLED_NUMBERS = tuple("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

_TYPED_MARKS = tuple(
    re.compile(rf"\s*({pattern})\s+(?=\S)")
    for pattern in (
        r"\d{1,2}\.", r"[가나다라마바사아자차카타파하]\.", r"\d{1,2}\)",
        r"[가나다라마바사아자차카타파하]\)", r"\(\d{1,2}\)",
        r"\([가나다라마바사아자차카타파하]\)", r"[①-⑳]", r"[㉮-㉻]", r"[-–○●□■◇◆ㆍ·※▶▷*]",
    )
)  # fmt: skip
_UNORDERED = len(_TYPED_MARKS) - 1


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph of the body and what stands below it; its mark comes from its place.

    ``typed`` text was written by a person, who may have numbered its lines themselves.
    """

    text: str
    below: tuple[Item | Table, ...] = ()
    bold: bool = False
    typed: bool = False


@dataclass(slots=True)
class _Last:
    """Where the body's last line ends; ``right`` is nothing after a table."""

    page: Page
    y: float
    right: float | None


def mark(level: int, place: int) -> str:
    """Return the mark of an item: 1., 가., 1), 가), (1), (가), ①, ㉮; places count from 0."""
    number, syllable = str(place + 1), _of(_SYLLABLES, place)
    shapes = (
        f"{number}.",
        f"{syllable}.",
        f"{number})",
        f"{syllable})",
        f"({number})",
        f"({syllable})",
        _of(_CIRCLED_NUMBERS, place),
        _of(_CIRCLED_SYLLABLES, place),
    )
    return shapes[min(level, len(shapes) - 1)]


def _of(marks: Sequence[str], place: int) -> str:
    return marks[place] if place < len(marks) else f"({place + 1})"


def head(sheet: Sheet, office: str, to: str, where: str, subject: str, via: str = "") -> None:
    """Set the letter's head (두문) and its subject."""
    sheet.text(office, _NAME, Align.CENTRE, least=12)
    sheet.gap(7)
    _labelled(sheet, "수신", to)
    if where:
        _labelled(sheet, "", where, Type(Face.SANS, 9.5, 1.5, 0.15))
    _labelled(sheet, "(경유)", via)
    _labelled(sheet, "제목", subject, HEADING)
    sheet.gap(1.5)
    sheet.page.rules.append(Rule(sheet.left, sheet.y, sheet.right, sheet.y, 1.4, 0.35))
    sheet.y += 4 * MM


def _labelled(sheet: Sheet, label: str, text: str, type_: Type = LETTER) -> None:
    fitted = fit(text, type_, sheet.width - _LABEL)
    height = type_.line_height
    for number, line in enumerate(fitted.lines):
        sheet.keep(height)
        if number == 0:
            sheet.page.put([label], type_, Box(sheet.left, sheet.y, _LABEL, height))
        sheet.page.put(
            [line], type_, Box(sheet.left + _LABEL, sheet.y, sheet.width - _LABEL, height)
        )
        sheet.y += height


def body(
    sheet: Sheet,
    blocks: Sequence[Item | Table],
    attachments: Sequence[str] = (),
    *,
    type_: Type = LETTER,
    ends: bool = True,
    turn: bool = False,
) -> None:
    """Set the items and tables of the body, its attachments, and 끝 where the rule wants it.

    A table that is filled to its last cell is followed by 끝 below it; one that is not says
    ``이하 빈칸`` in itself (see ``listing``) and the caller passes ``ends=False``. ``turn`` takes
    the last block over to a new page, so that no sender stands on a page alone.
    """
    last = _blocks(sheet, blocks, 0, type_, turn=turn)
    named = [name for name in attachments if name.strip()]
    if named:
        sheet.gap(4)
        last = _attached(sheet, named, type_)
    if ends:
        _end(sheet, last, type_)


def _blocks(
    sheet: Sheet, blocks: Sequence[Item | Table], level: int, type_: Type, *, turn: bool = False
) -> _Last:
    items = [block for block in blocks if isinstance(block, Item)]
    last = _Last(sheet.page, sheet.y, None)
    place = 0
    for number, block in enumerate(blocks, start=1):
        if turn and number == len(blocks):
            sheet.new_page()
        if isinstance(block, Table):
            sheet.gap(1)
            sheet.table(block)
            last = _Last(sheet.page, sheet.y, None)
            sheet.gap(2)
            continue
        # A single item carries no mark.
        sign = mark(level, place) if len(items) > 1 else ""
        place += 1
        last = _item(sheet, sign, block, level, type_)
        if block.below:
            last = _blocks(sheet, block.below, level + 1, type_)
        if level == 0:
            sheet.gap(1.5)
    return last


def _item(sheet: Sheet, sign: str, item: Item, level: int, type_: Type) -> _Last:
    set_in = Type(Face.SANS_BOLD, type_.size, type_.leading) if item.bold else type_
    # 행정업무규정's customs: each level stands one syllable further in than the one above.
    indent = level * type_.size
    if not item.typed:
        return paragraph(sheet, sign, item.text.strip(), set_in, indent)
    last = _Last(sheet.page, sheet.y, None)
    start = indent + _reach(sign, set_in)
    for number, line in enumerate(tidy(item.text).rstrip().lstrip("\n").split("\n") or [""]):
        typed, rest, deeper = _typed_mark(line)
        if number == 0 and sign:
            last = paragraph(sheet, sign, line.strip(), set_in, indent)
        else:
            last = paragraph(sheet, typed, rest, set_in, start + deeper * type_.size)
    return last


def _typed_mark(line: str) -> tuple[str, str, int]:
    """Split a typed line into its own mark, the rest, and how deep the mark stands."""
    for level, pattern in enumerate(_TYPED_MARKS):
        found = pattern.match(line)
        if found:
            depth = 1 if level == _UNORDERED else level
            return found[1], line[found.end() :].strip(), min(depth, 5)
    return "", line.strip(), 0


def _reach(sign: str, type_: Type) -> float:
    return width(f"{sign} ", type_.face, type_.size) if sign else 0.0


def paragraph(sheet: Sheet, sign: str, text: str, type_: Type, indent: float = 0) -> _Last:
    """Set one paragraph behind its mark, its further lines under its first syllable."""
    reach = _reach(sign, type_)
    height = type_.line_height
    left = sheet.left + indent + reach
    room = max(sheet.right - left, 30 * MM)
    last = _Last(sheet.page, sheet.y, left)
    for number, line in enumerate(fit(text, type_, room).lines):
        sheet.keep(height)
        if number == 0 and sign:
            sheet.page.put([sign], type_, Box(sheet.left + indent, sheet.y, reach + room, height))
        sheet.page.put([line], type_, Box(left, sheet.y, room, height))
        shown = line.rstrip(" ")
        right = left + width(shown, type_.face, type_.size)
        if number == 0 and not shown:
            right = sheet.left + indent + width(sign, type_.face, type_.size)
        last = _Last(sheet.page, sheet.y, right)
        sheet.y += height
    return last


def _attached(sheet: Sheet, attachments: Sequence[str], type_: Type) -> _Last:
    label = "붙임"
    indent = width(label, type_.face, type_.size) + type_.size
    sheet.keep(type_.line_height)
    sheet.page.put([label], type_, Box(sheet.left, sheet.y, indent, type_.line_height))
    last = _Last(sheet.page, sheet.y, None)
    for place, name in enumerate(attachments):
        sign = mark(0, place) if len(attachments) > 1 else ""
        last = paragraph(sheet, sign, name.strip(), type_, indent)
    return last


def _end(sheet: Sheet, last: _Last, type_: Type) -> None:
    """Set 끝 one syllable behind the last one, else one syllable into a line of its own."""
    needed = width(END, type_.face, type_.size)
    height = type_.line_height
    start = None if last.right is None else last.right + type_.size
    if start is not None and start + needed <= sheet.right + 0.01:
        last.page.put([END], type_, Box(start, last.y, needed + 0.01, height))
        return
    sheet.keep(height)
    sheet.page.put(
        [END], type_, Box(sheet.left + type_.size, sheet.y, sheet.width - type_.size, height)
    )
    sheet.y += height


def listing(
    shares: tuple[float, ...],
    labels: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    least: int = 0,
    type_: Type | None = None,
    height: float = 8 * MM,
) -> Table:
    """Make a table of rows below labels; with room left it says ``이하 빈칸`` after the last.

    ``least`` is how many rows the form has. A table without an empty row is full.
    """
    filled = [
        Row((Cell(row[0], align=Align.CENTRE), *(Cell(text) for text in row[1:])), height)
        for row in rows
    ]
    missing = max(least - len(rows), 0)
    for number in range(missing):
        first = Cell(BLANK_BELOW, align=Align.CENTRE) if number == 0 else Cell()
        filled.append(Row((first, *(Cell() for _ in shares[1:])), height))
    heads = Row(tuple(Cell(label, label=True) for label in labels), height)
    small = Type(Face.SANS, 9.5, 1.4)
    return Table(shares, filled, head=(heads,), type=type_ or small)


def sender(sheet: Sheet, name: str, foot_lines: int = 0) -> None:
    """Set who sends the letter, with the place of the seal on the last syllable.

    The imprint's middle falls on the last syllable of the sender's title (시행규칙 art. 11(1)).
    Room for the foot is kept below, so that the two are never on different pages.
    """
    seal = SEAL * MM
    sheet.keep(sender_height(foot_lines))
    sheet.y += 3 * MM
    most = sheet.width - seal - 10 * MM
    fitted = fit(name, _SENDER, most, least=11, most_lines=1)
    middle = sheet.y + (seal - fitted.height) / 2
    room = Box(sheet.left + (sheet.width - most) / 2, middle, most, fitted.height)
    sheet.page.put(fitted.lines, fitted.type, room, Align.CENTRE)
    shown = fitted.lines[0].rstrip(" ")
    end = (sheet.left + sheet.right + width(shown, fitted.type.face, fitted.type.size)) / 2
    last = width(shown[-1:], fitted.type.face, fitted.type.size)
    _corners(sheet.page, Box(end - last / 2 - seal / 2, sheet.y, seal, seal))
    sheet.y += seal


def sender_height(foot_lines: int) -> float:
    """Return what the sender and the foot take."""
    return (SEAL + 6) * MM + foot_lines * _FOOT.line_height


def _corners(page: Page, box: Box) -> None:
    """Mark the corners of the seal's place: the keeper aims by them, and a print looks whole."""
    arm = 3 * MM
    for x, inward in ((box.x, arm), (box.right, -arm)):
        for y, down in ((box.y, arm), (box.bottom, -arm)):
            page.rules.append(Rule(x, y, x + inward, y, 0.35, 0.72))
            page.rules.append(Rule(x, y, x, y + down, 0.35, 0.72))


def foot(sheet: Sheet, lines: Sequence[tuple[str, str]]) -> None:
    """Set the letter's foot (결문) at the bottom of its last page: pairs of left and right."""
    height = _FOOT.line_height
    sheet.keep(len(lines) * height + 2 * MM)
    y = sheet.bottom - len(lines) * height
    sheet.page.rules.append(Rule(sheet.left, y - 1 * MM, sheet.right, y - 1 * MM, 1.4, 0.35))
    column = sheet.width * 0.62
    for left, right in lines:
        front = fit(left, _FOOT, column - 3 * MM if right else sheet.width, least=6, most_lines=1)
        sheet.page.put(
            front.lines, _tall(front.type, height), Box(sheet.left, y, sheet.width, height)
        )
        tail = fit(right, _FOOT, sheet.width - column, least=6, most_lines=1)
        room = Box(sheet.left + column, y, sheet.width - column, height)
        sheet.page.put(tail.lines, _tall(tail.type, height), room)
        y += height
    sheet.y = sheet.bottom


def _tall(type_: Type, height: float) -> Type:
    return Type(type_.face, type_.size, height / type_.size, type_.grey)


class PageOfAll:
    """Numbers the pages at the bottom, in the middle: how many there are, hyphen, which it is."""

    def __call__(self, sheet: Sheet, page: Page, number: int, total: int) -> None:
        """Draw it below the margin; a letter of one page has no order to keep."""
        if total > 1:
            room = Box(sheet.left, sheet.bottom + 4 * MM, sheet.width, _PAGE.line_height)
            page.put([f"{total}-{number}"], _PAGE, room, Align.CENTRE)
