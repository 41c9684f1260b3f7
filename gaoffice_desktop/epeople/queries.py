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
    query = select(
        ImportedRow.outside_number,
        ImportedRow.receipt,
        ImportedRow.petition_id,
        ImportedRow.known,
        ImportedRow.digest,
        ImportedRow.imported_at,
        ImportedRow.imported_by,
    ).where(ImportedRow.outside_number.in_(sorted(set(outside_numbers))))
    for number, receipt, petition_id, values, digest, at, by in session.execute(query):
        found.setdefault(number, {})[receipt] = Imported(petition_id, values, digest, at, by)
    return found
