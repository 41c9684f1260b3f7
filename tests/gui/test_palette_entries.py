from __future__ import annotations

import pytest

from gaoffice_desktop.gui.palette_entries import Entry, found, remembered, score


def entry(title: str, *words: str) -> Entry:
    return Entry(f"key:{title}", title, lambda: None, words=words)


ALL = [
    entry("접수"),
    entry("대장"),
    entry("접수하고 인쇄"),
    entry("도움말", "help"),
    entry("새 접수"),
]


def names(query: str, recent=()) -> list[str]:
    return [hit.title for hit in found(query, ALL, [f"key:{title}" for title in recent])]


@pytest.mark.parametrize(
    ("query", "first"),
    [("접수", "접수"), ("ㄷㅈ", "대장"), ("wjqtn", "접수"), ("eowkd", "대장"), ("대자", "대장"),
     ("HELP", "도움말"), ("ㄷ", "대장")],
)  # fmt: skip
def test_what_people_type_finds(query, first):
    assert names(query)[0] == first


def test_a_beginning_is_better_than_a_middle_and_a_middle_than_scattered_letters():
    assert names("접수") == ["접수", "접수하고 인쇄", "새 접수"]
    assert score("접인", entry("접수하고 인쇄")) == 1
    assert score("인접", entry("접수하고 인쇄")) == 0


def test_recent_ones_come_first_among_equals():
    assert names("", ["도움말"])[0] == "도움말"
    assert names("접", ["접수하고 인쇄"])[0] == "접수하고 인쇄"


def test_only_the_last_few_are_remembered():
    recent: list[str] = []
    for number in range(20):
        recent = remembered(str(number), recent)
    recent = remembered("15", recent)
    assert recent[0] == "15"
    assert recent.count("15") == 1
    assert len(recent) == 12
