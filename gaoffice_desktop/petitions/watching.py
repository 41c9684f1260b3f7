"""What those who watch over petitions read: which ones were touched, and what runs on them.

Whatever stores a petition leaves a line in ``petition_touch``, in its own transaction. Whoever
watches (the early warning) reads the lines, looks at those petitions and takes the lines away,
again in one transaction: nothing that happens to a petition goes past, whichever program did it
and whether or not anybody was watching then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, literal, or_, select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines.facts import Period
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import OPEN_STATES, Channel, State
from gaoffice_desktop.petitions.inputs import read_inputs
from gaoffice_desktop.petitions.limits import RunningLimit, read_limits
from gaoffice_desktop.petitions.tables import (
    EventRow,
    FormRow,
    KindRow,
    PetitionRow,
    PetitionTouchRow,
)


@dataclass(frozen=True, slots=True)
class Watched:
    """A petition as it is watched: nobody's personal data, moments in UTC.

    ``alarm_at`` is when its processing period is over for the office (the told day where that
    is earlier), ``ends_at`` when the law's is. ``lacking`` are the documents (and the letter of
    proxy) that were not handed in while nobody has asked for them.
    """

    id: int
    number: str
    kind_name: str
    channel: Channel
    state: State
    department_id: int | None
    handler_id: int | None
    entered_by_id: int
    received_at: datetime
    due_on: date
    due_at: datetime | None
    alarm_at: datetime
    ends_at: datetime
    period: Period
    limits: tuple[RunningLimit, ...]
    lacking: tuple[str, ...] = ()
    dunned_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it is being processed."""
        return self.state in OPEN_STATES

    @property
    def clock_runs(self) -> bool:
        """Whether its processing period runs: it is open and nothing is awaited."""
        return self.state in (State.RECEIVED, State.PROCESSING)


# --- what was touched -------------------------------------------------------------------


def touch(work: Work, petition_ids: Iterable[int]) -> None:
    """Say that what is stored of these petitions has changed."""
    rows = [{"petition_id": one} for one in petition_ids]
    if rows:
        work.session.execute(insert(PetitionTouchRow), rows)


def touch_open(work: Work, kind_code: str | None = None) -> None:
    """Say that every petition (of a kind) on which something runs is to be looked at again."""
    running = (
        select(PetitionRow.id)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(or_(PetitionRow.closed_at.is_(None), FormRow.limits != literal("[]")))
        .order_by(PetitionRow.id)
    )
    if kind_code is not None:
        running = running.where(PetitionRow.kind_code == kind_code)
    work.session.execute(insert(PetitionTouchRow).from_select(["petition_id"], running))


def touched(work: Work, most: int) -> Sequence[tuple[int, int]]:
    """Return the oldest lines: (line, petition)."""
    lines = select(PetitionTouchRow.id, PetitionTouchRow.petition_id)
    found = work.session.execute(lines.order_by(PetitionTouchRow.id).limit(most))
    return [(line, petition_id) for line, petition_id in found]


def any_touched(work: Work) -> bool:
    """Tell whether a line is there."""
    return work.session.scalar(select(PetitionTouchRow.id).limit(1)) is not None


def waiting_to_be_looked_at(work: Work) -> frozenset[int]:
    """Return the petitions of all lines."""
    return frozenset(work.session.scalars(select(PetitionTouchRow.petition_id)))


def looked_at(work: Work, lines: Iterable[int]) -> None:
    """Take these lines away; one that was left meanwhile stays."""
    work.session.execute(delete(PetitionTouchRow).where(PetitionTouchRow.id.in_(list(lines))))


def steps_since(work: Work, since: Mapping[int, datetime]) -> Mapping[int, frozenset[EventKind]]:
    """Return what was done to each of these petitions since a moment of its own."""
    if not since:
        return {}
    query = select(EventRow.petition_id, EventRow.kind, EventRow.entered_at).where(
        EventRow.petition_id.in_(list(since)), EventRow.entered_at >= min(since.values())
    )
    found: dict[int, set[EventKind]] = {}
    for petition_id, kind, entered_at in work.session.execute(query):
        if entered_at >= since[petition_id]:
            found.setdefault(petition_id, set()).add(EventKind(kind))
    return {petition_id: frozenset(kinds) for petition_id, kinds in found.items()}


# --- what runs on them ------------------------------------------------------------------


def watched(work: Work, petition_ids: Sequence[int]) -> Mapping[int, Watched]:
    """Return these petitions as they are watched, by id; at most some thousand at once."""
    query = _WATCHED.where(PetitionRow.id.in_(list(petition_ids)))
    return {one.id: one for one in _read(work, query)}


def count_watched(work: Work) -> int:
    """Count the petitions on which something runs."""
    query = _WATCHED.where(_RUNNING).with_only_columns(func.count())
    return work.session.scalar(query) or 0


def all_watched(work: Work, batch: int = 1_000) -> Iterator[Watched]:
    """Return every petition on which something runs, in the order of their ids."""
    after = 0
    while True:
        query = _WATCHED.where(_RUNNING, PetitionRow.id > after)
        found = list(_read(work, query.order_by(PetitionRow.id).limit(batch)))
        if not found:
            return
        yield from found
        after = found[-1].id


_RUNNING = or_(PetitionRow.closed_at.is_(None), FormRow.limits != literal("[]"))
_WATCHED = select(
    PetitionRow.id,
    PetitionRow.number,
    PetitionRow.kind_name,
    PetitionRow.kind_code,
    PetitionRow.channel,
    PetitionRow.state,
    PetitionRow.department_id,
    PetitionRow.handler_id,
    PetitionRow.entered_by_id,
    PetitionRow.received_at,
    PetitionRow.due_on,
    PetitionRow.due_at,
    PetitionRow.alarm_at,
    PetitionRow.ends_at,
    PetitionRow.supplements,
    PetitionRow.dunned_at,
    FormRow.inputs,
    FormRow.limits,
    FormRow.documents,
    FormRow.proxy,
).join(FormRow, FormRow.petition_id == PetitionRow.id)


def _read(work: Work, query: Any) -> Iterator[Watched]:
    needed = {
        code: tuple(documents)
        for code, documents in work.session.execute(select(KindRow.code, KindRow.documents))
    }
    for row in work.session.execute(query):
        yield Watched(
            id=row.id,
            number=row.number,
            kind_name=row.kind_name,
            channel=Channel(row.channel),
            state=State(row.state),
            department_id=row.department_id,
            handler_id=row.handler_id,
            entered_by_id=row.entered_by_id,
            received_at=row.received_at,
            due_on=row.due_on,
            due_at=row.due_at,
            alarm_at=row.alarm_at,
            ends_at=row.ends_at,
            period=read_inputs(row.inputs).period,
            limits=read_limits(row.limits),
            lacking=_lacking(row, needed.get(row.kind_code, ())),
            dunned_at=row.dunned_at,
        )


def _lacking(row: Any, needed: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was not handed in and has not been asked for (Act 22(1), Rule 9(1))."""
    if row.supplements or State(row.state) not in (State.RECEIVED, State.PROCESSING):
        return ()
    # A petition that came from outside never told which documents came with it.
    if row.channel == Channel.EPEOPLE.value:
        return ()
    handed = set(row.documents)
    proxy = row.proxy
    letter = ("위임장",) if proxy is not None and not proxy.get("letter_seen") else ()
    return (*(name for name in needed if name not in handed), *letter)
