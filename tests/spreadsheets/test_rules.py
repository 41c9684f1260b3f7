from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.spreadsheets.rules import (
    cell_name,
    column_name,
    is_date_format,
    moment_of,
    neutralised,
    unescaped,
)


@pytest.mark.parametrize(
    ("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_columns_have_excels_names(index: int, name: str) -> None:
    assert column_name(index) == name
    assert cell_name(7, index) == f"{name}7"


@pytest.mark.parametrize(
    ("number", "code", "is_date"),
    [
        (0, "", False),
        (14, "", True),
        (22, "", True),
        (31, "", True),
        (57, "", True),
        (164, "yyyy-mm-dd hh:mm", True),
        (164, 'yyyy"년" m"월" d"일"', True),
        (164, "[$-412]AM/PM h:mm", True),
        (164, "[h]:mm", True),
        (164, "#,##0", False),
        (164, "0.00E+00", False),
        (164, '0"일"', False),
        (164, "[Red]0", False),
        (164, "#,##0;[Red]yyyy", False),
        (164, "General", False),
    ],
)
def test_formats_that_show_a_date(number: int, code: str, is_date: bool) -> None:
    assert is_date_format(number, code) is is_date


def test_serial_days() -> None:
    assert moment_of(46113.395833333336) == datetime(2026, 4, 1, 9, 30)
    assert moment_of(46113) == datetime(2026, 4, 1)
    assert moment_of(44651, from_1904=True) == datetime(2026, 4, 1)
    assert moment_of(-1) is None
    assert moment_of(1e12) is None
    assert moment_of(float("nan")) is None


def test_escapes_of_what_xml_cannot_hold() -> None:
    assert unescaped("가_x000D_나") == "가\r나"
    assert unescaped("_x12_ 그대로") == "_x12_ 그대로"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n가", "＝1+1", "＋1", "－1", "＠A",
        " =cmd|' /C calc'!A0", "\u00a0=1", "\u200b=1", "\ufeff=1", "－가", "-", "=", "--1",
    ],
)  # fmt: skip
def test_what_could_run_is_kept_from_it(text: str) -> None:
    assert neutralised(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "가", "-5", "+82", "-1,234.5", "010-1234-5678", "a=b", "메일 a@b.kr", "1-2"]
)
def test_what_is_harmless_stays(text: str) -> None:
    assert neutralised(text) == text


@given(st.text(max_size=30))
def test_nothing_neutralised_begins_like_a_formula(text: str) -> None:
    out = neutralised(text)
    assert out in {text, f"'{text}"}
    number = out.lstrip("+-").replace(",", "").replace(".", "", 1)
    assert out[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"} or number.isdecimal()
