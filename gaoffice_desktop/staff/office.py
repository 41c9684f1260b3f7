"""What the administrator does with the office itself: its settings, its trail, its backups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gaoffice_desktop.audit.facts import AuditLine
from gaoffice_desktop.audit.service import lines, note
from gaoffice_desktop.database.backup import back_up, backup_name
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.database.keys import find_key
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import SETTINGS, Scope, Setting
from gaoffice_desktop.settings.rules import problem
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

Value = Any
"""A setting's value: text, a number, or yes and no."""


@dataclass(frozen=True)
class OfficeKeeping:
    """The verbs of keeping an office."""

    database: Database
    clock: Clock
    places: Places

    def settings(self, seat: Seat) -> dict[str, Value]:
        """Return every setting of the office by name; anyone at a desk may read them."""
        with self.database.read() as work:
            return {setting.name: settings.value(work, setting) for setting in _office_settings()}

    def keep_settings(self, seat: Seat, values: Mapping[str, Value]) -> Done[None]:
        """Keep several settings at once, all or none.

        Raises:
            UserError: a value may not stand for its setting; every fault at its field.
        """
        require(seat, Permission.EDIT_OFFICE)
        chosen = {setting: values[setting.name] for setting in _office_settings()
                  if setting.name in values}  # fmt: skip
        faults = {s.name: wrong for s, value in chosen.items() if (wrong := problem(s, value))}
        if faults:
            raise UserError.at(**faults)
        with self.database.change() as work:
            changed = {s.name: v for s, v in chosen.items() if settings.value(work, s) != v}
            for setting, value in chosen.items():
                settings.keep(work, setting, value)
            note(work, seat.actor, "keep_settings", subject="office", at=self.clock(),
                 detail=changed)  # fmt: skip
        return Done(None, Changes(settings=True))

    def trail(
        self, seat: Seat, before_id: int | None = None, size: int = 200
    ) -> tuple[AuditLine, ...]:
        """Return a page of the audit trail, newest first."""
        require(seat, Permission.READ_AUDIT)
        with self.database.read() as work:
            return lines(work, before_id=before_id, size=size)

    def back_up(self, seat: Seat, folder: str | None = None) -> Done[Path]:
        """Copy the store to a folder (default: the program's own) and check the copy.

        Raises:
            Unavailable: no room or right to write; or a shared server holds the store.
        """
        require(seat, Permission.BACK_UP)
        if self.database.is_postgres:
            raise Unavailable(
                say("공용 자료 서버의 백업은 서버에서 만듭니다."),
                say("서버 관리자에게 pg_dump 백업을 요청해 주십시오."),
            )
        key = find_key(self.places)
        if key is None:
            raise Unavailable(say("자료 파일의 열쇠가 이 컴퓨터에 없습니다."))
        now = self.clock()
        target = Path(folder) if folder else self.places.backups
        copy = back_up(self.places.store_file, key, target / backup_name(now, "manual"))
        with self.database.change() as work:
            note(work, seat.actor, "back_up", subject="office", at=now, detail={"file": copy.name})
        return Done(copy, Changes())


def _office_settings() -> tuple[Setting[Any], ...]:
    return tuple(setting for setting in SETTINGS if setting.scope is Scope.OFFICE)
