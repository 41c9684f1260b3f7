"""``gaoffice restore``: puts a backup in the store's place; the old store stays beside it."""

from __future__ import annotations

import argparse
import getpass
import platform
from pathlib import Path

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.audit.service import note
from gaoffice_desktop.database.backup import check, is_in_use, restore
from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.database.keys import find_key, keep_key, key_of_recovery
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.clock import clock_of_environment
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the subcommand's options."""
    parser.add_argument("file", type=Path, help="되살릴 백업 파일")
    parser.add_argument(
        "--recovery-key",
        metavar="열쇠",
        help="처음 설정할 때 인쇄한 복구 열쇠 (이 컴퓨터에 열쇠가 없으면 물어봅니다)",
    )


def run(options: argparse.Namespace) -> int:
    """Restore, keep the key on this computer, and print where the old store lies."""
    places = Places.of_user()
    if PcSettings(places.pc_settings_file).value(STORE_URL):
        raise Unavailable(say("공용 자료 서버의 자료는 서버에서 되살리십시오."))
    kept = find_key(places)
    key = _key(options.recovery_key, kept)
    check(options.file, key)
    if kept is not None and is_in_use(places.store_file, kept):
        raise Unavailable(
            say(
                "프로그램이 자료를 쓰고 있어 되살리지 않았습니다. 모든 창을 닫고 다시 실행해 주십시오."
            )
        )
    old = restore(options.file, key, places.store_file)
    keep_key(places, key)
    _note(places, key, options.file)
    print(say("되살렸습니다: {path}", path=places.store_file))
    if old is not None:
        print(say("그전 자료는 그대로 두었습니다: {path}", path=old))
    return 0


def _key(typed: str | None, kept: bytes | None) -> bytes:
    if typed is None and kept is not None:
        return kept
    return key_of_recovery(typed if typed is not None else getpass.getpass("복구 열쇠: "))


def _note(places: Places, key: bytes, file: Path) -> None:
    # A backup of an earlier version has the same trail; the program upgrades it when it starts.
    database = open_sqlcipher(places.store_file, key)
    try:
        actor = Actor(0, getpass.getuser(), platform.node())
        with database.change() as work:
            note(
                work,
                actor,
                "restore",
                subject="office",
                at=clock_of_environment()(),
                detail={"file": file.name},
            )
    finally:
        database.close()
