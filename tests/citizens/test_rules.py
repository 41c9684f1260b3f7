"""What must be mended about a petitioner, and who looks like whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner, Proxy
from gaoffice_desktop.citizens.rules import likeness, problems, tidied, tidied_proxy

TODAY = date(2026, 11, 25)
ASKER = Petitioner(CitizenKind.PERSON, "홍길동", phone="010-1234-5678", born_on=date(1990, 1, 2))


def test_a_person_with_a_name_is_enough() -> None:
    assert problems(Petitioner(CitizenKind.PERSON, "홍길동"), None, TODAY) == {}


def test_each_kind_asks_for_its_own_name() -> None:
    for kind, words in (
        (CitizenKind.PERSON, "성명"),
        (CitizenKind.CORPORATION, "법인이나 단체"),
    ):
        assert words in str(problems(Petitioner(kind, ""), None, TODAY)["name"])


def test_a_birth_today_is_possible_and_tomorrow_is_not() -> None:
    assert problems(replace(ASKER, born_on=TODAY), None, TODAY) == {}
    assert "born_on" in problems(replace(ASKER, born_on=date(2026, 11, 26)), None, TODAY)


def test_an_address_for_letters_looks_like_one() -> None:
    for email in ("a@b.kr", "hong.gil+x@example.co.kr", "한글@예시.한국"):
        assert problems(replace(ASKER, email=email), None, TODAY) == {}
    for email in ("a", "a@b", "a@b.", "a b@c.kr", "a@b.kr, c@d.kr"):
        assert "email" in problems(replace(ASKER, email=email), None, TODAY), email


def test_a_proxy_needs_a_name_and_a_relation() -> None:
    found = problems(ASKER, Proxy(" ", "", "010-1"), TODAY)
    assert set(found) == {"proxy_name", "proxy_relation", "proxy_phone"}


def test_a_petitioner_is_kept_in_written_form() -> None:
    kept = tidied(replace(ASKER, name=" 홍\n길동 ", phone="01012345678", people=9))
    assert (kept.name, kept.phone, kept.people) == ("홍 길동", "010-1234-5678", 1)
    group = tidied(replace(ASKER, kind=CitizenKind.GROUP, people=9))
    assert group.people == 9
    assert tidied_proxy(None) is None
    assert tidied_proxy(Proxy("김\t대리", "부모", "0212345678")) == Proxy(
        "김 대리", "부모", "02-1234-5678"
    )


def test_likeness_is_strong_by_phone_or_birth_and_weak_by_name() -> None:
    same_phone = likeness(ASKER, replace(ASKER, born_on=None))
    assert same_phone is not None
    assert same_phone.strong
    assert "연락처" in str(same_phone.sentence)
    same_birth = likeness(ASKER, replace(ASKER, phone="010-9999-9999"))
    assert same_birth is not None
    assert same_birth.strong
    weak = likeness(ASKER, replace(ASKER, phone="", born_on=None))
    assert weak is not None
    assert not weak.strong
    other = replace(ASKER, phone="010-9999-9999", born_on=date(1991, 1, 1))
    assert likeness(ASKER, other) is None
    assert likeness(ASKER, replace(ASKER, name="홍길순")) is None
    spaced = likeness(ASKER, replace(ASKER, name="홍 길동"))
    assert spaced is not None
    assert likeness(replace(ASKER, name=""), replace(ASKER, name="")) is None
