"""처리결과 통지: granted, partly granted, refused, answered (Act 27, Decree 29 and 31).

An answer follows the practice of the offices: greeting, number, gist, reasons, whom to ask. What
the handler's text already has is not said twice.
"""

from __future__ import annotations

import re

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.letter import Item
from gaoffice_desktop.petitions.papers.notices.composing import (
    ACT,
    about,
    asked_of,
    letter,
    numbered,
)
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Letter,
)
from gaoffice_desktop.petitions.papers.notices.remedies import remedies_item
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ResultSheet,
)
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.particles import with_particle

_GREETING = re.compile(r"\s*(?:귀하|안녕하|평소|우리\s*교육|먼저)")
_GIST = re.compile(r"이해(?:됩|하였|했)|(?:요지|내용)(?:는|은)|관한\s*(?:것|사항|질의|문의|내용)")
_THANKS = re.compile(r"감사(?:합니다|드립니다)|고맙습니다")

_BLANK_LINES = re.compile(r"\n\s*\n")
"""Between paragraphs of an answer; inside an item of a letter they would tear it apart."""

_CLOSE = "답변이 충분하지 않으시면 아래로 문의하여 주시기 바랍니다. 감사합니다."
_SUBJECTS = {
    Outcome.GRANTED: "민원 처리결과 통지",
    Outcome.PARTLY: "민원 처리결과 통지(일부 수용)",
    Outcome.REFUSED: "민원 처리결과 통지(거부)",
    Outcome.ANSWERED: "민원 회신",
}
_DECIDED = {
    Outcome.GRANTED: "귀하께서 신청하신 대로 처리하였음을 알려 드립니다.",
    Outcome.PARTLY: "귀하께서 신청하신 내용의 일부를 받아들여 처리하였음을 알려 드립니다.",
    Outcome.REFUSED: "귀하께서 신청하신 내용을 받아들일 수 없음을 알려 드립니다.",
}


def lay_out_result(facts: ResultSheet) -> Layout:
    """Tell the result of a petition; a refusal with its reason and remedies (Act 27(3))."""
    if facts.outcome is Outcome.ANSWERED:
        return _answered(facts)
    reason = {
        Outcome.GRANTED: "처리 내용",
        Outcome.PARTLY: "처리 내용과 일부를 받아들이지 못한 이유",
        Outcome.REFUSED: "거부하는 이유",
    }[facts.outcome]
    below = [Item(f"처리 결과: {facts.result}", bold=True)] if facts.result else []
    answer = _BLANK_LINES.sub("\n", facts.answer.strip())
    if answer:
        below.append(Item(reason, (Item(answer, typed=True),)))
    article = "제27조제1항" if facts.outcome is Outcome.GRANTED else "제27조제1항 및 제3항"
    # A whole letter of the handler's own says by itself what it is about.
    begun = [Item(about(facts.letter))] if _introduced(facts, answer) else []
    blocks = [
        *begun,
        Item(f"{ACT} {article}에 따라 {_DECIDED[facts.outcome]}", tuple(below)),
    ]
    if facts.remedies:
        blocks.append(remedies_item(facts.remedies, facts.letter))
    return letter(facts.letter, _SUBJECTS[facts.outcome], blocks, facts.attachments)


def _answered(facts: ResultSheet) -> Layout:
    text = facts.answer.strip() or facts.result
    subject = _SUBJECTS[Outcome.ANSWERED]
    before = _introduced(facts, text)
    after = [] if _THANKS.search(text) else [Item(_CLOSE)]
    if not before:
        # A whole letter of the handler's own: numbering it again would only disturb it.
        closing = "\n\n".join((text, *(one.text for one in after), asked_of(facts.letter.contact)))
        whole = (Item(closing, typed=True),)
        return letter(facts.letter, subject, whole, facts.attachments, contact=False)
    body = Item("귀하의 민원을 검토한 결과는 다음과 같습니다.", (Item(text, typed=True),))
    return letter(facts.letter, subject, (*before, body, *after), facts.attachments)


def _introduced(facts: ResultSheet, text: str) -> list[Item]:
    """Return the greeting and the gist, as far as the handler's text lacks them."""
    before: list[Item] = []
    matter = facts.letter.matter
    if not _GREETING.match(text):
        office = facts.letter.head.office
        before.append(
            Item(
                "귀하의 가정에 건강과 행복이 함께하시기를 바라며, "
                f"{office}에 의견을 주셔서 감사합니다."
            )
        )
    numbered = any(one and one in text for one in (matter.number, matter.applied_number))
    if not numbered or not _GIST.search(text):
        before.append(Item(_gist(facts.letter)))
    return before


def _gist(facts: Letter) -> str:
    matter = facts.matter
    way = f"{with_particle(matter.channel, '으로')} " if matter.channel else ""
    return (
        f"귀하께서 {day(matter.received_on)} {way}신청하신 민원({numbered(facts)})은 “{matter.name}”에 "
        "관한 것으로 이해됩니다."
    )
