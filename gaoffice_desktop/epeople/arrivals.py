"""Petitions that arrived at 국민신문고 and still wait to be taken in.

Whatever arrived online has to be taken in within 8 working hours (Decree 6(8)). The import notes
what its list shows as applied for and not received, and takes it away once a later list has it
received or ended there, in the transaction that writes the rows. One that no list will ever show
again (handed on inside 국민신문고, or filtered out of the list) is taken away by a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, insert, select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.epeople.facts import Arrival
from gaoffice_desktop.epeople.tables import ArrivalRow

__all__ = ["Arrival", "arrivals", "dismiss", "note_arrivals", "take_away", "waiting"]

Waiting = dict[str, dict[str, Arrival]]
"""What waits, by 신청번호 and 접수번호."""

_ARRIVAL = select(
    ArrivalRow.outside_number, ArrivalRow.receipt, ArrivalRow.applied_at, ArrivalRow.kind_name
)


def arrivals(work: Work) -> tuple[Arrival, ...]:
    """Return what still waits to be taken in, the oldest first."""
    oldest = _ARRIVAL.order_by(ArrivalRow.applied_at, ArrivalRow.outside_number, ArrivalRow.receipt)
    return tuple(Arrival(*row) for row in work.session.execute(oldest))


def waiting(work: Work, outside_numbers: Iterable[str]) -> Waiting:
    """Return what waits of some 신청번호."""
    found: Waiting = {}
    query = _ARRIVAL.where(ArrivalRow.outside_number.in_(sorted(set(outside_numbers))))
    for row in work.session.execute(query):
        found.setdefault(row[0], {})[row[1]] = Arrival(*row)
    return found


def note_arrivals(work: Work, found: Iterable[Arrival], now: datetime) -> None:
    """Note what waits; one that is known already is put right."""
    for one in found:
        take_away(work, [one])
        work.session.execute(
            insert(ArrivalRow).values(
                outside_number=one.outside_number,
                receipt=one.receipt,
                applied_at=one.applied_at,
                kind_name=one.kind_name,
                noted_at=now,
            )
        )


def take_away(work: Work, ended: Iterable[Arrival]) -> None:
    """Take away what waits no more."""
    for one in ended:
        dismiss(work, one.outside_number, one.receipt)


def dismiss(work: Work, outside_number: str, receipt: str) -> bool:
    """Take one away, and tell whether it waited: of two desks at once the second finds nothing."""
    same = ArrivalRow.outside_number == outside_number, ArrivalRow.receipt == receipt
    gone = work.session.connection().execute(delete(ArrivalRow).where(*same))
    return gone.rowcount > 0
