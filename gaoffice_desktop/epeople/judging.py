"""What importing a row would do: the same answer for whoever looks and for whoever writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case
from gaoffice_desktop.epeople.cases import OPENING, Surroundings, case_of
from gaoffice_desktop.epeople.facts import (
    Arrival,
    Field,
    Imported,
    Line,
    Noting,
    Values,
    Verdict,
)
from gaoffice_desktop.epeople.moments import read_stamp
from gaoffice_desktop.epeople.rules import (
    changed_fields,
    checked,
    department_of,
    digest_of,
    limit_said,
    merged,
)
from gaoffice_desktop.petitions.outside_events import FromOutside
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

Problems = Mapping[Field, Sentence]

_DAYS = (Field.RECEIVED_AT, Field.TARGET, Field.DONE_AT)


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict.

    ``known`` is what the store would remember of it, ``case`` the petition it stands for
    (nothing where the row is refused or nothing changes). ``arrival`` is what is noted of one
    that waits, ``gone`` are those noted before that wait no more.
    """

    verdict: Verdict
    values: Values
    problems: Problems
    fields: tuple[Field, ...] = ()
    imported: Imported | None = None
    digest: str = ""
    known: Values | None = None
    case: FromOutside | None = None
    arrival: Arrival | None = None
    limit: Sentence | None = None
    gone: tuple[Arrival, ...] = ()

    @property
    def noting(self) -> Noting:
        """What it does to the list of those that wait, besides what it does to the register."""
        if self.arrival is not None:
            return Noting.NOTE
        return Noting.TAKE_AWAY if self.gone and self.case is None else Noting.NOTHING

    @property
    def identity(self) -> tuple[str, str]:
        """By what the row is known again."""
        return self.values.get(Field.OUTSIDE_NUMBER, ""), self.values.get(Field.RECEIPT, "")

    def line(self, row: int) -> Line:
        """Return the row as the preview shows it."""
        return Line(
            row,
            self.values.get(Field.OUTSIDE_NUMBER, ""),
            self.values.get(Field.TITLE, ""),
            department_of(self.values),
            self.verdict,
            self.fields if self.verdict is Verdict.CHANGED else (),
            tuple(self.problems.items()),
            self.limit,
            self.noting,
        )


def judge(
    record: Values,
    known: Mapping[str, Mapping[str, Imported]],
    around: Surroundings,
    now: datetime,
    waiting: Mapping[str, Mapping[str, Arrival]] | None = None,
) -> Judged:
    """Say what importing a row would do, given what was imported and what waited before."""
    row = checked(record, now)
    number = row.values.get(Field.OUTSIDE_NUMBER, "")
    noted = (waiting or {}).get(number, {})
    if row.waiting:
        return _waiting(row.values, known.get(number, {}), noted, around, now)
    if row.problems:
        gone = _gone(noted, row.values.get(Field.RECEIPT, "")) if row.ended else ()
        return Judged(Verdict.REFUSED, row.values, row.problems, gone=gone)
    imported = _same(known.get(number, {}), row.values.get(Field.RECEIPT, ""))
    digest = digest_of(row.values)
    if imported is not None and imported.digest == digest:
        return Judged(Verdict.UNCHANGED, row.values, {}, imported=imported, digest=digest)
    before: Values = imported.values if imported is not None else {}
    after = merged(before, row.values)
    fields = changed_fields(before, after)
    if imported is not None and not fields:
        return Judged(Verdict.UNCHANGED, row.values, {}, imported=imported, digest=digest)
    # What stands in the file now, long texts in full, over what was known before.
    whole = {**after, **{name: text for name, text in row.values.items() if text}}
    if problems := _beyond(whole, around.calendar):
        return Judged(Verdict.REFUSED, row.values, problems)
    case = case_of(whole, around)
    try:
        deadlines.due(Case(to_local(case.received_at), case.kind.period), around.calendar)
    except BeyondCalendar as beyond:
        return Judged(Verdict.REFUSED, row.values, {Field.RECEIVED_AT: beyond.sentence})
    if imported is not None:
        return Judged(Verdict.CHANGED, row.values, {}, fields, imported, digest, after, case)
    gone = _gone(noted, row.values.get(Field.RECEIPT, ""))
    return Judged(
        Verdict.NEW, row.values, {}, fields, digest=digest, known=after, case=case, gone=gone
    )


def _waiting(
    values: Values,
    known: Mapping[str, Imported],
    noted: Mapping[str, Arrival],
    around: Surroundings,
    now: datetime,
) -> Judged:
    """Judge a row that was applied for and not received."""
    number, receipt = values[Field.OUTSIDE_NUMBER], values.get(Field.RECEIPT, "")
    # An older list than the one that brought the petition in; divided ones have no row without
    # a receipt number any more.
    if _same(known, receipt) is not None or (known and not receipt):
        return Judged(Verdict.UNCHANGED, values, {}, digest=digest_of(values))
    stamp = read_stamp(values[Field.APPLIED_AT])
    assert stamp is not None, "checked before"
    applied_at = stamp.at(OPENING)
    kind, _ = around.kind(values.get(Field.KIND, ""))
    arrival = Arrival(number, receipt, to_utc(applied_at), kind.name)
    return Judged(
        Verdict.WAITING,
        values,
        {},
        digest=f"{applied_at:%Y%m%d%H%M} {kind.code}",
        arrival=arrival if noted.get(receipt) != arrival else None,
        limit=limit_said(applied_at, to_local(now), around.calendar),
    )


def _gone(noted: Mapping[str, Arrival], receipt: str) -> tuple[Arrival, ...]:
    """Return what a row with this 접수번호 takes away: it, and what had no number yet."""
    return tuple(one for number, one in noted.items() if not receipt or number in {receipt, ""})


def _same(known: Mapping[str, Imported], receipt: str) -> Imported | None:
    """Return what was imported of the same petition.

    A 신청번호 that was divided has several 접수번호; one that was not received there yet has
    none, and is the same petition when it comes again with one.
    """
    if receipt in known:
        return known[receipt]
    if len(known) == 1 and (not receipt or "" in known):
        return next(iter(known.values()))
    return None


def _beyond(values: Values, calendar: Calendar) -> dict[Field, Sentence]:
    found: dict[Field, Sentence] = {}
    for field in _DAYS:
        stamp = read_stamp(values.get(field, ""))
        try:
            if stamp is not None:
                calendar.closing(stamp.day)
        except BeyondCalendar as beyond:
            found[field] = beyond.sentence
    return found
