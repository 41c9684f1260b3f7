"""Puts a signal, a warning, a group or an asked topic into the detail's widgets; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidgetItem

from gaoffice_desktop.early_warning.surges.facts import (
    METHOD_EXPLANATIONS,
    SURGE_EVENT_LABELS,
    SURGE_LEVEL_LABELS,
    SURGE_LEVEL_MEANINGS,
    Evidence,
    Examined,
    GroupStory,
    Method,
    Signal,
    Surge,
    SurgeEvent,
    SurgeLevel,
    SurgeStory,
    WeekPoint,
)
from gaoffice_desktop.early_warning.surges.plotting import days_plot, weeks_plot
from gaoffice_desktop.gui.early_warning.surges_offers import Shown
from gaoffice_desktop.gui.early_warning.surges_tables import WholeLines
from gaoffice_desktop.gui.early_warning.surges_words import (
    cautions,
    event_said,
    group_said,
    group_span,
    level_badge,
    numbers,
    raised_said,
    standing_said,
    surge_badge,
    topic_said,
    trend_said,
)
from gaoffice_desktop.gui.forms.ui_early_warning_surges import Ui_SurgesForm
from gaoffice_desktop.gui.petitions.detail_tables import fill, set_columns
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

Words = Sentence | str
_CHART_HEIGHT = 270
_MOST_WORDS = 8
_BEHIND_HEADINGS: dict[type, Sentence] = {
    Signal: say("이 급증의 민원 {count:,}건"),
    SurgeStory: say("이 급증의 민원 {count:,}건"),
    GroupStory: say("같은 내용의 민원 {count:,}건"),
    Examined: say("이 주제의 민원 {count:,}건"),
}
_MERGING = say(
    "같은 민원은 하나로 병합하여 처리할 수 있습니다(민원 처리에 관한 법률 시행령 제6조제7항). "
    "가장 먼저 접수한 민원을 열어 병합해 주십시오."
)


def prepare(form: Ui_SurgesForm) -> None:
    """Set what a form file cannot: columns, spacing at this zoom."""
    now = tokens()
    for table, titles, wide in (
        (form.evidence_table, [say("항목"), say("값")], 1),
        (form.course_table, [say("때와 사람"), say("한 일")], 1),
    ):
        set_columns(table, titles, wide)
        # By themselves the lines would be measured again with every cell that is put in.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    form.evidence_table.horizontalHeader().hide()
    space = now.px(8)
    form.detail_layout.setSpacing(space)
    form.detail_layout.setContentsMargins(0, 0, 0, 0)
    form.head_layout.setSpacing(now.px(12))
    form.body_layout.setSpacing(now.px(16))
    for column in (form.left_layout, form.right_layout):
        column.setSpacing(now.px(4))
    for label in (form.facts_label, form.method_label):
        set_property(label, "kind", "subtle")


def show(
    form: Ui_SurgesForm, shown: Shown, petitions: int, proposed: SurgeLevel | None = None
) -> None:
    """Show it; ``petitions`` is how many are listed behind it.

    ``proposed`` is the level that the signal of a group proposes.
    """
    _show_head(form, shown, proposed)
    _show_chart(form, shown)
    _show_evidence(form, shown)
    surge = shown.surge if isinstance(shown, SurgeStory) else None
    _show_answer(form, surge)
    _show_course(form, shown.events if isinstance(shown, SurgeStory) else ())
    heading = replace(_BEHIND_HEADINGS[type(shown)], values={"count": petitions})
    form.behind_heading.setText(spoken(heading))
    form.behind_table.setAccessibleName(spoken(heading))
    form.behind_table.setVisible(petitions > 0)
    _tell(form.behind_empty, None if petitions else say("해당하는 민원이 없습니다."))


# -- head --------------------------------------------------------------------------------


def _show_head(form: Ui_SurgesForm, shown: Shown, proposed: SurgeLevel | None) -> None:
    badge = None
    level: SurgeLevel | None = None
    if isinstance(shown, SurgeStory):
        surge = shown.surge
        badge, level = surge_badge(surge), surge.level
        name: Words = topic_said(surge.topic)
        facts = _joined([surge.number, standing_said(surge), surge.department, raised_said(surge)])
    elif isinstance(shown, GroupStory):
        level = proposed if shown.group.surge_id is None else None
        badge = level_badge(level) if level is not None else None
        name = " ".join(shown.group.title.split())
        facts = _joined([group_said(shown.group), group_span(shown.group), *_open_said(shown)])
    else:
        name = topic_said(shown.topic)
        judged = shown if isinstance(shown, Signal) else shown.judged
        level = judged.level if judged is not None else None
        badge = level_badge(level) if level is not None else None
        facts = _joined([_signal_said(shown)])
    form.level_badge.show_badge(badge, badge.text if badge is not None else "")
    form.name_label.setText(spoken(name))
    form.facts_label.setText(facts)
    _tell(form.meaning_label, None if level is None else _meaning(level, shown))


def _open_said(story: GroupStory) -> tuple[Sentence, Sentence]:
    group = story.group
    return (
        say("처리 중 {count:,}건", count=group.open),
        say("병합 {count:,}건", count=group.merged),
    )


def _signal_said(shown: Signal | Examined) -> Sentence:
    if isinstance(shown, Signal) and shown.surge_id is None:
        return say("아직 발령하지 않은 신호입니다. 발령은 사람이 판단하여 합니다.")
    if isinstance(shown, Signal):
        return say("이미 경보를 발령한 주제입니다.")
    return say("직접 살펴본 주제입니다.")


def _meaning(level: SurgeLevel, shown: Shown) -> Sentence:
    meaning = SURGE_LEVEL_MEANINGS[level]
    label = SURGE_LEVEL_LABELS[level]
    if isinstance(shown, SurgeStory):
        told = say("{level}: {meaning}", level=label, meaning=meaning)
        trend = trend_said(shown.surge)
        return say("{told} · 추이: {trend}", told=told, trend=trend)
    return say("제안하는 단계는 {level}입니다: {meaning}", level=label, meaning=meaning)


# -- chart -------------------------------------------------------------------------------


def _show_chart(form: Ui_SurgesForm, shown: Shown) -> None:
    if isinstance(shown, GroupStory):
        heading = say("날마다 접수한 수")
        plot = days_plot(" ".join(shown.group.title.split()), shown.days)
    else:
        topic = shown.surge.topic if isinstance(shown, SurgeStory) else shown.topic
        weeks: Sequence[WeekPoint] = shown.weeks
        heading = _flow_said(weeks)
        plot = weeks_plot(topic_said(topic), weeks)
    form.chart_heading.setText(spoken(heading))
    form.chart.show_plot(plot, height=_CHART_HEIGHT)


def _flow_said(weeks: Sequence[WeekPoint]) -> Sentence:
    finished = sum(not week.running for week in weeks)
    if not finished:
        return say("주마다 접수한 수")
    if finished < len(weeks):
        return say("지난 {weeks}주와 이번 주의 흐름", weeks=finished)
    return say("지난 {weeks}주의 흐름", weeks=finished)


# -- evidence ----------------------------------------------------------------------------


def _show_evidence(form: Ui_SurgesForm, shown: Shown) -> None:
    evidence, reasons, note = _evidence_of(shown)
    visible = evidence is not None or note is not None or bool(reasons)
    form.evidence_heading.setVisible(visible)
    form.evidence_heading.setText(spoken(_evidence_heading(shown)))
    told = "\n".join(map(spoken, reasons)) or (spoken(note) if note is not None else "")
    _tell(form.reasons_label, told or None)
    weak = cautions(evidence) if evidence is not None else ()
    _tell(form.cautions_label, "\n".join("▲ " + spoken(one) for one in weak) or None)
    form.evidence_table.setVisible(evidence is not None)
    form.method_label.setVisible(evidence is not None)
    if evidence is not None:
        _put(form.evidence_table, numbers(evidence), bold=True)
        form.method_label.setText(spoken(METHOD_EXPLANATIONS[evidence.method]))


def _evidence_heading(shown: Shown) -> Sentence:
    if isinstance(shown, GroupStory):
        return say("묶은 방법")
    return say("발령할 때의 근거") if isinstance(shown, SurgeStory) else say("근거")


def _evidence_of(shown: Shown) -> tuple[Evidence | None, Sequence[Sentence], Sentence | None]:
    if isinstance(shown, SurgeStory):
        surge = shown.surge
        note = None
        if surge.evidence is None:
            note = say("신호 없이 판단하여 발령했습니다. 사유: {reason}", reason=surge.reason)
        elif surge.reason:
            return surge.evidence, (*surge.reasons, say("사유: {why}", why=surge.reason)), None
        return surge.evidence, surge.reasons, note
    if isinstance(shown, GroupStory):
        explained = METHOD_EXPLANATIONS[Method.SAME_CONTENT]
        return None, (explained, _MERGING) if shown.group.open > 1 else (explained,), None
    if isinstance(shown, Signal):
        words = ", ".join(shown.also[:_MOST_WORDS])
        also = (say("함께 늘어난 낱말: {words}", words=words),)
        return shown.evidence, (*shown.reasons, *(also if shown.also else ())), None
    reasons = shown.judged.reasons if shown.judged is not None else ()
    note = shown.note or (None if reasons else say("상한을 넘지 않았습니다."))
    return shown.evidence, reasons, note


# -- answer and course -------------------------------------------------------------------


def _show_answer(form: Ui_SurgesForm, surge: Surge | None) -> None:
    form.answer_heading.setVisible(surge is not None)
    if surge is None:
        _tell(form.cause_label, None)
        _tell(form.measure_label, None)
        return
    if surge.answered_at is None:
        _tell(form.cause_label, say("소관 부서가 아직 원인과 대책을 입력하지 않았습니다."))
        _tell(form.measure_label, None)
        return
    _tell(form.cause_label, say("원인: {cause}", cause=surge.cause))
    _tell(
        form.measure_label,
        say(
            "대책: {measure}\n({at} {by})",
            measure=surge.measure,
            at=dates.moment(to_local(surge.answered_at)),
            by=surge.answered_by,
        ),
    )


def _show_course(form: Ui_SurgesForm, events: Sequence[SurgeEvent]) -> None:
    form.course_heading.setVisible(bool(events))
    form.course_table.setVisible(bool(events))
    _put(
        form.course_table,
        [
            (
                f"{dates.moment(to_local(event.at))}\n{event.by}",
                say("{what}\n{told}", what=SURGE_EVENT_LABELS[event.kind], told=event_said(event)),
            )
            for event in reversed(events)
        ],
    )


def _put(table: WholeLines, rows: Sequence[Sequence[Words]], *, bold: bool = False) -> None:
    fill(table, rows)
    for row in range(table.rowCount()):
        first = table.item(row, 0)
        if isinstance(first, QTableWidgetItem) and bold:
            font = first.font()
            font.setBold(True)
            first.setFont(font)
    table.refit()


def _tell(label: QLabel, words: Words | None) -> None:
    label.setText("" if words is None else spoken(words))
    label.setVisible(words is not None)


def _joined(parts: Sequence[Words]) -> str:
    return " · ".join(spoken(part) for part in parts if part)


def ids_of(shown: Shown) -> tuple[int, ...]:
    """Return the petitions behind what is shown."""
    if isinstance(shown, GroupStory):
        return tuple(member.petition_id for member in shown.members)
    return shown.petition_ids
