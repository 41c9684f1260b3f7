"""An outage of the information system: its days are left out of every petition it held up.

Decree 20 no. 2; outages from 2026-05-06 on (addenda art. 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work, in_bulk
from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import ExcludeDays, ExcludeOutage
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.inputs import Explainer
from gaoffice_desktop.petitions.lawful.pauses import left_out, outage_problems
from gaoffice_desktop.petitions.life import OutageExcluded
from gaoffice_desktop.petitions.recording import (
    Room,
    event_by,
    event_columns,
    hold_the_clock,
    reckon,
    stored_form,
    stored_row,
)
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.steps.pauses import excluded_data
from gaoffice_desktop.petitions.steps.stepping import refuse
from gaoffice_desktop.petitions.tables import EventRow, FormRow, PetitionRow
from gaoffice_desktop.petitions.watching import touch
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_BATCH = 500


class Outages(Room):
    """The verb of an outage."""

    def exclude_outage(self, seat: Seat, command: ExcludeOutage) -> Done[OutageExcluded]:
        """Leave the days of an outage out of every open petition, in one transaction.

        The Decree names petitions that had come in before (기존에 접수된 민원): one received
        after the outage's first day keeps its clock. Days that are left out already are not
        left out again, so the same outage may be entered twice.

        Raises:
            NotAllowed: only the petition examiner may.
            UserError: no reason, days that have not passed, or an outage before the amendment.
            BeyondCalendar: one would be due where the holidays have not been confirmed.
        """
        require(seat, Permission.EXCLUDE_OUTAGE)
        now = self.clock()
        refuse(outage_problems(command, to_local(now).date()))
        with self.database.change() as work:
            hold_the_clock(work)
            with in_bulk(work):
                done = self._exclude(work, seat, command, now)
            detail = {
                "first_on": command.first_on.isoformat(),
                "last_on": command.last_on.isoformat(),
                "petitions": done.petitions,
                "kept": done.kept,
            }
            audit.note(
                work, seat.actor, "exclude_outage", subject="register", detail=detail, at=now
            )
        return Done(done, Changes(every_petition=bool(done.petitions)))

    def preview_outage(self, seat: Seat, command: ExcludeOutage) -> OutageExcluded:
        """Say how many open petitions the days of an outage would be left out of.

        Raises:
            NotAllowed: only the petition examiner may.
            UserError: as for leaving them out.
        """
        require(seat, Permission.EXCLUDE_OUTAGE)
        today = to_local(self.clock()).date()
        refuse(outage_problems(command, today))
        with self.database.read() as work:
            excluded = sum(
                not left_out(command.first_on, command.last_on, fold(life), today)
                for batch in _held_up(work, command)
                for _petition_id, life in _lives(work, batch)
            )
            opened = queries.count(work.session, PetitionRow.closed_at.is_(None))
        return OutageExcluded(excluded, opened - excluded)

    def _exclude(
        self, work: Work, seat: Seat, command: ExcludeOutage, now: datetime
    ) -> OutageExcluded:
        revision = self.workdays.revision_in(work)
        calendar = self.workdays.calendar_in(work, revision)
        explainer, today = Explainer(calendar), to_local(now).date()
        days = ExcludeDays(
            0, command.first_on, command.last_on, ExclusionReason.OUTAGE, command.note
        )
        data = excluded_data(days) | {"calendar": revision}
        excluded = 0
        for batch in _held_up(work, command):
            events: list[dict[str, Any]] = []
            rows: list[dict[str, Any]] = []
            forms: list[dict[str, Any]] = []
            for petition_id, life in _lives(work, batch):
                if left_out(command.first_on, command.last_on, fold(life), today):
                    continue
                event = event_by(seat, EventKind.DAYS_EXCLUDED, now, now, data)
                folded = fold((*life, event))
                reckoned = reckon(case_of(folded), folded.notified, calendar, explainer)
                events.append(event_columns(petition_id, event))
                rows.append({"id": petition_id, **stored_row(folded, reckoned.deadline, calendar)})
                form = stored_form(reckoned, folded)
                forms.append({"petition_id": petition_id, **form})
            if events:
                work.session.execute(insert(EventRow), events)
                work.session.execute(update(PetitionRow), rows)
                work.session.execute(update(FormRow), forms)
                touch(work, [row["id"] for row in rows])
            excluded += len(events)
        opened = queries.count(work.session, PetitionRow.closed_at.is_(None))
        return OutageExcluded(excluded, opened - excluded)


def _held_up(work: Work, command: ExcludeOutage) -> Iterator[Sequence[int]]:
    """Return the open petitions that had come in when the outage began, in batches."""
    begun = queries.midnight(command.first_on + timedelta(days=1))
    wanted = (
        select(PetitionRow.id)
        .where(PetitionRow.closed_at.is_(None), PetitionRow.received_at < begun)
        .order_by(PetitionRow.id)
    )
    ids = list(work.session.scalars(wanted))
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]


def _lives(work: Work, ids: Sequence[int]) -> Iterator[tuple[int, list[Event]]]:
    wanted = (
        select(EventRow.petition_id, *queries.EVENT)
        .where(EventRow.petition_id.in_(ids))
        .order_by(EventRow.petition_id, EventRow.id)
    )
    lives: dict[int, list[Event]] = {}
    for row in work.session.execute(wanted):
        lives.setdefault(row[0], []).append(queries.event(row[1:]))
    return iter(lives.items())
