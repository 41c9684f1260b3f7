"""Opens a step in a petition's detail and says what its form shows."""

from __future__ import annotations

from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.lawful import Step
from tests.gui.checks import settle


def open_step(detail: PetitionDetail, step: Step) -> StepForm:
    """Open the form of a step of the petition shown."""
    detail.open_step(step)
    settle()
    form = detail.step_form
    assert form is not None, detail.bar.refusal_of(step)
    assert form.step is step
    return form


def submit(detail: PetitionDetail) -> None:
    """Take the step whose form is open; it must be taken."""
    form = detail.step_form
    detail.submit_step()
    settle()
    assert detail.step_form is None, faults(form)


def faults(form: StepForm) -> dict[str, str]:
    """Return what stands beneath the fields, and above the buttons under no key."""
    found = {
        key: fault.text().removeprefix("✖ ")
        for key, (_field, fault) in form._fields.items()
        if not fault.isHidden()
    }
    if not form.error_label.isHidden():
        found[""] = form.error_label.text().removeprefix("✖ ")
    return found


def effects(form: StepForm) -> str:
    """Return what the form says it does."""
    return "" if form.effect_label.isHidden() else form.effect_label.text()
