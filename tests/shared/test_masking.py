"""Personal data is hidden, once and for all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.masking import (
    has_resident_number,
    mask_address,
    mask_birth,
    mask_email,
    mask_name,
    mask_phone,
    mask_resident_numbers,
    scrub,
)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("홍길동", "홍○동"),
        ("김철", "김○"),
        ("남궁민수", "남○○수"),
        ("김 나영", "김 ○영"),
        ("홍", "○"),
        ("", ""),
        ("John Smith", "J○○○ S○○○○"),
        ("Nguyen Van A", "N○○○○○ V○○ ○"),
        ("洪吉童", "洪○童"),
    ],
)
def test_names(name: str, masked: str) -> None:
    assert mask_name(name) == masked
    assert mask_name(masked) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("010-1234-5678", "010-12**-56**"),
        ("01012345678", "010-12**-56**"),
        ("+82 10 1234 5678", "010-12**-56**"),
        ("02-123-4567", "02-12*-45**"),
        ("0505-1234-5678", "0505-12**-56**"),
        ("02-123-4567 (내선 12)", "02-12*-45**"),
        ("+12025550143", "+120********"),
        ("1234-56", "123*-**"),
        ("없음", "없음"),
        ("", ""),
    ],
)
def test_phones(number: str, masked: str) -> None:
    assert mask_phone(number) == masked
    assert mask_phone(masked) == masked


def test_a_star_typed_after_a_number_hides_no_less() -> None:
    assert "5678" not in mask_phone("010-1234-5678*")


@pytest.mark.parametrize(
    ("born", "masked"),
    [
        (date(2013, 4, 2), "2013. **. **."),
        ("2013. 4. 2.", "2013. **. **."),
        ("20130402", "2013. **. **."),
        ("모름", "****. **. **."),
        ("", ""),
    ],
)
def test_dates_of_birth(born: date | str, masked: str) -> None:
    assert mask_birth(born) == masked
    assert mask_birth(masked) == masked


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("hong@example.com", "ho**@example.com"),
        ("ab@example.com", "a*@example.com"),
        ("a@example.com", "*@example.com"),
        ("hong", "****"),
        ("", ""),
    ],
)
def test_emails(address: str, masked: str) -> None:
    assert mask_email(address) == masked
    assert mask_email(masked) == masked


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("서울특별시 종로구 송월길 48, 101동 202호 (신문로2가)", "서울특별시 종로구 송월길 ***"),
        ("경기도 가평군 가평읍 읍내리 12-3", "경기도 가평군 가평읍 읍내리 ***"),
        ("서울특별시 강남구 테헤란로12길 3", "서울특별시 강남구 테헤란로12길 ***"),
        ("서울 종로구", "***"),
        ("101동 202호", "***"),
        ("종로구", "종로구"),
        ("", ""),
    ],
)
def test_addresses(address: str, masked: str) -> None:
    assert mask_address(address) == masked
    assert mask_address(masked) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("주민번호는 900101-1234567입니다.", "주민번호는 900101-1******입니다."),
        ("9001011234567", "900101-1******"),
        ("900101 - 1234567", "900101-1******"),
        ("９００１０１－１２３４５６７", "９００１０１-１******"),
        ("900101–4234567 그리고 010203-3456789", "900101-4****** 그리고 010203-3******"),
        ("접수번호 2026-001202", "접수번호 2026-001202"),
        ("901301-1234567", "901301-1234567"),  # no thirteenth month
        ("1900101-12345678", "1900101-12345678"),
    ],
)
def test_resident_numbers_in_free_text(text: str, masked: str) -> None:
    assert mask_resident_numbers(text) == masked
    assert mask_resident_numbers(masked) == masked
    assert has_resident_number(text) is (text != masked)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("홍길동 900101-1234567", "홍길동 [주민등록번호]"),
        ("연락처 010-1234-5678로", "연락처 [전화번호]로"),
        ("연락처01012345678로", "연락처[전화번호]로"),
        ("+82 10 1234 5678", "[전화번호]"),
        ("+82 (0)2-123-4567", "[전화번호]"),
        ("02)123-4567", "[전화번호]"),
        ("(02) 123-4567", "[전화번호]"),
        ("０１０－１２３４－５６７８", "[전화번호]"),
        ("0507.1234.5678", "[전화번호]"),
        ("hong.gd+1@mail.example.co.kr에", "[전자우편]"),
        ("1234-5678-9012-3456", "[카드번호]"),
        ("1234567890123456", "[카드번호]"),
        (
            "petition 2026-001202 at 2026-11-23 14:03:05",
            "petition 2026-001202 at 2026-11-23 14:03:05",
        ),
        ('File "main.py", line 1234, in take_in', 'File "main.py", line 1234, in take_in'),
    ],
)
def test_scrub(text: str, clean: str) -> None:
    assert scrub(text) == clean
    assert scrub(clean) == clean


ANY = st.text(max_size=12)
SECRETS = st.one_of(
    st.from_regex(
        r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[- ]?[1-8][0-9]{6}", fullmatch=True
    ),
    st.from_regex(r"01[016789][-. ]?[0-9]{4}[-. ]?[0-9]{4}", fullmatch=True),
    st.from_regex(r"0(2|31|44|51|62)[-) ]?[0-9]{3,4}[-. ][0-9]{4}", fullmatch=True),
    st.from_regex(r"[a-z]{3,9}@[a-z]{2,8}\.(kr|com)", fullmatch=True),
    st.from_regex(r"[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}", fullmatch=True),
)
LETTERS = st.text(alphabet="가나다 abc:,\n'\"()[]", max_size=8)


@given(LETTERS, SECRETS, LETTERS)
def test_no_secret_passes_the_scrubber(before: str, secret: str, after: str) -> None:
    assert secret not in scrub(f"{before} {secret} {after}")


@given(ANY)
def test_hiding_twice_is_hiding_once(text: str) -> None:
    for mask in (
        mask_name,
        mask_phone,
        mask_birth,
        mask_email,
        mask_address,
        mask_resident_numbers,
        scrub,
    ):
        assert mask(mask(text)) == mask(text), mask.__name__


@given(st.text(alphabet="0123456789-* +.()", max_size=16))
def test_hiding_digits_twice_is_hiding_once(text: str) -> None:
    for mask in (mask_phone, mask_birth, mask_resident_numbers, scrub):
        assert mask(mask(text)) == mask(text), mask.__name__


@given(st.from_regex(r"0(10|2|31|70)[0-9]{8}", fullmatch=True))
def test_a_masked_phone_shows_no_end(number: str) -> None:
    masked = mask_phone(number)
    assert masked.endswith("**")
    assert sum(char.isdecimal() for char in masked) <= len(number) - 3


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=2))
def test_a_masked_name_keeps_its_length_and_hides_the_middle(name: str) -> None:
    masked = mask_name(name)
    assert len(masked) == len(name)
    assert masked[0] == name[0]
    assert masked.count("○") >= max(1, len(name) - 2)
