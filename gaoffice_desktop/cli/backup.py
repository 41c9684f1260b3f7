"""``gaoffice backup``: copies the store while it is in use, for a schedule or by hand."""

from __future__ import annotations

import argparse
import getpass
import platform
from pathlib import Path

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.audit.service import note
from gaoffice_desktop.database.backup import back_up, backup_name
from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.database.keys import find_key
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.clock import clock_of_environment
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the subcommand's options."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "file", nargs="?", type=Path, help="백업 파일 (이미 있는 파일은 덮어쓰지 않습니다)"
    )
    where.add_argument("--folder", type=Path, help="백업을 둘 폴더; 파일 이름은 시각으로 정합니다")


def run(options: argparse.Namespace) -> int:
    """Make a checked copy and print where it lies.

    Whoever may read the key of this user may copy the store: no password is asked, so that a
    nightly schedule can do it. The trail names the user of the computer.
    """
    places = Places.of_user()
    key = _key(places)
    now = clock_of_environment()()
    target = options.file or (options.folder or places.backups) / backup_name(now, "manual")
    if target.exists():
        raise Unavailable(
            say("이미 있는 파일입니다: {path}", path=target),
            say("다른 이름을 정해 주십시오."),
        )
    copy = back_up(places.store_file, key, target)
    database = open_sqlcipher(places.store_file, key)
    try:
        actor = Actor(0, getpass.getuser(), platform.node())
        with database.change() as work:
            note(work, actor, "back_up", subject="office", at=now, detail={"file": copy.name})
    finally:
        database.close()
    print(copy)
    return 0


def _key(places: Places) -> bytes:
    if PcSettings(places.pc_settings_file).value(STORE_URL):
        raise Unavailable(say("공용 자료 서버의 백업은 서버에서 pg_dump로 만드십시오."))
    key = find_key(places)
    if key is None or not places.store_file.exists():
        raise Unavailable(say("이 컴퓨터에 자료가 없습니다: {path}", path=places.store_file))
    return key
