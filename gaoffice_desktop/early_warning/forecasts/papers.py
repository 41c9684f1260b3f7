"""The forecast as a sheet (민원 사전예보), A4: exactly one page for each department.

No form of the law: the office's own sheet, sent to a department before the month begins. Every
row has its height before it is filled, and rows of the topics are left out where the page ends,
so no name and no number of topics makes a second page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gaoffice_desktop.documents.charts import draw_chart
from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, PageFoot, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Box, Imprint, Layout, Page, Type, fit
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import Forecast, Line, WeekPart
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day, moment
from gaoffice_desktop.shared.plots import Plot

MOST_TOPICS = 12
"""Topics that a sheet names; the rest stands in one row."""

MOST_EXAMPLES = 5
"""Topics with examples."""

_LINE = Type(Face.SANS, 9.5, 1.6)
_HEAD = Type(Face.SANS_BOLD, 10.5, 1.5)
_BODY = Type(Face.SANS, 8.5, 1.3)
_STRONG = Type(Face.SANS_BOLD, 9.5, 1.3)
_LABEL = Type(Face.SANS, 8.5, 1.3)
_EXAMPLE = Type(Face.SANS, 8, 1.35)
_CHART = Type(Face.SANS, 7, 1.35)
_CHART_TITLE = Type(Face.SANS_BOLD, 8.5, 1.5)
_PAD = 0.6 * MM
_ROW, _TALL_ROW, _CHART_HEIGHT = 6.6 * MM, 8.4 * MM, 38 * MM
_TOPIC_SHARES = (52, 80, 26, 20)
_NAME_SHARE = 40


@dataclass(frozen=True, slots=True)
class ForecastSheet:
    """Whose forecast it is and who makes the sheet; the office by its name alone."""

    office: str
    forecast: Forecast
    made_by: str


def sheets(wanted: Sequence[ForecastSheet]) -> bytes:
    """Print sheets one after another, a page each."""
    return press(lay_out(wanted))


def lay_out(wanted: Sequence[ForecastSheet]) -> Layout:
    """Lay the sheets out, a page each."""
    layouts = [lay_out_sheet(one) for one in wanted]
    pages: list[Page] = [page for layout in layouts for page in layout.pages]
    first = layouts[0]
    if len(layouts) == 1:
        return first
    month = telling.month_said(wanted[0].forecast.query.month)
    imprint = Imprint(f"{month} 민원 사전예보 모음", wanted[0].office, "", ("민원", "사전예보"))
    return Layout(first.size, imprint, tuple(pages))


def lay_out_sheet(facts: ForecastSheet) -> Layout:
    """Lay a sheet out with as many topics as its page holds."""
    topics = min(len(facts.forecast.kinds), MOST_TOPICS)
    examples = min(sum(bool(one.examples) for one in facts.forecast.kinds), MOST_EXAMPLES)
    while True:
        layout = _laid_out(facts, topics, examples)
        if len(layout.pages) == 1 or not topics:
            return layout
        # Topics and examples by turns: neither is given up for the other.
        topics, examples = (
            (topics - 1, examples) if topics > 2 * examples else (topics, examples - 1)
        )


def _laid_out(facts: ForecastSheet, topics: int, examples: int) -> Layout:
    shown = facts.forecast
    month = telling.month_said(shown.query.month)
    whose = _whose(shown)
    local = to_local(shown.made_at)
    sheet = Sheet(
        A4,
        Imprint(f"{month} 민원 사전예보 {whose}", facts.office, "", ("민원", "사전예보")),
        Margins(top=12, bottom=15, left=16, right=16),
        page_mark=_foot(facts),
    )
    title(sheet, f"{month} 민원 사전예보")
    _whose_line(sheet, whose)
    sheet.line(
        f"{facts.office}  대상: {telling.years_said(shown.years, shown.query.month)}",
        f"{day(local.date())} {clock(local)} 만듦",
        _LINE,
    )
    sheet.gap(1)
    lack = telling.lack_said(shown)
    if lack is not None:
        sheet.text(f"※ {lack}", _BODY)
        sheet.gap(1)
    _summary(sheet, shown)
    _charts(sheet, shown)
    _topics(sheet, shown, topics)
    if shown.words:
        _words(sheet, shown)
    if shown.whole.weeks:
        _weeks(sheet, shown)
    if examples:
        _examples(sheet, shown, examples)
    sheet.gap(1.5)
    for note in _NOTES:
        sheet.text(note, SMALL)
    return sheet.finish()


_NOTES = (
    "※ 예상 범위: 지난 해들의 건수를 최근 12개월 규모로 고친 최소~최대를 우연(평균 ± 2√평균)만큼 넓힌 것입니다.",
    "※ 늦은 처리: 그 달에 들어와 처리기한을 넘긴 민원. 제목의 성명과 번호는 가렸습니다. '-': 나눌 것이 없음.",
)


def _foot(facts: ForecastSheet) -> PageFoot:
    made = moment(to_local(facts.forecast.made_at))
    return PageFoot(f"만든 사람 {facts.made_by}  {made}", "210mm×297mm")


def _whose(shown: Forecast) -> str:
    return shown.department if shown.query.department_id is not None else "기관 전체"


def _whose_line(sheet: Sheet, whose: str) -> None:
    """Set the department's name on one line, however long it is."""
    type_ = Type(Face.SANS_BOLD, 12, 1.4)
    fitted = fit(whose, type_, sheet.width, least=7, most_lines=1)
    room = Box(sheet.left, sheet.y, sheet.width, type_.line_height)
    sheet.page.put(fitted.lines, fitted.type, room, Align.CENTRE)
    sheet.y += type_.line_height


