"""Words that rise: candidates of the newest window, their own past, and who they must not name.

The newest petitions say which words there are; a sample of those before says which of them are
worth a look; the index then counts each of these exactly, in the newest window as in the past.
What the index finds is wherever a word stands in a petition's file, its answer too: counted the
same way on both sides of the comparison.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import words
from gaoffice_desktop.early_warning.surges.words import Text
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.petitions.tallying import Said
from gaoffice_desktop.staff import service as staff

MOST_TEXTS = 2_000
"""Petitions of the window that are read for words; of more an even choice."""

_MOST_BEFORE = 1_500
_WORTH = 2.5
"""Standard deviations over the sample before from which a word is worth an exact count."""

_SAME_PETITIONS = 0.7


@dataclass(frozen=True, slots=True)
class Candidates:
    """The words worth a look, and among how many they were chosen."""

    words: tuple[str, ...]
    considered: int


def candidates_of(
    work: Work, window: tuple[int, int], before: tuple[int, int], least: int, most: int
) -> Candidates:
    """Return the words of a window (ordinals of its days) that its past does not explain."""
    newest = tallying.said(work, *window, MOST_TEXTS)
    if len(newest) < least:
        return Candidates((), 0)
    earlier = tallying.said(work, *before, _MOST_BEFORE)
    texts = [Text(one.title, one.content) for one in newest]
    found = words.candidates(texts, least)
    sampled = words.known_in((Text(one.title, one.content) for one in earlier), found.keys())
    ranked = _ranked(found, sampled, len(newest), len(earlier))
    names = names_in(work, newest)
    chosen: list[str] = []
    for word in ranked:
        holding = [texts[at] for at in _places(found[word])]
        if not words.is_of_person(word, names, holding, known=sampled[word] > 0):
            chosen.append(word)
            if len(chosen) == most:
                break
    return Candidates(tuple(chosen), len(found))


def names_in(work: Work, petitions: Sequence[Said]) -> frozenset[str]:
    """Return the names of whoever petitions, acts for somebody, or works here."""
    _, accounts = staff.everyone_in(work)
    known = {name.strip() for one in petitions for name in one.names}
    return frozenset(known | {one.name for one in accounts} - {""})


def weeks_of_word(days: Mapping[int, int], first: int, last: int) -> list[int]:
    """Return the counts of the weeks from ``first`` to ``last`` out of those of days."""
    sums: Counter[int] = Counter()
    for ordinal, count in days.items():
        sums[(ordinal - 1) // 7] += count
    return [sums[week] for week in range(first, last + 1)]


def joined(
    found: Sequence[tuple[str, float, Collection[int]]],
) -> list[tuple[str, tuple[str, ...]]]:
    """Put words with nearly the same petitions together: (the strongest, the others).

    Each comes with its score and its petitions.
    """
    heads: list[tuple[str, set[int], list[str]]] = []
    for word, _, ids in sorted(found, key=lambda one: (-one[1], -len(one[0]), one[0])):
        own = set(ids)
        for _, others, also in heads:
            if len(own & others) >= _SAME_PETITIONS * min(len(own), len(others)):
                also.append(word)
                break
        else:
            heads.append((word, own, []))
    return [(word, tuple(also)) for word, _, also in heads]


def _ranked(
    found: Mapping[str, int], sampled: Mapping[str, int], newest: int, earlier: int
) -> list[str]:
    if not earlier:
        return []
    scored: list[tuple[float, str]] = []
    for word, marks in found.items():
        expected = (sampled.get(word, 0) + 0.5) * newest / earlier
        # The sample's own chance counts too: a word may be missing in it and yet be common.
        spread = math.sqrt(expected * (1.0 + newest / earlier) + 0.25)
        score = (marks.bit_count() - expected) / spread
        if score >= _WORTH:
            scored.append((score, word))
    return [word for _, word in sorted(scored, key=lambda one: (-one[0], one[1]))]


def _places(marks: int) -> list[int]:
    return [at for at in range(marks.bit_length()) if marks >> at & 1]
