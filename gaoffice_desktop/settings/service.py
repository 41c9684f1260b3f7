"""Reads and keeps the settings that hold for the whole office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.settings.facts import Scope, Setting, V
from gaoffice_desktop.settings.rules import of_text, problem, to_text
from gaoffice_desktop.settings.tables import SettingRow
from gaoffice_desktop.shared.errors import UserError


def value(work: Work, setting: Setting[V]) -> V:
    """Return the office's value, or the default."""
    names = (setting.name, *setting.former)
    kept = {
        row.name: row.value
        for row in work.session.scalars(select(SettingRow).where(SettingRow.name.in_(names)))
    }
    for name in names:
        if name in kept:
            return of_text(setting, kept[name])
    return setting.default


def values(work: Work, wanted: Sequence[Setting[Any]]) -> dict[str, Any]:
    """Return the office's values of several settings, by their names, in one question."""
    names = [name for setting in wanted for name in (setting.name, *setting.former)]
    query = select(SettingRow.name, SettingRow.value).where(SettingRow.name.in_(names))
    kept = {row.name: row.value for row in work.session.execute(query)}
    found: dict[str, Any] = {}
    for setting in wanted:
        texts = [kept[name] for name in (setting.name, *setting.former) if name in kept]
        found[setting.name] = of_text(setting, texts[0]) if texts else setting.default
    return found


def keep(work: Work, setting: Setting[V], new: V) -> None:
    """Keep a value inside the caller's transaction; the caller notes the audit line.

    Raises:
        UserError: the value may not stand for the setting.
    """
    if setting.scope is not Scope.OFFICE:
        raise ValueError(f"{setting.name} belongs to one computer")
    if wrong := problem(setting, new):
        raise UserError.at(**{setting.name: wrong})
    work.session.merge(SettingRow(name=setting.name, value=to_text(new)))
