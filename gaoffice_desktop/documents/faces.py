"""The faces papers are set in, and which of them has a glyph.

Registering a TrueType face costs 30 to 100 ms, so each is read once for a process and only
when a paper first needs it. Names arrive in hanja, in accented Latin or with signs that the
chosen face lacks; every character is therefore set in the first face of its chain that has
it, never as an empty box.
"""

from __future__ import annotations

import threading
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from gaoffice_desktop.shared.places import resource


class Face(StrEnum):
    """A shipped font file; the value is its name in the PDF."""

    SANS = "PretendardGOV-Regular"
    SANS_BOLD = "PretendardGOV-Bold"
    SERIF = "NanumMyeongjo-Regular"
    SERIF_BOLD = "NanumMyeongjo-Bold"
    HAN = "NotoSansKR-Regular"


_CHAINS: dict[Face, tuple[Face, ...]] = {
    Face.SANS: (Face.SANS, Face.HAN),
    Face.SANS_BOLD: (Face.SANS_BOLD, Face.HAN),
    Face.SERIF: (Face.SERIF, Face.HAN, Face.SANS),
    Face.SERIF_BOLD: (Face.SERIF_BOLD, Face.HAN, Face.SANS),
    Face.HAN: (Face.HAN, Face.SANS),
}

GETA = "〓"
"""What Korean and Japanese printers set where a sort is missing."""

_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me", "Cs"})


class Glyph(NamedTuple):
    """One character as it is set: ``text`` is empty for what leaves no mark."""

    face: Face
    text: str
    advance: float
    """Width in parts of the type size."""


_reading = threading.Lock()
_fonts: dict[Face, TTFont] = {}


def register(face: Face) -> str:
    """Make a face known to reportlab, once for the process; returns its name."""
    if face not in _fonts:
        with _reading:
            if face not in _fonts:
                font = TTFont(face.value, str(resource("fonts", f"{face.value}.ttf")))
                pdfmetrics.registerFont(font)
                _fonts[face] = font
    return face.value


def warm_up() -> None:
    """Read the faces that nearly every paper uses, so that the first receipt is fast too."""
    for face in (Face.SANS, Face.SANS_BOLD):
        register(face)


@lru_cache(maxsize=60_000)
def glyph(face: Face, character: str) -> Glyph:
    """Return how a character is set when ``face`` was asked for."""
    shown = " " if character in "\t\u2028\u2029" else character
    for candidate in _CHAINS[face]:
        advance = _advance(candidate, shown)
        if advance is not None:
            return Glyph(candidate, shown, advance)
    if unicodedata.category(character) in _UNSEEN:
        return Glyph(face, "", 0.0)
    return glyph(face, GETA)


def _advance(face: Face, character: str) -> float | None:
    register(face)
    metrics = _fonts[face].face
    code = ord(character)
    if code not in metrics.charToGlyph or unicodedata.category(character) in {"Cc", "Cf"}:
        return None
    width: float = metrics.charWidths.get(code, metrics.defaultWidth)
    return width / 1000


def tidy(text: str) -> str:
    """Compose what was typed in parts (macOS file names, Vietnamese) and unify line ends."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")


def width(text: str, face: Face, size: float) -> float:
    """Return how wide a line is, in points."""
    return sum(glyph(face, character).advance for character in text) * size


def runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """Cut a line into stretches that one face can set."""
    stretches: list[tuple[Face, str]] = []
    for character in text:
        setting = glyph(face, character)
        if not setting.text:
            continue
        if stretches and stretches[-1][0] is setting.face:
            stretches[-1] = (setting.face, stretches[-1][1] + setting.text)
        else:
            stretches.append((setting.face, setting.text))
    return stretches
