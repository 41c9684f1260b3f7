"""Which petitions say the same: by one person again, and by many at once.

What is found here is offered to a person; nothing is closed or refused because of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select

from gaoffice_desktop.citizens import rules as citizens
from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding.alike import Pairs, containment, pairs, resemblance
from gaoffice_desktop.finding.copies import FEWEST_PAIRS, candidates
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.facts import Similar, State
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.shared.sentences import Sentence, say

ALIKE = 0.5
"""From here on two texts are shown as similar."""

NEARLY_EQUAL = 0.8
"""From here on two texts are taken for copies of one; a name alone needs it too."""

MOST_SIMILAR = 10
_A_YEAR = timedelta(days=365)
_LATELY = timedelta(days=30)
_MOST_OF_A_PERSON = 200
_MOST_COPIES = 1_000


@dataclass(frozen=True, slots=True)
class _OfPerson:
    """A petition of somebody who looks like the same person, and how much it says the same."""

    row: PetitionRow
    who: citizens.Likeness
    much: float

    @property
    def is_alike(self) -> bool:
        return self.much >= (ALIKE if self.who.strong else NEARLY_EQUAL)


def earlier_alike(work: Work, petition_id: int) -> tuple[tuple[int, float], ...]:
    """Return the same person's earlier petitions of similar content, the likest first.

    Each comes with its likeness, from 0 to 1: what a repeated petition (Act 23) is judged
    from. Whether they are the same is for a person to decide. Who left neither telephone nor
    date of birth is found by name if the texts are nearly equal. A cancelled intake was none.
    """
    found = work.session.execute(_WITH_FORM.where(PetitionRow.id == petition_id)).one_or_none()
    if found is None:
        return ()
    row, form = found
    asker = queries.petitioner_of(row, form.petitioner)
    here = (row.received_at, row.id)
    alike = [
        (one.row.id, one.much)
        for one in _of_person(work, asker, pairs(row.title, form.content))
        if one.is_alike and (one.row.received_at, one.row.id) < here
    ]
    return tuple(sorted(alike, key=lambda one: (-one[1], -one[0])))


def similar(
    work: Work, asker: Petitioner, title: str, content: str, now: datetime
) -> tuple[Similar, ...]:
    """Return what an intake should know of: the same person's petitions, and copies by many.

    The same person's open ones, and those of a year that say much the same though they are
    closed; then the newest of those that say nearly the same as this one in thirty days.
    """
    said = pairs(title, content)
    ranked: list[tuple[tuple[bool, bool, bool], Similar]] = []
    if asker.name:
        recent = or_(PetitionRow.closed_at.is_(None), PetitionRow.received_at >= now - _A_YEAR)
        for one in _of_person(work, asker, said, recent):
            if one.row.closed_at is None or one.is_alike:
                rank = (not one.who.strong, not one.is_alike, one.row.title != title.strip())
                ranked.append((rank, _similar(one.row, _why(one))))
    ranked.sort(key=lambda entry: entry[0])
    of_many = _copies(work, said, now) if len(pairs(content)) >= FEWEST_PAIRS else ()
    return (*of_many, *(entry[1] for entry in ranked))[:MOST_SIMILAR]


def how_alike(one: Pairs, other: Pairs) -> float:
    """Return the resemblance, or how much of the shorter text the longer one repeats.

    Who petitions again often adds to the old text: the whole of it stands in the new one.
    """
    return max(resemblance(one, other), containment(one, other))


_WITH_FORM = select(PetitionRow, FormRow).join(FormRow, FormRow.petition_id == PetitionRow.id)
_NOT_CANCELLED = PetitionRow.state != State.CANCELLED.value


def _of_person(
    work: Work, asker: Petitioner, said: Pairs, *conditions: ColumnElement[bool]
) -> Iterator[_OfPerson]:
    query = (
        _WITH_FORM.where(PetitionRow.name == asker.name, _NOT_CANCELLED, *conditions)
        .order_by(PetitionRow.id.desc())
        .limit(_MOST_OF_A_PERSON)
    )
    for row, form in work.session.execute(query):
        who = citizens.likeness(asker, queries.petitioner_of(row, form.petitioner))
        if who is not None:
            yield _OfPerson(row, who, how_alike(said, pairs(row.title, form.content)))


def _why(one: _OfPerson) -> Sentence:
    who = one.who.sentence
    if one.row.closed_at is not None:
        return say("{who} 내용이 비슷하고, 1년 안에 접수하여 처리를 마친 민원입니다.", who=who)
    return say("{who} 내용도 비슷합니다.", who=who) if one.is_alike else who


def _copies(work: Work, said: Pairs, now: datetime) -> tuple[Similar, ...]:
    """Return the newest petition that says nearly the same, if it is one of several."""
    first = _first_since(work, now - _LATELY)
    ids = candidates(work, said, first, _MOST_COPIES) if first is not None else []
    query = _WITH_FORM.where(PetitionRow.id.in_(ids), _NOT_CANCELLED)
    same = [
        row
        for row, form in work.session.execute(query.order_by(PetitionRow.id.desc()))
        if resemblance(said, pairs(row.title, form.content)) >= NEARLY_EQUAL
    ]
    if len(same) < 2:
        return ()
    why = say("최근 30일에 내용이 거의 같은 민원 {count:,}건", count=len(same))
    return (_similar(same[0], why, len(same)),)


def _first_since(work: Work, moment: datetime) -> int | None:
    """Return the least id since a moment; what was entered late has a greater one."""
    first = (
        select(PetitionRow.id)
        .where(PetitionRow.received_at >= moment)
        .order_by(PetitionRow.received_at, PetitionRow.id)
        .limit(100)
    )
    return min(work.session.scalars(first), default=None)


def _similar(row: PetitionRow, why: Sentence, count: int = 1) -> Similar:
    return Similar(row.id, row.number, row.title, State(row.state), row.received_at, why, count)
