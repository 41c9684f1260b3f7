"""Takes a file of real petitions in through the intake, and uses them as an office would.

The file is JSON lines, perhaps gzipped, each with ``title``, ``content``, ``category`` and
``begin`` (a day); give its path as the first argument or in ``GAOFFICE_REAL_PETITIONS``. Each
petition is received at a working minute of its day, under an invented name; whatever fails is
listed with its line, and makes the bench fail.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.petitions.facts import Channel, Petition, TakeIn
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.shared.errors import UserError
from tests.bench._office import Office, a_name, median, office, percentile

PATH = "GAOFFICE_REAL_PETITIONS"
_KINDS = ("suggestion", "inquiry_scheme", "inquiry_statute")


def main() -> int:
    """Print what was taken in, how fast, and what failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", nargs="?", default=os.environ.get(PATH))
    parser.add_argument("--receipts", type=int, default=200)
    options = parser.parse_known_args()[0]
    if not options.path:
        print(f"real_petitions: no file was given (argument or {PATH}); nothing was measured")
        return 0
    failures: list[str] = []
    with office() as here:
        taken = _take_in(here, Path(options.path), failures)
        _compute(here, taken, failures)
        _print(here, taken[: options.receipts], failures)
        _browse(here, taken, failures)
    for failure in failures[:20]:
        print(f"  FAILED {failure}")
    print(f"  {len(failures)} failures")
    return 1 if failures else 0


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, json.loads(line)


def _take_in(here: Office, path: Path, failures: list[str]) -> list[Petition]:
    chance = random.Random(2019)
    taken: list[Petition] = []
    times: list[float] = []
    # The office enters them in the order of their days, as it would have then.
    for number, line in sorted(_lines(path), key=lambda entry: entry[1]["begin"]):
        day = datetime.combine(date.fromisoformat(line["begin"]), datetime.min.time())
        received = to_utc(day + timedelta(minutes=chance.randrange(0, 1440)))
        here.clock.now = max(received, here.clock.now if taken else received)
        command = TakeIn(
            kind_code=_KINDS[number % len(_KINDS)],
            channel=Channel.EPEOPLE,
            petitioner=Petitioner(CitizenKind.PERSON, a_name(chance)),
            title=line["title"],
            content=line["content"],
            received_at=received,
        )
        begun = perf_counter()
        try:
            taken.append(here.petitions.take_in(here.seat, command).value)
        except UserError as error:
            told = {field: str(sentence) for field, sentence in error.problems.items()}
            failures.append(f"line {number}: {told or error}")
        times.append((perf_counter() - begun) * 1000)
    print(f"real_petitions: {len(taken):,} of {len(times):,} taken in")
    print(f"  intake        p50 {median(times):7.2f} ms   p99 {percentile(times, 0.99):7.2f} ms")
    return taken


def _compute(here: Office, taken: list[Petition], failures: list[str]) -> None:
    days = Counter((one.due_on - one.received_at.date()).days for one in taken)
    print(f"  due dates     {min(days)} to {max(days)} days after receipt")
    for petition in taken:
        file = here.petitions.file(here.seat, petition.id)
        if file.due.due_on != petition.due_on or not file.spans:
            failures.append(f"{petition.number}: the explanation does not lead to the due date")


def _print(here: Office, taken: list[Petition], failures: list[str]) -> None:
    times: list[float] = []
    largest = 0
    makers = (here.petitions.receipt, here.petitions.oral_sheet)
    for petition in taken:
        for make in makers:
            begun = perf_counter()
            try:
                largest = max(largest, len(make(here.seat, petition.id)))
            except Exception as error:  # noqa: BLE001 - the bench lists whatever breaks
                failures.append(
                    f"{petition.number} {make.__name__}: {type(error).__name__} {error}"
                )
            times.append((perf_counter() - begun) * 1000)
    first, last = taken[0].received_at.date(), taken[-1].received_at.date()
    begun = perf_counter()
    sheet = here.petitions.register_sheet(here.seat, first, last, "점검")
    register = perf_counter() - begun
    print(f"  papers        p50 {median(times):7.2f} ms   largest {largest:,} bytes")
    print(f"  register      {register:7.2f} s, {len(sheet):,} bytes")


def _browse(here: Office, taken: list[Petition], failures: list[str]) -> None:
    query = RegisterQuery(view=SavedView.ALL)
    ids = here.petitions.ids(here.seat, query)
    shown = [
        row
        for at in range(0, len(ids), 50)
        for row in here.petitions.rows(here.seat, ids[at : at + 50])
    ]
    if len(shown) != len(taken):
        failures.append(f"the register shows {len(shown)} of {len(taken)}")
    times: list[float] = []
    for petition in taken:
        middle = len(petition.title) // 2
        text = petition.title[max(middle - 3, 0) : middle + 3].strip()
        begun = perf_counter()
        found = here.petitions.find(here.seat, text, limit=len(taken))
        times.append((perf_counter() - begun) * 1000)
        if text and petition.id not in {row.id for row in found}:
            failures.append(f"{petition.number}: {text!r} of its title is not found")
    print(f"  search        p50 {median(times):7.2f} ms   p99 {percentile(times, 0.99):7.2f} ms")


if __name__ == "__main__":
    raise SystemExit(main())
