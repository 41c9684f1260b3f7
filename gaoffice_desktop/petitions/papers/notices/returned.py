"""민원문서 반려 통지: the petition goes back unfilled, and why (Decree 25(1)).

To return a statutory petition is to refuse it, so the remedies of a refusal are told.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import WHOLE_DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.remedies import remedies_item
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ReturnedSheet,
)
from gaoffice_desktop.shared.dates import day


def lay_out_returned(facts: ReturnedSheet) -> Layout:
    """Say why it goes back, what had been asked, and what may be done against it."""
    asked = tuple(
        Item(f"{day(on)} 보완 요구 (보완 기한 {day(until)})") for on, until in facts.asked
    )
    below = [Item("반려하는 이유", (Item(facts.reason, typed=True),))]
    if asked:
        below.insert(0, Item("보완을 요구한 경과", asked))
    blocks = [
        Item(about(facts.letter)),
        Item(
            f"정한 기간 안에 민원문서가 보완되지 않아 {WHOLE_DECREE} 제25조제1항에 따라 다음과 같이 "
            "민원문서를 되돌려 드립니다.",
            tuple(below),
        ),
        Item("필요한 사항을 갖추시면 언제든지 다시 신청하실 수 있습니다."),
    ]
    if facts.remedies:
        blocks.append(remedies_item(facts.remedies, facts.letter))
    return letter(facts.letter, "민원문서 반려 통지", blocks, ("제출하신 민원문서 1부.",))
