"""Below the list: what the chosen line says in full, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from gaoffice_desktop.early_warning.alarms.facts import (
    SNOOZE_MINUTES,
    Alarm,
    AlarmState,
    AlarmStory,
    Dunning,
)
from gaoffice_desktop.gui.early_warning.panel_words import (
    check_said,
    dunning_said,
    story_lines,
)
from gaoffice_desktop.gui.early_warning.rows import Heading, Row, key_of
from gaoffice_desktop.gui.early_warning.words import (
    Scene,
    again_said,
    handler_said,
    level_said,
    may_snooze,
    sentence,
    snoozes_left,
    when_said,
)
from gaoffice_desktop.gui.forms.ui_early_warning_alarm_panel import Ui_AlarmPanelForm
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.widgets.busy_button import BusyButton
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

Send = Callable[[str], None]


class Chosen(QObject):
    """Fills the lower part of the panel; says what was wished, does nothing itself."""

    open_wanted = Signal(object)
    acknowledge_wanted = Signal(object)
    snooze_wanted = Signal(object, int, str)
    escalate_wanted = Signal(object, str)
    story_wanted = Signal(object)
    dun_wanted = Signal(object)
    check_wanted = Signal(object, str)
    form_closed = Signal()
    """The form was left with Esc or its button: the list takes the focus."""
    resized = Signal()
    """It says more, or less: the list gives or takes the room."""

    def __init__(self, form: Ui_AlarmPanelForm, scene: Callable[[], Scene]) -> None:
        super().__init__(form.chosen_area)
        self._form = form
        self._scene = scene
        self.rows: Sequence[Row] = ()
        self.inline: InlineForm | None = None
        set_property(form.more_label, "kind", "subtle")
        set_property(form.story_label, "kind", "subtle")
        place = form.buttons_place
        flow = FlowLayout(place, tokens().px(6))
        self.open_button = QPushButton(self.tr("열기"), place)
        self.acknowledge_button = QPushButton(self.tr("확인"), place)
        self.snooze_button = MenuButton(self.tr("미루기"), place)
        self.escalate_button = QPushButton(self.tr("상신"), place)
        self.story_button = QPushButton(self.tr("내력"), place)
        self.dun_button = BusyButton(self.tr("독촉장 발부·인쇄"), place)
        for button in self._all_buttons():
            flow.addWidget(button)
        set_property(self.open_button, "kind", "secondary")
        set_property(self.dun_button, "kind", "secondary")
        self.story_button.setCheckable(True)
        for minutes in SNOOZE_MINUTES:
            said = self.tr("{minutes}분 뒤").replace("{minutes}", str(minutes))
            action = self.snooze_button.menu_below.addAction(said)
            action.triggered.connect(partial(self.ask_snooze, minutes))
        self.open_button.clicked.connect(self._on_open)
        self.acknowledge_button.clicked.connect(self._on_acknowledge)
        self.escalate_button.clicked.connect(self.ask_escalation)
        self.story_button.clicked.connect(self._on_story)
        self.dun_button.clicked.connect(self._on_dun)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _all_buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.open_button, self.acknowledge_button, self.snooze_button, self.escalate_button,
            self.story_button, self.dun_button,
        )  # fmt: skip

    # -- what is chosen ------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what is chosen; a form that is open for the same line stays."""
        same = [key_of(row) for row in rows] == [key_of(row) for row in self.rows]
        self.rows = rows
        if not same:
            self.close_form()
            self.show_story(None)
        self._form.chosen_scroll.setVisible(bool(rows))
        if not rows:
            self._offer()
            self._say("")
        elif len(rows) > 1:
            self._show_several(rows)
        else:
            self._show_one(rows[0], same=same)
        self.resized.emit()

    def _show_several(self, rows: Sequence[Row]) -> None:
        count = str(len(rows))
        self._say(self.tr("{count}건을 골랐습니다.").replace("{count}", count))
        self._offer(*([self.acknowledge_button] if self._unseen() else []))

    def _offer(self, *buttons: QPushButton) -> None:
        """Show these buttons. One that stays is not hidden meanwhile: it may have the keyboard."""
        for button in self._all_buttons():
            button.setVisible(button in buttons)

    def _show_one(self, row: Row, *, same: bool) -> None:
        if isinstance(row, Alarm):
            self._show_alarm(row)
        elif isinstance(row, Dunning):
            basis = say("처리기간이 지나면 부서장에게 독촉장을 냅니다. (영 제28조제2항)")
            self._say(spoken(dunning_said(row)), spoken(basis))
            self._offer(self.open_button, self.dun_button)
        elif not isinstance(row, Heading):
            self._offer()
            self._say(spoken(check_said(row)))
            if not same or self.inline is None:
                self._ask_check(row)

    def _show_alarm(self, alarm: Alarm) -> None:
        scene = self._scene()
        parts = [handler_said(alarm, scene.me), level_said(alarm)]
        if alarm.snoozed_until is not None:
            parts.append(again_said(alarm.snoozed_until, scene))
        elif alarm.state is AlarmState.SEEN and alarm.seen_at is not None:
            seen = when_said(alarm.seen_at, scene.now)
            parts.append(say("{when} {name} 확인", when=seen, name=alarm.seen_by))
        more = " · ".join(spoken(part) for part in parts if part is not None)
        refusal = may_snooze(alarm, scene)
        if refusal is None and alarm.snoozes:
            left = str(snoozes_left(alarm))
            more += " · " + self.tr("미룰 수 있는 횟수 {left}회").replace("{left}", left)
        self._say(spoken(sentence(alarm, scene)), more)
        waiting = [self.acknowledge_button] if alarm.state is AlarmState.RUNG else []
        snooze = [self.snooze_button] if refusal is None else []
        self._offer(
            self.open_button, *waiting, *snooze, self.escalate_button, self.story_button
        )  # fmt: skip

    def _say(self, sentence_: str, more: str = "") -> None:
        self._form.sentence_label.setText(sentence_)
        self._form.more_label.setText(more)
        self._form.more_label.setVisible(bool(more))

    def _unseen(self) -> tuple[int, ...]:
        return tuple(
            row.id for row in self.rows if isinstance(row, Alarm) and row.state is AlarmState.RUNG
        )

    @property
    def alarm(self) -> Alarm | None:
        """The one alarm that is chosen."""
        row = self.rows[0] if len(self.rows) == 1 else None
        return row if isinstance(row, Alarm) else None

    # -- what was wished -----------------------------------------------------------------------

    def _on_open(self) -> None:
        for row in self.rows[:1]:
            self.open_wanted.emit(row)

    def _on_acknowledge(self) -> None:
        if ids := self._unseen():
            self.acknowledge_wanted.emit(ids)

    def _on_story(self) -> None:
        if not self.story_button.isChecked():
            self.show_story(None)
        elif self.alarm is not None:
            self.story_wanted.emit(self.alarm)

    def _on_dun(self) -> None:
        for row in self.rows[:1]:
            if isinstance(row, Dunning):
                self.dun_wanted.emit(row)

    def show_story(self, story: AlarmStory | None) -> None:
        """Tell what became of the alarm so far; none: tell no more."""
        lines = story_lines(story, self._scene()) if story is not None else []
        self._form.story_label.setText("\n".join(spoken(one) for one in lines))
        self._form.story_label.setVisible(story is not None)
        self.story_button.setChecked(story is not None)
        self.resized.emit()

    # -- forms ---------------------------------------------------------------------------------

    def ask_snooze(self, minutes: int, *_checked: object) -> None:
        """Ask for the reason of putting the chosen alarm off."""
        alarm = self.alarm
        if alarm is None:
            return
        refusal = may_snooze(alarm, self._scene())
        if refusal is not None:
            self._form.more_label.setText(spoken(refusal))
            self._form.more_label.show()
            self.resized.emit()
            return
        left = max(0, snoozes_left(alarm) - 1)
        title = say("{minutes}분 미루기 (남은 횟수 {left}회)", minutes=minutes, left=left)
        self._ask_reason(
            title,
            say("미루기"),
            lambda reason: self.snooze_wanted.emit(alarm, minutes, reason),
        )

    def ask_escalation(self, *_checked: object) -> None:
        """Ask for the reason of bringing the chosen alarm before the next up."""
        alarm = self.alarm
        if alarm is not None:
            self._ask_reason(
                say("윗사람에게 상신"),
                say("상신"),
                lambda reason: self.escalate_wanted.emit(alarm, reason),
            )

    def _ask_reason(self, title: Sentence, verb: Sentence, send: Send) -> None:
        form = self._open_form(title, verb)
        edit = QLineEdit(form)
        form.add_field("reason", self.tr("사유*"), edit)
        form.submitted.connect(lambda: send(edit.text().strip()))
        self._shown(form)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_check(self, month: date) -> None:
        form = self._open_form(say("월간 점검"), say("점검 완료"))
        edit = QPlainTextEdit(form)
        edit.setTabChangesFocus(True)
        form.add_field("note", self.tr("점검 내용"), edit)
        form.submitted.connect(lambda: self.check_wanted.emit(month, edit.toPlainText().strip()))
        form.close_button.hide()
        self._shown(form)

    def _open_form(self, title: Sentence, verb: Sentence) -> InlineForm:
        self.close_form()
        form = self.inline = InlineForm(title, verb, self._form.chosen_area)
        form.closed.connect(self._on_form_closed)
        self._form.form_place.addWidget(form)
        return form

    def _shown(self, form: InlineForm) -> None:
        form.show()
        self.resized.emit()
        self._form.chosen_scroll.ensureWidgetVisible(form)

    def _on_form_closed(self) -> None:
        self.close_form()
        self.form_closed.emit()

    def close_form(self) -> None:
        """Take the form away."""
        form, self.inline = self.inline, None
        if form is not None:
            self._form.form_place.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.resized.emit()

    def show_problems(self, error: UserError) -> None:
        """Say at its field what was wrong."""
        if self.inline is not None:
            self.inline.submit_button.setEnabled(True)
            self.inline.show_problems(error.sentence, error.problems)
            self.resized.emit()

    def _on_theme_changed(self) -> None:
        self._form.sentence_label.setFont(theme().font(bold=True))
