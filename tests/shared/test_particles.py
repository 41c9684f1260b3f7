"""Particles follow the sound a value ends in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.particles import PARTICLES, final_sound, particle, with_particle


@pytest.mark.parametrize(
    ("value", "topic", "direction"),
    [
        ("홍길동", "은", "으로"),
        ("김철수", "는", "로"),
        ("서울", "은", "로"),
        ("학교", "는", "로"),
        ("총무과", "는", "로"),
        ("민원실", "은", "로"),
        ("닭", "은", "으로"),
    ],
)
def test_hangul(value: str, topic: str, direction: str) -> None:
    assert particle(value, "은는") == topic
    assert particle(value, "으로") == direction


@pytest.mark.parametrize(
    ("value", "direction", "subject"),
    [
        ("0", "으로", "이"),  # 영
        ("1", "로", "이"),
        ("2", "로", "가"),
        ("3", "으로", "이"),
        ("4", "로", "가"),
        ("5", "로", "가"),
        ("6", "으로", "이"),
        ("7", "로", "이"),
        ("8", "로", "이"),
        ("9", "로", "가"),
        ("10", "으로", "이"),  # 십
        ("100", "으로", "이"),  # 백
        ("1,000", "으로", "이"),  # 천
        ("20000", "으로", "이"),  # 이만
        ("3,000,000,000,000", "로", "가"),  # 삼조
        ("10,000,000,000,000,000", "으로", "이"),  # 경
        ("1,001", "로", "이"),
        ("96.8", "로", "이"),
        ("84.0", "으로", "이"),
        ("010-1234-5678", "로", "이"),
        ("02-123-4560", "으로", "이"),
        ("2026-001202", "로", "가"),
        ("2026년", "으로", "이"),
        ("３", "으로", "이"),  # full width, as pasted
        ("①", "로", "이"),
    ],
)
def test_numbers_are_read_aloud(value: str, direction: str, subject: str) -> None:
    assert particle(value, "으로") == direction
    assert particle(value, "이가") == subject


@pytest.mark.parametrize(
    ("value", "direction"),
    [
        ("2026. 11. 30.", "로"),  # 삼십일
        ("2026. 11. 30.(월)", "로"),
        ("2026-11-30", "로"),
        ("17:20", "으로"),  # 이십분
        ("14:00", "로"),  # 열네 시
        ("2026. 11. 30.(월) 14:03", "으로"),
    ],
)
def test_dates_and_times(value: str, direction: str) -> None:
    assert particle(value, "으로") == direction


@pytest.mark.parametrize(
    ("value", "with_object"),
    [
        ("PDF", "PDF를"),
        ("URL", "URL을"),
        ("CCM", "CCM을"),
        ("HWPX", "HWPX를"),
        ("Smith", "Smith를"),
        ("Daniel", "Daniel을"),
        ("Nguyen", "Nguyen을"),
        ("Jack", "Jack을"),
        ("Robert", "Robert를"),
        ("file", "file을"),
        ("3kg", "3kg을"),
        ("10 km", "10 km를"),
        ("96.8%", "96.8%를"),
        ("n", "n을"),
    ],
)
def test_latin_letters_and_units(value: str, with_object: str) -> None:
    assert with_particle(value, "을를") == with_object


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("홍길동(대리인)", "은"),
        ("김철수(아들)", "는"),
        ("'홍길돈'", "은"),
        ("“전학”", "은"),
        ("「민원 처리에 관한 법률」", "은"),
        ("[접수]", "는"),
        ("(주)한빛", "은"),
        ("(사)나무(서울)", "는"),
        ("학교 [초등] (공립)", "는"),
        ("처리했습니다.", "는"),
        ("ㄴ", "은"),
        ("ㅏ", "는"),
        ("", "는"),
        ("...", "는"),
        ("\u1112\u1169\u11bc", "은"),  # decomposed 홍, as files from another system name it
    ],
)
def test_brackets_quotes_and_odd_ends(value: str, expected: str) -> None:
    assert particle(value, "은는") == expected


def test_rieul_matters_to_the_group_of_euro_alone() -> None:
    assert {kind: particle("서울", kind) for kind in ("을를", "으로서", "으로부터", "이나")} == {
        "을를": "을",
        "으로서": "로서",
        "으로부터": "로부터",
        "이나": "이나",
    }


def test_an_unknown_kind_is_a_mistake_of_the_programmer() -> None:
    with pytest.raises(ValueError, match="갑을"):
        particle("홍길동", "갑을")


@given(st.text(), st.sampled_from(sorted(PARTICLES)))
def test_any_text_gets_one_of_the_two_forms(value: str, kind: str) -> None:
    assert particle(value, kind) in PARTICLES[kind]
    assert with_particle(value, kind).startswith(value)


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1))
def test_brackets_after_hangul_change_nothing(value: str) -> None:
    assert final_sound(f"{value}(가)") == final_sound(f"'{value}'") == final_sound(value)
