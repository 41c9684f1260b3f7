"""Brings a store up to this program's version: copies it first, refuses a newer one.

Opening today's store must not cost the import of alembic, so the store's version is compared
with ``HEAD`` first; a test holds ``HEAD`` against the versions folder.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0008"
"""The version this program works with: the newest file in ``versions/``."""


def version(database: Database) -> str | None:
    """Return the store's version; nothing for a store without tables."""
    with database.read() as work:
        if not inspect(work.session.connection()).has_table("alembic_version"):
            return None
        return work.session.scalar(text("SELECT version_num FROM alembic_version"))


def bring_up(database: Database, copy_first: Callable[[], object]) -> bool:
    """Upgrade the store when it is older; say whether anything was done.

    ``copy_first`` is called before a store that holds something is changed.

    Raises:
        Unavailable: the store was written by a newer program, or the copy failed.
    """
    present = version(database)
    if present == HEAD:
        return False
    if present is not None:
        if not _is_known(present):
            raise Unavailable(
                say("이 자료는 더 새로운 판의 프로그램에서 쓰던 것이어서 열 수 없습니다."),
                say("프로그램을 새 판으로 설치한 뒤 다시 열어 주십시오."),
            )
        copy_first()
    from alembic import command

    with database.change() as work:
        config = _config()
        config.attributes["connection"] = work.session.connection()
        command.upgrade(config, "head")
        if present is not None:
            _derive(work, database)
    return True


def _derive(work: Work, database: Database) -> None:
    """Fill what new columns hold of petitions that were there before: all of it is derived.

    Once at the end, by this program's own rules and tables, instead of in each revision: a
    revision that knew the rules of its day would not run beside later tables.
    """
    from gaoffice_desktop.petitions.rebuild import walk
    from gaoffice_desktop.workdays.service import Workdays

    walk(work, Workdays(database), mending=True)


def _is_known(revision: str) -> bool:
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(_config())
    return any(known.revision == revision for known in script.walk_revisions())


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
