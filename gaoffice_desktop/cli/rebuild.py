"""``gaoffice rebuild``: derives every petition again from its events and reports differences."""

from __future__ import annotations

import argparse
import getpass
import platform

from gaoffice_desktop.database.engine import Database, open_postgres, open_sqlcipher
from gaoffice_desktop.database.keys import find_key
from gaoffice_desktop.petitions.life import RebuildReport
from gaoffice_desktop.petitions.rebuild import EVENTS, Rebuild
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.clock import clock_of_environment
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.staff.service import Staff
from gaoffice_desktop.workdays.service import Workdays


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the subcommand's options."""
    parser.add_argument("--login", required=True, help="전산 담당의 아이디 (비밀번호는 물어봅니다)")
    parser.add_argument(
        "--mend", action="store_true", help="다른 값을 기록에서 다시 만든 값으로 고칩니다"
    )


def run(options: argparse.Namespace) -> int:
    """Print every difference; 0 when there is none or all were mended, else 1."""
    database = _open(Places.of_user())
    try:
        clock = clock_of_environment()
        seat = _sign_in(Staff(database, clock), options.login)
        rebuild = Rebuild(database, clock, Workdays(database))
        report = rebuild.mend(seat).value if options.mend else rebuild.check(seat)
    finally:
        database.close()
    _tell(report)
    return 1 if report.counts.get(EVENTS) or (report.found and not report.mended) else 0


def _tell(report: RebuildReport) -> None:
    for one in report.differences:
        print(f"{one.number}\t{one.field}\t{one.stored}\t->\t{one.derived}")
    if report.found > len(report.differences):
        counts = ", ".join(f"{name} {count:,}개" for name, count in sorted(report.counts.items()))
        print(f"처음 {len(report.differences):,}개만 적었습니다. 모두: {counts}")
    print(f"민원 {report.checked:,}건을 확인했습니다. 다른 값이 {report.found:,}개 있습니다.")


def _open(places: Places) -> Database:
    url = PcSettings(places.pc_settings_file).value(STORE_URL)
    if url:
        return open_postgres(url)
    key = find_key(places)
    if key is None or not places.store_file.exists():
        raise Unavailable(say("이 컴퓨터에 자료가 없습니다: {path}", path=places.store_file))
    return open_sqlcipher(places.store_file, key)


def _sign_in(staff: Staff, login: str) -> Seat:
    password = getpass.getpass("비밀번호: ")
    signed_in = staff.sign_in(Seat.nobody(platform.node()), login, password).value
    if signed_in.seat is None:
        raise UserError(signed_in.refusal or say("로그인하지 못했습니다."))
    return signed_in.seat
