"""One petition: who asked what, what happened, why it is due then, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.gui.forms.ui_petitions_detail import Ui_DetailForm
from gaoffice_desktop.gui.petitions import detail_view
from gaoffice_desktop.gui.petitions.attachment_saving import ask_where, keep_copy
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.step_forms import STEP_FORMS, AssignForm, StepForm
from gaoffice_desktop.gui.petitions.step_rules import (
    DONE_MESSAGES,
    STEP_LABELS,
    Step,
    paper_refusal,
    refusal,
    reveal_refusal,
)
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import Channel, Petition, State
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
    from gaoffice_desktop.gui.petitions.register_columns import Now
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.life import PetitionFile
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.staff.service import Staff


class PetitionDetail(QWidget):
    """Stands in the place of the list; Esc or Alt+Left goes back to it."""

    back_wanted = Signal()

    def __init__(
        self,
        screen: Screen,
        petitions: Petitions,
        staff: Staff,
        printing: PaperPrinting,
        now: Callable[[], Now],
        parent: QWidget | None = None,
    ) -> None:
        """``screen`` lends its desk and its voice; ``now`` says what "D-1" is relative to."""
        super().__init__(parent)
        self.desk = screen.desk
        self._screen = screen
        self._petitions = petitions
        self._staff = staff
        self._printing = printing
        self._now = now
        self.file: PetitionFile | None = None
        self._wanted: int | None = None
        self.step_form: StepForm | None = None
        self.form = Ui_DetailForm()
        self.form.setupUi(self)
        self._make_actions()
        detail_view.prepare(self.form)
        self.form.step_panel.hide()
        self.form.back_button.clicked.connect(self.back_wanted)
        self.form.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.form.save_attachment_button.clicked.connect(self._on_save_clicked)
        self.form.attachments_list.itemActivated.connect(self._on_save_clicked)

    def _make_actions(self) -> None:
        flow = FlowLayout(self.form.actions_bar, tokens().px(8))
        self.step_buttons: dict[Step, QPushButton] = {}
        for step in Step:
            button = QPushButton(spoken(STEP_LABELS[step]), self)
            button.setObjectName(f"{step.value}_button")
            set_property(button, "kind", "primary" if step is Step.COMPLETE else "tertiary")
            button.clicked.connect(partial(self.open_step, step))
            self.step_buttons[step] = button
            flow.addWidget(button)
        self.receipt_button = self._paper_button("receipt", self.tr("접수증 인쇄"))
        self.oral_button = self._paper_button("oral_sheet", self.tr("구술 민원서 인쇄"))
        self.explanation_button = self._paper_button(
            "explanation_sheet", self.tr("기한 계산서 인쇄")
        )
        for button in (self.receipt_button, self.oral_button, self.explanation_button):
            flow.addWidget(button)

    def _paper_button(self, paper: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{paper}_button")
        button.clicked.connect(lambda: self.print_paper(paper))
        return button

    # -- showing -------------------------------------------------------------------------

    @property
    def petition_id(self) -> int | None:
        """Whose detail is shown, or being fetched."""
        return self._wanted

    def show_petition(self, petition_id: int) -> None:
        """Show a petition, its personal data masked."""
        if petition_id != self._wanted:
            self.close_step()
        self._wanted = petition_id
        self.desk.start(partial(self._load, petition_id, reveal=False), owner=self)

    def reload(self) -> None:
        """Fetch again what is shown, masked."""
        if self._wanted is not None:
            self.show_petition(self._wanted)

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins: on the history, which reads from the newest."""
        return self.form.timeline_table

    async def _load(self, petition_id: int, *, reveal: bool) -> None:
        file = await self.desk.ask(self._petitions.file, petition_id, reveal)
        if petition_id == self._wanted:
            self._show(file)

    def _show(self, file: PetitionFile) -> None:
        self.file = file
        detail_view.show_head(self.form, file, self._now())
        detail_view.show_body(self.form, file)
        self._show_actions()

    def refresh_due(self) -> None:
        """Say the deadline anew: a minute has passed, or the calendar changed."""
        if self.file is not None:
            detail_view.show_badge(self.form, self.file.petition, self._now())

    def _show_actions(self) -> None:
        assert self.file is not None
        petition, seat = self.file.petition, self.desk.seat
        waiting = petition.state is State.SUPPLEMENT
        for step, button in self.step_buttons.items():
            allow(button, refusal(step, self.file, seat, self._now().moment))
        self.step_buttons[Step.ASK_SUPPLEMENT].setVisible(not waiting)
        self.step_buttons[Step.RECEIVE_SUPPLEMENT].setVisible(waiting)
        for button in (self.receipt_button, self.oral_button, self.explanation_button):
            allow(button, paper_refusal(self.file, seat))
        self.oral_button.setVisible(petition.channel is Channel.ORAL)
        reveal = self.form.reveal_button
        allow(reveal, reveal_refusal(seat))
        reveal.setText(self.tr("보기") if self.file.masked else self.tr("가리기"))
        reveal.setAccessibleName(
            self.tr("민원인 정보 보기") if self.file.masked else self.tr("민원인 정보 가리기")
        )
        self.form.actions_bar.updateGeometry()

    # -- steps ---------------------------------------------------------------------------

    def open_step(self, step: Step, *_clicked: Any) -> None:
        """Open the small form of a step beneath the buttons; a second click leaves it."""
        if self.file is None or not self.step_buttons[step].isEnabled():
            return
        reopened = self.step_form is not None and self.step_form.step is step
        self.close_step()
        if reopened:
            return
        form = STEP_FORMS[step](self.file, self._now().moment, self)
        form.submitted.connect(self._on_step_submitted)
        form.closed.connect(self._on_step_left)
        self.form.step_layout.addWidget(form)
        self.form.step_panel.show()
        self.step_form = form
        if isinstance(form, AssignForm):
            form.department_chosen.connect(self._on_department_chosen)
            self.desk.start(self._fill_departments, owner=form)
        form.first_focus().setFocus()

    def close_step(self) -> None:
        """Close the form of a step, if one is open."""
        if self.step_form is None:
            return
        self.form.step_layout.removeWidget(self.step_form)
        self.step_form.hide()
        self.step_form.deleteLater()
        self.step_form = None
        self.form.step_panel.hide()

    def _on_step_left(self) -> None:
        step = self.step_form.step if self.step_form is not None else None
        self.close_step()
        if step is not None:
            self.step_buttons[step].setFocus()

    def _on_step_submitted(self) -> None:
        if self.step_form is not None:
            self.desk.start(partial(self._take_step, self.step_form), owner=self)

    async def _take_step(self, form: StepForm) -> None:
        form.submit_button.setEnabled(False)
        try:
            # The verb of the service bears the name of the step.
            verb = getattr(self._petitions, form.step.value)
            petition: Petition = await self.desk.change(verb, form.command())
        except UserError as error:
            form.submit_button.setEnabled(True)
            form.show_problems(error.sentence, error.problems)
            return
        except Exception:
            form.submit_button.setEnabled(True)
            raise
        if form is self.step_form:
            self.close_step()
            self.form.back_button.setFocus()
        message = replace(DONE_MESSAGES[form.step], values={"number": petition.number})
        self._screen.say.success(message)

    async def _fill_departments(self) -> None:
        departments = await self.desk.ask(self._staff.departments)
        if isinstance(self.step_form, AssignForm):
            self.step_form.show_departments(departments)

    def _on_department_chosen(self, department_id: int) -> None:
        if self.step_form is not None:
            self.desk.start(partial(self._fill_handlers, department_id), owner=self.step_form)

    async def _fill_handlers(self, department_id: int) -> None:
        handlers = await self.desk.ask(self._staff.handlers, department_id)
        form = self.step_form
        if isinstance(form, AssignForm) and form.department_box.currentData() == department_id:
            form.show_handlers(handlers)

    # -- person, papers, attachments -----------------------------------------------------

    def _on_reveal_clicked(self) -> None:
        if self.file is not None:
            load = partial(self._load, self.file.petition.id, reveal=self.file.masked)
            self.desk.start(load, owner=self)

    def print_paper(self, paper: str) -> None:
        """Preview and print a paper of this petition: receipt, oral_sheet, explanation_sheet."""
        if self.file is not None:
            self._printing.print_petition(self.file.petition, paper)

    def _on_save_clicked(self, *_item: Any) -> None:
        chosen = self.form.attachments_list.currentRow()
        if self.file is not None and 0 <= chosen < len(self.file.petition.attachments):
            attachment = self.file.petition.attachments[chosen]
            self.desk.start(partial(self._save, attachment), owner=self)

    async def _save(self, attachment: Any) -> None:
        target = await ask_where(self, attachment)
        if target is None:
            return
        await self.desk.ask(keep_copy, self._petitions, attachment, target)
        self._screen.say.success(say("{name:을를} 저장했습니다.", name=target.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read in one column where two would be too narrow."""
        super().resizeEvent(event)
        detail_view.arrange(self.form, self.width())

    # -- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt+Left go back; the form of a step takes its own Esc."""
        alt_left = (
            event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_Escape or alt_left or event.key() == Qt.Key.Key_Back:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)


def allow(button: QPushButton, reason: Sentence | None) -> None:
    """Enable a button, or disable it and say why, to the eye and to a screen reader."""
    tip = "" if reason is None else spoken(reason)
    button.setEnabled(reason is None)
    if not button.property("own_tip"):
        button.setProperty("own_tip", button.toolTip() or " ")
    own = str(button.property("own_tip")).strip()
    button.setToolTip(tip or own)
    button.setAccessibleDescription(tip or own)
