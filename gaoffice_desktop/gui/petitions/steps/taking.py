"""Opens the form of a step beneath the buttons, takes the step, and offers to take it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gaoffice_desktop.gui.petitions.steps import STEP_FORMS
from gaoffice_desktop.gui.petitions.steps.form import Opened, StepForm
from gaoffice_desktop.gui.petitions.steps.words import DONE_MESSAGES
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.petitions.commands import Correct, Undo
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.mending import last_step
from gaoffice_desktop.petitions.rules import UNDO_SECONDS
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.facts import Petition
    from gaoffice_desktop.petitions.service import Petitions


class StepTaking(QObject):
    """One form at a time; what was typed stays until the step is taken or left."""

    left = Signal(object)
    """The form of this ``Step`` was closed without taking it."""
    taken = Signal(object)
    """This ``Step`` was taken."""

    def __init__(
        self,
        panel: QFrame,
        place: QVBoxLayout,
        screen: Screen,
        petitions: Petitions,
        opened: Callable[[], Opened | None],
    ) -> None:
        """``opened`` says what a form is opened on now; None while nothing is shown."""
        super().__init__(panel)
        self._panel = panel
        self._place = place
        self._screen = screen
        self._desk = screen.desk
        self._petitions = petitions
        self._opened = opened
        self.form: StepForm | None = None
        panel.hide()

    def open(self, step: Step, parent: QWidget) -> None:
        """Open the form of a step; a second time leaves it."""
        opened = self._opened()
        if opened is None:
            return
        reopened = self.form is not None and self.form.step is step
        self.close()
        if reopened:
            return
        form = STEP_FORMS[step](opened, parent)
        form.submitted.connect(self.submit)
        form.closed.connect(self._on_left)
        self._place.addWidget(form)
        self._panel.show()
        self.form = form
        form.first_focus().setFocus()
        self._desk.start(form.load, owner=form)

    def close(self) -> None:
        """Close the form, if one is open."""
        if self.form is None:
            return
        self._place.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._panel.hide()

    def submit(self) -> None:
        """Take the step as its form says it."""
        if self.form is not None and self.form.submit_button.isEnabled():
            self._desk.start(partial(self._take, self.form), owner=self._screen)

    def _on_left(self) -> None:
        step = self.form.step if self.form is not None else None
        self.close()
        if step is not None:
            self.left.emit(step)

    async def _take(self, form: StepForm) -> None:
        form.submit_button.setEnabled(False)
        try:
            # The verb of the service bears the name of the step.
            verb = getattr(self._petitions, form.step.value)
            command = form.command()
            petition: Petition = await self._desk.change(verb, command)
        except UserError as error:
            form.submit_button.setEnabled(True)
            form.show_problems(error.sentence, error.problems)
            return
        except Exception:
            form.submit_button.setEnabled(True)
            raise
        if form is self.form:
            self.close()
            self.taken.emit(form.step)
        # What was taken back as never done is not offered to be taken back: another step is last.
        is_void = isinstance(command, Correct) and command.void
        message = replace(DONE_MESSAGES[form.step], values={"number": petition.number})
        of = None if is_void else await self._position(petition.id)
        if of is None:
            self._screen.say.success(message)
            return
        undo = partial(self._on_undo_clicked, petition.id, of)
        self._screen.say.success(message, Link(self.tr("실행 취소"), undo), seconds=UNDO_SECONDS)

    async def _position(self, petition_id: int) -> int | None:
        """Return where in the petition's life the step just taken stands."""
        file = await self._desk.ask(self._petitions.file, petition_id)
        return last_step(file.events)

    def _on_undo_clicked(self, petition_id: int, of: int) -> None:
        self._desk.start(partial(self._undo, petition_id, of), owner=self._screen)

    async def _undo(self, petition_id: int, of: int) -> None:
        petition: Petition = await self._desk.change(self._petitions.undo, Undo(petition_id, of))
        self._screen.say.info(
            say("{number}번의 마지막 처리를 취소했습니다.", number=petition.number)
        )
