"""Nouns of finding: what is searched, and what is looked for."""

from __future__ import annotations

from dataclasses import dataclass

Slot = tuple[tuple[int, int], ...]
"""The characters that may stand at one place, as ranges of code points, both ends included."""


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found of one thing.

    ``titled`` are titles and names, found by their initial consonants as well; ``texts`` is
    everything else; ``phones`` are telephone numbers, found by their digits.
    """

    titled: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word of a query: what may stand at each place.

    ``initials``: the word is of initial consonants alone (ㅈㅎ), which titles and names are
    found by.
    """

    slots: tuple[Slot, ...]
    initials: bool = False

    @property
    def text(self) -> str | None:
        """The text to be found literally; nothing where a place has more than one character."""
        if any(len(slot) != 1 or slot[0][0] != slot[0][1] for slot in self.slots):
            return None
        return "".join(chr(slot[0][0]) for slot in self.slots)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every word must be found, in one of its readings."""

    words: tuple[tuple[Reading, ...], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)
