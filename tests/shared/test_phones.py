"""Telephone numbers as people type and paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.phones import Phone, digits, formatted, parse, problem


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("01012345678", "010-1234-5678"),
        ("+82 10-1234-5678", "010-1234-5678"),
        ("+82 (0)10-1234-5678", "010-1234-5678"),
        ("+821012345678", "010-1234-5678"),
        ("0082-10-1234-5678", "010-1234-5678"),
        ("82-10-1234-5678", "010-1234-5678"),
        ("1012345678", "010-1234-5678"),
        ("010.1234.5678", "010-1234-5678"),
        ("010 1234 5678", "010-1234-5678"),
        ("010 - 1234 – 5678", "010-1234-5678"),
        ("０１０－１２３４－５６７８", "010-1234-5678"),
        ("0 1 0 1 2 3 4 5 6 7 8", "010-1234-5678"),
        ("\u202a010-1234-5678\u202c", "010-1234-5678"),
        ("휴대전화: 010-1234-5678", "010-1234-5678"),
        ("☎ 02-123-4567", "02-123-4567"),
        ("Tel. 02-123-4567", "02-123-4567"),
        ("tel:+82-2-123-4567", "02-123-4567"),
        ("02)123-4567", "02-123-4567"),
        ("(02) 1234-5678", "02-1234-5678"),
        ("+82 2 1234 5678", "02-1234-5678"),
        ("021234567", "02-123-4567"),
        ("0311234567", "031-123-4567"),
        ("064-1234-5678", "064-1234-5678"),
        ("07012345678", "070-1234-5678"),
        ("0505 1234 5678", "0505-1234-5678"),
        ("05051234567", "0505-123-4567"),
        ("0507-1234-5678", "0507-1234-5678"),
        ("080-123-4567", "080-123-4567"),
        ("0161234567", "016-123-4567"),
        ("1588 1234", "1588-1234"),
        ("15881234", "1588-1234"),
        ("+82 1588-1234", "1588-1234"),
        ("+1 (202) 555-0143", "+12025550143"),
        ("02-123-4567 내선 123", "02-123-4567 (내선 123)"),
        ("02-123-4567(내선번호: 12)", "02-123-4567 (내선 12)"),
        ("02-123-4567 ext. 7", "02-123-4567 (내선 7)"),
        ("02-123-4567#123", "02-123-4567 (내선 123)"),
        ("02-123-4567 (123)", "02-123-4567 (내선 123)"),
    ],
)
def test_what_people_type(typed: str, normal: str) -> None:
    assert str(parse(typed)) == normal
    assert formatted(typed) == normal
    assert problem(typed) is None


def test_an_extension_is_kept_apart() -> None:
    assert parse("02-123-4567 (내선 12)") == Phone("02-123-4567", "12")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("010-1234-567", "전화번호가 한 자리 모자랍니다. 예: 010-1234-5678"),
        ("010-1234-56", "전화번호가 두 자리 모자랍니다. 예: 010-1234-5678"),
        ("010-1234-56789", "전화번호가 한 자리 많습니다. 예: 010-1234-5678"),
        ("02-123-456", "전화번호가 한 자리 모자랍니다. 예: 02-123-4567"),
        ("031-123-456", "전화번호가 한 자리 모자랍니다. 예: 031-123-4567"),
        ("1588-123", "전화번호가 한 자리 모자랍니다. 예: 1588-1234"),
        ("123-4567", "지역번호부터 적어 주십시오. 예: 02-123-4567"),
        ("2345-6789", "지역번호부터 적어 주십시오. 예: 02-123-4567"),
        ("112", "전화번호가 너무 짧습니다. 예: 010-1234-5678"),
        ("099-123-4567", "099로 시작하는 전화번호는 없습니다. 예: 010-1234-5678"),
        ("010-12E4-5678", "전화번호에 쓸 수 없는 글자가 있습니다: E"),
        ("010-1234-5678, 02-123-4567", "전화번호를 하나만 적어 주십시오."),
        ("010-1234-5678/010-2345-6789", "전화번호를 하나만 적어 주십시오."),
        ("+1 20", "국제전화번호를 다시 확인해 주십시오. 예: +1 202 555 0143"),
        ("0101234567890123456789", "전화번호를 다시 확인해 주십시오. 예: 010-1234-5678"),
        ("없음", "전화번호에 쓸 수 없는 글자가 있습니다: 없음"),
    ],
)
def test_what_is_wrong_is_said(typed: str, sentence: str) -> None:
    assert str(problem(typed)) == sentence
    assert formatted(typed) == typed  # nothing typed is ever lost
    with pytest.raises(UserError):
        parse(typed)


def test_an_empty_field_is_not_a_wrong_number() -> None:
    assert problem(" ") is None
    with pytest.raises(UserError, match="입력해"):
        parse("")


def test_digits_for_search() -> None:
    assert digits("+82 10-1234-5678") == digits("010 1234 5678") == "01012345678"
    assert digits("02-123-4567 내선 12") == "021234567"
    assert digits("1234-56") == "123456"
    assert digits("홍길동") == ""
    assert digits("+1 202 555 0143") == "+12025550143"


NUMBERS = st.one_of(
    st.from_regex(r"010[0-9]{8}", fullmatch=True),
    st.from_regex(r"02[0-9]{7,8}", fullmatch=True),
    st.from_regex(r"0(31|44|64|51)[0-9]{7,8}", fullmatch=True),
    st.from_regex(r"070[0-9]{8}", fullmatch=True),
    st.from_regex(r"050[5-7][0-9]{7,8}", fullmatch=True),
    st.from_regex(r"1[568][0-9]{6}", fullmatch=True),
)


@given(NUMBERS, st.lists(st.sampled_from(["", "-", " ", ".", ")", "－", "\u200b"]), min_size=12))
def test_separators_change_nothing(number: str, separators: list[str]) -> None:
    typed = "".join(a + b for a, b in zip(number, separators, strict=False))
    typed += number[len(separators) :]
    normal = str(parse(typed))
    assert normal.replace("-", "") == number
    assert str(parse(normal)) == normal
    assert digits(typed) == number


@given(st.text())
def test_any_text_is_a_number_or_gets_a_sentence(text: str) -> None:
    sentence = problem(text)
    if sentence is not None:
        assert str(sentence)
        assert formatted(text) == text.strip()
    elif text.strip():
        assert formatted(formatted(text)) == formatted(text)
    digits(text)
