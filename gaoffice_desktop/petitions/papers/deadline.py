"""처리기한 산정 내역서: why a petition is due when it is, day by day.

Not a form of the Rule; ours, so that anyone who asks can follow the count with a pencil and
look each step up in its article.
"""

from __future__ import annotations

from datetime import timedelta

from gaoffice_desktop.deadlines.facts import EXCLUSION_LABELS, Period, Reason, Regime, Span
from gaoffice_desktop.deadlines.wording import lines
from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import PageFoot, title
from gaoffice_desktop.documents.layout import A4, MM, Align, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Table
from gaoffice_desktop.documents.wording import until
from gaoffice_desktop.petitions.papers.parties import joined
from gaoffice_desktop.petitions.papers.sheets import DeadlineSheet
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import clock, day_with_weekday, moment

_VALUE = Type(Face.SANS, 10, 1.4)
_STRONG = Type(Face.SANS_BOLD, 11, 1.4)
_HEADING = Type(Face.SANS_BOLD, 11, 1.6)

_REASONS: dict[Reason, str] = {
    Reason.COUNTED: "처리기간에 넣음",
    Reason.EXTENSION: "연장한 처리기간에 넣음",
    Reason.OUTSIDE_HOURS: "근무시간 밖",
    Reason.LUNCH: "점심시간",
    Reason.BREAK: "쉬는 시간",
    Reason.AFTER_CLOSING: "근무시간이 끝난 뒤 접수",
    Reason.WEEKEND: "근무하지 않는 요일",
    Reason.HOLIDAY: "공휴일",
    Reason.EXCLUSION: "처리기간에 넣지 않는 기간",
    Reason.FIRST_DAY: "첫날을 넣지 않음",
    Reason.ROLLED_END: "마지막 날이 쉬는 날이어서 옮긴 날",
}


def deadline(sheet: DeadlineSheet) -> bytes:
    """Print how the due time of a petition was reached (Act 17-19, Decree 20-21)."""
    return press(lay_out_deadline(sheet))


def lay_out_deadline(facts: DeadlineSheet) -> Layout:
    """Lay the account out: the petition, the result, the sentences, every stretch."""
    sheet = Sheet(
        A4,
        Imprint(f"처리기한 산정 내역서 {facts.number}", facts.office.name, facts.kind),
        page_mark=PageFoot(
            facts.office.name, f"출력 {moment(to_local(facts.printed_at))} {facts.printed_by}"
        ),
    )
    title(sheet, "처리기한 산정 내역서")
    sheet.table(_result(facts))
    if facts.sentences:
        sheet.gap(5)
        sheet.text("1. 산정 과정", _HEADING)
        sheet.gap(1)
        for number, sentence in enumerate(facts.sentences, start=1):
            sheet.item(f"{number})", sentence, _VALUE, hang=8 * MM)
    sheet.gap(5)
    sheet.keep(35 * MM)
    sheet.text("2. 기간별 내역" if facts.sentences else "1. 기간별 내역", _HEADING)
    sheet.gap(1)
    sheet.table(_stretches(facts.period, facts.spans))
    sheet.gap(3)
    small = Type(Face.SANS, 8.5, 1.45, 0.2)
    sheet.item("※", _note(facts), small)
    sheet.item("※", "민원처리법: 「민원 처리에 관한 법률」", small)
    return sheet.finish()


def _result(facts: DeadlineSheet) -> Table:
    due_at = None if facts.due_at is None else to_local(facts.due_at)
    subject = facts.title if facts.title != facts.kind else ""
    source = f"근거: {facts.period.source}" if facts.period.source else ""
    rows = [
        _row("접수번호", facts.number),
        _row("민원명", joined(facts.kind, subject, between="\n")),
        _row("접수 일시", moment(to_local(facts.received_at))),
        _row("처리기간", joined(facts.period_text, source, between="\n")),
        Row(
            (Cell("처리기한", label=True), Cell(until(facts.due_on, due_at), type=_STRONG)), 9 * MM
        ),
    ]
    if facts.due_at is None:
        last = facts.legal_end
        midnight = last.hour == 0 and last.minute == 0
        legal = f"{day_with_weekday(facts.due_on)} 24:00" if midnight else moment(last)
        rows.append(_row("법정 만료", f"{legal} (민법 제159조)"))
    if facts.notified:
        rows.append(_row("민원인에게 알린 기한", facts.notified))
    return Table((24, 76), rows, type=_VALUE)


