"""What is asked before the import writes, and what is said of it afterwards."""

from __future__ import annotations

from collections import Counter

import pytest

from gaoffice_desktop.epeople.facts import Lines, Noting, Preview, Verdict, Written
from gaoffice_desktop.gui.epeople.telling import question, result


def preview(**counts: int) -> Preview:
    of = {one.value: one for one in (*Verdict, *Noting)}
    tally = Counter({of[name]: count for name, count in counts.items()})
    return Preview("a.csv", Lines(), [], (), (), tally)


def test_only_what_enters_the_register_is_asked_for() -> None:
    assert str(question(preview(new=2, changed=1))) == (
        "2건을 새로 접수하고 1건을 고칩니다. 가져온 민원은 지울 수 없습니다."
    )
    assert str(question(preview(new=2, take_away=1))).endswith("지울 수 없습니다.")
    assert str(question(preview(new=2, waiting=1, note=1))).endswith("적어 둡니다.")


@pytest.mark.parametrize(
    ("left", "done", "went_well", "words"),
    [
        ({}, Written(2, 1), True, "2건을 접수하고 1건을 고쳤습니다."),
        (
            {"waiting": 3},
            Written(noted=3),
            True,
            "접수 대기 3건을 적어 두었습니다. 접수할 기한이 다가오면 알려 드립니다.",
        ),
        (
            {},
            Written(1, noted=2, ended=1),
            True,
            (
                "1건을 접수하고 0건을 고쳤습니다. 접수 대기 2건을 적어 두었습니다. 접수할 기한이 "
                "다가오면 알려 드립니다. 접수하지 않고 끝난 1건을 접수 대기에서 뺐습니다."
            ),
        ),
        (
            {"refused": 2},
            Written(1),
            False,
            (
                "1건을 접수하고 0건을 고쳤습니다. 2건은 가져오지 않았습니다. "
                "줄을 골라 바로잡으면 그 줄만 다시 가져옵니다."
            ),
        ),
        (
            {"new": 4, "note": 1},
            Written(1),
            False,
            (
                "그만두었습니다. 1건을 접수하고 0건을 고쳤으며 5건이 남았습니다. "
                "가져오기를 다시 누르면 이어서 가져옵니다."
            ),
        ),
    ],
)
def test_what_was_done_is_said(
    left: dict[str, int], done: Written, went_well: bool, words: str
) -> None:
    well, said = result(preview(**left), done)
    assert (well, str(said)) == (went_well, words)
