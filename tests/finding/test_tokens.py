"""The words of the index: no two characters share one, and what is asked is what was put."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.finding.facts import Document
from gaoffice_desktop.finding.rules import matches, parse
from gaoffice_desktop.finding.tokens import is_query_exact, levelled, terms_of, words_of
from tests.finding.texts import DOCUMENTS, QUERIES


def words(document: Document) -> set[str]:
    return set(words_of(levelled(document)))


def proposed(query: str, document: Document, *, composing: bool) -> bool:
    """Ask the words as the engines do."""
    kept = words(document)

    def holds(token: str, prefix: bool) -> bool:
        return any(word.startswith(token) for word in kept) if prefix else token in kept

    return all(
        any(
            all(
                any(holds(term.token, term.prefix) for term in group) for group in terms_of(reading)
            )
            for reading in word
        )
        for word in parse(query, composing=composing).words
    )


@given(QUERIES, DOCUMENTS, st.booleans())
def test_every_hit_is_proposed_and_an_exact_query_proposes_hits_alone(
    query: str, document: Document, composing: bool
) -> None:
    parsed = parse(query, composing=composing)
    found = matches(parsed, document)
    candidate = proposed(query, document, composing=composing)
    assert candidate or not found
    if is_query_exact(parsed):
        assert candidate == found


@given(st.characters(codec="utf-8"), st.characters(codec="utf-8"))
def test_no_two_characters_are_written_alike(one: str, other: str) -> None:
    first, second = (words(Document(texts=(char,))) for char in (one, other))
    if levelled(Document(texts=(one,))) != levelled(Document(texts=(other,))):
        assert first != second


def test_words_are_plain_letters_and_digits() -> None:
    found = words(Document(titled=("김·나?영 ㅋㅋ",), texts=("a1'\"*&|!() 2026-000123",)))
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in found)


def test_up_to_three_syllables_need_no_second_look() -> None:
    exact = ("학", "전학", "전학 절차", "초등학", "ㄱㄴㅇ", "1234", "123", "김ㄴ")
    assert all(is_query_exact(parse(one)) for one in exact)
    doubtful = ("초등학교", "12345", "ㄱㄴㅇㅎ", "ㄱ나", "초등ㅎ")
    assert not any(is_query_exact(parse(one)) for one in doubtful)
    assert is_query_exact(parse("초등하", composing=True))
