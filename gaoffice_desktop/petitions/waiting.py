"""While something is awaited: "지금 오면 …까지", the due day that would hold if it came today.

The due time that is stored meanwhile is the one that follows if it comes at the last moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due, ExclusionReason
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.inputs import read_inputs
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.petitions.rules import case_if_arrived
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.service import Workdays

WAITING = frozenset({State.SUPPLEMENT, State.PAUSED})
"""States in which the clock stands."""


def due_if_now(folded: Folded, calendar: Calendar, today: date) -> Due | None:
    """Return the due time if what is awaited came today; none where nothing is awaited.

    Nor is there one where the holidays it would depend on have not been confirmed.
    """
    if folded.state not in WAITING:
        return None
    return _due(case_if_arrived(folded, today), calendar)


def with_due_if_now(
    work: Work, workdays: Workdays, rows: Sequence[RegisterRow], today: date
) -> tuple[RegisterRow, ...]:
    """Fill in the due day of those lines whose clock stands: one question for them alone."""
    waiting = [row.id for row in rows if row.state in WAITING]
    if not waiting:
        return tuple(rows)
    wanted = (
        select(PetitionRow.id, PetitionRow.received_at, FormRow.inputs)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.id.in_(waiting))
    )
    calendar = workdays.calendar_in(work)
    dues = {
        petition_id: _due(_arrived(read_inputs(inputs).case(to_local(at)), today), calendar)
        for petition_id, at, inputs in work.session.execute(wanted)
    }
    return tuple(
        replace(row, due_if_now_on=due.due_on) if (due := dues.get(row.id)) is not None else row
        for row in rows
    )


def _arrived(case: Case, today: date) -> Case:
    """Let the last exclusion, which stands in for what is awaited, end today."""
    *earlier, stand_in = case.exclusions
    last_on = max(today, stand_in.first_on)
    if stand_in.reason is ExclusionReason.SITE_INSPECTION:
        last_on = min(last_on, stand_in.last_on)
    return replace(case, exclusions=(*earlier, replace(stand_in, last_on=last_on)))


def _due(case: Case, calendar: Calendar) -> Due | None:
    try:
        return deadlines.due(case, calendar)
    except BeyondCalendar:
        return None
