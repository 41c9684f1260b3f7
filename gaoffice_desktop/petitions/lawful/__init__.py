"""What the law lets be done to a petition as it stands: asked by the screen, kept by the verbs.

Pure: the screen asks before it opens a form, and the verb asks again in its transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gaoffice_desktop.petitions.lawful import (
    afterwards,
    clock,
    closing,
    handing,
    many,
    record,
    repeating,
)
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
)
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.workdays.rules import Calendar

__all__ = ["Standing", "Step", "consequences", "problems", "refusal"]

_REFUSALS: Mapping[Step, Refusal] = {
    **handing.REFUSALS,
    **clock.REFUSALS,
    **closing.REFUSALS,
    **repeating.REFUSALS,
    **many.REFUSALS,
    **afterwards.REFUSALS,
    **record.REFUSALS,
}

_PROBLEMS: Mapping[type, Problems] = {
    **handing.PROBLEMS,
    **clock.PROBLEMS,
    **closing.PROBLEMS,
    **repeating.PROBLEMS,
    **many.PROBLEMS,
    **afterwards.PROBLEMS,
    **record.PROBLEMS,
}

_CONSEQUENCES: Mapping[type, Consequences] = {
    **handing.CONSEQUENCES,
    **clock.CONSEQUENCES,
    **closing.CONSEQUENCES,
    **repeating.CONSEQUENCES,
    **many.CONSEQUENCES,
    **afterwards.CONSEQUENCES,
    **record.CONSEQUENCES,
}


def refusal(step: Step, standing: Standing) -> Sentence | None:
    """Say why a step is not open now, with its article, or nothing."""
    return _REFUSALS[step](standing)


def problems(command: Any, standing: Standing, calendar: Calendar) -> Mapping[str, Sentence]:
    """Say what is wrong with the command of an open step, by field; the calendar is in force."""
    found = _PROBLEMS.get(type(command))
    return found(command, standing, calendar) if found is not None else {}


def consequences(command: Any, standing: Standing, calendar: Calendar) -> tuple[Sentence, ...]:
    """Say what the law attaches to a command in which nothing is wrong."""
    found = _CONSEQUENCES.get(type(command))
    return found(command, standing, calendar) if found is not None else ()
