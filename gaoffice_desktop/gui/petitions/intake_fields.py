"""The left side of the intake screen: reads the fields, fills them, marks what is wrong.

Which row is on the screen follows from the kind of petitioner and from the proxy's mark; a
hidden row keeps what was typed in it, so a slip of the arrow key costs nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.gui.petitions.intake_dress import IntakeDress
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm, proposed
from gaoffice_desktop.gui.petitions.intake_keys import FieldKeys
from gaoffice_desktop.gui.petitions.intake_problems import FieldProblems
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit
from gaoffice_desktop.petitions.facts import Channel, PetitionKind
from gaoffice_desktop.shared.sentences import Sentence

if TYPE_CHECKING:
    from gaoffice_desktop.gui.forms.ui_petitions_intake import Ui_IntakeForm
    from gaoffice_desktop.staff.facts import Account, Department

_PROXY_ROWS = ("proxy_name", "proxy_relation", "proxy_phone", "proxy_letter")


class IntakeFields(QObject):
    """The widgets of the form as one value, and the faults beside them."""

    changed = Signal()
    """Something was typed or chosen by the clerk."""
    composed = Signal()
    """A stroke inside a syllable: the live text changed, perhaps before the text itself."""
    left = Signal(str)
    """The focus left this field (its name among the problems)."""
    undo_pressed = Signal()
    """Ctrl+Z in a field that has nothing of its own to take back."""

    def __init__(self, form: Ui_IntakeForm, screen: QWidget) -> None:
        super().__init__(screen)
        self.form = form
        self.screen = screen
        self.keys = FieldKeys(form.fields_area, screen)
        self._filling = False
        self._assigned_by_hand = False
        self._handlers: Sequence[Account] = ()
        self._lines: dict[str, QLineEdit] = {
            "name": form.name_edit,
            "born": form.born_edit.edit,
            "phone": form.phone_edit,
            "email": form.email_edit,
            "address": form.address_edit,
            "representative": form.representative_edit,
            "people": form.people_edit,
            "proxy_name": form.proxy_name_edit,
            "proxy_relation": form.proxy_relation_edit,
            "proxy_phone": form.proxy_phone_edit,
            "title": form.title_edit,
            "arrived_day": form.arrived_day_edit.edit,
            "arrived_time": form.arrived_time_edit,
        }
        self._checks: dict[str, QCheckBox] = {
            "vulnerable": form.vulnerable_check,
            "has_proxy": form.proxy_check,
            "proxy_letter": form.proxy_letter_check,
        }
        self._channels = {channel: _radio(form, f"channel_{channel.value}") for channel in Channel}
        self._citizens = {
            citizen: _radio(form, f"citizen_{citizen.value}") for citizen in CitizenKind
        }
        self.problems = FieldProblems(_fields_of_problems(form, self._channels), form.fields_grid)
        self.dress = IntakeDress(form, screen)
        self._connect()
        self.write(IntakeForm())

    def set_up(self, today: Callable[[], date], enter_moves_on: bool) -> None:
        """Say what 오늘 and +3 count from, and whether Enter goes to the next field."""
        self.form.born_edit.set_today(today)
        self.form.arrived_day_edit.set_today(today)
        self.keys.enter_moves_on = enter_moves_on

    # -- reading and filling -------------------------------------------------------------

    def read(self) -> IntakeForm:
        """Return what stands in the form."""
        form = self.form
        kind = form.kind_box.kind
        values: dict[str, Any] = {name: edit.text() for name, edit in self._lines.items()}
        values |= {name: check.isChecked() for name, check in self._checks.items()}
        return IntakeForm(
            kind_code=kind.code if kind is not None else "",
            kind_text=form.kind_box.text(),
            channel=self.channel,
            citizen=self.citizen,
            content=form.content_edit.toPlainText(),
            documents=form.document_list.ticked(),
            attachments=form.attachment_box.attachments(),
            department_id=form.department_box.currentData(),
            handler_id=form.handler_box.currentData(),
            assigned_by_hand=self._assigned_by_hand,
            **values,
        )

    def read_live(self) -> IntakeForm:
        """Return the form with the syllable that is being composed, wherever it is."""
        lines = {
            name: edit.live_text()
            for name, edit in self._lines.items()
            if isinstance(edit, ImeLineEdit)
        }
        content = self.form.content_edit.live_text()
        return dataclasses.replace(
            self.read(), kind_text=self.form.kind_box.live_text(), content=content, **lines
        )

    def write(self, form: IntakeForm) -> None:
        """Show this form; nothing is marked wrong in it yet."""
        self._filling = True
        widgets = self.form
        widgets.kind_box.set_choice(form.kind_code, form.kind_text)
        self._channels[form.channel].setChecked(True)
        self._citizens[form.citizen].setChecked(True)
        for name, edit in self._lines.items():
            edit.setText(getattr(form, name))
        for name, check in self._checks.items():
            check.setChecked(getattr(form, name))
        widgets.content_edit.setPlainText(form.content)
        self._show_documents()
        widgets.document_list.tick(form.documents)
        widgets.attachment_box.set_attachments(form.attachments)
        self._assigned_by_hand = form.assigned_by_hand
        self._show_assignment(form.department_id, form.handler_id)
        self.problems.show_all({})
        self._show_rows()
        self._filling = False

    @property
    def channel(self) -> Channel:
        """The channel that is marked."""
        return next(
            (channel for channel, radio in self._channels.items() if radio.isChecked()),
            Channel.VISIT,
        )

    @property
    def citizen(self) -> CitizenKind:
        """The kind of petitioner that is marked."""
        return next(
            (citizen for citizen, radio in self._citizens.items() if radio.isChecked()),
            CitizenKind.PERSON,
        )

    # -- what can be chosen --------------------------------------------------------------

    def offer(
        self,
        kinds: Sequence[PetitionKind],
        departments: Sequence[Department],
        handlers: Sequence[Account],
    ) -> None:
        """Offer these from now on; what is chosen stays chosen."""
        form = self.read()
        self._handlers = tuple(handlers)
        self._filling = True
        box = self.form.department_box
        box.clear()
        box.addItem(self.tr("(정하지 않음)"), None)
        for department in departments:
            box.addItem(department.name, department.id)
        self.form.kind_box.set_kinds(kinds)
        if form.kind_code:
            self.form.kind_box.set_choice(form.kind_code, form.kind_text)
        self._show_documents()
        self.form.document_list.tick(form.documents)
        self._show_assignment(form.department_id, form.handler_id)
        self._filling = False

    def _show_assignment(self, department_id: int | None, handler_id: int | None) -> None:
        _choose(self.form.department_box, department_id)
        box = self.form.handler_box
        box.clear()
        box.addItem(self.tr("(정하지 않음)"), None)
        for account in self._handlers:
            if department_id is None or account.department_id == department_id:
                box.addItem(account.name, account.id)
        _choose(box, handler_id)

    def _show_documents(self) -> None:
        kind = self.form.kind_box.kind
        self.form.document_list.show_documents(
            kind.documents if kind is not None else (), chosen=kind is not None
        )
        self._order_focus()
        for box in self.form.document_list.boxes():
            self.keys.watch(box)

    # -- rows ----------------------------------------------------------------------------

    def _show_rows(self) -> None:
        _stop_at_checked(self._channels.values())
        _stop_at_checked(self._citizens.values())
        citizen = self.citizen
        self._show_row("people", shown=citizen is CitizenKind.GROUP)
        self._show_row("representative", shown=citizen is not CitizenKind.PERSON)
        self._show_row("born_on", shown=citizen is not CitizenKind.CORPORATION)
        for row in _PROXY_ROWS:
            self._show_row(row, shown=self.form.proxy_check.isChecked())
        corporation = citizen is CitizenKind.CORPORATION
        name = self.tr("법인·단체 이름") if corporation else self.tr("성명")
        self.form.name_label.setText(f"{name} *")
        self.form.name_edit.setAccessibleName(name)
        required = " *" if corporation else ""
        self.form.representative_label.setText(self.tr("대표자") + required)

    def _show_row(self, row: str, *, shown: bool) -> None:
        label: QLabel = getattr(self.form, f"{row}_label")
        label.setVisible(shown)
        self.problems.set_shown(row, shown=shown)

    def _order_focus(self) -> None:
        """Put the documents' boxes between what stands before and behind them."""
        before: QWidget = self.form.content_edit
        for box in self.form.document_list.boxes():
            QWidget.setTabOrder(before, box)
            before = box
        QWidget.setTabOrder(before, self.form.attachment_box.add_button)
        QWidget.setTabOrder(
            self.form.attachment_box.add_button, self.form.attachment_box.remove_button
        )
        QWidget.setTabOrder(self.form.attachment_box.remove_button, self.form.attachment_box.list)
        QWidget.setTabOrder(self.form.attachment_box.list, self.form.arrived_day_edit.edit)

    def go_to_first(self, problems: Mapping[str, Sentence]) -> None:
        """Give the focus to the first field, in the order of the form, that is wrong."""
        widget = self.problems.first(problems)
        if widget in self._channels.values():
            widget = self._channels[self.channel]
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.fields_area.ensureWidgetVisible(widget)

    # -- events --------------------------------------------------------------------------

    def _connect(self) -> None:
        form = self.form
        self.keys.left.connect(self._on_left)
        self.keys.undo_pressed.connect(self.undo_pressed)
        for edit in self._lines.values():
            edit.textChanged.connect(self._on_changed)
            self.keys.watch(edit)
        for entry in (*self._lines.values(), form.kind_box, form.content_edit):
            if isinstance(entry, ImeLineEdit | ImePlainTextEdit):
                entry.liveTextChanged.connect(self._on_composed)
        self.keys.watch(form.kind_box)
        form.kind_box.textChanged.connect(self._on_changed)
        form.kind_box.kind_changed.connect(self._on_kind_changed)
        form.content_edit.textChanged.connect(self._on_changed)
        self.keys.watch(form.content_edit)
        form.document_list.changed.connect(self._on_changed)
        form.attachment_box.changed.connect(self._on_changed)
        buttons: list[QAbstractButton] = [
            *self._channels.values(),
            *self._citizens.values(),
            *self._checks.values(),
        ]
        for button in buttons:
            button.toggled.connect(self._on_marked)
            self.keys.watch(button)
        form.department_box.activated.connect(self._on_department_chosen)
        form.handler_box.activated.connect(self._on_handler_chosen)
        for box in (form.department_box, form.handler_box):
            self.keys.watch(box)

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _on_composed(self) -> None:
        if not self._filling:
            self.composed.emit()

    def _on_marked(self) -> None:
        if not self._filling:
            self._show_rows()
            self.changed.emit()

    def _on_kind_changed(self, kind: PetitionKind | None) -> None:
        if self._filling:
            return
        self._filling = True
        self._show_documents()
        form = proposed(self.read(), kind)
        self._show_assignment(form.department_id, form.handler_id)
        self._filling = False
        self.changed.emit()

    def _on_department_chosen(self) -> None:
        self._assigned_by_hand = True
        self._show_assignment(
            self.form.department_box.currentData(), self.form.handler_box.currentData()
        )
        self._on_changed()

    def _on_handler_chosen(self) -> None:
        self._assigned_by_hand = True
        self._on_changed()

    def _on_left(self, watched: QObject) -> None:
        field = self._field_of(watched)
        if field is not None and not self._filling:
            self.left.emit(field)

    def _field_of(self, watched: QObject) -> str | None:
        if watched in {self._lines["arrived_day"], self._lines["arrived_time"]}:
            return "received_at"
        if watched is self._lines["born"]:
            return "born_on"
        if watched in self._channels.values():
            return "channel"
        return self.problems.field_of(watched)


