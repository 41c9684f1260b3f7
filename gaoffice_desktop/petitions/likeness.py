"""Which petitions say the same: by one person again, and by many at once.

What is found here is offered to a person; nothing is closed or refused because of it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from gaoffice_desktop.citizens import rules as citizens
from gaoffice_desktop.citizens.facts import Petitioner
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding.alike import Pairs, containment, pairs, resemblance
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow

ALIKE = 0.5
"""From here on two texts are shown as similar."""

NEARLY_EQUAL = 0.8
"""From here on two texts are taken for copies of one; a name alone needs it too."""

_MOST_OF_A_PERSON = 500


def earlier_alike(work: Work, petition_id: int) -> tuple[tuple[int, float], ...]:
    """Return the same person's earlier petitions of similar content, the likest first.

    Each comes with its likeness, from 0 to 1: what a repeated petition (Act 23) is judged
    from. Whether they are the same is for a person to decide. Who left neither telephone nor
    date of birth is found by name if the texts are nearly equal. A cancelled intake was none.
    """
    found = work.session.execute(
        select(PetitionRow, FormRow)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(PetitionRow.id == petition_id)
    ).one_or_none()
    if found is None:
        return ()
    row, form = found
    asker = queries.petitioner_of(row, form.petitioner)
    said = pairs(row.title, form.content)
    alike = [
        (other.id, much)
        for other, _, much in same_person(work, asker, said, before=row.received_at)
        if (other.received_at, other.id) < (row.received_at, row.id)
    ]
    return tuple(sorted(alike, key=lambda one: (-one[1], -one[0])))


def same_person(
    work: Work, asker: Petitioner, said: Pairs, *, before: datetime, since: datetime | None = None
) -> list[tuple[PetitionRow, citizens.Likeness, float]]:
    """Return one person's petitions that say much the same, with why and how much."""
    query = (
        select(PetitionRow, FormRow)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(
            PetitionRow.name == asker.name,
            PetitionRow.received_at <= before,
            PetitionRow.state != State.CANCELLED.value,
        )
        .order_by(PetitionRow.id.desc())
        .limit(_MOST_OF_A_PERSON)
    )
    if since is not None:
        query = query.where(PetitionRow.received_at >= since)
    found: list[tuple[PetitionRow, citizens.Likeness, float]] = []
    for row, form in work.session.execute(query):
        why = citizens.likeness(asker, queries.petitioner_of(row, form.petitioner))
        if why is None:
            continue
        much = how_alike(said, pairs(row.title, form.content))
        if much >= (ALIKE if why.strong else NEARLY_EQUAL):
            found.append((row, why, much))
    return found


def how_alike(one: Pairs, other: Pairs) -> float:
    """Return the resemblance, or how much of the shorter text the longer one repeats.

    Who petitions again often adds to the old text: the whole of it stands in the new one.
    """
    return max(resemblance(one, other), containment(one, other))
