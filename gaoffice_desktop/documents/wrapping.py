"""Where a line of Korean office text may end.

Korean documents break between syllables, wherever the line is full, but a closing mark never
begins a line and an opening one never ends it. A Latin word, a number with its
counter, an article or a date in the office's form (``2026. 11. 22.``) stays whole unless it is
wider than the line itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_CLOSING = ".,:;!?)]}%’”」』〉》】〕…·、。，．：；！？）］｝～℃㎡"
_OPENING = "([{‘“「『〈《【〔（［｛￦₩№"

_ATOM = re.compile(
    r"\d{4}\. \d{1,2}\. \d{1,2}\.(?:\([월화수목금토일]\))?"  # a date as offices write it
    r"|\d{1,2}:\d{2}(?::\d{2})?"
    r"|(?:제\d+(?:조|항|호|장)(?:의\d+)?)+"
    r"|[0-9][0-9,.]*(?:시간|근무시간|[명건일분원쪽호조항년월개점차])"
    r"|[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF@#&_'./+\-]+"
    r"|.",
    re.DOTALL,
)

_AFTER_HYPHEN = re.compile(r"(?<=[-/])")


def wrap(text: str, width: float, advance: Callable[[str], float], *, hang: float = 0) -> list[str]:
    """Break a text into lines no wider than ``width``.

    ``advance`` is the width of one character in the unit of ``width``; ``hang`` is by how much
    every line of a paragraph but its first is narrower. Joined again, the lines of a paragraph
    are the text: spaces at a line's end stay there and hang outside.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_paragraph(paragraph, width, advance, hang))
    return lines


def _wrap_paragraph(
    text: str, width: float, advance: Callable[[str], float], hang: float
) -> list[str]:
    lines: list[str] = []
    line, taken = "", 0.0
    for piece in _pieces(text, width - hang, advance):
        solid = piece.rstrip(" ")
        room = width - hang if lines else width
        if line and taken + _measure(solid, advance) > room:
            lines.append(line)
            line, taken = "", 0.0
        line += piece
        taken += _measure(piece, advance)
    lines.append(line)
    return lines


def _pieces(text: str, width: float, advance: Callable[[str], float]) -> list[str]:
    """Cut a paragraph into what must stay together, each no wider than the line."""
    pieces: list[str] = []
    opens = False
    for atom in _ATOM.findall(text):
        clings = bool(pieces) and (opens or atom == " " or atom[0] in _CLOSING)
        if clings:
            pieces[-1] += atom
        else:
            pieces.append(atom)
        opens = atom in _OPENING
    fitting: list[str] = []
    for piece in pieces:
        if _measure(piece.rstrip(" "), advance) <= width:
            fitting.append(piece)
        else:
            for part in _AFTER_HYPHEN.split(piece):
                fitting.extend(_chop(part, width, advance))
    return fitting


def _chop(piece: str, width: float, advance: Callable[[str], float]) -> list[str]:
    """Break what is wider than a whole line anywhere; a space clings to what it follows."""
    chopped: list[str] = []
    part, taken = "", 0.0
    for character in piece:
        step = advance(character)
        if part and character != " " and taken + step > width:
            chopped.append(part)
            part, taken = "", 0.0
        part += character
        taken += step
    chopped.append(part)
    return chopped


def _measure(text: str, advance: Callable[[str], float]) -> float:
    return sum(map(advance, text))
