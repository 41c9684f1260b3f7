"""Puts a petition into the widgets of its detail; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidgetItem,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from gaoffice_desktop.deadlines.rules import Line, lines, sentences
from gaoffice_desktop.gui.forms.ui_petitions_detail import Ui_DetailForm
from gaoffice_desktop.gui.icons import icon
from gaoffice_desktop.gui.petitions.detail_tables import fill, set_columns
from gaoffice_desktop.gui.petitions.register_columns import Now, state_said
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.due_words import due_text, due_words
from gaoffice_desktop.petitions.facts import (
    CATEGORY_LABELS,
    CHANNEL_LABELS,
    Petition,
)
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.sentences import Sentence, say

NARROW = 900
"""Width under which a petition is read in one column."""

_HEADINGS = (
    "content_heading",
    "attachments_heading",
    "timeline_heading",
    "explanation_heading",
    "papers_heading",
)


def prepare(form: Ui_DetailForm) -> None:
    """Set what a form file cannot: kinds, columns, spacing at this zoom."""
    for name in _HEADINGS:
        set_property(getattr(form, name), "kind", "heading")
    set_property(form.number_label, "kind", "title")
    set_property(form.title_label, "kind", "heading")
    for label in (form.kind_label, form.facts_label, form.petitioner_caption):
        set_property(label, "kind", "subtle")
    space = tokens().px(8)
    form.detail_layout.setSpacing(space)
    form.detail_layout.setContentsMargins(space, space, space, space)
    form.number_layout.setSpacing(tokens().px(12))
    form.person_layout.setSpacing(space)
    form.head_layout.setSpacing(tokens().px(4))
    form.body_layout.setSpacing(tokens().px(16))
    for column in (form.left_layout, form.right_layout):
        column.setSpacing(tokens().px(4))
    set_columns(form.spans_table, [say("구분"), say("기간과 사유"), say("근거")], 1, 2)
    form.timeline_table.setMinimumHeight(tokens().px(150))
    form.spans_table.setMinimumHeight(tokens().px(180))
    form.papers_table.setMinimumHeight(tokens().px(80))
    form.content_text.setMinimumHeight(tokens().px(90))
    form.body_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # It scrolls by itself: what it would like to be must not make the whole screen scroll.
    form.body_area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    form.body_area.setMinimumHeight(tokens().px(140))


def arrange(form: Ui_DetailForm, width: int) -> None:
    """Put the two columns below each other where they would be too narrow to read."""
    narrow = width < tokens().px(NARROW)
    form.body_layout.setDirection(
        QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
    )


# -- the head ----------------------------------------------------------------------------


def show_head(form: Ui_DetailForm, file: PetitionFile, now: Now) -> None:
    """Show number, badge, state, kind, title, person, and who takes care."""
    petition = file.petition
    form.number_label.setText(petition.number)
    form.state_label.setText(spoken(state_said(petition.state, petition.outcome)))
    form.kind_label.setText(
        spoken(
            say(
                "{kind} · {category}",
                kind=petition.kind.name,
                category=CATEGORY_LABELS[petition.kind.category],
            )
        )
    )
    form.title_label.setText(petition.title)
    form.petitioner_label.setText(_petitioner(petition))
    form.facts_label.setText(_facts(petition))
    show_badge(form, petition, now)


def show_badge(form: Ui_DetailForm, petition: Petition, now: Now) -> None:
    """Show where the petition stands against its deadline."""
    words = due_words(petition, now.moment, now.working_days)
    form.badge_label.show_badge(words, words.spoken)
    form.badge_label.setToolTip(spoken(words.tip))
    form.badge_label.setAccessibleDescription(spoken(words.tip))


def _petitioner(petition: Petition) -> str:
    who = petition.petitioner
    parts = [who.name]
    if who.people > 1:
        parts[0] = spoken(say("{name} 외 {others}명", name=who.name, others=who.people - 1))
    if who.representative:
        parts.append(spoken(say("대표 {name}", name=who.representative)))
    if who.born_on is not None:
        parts.append(spoken(say("{day}생", day=dates.day(who.born_on))))
    parts += [part for part in (who.phone, who.email, who.address) if part]
    if petition.proxy is not None:
        proxy = petition.proxy
        letter = say("위임장 확인") if proxy.letter_seen else say("위임장 미확인")
        parts.append(
            spoken(
                say(
                    "대리인 {name}({relation}, {letter})",
                    name=proxy.name,
                    relation=proxy.relation,
                    letter=letter,
                )
            )
        )
    if who.vulnerable:
        parts.append(spoken(say("사회적 약자")))
    return " · ".join(parts)


def _facts(petition: Petition) -> str:
    received = spoken(
        say(
            "{channel} 접수 {at}",
            channel=CHANNEL_LABELS[petition.channel],
            at=dates.moment_said(to_local(petition.received_at)),
        )
    )
    who = " / ".join(part for part in (petition.department, petition.handler) if part)
    handled = spoken(say("담당 {who}", who=who or "-"))
    parts = [received, handled, spoken(say("입력 {name}", name=petition.entered_by))]
    if petition.closed_at is not None:
        closed = dates.moment_said(to_local(petition.closed_at))
        parts.append(spoken(say("마침 {at}", at=closed)))
    return " · ".join(parts)


# -- the body ----------------------------------------------------------------------------


def show_body(form: Ui_DetailForm, file: PetitionFile) -> None:
    """Show content, attachments, and the account of the deadline."""
    form.content_text.setPlainText(file.petition.content)
    _show_attachments(form, file)
    _show_deadline(form, file)


def _show_attachments(form: Ui_DetailForm, file: PetitionFile) -> None:
    attachments = file.petition.attachments
    form.attachments_list.clear()
    for attachment in attachments:
        form.attachments_list.addItem(
            QListWidgetItem(f"{attachment.name} ({size_said(attachment.size)})")
        )
    if attachments:
        form.attachments_list.setCurrentRow(0)
    form.attachments_heading.setVisible(bool(attachments))
    form.attachments_list.setVisible(bool(attachments))
    form.save_attachment_button.setVisible(bool(attachments))
    row = form.attachments_list.sizeHintForRow(0) if attachments else 0
    form.attachments_list.setFixedHeight(row * min(3, len(attachments)) + tokens().px(8))


def size_said(size: int) -> str:
    """Return a file's size in the unit that suits it."""
    if size < 1024:
        return f"{size} B"
    if size < 1024 * 1024:
        return f"{size / 1024:.0f} KB"
    return f"{size / 1024 / 1024:.1f} MB"


