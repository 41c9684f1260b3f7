"""What is put right or added afterwards: changes, slips, notes and corrections of the record.

Nothing is overwritten: what stood there before is shown beside what will stand there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gaoffice_desktop.gui.petitions.steps import event_fields
from gaoffice_desktop.gui.petitions.steps.fields import Choice
from gaoffice_desktop.gui.petitions.steps.form import LOOKED_AT, StepForm
from gaoffice_desktop.gui.petitions.steps.when_edit import WhenEdit
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import AddNote, Change, Correct, CorrectSlip
from gaoffice_desktop.petitions.events import EVENT_LABELS, Event
from gaoffice_desktop.petitions.folding import in_force
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.mending import KEY_LABELS, Value
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

_HIDDEN = "******"
"""How the last digits of a resident's number look where they are masked."""

_OF_EVENT = "event_"
"""Begins the names of the fields of the event that is corrected: some are called like ours."""


class AddNoteForm(StepForm):
    """처리 메모: a handler's own note; it is found by the search and never printed."""

    step = Step.ADD_NOTE
    late = False

    def fill(self) -> None:
        """Add the text."""
        self.text_edit = self.add_lines(
            "text",
            self.tr("메모*"),
            hint=self.tr("찾기에서 찾을 수 있고, 민원인에게 나가는 문서에는 인쇄하지 않습니다."),
            height=120,
        )

    def read(self) -> AddNote:
        """Return the command."""
        return AddNote(self.petition_id, self.text("text", say("메모를 입력해 주십시오.")))


class ChangeForm(StepForm):
    """민원 변경: the petitioner asks for something else before it is done (법 제22조제2항)."""

    step = Step.CHANGE
    _in_clear = True

    def fill(self) -> None:
        """Add title and content as they stand, and the consent."""
        petition = self.file.petition
        self._before = {"title": petition.title, "content": petition.content}
        self.title_edit = self.add_line("title", self.tr("제목*"), petition.title)
        self.content_edit = self.add_lines(
            "content", self.tr("내용*"), petition.content, height=160
        )
        self.add_consent("" if self.file.masked else petition.petitioner.name)
        self.title_edit.liveTextChanged.connect(self.show_effects)
        self.content_edit.liveTextChanged.connect(self.show_effects)
        # A masked number that was sent back would be stored as stars.
        self._in_clear = not self.file.masked or _HIDDEN not in petition.content
        self.content_edit.setReadOnly(not self._in_clear)

    async def load(self) -> None:
        """Fetch the content in clear where a number in it is masked; that is noted."""
        if self._in_clear:
            return
        await self.open_in_clear()
        content = self.file.petition.content
        self._before["content"] = content
        self.content_edit.setPlainText(content)
        self.content_edit.setReadOnly(False)
        self._in_clear = True
        self.show_effects()

    def when_caption(self) -> str:
        """Return what its moment is called."""
        return self.tr("변경을 신청한 때")

    def effects(self) -> Sequence[Sentence]:
        """Show what stands there now beside what will."""
        now = {"title": self.title_edit.live_text(), "content": self.content_edit.live_text()}
        labels = {"title": say("제목"), "content": say("내용")}
        return [
            say("지금의 {label}: {before}", label=labels[key], before=before)
            for key, before in self._before.items()
            if now[key].strip() != before.strip()
        ] or [say("제목이나 내용을 고치십시오. 바꾸기 전의 글은 이력에 남습니다.")]

    def read(self) -> Change:
        """Return the command."""
        title = self.text("title", say("제목을 입력해 주십시오."))
        content = self.text("content", say("내용을 입력해 주십시오."))
        if (title, content) == (self._before["title"].strip(), self._before["content"].strip()):
            self.faults.setdefault("title", say("바뀐 것이 없습니다. 제목이나 내용을 고치십시오."))
        return Change(self.petition_id, self.consent(), title, content, self.moment())


