"""The index answers what a plain scan answers, on both engines."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.facts import Document, Query
from gaoffice_desktop.finding.rules import matches, parse
from gaoffice_desktop.finding.tables import TextRow
from tests.finding.corpus import Corpus
from tests.finding.texts import DOCUMENTS, QUERIES

PLENTY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


class _Undo(Exception):
    """Ends a change that is not to be kept."""


@contextmanager
def thrown_away(database: Database) -> Iterator[Work]:
    """A change whose effects are looked at inside it and then forgotten."""
    try:
        with database.change() as work:
            yield work
            raise _Undo
    except _Undo:
        pass


def scanned(query: Query, documents: dict[int, Document]) -> list[int]:
    return sorted((n for n, one in documents.items() if matches(query, one)), reverse=True)


def by_condition(work: Work, query: Query, *, from_text: bool) -> list[int]:
    condition = index.reads_so if from_text else index.is_found
    wanted = select(TextRow.id).where(condition(work, query, TextRow.id.expression))
    return sorted(work.session.scalars(wanted), reverse=True)


@PLENTY
@given(st.lists(DOCUMENTS, min_size=1, max_size=6), st.lists(QUERIES, max_size=8), st.booleans())
def test_random_texts(
    database: Database, documents: list[Document], queries: list[str], composing: bool
) -> None:
    numbered = dict(enumerate(documents, 1))
    # What is in the documents must be looked for as well, or nothing is ever found.
    asked = [
        *queries,
        *(text[at : at + 3] for one in documents for text in one.texts for at in (0, 2)),
    ]
    with thrown_away(database) as work:
        index.put_many(work, list(numbered.items())[::2])
        for number, document in list(numbered.items())[1::2]:
            index.add(work, number, document)
        for words in asked:
            query = parse(words, composing=composing)
            if not query:
                continue
            expected = scanned(query, numbered)
            assert index.newest(work, query) == expected, words
            assert index.newest(work, query, 1) == expected[:1], words
            assert by_condition(work, query, from_text=False) == expected, words
            assert by_condition(work, query, from_text=True) == expected, words


def queries_of(documents: dict[int, Document], chance: random.Random, count: int) -> list[str]:
    """Pieces of the texts themselves, of one to five syllables, some of two words, some garbled."""
    found: list[str] = []
    for _ in range(count):
        text = " ".join(chance.choice(list(documents.values())).texts[0].split())
        at, size = chance.randrange(len(text) - 6), chance.randrange(1, 6)
        word = text[at : at + size]
        other = chance.choice(text.split())
        found.append(chance.choice((word, f"{word} {other}", word[::-1], f"{word[:1]}ㅎ", other)))
    return found


def test_a_corpus_like_an_offices(database: Database) -> None:
    documents = dict(Corpus(7).petitions(400))
    chance = random.Random(3)
    names = [one.titled[1] for one in documents.values()][:10]
    asked = queries_of(documents, chance, 120)
    asked += [
        "ㅈㅎ",
        "ㄱ",
        "ㄱㄱ",
        "ㄱㄴㄷ",
        "ㄱㄴㄷㄹ",
        "010",
        "1234",
        "2018-0000",
        "20180",
        *names,
    ]
    with thrown_away(database) as work:
        index.put_many(work, documents.items())
        for words in asked:
            for composing in (False, True):
                query = parse(words, composing=composing)
                if query:
                    expected = scanned(query, documents)
                    assert index.newest(work, query) == expected, (words, composing)
                    assert index.newest(work, query, 20) == expected[:20], (words, composing)


def test_what_waits_for_others_is_found_and_then_joins_the_index(database: Database) -> None:
    """The words of new documents are written together: nobody can tell which wait."""
    kept = Document(titled=("전학 절차",))
    query = parse("학절")
    for number in range(1, 71):
        with database.change() as work:
            index.add(work, number, kept)
            assert index.newest(work, query) == list(range(number, 0, -1))
            assert index.newest(work, query, 3) == list(range(number, max(number - 3, 0), -1))
            assert by_condition(work, query, from_text=False) == list(range(number, 0, -1))
            assert index.unlike(work, ((number, kept),)) == []
    with database.change() as work:
        waiting = work.session.scalar(text("SELECT count(*) FROM finding_fresh"))
        assert waiting == (0 if database.is_postgres else 70 % 32)
        assert index.renew(work, 70, Document(titled=("급식",)))
        index.drop(work, 69)
        index.drop(work, 1)
        assert index.newest(work, query) == list(range(68, 1, -1))
        assert index.newest(work, parse("급식")) == [70]
        assert index.count_up_to(work, query, 60) == 60


def test_what_is_put_again_forgets_what_it_was(database: Database) -> None:
    with database.change() as work:
        index.put(work, 1, Document(titled=("전학 절차",)))
        index.put(work, 2, Document(titled=("전학",)))
    with database.change() as work:
        index.put(work, 1, Document(titled=("급식",)))
    with database.read() as work:
        assert index.newest(work, parse("전학")) == [2]
        assert index.newest(work, parse("전학 절차")) == []
        assert index.newest(work, parse("급식")) == [1]


def test_what_is_dropped_is_found_no_more_and_its_number_may_come_again(database: Database) -> None:
    with database.change() as work:
        index.put(work, 1, Document(titled=("전학 절차",)))
        index.drop(work, 1)
        assert index.newest(work, parse("전학")) == []
        assert work.session.get(TextRow, 1) is None
        index.put(work, 1, Document(titled=("절차",)))
        assert index.newest(work, parse("절차")) == [1]
        assert index.newest(work, parse("전학")) == []


def test_a_document_is_renewed_where_it_reads_otherwise(database: Database) -> None:
    with database.change() as work:
        assert index.renew(work, 1, Document(titled=("전학",)))
        assert not index.renew(work, 1, Document(titled=("전 학",)))
        assert index.renew(work, 1, Document(titled=("전학",), texts=("급식",)))
        assert index.newest(work, parse("급식 전학")) == [1]


def test_nothing_is_kept_of_a_change_that_fails(database: Database) -> None:
    with thrown_away(database) as work:
        index.put(work, 1, Document(titled=("전학",)))
    with database.read() as work:
        assert index.newest(work, parse("전학")) == []


def test_an_empty_query_finds_nothing(database: Database) -> None:
    with database.change() as work:
        index.put(work, 1, Document(titled=("전학",)))
        assert index.newest(work, parse(" - ")) == []


def test_candidates_are_counted_no_further_than_asked(database: Database) -> None:
    with database.change() as work:
        index.put_many(work, ((number, Document(titled=("전학",))) for number in range(1, 31)))
        assert index.count_up_to(work, parse("전학"), 100) == 30
        assert index.count_up_to(work, parse("전학"), 10) == 10


def test_what_the_index_holds_otherwise_is_told(database: Database) -> None:
    kept = Document(titled=("전학",))
    with database.change() as work:
        index.put_many(work, ((1, kept), (2, kept)))
        other = Document(titled=("급식",))
        assert index.unlike(work, ((1, kept), (2, other), (3, kept))) == [2, 3]
        number = "id" if database.is_postgres else "rowid"
        work.session.execute(text(f"DELETE FROM finding_index WHERE {number} = 1"))
        assert index.unlike(work, ((1, kept), (2, kept))) == [1]


def test_a_text_of_more_words_than_a_server_takes_is_found_as_well(database: Database) -> None:
    """500,000 characters may be pasted, and 11,172 syllables make 100 million pairs."""
    chance = random.Random(5)
    endless = "".join(chr(chance.randrange(0xAC00, 0xD7A4)) for _ in range(120_000))
    with database.change() as work:
        index.put_many(work, ((1, Document(texts=(endless,))), (2, Document(texts=("전학",)))))
        assert index.newest(work, parse(endless[70_000:70_004])) == [1]
        assert index.newest(work, parse("전학")) == [2, 1][: 2 if "전학" in endless else 1]


def test_gathering_the_fresh_ones_reads_no_other_text(encrypted_database: Database) -> None:
    """Or every 32nd intake would walk a million texts."""
    with encrypted_database.read() as work:
        asked = index._FRESH_TEXTS.compile(work.session.connection())
        plan = work.session.execute(text(f"EXPLAIN QUERY PLAN {asked}")).all()
    assert not [step for step in plan if "SCAN finding_text" in step[-1]], plan