# -- the parts -------------------------------------------------------------------------------


def _summary(sheet: Sheet, shown: Forecast) -> None:
    whole = shown.whole
    cells = (
        ("예상 범위", telling.range_said(whole.expected), True),
        ("최근 같은 달", telling.last_year_said(whole), False),
        ("계절 비중", telling.share_said(shown, whole), False),
        ("최근 12개월", telling.change_said(whole.level), False),
        ("늦은 처리", telling.part_said(whole.late), False),
        ("되짚어 보기", telling.tested_said(shown.tested), False),
    )  # fmt: skip
    rows = [
        Row(
            tuple(
                made
                for label, text, strong in cells[at : at + 2]
                for made in (
                    Cell(label, label=True, least=6, most_lines=1),
                    Cell(str(text), type=_STRONG if strong else None, least=6, most_lines=2),
                )
            ),
            _TALL_ROW,
        )
        for at in range(0, len(cells), 2)
    ]
    sheet.table(_table((24, 68, 24, 62), rows))


def _charts(sheet: Sheet, shown: Forecast) -> None:
    sheet.gap(3)
    half = (sheet.width - 4 * MM) / 2
    height = _CHART_TITLE.line_height + _CHART_HEIGHT
    sheet.keep(height)
    plots = (telling.years_plot(shown, shown.whole), telling.profile_plot(shown, shown.whole))
    for at, plot in enumerate(plots):
        _chart(sheet, plot, Box(sheet.left + at * (half + 4 * MM), sheet.y, half, height))
    sheet.y += height
    sheet.gap(2)


def _chart(sheet: Sheet, plot: Plot, room: Box) -> None:
    line = _CHART_TITLE.line_height
    name = fit(str(plot.title), _CHART_TITLE, room.width, least=6, most_lines=1)
    sheet.page.put(name.lines, name.type, Box(room.x, room.y, room.width, line))
    below = Box(room.x, room.y + line, room.width, room.height - line)
    draw_chart(sheet.page, plot, below, _CHART)


def _topics(sheet: Sheet, shown: Forecast, most: int) -> None:
    years = shown.years
    sheet.text("1. 지난 해 같은 달에 들어온 민원", _HEAD)
    sheet.gap(0.5)
    titles = ("민원 종류", *(f"{year}년" for year in years), "예상 범위", "늦은 처리")
    head = Row(tuple(Cell(one, label=True, least=6, most_lines=1) for one in titles), 5.6 * MM)
    rows = [_topic(str(line.name), line, years) for line in shown.kinds[:most]]
    rest = shown.kinds[most:]
    if rest:
        rows.append(_rest(rest, years))
    rows.append(_topic("합계", shown.whole, years))
    name, counts, expected, late = _TOPIC_SHARES
    shares = (name, *(counts / len(years) for _ in years), expected, late)
    sheet.table(_table(shares, rows, head))


