"""The forms of who handles a petition (영 제13조, 법 제16조, 법 제20조)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.commands import Assign
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.shared.sentences import say


class PlaceForm(StepForm):
    """Asks for a department and perhaps a person of it."""

    def add_place(self) -> None:
        """Add both; they are filled when the departments have been fetched."""
        self.department_box = self.add_choice("department_id", self.tr("담당 부서*"))
        self.handler_box = self.add_choice("handler_id", self.tr("담당자"))
        self.department_box.currentIndexChanged.connect(self._on_department_changed)

    async def load(self) -> None:
        """Fetch the departments."""
        departments = await self.opened.desk.ask(self.opened.staff.departments)
        options = [(one.id, one.name) for one in departments]
        self.department_box.offer(options, self.file.petition.department_id)

    def _on_department_changed(self, *_index: int) -> None:
        self.opened.desk.start(self._load_handlers, owner=self)

    async def _load_handlers(self) -> None:
        department_id = self.department_box.value()
        handlers = await self.opened.desk.ask(self.opened.staff.handlers, department_id)
        if department_id == self.department_box.value():
            options = [(None, self.tr("정하지 않음")), *((one.id, one.name) for one in handlers)]
            self.handler_box.offer(options, self.file.petition.handler_id)


class AssignForm(PlaceForm):
    """담당자 지정: the department, and perhaps the person."""

    step = Step.ASSIGN
    late = False

    def fill(self) -> None:
        """Add the department and the person."""
        self.add_place()

    def read(self) -> Assign:
        """Return the command."""
        department_id = self.chosen("department_id", say("담당 부서를 골라 주십시오."))
        return Assign(self.petition_id, department_id, self.chosen("handler_id"))


FORMS: Mapping[Step, type[StepForm]] = {AssignForm.step: AssignForm}