def _row(label: str, text: str) -> Row:
    return Row((Cell(label, label=True), Cell(text, most_lines=6)), 8 * MM)


def _stretches(period: Period, spans: tuple[Span, ...]) -> Table:
    head = Row(
        tuple(Cell(text, label=True) for text in ("기간", "구분", "길이", "누계", "사유", "근거"))
    )
    rows: list[Row] = []
    total = 0
    for line in lines(period, spans):
        total += line.span.length if line.span.counted else 0
        rows.append(_stretch(line.span, line.article, total))
    return Table(
        (47, 11, 18, 19, 38, 41), rows, head=(head,), type=Type(Face.SANS, 8.5, 1.4), pad_x=1.5 * MM
    )


def _stretch(span: Span, article: str, total: int) -> Row:
    reason = _REASONS[span.reason]
    if span.exclusion is not None:
        reason = str(EXCLUSION_LABELS[span.exclusion])
    if span.extension:
        reason = f"{span.extension}차 {reason}"
    reason = joined(reason, f"({span.detail})" if span.detail else "", between=" ")
    counted = "산입" if span.counted else "제외"
    running = _length(total, span.regime) if span.counted else ""
    # The length of a night is of no use to anyone: only what is counted is measured in hours.
    shown = span.counted or span.regime is not Regime.WORKING_HOURS
    length = _length(span.length, span.regime) if shown else ""
    bold = Type(Face.SANS_BOLD, 8.5, 1.4) if span.counted else None
    return Row(
        (
            Cell(_when(span), least=7.5),
            Cell(counted, align=Align.CENTRE, type=bold),
            Cell(length, align=Align.RIGHT, least=7),
            Cell(running, align=Align.RIGHT, least=7),
            Cell(reason),
            Cell(_short(article)),
        )
    )


def _short(article: str) -> str:
    """Say the Act and its Decree by the short name that the note explains."""
    return article.replace("「민원 처리에 관한 법률", "「민원처리법")


def _when(span: Span) -> str:
    """Say from when to when; whole days by their first and last one."""
    first, last = span.from_at.date(), (span.to_at - timedelta(microseconds=1)).date()
    if span.regime is not Regime.WORKING_HOURS:
        if first == last:
            return day_with_weekday(first)
        return f"{day_with_weekday(first)} ~ {day_with_weekday(last)}"
    end = "24:00" if span.to_at.date() != last else clock(span.to_at)
    if first != last:
        end = f"{day_with_weekday(last)} {end}"
    return f"{moment(span.from_at)} ~ {end}"


def _length(amount: int, regime: Regime) -> str:
    if regime is not Regime.WORKING_HOURS:
        return f"{amount:,}일"
    hours, minutes = divmod(amount, 60)
    return joined(f"{hours:,}시간" if hours else "", f"{minutes}분" if minutes or not hours else "")


def _note(facts: DeadlineSheet) -> str:
    if any(span.regime is Regime.WORKING_HOURS for span in facts.spans):
        return (
            "5일 이하의 처리기간은 접수한 시각부터 근무시간만 세며 1일은 8근무시간입니다"
            "(민원처리법 제19조제1항)."
        )
    if any(span.regime is Regime.WORKING_DAYS for span in facts.spans):
        return (
            "6일 이상의 처리기간은 일 단위로 세며 첫날을 넣고 토요일과 공휴일은 넣지 않습니다"
            "(민원처리법 제19조제2항)."
        )
    return (
        "주·월·연으로 정한 처리기간은 첫날을 넣고 달력에 따라 세며, 마지막 날이 쉬는 날이면 그다음 "
        "날까지입니다(민원처리법 제19조제3항)."
    )
