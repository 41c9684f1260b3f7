"""How a forecast is written: shares with what they are of, reasons where there is no range."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import (
    Change,
    Expected,
    Line,
    Listing,
    Part,
    WeekPart,
    YearCount,
)
from gaoffice_desktop.early_warning.forecasts.reckoning import forecast
from gaoffice_desktop.shared.plots import told, told_at
from tests.early_warning.forecasts.test_reckoning import a_past, came, steady


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Part(12, 530), "2.3 % (12 / 530건)"),
        (Part(0, 530), "0.0 % (0 / 530건)"),
        (Part(1, 5_300), "0.1 % (1 / 5,300건)"),
        (Part(5_299, 5_300), "99.9 % (5,299 / 5,300건)"),
        (Part(3, 3), "100.0 % (3 / 3건)"),
        (Part(0, 0), "-"),
    ],
)
def test_a_share_stands_with_its_whole(part: Part, said: str) -> None:
    assert str(telling.part_said(part)) == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change(144, 120), "144건(앞 120건, +20.0 %)"),
        (Change(90, 120), "90건(앞 120건, -25.0 %)"),
        (Change(120, 120), "120건(앞 120건, 0.0 %)"),
        (Change(3, 0), "3건(앞 0건, -)"),
        (None, "-"),
    ],
)
def test_a_change_stands_with_what_was_before(change: Change | None, said: str) -> None:
    assert str(telling.change_said(change)) == said


def test_ranges_and_years() -> None:
    month = date(2026, 12, 1)
    assert str(telling.range_said(Expected(1_100, 1_700, 3))) == "1,100~1,700건"
    assert str(telling.range_said(None)) == "-"
    assert str(telling.years_said((2023, 2024), month)) == "2023~2024년 12월(2개 해)"
    assert str(telling.years_said((2025,), month)) == "2025년 12월(1개 해)"
    assert str(telling.years_said((), month)) == "-"
    assert str(telling.tested_said(Part(2, 3))) == "3해 가운데 2해가 범위 안"


def test_the_latest_month_beside_the_year_before() -> None:
    found = forecast(a_past(), 1).whole
    assert str(telling.last_year_said(found)) == "2025년 45건(2024년 45건, 0.0 %)"
    one = forecast(a_past({(1, "school"): steady(10, 40, date(2025, 5, 1))})).whole
    assert str(telling.last_year_said(one)) == "2025년 40건"


def test_why_there_is_no_range_and_from_when_there_will_be() -> None:
    assert telling.lack_said(forecast(a_past())) is None
    little = telling.lack_said(forecast(a_past({(1, "school"): steady(9, 9, date(2025, 5, 1))})))
    assert str(little) == (
        "자료가 두 해에 못 미쳐 예상 범위를 내지 않습니다. 지난 12월은 2025년 한 해뿐이며, "
        "2027. 1. 1.부터 예상 범위를 보여 드립니다."
    )
    nothing = telling.lack_said(forecast(a_past({(1, "school"): {date(2026, 11, 1): 3}})))
    assert str(nothing) == (
        "지난 해 12월의 민원이 아직 없어 예보할 수 없습니다. 2027. 1. 1.부터는 지난 해의 건수를, "
        "2028. 1. 1.부터는 예상 범위를 보여 드릴 수 있습니다."
    )
    assert "지금은 없는 부서" in str(telling.lack_said(forecast(a_past(), 3)))
    idle = {(1, "school"): steady(5, 5), (2, "meal"): {date(2026, 3, 1): 1}}
    assert "들어온 민원이 없습니다" in str(telling.lack_said(forecast(a_past(idle), 2)))
    young = {(1, "school"): steady(5, 5), (2, "meal"): steady(5, 5, date(2025, 3, 1))}
    assert "이 부서의 자료가" in str(telling.lack_said(forecast(a_past(young), 2)))


def line_of(*weeks: tuple[int, int]) -> Line:
    """Three years; (petitions, in how many of the years the part led) of each part."""
    days = (21, 21, 21, 30)
    parts = tuple(
        WeekPart(first, last, count, days[at], highest)
        for at, ((first, last), (count, highest)) in enumerate(
            zip(((1, 7), (8, 14), (15, 21), (22, 31)), weeks, strict=True)
        )
    )
    years = tuple(YearCount(year, 10, 10.0) for year in (2023, 2024, 2025))
    return Line("", "", years, None, Part(0, 0), Part(0, 0), None, weeks=parts)


def test_a_peak_leads_in_most_years_and_beyond_chance() -> None:
    found = line_of((10, 0), (60, 3), (10, 0), (20, 0))
    assert telling.peak(found) is found.weeks[1]
    assert str(telling.peak_said(found)) == "3해 가운데 3해에 8~14일에 하루 건수가 가장 많았습니다."
    by_chance = line_of((21, 0), (24, 2), (21, 0), (30, 1))
    assert telling.peak(by_chance) is None
    now_and_then = line_of((10, 1), (60, 1), (10, 0), (20, 1))
    assert "꼽을 수 없습니다" in str(telling.peak_said(now_and_then))


def test_the_charts_tell_what_they_show() -> None:
    found = forecast(a_past(came=(came(1, 20), came(1, 9, year=2024), came(0, 1))), 1)
    line = found.kinds[0]
    years = telling.years_plot(found, line)
    assert [str(label) for label in years.labels] == ["2023", "2024", "2025", "2026", "예상"]
    assert years.series[0].values == (40.0, 40.0, 40.0, None, None)
    assert (years.series[1].values[3:], years.series[1].lower[3:]) == ((55.0, 55.0), (25.0, 25.0))
    assert "들어온 민원 40건" in map(str, told_at(years, 0))
    profile = telling.profile_plot(found, line)
    assert [mark.at for mark in profile.marks] == [11]
    assert profile.series[0].values[11] == 80.0
    weeks = telling.weeks_plot(found, line)
    assert weeks.series[0].values == (0.0, 1.4, 0.0, 0.0)
    assert all(map(str, told(weeks)))


def test_charts_of_nothing_are_empty() -> None:
    found = forecast(a_past({(1, "school"): {date(2026, 11, 1): 3}}))
    for plot in (
        telling.years_plot(found, found.whole),
        telling.profile_plot(found, found.whole),
        telling.weeks_plot(found, found.whole),
    ):
        assert plot.is_empty


def test_a_word_has_no_chart_beyond_the_years_and_says_why() -> None:
    found = forecast(a_past(), 1)
    word = replace(found.kinds[0], profile=(), weeks=())
    for plot in (telling.profile_plot(found, word), telling.weeks_plot(found, word)):
        assert plot.is_empty
        assert str(plot.empty).startswith("낱말은 같은 달의 제목에서")


def test_a_list_that_is_empty_says_why() -> None:
    month = date(2026, 12, 1)
    early = Listing(month, date(2026, 11, 20), is_listed=False)
    assert "2026. 11. 20.에 올라옵니다" in str(telling.no_listing_said(early))
    listed = Listing(month, date(2026, 11, 20), is_listed=True)
    assert "2026년 12월 예보서가 없습니다" in str(telling.no_listing_said(listed))


def test_words_are_named_with_how_often_they_stood() -> None:
    found = forecast(a_past(), 1)
    lines = [replace(found.kinds[0], name="급식", risen=True), replace(found.kinds[1], name="돌봄")]
    assert str(telling.words_said(lines)) == "급식 120건(늘어남), 돌봄 15건"
    assert telling.words_said(()) == "-"


def test_a_line_says_all_its_figures() -> None:
    found = forecast(a_past(), 1)
    said = str(telling.line_said(found.kinds[0]))
    assert said.startswith("예상 25~55건 · 최근 2025년 40건(2024년 40건, 0.0 %)")
    assert str(telling.profile_said(found, found.kinds[0])) == (
        "12월은 한 해의 26.7 % (80 / 300건)입니다. 고르게 들어오면 8.3 %입니다."
    )
