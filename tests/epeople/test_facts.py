from __future__ import annotations

import gc
from collections import Counter

from gaoffice_desktop.epeople.facts import (
    Chunk,
    Field,
    Line,
    Lines,
    Noting,
    Preview,
    Verdict,
    Written,
)
from gaoffice_desktop.shared.sentences import say

NEW = Line(3, "1AA-2604-0000001", "제목", "평생교육과", Verdict.NEW)
CHANGED = Line(4, "2", "", "", Verdict.CHANGED, (Field.TITLE, Field.DONE_AT))
UNCHANGED = Line(6, "4", "", "", Verdict.UNCHANGED)
REFUSED = Line(5, "3", "", "", Verdict.REFUSED, (), ((Field.KIND, say("안 됩니다.")),))


def test_lines_come_back_as_they_were_put_in() -> None:
    lines = Lines([NEW, CHANGED, REFUSED])
    assert list(lines) == [NEW, CHANGED, REFUSED]
    assert lines[-1] == REFUSED
    assert lines[0:2] == [NEW, CHANGED]
    assert lines.verdict(1) is Verdict.CHANGED
    assert list(lines.where(Verdict.REFUSED)) == [2]
    assert list(lines.where(None)) == [0, 1, 2]


def test_another_line_takes_the_problems_of_the_first_with_it() -> None:
    lines = Lines([REFUSED])
    lines.put(0, NEW)
    assert lines[0] == NEW
    lines.put(0, REFUSED)
    assert lines[0] == REFUSED


def test_the_collector_has_nothing_to_look_at() -> None:
    lines = Lines([NEW, CHANGED])
    gc.collect()
    assert not any(gc.is_tracked(kept) for kept in lines._kept)


def test_a_line_that_waits_keeps_its_limit_and_leaves_it_with_the_line() -> None:
    limit = say("곧 접수해야 합니다.")
    waiting = Line(6, "4", "", "", Verdict.WAITING, limit=limit, noting=Noting.NOTE)
    lines = Lines([waiting])
    assert lines[0] == waiting
    assert lines.is_written(0)
    lines.put(0, UNCHANGED)
    assert lines[0].limit is None
    assert not lines.is_written(0)


def test_counts_follow_the_lines() -> None:
    waiting = Line(6, "4", "", "", Verdict.WAITING, noting=Noting.NOTE)
    ended = Line(7, "5", "", "", Verdict.REFUSED, noting=Noting.TAKE_AWAY)
    tally = Counter[Verdict | Noting]()
    for line in (NEW, waiting, ended):
        tally.update((line.verdict, line.noting))
    preview = Preview("a.csv", Lines([NEW, waiting, ended]), [b""], (), (), tally)
    assert [chunk.chosen for _, chunk in preview.chunks()] == [(0, 1, 2)]
    assert preview.arrivals() == 2
    refusals = ((2, REFUSED.problems),)
    preview.settle(0, Chunk(b"", (0, 1, 2), "a.csv"), Written(1, refusals=refusals, noted=1))
    assert preview.arrivals() == 0
    assert [line.verdict for line in preview.lines] == [
        Verdict.UNCHANGED, Verdict.WAITING, Verdict.REFUSED,
    ]  # fmt: skip
    assert {name: count for name, count in preview.counts().items() if count} == {
        Verdict.UNCHANGED: 1, Verdict.WAITING: 1, Verdict.REFUSED: 1,
    }  # fmt: skip
    assert list(preview.chunks()) == []
