"""Keeps the rows of a file packed: a hundred thousand with their contents fit in memory."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence

from gaoffice_desktop.epeople.facts import Values


def pack(records: Sequence[Values]) -> bytes:
    """Pack some rows."""
    text = json.dumps(list(map(dict, records)), ensure_ascii=False, separators=(",", ":"))
    # A lone surrogate in a cell must come back as it was, to be tidied like any other text.
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpack(packed: bytes) -> list[dict[str, str]]:
    """Return the rows again."""
    rows: list[dict[str, str]] = json.loads(
        zlib.decompress(packed).decode("utf-8", "surrogatepass")
    )
    return rows
