"""The sheet of a forecast: one page, whatever there is to say, and nothing leaves its cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.forecasts.facts import Forecast
from gaoffice_desktop.early_warning.forecasts.papers import (
    ForecastSheet,
    lay_out,
    lay_out_sheet,
    sheets,
)
from gaoffice_desktop.early_warning.forecasts.reckoning import forecast
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.seasons import KindName, Titled
from gaoffice_desktop.staff.facts import Department
from tests.early_warning.forecasts.test_reckoning import DECEMBERS, a_past, came, steady
from tests.petitions.papers.reading import assert_written, pages


def a_sheet(found: Forecast, office: str = "나래교육지원청") -> ForecastSheet:
    return ForecastSheet(office, found, "한별솔")


def full(kinds: int, titles: int, name: str, count: int = 40) -> ForecastSheet:
    """Every topic with titles, five years, a department of a long name."""
    codes = [f"k{number:03}" for number in range(kinds)]
    past = a_past(
        {(1, code): steady(count, count * 3, date(2018, 1, 1)) for code in codes},
        kinds={code: KindName(code, f"{name} {code}", Category.OTHER, True) for code in codes},
        departments={1: Department(1, name, "")},
        said=tuple(Titled(DECEMBERS[-1], 1, "", name) for _ in range(titles)),
        find_words=lambda said, _: {f"{name}{at}": 2 ** len(said) - 1 for at in range(25)},
        came=tuple(came(part, count, count, kind=code) for code in codes for part in range(4)),
        titled=tuple(
            Titled(DECEMBERS[-1], 1, code, f"{number} {name} {code}")
            for code in codes
            for number in range(titles)
        ),
    )
    return a_sheet(forecast(past, 1))


def test_it_says_what_it_is_of_and_what_each_share_is_of() -> None:
    past = a_past(
        came=(came(0, 30, 2), came(1, 10, 1)),
        titled=(Titled(DECEMBERS[-1], 1, "school", "통학로 정비 요청"),),
    )
    assert_written(
        sheets([a_sheet(forecast(past, 1))]),
        "2026년 12월 민원 사전예보",
        "총무과",
        "대상: 2023~2025년 12월(3개 해)",
        "2026. 11. 25. 10:00 만듦",
        "2025년 45건(2024년 45건, 0.0 %)",
        "7.5 % (3 / 40건)",
        "통학로",
        "25~55건",
        "30건 (1.4)",
        "· 통학로 정비 요청",
        "만든 사람 한별솔",
    )


NAME = "교육과정·수업·평가·학교생활기록부 종합 지원 및 민주시민교육 담당 부서 " * 3


@pytest.mark.parametrize("kinds", [1, 5, 12, 13, 90])
@pytest.mark.parametrize("name", ["급식", NAME, "가" * 200, "W" * 120])
def test_it_is_one_page_and_nothing_leaves_its_cell(kinds: int, name: str) -> None:
    layout = lay_out_sheet(full(kinds, 3, name, 12_345))
    assert len(layout.pages) == 1
    assert layout.strays() == []


@settings(max_examples=25)
@given(
    st.integers(0, 40),
    st.integers(0, 3),
    st.text(min_size=1, max_size=80),
    st.integers(1, 10_000_000),
)
def test_whatever_there_is_to_say_it_is_one_page(
    kinds: int, titles: int, name: str, count: int
) -> None:
    sheet = full(kinds, titles, name, count)
    layout = lay_out_sheet(replace(sheet, office=name, made_by=name))
    assert len(layout.pages) == 1
    assert layout.strays() == []


def test_topics_beyond_the_page_stand_in_one_row() -> None:
    written = pages(sheets([full(90, 3, "급식")]))[0]
    assert "그 밖의 " in written
    assert "합계" in written
    few = pages(sheets([full(4, 3, "급식")]))[0]
    assert "그 밖의 " not in few
    assert all(f"급식 k00{number}" in few for number in range(4))


def test_words_of_the_titles_stand_on_one_line() -> None:
    written = pages(sheets([full(4, 3, "급식")]))[0]
    assert "제목에 자주 나온 낱말: 급식0 3건, " in written
    assert "급식24" not in written, "as many as a line takes"


def test_a_single_year_says_why_there_is_no_range() -> None:
    found = forecast(a_past({(1, "school"): steady(10, 40, date(2025, 5, 1))}), 1)
    assert_written(sheets([a_sheet(found)]), "자료가 두 해에 못 미쳐", "2025년 12월(1개 해)")
    assert lay_out_sheet(a_sheet(found)).strays() == []


def test_a_set_is_a_page_for_each_department() -> None:
    past = a_past()
    made = [a_sheet(forecast(past, one)) for one in (None, 1, 2)]
    written = pages(sheets(made))
    assert ["기관 전체" in page for page in written] == [True, False, False]
    assert [name in page for name, page in zip(("총무과", "평생교육과"), written[1:], strict=True)]
    assert "모음" in lay_out(made).imprint.title
    assert lay_out(made[1:2]).imprint.title == "2026년 12월 민원 사전예보 총무과"
