"""What puts the record itself right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AddNote:
    """A handler's own note; it is found by the search and never printed."""

    petition_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back one's own last step within ten seconds; ``of`` is its position."""

    petition_id: int
    of: int


@dataclass(frozen=True, slots=True)
class Correct:
    """Put right what an event says, with a reason; the event itself stays (``of``: position).

    ``data`` holds the keys of the event's data that are put right. ``void``: the step was never
    taken, as where it was entered for the wrong petition.
    """

    petition_id: int
    of: int
    reason: str
    at: datetime | None = None
    data: Mapping[str, object] = field(default_factory=dict[str, object])
    void: bool = False
