"""보완 요구서, 재보완 요구서, 보완기간 연장 통지: what is missing, and by when.

Act 22(1), Decree 24, Rule 9. The Rule has no form for them; the office's letter is used.
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import (
    ACT,
    DECREE,
    WHOLE_DECREE,
    about,
    letter,
)
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Letter,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    SupplementExtendedSheet,
    SupplementSheet,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday


def lay_out_supplement(facts: SupplementSheet) -> Layout:
    """Ask for what is missing, the first time or once more (Decree 24(1) and (3))."""
    if facts.again:
        return _again(facts)
    return letter(
        facts.letter,
        "민원 보완 요구",
        (
            Item(about(facts.letter)),
            Item(
                f"접수한 민원문서에 보완할 사항이 있어 {ACT} 제22조제1항 및 {DECREE} 제24조제1항에 "
                "따라 다음과 같이 보완을 요구하오니, 기한까지 보완하여 주시기 바랍니다.",
                _asked(facts),
            ),
            Item(
                "보완하시는 데 다음 사항을 참고하여 주시기 바랍니다.",
                (
                    Item(
                        "기한까지 보완하시기 어려우면 필요한 기간을 밝혀 기간 연장을 요청하실 수 "
                        f"있습니다. 연장은 두 번까지 요청하실 수 있습니다({DECREE} 제24조제2항)."
                    ),
                    Item(
                        "기한까지 보완하지 않으시면 10일 이내의 기간을 정하여 다시 보완을 요구하며, "
                        "그 기간에도 보완하지 않으시면 이유를 밝혀 민원문서를 되돌려 드릴 수 "
                        f"있습니다({DECREE} 제24조제3항·제25조제1항)."
                    ),
                    _stopped(),
                ),
            ),
        ),
    )


def _again(facts: SupplementSheet) -> Layout:
    first = f"{day(facts.asked_on)} " if facts.asked_on else "앞서 "
    return letter(
        facts.letter,
        "민원 재보완 요구",
        (
            Item(about(facts.letter)),
            Item(
                f"{first}보완을 요구하였으나 정한 기간 안에 보완되지 않아 {ACT} 제22조제1항 및 "
                f"{DECREE} 제24조제3항에 따라 다음과 같이 다시 보완을 요구합니다.",
                _asked(facts),
            ),
            Item(
                "이 기간에도 보완하지 않으시면 이유를 밝혀 민원문서를 되돌려 드릴 수 "
                f"있습니다({DECREE} 제25조제1항)."
            ),
            _stopped(),
        ),
    )


def _asked(facts: SupplementSheet) -> tuple[Item, ...]:
    return (
        Item("보완할 내용", (Item(facts.what, typed=True),)),
        Item(f"보완 기한: {day_with_weekday(facts.until_on)}까지", bold=True),
        Item(f"제출하실 곳: {_where(facts.letter)}"),
    )


def _where(facts: Letter) -> str:
    office = " ".join(filter(None, (facts.head.office, facts.contact.department)))
    return f"{office} ({facts.head.address})" if facts.head.address else office


def _stopped() -> Item:
    return Item(
        "보완을 요구한 날부터 보완이 도착한 날까지는 처리기간에 넣지 않습니다"
        f"({WHOLE_DECREE} 제20조, 「행정절차법 시행령」 제11조)."
    )


def lay_out_supplement_extended(facts: SupplementExtendedSheet) -> Layout:
    """Tell the new last day that was asked for (Decree 24(2))."""
    asked = "보완기간 연장을 요청하셔서" + (f"(사유: {facts.reason})" if facts.reason else "")
    left = max(2 - facts.count, 0)
    return letter(
        facts.letter,
        "민원 보완기간 연장 통지",
        (
            Item(about(facts.letter)),
            Item(
                f"귀하께서 {asked} {WHOLE_DECREE} 제24조제2항에 따라 보완기간을 다음과 같이 다시 정하였음을 "
                "알려 드립니다.",
                (
                    Item("보완할 내용", (Item(facts.what, typed=True),)),
                    Item(f"처음 기한: {day_with_weekday(facts.before_on)}까지"),
                    Item(f"다시 정한 기한: {day_with_weekday(facts.until_on)}까지", bold=True),
                ),
            ),
            Item(
                "보완기간 연장은 한 번 더 요청하실 수 있습니다."
                if left
                else "보완기간 연장은 두 번까지만 요청하실 수 있어, 이번이 마지막 연장입니다."
            ),
            _stopped(),
        ),
    )