def _show_deadline(form: Ui_DetailForm, file: PetitionFile) -> None:
    petition = file.petition
    legal = due_text(petition.due_on, petition.due_at)
    form.due_label.setText(spoken(say("처리기한 {due}", due=legal)) + _if_it_came_now(file))
    notified: Sentence | None = None
    if petition.notified_due_on is not None:
        notified = due_text(petition.notified_due_on, petition.notified_due_at)
    differs = notified is not None and notified != legal
    form.notified_label.setVisible(differs)
    if differs:
        form.notified_label.setText(
            "▲ "
            + spoken(
                say(
                    "민원인에게는 {notified}까지라고 알렸습니다. 법정 기한은 {legal}로 바뀌었지만 "
                    "알린 날까지 처리합니다.",
                    notified=notified,
                    legal=legal,
                )
            )
        )
    told = sentences(case_of(file.folded), file.due, file.spans)
    # The table says every stretch; above it stand the rule and what comes of it.
    form.summary_label.setText("\n".join(spoken(one) for one in (told[0], told[-1])))
    _show_spans(form.spans_table, lines(file.folded.period, file.spans))


def _if_it_came_now(file: PetitionFile) -> str:
    """Say what would hold while the clock stands: the day above is only the latest."""
    due = file.due_if_now
    if due is None:
        return ""
    now = due_text(due.due_on, to_utc(due.due_at) if due.due_at is not None else None)
    if file.folded.supplement is not None:
        return "\n" + spoken(say("보완이 지금 오면 처리기한은 {due}까지입니다.", due=now))
    return "\n" + spoken(say("정지가 지금 끝나면 처리기한은 {due}까지입니다.", due=now))


def _show_spans(table: QTableWidget, told: Sequence[Line]) -> None:
    fill(table, [("", line.sentence, line.article) for line in told])
    for row, line in enumerate(told):
        table.setItem(row, 0, _counted_cell(counted=line.span.counted))


def _counted_cell(*, counted: bool) -> QTableWidgetItem:
    # Finished before it goes into the table, which measures the row anew at each change.
    cell = QTableWidgetItem(spoken(say("산입")) if counted else spoken(say("제외")))
    cell.setIcon(
        icon("check" if counted else "player-pause", "success" if counted else "subtle", 16)
    )
    cell.setData(
        Qt.ItemDataRole.AccessibleTextRole,
        spoken(say("처리기간에 넣음")) if counted else spoken(say("처리기간에 넣지 않음")),
    )
    return cell
