"""Search that follows the fingers: the last syllable of a query may still be in the making.

While "긴" is being composed the next key may turn it into "기나", so the query stands for
both. Lone consonants stand for any syllable that begins with them (ㄱㅊㅅ finds 김철수), and
text typed in the wrong input mode is read in the other one as well (wjqtn finds 접수).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from gaoffice_desktop.shared.hangul import (
    DOUBLE_FINALS,
    DOUBLE_VOWELS,
    FINALS,
    INITIALS,
    compose,
    decompose,
    folded,
    initial_of,
    is_syllable,
    search_key,
    split_consonants,
)
from gaoffice_desktop.shared.keyboard import hangul_of, keys_of

_GROWS_INTO: dict[str, frozenset[str]] = {
    letter: frozenset(
        whole for whole, pair in (DOUBLE_FINALS | DOUBLE_VOWELS).items() if pair[0] == letter
    )
    for pair_of in (DOUBLE_FINALS, DOUBLE_VOWELS)
    for letter, _ in pair_of.values()
}


@dataclass(frozen=True, slots=True)
class Variant:
    """One reading of a query: this text, and then a syllable beginning with this consonant."""

    text: str
    then: str = ""


def live_match(query: str, text: str) -> bool:
    """Whether a query, perhaps half composed, finds a text. An empty query finds everything."""
    return any(_starts(pattern, text) for pattern in _patterns(query)) or not search_key(query)


def highlights(query: str, text: str) -> list[tuple[int, int]]:
    """Where the query matches: (start, length) of each stretch of `text`, in order."""
    for pattern in _patterns(query):
        starts = _starts(pattern, text, everywhere=True)
        if starts:
            return starts
    return []


def variants(query: str) -> tuple[Variant, ...]:
    """The readings of a query for a database: 긴 -> 긴, or 기 and then a syllable with ㄴ."""
    key = search_key(query)
    if not key or not is_syllable(key[-1]):
        return (Variant(key),) if key else ()
    split = split_final(key[-1])
    if split is None:
        return (Variant(key),)
    return Variant(key), Variant(key[:-1] + split[0], split[1])


def grown(syllable: str) -> tuple[tuple[str, str], ...]:
    """What more keys can make of a syllable, as ranges: 고 -> 고 to 곻, 과 to 괗, …"""
    initial, vowel, final = decompose(syllable)
    if final:
        finals = (final, *sorted(_GROWS_INTO.get(final, ())))
        return tuple((one := compose(initial, vowel, last), one) for last in finals)
    vowels = (vowel, *sorted(_GROWS_INTO.get(vowel, ())))
    return tuple((compose(initial, one), compose(initial, one, FINALS[-1])) for one in vowels)


@lru_cache(maxsize=256)
def _patterns(query: str) -> tuple[str, ...]:
    """The query as typed, and as it would read in the other input mode."""
    key = "".join(split_consonants(char) for char in search_key(query))
    if not key:
        return ()
    # Case decides between ㄱ and ㄲ, so the keys are read before they are levelled.
    others = (hangul_of(query), hangul_of(query.lower()), keys_of(query))
    found = [key]
    for other in others:
        pattern = "".join(split_consonants(char) for char in search_key(other))
        if pattern and pattern not in found:
            found.append(pattern)
    return tuple(found)


def _starts(pattern: str, text: str, *, everywhere: bool = False) -> list[tuple[int, int]]:
    places = folded(text)
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(places):
        length = _length_of_match(pattern, places, at)
        if not length:
            at += 1
            continue
        start, end = places[at][1], places[at + length - 1][2]
        found.append((start, end - start))
        if not everywhere:
            break
        at += length
    return found


def _length_of_match(pattern: str, places: list[tuple[str, int, int]], at: int) -> int:
    """How many characters of the text from `at` on the pattern takes; 0 where it doesn't match."""
    last = len(pattern) - 1
    if at + last >= len(places):
        return 0
    if any(not _stands_for(pattern[n], places[at + n][0]) for n in range(last)):
        return 0
    char = places[at + last][0]
    if _may_become(pattern[last], char):
        return last + 1
    split = split_final(pattern[last])
    if split is None or at + last + 1 >= len(places):
        return 0
    following = places[at + last + 1][0]
    if char == split[0] and is_syllable(following) and initial_of(following) == split[1]:
        return last + 2
    return 0


def _stands_for(typed: str, char: str) -> bool:
    return typed == char or (typed in INITIALS and initial_of(char) == typed)


def _may_become(typed: str, char: str) -> bool:
    """Whether more keys can turn the syllable being composed into `char`."""
    if _stands_for(typed, char):
        return True
    if not is_syllable(typed) or not is_syllable(char):
        return False
    initial, vowel, final = decompose(typed)
    other_initial, other_vowel, other_final = decompose(char)
    if initial != other_initial:
        return False
    if final:
        return vowel == other_vowel and other_final in _GROWS_INTO.get(final, ())
    return vowel == other_vowel or other_vowel in _GROWS_INTO.get(vowel, ())


def split_final(syllable: str) -> tuple[str, str] | None:
    """The syllable without its last consonant, and that consonant: 긴 -> 기, ㄴ; 닭 -> 달, ㄱ."""
    if not is_syllable(syllable):
        return None
    initial, vowel, final = decompose(syllable)
    if not final:
        return None
    kept, moved = DOUBLE_FINALS.get(final, ("", final))
    return compose(initial, vowel, kept), moved
