"""How the values of an event that may be put right are shown and typed. Knows no widget.

Which they are is the law's matter (``petitions.lawful.mending``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.lawful.mending import CORRECTABLE, Value
from gaoffice_desktop.petitions.reasons import (
    DECISION_LABELS,
    GROUND_LABELS,
    OUTCOME_LABELS,
    RESULTS,
    TOLD_BY_LABELS,
    Decision,
    Ground,
    ToldBy,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence

LONG = frozenset({"result", "answer", "text", "grounds", "opinion", "what"})
"""Keys whose text takes several lines."""

CHOICES: Mapping[Value, Mapping[StrEnum, Sentence]] = {
    Value.OUTCOME: {one: OUTCOME_LABELS[one] for one in RESULTS},
    Value.TOLD_BY: {one: TOLD_BY_LABELS[one] for one in ToldBy},
    Value.GROUND: {one: GROUND_LABELS[one] for one in Ground},
    Value.DECISION: {one: DECISION_LABELS[one] for one in Decision},
}
"""What the values of a list are called."""


def keys_of(event: Event) -> Mapping[str, Value]:
    """Return what of an event may be put right, and what kind of value each is."""
    allowed = CORRECTABLE.get(event.kind)
    return allowed.keys if allowed is not None else {}


def may_move(kind: EventKind) -> bool:
    """Tell whether it may be put right when an event happened."""
    allowed = CORRECTABLE.get(kind)
    return allowed is not None and allowed.at


def can_correct(event: Event) -> bool:
    """Tell whether anything of an event may be put right."""
    return bool(keys_of(event)) or may_move(event.kind)


def written(event: Event, key: str) -> str:
    """Return a value as the event holds it; an older store may have none."""
    value = event.data.get(key)
    return value if isinstance(value, str) else ""


def shown(event: Event, key: str) -> Sentence | str:
    """Return a value as it reads."""
    text, value = written(event, key), keys_of(event)[key]
    choices = CHOICES.get(value)
    if choices is not None:
        return next((label for one, label in choices.items() if one.value == text), text)
    if value is Value.DAY and text:
        return dates.day_said(date.fromisoformat(text))
    return text