class CorrectSlipForm(StepForm):
    """접수 내용 보정: plain slips in what was received, with consent (영 제6조제5항)."""

    step = Step.CORRECT_SLIP
    stand_for: ClassVar[Mapping[str, str]] = {"after": "title"}

    def fill(self) -> None:
        """Add the fields as they were received, and the consent."""
        self._before: dict[str, str] = {}
        hint = self.tr("고칠 것만 고칩니다. 그대로 둔 것은 바뀌지 않습니다.")
        self.add_line("title", self.tr("제목"), hint=hint)
        self.add_lines("content", self.tr("내용"), hint=hint, height=96)
        self.add_line("name", self.tr("성명"), hint=hint)
        self.add_line("phone", self.tr("연락처"), hint=hint)
        self.add_line("address", self.tr("주소"), hint=hint)
        self.add_line("email", self.tr("전자우편"), hint=hint)
        self.add_consent()
        self._show_received(in_clear=not self.file.masked)
        for key in self._before:
            field = self._fields[key][0]
            if isinstance(field, ImeLineEdit | ImePlainTextEdit):
                field.liveTextChanged.connect(self.show_effects)

    async def load(self) -> None:
        """Fetch the person in clear: who corrects a number must see it. That is noted."""
        if not self.file.masked:
            return
        await self.open_in_clear()
        self._show_received(in_clear=True)
        self.show_effects()

    def effects(self) -> Sequence[Sentence]:
        """Show what was received where it is corrected."""
        changed = [
            say("지금의 {label}: {before}", label=_SLIPS[key], before=before or "-")
            for key, before in self._before.items()
            if self.text(key) != before
        ]
        return [
            *changed,
            *super().effects(),
            say("민원인의 동의를 받아 뚜렷한 오기만 고칩니다. (영 제6조제5항)"),
            LOOKED_AT,
        ]

    def _show_received(self, *, in_clear: bool) -> None:
        petition, asker = self.file.petition, self.file.petition.petitioner
        self._before = {
            "title": petition.title.strip(),
            "content": petition.content.strip(),
            "name": asker.name,
            "phone": asker.phone,
            "address": asker.address,
            "email": asker.email,
        }
        for key, text in self._before.items():
            field = self._fields[key][0]
            if isinstance(field, ImePlainTextEdit):
                field.setPlainText(text)
                field.setReadOnly(not in_clear)
            elif isinstance(field, ImeLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
                field.setReadOnly(not in_clear)
        name = self._fields["consent_name"][0]
        if in_clear and isinstance(name, ImeLineEdit) and not name.text():
            name.setText(asker.name)

    def read(self) -> CorrectSlip:
        """Return the command."""
        now = {key: self.text(key) for key in self._before}
        after = {key: text for key, text in now.items() if text != self._before[key]}
        if not after:
            self.faults["title"] = say("고친 것이 없습니다. 잘못 적힌 것을 고치십시오.")
        return CorrectSlip(self.petition_id, self.consent(), after, self.moment())


_SLIPS: Mapping[str, Sentence] = {
    "title": say("제목"),
    "content": say("내용"),
    "name": say("성명"),
    "phone": say("연락처"),
    "address": say("주소"),
    "email": say("전자우편"),
}


class CorrectForm(StepForm):
    """기록 정정: what one event says is put right, with a reason; the event itself stays."""

    step = Step.CORRECT
    late = False
    stand_for: ClassVar[Mapping[str, str]] = {
        key: f"{_OF_EVENT}{key}" for key in ("at", *KEY_LABELS) if key != "reason"
    }

    def fill(self) -> None:
        """Add the events, the reason, and the fields of the event that is chosen."""
        events = [
            (of, event)
            for of, event in in_force(self.file.events)
            if event_fields.can_correct(event)
        ]
        # Where a person is masked the event is put right once it has been opened in clear.
        self._is_hidden = self.file.masked and any(of in self.file.hidden for of, _ in events)
        self._events = dict(events) if not self._is_hidden else {}
        options = [(of, _event_said(event)) for of, event in reversed(events)]
        self.event_box = self.add_choice("of", self.tr("정정할 기록*"), options)
        self.before_label = QLabel(self)
        self.before_label.setWordWrap(True)
        self.before_label.setTextFormat(Qt.TextFormat.PlainText)
        set_property(self.before_label, "kind", "subtle")
        self.before_label.setAccessibleName(self.tr("지금의 기록"))
        self._rows.addRow(QLabel(self.tr("지금의 기록"), self), self.before_label)
        self.reason_edit = self.add_line(
            "reason", self.tr("정정 사유*"), hint=self.tr("이력에 남습니다.")
        )
        self.void_check = self.add_check(
            "void",
            self.tr("없던 처리"),
            self.tr("이 처리를 하지 않은 것으로 되돌립니다"),
            hint=self.tr("다른 민원에 잘못 입력한 처리처럼, 마지막 처리만 되돌립니다."),
        )
        self._keys: tuple[str, ...] = ()
        self.at_edit: WhenEdit | None = None
        self.event_box.currentIndexChanged.connect(self._on_event_chosen)
        self._on_event_chosen()

    async def load(self) -> None:
        """Fetch the events in clear where a person in one is masked; that is noted."""
        if not self._is_hidden:
            return
        await self.open_in_clear()
        self._events = dict(in_force(self.file.events))
        self._on_event_chosen()

    @property
    def chosen_event(self) -> Event | None:
        """The event that is chosen."""
        return self._events.get(self.event_box.value())

    def effects(self) -> Sequence[Sentence]:
        """Say that nothing is overwritten, whatever is typed."""
        kept = say("지금의 기록은 지우지 않습니다. 정정한 내용과 사유를 덧붙입니다.")
        return (kept, LOOKED_AT) if self._is_hidden else (kept,)

    def _on_event_chosen(self, *_index: int) -> None:
        for key in [key for key in self._fields if key.startswith(_OF_EVENT)]:
            self._remove_field(key)
        event = self.chosen_event
        self._keys = tuple(event_fields.keys_of(event)) if event is not None else ()
        self.at_edit = None
        if event is None:
            self.before_label.setText("-")
            return
        lines = [spoken(dates.moment_said(to_local(event.at)))]
        for key in self._keys:
            label, value = KEY_LABELS[key], event_fields.shown(event, key)
            lines.append(spoken(say("{label}: {value}", label=label, value=value or "-")))
            self._add_value(event, key, spoken(label))
        self.before_label.setText("\n".join(lines))
        if event_fields.may_move(event.kind):
            self.at_edit = WhenEdit(self.now, self)
            self.at_edit.set_moment(event.at)
            self.add_field(f"{_OF_EVENT}at", self.tr("일어난 때"), self.at_edit)
        self.put_buttons_last()

    def _remove_field(self, key: str) -> None:
        field, _fault = self._fields.pop(key)
        cell = field.parentWidget()
        assert cell is not None
        self._rows.removeRow(cell)

    def _add_value(self, event: Event, key: str, label: str) -> None:
        named, text = f"{_OF_EVENT}{key}", event_fields.written(event, key)
        value = event_fields.keys_of(event)[key]
        choices = event_fields.CHOICES.get(value)
        if choices is not None:
            chosen = next((one for one in choices if one.value == text), None)
            self.add_choice(named, label, tuple(choices.items()), chosen)
        elif value is Value.DAY:
            self.add_day(named, label, date.fromisoformat(text) if text else None)
        elif key in event_fields.LONG:
            self.add_lines(named, label, text)
        else:
            self.add_line(named, label, text)

    def _value(self, key: str) -> str:
        named = f"{_OF_EVENT}{key}"
        field = self._fields[named][0]
        if isinstance(field, Choice):
            return str(field.value())
        if isinstance(field, DateBox):
            return self.day(named).isoformat()
        return self.text(named)

    def _moved(self, event: Event) -> datetime | None:
        """Return when it happened if that was put right; the entry shows whole minutes."""
        if self.at_edit is None:
            return None
        try:
            at = self.at_edit.moment() or self.now
        except UserError as error:
            self.faults[f"{_OF_EVENT}at"] = error.sentence
            return None
        shown = event.at.replace(second=0, microsecond=0)
        return None if at.replace(second=0, microsecond=0) == shown else at

    def read(self) -> Correct:
        """Return the command."""
        event = self.chosen_event
        if event is None:
            self.faults["of"] = say("정정할 기록이 없습니다.")
            return Correct(self.petition_id, -1, "")
        reason = self.text("reason", say("정정 사유를 입력해 주십시오."))
        if self.void_check.isChecked():
            return Correct(self.petition_id, self.event_box.value(), reason, void=True)
        data: dict[str, object] = {
            key: value
            for key in self._keys
            if (value := self._value(key)) != event_fields.written(event, key)
        }
        at = self._moved(event)
        if not data and at is None and not self.faults:
            self.faults["of"] = say("고친 것이 없습니다. 아래에서 잘못된 것을 고치십시오.")
        return Correct(self.petition_id, self.event_box.value(), reason, at, data)


def _event_said(event: Event) -> Sentence:
    return say(
        "{at} {kind}, {who}",
        at=dates.moment_said(to_local(event.at)),
        kind=EVENT_LABELS[event.kind],
        who=event.staff_name,
    )


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form for form in (AddNoteForm, ChangeForm, CorrectSlipForm, CorrectForm)
}
