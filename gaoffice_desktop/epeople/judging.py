"""What importing a row would do: the same answer for whoever looks and for whoever writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case
from gaoffice_desktop.epeople.cases import Surroundings, case_of
from gaoffice_desktop.epeople.facts import Field, Imported, Line, Values, Verdict
from gaoffice_desktop.epeople.moments import read_stamp
from gaoffice_desktop.epeople.rules import (
    changed_fields,
    checked,
    department_of,
    digest_of,
    merged,
)
from gaoffice_desktop.petitions.outside_events import FromOutside
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

Problems = Mapping[Field, Sentence]

_DAYS = (Field.RECEIVED_AT, Field.TARGET, Field.DONE_AT)


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict.

    ``known`` is what the store would remember of it, ``case`` the petition it stands for
    (nothing where the row is refused or nothing changes).
    """

    verdict: Verdict
    values: Values
    problems: Problems
    fields: tuple[Field, ...] = ()
    imported: Imported | None = None
    digest: str = ""
    known: Values | None = None
    case: FromOutside | None = None

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
        )


def judge(
    record: Values,
    known: Mapping[str, Mapping[str, Imported]],
    around: Surroundings,
    now: datetime,
) -> Judged:
    """Say what importing a row would do, given what was imported before."""
    row = checked(record, now)
    if row.problems:
        return Judged(Verdict.REFUSED, row.values, row.problems)
    number = row.values[Field.OUTSIDE_NUMBER]
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
    verdict = Verdict.NEW if imported is None else Verdict.CHANGED
    return Judged(verdict, row.values, {}, fields, imported, digest, after, case)


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
