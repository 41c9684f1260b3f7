"""Turns a row of the export into a petition as our office would keep it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import cached_property

from gaoffice_desktop.citizens.facts import NO_NAME, CitizenKind, Petitioner
from gaoffice_desktop.epeople.facts import Field, Values
from gaoffice_desktop.epeople.moments import Stamp, read_stamp
from gaoffice_desktop.epeople.rules import department_of, is_answer, kind_for, outcome_of
from gaoffice_desktop.petitions.facts import Channel, PetitionKind
from gaoffice_desktop.petitions.life import Notified
from gaoffice_desktop.petitions.outside_events import Closing, FromOutside, target_of
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Account, Department
from gaoffice_desktop.workdays.rules import Calendar

OPENING = time(9)
"""Stands in for the time of a receipt of which only the day is known."""

_LONGEST_RESULT = 100


@dataclass(frozen=True)
class Surroundings:
    """What rows are understood by: the catalogue, the people, the calendar in force.

    Of a hundred thousand rows most name the same few kinds, departments and people.
    """

    kinds: Sequence[PetitionKind]
    departments: Sequence[Department]
    accounts: Sequence[Account]
    calendar: Calendar
    _known_kinds: dict[str, tuple[PetitionKind, bool]] = field(
        default_factory=dict[str, tuple[PetitionKind, bool]], repr=False
    )

    def kind(self, text: str) -> tuple[PetitionKind, bool]:
        """Return the kind for a 민원종류, and whether it is more than the default."""
        found = self._known_kinds.get(text)
        if found is None:
            found = self._known_kinds[text] = kind_for(text, self.kinds)
        return found

    def department(self, name: str) -> Department | None:
        """Return the department of this name."""
        return self._by_name.get("".join(name.split())) if name else None

    def handler(self, name: str) -> Account | None:
        """Return the one account of this name; of two of the same name neither."""
        found = self._by_person.get(name, ())
        return found[0] if len(found) == 1 else None

    @cached_property
    def _by_name(self) -> dict[str, Department]:
        return {"".join(one.name.split()): one for one in self.departments}

    @cached_property
    def _by_person(self) -> dict[str, list[Account]]:
        found: dict[str, list[Account]] = {}
        for one in self.accounts:
            found.setdefault(one.name, []).append(one)
        return found


def case_of(values: Values, around: Surroundings) -> FromOutside:
    """Return the petition that a checked row stands for.

    Layout B has neither title nor person; they are filled in when a file brings them.

    Raises:
        BeyondCalendar: a day lies where the calendar has not been confirmed.
    """
    number = values[Field.OUTSIDE_NUMBER]
    kind, _ = around.kind(values.get(Field.KIND, ""))
    department = department_of(values)
    handler = values.get(Field.HANDLER, "")
    ours, account = around.department(department), around.handler(handler)
    received = _stamp(values, Field.RECEIVED_AT).at(OPENING)
    return FromOutside(
        number=number,
        kind=kind,
        channel=Channel.EPEOPLE,
        petitioner=_petitioner(values),
        title=values.get(Field.TITLE, "") or f"국민신문고 민원 {number}",
        content=values.get(Field.CONTENT, ""),
        received_at=to_utc(received),
        department_id=ours.id if ours is not None else None,
        department=ours.name if ours is not None else department,
        handler_id=account.id if account is not None else None,
        handler=account.name if account is not None else handler,
        target=_target(values, around.calendar),
        extensions=int(values.get(Field.EXTENSIONS, "") or 0),
        extension_notes=tuple(
            values.get(field, "") for field in (Field.EXTENSION_REASON_1, Field.EXTENSION_REASON_2)
        ),
        closing=_closing(values, received, around.calendar),
    )


def _petitioner(values: Values) -> Petitioner:
    return Petitioner(
        CitizenKind.PERSON,
        values.get(Field.NAME, "") or NO_NAME,
        phone=values.get(Field.PHONE, ""),
        email=values.get(Field.EMAIL, ""),
        address=values.get(Field.ADDRESS, ""),
    )


def _target(values: Values, calendar: Calendar) -> Notified | None:
    stamp = read_stamp(values.get(Field.TARGET, ""))
    if stamp is None:
        return None
    return target_of(stamp.at(time()), calendar, has_time=stamp.time is not None)


def _closing(values: Values, received: datetime, calendar: Calendar) -> Closing | None:
    stamp = read_stamp(values.get(Field.DONE_AT, ""))
    if stamp is None:
        return None
    if stamp.time is not None:
        at = stamp.at(OPENING)
    else:
        # The end of that day's hours; a day that the clock has not passed yet, still this day.
        closes = calendar.closing(stamp.day)
        at = min(closes, datetime.combine(stamp.day, time()) + timedelta(hours=23, minutes=59))
    result = values.get(Field.RESULT, "")
    outcome = outcome_of(result)
    answer = result if is_answer(result) else ""
    said = "국민신문고 답변" if answer or not result else result[:_LONGEST_RESULT]
    return Closing(to_utc(max(at, received)), outcome, said, answer)


def _stamp(values: Values, field: Field) -> Stamp:
    stamp = read_stamp(values[field])
    assert stamp is not None, "checked before"
    return stamp
