"""Nouns for the people who petition."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gaoffice_desktop.shared.sentences import Sentence, say

NO_NAME = "(이름 없음)"
"""Stands where a list from outside told nobody's name."""


class CitizenKind(StrEnum):
    """A person (개인), a corporation or body (법인·단체), or several together (공동)."""

    PERSON = "person"
    CORPORATION = "corporation"
    GROUP = "group"


CITIZEN_KIND_LABELS: dict[CitizenKind, Sentence] = {
    CitizenKind.PERSON: say("개인"),
    CitizenKind.CORPORATION: say("법인·단체"),
    CitizenKind.GROUP: say("여러 사람"),
}


@dataclass(frozen=True, slots=True)
class Petitioner:
    """The petitioner as entered at intake; kept with the petition as it was then.

    For a corporation ``name`` is its name and ``representative`` the person who acts for it;
    for a group ``name`` is the representative's name and ``people`` how many petition.
    ``phone`` is in the written form (010-1234-5678), empty when none was given.
    """

    kind: CitizenKind
    name: str
    born_on: date | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    representative: str = ""
    people: int = 1
    vulnerable: bool = False


@dataclass(frozen=True, slots=True)
class Proxy:
    """Someone who petitions for another with a 위임장 (power of attorney)."""

    name: str
    relation: str
    phone: str = ""
    letter_seen: bool = False
