"""Korean sentences that papers print as they stand and that the window can translate.

A sentence is its Korean source text and the values that go into it, kept apart, because a
sentence with its values already in it can no longer be looked up in a translation.
``say("...")`` is found by the translation collector in the source, so its first argument
is always a plain literal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from gaoffice_desktop.shared.particles import PARTICLES, particle

_FIELD = re.compile(r"\{(\w+)(?::([^}]*))?\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A source text with ``{name}`` or ``{name:을를}`` fields, and their values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict[str, object], hash=False)

    def __str__(self) -> str:
        return self.render(lambda text: text)

    def render(self, translate: Callable[[str], str]) -> str:
        """Fill the translated template; values that are sentences are translated too.

        A field marked with a pair of particles gets the one its value calls for; a
        translation into a language without particles leaves the mark away.
        """

        def fill(match: re.Match[str]) -> str:
            name, mark = match.group(1), match.group(2)
            value = self.values[name]
            if isinstance(value, Sentence):
                text = value.render(translate)
            elif mark and mark not in PARTICLES:
                return format(value, mark)
            else:
                text = str(value)
            return text + particle(text, mark) if mark in PARTICLES else text

        return _FIELD.sub(fill, translate(self.template))


def say(template: str, /, **values: object) -> Sentence:
    """Mark a Korean source text as a sentence of the interface."""
    return Sentence(template, values)
