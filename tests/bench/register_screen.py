"""The register's window over a million petitions: first page, whole order, any jump, stalls.

``--rows`` says how many petitions lie in the store (1,000,000, of which a hundredth are open).
The real screen, the real desk with its threads and the encrypted store are measured together,
from the wish to the painted lines. Beside them stand what a table commonly does instead: a
page by OFFSET, and all rows fetched at once. Goals: first page 150 ms, jump 50 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gaoffice_desktop.app.loop import make_loop
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.gui.watchdog import Watchdog
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.staff.service import Staff
from tests.bench._office import PERIODS, Office, fill, median, office, percentile

FIRST_PAGE_GOAL_MS, JUMP_GOAL_MS = 150, 50
EVERYTHING = RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER, descending=True)
BY_DUE = RegisterQuery(view=SavedView.ALL, sort=Sort.DUE)
FETCH_ALL = 100_000


def main() -> int:
    """Print the medians beside their goals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_known_args()[0].rows
    app = QApplication([])
    app.setStyle("Fusion")
    theme().apply()
    loop = make_loop(app)
    with office() as here, tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        fill(here, count, max(count // 100, 1), PERIODS)
        print(f"register_screen: {count:,} petitions, filled in {perf_counter() - begun:.0f} s")
        desk = Desk(Seat.nobody("창구-1"))
        desk.sit_down(Seat(Actor(1, "도라온", "창구-1"), frozenset(Role), here.seat.department_id))
        screen = _screen(desk, here, Path(folder))
        try:
            loop.run_until_complete(_measure(screen, here, count))
        finally:
            screen.deleteLater()
            loop.run_until_complete(desk.close())
    return 0


def _screen(desk: Desk, here: Office, folder: Path) -> RegisterScreen:
    screen = RegisterScreen(
        desk,
        here.petitions,
        Catalogue(here.database, here.clock),
        Staff(here.database, here.clock),
        here.workdays,
        here.clock,
        PcSettings(folder / "pc.ini"),
    )
    screen.resize(1180, 640)
    screen.show()
    return screen


async def _measure(screen: RegisterScreen, here: Office, count: int) -> None:
    dog = Watchdog()
    dog.start()
    screen.shown()
    await _loaded(screen, SavedView.MINE)
    await _first_page(screen, BY_DUE)  # the statement is compiled once
    first = [await _first_page(screen, query) for query in (EVERYTHING, BY_DUE) * 5]
    whole = [await _whole_order(screen, query) for query in (EVERYTHING, BY_DUE)]
    chance = random.Random(5)
    jumps = [await _jump(screen, chance.randrange(count)) for _ in range(60)]
    dog.stop()
    offset = [_by_offset(here, chance.randrange(count)) for _ in range(5)]
    everything = _fetch_all(here, min(FETCH_ALL, count))
    _line("first page painted", first, f"goal {FIRST_PAGE_GOAL_MS} ms")
    _line("whole order known", whole, "in a worker; the first page is there meanwhile")
    _line("random jump painted", jumps, f"goal {JUMP_GOAL_MS} ms")
    _line("  the same page by OFFSET, unpainted", offset, f"{median(offset) / median(jumps):.1f} x")
    _line(f"  {min(FETCH_ALL, count):,} rows fetched at once, unpainted", [everything])
    print(f"  {'longest stall of the window':<44} {dog.longest_ms:8.1f} ms")
    for stall in sorted(dog.stalls, key=lambda stall: -stall.milliseconds)[:3]:
        print(f"    {stall.milliseconds:6.1f} ms at {' | '.join(stall.stack.split(chr(10))[-3:])}")


def _line(label: str, times: list[float], note: str = "") -> None:
    worst = f"p99 {percentile(times, 0.99):8.1f}" if len(times) > 1 else ""
    print(f"  {label:<44} {median(times):8.1f} ms  {worst}  {note}")


async def _heard(signal, ready) -> None:
    """Wait for a signal after which something is so; polling would take the workers' time."""
    if ready():
        return
    heard = asyncio.get_running_loop().create_future()

    def listen(*_told: object) -> None:
        if not heard.done() and ready():
            heard.set_result(None)

    connection = signal.connect(listen)
    await heard
    signal.disconnect(connection)


async def _loaded(screen: RegisterScreen, view: SavedView) -> None:
    model = screen.table.model
    await _heard(model.loaded, lambda: model.is_complete and screen.query.view is view)


async def _first_page(screen: RegisterScreen, query: RegisterQuery) -> float:
    model = screen.table.model
    begun = perf_counter()
    screen.show_query(query)
    await _heard(model.first_page_shown, lambda: not model.is_complete and model.rowCount() > 0)
    screen.form.register_table.viewport().repaint()
    took = (perf_counter() - begun) * 1000
    await _heard(model.loaded, lambda: model.is_complete)
    return took


async def _whole_order(screen: RegisterScreen, query: RegisterQuery) -> float:
    model = screen.table.model
    begun = perf_counter()
    screen.show_query(query)
    await _heard(model.loaded, lambda: model.is_complete)
    return (perf_counter() - begun) * 1000


async def _jump(screen: RegisterScreen, row: int) -> float:
    """Scroll somewhere and wait until every line on screen has been fetched and painted."""
    view, model = screen.form.register_table, screen.table.model
    begun = perf_counter()
    view.scrollTo(model.index(row, 0), view.ScrollHint.PositionAtTop)
    view.viewport().repaint()
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    ends = (first, last if last >= 0 else model.rowCount() - 1)
    await _heard(model.dataChanged, lambda: all(model.row_at(at) is not None for at in ends))
    view.viewport().repaint()
    return (perf_counter() - begun) * 1000


def _by_offset(here: Office, offset: int) -> float:
    wanted = queries.ordered(queries.row_select(), EVERYTHING.sort, descending=True)
    begun = perf_counter()
    with here.database.read() as work:
        list(map(queries.register_row, work.session.execute(wanted.offset(offset).limit(100))))
    return (perf_counter() - begun) * 1000


def _fetch_all(here: Office, count: int) -> float:
    wanted = queries.row_select().where(PetitionRow.id <= count)
    begun = perf_counter()
    with here.database.read() as work:
        found = list(map(queries.register_row, work.session.execute(wanted)))
    assert len(found) == count
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    raise SystemExit(main())
