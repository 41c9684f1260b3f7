"""What may be a copy of a text is proposed, and little else."""

from __future__ import annotations

import random

import pytest

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.alike import pairs, resemblance
from gaoffice_desktop.finding.copies import candidates, groups
from gaoffice_desktop.finding.facts import Document
from tests.finding.corpus import Corpus


def varied(text: str, chance: random.Random) -> str:
    """A text as another person would send it: a word left out, another put in."""
    words = text.split()
    del words[chance.randrange(len(words))]
    words.insert(chance.randrange(len(words)), "제발")
    return " ".join(words)


@pytest.mark.parametrize("copies", [1, 30, 150])
def test_copies_are_proposed_however_many_they_are(database: Database, copies: int) -> None:
    corpus, chance = Corpus(11), random.Random(copies)
    text = max((corpus.content() for _ in range(20)), key=len)
    documents = [(number, Document(texts=(corpus.content(),))) for number in range(1, 301)]
    texts = {300 + number: varied(text, chance) for number in range(1, copies + 1)}
    documents += [(number, Document(texts=(one,))) for number, one in texts.items()]
    said = pairs(varied(text, chance))
    assert all(resemblance(said, pairs(one)) > 0.8 for one in texts.values())
    with database.change() as work:
        index.put_many(work, documents)
        proposed = candidates(work, said, since=1, limit=1_000)
        late = candidates(work, said, since=300 + copies, limit=1_000)
    assert set(texts) <= set(proposed)
    assert len(proposed) < copies + 30
    assert late == [300 + copies]


def test_of_a_short_text_nothing_is_proposed(database: Database) -> None:
    with database.change() as work:
        index.put(work, 1, Document(texts=("전학 문의",)))
        assert candidates(work, pairs("전학 문의"), since=1, limit=10) == []


def test_common_pairs_are_asked_for_in_greater_numbers() -> None:
    said = pairs(" ".join(Corpus(3).content() for _ in range(3)))
    rare = groups(said, ["무관한글"] * 200)
    common = groups(said, ["".join(said)] * 200)
    assert max(map(len, rare)) == 2
    assert min(map(len, common)) > 2
    assert rare == groups(frozenset(sorted(said)), ["무관한글"] * 200)
