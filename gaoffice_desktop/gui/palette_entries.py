"""What the command palette finds, and in which order: pure, so that it can be tested bare.

The Korean rules are imported when something is looked for: the window paints without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

_AT_START, _INSIDE, _BY_WORD, _SCATTERED = 4, 3, 2, 1


@dataclass(frozen=True, slots=True)
class PaletteHit:
    """A petition (or another record) that a search found: ``screen`` opens ``argument``."""

    title: str
    detail: str
    screen: str
    argument: object


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. ``key`` tells it from others in the list of recent ones."""

    key: str
    title: str
    run: Callable[[], None]
    detail: str = ""
    shortcut: str = ""
    icon: str = "command"
    words: tuple[str, ...] = ()


def found(query: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """Return the entries a query finds, the best first; without a query the recent first.

    Initial consonants, half-composed syllables and Korean typed in the English mode are
    found (see ``shared/matching``); letters scattered in order are found last.
    """
    from gaoffice_desktop.shared.hangul import search_key

    age = {key: place for place, key in enumerate(recent)}

    def rank(entry: Entry) -> int:
        return age.get(entry.key, len(age))

    if not search_key(query):
        return sorted(entries, key=rank)
    scored = [(score(query, entry), entry) for entry in entries]
    hits = [(points, entry) for points, entry in scored if points]
    hits.sort(key=lambda pair: (-pair[0], rank(pair[1]), len(pair[1].title)))
    return [entry for _, entry in hits]


def score(query: str, entry: Entry) -> int:
    """Say how well a query finds an entry; 0 is not at all."""
    from gaoffice_desktop.shared.hangul import search_key
    from gaoffice_desktop.shared.matching import highlights, live_match

    places = highlights(query, entry.title)
    if places:
        return _AT_START if places[0][0] == 0 else _INSIDE
    if any(live_match(query, word) for word in entry.words):
        return _BY_WORD
    return _SCATTERED if _scattered(search_key(query), search_key(entry.title)) else 0


def _scattered(query: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in query)


def remembered(key: str, recent: Iterable[str], limit: int = 12) -> list[str]:
    """Put a key in front of the recent ones."""
    return [key, *(other for other in recent if other != key)][:limit]
