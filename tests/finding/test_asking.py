"""A query in the words of each engine."""

from __future__ import annotations

from gaoffice_desktop.finding.asking import fts5, tsquery
from gaoffice_desktop.finding.rules import parse


def test_words_are_joined_and_readings_are_alternatives() -> None:
    assert fts5(parse("가나")) == "aaacaa"
    assert fts5(parse("가나 다")) == "(aaacaa AND daa)"
    assert fts5(parse("ㄱㄴ")) == "zac"
    assert fts5(parse("김ㄴ")) == "(auq1003134 OR auqc*)"


def test_a_syllable_being_composed_asks_for_what_it_may_become() -> None:
    asked = fts5(parse("가긴", composing=True))
    assert asked == "((aaaaue OR aaaauf OR aaaaug) OR aaaaua)"


def test_a_server_also_proposes_the_documents_of_too_many_words() -> None:
    assert tsquery(parse("가나 다ㅎ")) == "((aaacaa & (daa100314e | daas:*))) | w"
