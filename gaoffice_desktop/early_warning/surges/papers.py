"""A warning as a sheet (민원 급증 경보), A4, one page: evidence, chart, cause, measure, course.

No form of the law: the office's own sheet, for the department concerned and for the file. Texts
that would make a second page are cut with "…"; the whole stands on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.documents.charts import chart
from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import SMALL, PageFoot, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.early_warning.surges.facts import (
    METHOD_EXPLANATIONS,
    METHOD_LABELS,
    SURGE_EVENT_LABELS,
    SURGE_LEVEL_LABELS,
    SURGE_LEVEL_MEANINGS,
    SURGE_STATE_LABELS,
    TOPIC_KIND_LABELS,
    Evidence,
    Surge,
    SurgeEvent,
    SurgeEventKind,
    SurgeStory,
    Window,
)
from gaoffice_desktop.early_warning.surges.plotting import weeks_plot
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day, moment

MOST_EVENTS = 7
"""Steps of the course that a sheet shows: the first and the newest."""

_CHART_WEEKS = 53
_CHART_HEIGHT = 47
_LINE = Type(Face.SANS, 9.5, 1.6)
_HEAD = Type(Face.SANS_BOLD, 11, 1.5)
_BODY = Type(Face.SANS, 9, 1.4)
_LABEL = Type(Face.SANS, 8.5, 1.35)
_STRONG = Type(Face.SANS_BOLD, 11, 1.4)
_PAD = 0.7 * MM


@dataclass(frozen=True, slots=True)
class SurgeSheet:
    """Whose warning it is, its story, and who prints it when."""

    office: str
    story: SurgeStory
    printed_at: datetime
    printed_by: str


def surge_sheet(sheet: SurgeSheet) -> bytes:
    """Print the warning."""
    return press(lay_out_surge(sheet))


def lay_out_surge(facts: SurgeSheet) -> Layout:
    """Lay the warning out on one page."""
    story, surge = facts.story, facts.story.surge
    printed = moment(to_local(facts.printed_at))
    sheet = Sheet(
        A4,
        Imprint(f"민원 급증 경보 {surge.number}", facts.office, "", ("민원", "급증 경보")),
        Margins(top=14, bottom=16, left=16, right=16),
        page_mark=PageFoot(f"출력 {printed} {facts.printed_by}", "210mm×297mm"),
    )
    title(sheet, "민원 급증 경보")
    sheet.line(f"{facts.office}  제{surge.number}호", f"{printed} 기준", _LINE)
    sheet.gap(1)
    sheet.table(_table((24, 65, 24, 61), _what(surge)))
    sheet.gap(2.5)
    sheet.text("1. 근거", _HEAD)
    sheet.gap(0.5)
    _evidence(sheet, surge)
    sheet.gap(1.5)
    chart(
        sheet, weeks_plot(surge.topic.name, story.weeks[-_CHART_WEEKS:]), height=_CHART_HEIGHT
    )  # fmt: skip
    sheet.gap(1.5)
    sheet.text("2. 원인과 대책", _HEAD)
    sheet.gap(0.5)
    sheet.table(_table((24, 150), _answer(surge)))
    sheet.gap(2)
    sheet.text("3. 경과", _HEAD)
    sheet.gap(0.5)
    sheet.table(_course(story))
    return sheet.finish()


def _table(shares: tuple[float, ...], rows: list[Row]) -> Table:
    return Table(shares, rows, type=_BODY, label_type=_LABEL, pad_y=_PAD)


def _what(surge: Surge) -> list[Row]:
    level = SURGE_LEVEL_LABELS[surge.level]
    until = _until(surge)
    return [
        _pair("단계", f"{level} ({SURGE_LEVEL_MEANINGS[surge.level]})", "상태",
              str(SURGE_STATE_LABELS[surge.state]), strong=True),
        _pair(str(TOPIC_KIND_LABELS[surge.topic.kind]), surge.topic.name, "소관 부서",
              surge.department),
        _pair("발령", f"{moment(to_local(surge.raised_at))} {surge.raised_by}", "기간", until),
    ]  # fmt: skip


def _until(surge: Surge) -> str:
    if surge.lifted_at is None:
        return f"발령 {surge.weeks}주째"
    return f"{day(to_local(surge.lifted_at).date())} 해제, {surge.weeks}주 동안"


def _pair(label: str, text: str, other_label: str, other: str, *, strong: bool = False) -> Row:
    kind = _STRONG if strong else None
    return Row(
        (
            Cell(label, label=True),
            Cell(text, type=kind, least=7, most_lines=2),
            Cell(other_label, label=True),
            Cell(other, type=kind, least=7, most_lines=2),
        ),
        6.5 * MM,
    )


def _evidence(sheet: Sheet, surge: Surge) -> None:
    evidence = surge.evidence
    if evidence is None:
        sheet.text("신호 없이 판단에 따라 발령하였습니다.", _BODY)
    else:
        figures = _figures(evidence)
        head = Row(tuple(Cell(label, label=True, align=Align.CENTRE) for label, _ in figures))
        values = Row(tuple(Cell(value, align=Align.CENTRE, least=6.5) for _, value in figures))
        sheet.table(
            Table((1.7, *[1.0] * (len(figures) - 1)), [values], head=(head,), type=_BODY,
                  label_type=_LABEL, pad_x=1 * MM, pad_y=_PAD)
        )  # fmt: skip
        sheet.gap(0.8)
        for sentence in surge.reasons:
            sheet.item("-", str(sentence), _BODY, hang=3 * MM)
        method = METHOD_LABELS[evidence.method]
        sheet.text(f"※ {method}: {METHOD_EXPLANATIONS[evidence.method]}", SMALL)
    if surge.reason:
        said = Row((Cell("발령 사유", label=True), Cell(surge.reason, most_lines=2)))
        sheet.gap(0.8)
        sheet.table(_table((24, 150), [said]))


def _figures(evidence: Evidence) -> list[tuple[str, str]]:
    first, last = evidence.first_on, evidence.last_on
    period = day(first) if first == last else f"{day(first)}~{last.month}. {last.day}."
    found = [("기간", period), ("접수", f"{evidence.count:,}건")]
    if evidence.window is not Window.GROUP:
        found += [
            ("예상", f"{evidence.expected:,.1f}건"),
            ("상한", f"{evidence.bound:,.0f}건"),
            ("예상 대비", f"{evidence.ratio:.1f}배"),
            ("초과 점수", f"{evidence.score:.2f}"),
            ("연속 초과", f"{evidence.run}일" if evidence.window is Window.DAY
             else f"{evidence.run}주"),
        ]  # fmt: skip
    return [*found, ("민원인", f"{evidence.people:,}명")]


def _answer(surge: Surge) -> list[Row]:
    answered = "회신하지 않음"
    if surge.answered_at is not None:
        answered = f"{moment(to_local(surge.answered_at))} {surge.answered_by}"
    return [
        Row((Cell("원인", label=True), Cell(surge.cause, top=True, most_lines=4)), 11 * MM),
        Row((Cell("대책", label=True), Cell(surge.measure, top=True, most_lines=4)), 11 * MM),
        Row((Cell("회신", label=True), Cell(answered, most_lines=1)), 5.5 * MM),
    ]


def _course(story: SurgeStory) -> Table:
    events = list(story.events)
    left_out = max(0, len(events) - MOST_EVENTS)
    if left_out:
        events = [events[0], *events[left_out + 1 :]]
    rows = [Row(_step(event), 5.5 * MM) for event in events]
    if left_out:
        told = Cell(
            f"… 그 사이의 경과 {left_out}건은 화면에서 봅니다.", across=5, align=Align.CENTRE
        )
        rows.insert(1, Row((told,), 5 * MM))
    head = Row(tuple(Cell(text, label=True) for text in ("때", "한 일", "단계", "누가", "내용")))
    return Table(
        (36, 26, 14, 20, 78), rows, head=(head,), type=_BODY.sized(8.5), label_type=_LABEL,
        pad_x=1.2 * MM, pad_y=0.5 * MM,
    )  # fmt: skip


def _step(event: SurgeEvent) -> tuple[Cell, ...]:
    # Cause and measure stand above, whole.
    text = "" if event.kind is SurgeEventKind.ANSWERED else event.text
    return (
        Cell(moment(to_local(event.at)), least=6.5, most_lines=1),
        Cell(str(SURGE_EVENT_LABELS[event.kind]), least=6.5, most_lines=1),
        Cell(str(SURGE_LEVEL_LABELS[event.level]), most_lines=1),
        Cell(event.by, least=6.5, most_lines=1),
        Cell(text, most_lines=1),
    )
