from __future__ import annotations

import gc

from gaoffice_desktop.epeople.facts import Field, Line, Lines, Verdict
from gaoffice_desktop.shared.sentences import say

NEW = Line(3, "1AA-2604-0000001", "제목", "평생교육과", Verdict.NEW)
CHANGED = Line(4, "2", "", "", Verdict.CHANGED, (Field.TITLE, Field.DONE_AT))
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
