"""The text of an answer: how offices write one, and what is still missing in one.

The structure and the checks are the practice of the offices (답변 충실도): greeting, where and
under which number it was asked, what it is about, the reasons, whom to ask. No article demands
them but for the last one (Decree 31), so a check is advice and never holds an answer up.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from gaoffice_desktop.petitions.facts import CHANNEL_LABELS, Petition
from gaoffice_desktop.shared.masking import has_resident_number, mask_resident_numbers
from gaoffice_desktop.shared.particles import with_particle
from gaoffice_desktop.shared.phones import digits
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line

FEWEST_REASONS = 30
"""Letters below which a body gives hardly a reason; no source fixes it (our default)."""

_GREETING = re.compile(r"안녕하(?:십니까|세요|신지요)|(?:관심|성원).{0,20}감사")
_GIST = re.compile(r"이해(?:됩니다|하였|했|합니다)|요지(?:는|:)|관한\s*(?:것|사항|질의|문의|내용)")
_THANKS = re.compile(r"감사(?:합니다|드립니다)|고맙습니다")
_ITEM = re.compile(r"^\s*(?:[가나다라마바사아자차카타파하]|\d{1,2})[.)]\s*")
_MOBILE = re.compile(r"(?<!\d)01[016-9][-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)")
_EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+\w{2,}")


@dataclass(frozen=True, slots=True)
class Desk:
    """Who handles the petition, as every answer must say (Decree 31)."""

    department: str
    name: str
    phone: str


class Point(StrEnum):
    """What an answer is looked through for."""

    GREETING = "greeting"
    NUMBER = "number"
    GIST = "gist"
    REASONS = "reasons"
    CONTACT = "contact"
    RESIDENT_NUMBER = "resident_number"
    PERSONAL_DATA = "personal_data"


@dataclass(frozen=True, slots=True)
class Check:
    """One point of an answer: whether it is met, and what to do or that it is done."""

    point: Point
    met: bool
    sentence: Sentence


def outline(petition: Petition, desk: Desk, office: str = "") -> str:
    """Return a text to begin with: all that the office knows already is filled in."""
    channel = with_particle(str(CHANNEL_LABELS[petition.channel]), "으로")
    whose = f"{office}의" if office else "우리 기관의"
    about = mask_resident_numbers(one_line(petition.title))
    return "\n\n".join(
        (
            f"안녕하십니까? {whose} 업무에 관심을 가져 주셔서 감사합니다.",
            (
                f"귀하께서 {channel} 신청하신 민원({_number_said(petition)})에 대하여 다음과 같이 "
                "회신합니다."
            ),
            f'귀하의 민원은 "{about}"에 관한 것으로 이해됩니다.',
            "이에 대한 검토 의견은 다음과 같습니다.\n  가. \n  나. ",
            (
                f"더 궁금하신 점은 {_desk_said(desk)}에게 연락해 주시면 자세히 안내해 드리겠습니다. "
                "감사합니다."
            ),
        )
    )


def fullness(text: str, petition: Petition, desk: Desk) -> tuple[Check, ...]:
    """Look an answer through: each point with a sentence, met or not."""
    text = many_lines(text)
    looks: tuple[Callable[[], Check], ...] = (
        lambda: _greeting(text),
        lambda: _number(text, petition),
        lambda: _gist(text),
        lambda: _reasons(text, petition, desk),
        lambda: _contact(text, desk),
        lambda: _resident_number(text),
        lambda: _personal_data(text, petition, desk),
    )
    return tuple(look() for look in looks)


def _greeting(text: str) -> Check:
    met = _GREETING.search(text) is not None
    return Check(
        Point.GREETING,
        met,
        say("인사말이 있습니다.") if met else say("인사말로 시작해 주십시오. 예: 안녕하십니까?"),
    )


def _number(text: str, petition: Petition) -> Check:
    numbers = [one for one in (petition.number, petition.outside_number) if one]
    met = any(one in text for one in numbers)
    return Check(
        Point.NUMBER,
        met,
        say("민원 번호가 있습니다.")
        if met
        else say("민원 번호를 적어 주십시오. ({number})", number=_number_said(petition)),
    )


def _gist(text: str) -> Check:
    met = _GIST.search(text) is not None
    return Check(
        Point.GIST,
        met,
        say("민원의 요지가 있습니다.")
        if met
        else say("민원의 요지를 적어 주십시오. 예: …에 관한 것으로 이해됩니다."),
    )


def _reasons(text: str, petition: Petition, desk: Desk) -> Check:
    letters = sum(char.isalnum() for line in _body(text, petition, desk) for char in line)
    met = letters >= FEWEST_REASONS
    return Check(
        Point.REASONS,
        met,
        say("검토 의견이 있습니다.")
        if met
        else say("검토 의견과 근거를 적어 주십시오. 지금은 {letters}자입니다.", letters=letters),
    )


def _contact(text: str, desk: Desk) -> Check:
    said = digits(text)
    missing = [
        label
        for label, there in (
            (say("부서"), bool(desk.department) and desk.department in text),
            (say("성명"), bool(desk.name) and desk.name in text),
            (say("전화번호"), bool(desk.phone) and digits(desk.phone) in said),
        )
        if not there
    ]
    if not missing:
        return Check(Point.CONTACT, True, say("담당 부서, 성명, 전화번호가 있습니다. (영 제31조)"))
    return Check(
        Point.CONTACT,
        False,
        say(
            "담당자 안내에 빠진 것이 있습니다: {missing} (영 제31조)",
            missing=reduce(lambda one, other: say("{one}, {other}", one=one, other=other), missing),
        ),
    )


def _resident_number(text: str) -> Check:
    met = not has_resident_number(text)
    return Check(
        Point.RESIDENT_NUMBER,
        met,
        say("주민등록번호가 없습니다.")
        if met
        else say("주민등록번호가 있습니다. 지워 주십시오. (개인정보 보호법 제24조의2)"),
    )


def _personal_data(text: str, petition: Petition, desk: Desk) -> Check:
    own = {digits(petition.petitioner.phone), digits(desk.phone)}
    if petition.proxy is not None:
        own.add(digits(petition.proxy.phone))
    found = [one for one in _MOBILE.findall(text) if digits(one) not in own]
    found += [one for one in _EMAIL.findall(text) if one != petition.petitioner.email]
    if not found:
        return Check(Point.PERSONAL_DATA, True, say("다른 사람의 연락처가 없습니다."))
    return Check(
        Point.PERSONAL_DATA,
        False,
        say(
            "다른 사람의 개인정보일 수 있는 연락처가 {count}개 있습니다. 답변에 필요한지 확인해 주십시오.",
            count=len(found),
        ),
    )


def _body(text: str, petition: Petition, desk: Desk) -> list[str]:
    """Return the lines that are neither greeting, number, gist, contact nor thanks."""
    marks = [petition.number, petition.outside_number, desk.phone]
    return [
        _ITEM.sub("", line)
        for line in text.splitlines()
        if not (_GREETING.search(line) or _GIST.search(line) or _THANKS.search(line))
        and not any(mark and mark in line for mark in marks)
    ]


def _number_said(petition: Petition) -> str:
    number = f"접수번호 {petition.number}"
    return f"신청번호 {petition.outside_number}, {number}" if petition.outside_number else number


def _desk_said(desk: Desk) -> str:
    who = " ".join(part for part in (desk.department, desk.name) if part)
    return f"{who}(☎ {desk.phone})" if desk.phone else who
