"""What stands in the intake form, apart from its widgets: for drafts, undo and the command.

The form keeps dates, times and numbers as they were typed, so that a draft gives back
exactly what the clerk left, faults included. Only ``to_command`` reads them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.petitions.facts import Attachment, Channel, PetitionKind, TakeIn
from gaoffice_desktop.shared import dates, phones
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

T = TypeVar("T")

LARGEST_GROUP = 1_000_000
"""More people than any petition ever had: a phone number typed into the wrong field."""


@dataclass(frozen=True, slots=True)
class IntakeForm:
    """The fields of the intake form as they stand on the screen."""

    kind_code: str = ""
    kind_text: str = ""
    channel: Channel = Channel.VISIT
    citizen: CitizenKind = CitizenKind.PERSON
    name: str = ""
    born: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    representative: str = ""
    people: str = ""
    vulnerable: bool = False
    has_proxy: bool = False
    proxy_name: str = ""
    proxy_relation: str = ""
    proxy_phone: str = ""
    proxy_letter: bool = False
    title: str = ""
    content: str = ""
    arrived_day: str = ""
    arrived_time: str = ""
    documents: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    department_id: int | None = None
    handler_id: int | None = None
    assigned_by_hand: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed that would be missed.

        What the form proposes by itself (channel, department, handler) doesn't count.
        """
        typed = dataclasses.replace(
            self,
            channel=Channel.VISIT,
            citizen=CitizenKind.PERSON,
            department_id=None,
            handler_id=None,
            assigned_by_hand=False,
            has_proxy=False,
        )
        return typed == IntakeForm()

    def summary(self) -> str:
        """Name the draft in a list: who, and about what."""
        parts = (self.name.strip(), self.title.strip() or self.kind_text.strip())
        return " · ".join(part for part in parts if part) or self.content.strip()[:20]

    # -- drafts --------------------------------------------------------------------------

    def to_draft(self) -> dict[str, object]:
        """Return the fields as JSON values."""
        draft: dict[str, object] = {}
        for entry in dataclasses.fields(self):
            value = getattr(self, entry.name)
            if value == entry.default:
                continue
            if entry.name == "attachments":
                value = [dataclasses.asdict(attachment) for attachment in value]
            elif isinstance(value, tuple):
                value = list(value)
            draft[entry.name] = value
        return draft

    @classmethod
    def from_draft(cls, draft: Mapping[str, object]) -> IntakeForm:
        """Read a draft; a field that an older or newer program wrote differently stays empty."""
        values: dict[str, Any] = {}
        for entry in dataclasses.fields(cls):
            if entry.name in draft:
                values |= _restored(entry.name, draft[entry.name], entry.default)
        return cls(**values)

    # -- the same petitioner again -------------------------------------------------------

    def with_petitioner(self, petitioner: Petitioner) -> IntakeForm:
        """Fill in who petitions; everything else stays."""
        return dataclasses.replace(
            self,
            citizen=petitioner.kind,
            name=petitioner.name,
            born=dates.day(petitioner.born_on) if petitioner.born_on else "",
            phone=petitioner.phone,
            email=petitioner.email,
            address=petitioner.address,
            representative=petitioner.representative,
            people=str(petitioner.people) if petitioner.people > 1 else "",
            vulnerable=petitioner.vulnerable,
        )

    # -- the command ---------------------------------------------------------------------

    def petitioner(self, today: date) -> Petitioner:
        """Return who petitions, as far as it can be read."""
        return Petitioner(
            kind=self.citizen,
            name=self.name.strip(),
            born_on=self._born_on(today),
            phone=phones.formatted(self.phone),
            email=self.email.strip(),
            address=self.address.strip(),
            representative=(
                self.representative.strip() if self.citizen is not CitizenKind.PERSON else ""
            ),
            people=self._people() or 1,
            vulnerable=self.vulnerable,
        )

    def proxy(self) -> Proxy | None:
        """Return who petitions for the petitioner, or nobody."""
        if not self.has_proxy:
            return None
        return Proxy(
            self.proxy_name.strip(),
            self.proxy_relation.strip(),
            phones.formatted(self.proxy_phone),
            self.proxy_letter,
        )

    def arrived_at(self, now: datetime) -> datetime | None:
        """Return the local time at which the petition arrived; None: now, or unreadable.

        ``now`` is local. A time alone means today.
        """
        if not self.arrived_day.strip() and not self.arrived_time.strip():
            return None
        today = now.date()
        day_text = self.arrived_day
        day = _read(lambda: dates.parse_day(day_text, today)) if day_text.strip() else today
        clock = _read(lambda: dates.parse_time(self.arrived_time))
        return datetime.combine(day, clock) if day is not None and clock is not None else None

    def to_command(self, now: datetime, draft_id: int | None = None) -> TakeIn:
        """Return the command; what can't be read is left away (see ``unreadable``).

        ``now`` is local time.
        """
        arrived = self.arrived_at(now)
        return TakeIn(
            kind_code=self.kind_code,
            channel=self.channel,
            petitioner=self.petitioner(now.date()),
            title=self.title.strip(),
            content=self.content.strip(),
            received_at=to_utc(arrived) if arrived is not None else None,
            proxy=self.proxy(),
            documents=frozenset(self.documents),
            attachments=self.attachments,
            department_id=self.department_id,
            handler_id=self.handler_id,
            draft_id=draft_id,
        )

    def unreadable(self, now: datetime) -> dict[str, Sentence]:
        """Say which fields hold something that can't be read as what it should be."""
        found: dict[str, Sentence] = {}
        if not self.kind_code and self.kind_text.strip():
            found["kind"] = say("목록에 없는 민원 종류입니다. 목록에서 골라 주십시오.")
        if self.citizen is not CitizenKind.CORPORATION:
            born = dates.birth_problem(self.born, now.date())
            if born is not None:
                found["born_on"] = born
        if self.citizen is CitizenKind.GROUP and self._people() is None:
            found["people"] = say("모두 몇 명인지 숫자로 입력해 주십시오. 예: 12")
        received = self._unreadable_arrival(now)
        if received is not None:
            found["received_at"] = received
        return found

    def _unreadable_arrival(self, now: datetime) -> Sentence | None:
        wrong = dates.day_problem(self.arrived_day, now.date())
        wrong = wrong or dates.time_problem(self.arrived_time)
        if wrong is None and self.arrived_day.strip() and not self.arrived_time.strip():
            return say("도착한 시각도 입력해 주십시오. 예: 14:05")
        return wrong

    def _born_on(self, today: date) -> date | None:
        if self.citizen is CitizenKind.CORPORATION or not self.born.strip():
            return None
        return _read(lambda: dates.parse_birth(self.born, today))

    def _people(self) -> int | None:
        if self.citizen is not CitizenKind.GROUP:
            return 1
        text = self.people.strip().removesuffix("명").replace(",", "").strip()
        if not text.isascii() or not text.isdecimal() or not 0 < int(text) < LARGEST_GROUP:
            return None
        return int(text)


