"""Reads warnings: as they stand, with their course, and with every week since they were raised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import queries, reckoning
from gaoffice_desktop.early_warning.surges.counting import NO_DAYS, week_of
from gaoffice_desktop.early_warning.surges.detecting import SHOWN_WEEKS, points_of
from gaoffice_desktop.early_warning.surges.evaluating import look_for
from gaoffice_desktop.early_warning.surges.facts import (
    MOST_BEHIND,
    Surge,
    SurgeEvent,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    SurgeStory,
    Topic,
    TopicKind,
    WeekPoint,
)
from gaoffice_desktop.early_warning.surges.grouping import Grouping
from gaoffice_desktop.early_warning.surges.packing import read_evidence, read_sentences, read_weeks
from gaoffice_desktop.early_warning.surges.rules import may_answer, weeks_lasted
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from gaoffice_desktop.staff.rules import may, require


class Following(Grouping):
    """Follows the warnings."""

    def surges(self, seat: Seat, lifted: bool = False) -> tuple[Surge, ...]:
        """Return the warnings that stand (or those lifted), the newest first. READ_SURGES."""
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            rows = queries.surge_rows(work, lifted=lifted)
            return tuple(self._surge(work, row) for row in rows)

    def surge(self, seat: Seat, surge_id: int) -> SurgeStory:
        """Return a warning with its course and every week since it was raised. READ_SURGES.

        Raises:
            UserError: there is none.
        """
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            return self._story(work, seat, surge_id)

    def _story(self, work: Work, seat: Seat, surge_id: int) -> SurgeStory:
        row = self._found(work, surge_id)
        surge = self._surge(work, row)
        events = tuple(
            SurgeEvent(
                one.at,
                SurgeEventKind(one.kind),
                one.staff_name,
                SurgeLevel(one.level),
                one.text,
                one.measure,
            )
            for one in queries.events(work, surge_id)
        )
        weeks, ids = self._trend(work, surge, row.first_on, read_weeks(row.weeks))
        may_tell = surge.live and answers(seat, surge.department_id)
        return SurgeStory(surge, events, weeks, ids[:MOST_BEHIND], may_tell)

    def _trend(
        self, work: Work, surge: Surge, first_on: date, frozen: Sequence[WeekPoint]
    ) -> tuple[tuple[WeekPoint, ...], tuple[int, ...]]:
        """Return the weeks as they were frozen, then all since, to its end."""
        if surge.topic.kind is TopicKind.GROUP:
            story = self.group_in(work, int(surge.topic.code))
            return tuple(frozen), tuple(one.petition_id for one in story.members)
        frame = self._frame(work, self.clock())
        row = reckoning.topic_row(frame, surge.topic)
        look = look_for(frame, row)
        running = reckoning.running_count(frame, surge.topic, row)
        points = points_of(row, look, running, most=_weeks_shown(surge, frame.week))
        # What ran when it was raised is over by now, and is shown as it ended.
        kept = [one for one in frozen if not one.running]
        since = [one for one in points if not kept or one.first_on > kept[-1].first_on]
        until = to_local(surge.lifted_at).date() if surge.lifted_at else None
        since = [one for one in since if until is None or one.first_on <= until]
        last = until.toordinal() if until is not None else frame.today
        first = first_on.toordinal()
        ids = reckoning.petitions_of(work, surge.topic.kind, surge.topic.code, first, last)
        return (*kept, *since), tuple(ids)

    def _surge(self, work: Work, row: Any) -> Surge:
        until = row.lifted_at or self.clock()
        topic = Topic(TopicKind(row.topic), row.code, row.name)
        return Surge(
            id=row.id,
            number=row.number,
            topic=topic,
            level=SurgeLevel(row.level),
            state=SurgeState(row.state),
            department_id=row.department_id,
            department=row.department,
            raised_at=row.raised_at,
            raised_by=row.raised_by,
            reason=row.reason,
            evidence=read_evidence(row.evidence) if row.evidence is not None else None,
            reasons=read_sentences(row.reasons),
            weeks=weeks_lasted(to_local(row.raised_at).date(), to_local(until).date()),
            cause=row.cause,
            measure=row.measure,
            answered_at=row.answered_at,
            answered_by=row.answered_by,
            lifted_at=row.lifted_at,
            lifted_by=row.lifted_by,
            lifted_why=row.lifted_why,
            newest=self._newest(work, topic, row.raised_at) if row.lifted_at is None else None,
        )

    def _newest(self, work: Work, topic: Topic, raised_at: datetime) -> WeekPoint | None:
        """Return the newest finished week since the week in which it was raised began."""
        week = week_of(to_local(self.clock()).date().toordinal()) - 1
        if week < week_of(to_local(raised_at).date().toordinal()):
            return None
        first = week * 7 + 1
        if topic.kind is TopicKind.WORD:
            count = len(reckoning.petitions_of(work, topic.kind, topic.code, first, first + 6))
        elif topic.kind is TopicKind.GROUP:
            days = dict(self.group_in(work, int(topic.code)).days)
            count = sum(days.get(date.fromordinal(first + at), 0) for at in range(7))
        else:
            found = {(one.topic, one.code): one.days for one in queries.counts(work, week, week)}
            count = sum(found.get((topic.kind.value, topic.code), NO_DAYS))
        return WeekPoint(date.fromordinal(first), count)

    def _found(self, work: Work, surge_id: int, *, alone: bool = False) -> Any:
        row = queries.surge_row(work, surge_id, alone=alone)
        if row is None:
            raise UserError(say("급증 경보를 찾지 못했습니다."))
        return row

    def _live(self, work: Work, surge_id: int) -> Any:
        row = self._found(work, surge_id, alone=True)
        if row.lifted_at is not None:
            raise UserError(say("이미 해제한 경보입니다. 다시 늘면 새로 발령해 주십시오."))
        return row


def answers(seat: Seat, department_id: int | None) -> bool:
    """Whether this seat may tell cause and measure of what concerns a department."""
    if not may(seat, Permission.ANSWER_SURGE):
        return False
    return may_answer(department_id, seat.department_id, examiner=Role.EXAMINER in seat.roles)


def _weeks_shown(surge: Surge, week: int) -> int:
    since = week - week_of(to_local(surge.raised_at).date().toordinal())
    return SHOWN_WEEKS + max(0, since)
