"""Finds what may be a copy of a text among the newest documents, by some of its pairs.

Pairs are drawn from the text by chance, those left out that every tenth text has, and put
together in groups until hardly any other text holds all of one: how common a pair is, is told
by a sample of the newest documents. A copy that shares 9 of 10 pairs holds all of some group
almost surely. (The rarest pairs alone would be those that this writer mistyped; and where every
tenth text is a copy already, nothing is left out.)
"""

from __future__ import annotations

from zlib import crc32

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.alike import Pairs
from gaoffice_desktop.finding.tokens import word_of

FEWEST_PAIRS = 20
"""Of a shorter text everybody's is a copy."""

_SAMPLE = 100
_GROUPS = 12
_COMMON = 0.1
_CHANCE = 2e-4
"""How many of the other texts may hold all pairs of a group: a few among a month's."""


def candidates(
    work: Work, said: Pairs, since: int, limit: int, sample: list[str] | None = None
) -> list[int]:
    """Return the newest documents, from a number on, that may say the same.

    ``sample``: whoever asks again and again takes one sample (``sample_of``) for many texts.
    """
    if len(said) < FEWEST_PAIRS:
        return []
    usual = sample if sample is not None else sample_of(work)
    asked = [[word_of(pair) for pair in group] for group in groups(said, usual)]
    return index.holding_any(work, asked, since, limit) if asked else []


def groups(said: Pairs, sample: list[str]) -> list[list[str]]:
    """Put pairs of a text into groups that a text of another matter hardly holds whole."""
    share = {pair: (sum(pair in one for one in sample) + 1) / (len(sample) + 1) for pair in said}
    drawn = [pair for pair in said if share[pair] <= _COMMON]
    if 2 * len(drawn) < len(said):
        drawn = list(said)
    found: list[list[str]] = []
    group: list[str] = []
    chance = 1.0
    # In an order that is by chance and yet always the same.
    for pair in sorted(drawn, key=lambda one: crc32(one.encode())):
        group.append(pair)
        chance *= share[pair]
        if chance < _CHANCE or len(group) * _GROUPS > len(drawn):
            found.append(group)
            group, chance = [], 1.0
            if len(found) == _GROUPS:
                break
    return found


def sample_of(work: Work) -> list[str]:
    """Return a sample of the newest documents: what is common among them."""
    return index.newest_texts(work, _SAMPLE)
