"""What every letter shares: whose it is, whom it is for, what it is about, whom to ask.

Days are local days. Nothing is masked: a letter to a petitioner carries their own data.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose letter it is. What is not known is left away; ``sender`` is the title that seals it."""

    office: str
    sender: str
    postcode: str = ""
    address: str = ""
    homepage: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    disclosure: str = "비공개(6)"
    """공공기관의 정보공개에 관한 법률 제9조제1항제6호: the letter names a petitioner."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who receives it: the line behind 수신, and the address below it."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who handles it: department, name and phone are always stated (Decree 31)."""

    department: str
    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """The petition that a letter is about."""

    number: str
    kind: str
    title: str
    received_on: date
    petitioner: str
    channel: str = ""
    applied_number: str = ""
    """The number it was given elsewhere (국민신문고 신청번호)."""

    @property
    def name(self) -> str:
        """What the letter calls it."""
        return self.title.strip() or self.kind


@dataclass(frozen=True, slots=True)
class Letter:
    """What every notice shares. ``on`` is the day it is sent, ``document`` its number if known."""

    head: Letterhead
    to: Addressee
    matter: Matter
    contact: Contact
    on: date
    document: str = ""


@dataclass(frozen=True, slots=True)
class Remedies:
    """What may be done against a refusal, and until when if the letter arrives on its own day.

    ``statutory`` petitions have an objection of their own within 60 days (Act 35); to the others
    the general one of 행정기본법 제36조 is told. Appeal and suit: 90 days (행정심판법 제27조,
    행정소송법 제20조). A day is left out where it lies past the years of the calendar.
    """

    statutory: bool
    objection_until: date | None = None
    appeal_until: date | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """A petitioner's consent: who gave it, how and when."""

    name: str
    how: str
    on: date


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier petition of the same content, and when its result was told."""

    number: str
    title: str
    received_on: date
    told_on: date | None
