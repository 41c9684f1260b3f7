"""Everything about one petition: its life, and why its due time is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold, notice_data
from gaoffice_desktop.petitions.hiding import Hiding, masked_petition
from gaoffice_desktop.petitions.life import Notified, PetitionFile
from gaoffice_desktop.petitions.recording import (
    Room,
    add_event,
    event_by,
    found,
    hold_the_clock,
    note,
    store,
)
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.petitions.waiting import due_if_now
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may, require

RECEIPT = "receipt"
"""The paper that tells the petitioner the due time (접수증)."""


class Detail(Room):
    """Opens a petition's file, and notes the papers printed from it."""

    def file(self, seat: Seat, petition_id: int, reveal: bool = False) -> PetitionFile:
        """Return a petition's file, everybody in it masked unless ``reveal``.

        Seeing people in clear needs its own permission and leaves a line in the trail
        (개인정보의 안전성 확보조치 기준 제8조①). Whoever may never see them reads neither what was
        asked nor what was answered: that the administrator keeps the store is no business with
        the citizens' letters (기준 제5조①).

        Raises:
            UserError: there is no such petition.
        """
        require(seat, Permission.READ_REGISTER)
        if not reveal:
            texts = may(seat, Permission.REVEAL_PERSON)
            with self.database.read() as work:
                return _hidden(self._file(work, petition_id), texts=texts)
        require(seat, Permission.REVEAL_PERSON)
        with self.database.change() as work:
            opened = self._file(work, petition_id)
            note(work, seat.actor, "reveal_person", opened.petition, self.clock())
        return opened

    def note_printed(
        self,
        seat: Seat,
        petition_id: int,
        paper: str,
        copies: int,
        printer: str,
        purpose: str,
        of: int | None = None,
    ) -> Done[None]:
        """Note that a paper left the printer: which, how often, where and why (기준 제12조).

        The first receipt slip tells the petitioner the due time, which then stays the target.
        ``of`` is the position of the event that a notice tells of.
        """
        require(seat, Permission.REVEAL_PERSON)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            petition = found(work, petition_id)
            life = queries.events(work.session, petition_id)
            folded = fold(life)
            data: dict[str, object] = {
                "paper": paper,
                "copies": copies,
                "printer": one_line(printer),
                "purpose": one_line(purpose),
            }
            if of is not None:
                if not 0 <= of < len(life):
                    raise ValueError(f"petition {petition_id} has no event {of}")
                data["of"] = of
            tells = paper == RECEIPT and folded.notified is None and folded.closed_at is None
            if tells:
                data["notified"] = notice_data(_as_told(petition))
            event = event_by(seat, EventKind.PAPER_PRINTED, now, now, data)
            add_event(work, petition_id, event)
            if tells:
                calendar = self.workdays.calendar_in(work, folded.calendar_revision)
                store(work, petition_id, fold((*life, event)), calendar)
            note(work, seat.actor, "print", petition, now, _printed(data))
        return Done(None, Changes(petitions=frozenset({petition_id})))

    def _file(self, work: Work, petition_id: int) -> PetitionFile:
        """Return a file in clear."""
        petition = found(work, petition_id)
        life = queries.events(work.session, petition_id)
        folded = fold(life)
        packed = work.session.scalar(
            select(FormRow.spans)
            .join(PetitionRow, PetitionRow.id == FormRow.petition_id)
            .where(PetitionRow.id == petition_id)
        )
        calendar = self.workdays.calendar_in(work, petition.calendar_revision)
        return PetitionFile(
            petition=petition,
            events=life,
            spans=deadlines.unpack(packed or ""),
            due=deadlines.due(case_of(folded), calendar),
            folded=folded,
            papers=folded.papers,
            masked=False,
            due_if_now=due_if_now(
                folded, self.workdays.calendar_in(work), to_local(self.clock()).date()
            ),
        )


def _hidden(file: PetitionFile, *, texts: bool) -> PetitionFile:
    """Hide everybody in a file; what the events come to is folded of hidden ones."""
    hiding = Hiding(file.events, file.petition, texts=texts)
    events = hiding.events(file.events)
    folded = fold(events)
    return replace(
        file,
        petition=masked_petition(file.petition, texts=texts),
        events=events,
        spans=hiding.spans(file.spans),
        folded=folded,
        papers=folded.papers,
        masked=True,
        hidden=frozenset(
            position
            for position, (clear, event) in enumerate(zip(file.events, events, strict=True))
            if clear.data != event.data
        ),
    )


def _as_told(petition: Petition) -> Notified:
    return Notified(petition.due_on, petition.due_at, petition.alarm_at)


def _printed(data: Mapping[str, object]) -> dict[str, object]:
    return {name: data[name] for name in ("paper", "copies", "printer", "purpose")}
