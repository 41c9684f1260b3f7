"""What the chart of a topic shows of its weeks, and what it does not guess."""

from __future__ import annotations

from datetime import date, timedelta

from gaoffice_desktop.early_warning.surges.facts import WeekPoint
from gaoffice_desktop.early_warning.surges.plotting import days_plot, weeks_plot
from gaoffice_desktop.shared.plots import Style, told_at


def weeks(counts: list[int], *, past: int = 2) -> list[WeekPoint]:
    """``past`` weeks come before the first that has a bound of 10."""
    first = date(2026, 10, 5)
    return [
        WeekPoint(
            first + timedelta(weeks=at),
            count,
            4.5 if at >= past else None,
            10.0 if at >= past else None,
            running=at == len(counts) - 1,
        )
        for at, count in enumerate(counts)
    ]


def test_counts_are_bars_the_bound_is_dashed_and_only_what_exceeds_it_is_marked() -> None:
    plot = weeks_plot("전학", weeks([30, 3, 10, 11, 2]))
    assert [one.style for one in plot.series] == [Style.BARS, Style.SOLID, Style.DASHED]
    assert plot.series[0].values == (30, 3, 10, 11, 2)
    # The first had no bound, the third reached it and did not exceed it.
    assert [mark.at for mark in plot.marks] == [3]
    assert str(plot.title) == "전학: 주마다 접수한 민원"


def test_a_week_is_said_by_its_first_day_and_the_running_one_as_such() -> None:
    plot = weeks_plot("전학", weeks([3, 4, 5]))
    assert [str(words) for words in told_at(plot, 1)] == [
        "2026. 10. 12.에 시작한 주", "접수 4건", "예상 자료 없음", "상한 자료 없음",
    ]  # fmt: skip
    assert str(told_at(plot, 2)[0]) == "2026. 10. 19.에 시작해 아직 끝나지 않은 주"


def test_without_any_bound_there_are_bars_only() -> None:
    plot = weeks_plot("전학", weeks([3, 4], past=9))
    assert [one.style for one in plot.series] == [Style.BARS]
    assert plot.marks == ()


def test_the_year_is_said_where_it_begins() -> None:
    assert weeks_plot("전학", weeks([1] * 5)).eras == ((0, "2026"),)
    assert weeks_plot("전학", weeks([1] * 20)).eras == ((0, "2026"), (13, "2027"))
    # Beside the change, the first year's number would lie on the second's.
    assert weeks_plot("전학", weeks([1] * 20)[10:]).eras == ((3, "2027"),)


def test_nothing_is_said_of_nothing() -> None:
    assert weeks_plot("전학", []).is_empty
    assert str(days_plot("같은 내용", []).empty) == "아직 접수한 날이 없습니다."


def test_a_group_is_counted_by_days() -> None:
    plot = days_plot("통폐합 반대", [(date(2026, 11, 20), 4), (date(2026, 11, 21), 33)])
    assert plot.labels == ("11. 20.", "11. 21.")
    assert [str(words) for words in told_at(plot, 1)] == ["2026. 11. 21.(토)", "접수 33건"]
