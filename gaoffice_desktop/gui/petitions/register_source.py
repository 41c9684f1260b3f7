"""Where the register's rows come from, and its columns as the table model wants them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gaoffice_desktop.gui import page_columns
from gaoffice_desktop.gui.petitions.register_columns import (
    COLUMNS,
    Column,
    Now,
    due_tip,
    spoken_due,
)
from gaoffice_desktop.petitions.due_words import DueWords, due_words
from gaoffice_desktop.petitions.register_facts import RegisterQuery, RegisterRow
from gaoffice_desktop.shared.sentences import Sentence

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions


class RegisterSource:
    """The register behind the desk."""

    def __init__(self, desk: Desk, petitions: Petitions) -> None:
        self._desk = desk
        self._petitions = petitions

    async def first_page(self, query: RegisterQuery, size: int) -> Sequence[RegisterRow]:
        """Return what is painted at once."""
        return await self._desk.ask(self._petitions.first_page, query, size)

    async def ids(self, query: RegisterQuery) -> array[int]:
        """Return the whole order."""
        return await self._desk.ask(self._petitions.ids, query)

    async def rows(self, ids: Sequence[int]) -> Sequence[RegisterRow]:
        """Return some rows."""
        return await self._desk.ask(self._petitions.rows, ids)


def table_columns(now: Callable[[], Now]) -> list[page_columns.Column[RegisterRow]]:
    """Bind the columns to the clock: what "D-1" is relative to changes while they are shown."""
    return [_bound(column, now) for column in COLUMNS]


def _bound(column: Column, now: Callable[[], Now]) -> page_columns.Column[RegisterRow]:
    def text(row: RegisterRow) -> Sentence | str:
        return column.text(row, now())

    if not column.is_badge:
        return page_columns.Column(
            column.key,
            column.title,
            text,
            column.width,
            sort_key=column.sort,
            # A title is cut at the edge of its column; the tip has all of it.
            tip=text if column.key in {"title", "kind", "who"} else None,
        )

    def badge(row: RegisterRow) -> DueWords:
        return due_words(row, now().moment, now().working_days)

    return page_columns.Column(
        column.key,
        column.title,
        text,
        column.width,
        sort_key=column.sort,
        accessible=lambda row: spoken_due(row, now()),
        tip=lambda row: due_tip(row, now()),
        badge=badge,
    )
