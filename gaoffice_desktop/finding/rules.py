"""What a query means. ``matches`` is the specification: the index answers the same, faster.

Words are separated by spaces; every word must occur, in any order, each inside one field as
``shared.hangul.search_key`` levels it. A lone consonant beside other characters stands for a
syllable that begins with it (김ㄴ finds 김나영); a word of consonants alone is found among the
initials of titles and names (ㅈㅎ finds 전학). While the last syllable is being composed it
stands for what it may become: 긴 also for 기나.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from gaoffice_desktop.finding.facts import Document, Query, Reading, Slot
from gaoffice_desktop.shared.hangul import (
    INITIALS,
    folded,
    initial_of,
    is_syllable,
    search_key,
    split_consonants,
    syllables_from,
)
from gaoffice_desktop.shared.matching import grown, split_final
from gaoffice_desktop.shared.phones import digits
from gaoffice_desktop.shared.tidy import one_line

LONGEST_QUERY = 200
_FEWEST_DIGITS = 3
_OF_PHONES = frozenset("0123456789+-() .")


def parse(text: str, *, composing: bool = False) -> Query:
    """Read what was typed; ``composing`` tells that an input method still holds its end."""
    line = one_line(text)[:LONGEST_QUERY]
    # +82 10 1234 5678: the groups of a number as telephones write it are one word.
    whole = line.lstrip("( ").startswith("+") and _OF_PHONES.issuperset(line)
    keys = list(filter(search_key, [digits(line)] if whole else line.split()))
    last = len(keys) - 1
    return Query(tuple(_readings(key, composing and at == last) for at, key in enumerate(keys)))


def fields_of(document: Document) -> tuple[str, ...]:
    """Return the fields of a document as they are compared."""
    texts = map(search_key, (*document.titled, *document.texts))
    return tuple(filter(None, (*texts, *map(digits, document.phones))))


def initials_of(document: Document) -> tuple[str, ...]:
    """Return the titles and names of a document by their initial consonants."""
    return tuple("".join(map(initial_of, key)) for key in map(search_key, document.titled) if key)


def matches(query: Query, document: Document) -> bool:
    """Whether a query finds a document; an empty query finds every one."""
    fields, initials = fields_of(document), initials_of(document)
    return all(
        any(
            pattern.search(field)
            for reading in word
            for pattern in (_pattern(reading),)
            for field in (fields + initials if reading.initials else fields)
        )
        for word in query.words
    )


def hits(query: Query, text: str, *, titled: bool = False) -> tuple[tuple[int, int], ...]:
    """Return where the words of a query stand in a text, for it to be marked: (start, end).

    ``titled`` says that it is a title or a name, which initial consonants are found in.
    """
    places = folded(text) if query else []
    if not places:
        return ()
    key = "".join(char for char, _, _ in places)
    initials = "".join(map(initial_of, key))
    found: list[tuple[int, int]] = []
    for reading in (reading for word in query.words for reading in word):
        for one in (key, initials) if reading.initials and titled else (key,):
            for match in _pattern(reading).finditer(one):
                found.append((places[match.start()][1], places[match.end() - 1][2]))
    return tuple(_joined(found))


def class_of(slot: Slot) -> str:
    """Return a slot as the inside of a character class: 나-닣ㄴ."""
    return "".join(chr(low) if low == high else f"{chr(low)}-{chr(high)}" for low, high in slot)


def _readings(word: str, composing: bool) -> tuple[Reading, ...]:
    key = "".join(map(split_consonants, search_key(word)))
    if all(char in INITIALS for char in key):
        return (Reading(tuple(_exactly(char) for char in key), initials=True),)
    found = [Reading(tuple(map(_slot, key)))]
    if composing and is_syllable(key[-1]):
        before = tuple(map(_slot, key[:-1]))
        ranges = tuple((ord(low), ord(high)) for low, high in grown(key[-1]))
        found = [Reading((*before, ranges))]
        split = split_final(key[-1])
        if split is not None:
            found.append(Reading((*before, _exactly(split[0]), _begins_with(split[1]))))
    if _OF_PHONES.issuperset(word) and len(phone := digits(word)) >= _FEWEST_DIGITS:
        found.append(Reading(tuple(map(_exactly, phone))))
    return tuple(dict.fromkeys(found))


def _exactly(char: str) -> Slot:
    return ((ord(char), ord(char)),)


def _begins_with(consonant: str) -> Slot:
    first, last = syllables_from(consonant)
    return ((ord(first), ord(last)),)


def _slot(char: str) -> Slot:
    return (*_exactly(char), *_begins_with(char)) if char in INITIALS else _exactly(char)


@lru_cache(maxsize=1024)
def _pattern(reading: Reading) -> re.Pattern[str]:
    text = reading.text
    if text is not None:
        return re.compile(re.escape(text))
    return re.compile("".join(map(_one_of, reading.slots)))


def _one_of(slot: Slot) -> str:
    low, high = slot[0]
    return re.escape(chr(low)) if len(slot) == 1 and low == high else f"[{class_of(slot)}]"


def _joined(found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for low, high in sorted(found):
        if low > end:
            if end > start:
                yield start, end
            start, end = low, high
        else:
            end = max(end, high)
    if end > start:
        yield start, end
