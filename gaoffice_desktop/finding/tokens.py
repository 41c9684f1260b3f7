"""What the index is made of: single characters, pairs and threes, and some longer grams, in ASCII.

A syllable is written as its initial (a to s), vowel and final, so that a word of the index
begins as the keys were typed: the pairs 김나 to 김닣 all begin with 김 and ㄴ. Any other
character is written so that no two can be mistaken for each other. Runs of four digits and of
two or three initial consonants have their own words: a pair of digits is in every number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import add

from gaoffice_desktop.finding.facts import Document, Query, Reading, Slot
from gaoffice_desktop.finding.rules import fields_of, initials_of
from gaoffice_desktop.shared.hangul import INITIALS, is_syllable

_LETTERS = "abcdefghijklmnopqrstuvwxyz01"
_LETTER_OF = dict(zip(INITIALS, _LETTERS, strict=False))
_DIGITS = frozenset("0123456789")
_DIGIT_RUN = re.compile("[0-9]{4,}")
_CONSONANT = re.compile(f"[{INITIALS}]")
_CONSONANT_RUN = re.compile(f"[{INITIALS}]+")
_DIGIT_GRAM, _DIGIT_MARK = 4, "y"
_INITIALS_GRAM, _INITIALS_MARK = 3, "z"
_THREE_MARK = "x"
_MOST_TERMS = 16
"""Words of the index that a word of a query asks for; more would narrow nothing further."""
_MOST_ALTERNATIVES = 28
"""Syllables that are asked for one by one; more of them share their initial, and a prefix."""

SEPARATOR = "\n"
"""Between the fields of a levelled text: no levelled field holds one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the index, or (``prefix``) every word that begins so."""

    token: str
    prefix: bool = False


def levelled(document: Document) -> str:
    """Return a document as it is compared: its fields, nothing, the initials of its titles."""
    return SEPARATOR.join((*fields_of(document), "", *initials_of(document)))


def words_of(text: str) -> list[str]:
    """Return the words of a levelled document.

    A word that occurs twice stands there twice: the engines look for doubles faster.
    """
    fields, _, initials = f"{SEPARATOR}{text}{SEPARATOR}".partition(2 * SEPARATOR)
    words: list[str] = []
    for field in fields.split(SEPARATOR):
        codes = list(map(_CODE.__getitem__, field))
        pairs = list(map(add, codes, codes[1:]))
        words += codes
        words += pairs
        words += map(_THREE_MARK.__add__, map(add, pairs, codes[2:]))
        words += _digit_grams(field)
        if _CONSONANT.search(field):
            words += _initials_grams(field)
    for field in initials.split(SEPARATOR):
        words += _initials_grams(field)
    return words


def word_of(text: str) -> str:
    """Return the word of the index for one or two characters in a row."""
    return "".join(map(_CODE.__getitem__, text))


def terms_of(reading: Reading) -> tuple[tuple[Term, ...], ...]:
    """Return what a document with this reading holds: of each group one term at least."""
    text = reading.text
    if reading.initials and text is not None:
        longest = min(len(text), _INITIALS_GRAM)
        grams = [one for one in _initials_grams(text) if len(one) == longest + 1]
        return _asked((Term(gram),) for gram in grams)
    if text is not None and len(text) >= _DIGIT_GRAM and _DIGITS.issuperset(text):
        return _asked((Term(gram),) for gram in _digit_grams(text))
    return _asked(_groups(reading.slots))


def is_exact(reading: Reading) -> bool:
    """Whether a document that holds the terms is a hit for certain."""
    length, text = len(reading.slots), reading.text
    if reading.initials:
        return length <= _INITIALS_GRAM
    if text is not None and length == _DIGIT_GRAM and _DIGITS.issuperset(text):
        return True
    if length == 3 and _is_wide(reading.slots[2]):
        return False
    return length <= 3 and None not in map(_literal, reading.slots[:-1])


def is_query_exact(query: Query) -> bool:
    """Whether the index answers a query without a look at the texts."""
    return all(is_exact(reading) for word in query.words for reading in word)


def has_prefix(query: Query) -> bool:
    """Whether the index must gather many words for one: a consonant stands for 588 syllables."""
    return any(
        term.prefix
        for word in query.words
        for reading in word
        for group in terms_of(reading)
        for term in group
    )


def _groups(slots: tuple[Slot, ...]) -> Iterator[tuple[Term, ...]]:
    covered: set[int] = set()
    for size, mark in ((3, _THREE_MARK), (2, "")):
        for at in range(len(slots) - size + 1):
            last = slots[at + size - 1]
            before = map(_literal, slots[at : at + size - 1])
            known = [one for one in before if one is not None]
            if len(known) < size - 1 or covered.issuperset(range(at, at + size)):
                continue
            if len(slots) > 2 and _is_wide(last):
                continue  # gathering 588 words costs more than looking at what others propose
            covered.update(range(at, at + size))
            yield tuple(_after(mark + word_of("".join(known)), last))
    for at, slot in enumerate(slots):
        if at not in covered and (_literal(slot) is not None or len(slots) == 1):
            yield tuple(Term(_CODE[chr(one)]) for low, high in slot for one in range(low, high + 1))


def _after(left: str, slot: Slot) -> Iterator[Term]:
    """Return the words of some characters and what may follow them."""
    for low, high in slot:
        if high - low >= _MOST_ALTERNATIVES:
            yield Term(left + _CODE[chr(low)][:1], prefix=True)
        else:
            yield from (Term(left + _CODE[chr(one)]) for one in range(low, high + 1))


def _is_wide(slot: Slot) -> bool:
    return any(high - low >= _MOST_ALTERNATIVES for low, high in slot)


def _literal(slot: Slot) -> str | None:
    low, high = slot[0]
    return chr(low) if len(slot) == 1 and low == high else None


def _asked(groups: Iterable[tuple[Term, ...]]) -> tuple[tuple[Term, ...], ...]:
    return tuple(dict.fromkeys(groups))[:_MOST_TERMS]


def _digit_grams(text: str) -> list[str]:
    return [
        _DIGIT_MARK + run[at : at + _DIGIT_GRAM]
        for run in _DIGIT_RUN.findall(text)
        for at in range(len(run) - _DIGIT_GRAM + 1)
    ]


def _initials_grams(text: str) -> list[str]:
    """Return the grams of one to three consonants in a row, each behind its mark."""
    return [
        _INITIALS_MARK + run[at : at + size]
        for run in _CONSONANT_RUN.findall(text)
        for run in ("".join(map(_LETTER_OF.__getitem__, run)),)
        for size in range(1, _INITIALS_GRAM + 1)
        for at in range(len(run) - size + 1)
    ]


class _Codes(dict[str, str]):
    """How each character is written; made when it is met first."""

    def __missing__(self, char: str) -> str:
        code = self[char] = _code(char)
        return code


def _code(char: str) -> str:
    if is_syllable(char):
        rest, final = divmod(ord(char) - 0xAC00, 28)
        initial, vowel = divmod(rest, 21)
        return _LETTERS[initial] + _LETTERS[vowel] + _LETTERS[final]
    if char.isascii() and char.isalnum() and char == char.lower():
        return "0" + char
    return f"1{ord(char):06x}"


_CODE = _Codes()