def _stop_at_checked(radios: Iterable[QRadioButton]) -> None:
    """Let Tab stop at the choice that is made; Qt would stop at the group's first button."""
    for radio in radios:
        stop = Qt.FocusPolicy.StrongFocus if radio.isChecked() else Qt.FocusPolicy.ClickFocus
        radio.setFocusPolicy(stop)


def _radio(form: Ui_IntakeForm, name: str) -> QRadioButton:
    return getattr(form, name)


def _choose(box: QComboBox, value: int | None) -> None:
    box.setCurrentIndex(max(0, box.findData(value)) if value is not None else 0)


def _fields_of_problems(
    form: Ui_IntakeForm, channels: Mapping[Channel, QRadioButton]
) -> dict[str, QWidget]:
    """Return the widget of each field that can be wrong, in the order of the form."""
    return {
        "kind": form.kind_box,
        "channel": channels[Channel.VISIT],
        "people": form.people_edit,
        "name": form.name_edit,
        "representative": form.representative_edit,
        "born_on": form.born_edit,
        "phone": form.phone_edit,
        "email": form.email_edit,
        "address": form.address_edit,
        "proxy_name": form.proxy_name_edit,
        "proxy_relation": form.proxy_relation_edit,
        "proxy_phone": form.proxy_phone_edit,
        "proxy_letter": form.proxy_letter_check,
        "title": form.title_edit,
        "content": form.content_edit,
        "documents": form.document_list,
        "attachments": form.attachment_box,
        "received_at": form.arrived_time_edit,
        "department": form.department_box,
        "handler": form.handler_box,
    }
