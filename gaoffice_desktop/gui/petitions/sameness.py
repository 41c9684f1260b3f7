"""Where two texts say the same: every passage of some syllables that both have. Knows no widget.

What is the same is looked for wherever it stands, so that a paragraph which only moved is still
seen to be the same. Spaces, hyphens and dots between words are passed over, as in a search.
"""

from __future__ import annotations

from gaoffice_desktop.shared.hangul import folded

LEAST = 5
"""Syllables in a row from which on a passage counts; fewer are equal in any two letters."""


def same_places(text: str, other: str, least: int = LEAST) -> tuple[tuple[int, int], ...]:
    """Return where in ``text`` a passage stands that ``other`` has too: (start, end), in order."""
    here, there = folded(text), folded(other)
    known = _passages("".join(char for char, _, _ in there), least)
    key = "".join(char for char, _, _ in here)
    found: list[tuple[int, int]] = []
    for at in range(len(key) - least + 1):
        if key[at : at + least] not in known:
            continue
        start, end = here[at][1], here[at + least - 1][2]
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _passages(key: str, least: int) -> frozenset[str]:
    return frozenset(key[at : at + least] for at in range(len(key) - least + 1))
