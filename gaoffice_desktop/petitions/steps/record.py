"""The record: what the petitioner changes, what is put right, noted, and taken back.

Act 22(2); Decree 6(5). Nothing is overwritten: what was written stays in the events.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import update

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import (
    AddNote,
    Change,
    Correct,
    CorrectSlip,
    Undo,
)
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.facts import OPEN_STATES, Petition
from gaoffice_desktop.petitions.folding import consent_data, fold, in_force, values
from gaoffice_desktop.petitions.intake import UNDO_GRACE
from gaoffice_desktop.petitions.lawful import Step, problems, refusal
from gaoffice_desktop.petitions.lawful.afterwards import deciding_day
from gaoffice_desktop.petitions.lawful.mending import (
    corrected_moment,
    correction_problems,
    disorder,
    undo_problem,
    undone_with,
    void_problem,
)
from gaoffice_desktop.petitions.lawful.record import changed_fields, fields_of
from gaoffice_desktop.petitions.lawful.retaking import new_problems, with_marks
from gaoffice_desktop.petitions.life import Consent, Folded
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.recording import (
    add_event,
    changed,
    event_by,
    found,
    hold_the_clock,
    note,
    store,
)
from gaoffice_desktop.petitions.rules import UNDO_SECONDS, case_of
from gaoffice_desktop.petitions.steps.answering import keep_answer
from gaoffice_desktop.petitions.steps.stepping import Now, Stepping, refuse
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_REWRITING = frozenset({EventKind.CHANGED, EventKind.SLIP_CORRECTED})


class Record(Stepping):
    """The verbs of the record itself."""

    def change(self, seat: Seat, command: Change) -> Done[Petition]:
        """Note that the petitioner changes what they asked for, before it is done (Act 22(2)).

        Raises:
            UserError: closed, nobody said so, or nothing changed.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            wanted = {"title": command.title, "content": command.content}
            return _rewritten(now, wanted, command.consent)

        kind, step = EventKind.CHANGED, Step.CHANGE
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def correct_slip(self, seat: Seat, command: CorrectSlip) -> Done[Petition]:
        """Correct a plain slip in what was received, with consent (Decree 6(5)).

        Raises:
            UserError: closed, received before 2026-05-06, no consent, or nothing corrected.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return _rewritten(now, command.after, command.consent)

        kind, step = EventKind.SLIP_CORRECTED, Step.CORRECT_SLIP
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def add_note(self, seat: Seat, command: AddNote) -> Done[Petition]:
        """Note something for oneself and the colleagues; it is never printed.

        Raises:
            UserError: no text.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"text": many_lines(command.text)}

        kind, step = EventKind.NOTE_ADDED, Step.ADD_NOTE
        return self._step(seat, command.petition_id, kind, None, data, closed_too=True, step=step)

    def undo(self, seat: Seat, command: Undo) -> Done[Petition]:
        """Take back one's own last step within ten seconds, with all that followed from it.

        Raises:
            UserError: not the last one, somebody else's, too late, or told on paper already.
        """
        require(seat, Permission.PROCESS)
        now = self.clock()
        allowed = timedelta(seconds=UNDO_SECONDS) + UNDO_GRACE
        with self.database.change() as work:
            hold_the_clock(work)
            before = found(work, command.petition_id)
            life = queries.events(work.session, before.id)
            wrong = undo_problem(life, command.of, seat.actor.staff_id, now, allowed)
            if wrong is not None:
                raise UserError(wrong)
            return self._undone(work, seat, before.id, life, command.of, now)

    def correct(self, seat: Seat, command: Correct) -> Done[Petition]:
        """Put right what an event says, with a reason; the event itself stays as it was.

        The last step may also be taken back as never taken (``void``).

        Raises:
            UserError: what may not be put right, no reason, or a life that would not hold.
        """
        require(seat, Permission.PROCESS)
        now = self.clock()
        with self.database.change() as work:
            hold_the_clock(work)
            before = found(work, command.petition_id)
            life = queries.events(work.session, before.id)
            folded = fold(life)
            standing = self._standing(work, before, folded, now)
            refused = refusal(Step.CORRECT, standing)
            if refused is not None:
                raise UserError(refused)
            calendar = self.workdays.calendar_in(work)
            refuse(problems(command, standing, calendar))
            if command.void:
                if wrong := void_problem(life, command.of):
                    raise UserError.at(of=wrong)
                reason = many_lines(command.reason)
                return self._undone(work, seat, before.id, life, command.of, now, reason)
            data = self._correction(work, life, folded, command)
            event = event_by(seat, EventKind.CORRECTED, now, now, data)
            self._still_holds(work, before, folded, (*life, event), command)
            event = with_marks(before, life, event, calendar)
            mended = (event, *self._reckoned_anew(work, seat, folded, (*life, event), now))
            for one in mended:
                add_event(work, before.id, one)
            self._settle(work, before.id, (*life, *mended))
            petition = found(work, before.id)
            detail = {"of": command.of, "kind": life[command.of].kind.value}
            note(work, seat.actor, EventKind.CORRECTED.value, petition, now, detail)
        return changed(petition)

    # -- taking back ---------------------------------------------------------------------

    def _undone(
        self,
        work: Work,
        seat: Seat,
        petition_id: int,
        life: Sequence[Event],
        of: int,
        now: datetime,
        reason: str = "",
    ) -> Done[Petition]:
        """Take a step back with all that was taken as one with it or followed from it."""
        steps = _as_one(life, of)
        touched = self._take_back(work, seat, petition_id, life, steps, now, reason)
        for position in steps:
            touched |= self._follow(work, seat, petition_id, life[position], now)
        petition = found(work, petition_id)
        detail = {"of": steps[-1], "kind": life[steps[-1]].kind.value}
        note(work, seat.actor, EventKind.UNDONE.value, petition, now, detail)
        return Done(petition, Changes(petitions=touched))

    def _take_back(
        self,
        work: Work,
        seat: Seat,
        petition_id: int,
        life: Sequence[Event],
        steps: Sequence[int],
        now: datetime,
        reason: str = "",
    ) -> frozenset[int]:
        """Write that steps no longer hold, and store what the others come to."""
        why = {"reason": reason} if reason else {}
        undone = [event_by(seat, EventKind.UNDONE, now, now, {"of": one, **why}) for one in steps]
        folded = _folded((*life, *undone))
        revision = self.workdays.revision_in(work)
        if folded.state in OPEN_STATES and folded.calendar_revision != revision:
            # While it was closed a calendar edit would have passed it by.
            again = event_by(seat, EventKind.RECOMPUTED, now, now, {"calendar": revision})
            undone.append(again)
        for event in undone:
            add_event(work, petition_id, event)
        for position in steps:
            if life[position].kind in _REWRITING:
                _rewrite(work, petition_id, _texts(life[position].data["before"]))
        self._settle(work, petition_id, (*life, *undone))
        return frozenset({petition_id})

    def _follow(
        self, work: Work, seat: Seat, petition_id: int, event: Event, now: datetime
    ) -> frozenset[int]:
        """Take back what followed from a step elsewhere: merged petitions, the answer typed."""
        if event.kind is EventKind.COMPLETED and event.data.get("answer"):
            keep_answer(work, seat, petition_id, values.text(event.data["answer"]), now)
        if event.kind is not EventKind.MERGED:
            return frozenset()
        others = tuple(map(values.number, values.sequence(event.data["petitions"])))
        for other in others:
            life = queries.events(work.session, other)
            of = _merged_at(life, petition_id)
            if of is not None:
                self._take_back(work, seat, other, life, (of,), now)
                detail = {"of": of, "kind": EventKind.MERGED_INTO.value}
                note(work, seat.actor, EventKind.UNDONE.value, found(work, other), now, detail)
        return frozenset(others)

    def _reckoned_anew(
        self, work: Work, seat: Seat, before: Folded, life: Sequence[Event], now: datetime
    ) -> tuple[Event, ...]:
        """Return the event that puts a petition on the calendar in force where its clock moved.

        A calendar edit passes by a petition that it doesn't move: it may once the days of the
        clock are put right.
        """
        folded, revision = fold(life), self.workdays.revision_in(work)
        if folded.state not in OPEN_STATES or folded.calendar_revision == revision:
            return ()
        if case_of(folded) == case_of(before):
            return ()
        return (event_by(seat, EventKind.RECOMPUTED, now, now, {"calendar": revision}),)

    def _settle(self, work: Work, petition_id: int, life: Sequence[Event]) -> None:
        """Store what a mended life comes to; the receipt itself may have been put right."""
        folded = _folded(life)
        work.session.execute(
            update(PetitionRow)
            .where(PetitionRow.id == petition_id)
            .values(received_at=folded.received_at)
        )
        store(work, petition_id, folded, self.workdays.calendar_in(work, folded.calendar_revision))

    # -- putting right -------------------------------------------------------------------

    def _correction(
        self, work: Work, life: Sequence[Event], folded: Folded, command: Correct
    ) -> dict[str, object]:
        """Return the data of a correction.

        Raises:
            UserError: what may not be put right, at its field.
        """
        refuse(correction_problems(life, command.of, command.at, command.data))
        data = _tidied(command.data)
        if life[command.of].kind is EventKind.OBJECTION_FILED:
            data |= self._objection_days(work, life, folded, command)
        at = command.at
        moment = corrected_moment(life, command.of, at) if at is not None else None
        return {
            "of": command.of,
            "reason": many_lines(command.reason),
            "at": moment.isoformat() if moment is not None else None,
            "data": data,
        }

    def _objection_days(
        self, work: Work, life: Sequence[Event], folded: Folded, command: Correct
    ) -> dict[str, object]:
        """Count anew what follows from the days of an objection (Act 35).

        Raises:
            UserError: it was filed too late, or was put off by the former count already.
        """
        if not {"told_on", "filed_on"} & set(command.data):
            return {}
        if any(one.of == command.of and one.extended for one in folded.objections):
            raise UserError.at(
                filed_on=say("결정기간을 연장한 이의신청입니다. 날짜를 정정할 수 없습니다.")
            )
        days = {**dict(in_force(life))[command.of].data, **command.data}
        calendar = self.workdays.calendar_in(work)
        return {"due_on": deciding_day(values.day(days["filed_on"]), calendar).isoformat()}

    def _still_holds(
        self,
        work: Work,
        petition: Petition,
        before: Folded,
        life: Sequence[Event],
        command: Correct,
    ) -> None:
        """Refuse a correction after which the life would contradict itself or the law.

        Raises:
            UserError: saying what would.
        """
        after = _folded(life)
        wrong = disorder(after)
        if wrong is not None and wrong != disorder(before):
            raise UserError(wrong)
        if command.of == 0 and after.outcome is Outcome.REPEATED:
            raise UserError(
                say("반복민원으로 종결한 민원의 접수 시각은 바꿀 수 없습니다. (법 제23조제1항)")
            )
        calendar = self.workdays.calendar_in(work)
        refuse(new_problems(petition, life[:-1], life, command.of, calendar))


