"""Petitions of several and of many people: names, representatives, merging, committee, register.

Act 24; Decree 6(7), 8, 26, 27.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines.facts import ExclusionReason
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import (
    AskRepresentatives,
    ChooseRepresentatives,
    EnterSignatories,
    Merge,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.lawful import Standing, Step, problems
from gaoffice_desktop.petitions.lawful.many import chosen_names, merger_problem, tidied
from gaoffice_desktop.petitions.ledgers import ManyRow
from gaoffice_desktop.petitions.life import MANY, Folded, Group
from gaoffice_desktop.petitions.recording import found, hold_the_clock
from gaoffice_desktop.petitions.steps.answering import drop_answers
from gaoffice_desktop.petitions.steps.stepping import Data, Now, Stepping, refuse
from gaoffice_desktop.petitions.tables import EventRow, PetitionRow
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_name
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

MOST_ROWS = 5_000


class Many(Stepping):
    """The verbs of petitions of several people."""

    def enter_signatories(self, seat: Seat, command: EnterSignatories) -> Done[Petition]:
        """Enter the list of names; a later list takes the place of an earlier one.

        Five households, five signatories and the original list make it a petition of many
        people (Act 2(6), 24(1)).

        Raises:
            UserError: closed, nobody listed, or somebody twice.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "people": [asdict(one) for one in tidied(command.people)],
                "households": command.households,
                "original": command.original,
            }

        kind, step = EventKind.SIGNATORIES_ENTERED, Step.ENTER_SIGNATORIES
        return self._step(seat, command.petition_id, kind, None, data, step=step)

    def ask_representatives(self, seat: Seat, command: AskRepresentatives) -> Done[Petition]:
        """Ask for up to three representatives; until then the clock stands (Decree 8, 20).

        Raises:
            UserError: closed, standing already, fewer than three people, or a day in the past.
        """

        def asked(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"until_on": command.until_on.isoformat()}

        def begun(_now: Now) -> Mapping[str, object]:
            return {
                "reason": ExclusionReason.REPRESENTATIVE.value,
                "note": f"대표자 선정 요청, 기한 {day(command.until_on)}",
                "until_on": command.until_on.isoformat(),
            }

        steps = ((EventKind.REPRESENTATIVES_ASKED, asked), (EventKind.PAUSE_BEGUN, begun))
        return self._two(seat, command.petition_id, command.at, Step.ASK_REPRESENTATIVES, steps)

    def choose_representatives(self, seat: Seat, command: ChooseRepresentatives) -> Done[Petition]:
        """Note the representatives, which ends the pause for choosing them (Decree 8).

        Raises:
            UserError: closed, none or more than three, not of those who petition, or chosen by
                the office before the people's time was over.
        """

        def chosen(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {"names": list(chosen_names(command)), "by_office": command.by_office}

        def ended(_now: Now) -> Mapping[str, object]:
            return {"note": f"대표자 선정 {', '.join(chosen_names(command))}"}

        require(seat, Permission.PROCESS)
        petition_id = command.petition_id
        with self.database.change() as work:
            hold_the_clock(work)
            kind, step = EventKind.REPRESENTATIVES_CHOSEN, Step.CHOOSE_REPRESENTATIVES
            petition = self._step_in(work, seat, petition_id, kind, command.at, chosen, step=step)
            pause = fold(queries.events(work.session, petition_id)).pause
            if pause is not None and pause.reason is ExclusionReason.REPRESENTATIVE:
                kind = EventKind.PAUSE_ENDED
                petition = self._step_in(work, seat, petition_id, kind, command.at, ended)
        return Done(petition, Changes(petitions=frozenset({petition_id})))

    def merge(self, seat: Seat, command: Merge) -> Done[Petition]:
        """Take petitions of the same purpose in as one: the others end in it (Decree 6(7)).

        Raises:
            UserError: one has ended, fewer than five people petition, or another is due sooner.
        """
        require(seat, Permission.PROCESS)
        with self.database.change() as work:
            hold_the_clock(work)
            others = self._standings(work, command.others)
            numbers = [one.petition.number for one in others]

            def merged(now: Now) -> Mapping[str, object]:
                refuse(problems(command, now.standing, now.calendar))
                wrong = merger_problem(now.standing, others)
                if wrong is not None:
                    raise UserError.at(others=wrong)
                return {"petitions": list(command.others), "numbers": numbers}

            main = self._step_in(
                work, seat, command.petition_id, EventKind.MERGED, None, merged, step=Step.MERGE
            )
            reason = many_lines(command.reason)
            end: Mapping[str, object] = {
                "main": main.id,
                "number": main.number,
                "result": f"{main.number} 민원에 병합: {reason}",
            }
            for other in command.others:
                self._step_in(work, seat, other, EventKind.MERGED_INTO, None, lambda _now: end)
                drop_answers(work, other)
        return Done(main, Changes(petitions=frozenset({main.id, *command.others})))

    def review_by_committee(self, seat: Seat, command: ReviewByCommittee) -> Done[Petition]:
        """Record what the 민원조정위원회 said (Act 34, Decree 26).

        Raises:
            UserError: closed, no opinion, or a day that cannot be.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            return {
                "on": command.on.isoformat(),
                "opinion": many_lines(command.opinion),
                "closing": command.closing,
            }

        kind, step = EventKind.COMMITTEE_REVIEWED, Step.REVIEW_BY_COMMITTEE
        return self._step(seat, command.petition_id, kind, None, data, step=step)

    def many_rows(self, seat: Seat, first_on: date, last_on: date) -> tuple[ManyRow, ...]:
        """Return the petitions of many people received in a period, both days included.

        One whose original list is still missing is among them: somebody has to ask for it.

        Raises:
            UserError: the days are the wrong way round, or too many lie between.
        """
        require(seat, Permission.READ_REGISTER)
        with self.database.read() as work:
            ids = received_with(work, EventKind.SIGNATORIES_ENTERED, first_on, last_on)
            rows = ((found(work, one), fold(queries.events(work.session, one))) for one in ids)
            return tuple(_row(petition, folded) for petition, folded in rows if _of_many(folded))

    def _two(
        self,
        seat: Seat,
        petition_id: int,
        at: datetime | None,
        step: Step,
        kinds: Sequence[tuple[EventKind, Data]],
    ) -> Done[Petition]:
        """Take two steps as one: either both are in the petition's life, or neither is."""
        require(seat, Permission.PROCESS)
        (first, first_data), (second, second_data) = kinds
        with self.database.change() as work:
            hold_the_clock(work)
            self._step_in(work, seat, petition_id, first, at, first_data, step=step)
            petition = self._step_in(work, seat, petition_id, second, at, second_data)
        return Done(petition, Changes(petitions=frozenset({petition_id})))

    def _standings(self, work: Work, ids: Sequence[int]) -> tuple[Standing, ...]:
        """Return petitions as they stand.

        Raises:
            UserError: one is not there.
        """
        now = self.clock()
        return tuple(
            self._standing(work, found(work, one), fold(queries.events(work.session, one)), now)
            for one in ids
        )


def received_with(work: Work, kind: EventKind, first_on: date, last_on: date) -> list[int]:
    """Return the petitions received in a period to which something happened, in their order.

    Raises:
        UserError: the days are the wrong way round, or too many lie between.
    """
    if first_on > last_on:
        raise UserError.at(last_on=say("끝나는 날이 시작하는 날보다 앞섭니다."))
    # Through the petitions' index of receipt: an index of the events' kinds would cost each step.
    happened = (
        select(EventRow.id)
        .where(EventRow.petition_id == PetitionRow.id, EventRow.kind == kind.value)
        .exists()
    )
    query = (
        select(PetitionRow.id)
        .where(
            PetitionRow.received_at >= queries.midnight(first_on),
            PetitionRow.received_at < queries.midnight(last_on + timedelta(days=1)),
            happened,
        )
        .order_by(PetitionRow.order_no)
        .limit(MOST_ROWS + 1)
    )
    ids = list(work.session.scalars(query))
    if len(ids) > MOST_ROWS:
        raise UserError.at(
            last_on=say("{most:,}건보다 많습니다. 기간을 나누어 보십시오.", most=MOST_ROWS)
        )
    return ids


def _of_many(folded: Folded) -> bool:
    group = folded.group
    return group is not None and len(group.people) >= MANY and group.households >= MANY


def _row(petition: Petition, folded: Folded) -> ManyRow:
    group = folded.group or Group()
    names = group.representatives or (petition.petitioner.name,)
    return ManyRow(
        id=petition.id,
        number=petition.number,
        received_on=to_local(petition.received_at).date(),
        title=petition.title,
        representatives=tuple(map(mask_name, names)),
        people=max(len(group.people), petition.petitioner.people),
        households=group.households,
        original=group.original,
        department=petition.department,
        state=petition.state,
        due_on=petition.due_on,
        reviews=len(folded.committee),
        outcome=folded.outcome,
    )
