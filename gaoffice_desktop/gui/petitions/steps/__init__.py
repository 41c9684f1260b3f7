"""The forms of a petition's steps: a module per job, each exporting its FORMS."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.gui.petitions.steps import (
    answer,
    closing,
    extensions,
    handing,
    many,
    objections,
    pauses,
    progress,
    record,
    repeats,
    supplements,
)
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.petitions.lawful import Step

STEP_FORMS: Mapping[Step, type[StepForm]] = {
    **handing.FORMS,
    **supplements.FORMS,
    **extensions.FORMS,
    **pauses.FORMS,
    **progress.FORMS,
    **answer.FORMS,
    **closing.FORMS,
    **repeats.FORMS,
    **many.FORMS,
    **objections.FORMS,
    **record.FORMS,
}
"""Which form makes the command of a step's verb."""
