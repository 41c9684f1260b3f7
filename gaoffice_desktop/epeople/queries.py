"""Selects of the import, turned into facts; private to this room."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from gaoffice_desktop.epeople.facts import Imported
from gaoffice_desktop.epeople.tables import ImportedRow

Known = dict[str, dict[str, Imported]]
"""What was imported before, by 신청번호 and 접수번호."""


def known(session: Session, outside_numbers: Iterable[str]) -> Known:
    """Return what is known of some 신청번호."""
    found: Known = {}
    query = select(ImportedRow).where(ImportedRow.outside_number.in_(sorted(set(outside_numbers))))
    for row in session.scalars(query):
        found.setdefault(row.outside_number, {})[row.receipt] = Imported(
            row.petition_id, row.known, row.digest, row.imported_at, row.imported_by
        )
    return found
