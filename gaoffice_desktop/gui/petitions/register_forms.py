"""The register's small forms and their place: a name for a view, a period for the printed register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.widgets.date_box import DateBox
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

LONGEST_NAME = 30
_REGISTER = say("민원 처리부")


class InlinePlace:
    """The place between search and list where one small form is open at a time."""

    def __init__(self, panel: QWidget, focus_after: Callable[[], QWidget | None]) -> None:
        """``focus_after`` gives where the keyboard goes when the form is left."""
        self._panel = panel
        layout = panel.layout()
        assert layout is not None
        self._layout = layout
        self._focus_after = focus_after
        self.form: InlineForm | None = None
        panel.hide()

    def open(self, form: InlineForm) -> None:
        """Open a form in the place of another."""
        self.close()
        form.closed.connect(self.leave)
        self._layout.addWidget(form)
        self._panel.show()
        self.form = form
        form.first_focus().setFocus()

    def close(self) -> None:
        """Close the form that is open, if any."""
        if self.form is None:
            return
        self._layout.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._panel.hide()

    def leave(self) -> None:
        """Close the form and go on with the keyboard where it belongs."""
        self.close()
        target = self._focus_after()
        if target is not None:
            target.setFocus()


class KeepViewForm(InlineForm):
    """+ 보기 저장: the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("보기 저장"), say("보기 저장"), parent)
        self.name_edit = ImeLineEdit(self)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.add_field("name", self.tr("보기 이름*"), self.name_edit)

    def name(self) -> str:
        """Return the name.

        Raises:
            UserError: it is empty.
        """
        name = " ".join(self.name_edit.text().split())
        if not name:
            raise UserError.at(name=say("보기의 이름을 입력해 주십시오."))
        return name


class PrintRegisterForm(InlineForm):
    """A ledger on paper: from, to, and what for (규칙 제3조); 민원 처리부 by default."""

    def __init__(
        self,
        today: date,
        parent: QWidget | None = None,
        ledger: Sentence = _REGISTER,
    ) -> None:
        super().__init__(say("{ledger} 인쇄", ledger=ledger), say("미리보기"), parent)
        self._today = today
        self.from_edit = self._day_box(today.replace(day=1))
        self.add_field("first_on", self.tr("접수일부터*"), self.from_edit)
        self.to_edit = self._day_box(today)
        self.add_field("last_on", self.tr("접수일까지*"), self.to_edit)
        self.purpose_edit = ImeLineEdit(self)
        self.purpose_edit.setMaxLength(200)
        self.purpose_edit.setPlaceholderText(self.tr("적지 않으면 개인정보를 가려서 인쇄합니다."))
        self.add_field(
            "purpose",
            self.tr("출력 목적"),
            self.purpose_edit,
            self.tr("성명과 연락처를 가리지 않으려면 목적을 적습니다. 목적은 기록에 남습니다."),
        )

    def _day_box(self, day: date) -> DateBox:
        box = DateBox(self)
        box.set_today(lambda: self._today)
        box.set_day(day)
        return box

    def period(self) -> tuple[date, date, str]:
        """Return the first day, the last day and the purpose.

        Raises:
            UserError: a day can't be read, or they stand in the wrong order.
        """
        problems: dict[str, Sentence] = {}
        days: dict[str, date] = {}
        for key, edit in (("first_on", self.from_edit), ("last_on", self.to_edit)):
            try:
                days[key] = dates.parse_day(edit.text(), self._today)
            except UserError as error:
                problems[key] = error.sentence
        if not problems and days["last_on"] < days["first_on"]:
            problems["last_on"] = say("끝 날이 첫날보다 앞섭니다.")
        if problems:
            raise UserError.at(**problems)
        return days["first_on"], days["last_on"], self.purpose_edit.text().strip()
