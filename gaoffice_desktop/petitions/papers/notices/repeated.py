"""반복민원 종결 예고 and 종결 통지 (Act 23, Decree 26).

Closing takes three submissions of the same content without just cause, two results told, and a
judgment of sameness (Act 23(1) and (3)); for many people's petitions also the committee (Decree
26). The Act names no notice of closing; it is told as every result is (Act 27(1)), and an
advance notice lets the petitioner bring what is new.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import MM, Layout
from gaoffice_desktop.documents.letter import Item, listing
from gaoffice_desktop.documents.tables import Table
from gaoffice_desktop.petitions.papers.notices.composing import ACT, DECREE, about, letter
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Earlier,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    RepeatedSheet,
)
from gaoffice_desktop.shared.dates import day


def earlier_table(earlier: tuple[Earlier, ...]) -> Table:
    """List earlier petitions of the same content, with the days their results were told."""
    rows = [
        (
            str(place),
            line.number,
            day(line.received_on),
            line.title,
            day(line.told_on) if line.told_on else "-",
        )
        for place, line in enumerate(earlier, start=1)
    ]
    labels = ("차례", "접수번호", "접수일", "민원명", "결과 통지일")
    return listing((8, 20, 19, 34, 19), labels, rows, height=7 * MM)


def lay_out_repeated_warning(facts: RepeatedSheet) -> Layout:
    """Say in advance that the next petition of this content may be closed."""
    return letter(
        facts.letter,
        "반복민원 종결 예고",
        (
            Item(about(facts.letter)),
            Item(
                "귀하의 민원은 다음 민원과 내용이 같다고 판단됩니다.",
                (earlier_table(facts.earlier), Item(facts.grounds, typed=True)),
            ),
            Item(
                f"{ACT} 제23조제1항에 따르면 같은 내용의 민원을 정당한 사유 없이 3회 이상 반복하여 "
                "제출한 경우 2회 이상 처리결과를 통지하고, 그 후에 접수되는 민원은 종결할 수 "
                "있습니다."
            ),
            Item(
                "앞으로 같은 내용으로 신청하시면 새로 회신하지 않고 종결할 수 있음을 알려 드립니다. "
                "새로운 사실이나 자료가 있으면 함께 내 주시기 바랍니다."
            ),
        ),
    )


def lay_out_repeated_closed(facts: RepeatedSheet) -> Layout:
    """Tell that a repeated petition was closed, which it repeats and why."""
    told = sum(line.told_on is not None for line in facts.earlier)
    blocks = [
        Item(about(facts.letter)),
        Item(
            "귀하께서는 다음과 같이 같은 내용의 민원을 제출하셨고, 우리 기관은 그 결과를 "
            f"{told}회 알려 드렸습니다.",
            (earlier_table(facts.earlier),),
        ),
        Item(
            f"이번 민원도 같은 내용으로 판단되어 {ACT} 제23조제1항 및 제3항에 따라 종결하였음을 알려 "
            "드립니다.",
            (Item("같은 내용으로 판단한 이유", (Item(facts.grounds, typed=True),)),),
        ),
    ]
    if facts.reviewed_on:
        blocks.append(
            Item(
                f"다수인관련민원이므로 {DECREE} 제26조에 따라 {day(facts.reviewed_on)} "
                "민원조정위원회의 심의를 거쳤습니다."
            )
        )
    blocks.append(Item("새로운 사실이나 자료가 있으면 이를 갖추어 다시 신청하실 수 있습니다."))
    return letter(facts.letter, "반복민원 종결 통지", blocks)
