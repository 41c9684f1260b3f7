"""What the examiner and the administrator keep: the alarm rules, and the monthly check."""

from __future__ import annotations

from datetime import date

from sqlalchemy import insert, select, text

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.alarms import queries
from gaoffice_desktop.early_warning.alarms.facts import AlarmRules, CheckMonth, SaveRules
from gaoffice_desktop.early_warning.alarms.keeping_rules import (
    MONTHS_OWED,
    months_to_check,
    rule_problems,
)
from gaoffice_desktop.early_warning.alarms.rules import pack_rules
from gaoffice_desktop.early_warning.alarms.tables import AlarmRulesRow, MonthlyCheckRow
from gaoffice_desktop.petitions.pressing import first_received_at
from gaoffice_desktop.petitions.recording import Room
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may, require

LONGEST_NOTE = 1_000


class Keeping(Room):
    """Keeps the rules and the checks; a change of rules is planned anew by the next scan."""

    # -- rules ---------------------------------------------------------------------------

    def rules(self, seat: Seat) -> AlarmRules:
        """Return the office's rules as they stand."""
        _require_reader(seat)
        with self.database.read() as work:
            return queries.rules_of(work)

    def save_rules(self, seat: Seat, command: SaveRules) -> Done[AlarmRules]:
        """Make a new edition of the office's rules.

        Raises:
            UserError: a fault at the field of a rule, or somebody has edited them meanwhile.
        """
        require(seat, Permission.EDIT_ALARM_RULES)
        if problems := rule_problems(command.rules):
            raise UserError.at(**problems)
        now = self.clock()
        with self.database.change() as work:
            hold_table(work, AlarmRulesRow.__tablename__)
            before = queries.rules_of(work)
            if before.edition != command.edition:
                raise UserError(_edited_meanwhile(work, before.edition))
            if before.rules == command.rules:
                return Done(before, Changes())
            after = AlarmRules(before.edition + 1, command.rules)
            work.session.execute(
                insert(AlarmRulesRow).values(
                    id=after.edition, at=now, by=seat.actor.name, rules=pack_rules(after.rules)
                )
            )
            audit.note(
                work,
                seat.actor,
                "save_alarm_rules",
                subject="alarm_rules",
                subject_id=after.edition,
                at=now,
            )
        return Done(after, Changes(alarms=True))

    # -- the monthly check (Decree 22, Rule 7) -------------------------------------------

    def months_owed(self, seat: Seat) -> tuple[date, ...]:
        """Return the first days of the months whose check is owed, the newest first."""
        require(seat, Permission.CHECK_MONTH)
        with self.database.read() as work:
            return owed_months(work, to_local(self.clock()).date())

    def check_month(self, seat: Seat, command: CheckMonth) -> Done[None]:
        """Note that a month's petitions were checked (Decree 22, Rule 7).

        Raises:
            UserError: no month that is owed, somebody has checked it, or the note is too long.
        """
        require(seat, Permission.CHECK_MONTH)
        now, found = self.clock(), many_lines(command.note)
        if len(found) > LONGEST_NOTE:
            raise UserError.at(
                note=say("점검 내용은 {longest:,}자까지 적을 수 있습니다.", longest=LONGEST_NOTE)
            )
        with self.database.change() as work:
            hold_table(work, MonthlyCheckRow.__tablename__)
            if wrong := _month_problem(work, command.month, to_local(now).date()):
                raise UserError.at(month=wrong)
            work.session.execute(
                insert(MonthlyCheckRow).values(
                    month=command.month,
                    at=now,
                    staff_id=seat.actor.staff_id,
                    staff_name=seat.actor.name,
                    note=found,
                )
            )
            detail = {"month": command.month.isoformat()[:7]}
            audit.note(
                work, seat.actor, "check_month", subject="monthly_check", detail=detail, at=now
            )
        return Done(None, Changes(alarms=True))


def owed_months(work: Work, today: date) -> tuple[date, ...]:
    """Return the first days of the months whose check is owed, inside a transaction."""
    received_at = first_received_at(work)
    first_on = to_local(received_at).date() if received_at is not None else None
    newest = select(MonthlyCheckRow.month).order_by(MonthlyCheckRow.month.desc())
    checked = frozenset(work.session.scalars(newest.limit(MONTHS_OWED + 1)))
    return months_to_check(first_on, checked, today)


def hold_table(work: Work, name: str) -> None:
    """Keep others from adding a row to a small table until the transaction ends.

    SQLite has one writer at a time anyway. On a server two desks that press at once would
    else both find that the row is not there yet.
    """
    connection = work.session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text(f'LOCK TABLE "{name}" IN SHARE ROW EXCLUSIVE MODE'))


def _require_reader(seat: Seat) -> None:
    """Whoever gets alarms may see by which rules, and so may whoever edits these."""
    if not may(seat, Permission.EDIT_ALARM_RULES):
        require(seat, Permission.SEE_ALARMS)


def _edited_meanwhile(work: Work, edition: int) -> Sentence:
    row = work.session.get(AlarmRulesRow, edition)
    if row is None:
        return say("고치는 동안 알림 규칙이 바뀌었습니다. 다시 열어 확인해 주십시오.")
    return say(
        "고치는 동안 {name:이가} 알림 규칙을 바꾸었습니다. 다시 열어 확인해 주십시오.",
        name=row.by,
    )


def _month_problem(work: Work, month: date, today: date) -> Sentence | None:
    if month.day != 1:
        return say("점검한 달을 골라 주십시오.")
    named = {"year": month.year, "month": month.month}
    if (row := work.session.get(MonthlyCheckRow, month)) is not None:
        return say(
            "{year}년 {month}월은 {name:이가} {day}에 이미 점검했습니다.",
            name=row.staff_name,
            day=day(to_local(row.at).date()),
            **named,
        )
    if month >= today.replace(day=1):
        return say("{year}년 {month}월은 아직 끝나지 않았습니다.", **named)
    if month not in owed_months(work, today):
        return say("{year}년 {month}월은 점검할 달이 아닙니다.", **named)
    return None