def _topic(name: str, line: Line, years: Sequence[int]) -> Row:
    mark = " (지금은 없음)" if line.gone and line.code else ""
    late = f"{line.late.part:,}/{line.late.whole:,}" if line.late.whole else telling.NO_VALUE
    return Row(
        (
            Cell(name + mark, least=6.5, most_lines=2),
            *(_right(f"{one.count:,}") for one in line.years),
            _right(str(telling.range_said(line.expected))),
            _right(late),
        ),
        _ROW,
    )


def _rest(lines: Sequence[Line], years: Sequence[int]) -> Row:
    counts = [sum(line.years[at].count for line in lines) for at in range(len(years))]
    late = sum(line.late.part for line in lines)
    whole = sum(line.late.whole for line in lines)
    return Row(
        (
            Cell(f"그 밖의 {len(lines):,}종", least=6.5, most_lines=1),
            *(_right(f"{count:,}") for count in counts),
            _right(telling.NO_VALUE),
            _right(f"{late:,}/{whole:,}"),
        ),
        _ROW,
    )


def _words(sheet: Sheet, shown: Forecast) -> None:
    """Name the words of the titles on one line, as many as it takes."""
    for many in range(len(shown.words), 0, -1):
        text = f"제목에 자주 나온 낱말: {telling.words_said(shown.words[:many])}"
        fitted = fit(text, _BODY, sheet.width)
        if len(fitted.lines) == 1 or many == 1:
            sheet.gap(1)
            room = Box(sheet.left, sheet.y, sheet.width, _BODY.line_height)
            sheet.page.put(fitted.lines[:1], _BODY, room)
            sheet.y += _BODY.line_height
            return


def _weeks(sheet: Sheet, shown: Forecast) -> None:
    sheet.gap(2)
    sheet.text(f"2. 달 가운데 몰리는 때: {telling.peak_said(shown.whole)}", _HEAD, least=7)
    sheet.gap(0.5)
    head = Row(
        tuple(
            Cell(text, label=True, least=6, most_lines=1)
            for text in ("", *(str(telling.days_said(one)) for one in shown.whole.weeks))
        ),
        5.6 * MM,
    )
    row = Row(
        (
            Cell("건수(하루 평균)", label=True, least=6, most_lines=1),
            *(
                Cell(_week(one), align=Align.CENTRE, least=6, most_lines=1)
                for one in shown.whole.weeks
            ),
        ),
        5.6 * MM,
    )
    sheet.table(_table((_NAME_SHARE, 34, 34, 34, 36), [row], head))


def _week(part: WeekPart) -> str:
    return f"{part.count:,}건 ({part.count / part.days:,.1f})"


def _examples(sheet: Sheet, shown: Forecast, most: int) -> None:
    sheet.gap(2)
    sheet.text(f"{3 if shown.whole.weeks else 2}. 들어왔던 민원의 제목", _HEAD)
    sheet.gap(0.5)
    topics = [line for line in shown.kinds if line.examples][:most]
    room = sheet.width * (178 - _NAME_SHARE) / 178 - 5 * MM
    rows = [
        Row(
            (
                Cell(str(line.name), least=6.5, most_lines=2),
                Cell("\n".join(_cut(title, room) for title in line.examples), type=_EXAMPLE),
            ),
            max(2, len(line.examples)) * _EXAMPLE.line_height + 2 * _PAD,
        )
        for line in topics
    ]
    sheet.table(_table((_NAME_SHARE, 178 - _NAME_SHARE), rows))


def _cut(title: str, room: float) -> str:
    return fit(f"· {' '.join(title.split())}", _EXAMPLE, room, most_lines=1).lines[0]


def _right(text: str) -> Cell:
    return Cell(text, align=Align.RIGHT, least=5, most_lines=1)


def _table(shares: Sequence[float], rows: Sequence[Row], head: Row | None = None) -> Table:
    return Table(
        tuple(shares),
        rows,
        head=() if head is None else (head,),
        type=_BODY,
        label_type=_LABEL,
        pad_x=1.2 * MM,
        pad_y=_PAD,
    )
