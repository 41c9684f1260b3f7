"""Words, names for the screen reader and sizes that the form file cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QWidget

from gaoffice_desktop.citizens.facts import CITIZEN_KIND_LABELS, CitizenKind
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import CHANNEL_LABELS, Channel

if TYPE_CHECKING:
    from gaoffice_desktop.gui.forms.ui_petitions_intake import Ui_IntakeForm

_CONTENT_LINES = 4
_MARGIN = 24
_FEEDBACK_WIDTH = 280


class IntakeDress(QObject):
    """Names the controls and gives them their sizes, now and after a change of zoom."""

    def __init__(self, form: Ui_IntakeForm, screen: QWidget) -> None:
        super().__init__(screen)
        self._form = form
        form.born_edit.set_birth(is_birth=True)
        flow = FlowLayout(form.channel_choices, spacing=10)
        for radio in form.channel_choices.findChildren(QRadioButton):
            flow.addWidget(radio)
        self._name_choices()
        self._name_entries()
        self._fit()
        theme().changed.connect(self._fit)

    def _name_choices(self) -> None:
        """Radio buttons say their group too: heard alone, "방문" would be a riddle."""
        form = self._form
        for channel in Channel:
            radio: QRadioButton = getattr(form, f"channel_{channel.value}")
            radio.setText(spoken(CHANNEL_LABELS[channel]))
            radio.setAccessibleName(f"{form.channel_label.text().rstrip(' *')}: {radio.text()}")
        for citizen in CitizenKind:
            radio = getattr(form, f"citizen_{citizen.value}")
            radio.setText(spoken(CITIZEN_KIND_LABELS[citizen]))
            radio.setAccessibleName(f"{form.citizen_label.text()}: {radio.text()}")

    def _name_entries(self) -> None:
        form = self._form
        form.arrived_day_edit.edit.setPlaceholderText(self.tr("오늘"))
        form.arrived_time_edit.setPlaceholderText(self.tr("지금"))
        names: dict[QWidget, str] = {
            form.born_edit: self.tr("생년월일"),
            form.phone_edit: self.tr("연락처"),
            form.proxy_phone_edit: self.tr("대리인 연락처"),
            form.arrived_day_edit: self.tr("도착한 날 (비우면 오늘)"),
            form.arrived_time_edit: self.tr("도착한 시각 (비우면 지금)"),
            form.department_box: self.tr("처리 부서"),
            form.handler_box: self.tr("담당자"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        for box in (form.department_box, form.handler_box):
            box.view().setAccessibleName(box.accessibleName())

    def follow_width(self, width: int) -> None:
        """Put the feedback below the fields where a zoom or the help panel leaves no room."""
        form, space = self._form, tokens().px
        fields = form.fields_page.minimumSizeHint().width() + space(24)
        form.fields_area.setMinimumWidth(min(fields, width - 2 * _MARGIN))
        narrow = width < fields + space(_FEEDBACK_WIDTH) + 2 * _MARGIN
        buttons = form.keeping_row.minimumSize().width() + form.intake_row.minimumSize().width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        form.columns.setDirection(down if narrow else across)
        tight = width < buttons + 2 * _MARGIN + space(24)
        form.action_row.setDirection(down if tight else across)

    def _fit(self) -> None:
        """Four lines of content (a longer one scrolls), and labels level with their fields."""
        form, space = self._form, tokens().px
        form.content_edit.document().setDocumentMargin(space(6))
        lines = form.content_edit.fontMetrics().lineSpacing() * _CONTENT_LINES
        form.content_edit.setFixedHeight(lines + space(16))
        form.people_edit.setMaximumWidth(space(220))
        for label in (
            form.channel_label,
            form.content_label,
            form.documents_label,
            form.attachments_label,
        ):
            label.setContentsMargins(0, space(5), 0, 0)
