"""How long an evaluation takes on many petitions, and what grouping costs an intake."""

from __future__ import annotations

import random
from datetime import timedelta
from time import perf_counter, thread_time
from typing import Any

from sqlalchemy import select, update

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.database.engine import in_bulk
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.finding import index
from gaoffice_desktop.petitions import finding
from gaoffice_desktop.petitions.facts import Channel, TakeIn
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from tests.bench._office import PERIODS, Office, a_name, fill, median, office, percentile
from tests.finding.corpus import Corpus

_READ_WEEKS = 10
_INTAKES = 60
_AT_ONCE = 5_000
_GOAL_GROUP_MS = 20


def measure_time(rows: int) -> None:
    """Print what a first and a later evaluation, the screen and an intake's grouping take."""
    with office() as here:
        begun = perf_counter()
        fill(here, rows, max(rows // 100, 1), PERIODS)
        told = _give_texts(here)
        took = perf_counter() - begun
        print(f"  time: {rows:,} petitions of three years, {told:,} with texts, in {took:.0f} s")
        surges = Surges(here.database, here.clock, here.workdays)
        _evaluations(here, surges)
        _groupings(here, surges)


def _give_texts(here: Office) -> int:
    """Give the petitions of the last weeks each its own words, as real ones have."""
    since = here.clock() - timedelta(weeks=_READ_WEEKS)
    corpus = Corpus()
    with here.database.change() as work, in_bulk(work):
        columns = [PetitionRow.id, *(getattr(PetitionRow, name) for name in finding.COLUMNS)]
        recent = work.session.execute(select(*columns).where(PetitionRow.received_at >= since))
        rows = [row._asdict() for row in recent]
        for at in range(0, len(rows), _AT_ONCE):
            part: list[tuple[dict[str, Any], str]] = []
            for row in rows[at : at + _AT_ONCE]:
                part.append((row | {"title": corpus.title()}, corpus.content()))
            work.session.execute(
                update(FormRow),
                [{"petition_id": row["id"], "content": content} for row, content in part],
            )
            work.session.execute(
                update(PetitionRow), [{"id": row["id"], "title": row["title"]} for row, _ in part]
            )
            index.put_many(
                work, ((row["id"], finding.document_of(row, content)) for row, content in part)
            )
    return len(rows)


def _evaluations(here: Office, surges: Surges) -> None:
    for name, again in (("first evaluation (every week counted)", False),
                        ("the next day's (what has changed)", True)):  # fmt: skip
        begun = perf_counter()
        found = surges.reckon(here.seat, again)
        took = perf_counter() - begun
        if found is None:
            raise AssertionError("it was evaluated again")
        begun = perf_counter()
        signals = surges.keep(here.seat, found).value
        kept = (perf_counter() - begun) * 1000
        print(
            f"    {name:<42} {took:8.2f} s on a reader, kept in {kept:6.1f} ms   "
            f"{signals.topics} topics, {signals.words} words, {len(signals.signals)} signals"
        )
    here.clock.now += timedelta(minutes=31)
    begun = perf_counter()
    surges.reckon(here.seat)
    print(f"    {'later on the same day (today alone)':<42} {perf_counter() - begun:8.2f} s")
    times: list[float] = []
    for _ in range(5):
        begun = perf_counter()
        surges.signals(here.seat)
        times.append((perf_counter() - begun) * 1000)
    print(f"    {'signals, as the screen opens':<42} {median(times):8.1f} ms")


def _groupings(here: Office, surges: Surges) -> None:
    """Take petitions in, some of them copies, and group after each."""
    # The first look at a past is its own job, done once.
    begun = perf_counter()
    looks = 0
    while surges.group_new(here.seat).value.more:
        looks += 1
    print(
        f"    {'first look at the newest ones':<42} {perf_counter() - begun:8.2f} s, {looks} looks"
    )
    chance, corpus = random.Random(7), Corpus(7)
    copied = (corpus.title(), corpus.content() + corpus.content())
    for name, said in (("own texts", None), ("copies", copied)):
        times: list[float] = []
        cpus: list[float] = []
        for _ in range(_INTAKES):
            title, content = said or (corpus.title(), corpus.content())
            command = TakeIn(
                kind_code=here.kinds[0].code,
                channel=Channel.VISIT,
                petitioner=Petitioner(CitizenKind.PERSON, a_name(chance)),
                title=title,
                content=content,
                department_id=here.kinds[0].department_id,
            )
            here.petitions.take_in(here.seat, command)
            begun, cpu = perf_counter(), thread_time()
            surges.group_new(here.seat)
            times.append((perf_counter() - begun) * 1000)
            cpus.append((thread_time() - cpu) * 1000)
        label = f"grouping after an intake, {name}"
        print(
            f"    {label:<42} p50 {median(times):6.1f} ms   p99 {percentile(times, 0.99):6.1f} ms"
            f"   of the processor p50 {median(cpus):6.1f} ms   goal {_GOAL_GROUP_MS} ms"
        )