def proposed(form: IntakeForm, kind: PetitionKind | None) -> IntakeForm:
    """Propose department and handler from the kind, unless the clerk chose them by hand."""
    if form.assigned_by_hand or kind is None:
        return form
    return dataclasses.replace(form, department_id=kind.department_id, handler_id=kind.handler_id)


def _read(parse: Callable[[], T]) -> T | None:
    try:
        return parse()
    except UserError:
        return None


def _restored(name: str, value: object, default: object) -> dict[str, Any]:
    """Return the field's value if it has the form this program writes, else nothing."""
    if name == "attachments":
        found = [_attachment(entry) for entry in value] if isinstance(value, list) else []
        return {name: tuple(entry for entry in found if entry is not None)}
    if name == "documents":
        entries = value if isinstance(value, list) else []
        return {name: tuple(entry for entry in entries if isinstance(entry, str))}
    if name in {"department_id", "handler_id"}:
        return {name: value} if isinstance(value, int) and not isinstance(value, bool) else {}
    if isinstance(default, Channel | CitizenKind):
        return {name: type(default)(value)} if value in set(type(default)) else {}
    return {name: value} if type(value) is type(default) else {}


def _attachment(entry: object) -> Attachment | None:
    if not isinstance(entry, dict):
        return None
    try:
        return Attachment(**entry)
    except TypeError:
        return None
