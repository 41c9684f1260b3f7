"""What a due time is computed from, as one short text beside each petition.

A calendar edit re-computes every open petition within seconds, which leaves no time to replay
their events. Most petitions share their text (``["days",7,[],[]]``), so reading is remembered.
The receipt itself is a column of its own; the events stay the truth this is derived from.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import (
    Case,
    Exclusion,
    ExclusionReason,
    Period,
    Regime,
    Unit,
    regime_of,
)
from gaoffice_desktop.workdays.rules import Calendar


@dataclass(frozen=True, slots=True)
class Inputs:
    """A case without its receipt."""

    period: Period
    exclusions: tuple[Exclusion, ...]
    extensions: tuple[int, ...]

    def case(self, received_at: datetime) -> Case:
        """Return the case of a receipt (naive local time)."""
        return Case(received_at, self.period, self.exclusions, self.extensions)


def write_inputs(case: Case) -> str:
    """Write what a case consists of beside its receipt."""
    exclusions = [
        [one.first_on.isoformat(), one.last_on.isoformat(), one.reason.value, one.note]
        for one in case.exclusions
    ]
    values = [case.period.unit.value, case.period.amount, exclusions, list(case.extensions)]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=4096)
def read_inputs(text: str) -> Inputs:
    """Read what ``write_inputs`` wrote."""
    values: list[Any] = json.loads(text)
    unit, amount, exclusions, extensions = values
    return Inputs(
        Period(Unit(unit), amount),
        tuple(
            Exclusion(
                date.fromisoformat(first), date.fromisoformat(last), ExclusionReason(reason), note
            )
            for first, last, reason, note in exclusions
        ),
        tuple(extensions),
    )


class Explainer:
    """Writes explanations by one calendar; petitions of the same day share theirs.

    Where days are counted, the minute of receipt matters only by whether the office had closed.
    """

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._written: dict[tuple[object, ...], str] = {}
        self._closings: dict[date, datetime] = {}

    def packed(self, case: Case) -> str:
        """Return the explanation of a case in its compact form."""
        at, period = self._leveled(case), case.period
        # Not the case itself: hashing an enum's member runs Python code, a hundred thousand times.
        key = (at, period.unit.value, period.amount, case.exclusions, case.extensions)
        text = self._written.get(key)
        if text is None:
            leveled = Case(at, period, case.exclusions, case.extensions)
            text = deadlines.pack(deadlines.explain(leveled, self._calendar))
            self._written[key] = text
        return text

    def _leveled(self, case: Case) -> datetime:
        received = case.received_at
        if regime_of(case.period) is Regime.WORKING_HOURS:
            return received.replace(second=0, microsecond=0)
        day = received.date()
        closing = self._closings.get(day)
        if closing is None:
            closing = self._closings[day] = self._calendar.closing(day)
        return datetime.combine(day, time()) if received < closing else closing
