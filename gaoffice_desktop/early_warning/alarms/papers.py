"""The daily list as a sheet (오늘의 기한 목록), A4: what is overdue, what ends today, what else does.

No form of the law: the office's own sheet. It lies open on desks, so it names petitions by their
numbers and nobody who petitions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, PageFoot, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.early_warning.alarms.daily_facts import DailyItem, DailyList
from gaoffice_desktop.early_warning.alarms.facts import POST_LABELS, PRIORITY_LABELS, Post
from gaoffice_desktop.petitions.limits import LIMIT_LABELS, Limit
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day, day_with_weekday, moment

_LINE = Type(Face.SANS, 9.5, 1.6)
_COUNTS = Type(Face.SANS_BOLD, 11, 1.6)
_HEAD = Type(Face.SANS_BOLD, 11, 1.5)
_BODY = Type(Face.SANS, 9, 1.35)
_LABEL = Type(Face.SANS, 8.5, 1.35)
_STRONG = Type(Face.SANS_BOLD, 9, 1.35)
_LEAST = 6.5
_COLUMNS = (
    ("연번", 9),
    ("접수번호", 25),
    ("민원 종류", 41),
    ("처리부서", 30),
    ("담당자", 20),
    ("기한", 30),
    ("지난 날", 16),
    ("등급", 10),
)
_LONGEST = 3
"""Lines of one entry; what is longer is read in the register."""


@dataclass(frozen=True, slots=True)
class DailySheet:
    """Whose list it is, the list itself, and who prints it when (aware UTC)."""

    office: str
    listed: DailyList
    printed_at: datetime
    printed_by: str


def daily_sheet(sheet: DailySheet) -> bytes:
    """Print the daily list."""
    return press(lay_out_daily(sheet))


def lay_out_daily(facts: DailySheet) -> Layout:
    """Lay the list out; the head of each table repeats on the pages it reaches."""
    listed = facts.listed
    printed = to_local(facts.printed_at)
    sheet = Sheet(
        A4,
        Imprint(f"오늘의 기한 목록 {day(listed.on)}", facts.office, "", ("민원", "기한")),
        Margins(top=14, bottom=16, left=14, right=14),
        page_mark=PageFoot(f"출력 {moment(printed)} {facts.printed_by}", "210mm×297mm"),
    )
    title(sheet, "오늘의 기한 목록")
    scope = f"부서: {listed.department}" if listed.department else "기관 전체"
    now = f"{day_with_weekday(listed.on)} {clock(printed)} 기준"
    sheet.line(f"{facts.office}  {scope}", now, _LINE)
    if not listed:
        sheet.gap(3)
        sheet.text("오늘까지 할 일도, 기한이 지난 일도 없습니다.", _COUNTS)
        return sheet.finish()
    sheet.text(_counts(listed), _COUNTS)
    sheet.gap(3)
    _part(
        sheet,
        "1. 처리기한이 지난 민원",
        listed.overdue,
        "처리기한이 지난 민원이 없습니다.",
        over=True,
    )
    _part(sheet, "2. 오늘까지 처리할 민원", listed.due, "오늘 처리기한이 끝나는 민원이 없습니다.")
    _part(sheet, "3. 그 밖의 기한", listed.others, "오늘까지인 그 밖의 기한이 없습니다.")
    sheet.text("※ 지난 날은 토요일과 공휴일을 뺀 근무일 수입니다.", SMALL)
    return sheet.finish()


def _counts(listed: DailyList) -> str:
    return (
        f"기한 초과 {len(listed.overdue):,}건, 오늘 마감 {len(listed.due):,}건, "
        f"그 밖의 기한 {len(listed.others):,}건"
    )


def _part(
    sheet: Sheet, heading: str, items: tuple[DailyItem, ...], empty: str, *, over: bool = False
) -> None:
    # A heading never stands alone at the foot of a page.
    sheet.keep(_HEAD.line_height + 20 * MM)
    sheet.text(f"{heading} ({len(items):,}건)" if items else heading, _HEAD)
    sheet.gap(1)
    if items:
        sheet.table(_table(items, over=over))
    else:
        sheet.text(empty, _LINE)
    sheet.gap(5)


def _table(items: tuple[DailyItem, ...], *, over: bool) -> Table:
    return Table(
        tuple(share for _, share in _COLUMNS),
        [_row(number, item, over=over) for number, item in enumerate(items, start=1)],
        head=(Row(tuple(Cell(text, label=True) for text, _ in _COLUMNS)),),
        type=_BODY,
        label_type=_LABEL,
        pad_x=1 * MM,
        pad_y=0.9 * MM,
    )


def _row(number: int, item: DailyItem, *, over: bool) -> Row:
    passed = f"{item.days_over:,}일" if item.days_over else "오늘" if over else ""
    return Row(
        (
            _short(f"{number:,}"),
            _short(item.number),
            Cell(_what(item), most_lines=_LONGEST),
            Cell(item.department or _nobody(item), most_lines=_LONGEST),
            Cell(item.handler or _whose(item), align=Align.CENTRE, most_lines=_LONGEST),
            _short(_due(item)),
            Cell(passed, align=Align.CENTRE, type=_STRONG, least=_LEAST),
            _short(str(PRIORITY_LABELS[item.priority])),
        ),
        7 * MM,
    )


_OFFICES_OWN = {Limit.TAKE_IN: Post.DESK, Limit.MONTHLY_CHECK: Post.EXAMINER}
"""Limits that run on no petition: whose work they are."""


def _nobody(item: DailyItem) -> str:
    return "" if item.limit in _OFFICES_OWN else "정하지 않음"


def _whose(item: DailyItem) -> str:
    post = _OFFICES_OWN.get(item.limit)
    return str(POST_LABELS[post]) if post is not None else "정하지 않음"


def _short(text: str) -> Cell:
    return Cell(text, align=Align.CENTRE, least=_LEAST)


def _what(item: DailyItem) -> str:
    """Name the kind; of another limit than the processing period, the limit first."""
    if item.limit is Limit.PROCESSING:
        return item.kind_name
    name = str(LIMIT_LABELS[item.limit])
    return f"{name}\n{item.kind_name}" if item.kind_name else name


def _due(item: DailyItem) -> str:
    """Write when it ends, and the earlier day that the petitioner was told."""
    due = day_with_weekday(item.due_on)
    if item.due_at is not None:
        due += f"\n{clock(to_local(item.due_at))}"
    told = item.told_on
    return f"{due}\n알린 기한 {told.month}. {told.day}." if told is not None else due
