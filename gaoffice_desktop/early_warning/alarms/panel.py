"""What the alarm panel of one person shows: their live alarms, and what is the examiner's."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, select, text

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.facts import Alarm, Dunning, Panel
from gaoffice_desktop.early_warning.alarms.keeping import owed_months
from gaoffice_desktop.early_warning.alarms.queries import ALARM_COLUMNS
from gaoffice_desktop.early_warning.alarms.showing_rules import urgency
from gaoffice_desktop.early_warning.alarms.tables import AlarmRingRow, AlarmRow
from gaoffice_desktop.petitions.due_words import counting
from gaoffice_desktop.petitions.pressing import to_dun
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may, require

DUNNINGS_SHOWN = 200
"""The longest over; the others move up as these are issued."""

# Word for word the condition of its index: with bound values SQLite would not use it.
_LIVE = text("alarm.current = 1 AND alarm.state IN ('rung', 'seen')")


class Panels(Room):
    """Reads the panel."""

    def panel(self, seat: Seat) -> Panel:
        """Return what this person has to see to, the most urgent first.

        The examiner also gets the 독촉장 that are owed (Decree 28(2), Rule 10) and the months
        whose check is (Decree 22, Rule 7): nobody else may issue the one or make the other.
        """
        require(seat, Permission.SEE_ALARMS)
        now = self.clock()
        with self.database.read() as work:
            alarms = _live(work, seat.actor.staff_id, now)
            dunning, count = (), 0
            if may(seat, Permission.DUN):
                dunning, count = self._dunning(work, now)
            checks = ()
            if may(seat, Permission.CHECK_MONTH):
                checks = owed_months(work, to_local(now).date())
        return Panel(alarms, dunning, checks, count)

    def _dunning(self, work: Work, now: datetime) -> tuple[tuple[Dunning, ...], int]:
        owed, count = to_dun(work, now, DUNNINGS_SHOWN)
        days = counting(self.workdays.calendar_in(work))
        today = to_local(now).date()
        return (
            tuple(
                Dunning(
                    petition_id=one.id,
                    number=one.number,
                    kind_name=one.kind_name,
                    department=one.department,
                    due_on=one.due_on,
                    days_over=max(0, days(one.due_on, today)),
                )
                for one in owed
            ),
            count,
        )


def _live(work: Work, me: int, now: datetime) -> tuple[Alarm, ...]:
    told_me = exists().where(AlarmRingRow.alarm_id == AlarmRow.id, AlarmRingRow.to_id == me)
    rows = work.session.execute(select(*ALARM_COLUMNS).where(_LIVE, told_me)).all()
    if not rows:
        return ()
    names = queries.names_in(work)
    alarms = (queries.alarm_of(row, names) for row in rows)
    return tuple(sorted(alarms, key=lambda alarm: urgency(alarm, now)))
