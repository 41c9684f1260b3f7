"""Text as it came from a keyboard, a clipboard or a file, made fit for every store and printer.

A lone surrogate cannot be written as UTF-8, PostgreSQL refuses NUL, and an invisible direction
mark makes a row of the register read as something it is not. None of them was meant.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, cast

_KEPT_CONTROLS = frozenset("\n\t")
# Joins emoji, and letters of some scripts, into one sign; every other format character is
# invisible and only makes two equal texts different.
_JOINER = "\u200d"


def one_line(text: str) -> str:
    """Return the text as one line, runs of space as one, without what can't be seen."""
    return " ".join(many_lines(text).split())


def many_lines(text: str) -> str:
    """Return the text with its line breaks and without what can't be seen or stored."""
    if text.isascii() and text.isprintable():
        return text.strip()
    level = text.replace("\r\n", "\n").replace("\r", "\n")
    level = level.replace("\u2028", "\n").replace("\u2029", "\n")
    level = without_surrogates(level)
    if not level.isprintable():
        level = "".join(char for char in level if _stays(char))
    # Last: a mark that went may have kept the letters of a syllable apart.
    return unicodedata.normalize("NFC", level).strip()


def without_surrogates(text: str) -> str:
    """Return the text with pairs of surrogates joined and lone ones replaced by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def storable(value: Any) -> Any:
    """Return a JSON value whose texts can all be written as UTF-8."""
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return {storable(key): storable(item) for key, item in items}
    if isinstance(value, list | tuple):
        return [storable(item) for item in cast("list[Any]", value)]
    return value


def _stays(char: str) -> bool:
    if char in _KEPT_CONTROLS or char == _JOINER:
        return True
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs"}
