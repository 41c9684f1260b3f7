"""Selected lines of a table over pages: as ranges, for there may be a million."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

COPY_AT_MOST = 5_000
"""Lines that a copy takes: more is a statistic or an export, and has its own place."""


def selected_rows(view: QTableView) -> list[int]:
    """Return the selected lines in order, never more than one too many for a copy."""
    # A list to Python, though its type does not say so.
    chosen = cast("list[QItemSelectionRange]", view.selectionModel().selection())
    ranges = sorted((one.top(), one.bottom()) for one in chosen)
    rows: list[int] = []
    for top, bottom in ranges:
        room = COPY_AT_MOST + 1 - len(rows)
        rows.extend(range(top, min(bottom + 1, top + room)))
    return rows


def spare_the_header(view: QTableView) -> None:
    """Let the headings ask nobody whether their columns are selected; call it after ``setModel``.

    A heading asks at each paint, and with all of a million lines selected the answer takes
    seconds: it looks at every cell. Lines are selected here, columns never.
    """
    header = view.horizontalHeader()
    header.setSelectionModel(QItemSelectionModel(view.model(), header))
