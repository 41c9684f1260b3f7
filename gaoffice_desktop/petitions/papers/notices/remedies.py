"""What may be done against a refusal: told with it (Act 27(3), 행정절차법 제26조).

Objection to the refusal of a statutory petition: 60 days (Act 35(1)). Any other disposition: 30
days (행정기본법 제36조제1항). Appeal: 90 days from knowing, 180 from the disposition (행정심판법
제27조). Suit: 90 days from knowing, one year (행정소송법 제20조). After an objection the 90 days
run from the day its result is told (행정기본법 제36조제4항·제6항, which must be told: 제5항).
"""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import ACT
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Letter,
    Remedies,
)
from gaoffice_desktop.shared.dates import day, day_with_weekday


def remedies_item(remedies: Remedies, letter: Letter) -> Item:
    """Return the item that tells the remedies; statutory petitions have their own objection."""
    if not remedies.statutory:
        return Item(
            "이 결정에 이의가 있으시면 다음과 같이 하실 수 있습니다.",
            (
                Item(
                    "다시 민원을 신청하시거나, 국민권익위원회에 고충민원을 신청하실 수 있습니다"
                    "(「부패방지 및 국민권익위원회의 설치와 운영에 관한 법률」 제39조)."
                ),
                Item(
                    "이 결정이 「행정심판법」에 따른 처분에 해당하면 이 통지를 받은 날부터 30일 "
                    "이내에 이의신청을(「행정기본법」 제36조제1항), 90일 이내에 행정심판이나 "
                    "행정소송을 제기하실 수 있습니다."
                ),
            ),
        )
    return Item(
        "이 결정에 불복하시면 다음과 같이 구제를 받으실 수 있습니다.",
        (
            Item(
                "이의신청: 이 통지를 받은 날부터 60일 이내에 "
                f"{letter.head.sender}에게 문서로 하실 수 있습니다({ACT} 제35조제1항). "
                f"{if_today(letter, remedies.objection_until)}"
            ),
            *appeals(
                "처분이 있음을 알게 된 날부터 90일(처분이 있었던 날부터 180일) 이내에",
                "처분이 있음을 안 날부터 90일(처분이 있은 날부터 1년) 이내에",
                if_today(letter, remedies.appeal_until),
            ),
            Item(
                "이의신청을 하셨는지와 관계없이 행정심판이나 행정소송을 제기하실 수 있으며(같은 법 "
                "제35조제3항), 이의신청을 하신 때에는 그 결과를 통지받은 날부터 90일 이내에 "
                "제기하실 수 있습니다(「행정기본법」 제36조제4항)."
            ),
        ),
    )


def appeals(appeal_within: str, suit_within: str, example: str) -> tuple[Item, Item]:
    """Return the items of appeal and suit."""
    return (
        Item(
            f"행정심판: {appeal_within} 우리 기관이나 관할 행정심판위원회에 청구하실 수 "
            f"있습니다(「행정심판법」 제23조·제27조). {example}"
        ),
        Item(
            f"행정소송: {suit_within} 관할 행정법원(행정법원이 없는 지역은 지방법원 본원)에 제기하실 "
            "수 있습니다(「행정소송법」 제9조·제20조)."
        ),
    )


def if_today(letter: Letter, until: date | None) -> str:
    """Work the day out for a letter that arrives on its own day; a later one has longer."""
    if until is None:
        return ""
    return f"예) {day(letter.on)} 받으신 경우: {day_with_weekday(until)}까지"