def _folded(life: Sequence[Event]) -> Folded:
    """Fold a mended life.

    Raises:
        UserError: without what was taken back or put right, a later step has no place.
    """
    try:
        return fold(life)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            say(
                "그 뒤의 처리가 이 기록에 이어져 있어 바꿀 수 없습니다. 나중 처리부터 바로잡아 주십시오."
            )
        ) from error


def _as_one(life: Sequence[Event], of: int) -> tuple[int, ...]:
    """Return the steps taken as one, whichever of them was named; the last one first."""
    after = of + 1
    if after < len(life) and of in undone_with(life, after):
        return undone_with(life, after)
    return undone_with(life, of)


def _merged_at(life: Sequence[Event], main: int) -> int | None:
    steps = [
        position
        for position, event in in_force(life)
        if event.kind is EventKind.MERGED_INTO and event.data["main"] == main
    ]
    return steps[-1] if steps else None


def _tidied(data: Mapping[str, object]) -> dict[str, object]:
    return {
        key: many_lines(value) if isinstance(value, str) else value for key, value in data.items()
    }


# --- what the petitioner wrote ------------------------------------------------------------


def _rewritten(now: Now, wanted: Mapping[str, str], consent: Consent) -> Mapping[str, object]:
    """Write changed texts beside the petition, and return the event's data."""
    after = changed_fields(now.petition, wanted)
    present = fields_of(now.petition)
    _rewrite(now.work, now.petition.id, after)
    agreed = Consent(one_line(consent.name), one_line(consent.how), consent.on)
    return {
        "before": {name: present[name] for name in after},
        "after": after,
        "consent": consent_data(agreed),
    }


def _rewrite(work: Work, petition_id: int, texts: Mapping[str, str]) -> None:
    """Write texts beside a petition; storing it makes them findable."""
    row = {name: texts[name] for name in ("title", "name", "phone") if name in texts}
    if row:
        change = update(PetitionRow).where(PetitionRow.id == petition_id).values(**row)
        work.session.execute(change)
    form = work.session.get_one(FormRow, petition_id)
    person = {name: texts[name] for name in ("address", "email") if name in texts}
    values_of_form = {
        "content": texts.get("content", form.content),
        "petitioner": {**form.petitioner, **person},
    }
    work.session.execute(
        update(FormRow).where(FormRow.petition_id == petition_id).values(**values_of_form)
    )


def _texts(value: object) -> dict[str, str]:
    return {name: values.text(text) for name, text in values.mapping(value).items()}
