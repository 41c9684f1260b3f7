"""The verbs of a warning's course: raise, change level, answer, note, lift; nothing is taken back.

Every step is an event that is only ever added; what the last ones come to stands in the
warning's row beside it, stored in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import queries, reckoning
from gaoffice_desktop.early_warning.surges.counting import week_of
from gaoffice_desktop.early_warning.surges.evaluating import find_signal
from gaoffice_desktop.early_warning.surges.facts import (
    SURGE_LEVEL_LABELS,
    AnswerSurge,
    ChangeLevel,
    LiftSurge,
    NoteSurge,
    RaiseSurge,
    Signal,
    Surge,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    Topic,
    TopicKind,
)
from gaoffice_desktop.early_warning.surges.following import Following, answers
from gaoffice_desktop.early_warning.surges.packing import (
    pack_evidence,
    pack_sentences,
    pack_weeks,
)
from gaoffice_desktop.early_warning.surges.rules import (
    answer_problems,
    too_long,
    wanted,
    weeks_lasted,
)
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may, require

_NUMBER = "number-{year}"


class Course(Following):
    """Raises warnings and follows them to their end."""

    def raise_surge(self, seat: Seat, command: RaiseSurge) -> Done[Surge]:
        """Raise a warning (발령): level, topic and evidence frozen. RAISE_SURGE.

        Raises:
            UserError: one stands for this topic already, no department, or (without a signal)
                no reason.
        """
        require(seat, Permission.RAISE_SURGE)
        reason = many_lines(command.reason)
        if (wrong := too_long(reason)) is not None:
            raise UserError.at(reason=wrong)
        with self.database.change() as work:
            signal = self._signal(work, command)
            if signal is None and not reason:
                raise UserError.at(reason=say("신호 없이 발령할 때에는 사유를 입력해 주십시오."))
            department_id = command.department_id or (signal.department_id if signal else None)
            values = self._values(work, seat, command, signal, department_id, reason)
            live = queries.live_ids(work)
            if (values["topic"], values["code"]) in live:
                raise UserError(
                    say(
                        "이 주제에는 이미 발령 중인 경보가 있습니다. 그 경보의 단계를 바꿔 주십시오."
                    )
                )
            surge_id = queries.add_surge(work, values)
            self._add(work, seat, surge_id, SurgeEventKind.RAISED, command.level, reason)
            self._note(work, seat, "raise_surge", surge_id, {"level": _said(command.level)})
            return self._changed(work, surge_id)

    def change_level(self, seat: Seat, command: ChangeLevel) -> Done[Surge]:
        """Put it on another level, with a reason. RAISE_SURGE.

        Raises:
            UserError: it is lifted, stands on this level already, or no reason was given.
        """
        require(seat, Permission.RAISE_SURGE)
        wanted("reason", command.reason, say("단계를 바꾸는 사유를 입력해 주십시오."))
        with self.database.change() as work:
            row = self._live(work, command.surge_id)
            if row.level == command.level:
                raise UserError.at(level=say("이미 이 단계로 발령되어 있습니다."))
            queries.change_surge(work, row.id, {"level": int(command.level)})
            reason = many_lines(command.reason)
            self._add(work, seat, row.id, SurgeEventKind.LEVEL, command.level, reason)
            detail = {"before": _said(SurgeLevel(row.level)), "level": _said(command.level)}
            self._note(work, seat, "change_surge_level", row.id, detail)
            return self._changed(work, row.id)

    def answer_surge(self, seat: Seat, command: AnswerSurge) -> Done[Surge]:
        """Tell cause and measure (원인·대책). ANSWER_SURGE, in the department concerned.

        Raises:
            UserError: it is lifted, or a text is missing.
            NotAllowed: another department's, and the asker is no examiner.
        """
        require(seat, Permission.ANSWER_SURGE)
        if faults := answer_problems(command):
            raise UserError.at(**faults)
        now = self.clock()
        cause, measure = many_lines(command.cause), many_lines(command.measure)
        with self.database.change() as work:
            row = self._live(work, command.surge_id)
            if not answers(seat, row.department_id):
                raise NotAllowed(
                    say("소관 부서({department})에서 원인과 대책을 회신합니다.",
                        department=row.department or "-")
                )  # fmt: skip
            told: dict[str, Any] = {
                "state": SurgeState.ANSWERED.value,
                "cause": cause,
                "measure": measure,
                "answered_at": now,
                "answered_by": seat.actor.name,
            }
            queries.change_surge(work, row.id, told)
            level = SurgeLevel(row.level)
            self._add(work, seat, row.id, SurgeEventKind.ANSWERED, level, cause, measure)
            self._note(work, seat, "answer_surge", row.id, {})
            return self._changed(work, row.id)

    def note(self, seat: Seat, command: NoteSurge) -> Done[Surge]:
        """Add a line to its course. RAISE_SURGE, or ANSWER_SURGE in the department concerned."""
        require(seat, Permission.READ_SURGES)
        wanted("text", command.text, say("메모를 입력해 주십시오."))
        with self.database.change() as work:
            row = self._found(work, command.surge_id)
            if not may(seat, Permission.RAISE_SURGE) and not answers(seat, row.department_id):
                raise NotAllowed(say("소관 부서나 민원심사관이 메모를 남길 수 있습니다."))
            text = many_lines(command.text)
            self._add(work, seat, row.id, SurgeEventKind.NOTED, SurgeLevel(row.level), text)
            self._note(work, seat, "note_surge", row.id, {})
            return self._changed(work, row.id)

    def lift(self, seat: Seat, command: LiftSurge) -> Done[Surge]:
        """Lift it (해제): the date and the weeks it lasted are kept. RAISE_SURGE.

        Raises:
            UserError: it is lifted already, or no reason was given.
        """
        require(seat, Permission.RAISE_SURGE)
        wanted("reason", command.reason, say("해제하는 사유를 입력해 주십시오."))
        now, reason = self.clock(), many_lines(command.reason)
        with self.database.change() as work:
            row = self._live(work, command.surge_id)
            over: dict[str, Any] = {
                "state": SurgeState.LIFTED.value,
                "lifted_at": now,
                "lifted_by": seat.actor.name,
                "lifted_why": reason,
            }
            queries.change_surge(work, row.id, over)
            level = SurgeLevel(row.level)
            self._add(work, seat, row.id, SurgeEventKind.LIFTED, level, reason)
            lasted = weeks_lasted(to_local(row.raised_at).date(), to_local(now).date())
            self._note(work, seat, "lift_surge", row.id, {"weeks": lasted})
            return self._changed(work, row.id)

    def _signal(self, work: Work, command: RaiseSurge) -> Signal | None:
        if not command.signal_key:
            return None
        signal = find_signal(self.signals_in(work), command.signal_key)
        if signal is None:
            raise UserError(say("그 사이에 신호가 사라졌습니다. 목록을 새로 고쳐 확인해 주십시오."))
        return signal

    def _values(
        self,
        work: Work,
        seat: Seat,
        command: RaiseSurge,
        signal: Signal | None,
        department_id: int | None,
        reason: str,
    ) -> dict[str, Any]:
        now = self.clock()
        topic = signal.topic if signal is not None else self._topic(work, command.topic)
        department = staff.department_of(work, department_id) if department_id else None
        if department is None:
            raise UserError.at(department=say("원인과 대책을 회신할 소관 부서를 골라 주십시오."))
        year = to_local(now).year
        drawn = queries.draw(work, _NUMBER.format(year=year))
        evidence = signal.evidence if signal is not None else None
        # By judgement alone it rests on what comes in from this week on.
        monday = to_local(now).date().toordinal()
        first_on = evidence.first_on if evidence else date.fromordinal(week_of(monday) * 7 + 1)
        return {
            "number": f"{year}-{drawn:02d}",
            "topic": topic.kind.value,
            "code": topic.code,
            "name": topic.name,
            "level": int(command.level),
            "state": SurgeState.RAISED.value,
            "department_id": department.id,
            "department": department.name,
            "raised_at": now,
            "raised_by": seat.actor.name,
            "reason": reason,
            "first_on": first_on,
            "evidence": pack_evidence(evidence) if evidence is not None else None,
            "reasons": pack_sentences(signal.reasons if signal is not None else ()),
            "weeks": pack_weeks(signal.weeks if signal is not None else ()),
            **dict.fromkeys(("cause", "measure", "answered_by", "lifted_by", "lifted_why"), ""),
        }

    def _topic(self, work: Work, topic: Topic) -> Topic:
        """Return a topic that was chosen by hand, as it is called here."""
        if topic.kind is TopicKind.WORD:
            return self._word(work, self._frame(work, self.clock()), topic)
        if topic.kind is TopicKind.GROUP:
            return replace(topic, name=self.group_in(work, int(topic.code)).group.title)
        known = reckoning.topics_in(work).get((topic.kind, topic.code))
        if known is None:
            raise UserError.at(topic=say("발령할 주제를 골라 주십시오."))
        return known

    def _add(
        self,
        work: Work,
        seat: Seat,
        surge_id: int,
        kind: SurgeEventKind,
        level: SurgeLevel,
        text: str = "",
        measure: str = "",
    ) -> None:
        values = {
            "surge_id": surge_id,
            "at": self.clock(),
            "kind": kind.value,
            "staff_id": seat.actor.staff_id,
            "staff_name": seat.actor.name,
            "level": int(level),
            "text": text,
            "measure": measure,
        }
        queries.add_event(work, values)

    def _note(
        self, work: Work, seat: Seat, action: str, surge_id: int, detail: Mapping[str, Any]
    ) -> None:
        audit.note(
            work, seat.actor, action, subject="surge", subject_id=surge_id, detail=detail,
            at=self.clock(),
        )  # fmt: skip

    def _changed(self, work: Work, surge_id: int) -> Done[Surge]:
        work.session.flush()
        work.session.expire_all()
        return Done(self._surge(work, self._found(work, surge_id)), Changes(surges=True))


def _said(level: SurgeLevel) -> str:
    return str(SURGE_LEVEL_LABELS[level])
