"""Derives every petition again from its events and reports what is stored otherwise.

The events are the truth. A difference means a bug, a damaged store, or a hand in the tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Table, bindparam, select, update

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
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.service import Workdays

MOST_TOLD = 1_000
"""Differences that are told one by one; all of them are counted."""

_BATCH = 1_000
EVENTS = "events"
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
                detail={"checked": report.checked, "differences": report.found},
                at=self.clock(),
            )
        return Done(report, Changes(every_petition=bool(report.found)))

    def _walk(self, work: Work, *, mending: bool) -> RebuildReport:
        return walk(work, self.workdays, mending=mending)


def walk(work: Work, workdays: Workdays, *, mending: bool) -> RebuildReport:
    """Compare every petition with its events in an open transaction, and mend on request."""
    checked = 0
    found = _Found()
    reckoners = _Reckoners(work, workdays)
    for batch in _batches(work):
        lives = _lives(work, [row.id for row, _ in batch])
        documents: dict[int, Document] = {}
        otherwise = _Otherwise()
        for row, form in batch:
            checked += 1
            derived = _derived(lives.get(row.id, []), reckoners)
            documents[row.id] = _document(row, form, derived)
            if isinstance(derived, str):
                found.add(Difference(row.id, row.number, EVENTS, "", derived))
            else:
                found.add(*otherwise.compare(row, form, derived))
        found.add(*_unlike(work, batch, documents, mending=mending))
        if mending:
            otherwise.mend(work)
        work.session.expunge_all()
    return RebuildReport(checked, tuple(found.told), mending, dict(found.counts))


class _Found:
    """Counts differences and keeps the first: an upgrade finds one in every petition."""

    def __init__(self) -> None:
        self.told: list[Difference] = []
        self.counts: Counter[str] = Counter()

    def add(self, *differences: Difference) -> None:
        self.counts.update(one.field for one in differences)
        self.told += differences[: max(MOST_TOLD - len(self.told), 0)]


class _Otherwise:
    """The rows of a batch that are stored otherwise than their events lead to."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[str, Any]] = {}
        self._forms: dict[int, dict[str, Any]] = {}

    def compare(self, row: PetitionRow, form: FormRow, derived: _Derived) -> list[Difference]:
        in_row = list(_compared(row, row, derived.row))
        in_form = list(_compared(row, form, derived.form))
        if in_row:
            self._rows[row.id] = derived.row
        if in_form:
            self._forms[row.id] = derived.form
        return [*in_row, *in_form]

    def mend(self, work: Work) -> None:
        """Store what the events lead to.

        By the tables themselves: told by the mapped classes, each statement would look for
        what it changes among the thousand objects of the batch.
        """
        for table, key, values in (
            (PetitionRow.__table__, "id", self._rows),
            (FormRow.__table__, "petition_id", self._forms),
        ):
            if values:
                work.session.execute(
                    update(cast(Table, table)).where(table.c[key] == bindparam("_of")),
                    [{"_of": petition_id, **one} for petition_id, one in values.items()],
                )
        touch(work, sorted(self._rows.keys() | self._forms.keys()))


class _Reckoners:
    """Each calendar by which petitions were reckoned, read once."""

    def __init__(self, work: Work, workdays: Workdays) -> None:
        self._work, self._workdays = work, workdays
        self._known: dict[int, tuple[Calendar, Explainer]] = {}

    def of(self, revision: int) -> tuple[Calendar, Explainer]:
        known = self._known.get(revision)
        if known is None:
            calendar = self._workdays.calendar_in(self._work, revision)
            known = self._known[revision] = (calendar, Explainer(calendar))
        return known


def _derived(life: list[Event], reckoners: _Reckoners) -> _Derived | str:
    """Return the columns that the events lead to, or why they lead to none."""
    try:
        folded = fold(life)
        calendar, explainer = reckoners.of(folded.calendar_revision)
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
