"""What the law lets be done to a petition as it stands: asked by the screen, kept by the verbs.

Pure: the screen asks before it opens a form, and the verb asks again in its transaction.
"""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful import afterwards, clock, closing, handing, many, record
from gaoffice_desktop.petitions.lawful.standing import Refusal, Standing, Step
from gaoffice_desktop.shared.sentences import Sentence

__all__ = ["Standing", "Step", "refusal"]

_REFUSALS: Mapping[Step, Refusal] = {
    **handing.REFUSALS,
    **clock.REFUSALS,
    **closing.REFUSALS,
    **many.REFUSALS,
    **afterwards.REFUSALS,
    **record.REFUSALS,
}


def refusal(step: Step, standing: Standing) -> Sentence | None:
    """Say why a step is not open now, with its article, or nothing."""
    return _REFUSALS[step](standing)
