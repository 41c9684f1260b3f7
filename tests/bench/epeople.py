"""An export of 100,000 rows x 60 columns comes in through the real screen, desk and store.

``--rows`` says how many. Measured: reading with the preview, writing, the longest time the
window's event loop stood still in each, how long a clerk's intake waits meanwhile, and memory.
Goals: no stall above 100 ms, an intake within 500 ms. Then the same file again (nothing may
change), and the register out as .xlsx and .csv.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import resource
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gaoffice_desktop.app.loop import make_loop
from gaoffice_desktop.epeople.service import Epeople
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.epeople.screen import ImportScreen
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.gui.watchdog import Watchdog
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.export_facts import EXPORT_COLUMNS, Export
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.spreadsheets.facts import Cell, Form
from gaoffice_desktop.spreadsheets.service import write_rows
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.staff.service import Staff
from tests.bench._office import Office, a_command, office, percentile
from tests.epeople.house import LAYOUT_A, facts_of, row_a

STALL_GOAL_MS, INTAKE_GOAL_MS = 100, 500
COLUMNS = 60
_FLAT = tuple(name for at, name in enumerate(LAYOUT_A) if at not in {20, 21})


class Heart:
    """Tells the longest stall of the window since it was asked last (ms)."""

    def __init__(self) -> None:
        self._dog = Watchdog()
        self._dog.start()

    def take(self) -> str:
        """Return the longest stall, and where it was when it was long."""
        self._dog.stop()
        worst = self._dog.longest_ms
        found = max(self._dog.stalls, key=lambda stall: stall.milliseconds, default=None)
        where = f" at {' | '.join(found.stack.splitlines()[-3:])}" if found is not None else ""
        self._dog = Watchdog()
        self._dog.start()
        return f"{worst:.0f} ms (goal {STALL_GOAL_MS}){where}"

    def stop(self) -> None:
        """Watch no more."""
        self._dog.stop()


def main() -> int:
    """Print what was measured beside its goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    count = parser.parse_known_args()[0].rows
    app = QApplication([])
    app.setStyle("Fusion")
    theme().apply()
    loop = make_loop(app)
    with office() as here, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "민원현황목록.xlsx"
        begun = perf_counter()
        write_rows(path, Form.XLSX, "목록", _headers(), _rows(count))
        size = path.stat().st_size / 1e6
        print(f"epeople: {count:,} rows x {COLUMNS} columns, {size:.0f} MB, "
              f"made in {perf_counter() - begun:.0f} s")  # fmt: skip
        desk = Desk(Seat.nobody("창구-1"))
        desk.sit_down(here.seat)
        try:
            loop.run_until_complete(_measure(desk, here, path))
        finally:
            loop.run_until_complete(desk.close())
            loop.close()
    return 0


def _headers() -> list[str]:
    return [*_FLAT, *(f"그 밖의 열 {at}" for at in range(COLUMNS - len(_FLAT)))]


def _rows(count: int) -> Iterator[Sequence[Cell]]:
    chance = random.Random(3)
    more = [f"값 {at}" if at % 2 else None for at in range(COLUMNS - len(_FLAT))]
    for serial in range(count):
        facts = facts_of(
            serial,
            접수일시=f"2026-{chance.randrange(1, 11):02d}-{chance.randrange(1, 28):02d} 10:30",
            처리완료예정일="",
            민원내용="방과 후 학교 신청 방법을 알고 싶습니다. " * chance.randrange(1, 8),
        )
        row = row_a(facts)
        yield [*row[:20], *row[22:], *more]


async def _measure(desk: Desk, here: Office, path: Path) -> None:
    staff = Staff(here.database, here.clock)
    catalogue = Catalogue(here.database, here.clock)
    epeople = Epeople(here.database, here.clock, here.workdays, staff, catalogue)
    screen = ImportScreen(desk, epeople, here.petitions)
    screen.resize(1366, 700)
    screen.show()
    heart = Heart()
    await asyncio.sleep(0.5)
    heart.take()
    await _look(screen, heart, path, "preview")
    memory = _memory()
    waits = await _bring_in(desk, here, screen, heart)
    print(f"  memory: {memory:.0f} MB after the preview, {_memory():.0f} MB at most")
    print(f"  a clerk's intake meanwhile ({len(waits)}): p50 {percentile(waits, 0.5):.0f} ms, "
          f"worst {max(waits):.0f} ms (goal {INTAKE_GOAL_MS})")  # fmt: skip
    await _look(screen, heart, path, "preview of the same file again")
    await _out(desk, here, heart, path.parent)
    heart.stop()


async def _look(screen: ImportScreen, heart: Heart, path: Path, what: str) -> None:
    begun, worked = perf_counter(), process_time()
    screen.preview = None
    screen.read_file(path)
    await _until(lambda: screen.preview is not None)
    spent = perf_counter() - begun
    await asyncio.sleep(0.3)
    assert screen.preview is not None
    counts = {verdict.value: count for verdict, count in screen.preview.counts().items()}
    print(f"  {what}: {spent:.1f} s ({process_time() - worked:.1f} s of processor), longest stall {heart.take()}, "
          f"{counts}")  # fmt: skip


async def _bring_in(desk: Desk, here: Office, screen: ImportScreen, heart: Heart) -> list[float]:
    chance = random.Random(5)
    waits: list[float] = []
    screen.import_rows()
    await _until(lambda: any(one.isVisible() for one in screen.findChildren(Dialog)))
    begun, worked = perf_counter(), process_time()
    next(one for one in screen.findChildren(Dialog) if one.isVisible()).answer(True)
    await _until(lambda: screen.is_working)
    while screen.is_working:
        asked = perf_counter()
        await desk.change(here.petitions.take_in, a_command(chance, here.kinds[0]))
        waits.append((perf_counter() - asked) * 1000)
        await asyncio.sleep(0.25)
    spent = perf_counter() - begun
    worked = process_time() - worked
    print(f"  import: {spent:.1f} s ({worked:.1f} s of processor), longest stall {heart.take()}")
    return waits


async def _out(desk: Desk, here: Office, heart: Heart, folder: Path) -> None:
    query = RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER)
    for form in Form:
        path = folder / f"out.{form.value}"
        command = Export(path, form, query, tuple(EXPORT_COLUMNS))
        begun = perf_counter()
        count = await desk.make(here.petitions.export_register, replace(command))
        print(f"  export of {count:,} lines as .{form.value}: {perf_counter() - begun:.1f} s, "
              f"longest stall {heart.take()}, {path.stat().st_size / 1e6:.0f} MB")  # fmt: skip


async def _until(done: object) -> None:
    assert callable(done)
    while not done():  # noqa: ASYNC110 - nothing is told when a file has been read
        await asyncio.sleep(0.01)


def _memory() -> float:
    """Return the most memory this process has had (MB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    raise SystemExit(main())
