"""How alike two texts are: resemblance and containment of their syllable pairs.

The measures are A. Z. Broder's ("On the resemblance and containment of documents", 1997) with
pairs of levelled characters for shingles: spelling of spaces, case and punctuation between
words changes nothing, a word put in or left out changes the pairs around it alone.
"""

from __future__ import annotations

from gaoffice_desktop.shared.hangul import search_key

Pairs = frozenset[str]

FEWEST_CONTAINED = 40
"""A text of fewer pairs is contained in many a longer one by chance."""


def pairs(*texts: str) -> Pairs:
    """Return the pairs of neighbouring characters of some texts; none goes across two texts."""
    found: set[str] = set()
    for text in texts:
        key = search_key(text)
        found.update(map(str.__add__, key, key[1:]))
    return frozenset(found)


def resemblance(one: Pairs, other: Pairs) -> float:
    """Return the share of common pairs among all (Jaccard); 0 where nothing is compared."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    return common / (len(one) + len(other) - common)


def containment(one: Pairs, other: Pairs) -> float:
    """Return how much of the shorter text the longer one holds; 0 where that says nothing."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter >= FEWEST_CONTAINED else 0.0


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1: their resemblance."""
    return resemblance(pairs(one), pairs(other))
