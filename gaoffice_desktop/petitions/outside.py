"""Enters petitions that another system lists, many in one transaction, and what it knows later.

Everything goes the way of our own petitions: events, what they come to, due time, explanation,
search. The caller holds the transaction, checks the permission and writes the audit line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, insert, update

from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.petitions import finding, queries
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.inputs import Explainer
from gaoffice_desktop.petitions.intake import ORDER_OF_YEAR, draw
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.outside_events import (
    FromOutside,
    Happened,
    entered,
    happenings,
    missing,
)
from gaoffice_desktop.petitions.recording import (
    add_event,
    event_columns,
    hold_the_clock,
    reckon,
    store,
    stored_form,
    stored_row,
)
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow
from gaoffice_desktop.petitions.watching import touch
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.service import Workdays

# The tables themselves: the mapper's bookkeeping would cost a fifth of the whole.
_PETITION = cast("Table", PetitionRow.__table__)
_FORM = cast("Table", FormRow.__table__)
_EVENT = cast("Table", EventRow.__table__)

_TEXTS = ("title", "content", "name", "phone", "email", "address")


@dataclass
class Entering:
    """One transaction's worth of entering: the seat, the moment, the calendar in force."""

    work: Work
    seat: Seat
    now: datetime
    workdays: Workdays
    calendar: Calendar = field(init=False)
    revision: int = field(init=False)

    def __post_init__(self) -> None:
        hold_the_clock(self.work)
        self.revision = self.workdays.revision_in(self.work)
        self.calendar = self.workdays.calendar_in(self.work, self.revision)
        self._explainer = Explainer(self.calendar)

    # -- petitions that are new here -----------------------------------------------------

    def enter(self, cases: Sequence[FromOutside]) -> list[tuple[int, str]]:
        """Enter petitions under numbers of our own; return (id, number) of each.

        Raises:
            BeyondCalendar: one would be due where the holidays have not been confirmed.
            Unavailable: the computer's clock lies before the last intake.
        """
        if not cases:
            return []
        lives = [self._life(case) for case in cases]
        year, first = draw(self.work, self.now, len(cases))
        rows: list[dict[str, Any]] = []
        forms: list[dict[str, Any]] = []
        for at, (case, life) in enumerate(zip(cases, lives, strict=True)):
            folded = fold(life)
            reckoned = reckon(case_of(folded), folded.notified, self.calendar, self._explainer)
            derived = stored_row(folded, reckoned.deadline, self.calendar)
            rows.append(self._columns(case, year, first + at, life[0]) | derived)
            forms.append(_form(case) | stored_form(reckoned, folded))
        session = self.work.session
        made = insert(_PETITION).returning(_PETITION.c.id, sort_by_parameter_order=True)
        ids = list(session.scalars(made, rows))
        session.execute(
            insert(_FORM),
            [{"petition_id": one, **form} for one, form in zip(ids, forms, strict=True)],
        )
        session.execute(
            insert(_EVENT),
            [
                event_columns(petition_id, event)
                for petition_id, life in zip(ids, lives, strict=True)
                for event in life
            ],
        )
        touch(self.work, ids)
        index.put_many(
            self.work,
            (
                (one, finding.document_of(row, form["content"], form["result"]))
                for one, row, form in zip(ids, rows, forms, strict=True)
            ),
        )
        return [(one, row["number"]) for one, row in zip(ids, rows, strict=True)]

    def _life(self, case: FromOutside) -> list[Event]:
        return self._entered(happenings(case, self.calendar, self.revision))

    def _entered(self, happened: Iterable[Happened]) -> list[Event]:
        actor = self.seat.actor
        return entered(happened, actor.staff_id, actor.name, self.now)

    def _columns(
        self, case: FromOutside, year: int, serial: int, taken_in: Event
    ) -> dict[str, Any]:
        return {
            "order_no": year * ORDER_OF_YEAR + serial,
            "number": f"{year}-{serial:06d}",
            "channel": case.channel.value,
            "received_at": taken_in.at,
            "entered_at": self.now,
            "entered_by_id": self.seat.actor.staff_id,
            "entered_by": self.seat.actor.name,
            "outside_number": case.number,
        } | _told(case)

    # -- petitions that are here already -------------------------------------------------

    def amend(self, petition_id: int, case: FromOutside, fields: frozenset[str]) -> bool:
        """Bring in what a later list says otherwise; tell whether anything changed.

        ``fields`` are the texts of the petition (title, content, name, …) and ``kind`` that the
        list changes; what the events say is compared with them. An intake that was cancelled
        here stays cancelled.
        """
        life = queries.events(self.work.session, petition_id)
        before = fold(life)
        if before.state is State.CANCELLED:
            return False
        told = self._change_texts(petition_id, case, fields)
        revision = before.calendar_revision
        calendar = self.workdays.calendar_in(self.work, revision)
        wanted = happenings(case, calendar, revision)
        lacking = [*told, *missing(life, wanted, other_kind="kind" in fields)]
        if not lacking:
            return False
        events = self._entered(lacking)
        for event in events:
            add_event(self.work, petition_id, event)
        self._store(petition_id, fold((*life, *events)), calendar)
        return True

    def _store(self, petition_id: int, folded: Folded, calendar: Calendar) -> None:
        self.work.session.execute(
            update(PetitionRow)
            .where(PetitionRow.id == petition_id)
            .values(received_at=folded.received_at)
        )
        store(self.work, petition_id, folded, calendar)

    def _change_texts(
        self, petition_id: int, case: FromOutside, fields: frozenset[str]
    ) -> list[Happened]:
        """Write what changed of the petition itself; return the event that tells of it."""
        session = self.work.session
        row = session.get_one(PetitionRow, petition_id)
        form = session.get_one(FormRow, petition_id)
        if "kind" in fields:
            row.kind_code, row.kind_name = case.kind.code, case.kind.name
            row.category = case.kind.category.value
            form.period_source = case.kind.period.source
        present = _texts_of(queries.petitioner_of(row, form.petitioner), row.title, form.content)
        wanted = _texts_of(case.petitioner, case.title, case.content)
        names = [name for name in _TEXTS if name in fields and present[name] != wanted[name]]
        row.title = wanted["title"] if "title" in names else row.title
        row.name = wanted["name"] if "name" in names else row.name
        row.phone = wanted["phone"] if "phone" in names else row.phone
        form.content = wanted["content"] if "content" in names else form.content
        rest = {name: wanted[name] for name in ("email", "address") if name in names}
        form.petitioner = {**form.petitioner, **rest}
        session.flush()
        if not names:
            return []
        data: dict[str, object] = {
            "before": {name: present[name] for name in names},
            "after": {name: wanted[name] for name in names},
            "consent": None,
        }
        return [Happened(EventKind.CHANGED, self.now, data)]


def _told(case: FromOutside) -> dict[str, Any]:
    """Return the columns that hold what was told, whatever the events come to."""
    asker = case.petitioner
    return {
        "kind_code": case.kind.code,
        "kind_name": case.kind.name,
        "category": case.kind.category.value,
        "asker_kind": asker.kind.value,
        "name": asker.name,
        "phone": asker.phone,
        "people": asker.people,
        "title": case.title,
    }


def _form(case: FromOutside) -> dict[str, Any]:
    asker = case.petitioner
    return {
        "period_source": case.kind.period.source,
        "petitioner": {
            "born_on": None,
            "email": asker.email,
            "address": asker.address,
            "representative": "",
            "vulnerable": False,
        },
        "proxy": None,
        "documents": [],
        "content": case.content,
    }


def _texts_of(asker: Petitioner, title: str, content: str) -> dict[str, str]:
    return {
        "title": title,
        "content": content,
        "name": asker.name,
        "phone": asker.phone,
        "email": asker.email,
        "address": asker.address,
    }
