"""How fast a million petitions are searched, and what that costs an intake.

``--rows`` says how many petitions' texts lie in the index (1,000,000; titles of 10 to 40
syllables, contents of 40 to 250, a name, two numbers, a telephone, a handler), invented by
``tests/finding/corpus.py``. What is looked for is taken from the texts themselves: the newest
100 hits each time. ``LIKE`` reads the same levelled texts in the same run.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter

from sqlalchemy import text

from gaoffice_desktop.database.engine import Database, in_bulk, open_sqlcipher
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.alike import pairs
from gaoffice_desktop.finding.copies import candidates
from gaoffice_desktop.finding.facts import Document, Query
from gaoffice_desktop.finding.rules import parse
from gaoffice_desktop.finding.tables import TextRow
from gaoffice_desktop.shared.hangul import initials
from tests.bench._office import KEY, median, percentile, times_of
from tests.finding.corpus import Corpus

_HITS = 100
_ROUNDS = 200
_BATCH = 5_000
_LIKE = text("SELECT id FROM finding_text WHERE text LIKE :word ORDER BY id DESC LIMIT 100")


def main() -> int:
    """Print percentiles, the ratio to LIKE, the cost of an intake and the size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_known_args()[0].rows
    place = Path(tempfile.mkdtemp(prefix="gaoffice-bench-"))
    database = open_sqlcipher(place / "office.db", KEY)
    try:
        begun = perf_counter()
        sample = _fill(database, count)
        size = (place / "office.db").stat().st_size / 1e6
        print(f"finding: {count:,} petitions, filled in {perf_counter() - begun:.0f} s")
        with database.read() as work:
            kept = work.session.scalar(text("SELECT sum(length(block)) FROM finding_index_data"))
        print(f"  size {size:,.0f} MB, of which the index {(kept or 0) / 1e6:,.0f} MB")
        _searches(database, sample)
        _against_like(database, sample)
        _copies(database, count)
        _an_intake(database, count)
    finally:
        database.close()
        shutil.rmtree(place)
    return 0


def _fill(database: Database, count: int) -> list[Document]:
    """Put petitions in, a hundred thousand in a transaction; return some of them."""
    with database.change() as work:
        TextRow.metadata.create_all(
            work.session.connection(),
            [TextRow.metadata.tables[name] for name in ("finding_text", "finding_fresh")],
        )
        work.session.execute(text("CREATE TABLE bench_floor (id INTEGER PRIMARY KEY, t TEXT)"))
    sample: list[Document] = []
    corpus = Corpus().petitions(count)
    for _ in range(0, count, 20 * _BATCH):
        with database.change() as work, in_bulk(work):
            for batch in _batches(corpus):
                index.put_many(work, batch)
                sample += [document for number, document in batch if number % 50 == 0][:20]
    return sample


def _batches(corpus: Iterator[tuple[int, Document]]) -> Iterator[list[tuple[int, Document]]]:
    for _ in range(20):
        batch = list(islice(corpus, _BATCH))
        if batch:
            yield batch


def _searches(database: Database, sample: list[Document]) -> None:
    chance = random.Random(9)

    def piece(size: int) -> str:
        while True:
            document = chance.choice(sample)
            words = chance.choice((document.titled[0], *document.texts[:1])).split()
            word = chance.choice(words).rstrip(".?")
            if len(word) >= size:
                at = chance.randrange(len(word) - size + 1)
                return word[at : at + size]

    def name() -> str:
        return chance.choice(sample).titled[1]

    kinds: dict[str, Callable[[], Query]] = {
        "1 syllable                    (< 100 ms)": lambda: parse(piece(1)),
        "2 syllables                     (< 5 ms)": lambda: parse(piece(2)),
        "3 syllables                     (< 5 ms)": lambda: parse(piece(3)),
        "4 syllables                     (< 5 ms)": lambda: parse(piece(4)),
        "2 to 4 syllables                (< 5 ms)": lambda: parse(piece(chance.randrange(2, 5))),
        "two words": lambda: parse(f"{piece(2)} {piece(3)}"),
        "initials of a name": lambda: parse(initials(name())),
        "4 initials of a title": lambda: parse(initials(piece(4))),
        "a name": lambda: parse(name()),
        "a telephone": lambda: parse(chance.choice(sample).phones[0]),
        "a receipt number": lambda: parse(chance.choice(sample).texts[1]),
        "2 syllables, the 2nd composed": lambda: parse(piece(2), composing=True),
        "3 syllables, the 3rd composed": lambda: parse(piece(3), composing=True),
        "a syllable and a consonant": lambda: parse((p := piece(2))[0] + initials(p[1])),
        "nothing like it (reversed)": lambda: parse(piece(3)[::-1]),
    }
    with database.read() as work:
        for label, ask in kinds.items():
            asked = [ask() for _ in range(_ROUNDS)]
            each = iter(asked)
            times = times_of(lambda each=each: index.newest(work, next(each), _HITS), _ROUNDS)
            _show(label, times)


def _show(label: str, times: list[float]) -> None:
    print(
        f"  {label:<44} p50 {median(times):7.2f}   p95 {percentile(times, 0.95):7.2f}"
        f"   p99 {percentile(times, 0.99):7.2f} ms"
    )


def _against_like(database: Database, sample: list[Document]) -> None:
    """Look for words that stand in a few petitions alone."""
    with database.read() as work:
        words = (word for one in sample for word in one.texts[0].split() if len(word) in (3, 4))
        rare = [w for w in islice(words, 5_000) if index.count_up_to(work, parse(w), 40) < 40][:4]
        fast: list[float] = []
        slow: list[float] = []
        for word in rare:
            found: list[int] = []
            fast += times_of(lambda word=word: index.newest(work, parse(word), _HITS), 20)
            slow += times_of(
                lambda word=word, found=found: found.extend(
                    work.session.scalars(_LIKE, {"word": f"%{word}%"})
                ),
                1,
            )
            assert found == index.newest(work, parse(word), _HITS)
    ratio = median(slow) / median(fast)
    print(f"  rare words: LIKE {median(slow):,.0f} ms, the index {median(fast):.2f} ms", end="")
    print(f"   {ratio:,.0f} x    (goal: 100 x)")


def _copies(database: Database, count: int) -> None:
    corpus = Corpus(77)
    said = iter([pairs(corpus.content()) for _ in range(50)])
    since = count - count // 30
    with database.read() as work:
        _show(
            "candidates for copies in a thirtieth",
            times_of(lambda: candidates(work, next(said), since, 1_000), 50),
        )


def _an_intake(database: Database, count: int) -> None:
    """Compare a transaction that writes a row with one that makes a petition findable too."""
    corpus = Corpus(5).petitions(1_000_000)
    next_id = iter(range(count + 1, count + 1_000_000))
    row = text("INSERT INTO bench_floor (t) VALUES ('가나다')")

    def bare() -> None:
        with database.change() as work:
            work.session.execute(row)

    def found_too(document: Document) -> None:
        with database.change() as work:
            work.session.execute(row)
            index.add(work, next(next_id), document)

    floor: list[float] = []
    whole: list[float] = []
    for _ in range(500):  # side by side, so that a busy machine slows both
        document = next(corpus)[1]
        floor += times_of(bare, 1)
        whole += times_of(lambda document=document: found_too(document), 1)
    cost = median(whole) - median(floor)
    mean = (sum(whole) - sum(floor)) / len(whole)
    print(f"  an intake pays {cost:.2f} ms p50, {mean:.2f} ms mean    (goal: under 0.5 ms)")


if __name__ == "__main__":
    raise SystemExit(main())
