"""Decisions about the people who petition: what must be mended, and who looks like whom."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.shared.hangul import search_key
from gaoffice_desktop.shared.phones import digits, formatted
from gaoffice_desktop.shared.phones import problem as phone_problem
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line

LONGEST_NAME = 100
LONGEST_ADDRESS = 300
MOST_PEOPLE = 1_000_000
_OLDEST_YEARS = 130
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+")


def tidied(petitioner: Petitioner) -> Petitioner:
    """Return the petitioner as they are kept: single lines, the phone in its written form."""
    return replace(
        petitioner,
        name=one_line(petitioner.name),
        phone=formatted(one_line(petitioner.phone)),
        email=one_line(petitioner.email),
        address=one_line(petitioner.address),
        representative=one_line(petitioner.representative),
        people=petitioner.people if petitioner.kind is CitizenKind.GROUP else 1,
    )


def tidied_proxy(proxy: Proxy | None) -> Proxy | None:
    """Return the proxy as they are kept."""
    if proxy is None:
        return None
    return replace(
        proxy,
        name=one_line(proxy.name),
        relation=one_line(proxy.relation),
        phone=formatted(one_line(proxy.phone)),
    )


def problems(petitioner: Petitioner, proxy: Proxy | None, today: date) -> dict[str, Sentence]:
    """Say everything that must be mended, by field of the intake form."""
    found: dict[str, Sentence | None] = {
        "name": _name_problem(petitioner),
        "born_on": _birth_problem(petitioner.born_on, today),
        "phone": phone_problem(petitioner.phone),
        "email": _email_problem(petitioner.email),
        "address": _length_problem(petitioner.address, LONGEST_ADDRESS),
        "representative": _representative_problem(petitioner),
        "people": _people_problem(petitioner),
    }
    if proxy is not None:
        found["proxy_name"] = _required(proxy.name, say("대리인의 성명을 입력해 주십시오."))
        found["proxy_relation"] = _required(
            proxy.relation, say("대리인과 민원인의 관계를 입력해 주십시오. 예: 부모")
        )
        found["proxy_phone"] = phone_problem(proxy.phone)
    return {field: sentence for field, sentence in found.items() if sentence is not None}


class Likeness(NamedTuple):
    """Why two petitioners look like one person, and whether that is more than a name."""

    strong: bool
    sentence: Sentence


def likeness(one: Petitioner, other: Petitioner) -> Likeness | None:
    """Say why two petitioners look like the same person, or nothing.

    The same name with the same phone or date of birth is strong; a name alone is weak,
    but weak is enough where one of the two left neither.
    """
    if not one.name or search_key(one.name) != search_key(other.name):
        return None
    if one.phone and digits(one.phone) == digits(other.phone):
        return Likeness(True, say("성명과 연락처가 같습니다."))
    if one.born_on is not None and one.born_on == other.born_on:
        return Likeness(True, say("성명과 생년월일이 같습니다."))
    if one.phone and other.phone and one.born_on and other.born_on:
        return None
    return Likeness(False, say("성명이 같습니다."))


def _required(text: str, sentence: Sentence) -> Sentence | None:
    return None if text.strip() else sentence


def _length_problem(text: str, longest: int) -> Sentence | None:
    if len(text) <= longest:
        return None
    return say(
        "{longest}자까지 적을 수 있습니다. 지금 {length}자입니다.",
        longest=longest,
        length=len(text),
    )


def _name_problem(petitioner: Petitioner) -> Sentence | None:
    if petitioner.name:
        return _length_problem(petitioner.name, LONGEST_NAME)
    if petitioner.kind is CitizenKind.CORPORATION:
        return say("법인이나 단체의 이름을 입력해 주십시오.")
    return say("성명을 입력해 주십시오.")


def _birth_problem(born_on: date | None, today: date) -> Sentence | None:
    if born_on is None:
        return None
    if born_on > today:
        return say("생년월일이 오늘보다 뒤입니다. 연도를 확인해 주십시오.")
    if born_on.year < today.year - _OLDEST_YEARS:
        return say("생년월일의 연도를 확인해 주십시오. 예: 1985. 4. 2.")
    return None


def _email_problem(email: str) -> Sentence | None:
    if not email or _EMAIL.fullmatch(email):
        return None
    return say("전자우편 주소를 확인해 주십시오. 예: hong@example.com")


def _representative_problem(petitioner: Petitioner) -> Sentence | None:
    if petitioner.kind is CitizenKind.CORPORATION and not petitioner.representative:
        return say("법인이나 단체를 대표하는 사람의 성명을 입력해 주십시오.")
    return _length_problem(petitioner.representative, LONGEST_NAME)


def _people_problem(petitioner: Petitioner) -> Sentence | None:
    if petitioner.kind is not CitizenKind.GROUP:
        return None
    if petitioner.people < 2:
        return say("함께 신청한 사람 수를 2명 이상으로 입력해 주십시오.")
    if petitioner.people > MOST_PEOPLE:
        return say("함께 신청한 사람 수를 확인해 주십시오.")
    return None
