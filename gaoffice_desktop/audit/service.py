"""Writes the audit line of an action into the action's own transaction, and reads the trail.

개인정보의 안전성 확보조치 기준 제8조①: who, when, from where, whose data, which task, kept for
at least one or two years. Nothing here deletes a line. The trail names the citizen masked and
by receipt number: enough to find whose data it was, not another copy of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from gaoffice_desktop.audit.facts import Actor, AuditLine
from gaoffice_desktop.audit.tables import AuditRow
from gaoffice_desktop.database.engine import Work


def note(
    work: Work,
    actor: Actor,
    action: str,
    *,
    subject: str,
    at: datetime,
    subject_id: int | None = None,
    person: str = "",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add the line of one action (``action`` is the verb, ``subject`` what it was done to)."""
    work.session.execute(
        insert(AuditRow).values(
            at=at,
            staff_id=actor.staff_id,
            staff_name=actor.name,
            desk=actor.desk,
            action=action,
            subject=subject,
            subject_id=subject_id,
            person=person,
            detail=dict(detail or {}),
        )
    )


def lines(work: Work, *, before_id: int | None = None, size: int = 200) -> tuple[AuditLine, ...]:
    """Return a page of the trail, newest first, ending before a line id."""
    query = select(AuditRow).order_by(AuditRow.id.desc()).limit(size)
    if before_id is not None:
        query = query.where(AuditRow.id < before_id)
    return tuple(
        AuditLine(
            id=row.id,
            at=row.at,
            actor=Actor(row.staff_id, row.staff_name, row.desk),
            action=row.action,
            subject=row.subject,
            subject_id=row.subject_id,
            person=row.person,
            detail=row.detail,
        )
        for row in work.session.scalars(query)
    )
