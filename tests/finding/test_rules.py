"""What a query means, held against a plain scan that is written otherwise."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.finding.facts import Document
from gaoffice_desktop.finding.rules import hits, matches, parse
from gaoffice_desktop.shared.hangul import INITIALS, initials, search_key
from gaoffice_desktop.shared.matching import live_match
from gaoffice_desktop.shared.tidy import one_line
from tests.finding.texts import DOCUMENTS, LINES, QUERIES

PETITION = Document(
    titled=("전·편입학 절차 문의", "김나영"),
    texts=(
        "중학교 2학년 전학은 어떻게 합니까?\n서류를 알려 주십시오. ㅋㅋ",
        "2026-000123",
        "도라온",
    ),
    phones=("010-1234-5678",),
)


@pytest.mark.parametrize(
    "query",
    [
        "", "학", "전학", "전편입학", "절차 전학", "전학  절차", "중학교2학년", "김나영", "ㄱㄴㅇ", "ㅈㅊ",
        "ㅍㅇㅎ", "김ㄴ", "ㄱ나영", "전ㅎ", "2026-000123", "000123", "1234", "01012345678", "010-1234-5678",
        "+82 10-1234-5678", "82-10-1234-5678", "도라온 전학", "알려주십시오", "ㅋㅋ",
    ],
)  # fmt: skip
def test_found(query: str) -> None:
    assert matches(parse(query), PETITION)


@pytest.mark.parametrize(
    "query",
    [
        "전학 급식",  # every word
        "문의김나영",  # never across two fields
        "차전",
        "ㅅㄹ",  # initials are of titles and names, not of the content
        "긴", "기나", "5678 9999", "ㄷㄹㅇ", "+82 10 9999",
    ],
)  # fmt: skip
def test_not_found(query: str) -> None:
    assert not matches(parse(query), PETITION)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("긴", "기나라"), ("긴", "긴급"), ("가", "강나루"), ("고", "과학"), ("달", "닭갈비"), ("김낭", "김나은")],
)  # fmt: skip
def test_the_last_syllable_is_what_it_may_become_while_it_is_composed(
    typed: str, name: str
) -> None:
    document = Document(titled=(name,))
    assert matches(parse(typed, composing=True), document)
    assert matches(parse(typed), document) == (search_key(typed) in name)


def test_typing_a_name_finds_it_at_each_stroke() -> None:
    document = Document(titled=("김나영",))
    for typed in ("ㄱ", "기", "김", "김ㄴ", "김나", "김낭", "김나여", "김나영"):
        assert matches(parse(typed, composing=True), document), typed


@given(QUERIES, DOCUMENTS)
def test_a_plain_scan_finds_the_same(query: str, document: Document) -> None:
    texts = [search_key(text) for text in (*document.titled, *document.texts)]
    titles = [initials(text) for text in document.titled]
    for word in one_line(query).split():
        key = search_key(word)
        if not key or not all("가" <= char <= "힣" or char.isalpha() for char in key):
            continue
        found = matches(parse(word), document)
        if set(key) <= set(INITIALS):
            assert found == any(key in text for text in texts + titles)
        elif not any(char in INITIALS or "ㄱ" <= char <= "ㅎ" for char in key):
            assert found == any(key in text for text in texts), (word, document)


@given(st.text("가각간갉긴기나남닭달다고과전학", min_size=1, max_size=4), LINES)
def test_composing_is_read_as_the_palette_reads_it(query: str, text: str) -> None:
    found = matches(parse(query, composing=True), Document(texts=(text,)))
    assert found == live_match(query, text)


@given(QUERIES, DOCUMENTS, st.booleans())
def test_every_word_narrows(query: str, document: Document, composing: bool) -> None:
    if matches(parse(f"가 {query}", composing=composing), document):
        assert matches(parse("가"), document)


@pytest.mark.parametrize(
    ("query", "text", "titled", "marked"),
    [
        ("전학 절차", "전학 절차 전학", False, ["전학", "절차", "전학"]),
        ("편입학", "전·편 입학", False, ["편 입학"]),
        ("전편", "전·편입", False, ["전·편"]),
        ("ㅈㅎ", "빠른 전학", True, ["전학"]),
        ("ㅈㅎ", "빠른 전학", False, []),
        ("학교 교장", "학교장", False, ["학교장"]),
        ("1234", "010-1234-5678", False, ["1234"]),
        ("없음", "전학", False, []),
        ("", "전학", False, []),
        ("각", "각", False, ["각"]),
    ],
)
def test_hits(query: str, text: str, titled: bool, marked: list[str]) -> None:
    assert [text[start:end] for start, end in hits(parse(query), text, titled=titled)] == marked


@given(QUERIES, LINES, st.booleans())
def test_what_is_marked_is_in_order_and_says_why_it_was_found(
    query: str, text: str, composing: bool
) -> None:
    parsed = parse(query, composing=composing)
    places = hits(parsed, text, titled=True)
    assert all(start < end for start, end in places)
    assert all(one[1] < other[0] for one, other in pairwise(places))
    assert bool(places) or not parsed or not matches(parsed, Document(titled=(text,)))
