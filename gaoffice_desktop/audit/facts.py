"""Nouns of the audit trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Actor:
    """The person acting and the desk (computer) they act from; id 0 is nobody signed in."""

    staff_id: int
    name: str
    desk: str


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the trail.

    The fields are those of 개인정보의 안전성 확보조치 기준 제2조제3호: identifier, time, place,
    the data subject whose data was handled, and the task.
    """

    id: int
    at: datetime
    actor: Actor
    action: str
    subject: str
    subject_id: int | None
    person: str
    detail: Mapping[str, object]
