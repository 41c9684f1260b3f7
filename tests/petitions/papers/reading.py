"""Reads a paper back from its PDF, as whoever gets it would."""

from __future__ import annotations

import re

import pypdfium2


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def plain(text: str) -> str:
    """Text without the spaces and line ends that setting it brings in.

    A hyphen at a line's end is read back as a soft one, so hyphens don't count either.
    """
    return re.sub(r"[\s\-\x02\ufffe]+", "", text)


def assert_written(pdf: bytes, *words: str) -> None:
    text = plain("".join(pages(pdf)))
    for word in words:
        assert plain(word) in text, word
