"""Derives every petition again from its events and reports what is stored otherwise.

The events are the truth. A difference means a bug, a damaged store, or a hand in the tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.facts import Document
from gaoffice_desktop.petitions import finding, queries
from gaoffice_desktop.petitions.events import Event
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.inputs import Explainer
from gaoffice_desktop.petitions.life import Difference, RebuildReport
from gaoffice_desktop.petitions.recording import (
    Room,
    hold_the_clock,
    reckon,
    stored_form,
    stored_row,
)
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow
from gaoffice_desktop.petitions.watching import touch
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require
from gaoffice_desktop.workdays.service import Workdays

_BATCH = 1_000
_EVENTS = "events"
"""Field of a difference where the events themselves cannot be replayed."""
_SEARCH = "search"
"""Field of a difference where a search reads something else than the petition says."""

_Row = tuple[PetitionRow, FormRow]


@dataclass(frozen=True, slots=True)
class _Derived:
    """What the events lead to: the columns of the two rows, and the notes that hold."""

    row: dict[str, Any]
    form: dict[str, Any]
    notes: tuple[str, ...]


class Rebuild(Room):
    """Compares, and mends when asked to."""

    def check(self, seat: Seat) -> RebuildReport:
        """Report every stored value that the events do not lead to."""
        require(seat, Permission.EDIT_OFFICE)
        with self.database.read() as work:
            return self._walk(work, mending=False)

    def mend(self, seat: Seat) -> Done[RebuildReport]:
        """Store what the events lead to, in one transaction, and report what was different.

        A petition whose events cannot be replayed is reported and left as it is.
        """
        require(seat, Permission.EDIT_OFFICE)
        with self.database.change() as work:
            hold_the_clock(work)
            report = self._walk(work, mending=True)
            audit.note(
                work,
                seat.actor,
                "rebuild",
                subject="register",
                detail={"checked": report.checked, "differences": len(report.differences)},
                at=self.clock(),
            )
        return Done(report, Changes(every_petition=bool(report.differences)))

    def _walk(self, work: Work, *, mending: bool) -> RebuildReport:
        return walk(work, self.workdays, mending=mending)


def walk(work: Work, workdays: Workdays, *, mending: bool) -> RebuildReport:
    """Compare every petition with its events in an open transaction, and mend on request."""
    checked = 0
    differences: list[Difference] = []
    explainers: dict[int, Explainer] = {}
    for batch in _batches(work):
        lives = _lives(work, [row.id for row, _ in batch])
        documents: dict[int, Document] = {}
        for row, form in batch:
            checked += 1
            life = lives.get(row.id, [])
            derived = _derived(work, workdays, row, life, explainers)
            documents[row.id] = _document(row, form, derived)
            if isinstance(derived, str):
                differences.append(Difference(row.id, row.number, _EVENTS, "", derived))
                continue
            found = [*_compared(row, row, derived.row), *_compared(row, form, derived.form)]
            differences += found
            if found and mending:
                _mend(work, row.id, derived)
        differences += _unlike(work, batch, documents, mending=mending)
        work.session.expunge_all()
    return RebuildReport(checked, tuple(differences), mending)


def _derived(
    work: Work,
    workdays: Workdays,
    row: PetitionRow,
    life: list[Event],
    explainers: dict[int, Explainer],
) -> _Derived | str:
    """Return the columns that the events lead to, or why they lead to none."""
    try:
        folded = fold(life)
        calendar = workdays.calendar_in(work, folded.calendar_revision)
        explainer = explainers.setdefault(folded.calendar_revision, Explainer(calendar))
        reckoned = reckon(case_of(folded), folded.notified, calendar, explainer)
    except (ValueError, KeyError, TypeError) as error:
        return f"{type(error).__name__}: {error}"
    except (UserError, Unavailable) as trouble:
        return str(trouble.sentence)
    row_columns = stored_row(folded, reckoned.deadline, calendar)
    return _Derived(row_columns, stored_form(reckoned, folded), folded.notes)


def _document(row: PetitionRow, form: FormRow, derived: _Derived | str) -> Document:
    """Return what is searched of a petition, of what its events lead to where they do."""
    columns = {name: getattr(row, name) for name in finding.COLUMNS}
    result, notes = form.result, tuple[str, ...]()
    if not isinstance(derived, str):
        notes = derived.notes
        columns["handler"], result = derived.row["handler"], derived.form["result"]
    return finding.document_of(columns, form.content, result, notes)


def _unlike(
    work: Work, batch: list[_Row], documents: dict[int, Document], *, mending: bool
) -> list[Difference]:
    """Compare what is found by with what is written, and mend on request."""
    numbers = {row.id: row.number for row, _ in batch}
    unlike = index.unlike(work, documents.items())
    if mending:
        index.put_many(work, ((one, documents[one]) for one in unlike))
    return [Difference(one, numbers[one], _SEARCH, "", "") for one in unlike]


def _batches(work: Work) -> Iterator[list[_Row]]:
    after = 0
    while True:
        query = (
            select(PetitionRow, FormRow)
            .join(FormRow, FormRow.petition_id == PetitionRow.id)
            .where(PetitionRow.id > after)
            .order_by(PetitionRow.id)
            .limit(_BATCH)
        )
        batch = [(row[0], row[1]) for row in work.session.execute(query)]
        if not batch:
            return
        after = batch[-1][0].id
        yield batch


def _lives(work: Work, ids: list[int]) -> dict[int, list[Event]]:
    query = (
        select(EventRow.petition_id, *queries.EVENT)
        .where(EventRow.petition_id.between(ids[0], ids[-1]))
        .order_by(EventRow.petition_id, EventRow.id)
    )
    lives: dict[int, list[Event]] = {}
    for row in work.session.execute(query):
        lives.setdefault(row[0], []).append(queries.event(row[1:]))
    return lives


def _compared(row: PetitionRow, stored: object, derived: dict[str, Any]) -> Iterator[Difference]:
    for name, value in derived.items():
        present = getattr(stored, name)
        if present != value:
            yield Difference(row.id, row.number, name, str(present), str(value))


def _mend(work: Work, petition_id: int, derived: _Derived) -> None:
    work.session.execute(
        update(PetitionRow).where(PetitionRow.id == petition_id).values(**derived.row)
    )
    work.session.execute(
        update(FormRow).where(FormRow.petition_id == petition_id).values(**derived.form)
    )
    touch(work, [petition_id])
