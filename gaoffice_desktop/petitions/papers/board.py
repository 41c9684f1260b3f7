"""The board as a sheet (민원 처리 현황), A4: figures with numerator, denominator and date.

No form of the law: the office's own sheet for its monthly check and for the examiner's desk.
"""

from __future__ import annotations

from dataclasses import dataclass

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, PageFoot, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import days
from gaoffice_desktop.petitions.board_facts import (
    ENDED,
    FORMULAS,
    NOW,
    Board,
    Figure,
    FigureUnit,
    Group,
    Measure,
)
from gaoffice_desktop.petitions.board_rules import fraction_said, percent, value_said
from gaoffice_desktop.petitions.papers.sheets import Office
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day, moment

_LINE = Type(Face.SANS, 9.5, 1.6)
_HEAD = Type(Face.SANS_BOLD, 11, 1.5)
_BODY = Type(Face.SANS, 9, 1.35)
_SMALL_BODY = Type(Face.SANS, 8.5, 1.35)
_LABEL = Type(Face.SANS, 8.5, 1.35)
_VALUE = Type(Face.SANS_BOLD, 10, 1.3)
_FIGURES = (30, 24, 45, 75)
_GROUPS = (31, 12.5, 12.5, 12.5, 12.5, 14, 13, 33, 12, 12, 13)
_GROUP_COLUMNS = (
    (Measure.OPEN, "처리 중"),
    (Measure.DUE_TODAY, "오늘\n마감"),
    (Measure.OVERDUE, "기한\n초과"),
    (Measure.SUPPLEMENT, "보완·\n정지"),
    (Measure.CLOSED, "처리\n완료"),
    (Measure.DAYS, "평균\n일수"),
    (Measure.ON_TIME, "준수율\n(기한 내/완료)"),
    (Measure.EXTENDED, "연장"),
    (Measure.REPEATED, "반복"),
    (Measure.ENTERED_LATE, "늦게\n입력"),
)


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """Whose board it is, the figures, and who prints them."""

    office: Office
    board: Board
    printed_by: str


def board(sheet: BoardSheet) -> bytes:
    """Print the board."""
    return press(lay_out_board(sheet))


def lay_out_board(facts: BoardSheet) -> Layout:
    """Lay the board out; an office of many departments goes on to a second page."""
    shown = facts.board
    period = days(shown.query.first_on, shown.query.last_on)
    local = to_local(shown.as_of)
    sheet = Sheet(
        A4,
        Imprint(f"민원 처리 현황 {period}", facts.office.name, "", ("민원", "현황")),
        Margins(top=14, bottom=16, left=16, right=16),
        page_mark=PageFoot(f"출력 {moment(local)} {facts.printed_by}", "210mm×297mm"),
    )
    title(sheet, "민원 처리 현황")
    whole = shown.query.department_id is None
    scope = (
        "기관 전체"
        if whole
        else f"부서: {_name(shown.departments[0])}"
        if shown.departments
        else ""
    )
    sheet.line(f"{facts.office.name}  {scope}", f"{day(local.date())} {clock(local)} 기준", _LINE)
    sheet.gap(2)
    _part(sheet, "1. 지금", [shown.whole.figure(one) for one in NOW])
    _part(sheet, f"2. 처리 완료({period})", [shown.whole.figure(one) for one in ENDED])
    groups = shown.departments if whole else shown.handlers
    sheet.text(f"3. {'부서' if whole else '담당자'}별", _HEAD)
    sheet.gap(1)
    sheet.table(_groups(groups, "부서" if whole else "담당자"))
    sheet.gap(2)
    sheet.text(
        "※ '-'는 나눌 것이 없어 계산하지 않았음을 뜻합니다. 보완·정지는 기간이 멈춘 민원입니다.",
        SMALL,
    )
    return sheet.finish()


def _part(sheet: Sheet, heading: str, figures: list[Figure]) -> None:
    head = Row(tuple(Cell(text, label=True) for text in ("지표", "값", "분자 / 분모", "산식")))
    rows = [
        Row(
            (
                Cell(str(figure.label), label=True),
                Cell(str(value_said(figure)), align=Align.RIGHT, type=_VALUE),
                Cell(_fraction(figure), align=Align.RIGHT),
                Cell(str(FORMULAS[figure.measure]), least=7),
            ),
            6 * MM,
        )
        for figure in figures
    ]
    sheet.text(heading, _HEAD)
    sheet.gap(1)
    sheet.table(Table(_FIGURES, rows, head=(head,), type=_BODY, label_type=_LABEL, pad_y=0.7 * MM))
    sheet.gap(4)


def _fraction(figure: Figure) -> str:
    if figure.unit is FigureUnit.PART and figure.denominator:
        return f"{fraction_said(figure)} ({percent(figure)} %)"
    return str(fraction_said(figure))


def _groups(groups: tuple[Group, ...], what: str) -> Table:
    titles = (what, *(text for _, text in _GROUP_COLUMNS))
    head = Row(tuple(Cell(text, label=True) for text in titles))
    rows = [Row(tuple(_cells(group)), 5.6 * MM) for group in groups]
    if not rows:
        none = Cell("민원이 없습니다.", across=len(titles), align=Align.CENTRE)
        rows = [Row((none,), 10 * MM)]
    return Table(
        _GROUPS,
        rows,
        head=(head,),
        type=_SMALL_BODY,
        label_type=_LABEL,
        pad_x=1 * MM,
        pad_y=0.6 * MM,
    )


def _cells(group: Group) -> list[Cell]:
    cells = [Cell(_name(group), least=6.5, most_lines=2)]
    for measure, _ in _GROUP_COLUMNS:
        cells.append(Cell(_written(group, measure), align=Align.RIGHT, least=6))
    return cells


def _written(group: Group, measure: Measure) -> str:
    figure = group.figure(measure)
    if measure is Measure.SUPPLEMENT:
        return f"{figure.numerator + group.figure(Measure.PAUSED).numerator:,}"
    if measure is Measure.DAYS:
        return "-" if figure.value is None else f"{figure.value:,.1f}"
    if measure is Measure.ON_TIME and figure.denominator:
        return f"{value_said(figure)} ({figure.numerator:,}/{figure.denominator:,})"
    return str(value_said(figure)) if measure is Measure.ON_TIME else f"{figure.numerator:,}"


def _name(group: Group) -> str:
    return group.name or "정하지 않음"
