"""Repeated petitions: found, judged with both texts in view, and closed where the Act lets it.

Act 23, Decree 26.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from gaoffice_desktop.citizens import rules as citizens
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.commands import CloseRepeat, JudgeRepeat
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Category, Petition, State
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.lawful import Step, problems
from gaoffice_desktop.petitions.lawful.repeating import Checked, conditions, unmet
from gaoffice_desktop.petitions.ledgers import Earlier
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.likeness import earlier_alike
from gaoffice_desktop.petitions.reasons import RESULTS
from gaoffice_desktop.petitions.recording import found
from gaoffice_desktop.petitions.steps.answering import desk_of, refuse_nameless
from gaoffice_desktop.petitions.steps.closing import Ending
from gaoffice_desktop.petitions.steps.stepping import Now, refuse
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.hangul import search_key
from gaoffice_desktop.shared.masking import mask_resident_numbers
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_RESULT_PAPERS = frozenset(f"result_{outcome.value}" for outcome in RESULTS)


class Repeats(Ending):
    """The verbs of repeated petitions."""

    def earlier_of(self, seat: Seat, petition_id: int) -> tuple[Earlier, ...]:
        """Return the same person's earlier petitions of similar content, the likest first.

        Those that a judgement names are among them, however little alike they look.
        """
        require(seat, Permission.PROCESS)
        with self.database.read() as work:
            alike = dict(earlier_alike(work, petition_id))
            judgement = fold(queries.events(work.session, petition_id)).judgement
            named = judgement.earlier if judgement is not None else ()
            ids = [*alike, *(one for one in named if one not in alike)]
            return tuple(earlier_petitions(work, ids, alike))

    def repeat_conditions(self, seat: Seat, petition_id: int) -> tuple[Checked, ...]:
        """Return each condition of closing a repeated petition, met or not (Act 23)."""
        require(seat, Permission.PROCESS)
        with self.database.read() as work:
            petition = found(work, petition_id)
            folded = fold(queries.events(work.session, petition_id))
            standing = self._standing(work, petition, folded, self.clock())
            return conditions(standing, judged(work, folded))

    def judge_repeat(self, seat: Seat, command: JudgeRepeat) -> Done[Petition]:
        """Record whether a petition has the same content as earlier ones, and why (Act 23(3)).

        Raises:
            UserError: closed, statutory, no grounds, or an earlier one that is none.
        """

        def data(now: Now) -> Mapping[str, object]:
            refuse(problems(command, now.standing, now.calendar))
            if (wrong := _not_earlier(now, command.earlier)) is not None:
                raise UserError.at(earlier=wrong)
            return {
                "earlier": list(command.earlier),
                "same": command.same,
                "grounds": many_lines(command.grounds),
            }

        kind, step = EventKind.REPEAT_JUDGED, Step.JUDGE_REPEAT
        return self._step(seat, command.petition_id, kind, command.at, data, step=step)

    def close_repeat(self, seat: Seat, command: CloseRepeat) -> Done[Petition]:
        """Close a repeated petition, where every condition of the Act is met (Act 23).

        Raises:
            UserError: naming each condition that is not met.
        """

        def data(now: Now) -> Mapping[str, object]:
            missing = unmet(conditions(now.standing, judged(now.work, now.folded)))
            if missing is not None:
                raise UserError(missing)
            refuse(problems(command, now.standing, now.calendar))
            refuse_nameless(desk_of(now.work, seat, now.petition))
            return {"result": many_lines(command.result)}

        kind, step = EventKind.REPEAT_CLOSED, Step.CLOSE_REPEAT
        return self._end(seat, command.petition_id, kind, step, command.at, data)


def judged(work: Work, folded: Folded) -> tuple[Earlier, ...]:
    """Return the earlier petitions of the judgement that holds, as they stand now."""
    judgement = folded.judgement
    return tuple(earlier_petitions(work, judgement.earlier, {})) if judgement is not None else ()


def earlier_petitions(
    work: Work, ids: Iterable[int], alike: Mapping[int, float]
) -> Iterator[Earlier]:
    """Return petitions with both texts, and when their results were told."""
    for petition_id in ids:
        petition = queries.petition(work.session, petition_id)
        if petition is not None:
            folded = fold(queries.events(work.session, petition_id))
            yield _earlier(petition, folded, alike.get(petition_id, 0.0))


def _earlier(petition: Petition, folded: Folded, alike: float) -> Earlier:
    return Earlier(
        id=petition.id,
        number=petition.number,
        title=petition.title,
        content=mask_resident_numbers(petition.content),
        received_at=petition.received_at,
        state=petition.state,
        alike=alike,
        outcome=folded.outcome,
        result=folded.result,
        answer=folded.answer,
        told_at=_told_at(folded),
        told_by=folded.told_by,
    )


def _told_at(folded: Folded) -> datetime | None:
    """Return when a result was told: with the completion, or by the notice that was printed.

    An older store's completion doesn't say how it was told; only a printed notice proves it.
    """
    if folded.outcome not in RESULTS:
        return None
    if folded.told_by is not None:
        return folded.closed_at
    printed = [paper.at for paper in folded.papers if paper.paper in _RESULT_PAPERS]
    return min(printed, default=None)


def _not_earlier(now: Now, ids: Sequence[int]) -> Sentence | None:
    """Say why one of the petitions is not an earlier one of the same person (Act 23(1))."""
    for petition_id in ids:
        earlier = queries.petition(now.work.session, petition_id)
        if earlier is None:
            return say("이전 민원을 찾지 못했습니다.")
        if earlier.state is State.CANCELLED:
            return say("{number:은는} 접수를 취소한 민원입니다.", number=earlier.number)
        if (earlier.received_at, earlier.id) >= (now.petition.received_at, now.petition.id):
            return say("{number:은는} 이 민원보다 먼저 접수되지 않았습니다.", number=earlier.number)
        if earlier.kind.category is Category.STATUTORY:
            return say(
                "{number:은는} 법정민원이어서 반복민원으로 세지 않습니다. (법 제23조제1항)",
                number=earlier.number,
            )
        if not _same_people(now, earlier):
            return say(
                "{number:은는} 같은 민원인의 민원이 아닙니다. (법 제23조제1항)",
                number=earlier.number,
            )
    return None


def _same_people(now: Now, earlier: Petition) -> bool:
    """Tell whether the same person petitions, or one of those who signed both."""
    if citizens.likeness(now.petition.petitioner, earlier.petitioner) is not None:
        return True
    group = fold(queries.events(now.work.session, earlier.id)).group
    own = now.folded.group
    if own is None or group is None:
        return False
    return bool(
        {search_key(one.name) for one in own.people}
        & {search_key(one.name) for one in group.people}
    )
