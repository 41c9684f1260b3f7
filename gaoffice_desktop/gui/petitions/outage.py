"""The examiner's form for an outage of the information system (영 제20조제2호).

What it would do is shown first: how many petitions it takes the days out of.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gaoffice_desktop.gui.petitions.register_forms import InlinePlace
from gaoffice_desktop.gui.petitions.steps.fields import StepFields
from gaoffice_desktop.gui.screen import Action
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import ExcludeOutage
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may

if TYPE_CHECKING:
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.life import OutageExcluded
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.shared.clock import Clock


class OutageForm(StepFields):
    """First day, last day, what was out of order; the first press previews, the second does it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        super().__init__(say("정보시스템 장애 기간 빼기"), say("미리보기"), parent)
        self.previewed: ExcludeOutage | None = None
        day = today - timedelta(days=1)
        self.first_edit = self.add_day("first_on", self.tr("첫날*"), day)
        self.last_edit = self.add_day("last_on", self.tr("마지막 날*"), day)
        self.note_edit = self.add_line(
            "note", self.tr("어떤 장애*"), hint=self.tr("예: 국민신문고 접속 장애")
        )
        self.effect_label = QLabel(self)
        self.effect_label.setObjectName("effect_label")
        self.effect_label.setWordWrap(True)
        self.effect_label.setAccessibleName(self.tr("이 처리의 효과"))
        set_property(self.effect_label, "kind", "subtle")
        self.outer.insertWidget(self.outer.indexOf(self.error_label), self.effect_label)
        self.effect_label.hide()
        for field in (self.first_edit, self.last_edit):
            self.watch(field)
        self.note_edit.liveTextChanged.connect(self.edited)
        self.edited.connect(self._forget_preview)

    @property
    def today(self) -> date:
        """The local day."""
        return self._today

    def command(self) -> ExcludeOutage:
        """Return the command.

        Raises:
            UserError: a day can't be read.
        """
        self.faults.clear()
        command = ExcludeOutage(self.day("first_on"), self.day("last_on"), self.text("note"))
        if self.faults:
            raise UserError.at(**self.faults)
        return command

    def show_preview(self, command: ExcludeOutage, found: OutageExcluded) -> None:
        """Say what it would do; the button does it now."""
        self.clear_problems()
        self.previewed = command
        text = say(
            "처리 중인 민원 {count:,}건의 처리기간에서 이 기간을 뺍니다. {kept:,}건은 그대로입니다. "
            "(영 제20조제2호)",
            count=found.petitions,
            kept=found.kept,
        )
        self.effect_label.setText("▸ " + spoken(text))
        self.effect_label.show()
        self.submit_button.setText(self.tr("처리기간에서 빼기"))
        self.submit_button.setEnabled(found.petitions > 0)

    def _forget_preview(self) -> None:
        self.previewed = None
        self.effect_label.hide()
        self.submit_button.setText(self.tr("미리보기"))
        self.submit_button.setEnabled(True)


class OutageExclusion(QObject):
    """Opens the form in the register, previews and excludes."""

    def __init__(
        self, screen: Screen, place: InlinePlace, petitions: Petitions, clock: Clock
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = screen.desk
        self._place = place
        self._petitions = petitions
        self._clock = clock
        self.button = QPushButton(self.tr("장애 기간"), screen)
        self.button.setObjectName("outage_button")
        self.button.setToolTip(
            self.tr("정보시스템 장애 기간을 처리 중인 민원의 처리기간에서 뺍니다.")
        )
        self.button.setAccessibleDescription(self.button.toolTip())
        self.button.clicked.connect(self.open_form)
        self.button.hide()

    def show_to(self, seat: Seat) -> None:
        """Offer it to the petition examiner alone."""
        self.button.setVisible(may(seat, Permission.EXCLUDE_OUTAGE))

    def action(self, in_list: Callable[[], bool]) -> Action:
        """What the palette offers while the list is shown."""
        return Action(
            self.tr("정보시스템 장애 기간 빼기"),
            "",
            self.open_form,
            enabled=lambda: in_list() and may(self._desk.seat, Permission.EXCLUDE_OUTAGE),
        )

    def open_form(self) -> None:
        """Ask for the days."""
        form = OutageForm(to_local(self._clock()).date(), self._screen)
        form.submitted.connect(partial(self._on_submitted, form))
        self._place.open(form)

    def _on_submitted(self, form: OutageForm) -> None:
        if form.previewed is None:
            self._desk.start(partial(self._preview, form), owner=form)
        else:
            # Owned by the screen: the form goes as soon as it is done.
            self._desk.start(partial(self._exclude, form, form.previewed), owner=self._screen)

    async def _preview(self, form: OutageForm) -> None:
        try:
            command = form.command()
            found = await self._desk.ask(self._petitions.preview_outage, command)
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        form.show_preview(command, found)

    async def _exclude(self, form: OutageForm, command: ExcludeOutage) -> None:
        try:
            done = await self._desk.change(self._petitions.exclude_outage, command)
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        self._place.leave()
        self._screen.say.success(done.sentence)
