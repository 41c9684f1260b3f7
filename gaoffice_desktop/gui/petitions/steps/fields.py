"""The kinds of field that the forms of steps are made of, and how each is read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.petitions.steps.when_edit import WhenEdit
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit, ImePlainTextEdit
from gaoffice_desktop.gui.widgets.number_box import NumberBox
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say


class Choice(QComboBox):
    """A choice whose values stay what they are: Qt would give a StrEnum back as a str."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        # As long as the longest reason would be wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def offer(self, options: Iterable[tuple[Any, Sentence | str]], chosen: object = None) -> None:
        """Show these; the first is chosen where ``chosen`` is none of them."""
        offered = list(options)
        self._values = [value for value, _words in offered]
        self.blockSignals(True)
        self.clear()
        self.addItems([spoken(words) for _value, words in offered])
        if offered:
            self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else 0)
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())

    def value(self) -> Any:
        """Return what is chosen; None where nothing is offered."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def choose(self, value: object) -> None:
        """Choose an option by its value."""
        self.setCurrentIndex(self._values.index(value))


class StepFields(InlineForm):
    """Adds fields by kind, and reads them by key; a fault is noted in ``faults`` at its key."""

    edited = Signal()
    """A field that may move the due time was changed."""

    def __init__(
        self, title: Sentence | str, verb: Sentence | str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, verb, parent)
        self.faults: dict[str, Sentence] = {}

    @property
    def today(self) -> date:
        """The day from which days are counted."""
        raise NotImplementedError

    # -- adding --------------------------------------------------------------------------

    def add_line(self, key: str, label: str, text: str = "", hint: str = "") -> ImeLineEdit:
        """Add an entry of one line."""
        field = ImeLineEdit(self)
        field.setText(text)
        self.add_field(key, label, field, hint)
        return field

    def add_lines(
        self, key: str, label: str, text: str = "", hint: str = "", height: int = 64
    ) -> ImePlainTextEdit:
        """Add an entry of several lines; ``height`` in pixels at 100 %."""
        field = ImePlainTextEdit(self)
        field.setPlainText(text)
        field.setTabChangesFocus(True)
        self.add_field(key, label, field, hint)
        field.setFixedHeight(tokens().px(height))
        return field

    def add_day(self, key: str, label: str, day: date | None = None, hint: str = "") -> DateBox:
        """Add an entry for a day."""
        field = DateBox(self)
        field.set_today(lambda: self.today)
        field.set_day(day)
        self.add_field(key, label, field, hint)
        return field

    def add_number(
        self, key: str, label: str, value: int, most: int, hint: str = "", suffix: str = ""
    ) -> NumberBox:
        """Add an entry for a number from 1 to ``most``."""
        field = NumberBox(self)
        field.setRange(1, most)
        field.setValue(value)
        field.setSuffix(suffix)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_field(key, label, field, hint)
        return field

    def add_choice(
        self,
        key: str,
        label: str,
        options: Iterable[tuple[Any, Sentence | str]] = (),
        chosen: object = None,
        hint: str = "",
    ) -> Choice:
        """Add a choice; each option is a value and its words."""
        field = Choice(self)
        field.offer(options, chosen)
        self.add_field(key, label, field, hint)
        return field

    def add_check(self, key: str, label: str, text: str, hint: str = "") -> QCheckBox:
        """Add a yes or no."""
        field = QCheckBox(text, self)
        self.add_field(key, label, field, hint)
        return field

    def add_consent(self, name: str = "") -> None:
        """Add who agreed, how they said so, and when (영 제6조제5항, 제21조제3항)."""
        self.add_line("consent_name", self.tr("동의한 사람*"), name)
        self.add_line(
            "consent_how",
            self.tr("동의한 방법*"),
            hint=self.tr("예: 전화 통화, 문자메시지 회신, 서면"),
        )
        self.add_day("consent_on", self.tr("동의한 날*"), self.today)

    # -- reading -------------------------------------------------------------------------

    def text(self, key: str, missing: Sentence | None = None) -> str:
        """Return what is typed; where nothing is, ``missing`` is its fault."""
        field = self._fields[key][0]
        typed = field.toPlainText() if isinstance(field, QPlainTextEdit) else ""
        if isinstance(field, QLineEdit):
            typed = field.text()
        typed = typed.strip()
        if not typed and missing is not None:
            self.faults[key] = missing
        return typed

    def day(self, key: str) -> date:
        """Return the day; today where it is none, which is its fault."""
        field = self._fields[key][0]
        assert isinstance(field, DateBox)
        try:
            return dates.parse_day(field.text(), self.today)
        except UserError as error:
            self.faults[key] = error.sentence
            return self.today

    def optional_day(self, key: str) -> date | None:
        """Return the day, or None where nothing is typed."""
        field = self._fields[key][0]
        assert isinstance(field, DateBox)
        return self.day(key) if field.text().strip() else None

    def number(self, key: str) -> int:
        """Return the number."""
        field = self._fields[key][0]
        assert isinstance(field, QSpinBox)
        return field.value()

    def chosen(self, key: str, missing: Sentence | None = None) -> Any:
        """Return the value of the chosen option; where it is None, ``missing`` is its fault."""
        field = self._fields[key][0]
        assert isinstance(field, Choice)
        value = field.value()
        if value is None and missing is not None:
            self.faults[key] = missing
        return value

    def checked(self, key: str) -> bool:
        """Tell whether it is ticked."""
        field = self._fields[key][0]
        assert isinstance(field, QCheckBox)
        return field.isChecked()

    def consent(self) -> Consent:
        """Return who agreed, how and when."""
        return Consent(
            self.text("consent_name", say("동의한 사람의 성명을 입력해 주십시오.")),
            self.text("consent_how", say("어떻게 동의를 받았는지 입력해 주십시오.")),
            self.day("consent_on"),
        )

    def text_keys(self) -> set[str]:
        """Return the keys of the texts: what a step does hangs on none of them."""
        texts = (QLineEdit, QPlainTextEdit)
        return {key for key, (field, _fault) in self._fields.items() if isinstance(field, texts)}

    # -- following -----------------------------------------------------------------------

    def watch(self, field: QWidget) -> None:
        """Let a change of this field say anew what the step does; texts do not move a date."""
        if isinstance(field, WhenEdit):
            field.edited.connect(self.edited)
        elif isinstance(field, DateBox):
            field.liveTextChanged.connect(self.edited)
            field.day_changed.connect(self.edited)
        elif isinstance(field, QSpinBox):
            field.valueChanged.connect(self.edited)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(self.edited)
        elif isinstance(field, QCheckBox):
            field.toggled.connect(self.edited)
