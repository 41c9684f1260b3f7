"""The register's columns: what each shows, reads aloud and sorts by. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.petitions.due_words import WorkingDays, due_words
from gaoffice_desktop.petitions.facts import STATE_LABELS, State
from gaoffice_desktop.petitions.reasons import OUTCOME_LABELS, RESULTS, Outcome
from gaoffice_desktop.petitions.register_facts import RegisterRow, Sort
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

Words = Sentence | str


@dataclass(frozen=True, slots=True)
class Now:
    """What a relative word is relative to; ``calendar`` once it has been fetched."""

    moment: datetime
    working_days: WorkingDays
    calendar: Calendar | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``width`` in average characters, 0 takes what is left."""

    key: str
    title: Sentence
    width: int
    text: Callable[[RegisterRow, Now], Words]
    sort: Sort | None = None
    is_badge: bool = False


def _due(row: RegisterRow, now: Now) -> Words:
    return due_words(row, now.moment, now.working_days).text


def _petitioner(row: RegisterRow, now: Now) -> Words:
    if row.people > 1:
        return say("{name} 외 {others}명", name=row.petitioner, others=row.people - 1)
    return row.petitioner


def _who(row: RegisterRow, now: Now) -> Words:
    """The department and the handler: 담당자가 없으면 부서만."""
    return " / ".join(part for part in (row.department, row.handler) if part)


def _received(row: RegisterRow, now: Now) -> Words:
    at, today = to_local(row.received_at), to_local(now.moment).date()
    if at.date() == today:
        return say("오늘 {time}", time=dates.clock(at))
    return dates.day(at.date())


def state_said(state: State, outcome: Outcome | None) -> Sentence:
    """Say where a petition stands; of one that ended, how: 처리 완료 · 수용, 취하."""
    if state is not State.DONE or outcome is None:
        return STATE_LABELS[state]
    if outcome not in RESULTS:
        return OUTCOME_LABELS[outcome]
    return say("{state} · {outcome}", state=STATE_LABELS[state], outcome=OUTCOME_LABELS[outcome])


COLUMNS: tuple[Column, ...] = (
    Column("due", say("기한"), 17, _due, Sort.DUE, is_badge=True),
    Column("number", say("접수번호"), 14, lambda row, now: row.number, Sort.NUMBER),
    Column("kind", say("민원"), 18, lambda row, now: row.kind),
    Column("title", say("제목"), 0, lambda row, now: one_line(row.title)),
    Column("petitioner", say("민원인"), 14, _petitioner, Sort.PETITIONER),
    Column("who", say("담당 부서/담당자"), 22, _who),
    Column("state", say("단계"), 17, lambda row, now: state_said(row.state, row.outcome)),
    Column("received", say("접수일"), 15, _received, Sort.RECEIVED),
)

INDEX = {column.key: at for at, column in enumerate(COLUMNS)}


def column_of(sort: Sort) -> int:
    """Return the column whose header shows this order."""
    return next(at for at, column in enumerate(COLUMNS) if column.sort is sort)


def one_line(text: str) -> str:
    """Put a text on one line: a title typed with line breaks must not break the row."""
    return " ".join(text.split())


def spoken_due(row: RegisterRow, now: Now) -> Sentence:
    """What a screen reader says for the badge: "처리기한 근무일로 1일 남음"."""
    return due_words(row, now.moment, now.working_days).spoken


def due_tip(row: RegisterRow, now: Now) -> Sentence:
    """What the badge stands for in a sentence, with the date itself."""
    return due_words(row, now.moment, now.working_days).tip
