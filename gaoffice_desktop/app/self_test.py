"""``gaoffice self-test``: looks whether an installed program has all it needs to work.

It touches nothing of the office: its store lies in a folder that is thrown away.
"""

from __future__ import annotations

import argparse
import os
import pkgutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from gaoffice_desktop.shared.places import Places, resource

RESOURCES = ("fonts", "icons", "styles", "holidays", "catalogue", "help/ko", "sample")
"""Folders without which some screen or paper would be wrong."""

_PICTURE_AT_LEAST = 16
"""Colours that a painted sign-in has at the least; an unpainted one has a single colour."""


class CheckFailed(Exception):
    """Something an installation needs is missing or does not work."""


def configure(_parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose."""


def run(_options: argparse.Namespace) -> int:
    """Make every check, one line each; 1 when one fails."""
    failed = 0
    for name, check in CHECKS.items():
        try:
            told = check()
        except Exception as error:  # noqa: BLE001  whatever it is, the installation has it
            failed += 1
            _tell(f"✖ {name}: {type(error).__name__}: {error}")
            sys.stderr.write(traceback.format_exc())
        else:
            _tell(f"✓ {name}: {told}")
    _tell("모두 정상입니다." if not failed else f"{failed}가지가 제대로 움직이지 않습니다.")
    return 1 if failed else 0


def check_resources() -> str:
    """Every folder that ships is there and not empty."""
    files = 0
    for folder in RESOURCES:
        found = [path for path in resource(*folder.split("/")).iterdir() if path.is_file()]
        if not found:
            raise CheckFailed(f"{folder} is empty")
        files += len(found)
    return f"파일 {files}개"


def check_fonts() -> str:
    """The window's font and the papers' fonts can be read."""
    from PySide6.QtGui import QFontDatabase

    from gaoffice_desktop.documents.faces import warm_up
    from gaoffice_desktop.gui.theme import FONT_FAMILY

    _application()
    file = next(resource("fonts").glob("PretendardGOV-Regular.*"))
    number = QFontDatabase.addApplicationFont(str(file))
    if FONT_FAMILY not in QFontDatabase.applicationFontFamilies(number):
        raise CheckFailed(f"{file.name} holds no {FONT_FAMILY}")
    warm_up()
    return FONT_FAMILY


def check_forms() -> str:
    """Every compiled form can be imported."""
    import gaoffice_desktop.gui.forms as package

    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    if not names:
        raise CheckFailed("no form was compiled")
    for name in names:
        import_module(f"{package.__name__}.{name}")
    return f"화면 {len(names)}개"


def check_store() -> str:
    """An encrypted store can be made, closed, and opened with its own key alone."""
    from gaoffice_desktop.database.backup import check
    from gaoffice_desktop.database.engine import open_sqlcipher
    from gaoffice_desktop.database.keys import new_key
    from gaoffice_desktop.migrations.upgrade import bring_up
    from gaoffice_desktop.shared.errors import Unavailable

    with tempfile.TemporaryDirectory(prefix="gaoffice-self-test-") as folder:
        path, key = Path(folder, "office.db"), new_key()
        database = open_sqlcipher(path, key)
        bring_up(database, copy_first=lambda: None)
        database.close()
        check(path, key)
        if path.read_bytes().startswith(b"SQLite format 3"):
            raise CheckFailed("the store is not encrypted")
        try:
            open_sqlcipher(path, new_key()).close()
        except Unavailable:
            return "암호화된 자료 파일"
        raise CheckFailed("another key opens the store")


def check_receipt() -> str:
    """An office can be set up, a petition taken in and its receipt made."""
    from gaoffice_desktop.app.wiring import wire
    from gaoffice_desktop.database.engine import open_sqlcipher
    from gaoffice_desktop.database.keys import new_key
    from gaoffice_desktop.migrations.upgrade import bring_up
    from gaoffice_desktop.shared.clock import clock_of_environment

    with tempfile.TemporaryDirectory(prefix="gaoffice-self-test-") as folder:
        places = Places.under(Path(folder))
        places.data.mkdir(parents=True)
        # No key is kept anywhere: the credential store of the user is left alone.
        database = open_sqlcipher(places.store_file, new_key())
        try:
            bring_up(database, copy_first=lambda: None)
            pdf = _receipt(wire(database, clock_of_environment(), places))
        finally:
            database.close()
    if not pdf.startswith(b"%PDF"):
        raise CheckFailed("the receipt is no PDF")
    return f"접수증 {len(pdf) // 1000:,} KB"


def check_alarms() -> str:
    """A petition's alarms are planned, ring in working hours alone, and none is lost."""
    from datetime import datetime, timedelta

    from gaoffice_desktop.app.wiring import wire
    from gaoffice_desktop.database.engine import open_sqlcipher
    from gaoffice_desktop.database.keys import new_key
    from gaoffice_desktop.migrations.upgrade import bring_up
    from gaoffice_desktop.shared.clock import to_utc
    from gaoffice_desktop.staff.facts import Role, SaveAccount

    now = [to_utc(datetime(2026, 11, 23, 10))]  # noqa: DTZ001  local time
    with tempfile.TemporaryDirectory(prefix="gaoffice-self-test-") as folder:
        places = Places.under(Path(folder))
        places.data.mkdir(parents=True)
        database = open_sqlcipher(places.store_file, new_key())
        try:
            bring_up(database, copy_first=lambda: None)
            office = wire(database, lambda: now[0], places)
            clerk, _ = _taken_in(office)
            handler = SaveAccount(
                0, "handler", "점검", clerk.department_id, "", frozenset({Role.HANDLER}),
                password="alarm-2026-check",
            )  # fmt: skip
            office.staff.save_account(clerk, handler)
            rung = 0
            for _ in range(12 * 21):
                rung += office.alarms.scan(clerk).value.rung
                now[0] += timedelta(hours=2)
            report = office.alarms.check(clerk)
        finally:
            database.close()
    if not report.sound or not rung:
        raise CheckFailed(f"{rung} alarms rang; {dict(report.counts)}")
    return f"알림 {rung}번"


def _receipt(office) -> bytes:  # noqa: ANN001  named where it is imported
    clerk, petition_id = _taken_in(office)
    return office.petitions.receipt(clerk, petition_id)


def _taken_in(office):  # noqa: ANN001, ANN202  named where they are imported
    from dataclasses import replace

    from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
    from gaoffice_desktop.petitions.facts import Channel, TakeIn
    from gaoffice_desktop.staff.facts import Role, Seat, SetUpOffice
    from gaoffice_desktop.workdays.facts import MONDAY_TO_FRIDAY, NINE_TO_SIX

    nobody = Seat.nobody("self-test")
    command = SetUpOffice(
        "점검교육청", "점검교육감", "", "", (("민원실", ""),), NINE_TO_SIX, MONDAY_TO_FRIDAY,
        "admin", "점검", "self-test-2026",
    )  # fmt: skip
    account = office.set_up.set_up(nobody, command).value
    clerk = Seat(
        replace(nobody.actor, staff_id=account.id, name=account.name),
        frozenset({Role.COUNTER_CLERK, Role.ADMINISTRATOR}),
        account.department_id,
    )
    take_in = TakeIn(
        kind_code="suggestion",
        channel=Channel.VISIT,
        petitioner=Petitioner(CitizenKind.PERSON, "홍길동", phone="010-0000-0000"),
        title="설치 점검",
        content="설치가 끝났는지 살펴봅니다.",
        department_id=account.department_id,
    )
    return clerk, office.petitions.take_in(clerk, take_in).value.id


def check_window() -> str:
    """The program's window paints its first screen, with no display needed."""
    from gaoffice_desktop.app.shell import make_shell

    _application()
    with tempfile.TemporaryDirectory(prefix="gaoffice-self-test-") as folder:
        window = make_shell(Places.under(Path(folder))).window
        window.resize(1366, 768)
        picture = window.grab().toImage()
        window.finish()
        window.deleteLater()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    if len(colours) < _PICTURE_AT_LEAST:
        raise CheckFailed(f"the window shows {len(colours)} colours")
    return f"{picture.width()}×{picture.height()}"


CHECKS: dict[str, Callable[[], str]] = {
    "함께 설치되는 파일": check_resources,
    "글꼴": check_fonts,
    "화면": check_forms,
    "자료 파일": check_store,
    "접수증": check_receipt,
    "기한 알림": check_alarms,
    "창": check_window,
}
"""What is looked at, in this order."""


def _application() -> None:
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Kept by Qt itself until the process ends.
        check_window.application = QApplication(["gaoffice"])  # type: ignore[attr-defined]


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
