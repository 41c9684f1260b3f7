"""The Korean alphabet: syllables taken apart and put together, initial consonants, search keys.

A syllable block of Unicode is computed, not looked up:
``0xAC00 + (initial * 21 + vowel) * 28 + final``.
"""

from __future__ import annotations

import unicodedata

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

DOUBLE_FINALS = {
    "ㄳ": ("ㄱ", "ㅅ"),
    "ㄵ": ("ㄴ", "ㅈ"),
    "ㄶ": ("ㄴ", "ㅎ"),
    "ㄺ": ("ㄹ", "ㄱ"),
    "ㄻ": ("ㄹ", "ㅁ"),
    "ㄼ": ("ㄹ", "ㅂ"),
    "ㄽ": ("ㄹ", "ㅅ"),
    "ㄾ": ("ㄹ", "ㅌ"),
    "ㄿ": ("ㄹ", "ㅍ"),
    "ㅀ": ("ㄹ", "ㅎ"),
    "ㅄ": ("ㅂ", "ㅅ"),
}
"""Finals that take two keystrokes, as the two consonants they are typed with."""

DOUBLE_VOWELS = {
    "ㅘ": ("ㅗ", "ㅏ"),
    "ㅙ": ("ㅗ", "ㅐ"),
    "ㅚ": ("ㅗ", "ㅣ"),
    "ㅝ": ("ㅜ", "ㅓ"),
    "ㅞ": ("ㅜ", "ㅔ"),
    "ㅟ": ("ㅜ", "ㅣ"),
    "ㅢ": ("ㅡ", "ㅣ"),
}
"""Vowels that take two keystrokes."""

_FIRST, _LAST = 0xAC00, 0xD7A3
_SKIPPED = frozenset(" \t\r\n\u00a0\u3000-‐‑–·ㆍ・.,'’()")
# NFKC turns the letters of the keyboard (ㄱ U+3131) into conjoining ones; this turns them back.
_CONJOINING = (
    {chr(0x1100 + n): letter for n, letter in enumerate(INITIALS)}
    | {chr(0x1161 + n): letter for n, letter in enumerate(VOWELS)}
    | {chr(0x11A7 + n): letter for n, letter in enumerate(FINALS) if letter}
)
_LEVEL = {ord(char): letter for char, letter in _CONJOINING.items()} | dict.fromkeys(
    map(ord, _SKIPPED)
)


def is_syllable(char: str) -> bool:
    """Whether the character is one of the 11,172 syllable blocks."""
    return len(char) == 1 and _FIRST <= ord(char) <= _LAST


def decompose(syllable: str) -> tuple[str, str, str]:
    """Take a syllable apart: `decompose("닭")` is `("ㄷ", "ㅏ", "ㄺ")`; no final is `""`."""
    if not is_syllable(syllable):
        raise ValueError(f"not a Korean syllable: {syllable!r}")
    rest, final = divmod(ord(syllable) - _FIRST, 28)
    initial, vowel = divmod(rest, 21)
    return INITIALS[initial], VOWELS[vowel], FINALS[final]


def compose(initial: str, vowel: str, final: str = "") -> str:
    """Put a syllable together; the inverse of `decompose`."""
    if len(initial) != 1 or initial not in INITIALS or len(vowel) != 1 or vowel not in VOWELS:
        raise ValueError(f"not an initial and a vowel: {initial!r}, {vowel!r}")
    if final not in FINALS:
        raise ValueError(f"not a final: {final!r}")
    number = (INITIALS.index(initial) * 21 + VOWELS.index(vowel)) * 28 + FINALS.index(final)
    return chr(_FIRST + number)


def initial_of(char: str) -> str:
    """The initial consonant of a syllable (초성); any other character is returned as it is."""
    return INITIALS[(ord(char) - _FIRST) // 588] if is_syllable(char) else char


def folded(text: str) -> list[tuple[str, int, int]]:
    """The characters that count in a search, each with where it stands in `text`.

    Case, width and composition are levelled, and spaces, hyphens and dots are passed over,
    so that "전편입학" finds "전·편입학" and "01012345678" finds "010-1234-5678".
    """
    found: list[tuple[str, int, int]] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _joins_on(text[end]):
            end += 1
        for char in _levelled(text[start:end]):
            if char not in _SKIPPED:
                found.append((char, start, end))
        start = end
    return found


def search_key(text: str) -> str:
    """`text` as a search compares it."""
    if unicodedata.is_normalized("NFKC", text):
        # Nothing to compose: what `folded` does to each character can be done to all at once.
        return text.casefold().translate(_LEVEL)
    return "".join(char for char, _, _ in folded(text))


def initials(text: str) -> str:
    """The initial consonants of a text as a search compares them: 김철수 -> ㄱㅊㅅ."""
    return "".join(initial_of(char) for char, _, _ in folded(text))


def matches_initials(query: str, text: str) -> bool:
    """Whether the consonants of `query` stand in a row among the initials of `text`."""
    key = "".join(split_consonants(char) for char in search_key(query))
    return key in initials(text)


def split_consonants(char: str) -> str:
    """A double final that is no initial, as two letters: an input method may offer ㄳ for ㄱㅅ."""
    return "".join(DOUBLE_FINALS.get(char, (char,)))


def syllables_from(initial: str) -> tuple[str, str]:
    """The first and the last syllable that begin so: ㄴ -> (나, 닣), for a range in a query."""
    first = compose(initial, VOWELS[0])
    return first, chr(ord(first) + 587)


def _joins_on(char: str) -> bool:
    return unicodedata.combining(char) != 0 or "\u1160" <= char <= "\u11ff"


def _levelled(cluster: str) -> str:
    if len(cluster) == 1 and (is_syllable(cluster) or "ㄱ" <= cluster <= "ㅣ"):
        return cluster
    level = unicodedata.normalize("NFKC", cluster).casefold()
    return "".join(_CONJOINING.get(char, char) for char in level)
