"""The two-set Korean keyboard: text typed in the wrong input mode, read in the other one.

"wjqtn" is 접수 typed with the Korean mode off; "ㅔㅇㄹ" is "pdf" typed with it on.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gaoffice_desktop.shared.hangul import (
    DOUBLE_FINALS,
    DOUBLE_VOWELS,
    FINALS,
    INITIALS,
    VOWELS,
    compose,
    decompose,
    is_syllable,
)

_LETTER_OF = dict(
    zip(
        "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml",
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ",
        strict=True,
    )
)
_KEY_OF = {letter: key for key, letter in _LETTER_OF.items()}
_VOWEL_OF = {pair: vowel for vowel, pair in DOUBLE_VOWELS.items()}
_FINAL_OF = {pair: final for final, pair in DOUBLE_FINALS.items()}


def keys_of(text: str) -> str:
    """The keys that were pressed for a Korean text; other characters stay."""
    return "".join(_KEY_OF.get(letter, letter) for char in text for letter in _letters_of(char))


def hangul_of(keys: str) -> str:
    """What the keys write with the Korean mode on; other characters stay.

    Shift changes seven keys only; with another letter an input method ignores it.
    """
    composer = _Composer()
    for key in keys:
        letter = _LETTER_OF.get(key) or _LETTER_OF.get(key.lower())
        if letter is None:
            composer.flush()
            composer.done.append(key)
        elif letter in VOWELS:
            composer.vowel_typed(letter)
        else:
            composer.consonant_typed(letter)
    composer.flush()
    return "".join(composer.done)


def _letters_of(char: str) -> tuple[str, ...]:
    if not is_syllable(char):
        return DOUBLE_VOWELS.get(char) or DOUBLE_FINALS.get(char) or (char,)
    initial, vowel, final = decompose(char)
    return (
        initial,
        *DOUBLE_VOWELS.get(vowel, (vowel,)),
        *DOUBLE_FINALS.get(final, (final,)),
    )


@dataclass(slots=True)
class _Composer:
    """The syllable being composed, as an input method keeps it."""

    done: list[str] = field(default_factory=list[str])
    initial: str = ""
    vowel: str = ""
    final: str = ""

    def consonant_typed(self, letter: str) -> None:
        if self.initial and self.vowel:
            pair = _FINAL_OF.get((self.final, letter))
            if not self.final and letter in FINALS:
                self.final = letter
                return
            if pair:
                self.final = pair
                return
        self.flush()
        self.initial = letter

    def vowel_typed(self, letter: str) -> None:
        if self.final:
            # The final was the next syllable's initial all along: 긴 + ㅏ -> 기나.
            kept, moved = DOUBLE_FINALS.get(self.final, ("", self.final))
            self.final = kept
            self.flush()
            self.initial, self.vowel = moved, letter
        elif self.vowel and (self.vowel, letter) in _VOWEL_OF:
            self.vowel = _VOWEL_OF[self.vowel, letter]
        elif self.vowel:
            self.flush()
            self.vowel = letter
        else:
            self.vowel = letter

    def flush(self) -> None:
        if self.initial in INITIALS and self.initial and self.vowel:
            self.done.append(compose(self.initial, self.vowel, self.final))
        else:
            self.done.append(self.initial + self.vowel + self.final)
        self.initial = self.vowel = self.final = ""
