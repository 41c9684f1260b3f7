"""What an action changed, so that each open screen refreshes only when it shows that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what changed, or a flag where everything of a kind may have."""

    petitions: frozenset[int] = frozenset()
    every_petition: bool = False
    calendar: bool = False
    catalogue: bool = False
    staff: bool = False
    settings: bool = False
    drafts: bool = False
    alarms: bool = False
    surges: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            petitions=self.petitions | other.petitions,
            every_petition=self.every_petition or other.every_petition,
            calendar=self.calendar or other.calendar,
            catalogue=self.catalogue or other.catalogue,
            staff=self.staff or other.staff,
            settings=self.settings or other.settings,
            drafts=self.drafts or other.drafts,
            alarms=self.alarms or other.alarms,
            surges=self.surges or other.surges,
        )

    def __bool__(self) -> bool:
        return self != Changes()

    @property
    def any_petition(self) -> bool:
        """Whether some petition changed."""
        return self.every_petition or bool(self.petitions)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The result of an action together with what it changed."""

    value: T
    changes: Changes
