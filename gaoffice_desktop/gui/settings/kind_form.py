"""The form of one entry of the catalogue (민원편람)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.gui.forms.ui_settings_kind import Ui_KindForm
from gaoffice_desktop.gui.problems import Problems
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import CATEGORY_LABELS, Category, PetitionKind
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Account, Department

UNIT_LABELS: dict[Unit, Sentence] = {
    Unit.IMMEDIATE: say("즉시"),
    Unit.DAYS: say("일"),
    Unit.WEEKS: say("주"),
    Unit.MONTHS: say("개월"),
    Unit.YEARS: say("년"),
    Unit.WORKING_MINUTES: say("근무시간(분)"),
}


class KindForm(QWidget):
    """Shows an entry and returns what is typed."""

    saved = Signal()
    confirmed = Signal()
    reverted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: PetitionKind = empty_kind()
        self._handlers: tuple[Account, ...] = ()
        self.form = Ui_KindForm()
        self.form.setupUi(self)
        form = self.form
        for category in Category:
            form.category_box.addItem(spoken(CATEGORY_LABELS[category]), category.value)
        for unit, label in UNIT_LABELS.items():
            form.unit_box.addItem(spoken(label), unit.value)
        lines = form.documents_edit.fontMetrics().lineSpacing()
        form.documents_edit.setMinimumHeight(lines * 5)
        form.note_edit.setMinimumHeight(lines * 4)
        self.problems = Problems(
            form,
            ("name", "period", "article", "department", "handler", "documents", "fee", "source",
             "note", "code"),
            {"period": form.amount_edit, "department": form.department_box,
             "handler": form.handler_box, "code": form.name_edit},
        )  # fmt: skip
        form.unit_box.currentIndexChanged.connect(self._on_unit)
        form.department_box.currentIndexChanged.connect(self._offer_handlers)
        form.save_button.clicked.connect(self.saved)
        form.confirm_button.clicked.connect(self.confirmed)
        form.revert_button.clicked.connect(self.reverted)

    def offer(self, departments: Sequence[Department], handlers: Sequence[Account]) -> None:
        """Offer these departments and people, keeping what is chosen."""
        box = self.form.department_box
        chosen, handler = box.currentData(), self.form.handler_box.currentData()
        self._handlers = tuple(handlers)
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("정하지 않음"), None)
        for department in departments:
            box.addItem(department.name, department.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)
        self._offer_handlers()
        self.form.handler_box.setCurrentIndex(max(self.form.handler_box.findData(handler), 0))

    def show_kind(self, kind: PetitionKind, draft: PetitionKind | None = None) -> None:
        """Show an entry, or what was typed over it before."""
        self._shown = kind
        typed = draft or kind
        form = self.form
        form.heading.setText(kind.name or self.tr("새 민원"))
        self._show_state(typed)
        form.name_edit.setText(typed.name)
        form.category_box.setCurrentIndex(form.category_box.findData(typed.category.value))
        form.unit_box.setCurrentIndex(form.unit_box.findData(typed.period.unit.value))
        form.amount_edit.setValue(typed.period.amount)
        form.article_edit.setText(typed.article)
        form.department_box.setCurrentIndex(
            max(form.department_box.findData(typed.department_id), 0)
        )
        form.handler_box.setCurrentIndex(max(form.handler_box.findData(typed.handler_id), 0))
        form.documents_edit.setPlainText("\n".join(typed.documents))
        form.fee_edit.setValue(typed.fee)
        form.oral_check.setChecked(typed.oral)
        form.active_check.setChecked(typed.active)
        form.source_edit.setText(typed.source)
        form.note_edit.setPlainText(typed.note)
        self.problems.clear()

    @property
    def shown(self) -> PetitionKind:
        """The entry as it is kept."""
        return self._shown

    def typed(self) -> PetitionKind:
        """Return the entry as it is typed."""
        form = self.form
        article = form.article_edit.text().strip()
        unit = Unit(form.unit_box.currentData())
        amount = 0 if unit is Unit.IMMEDIATE else form.amount_edit.value()
        source = self._shown.period.source if article == self._shown.article else article
        documents = (line.strip() for line in form.documents_edit.toPlainText().splitlines())
        return replace(
            self._shown,
            name=form.name_edit.text().strip(),
            category=Category(form.category_box.currentData()),
            period=Period(unit, amount, source),
            article=article,
            department_id=form.department_box.currentData(),
            handler_id=form.handler_box.currentData(),
            documents=tuple(line for line in documents if line),
            fee=form.fee_edit.value(),
            oral=form.oral_check.isChecked(),
            active=form.active_check.isChecked(),
            source=form.source_edit.text().strip(),
            note=form.note_edit.toPlainText().strip(),
        )

    def confirmed_kind(self, today: date) -> PetitionKind:
        """Return the typed entry with the office's word for its period."""
        return replace(self.typed(), verified=True, confirmed_on=today)

    def _show_state(self, kind: PetitionKind) -> None:
        label = self.form.state_label
        if not kind.verified:
            text = say("▲ 확인 필요: 처리기간의 근거를 아직 확인하지 않았습니다.")
        elif kind.confirmed_on is not None:
            text = say("✓ {day} 기관이 확인했습니다.", day=dates.day(kind.confirmed_on))
        else:
            text = say("✓ 출처로 확인된 처리기간입니다.")
        label.setText(spoken(text))
        set_property(label, "kind", "success" if kind.verified else "warning")

    def _on_unit(self) -> None:
        self.form.amount_edit.setEnabled(self.form.unit_box.currentData() != Unit.IMMEDIATE.value)

    def _offer_handlers(self) -> None:
        department = self.form.department_box.currentData()
        box = self.form.handler_box
        box.clear()
        box.addItem(self.tr("정하지 않음"), None)
        for account in self._handlers:
            if department in (None, account.department_id):
                box.addItem(account.name, account.id)


def empty_kind() -> PetitionKind:
    """Return an entry to begin with, under a code that no other entry has."""
    return PetitionKind(
        code=f"office_{secrets.token_hex(4)}",
        name="",
        category=Category.STATUTORY,
        period=Period(Unit.DAYS, 7),
        article="",
        department_id=None,
        handler_id=None,
        documents=(),
        fee=0,
        oral=False,
        verified=False,
        source="",
    )
