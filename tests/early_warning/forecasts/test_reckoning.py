"""A forecast put together: each figure reckoned again by hand, nothing counted twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from gaoffice_desktop.early_warning.forecasts import rules
from gaoffice_desktop.early_warning.forecasts.facts import Change, Enough, Expected, Part
from gaoffice_desktop.early_warning.forecasts.reckoning import (
    Past,
    departments_that_had,
    forecast,
    whole_line,
)
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.seasons import NO_DEPARTMENT, Came, KindName, Titled
from gaoffice_desktop.staff.facts import Department

TODAY = date(2026, 11, 25)
DECEMBER = date(2026, 12, 1)
DECEMBERS = tuple(date(year, 12, 1) for year in (2023, 2024, 2025))
KINDS = {
    "school": KindName("school", "통학로", Category.GRIEVANCE, True),
    "meal": KindName("meal", "급식", Category.INQUIRY_SCHEME, True),
    "old": KindName("old", "없어진 민원", Category.OTHER, False),
}
DEPARTMENTS = {
    1: Department(1, "총무과", ""),
    2: Department(2, "평생교육과", ""),
    3: Department(3, "없어진 과", "", active=False),
}


def steady(count: int, december: int, first: date = date(2023, 1, 1)) -> dict[date, int]:
    """So many a month from a month to October 2026, another number each December."""
    months = (rules.shifted(first, at) for at in range(rules.between(first, date(2026, 10, 1)) + 1))
    return {month: december if month.month == 12 else count for month in months}


def a_past(monthly=None, **changes) -> Past:
    monthly = monthly or {
        (1, "school"): steady(10, 40),
        (1, "meal"): steady(5, 5),
        (2, "school"): steady(2, 4),
        (3, "old"): steady(3, 1),
        (NO_DEPARTMENT, "meal"): steady(0, 1),
    }
    values = {
        "month": DECEMBER,
        "made_at": datetime(2026, 11, 25, 1, tzinfo=UTC),
        "today": TODAY,
        "monthly": monthly,
        "kinds": KINDS,
        "departments": DEPARTMENTS,
    }
    return Past(**values | changes)


def test_everything_of_the_office_is_the_sum_of_its_lines() -> None:
    found = forecast(a_past())
    assert (found.enough, found.years) == (Enough.ENOUGH, (2023, 2024, 2025))
    assert [one.count for one in found.whole.years] == [51, 51, 51]
    for lines in (found.kinds, found.categories, found.departments):
        for at in range(3):
            assert sum(line.years[at].count for line in lines) == 51
    assert [line.name for line in found.kinds] == ["통학로", "급식", "없어진 민원"]
    assert [line.name for line in found.departments] == ["총무과", "평생교육과", "", "없어진 과"]
    assert found.kinds[0].years[0].count == 44


def test_a_department_is_its_own_petitions_alone() -> None:
    found = forecast(a_past(), 2)
    assert found.department == "평생교육과"
    assert [one.count for one in found.whole.years] == [4, 4, 4]
    assert [line.name for line in found.kinds] == ["통학로"]
    assert found.departments == ()
    assert whole_line(a_past(), 2) == found.whole


def test_the_range_of_steady_years() -> None:
    """44 in each December, the level unchanged: 44 and twice its root (13.3) on either side."""
    school = forecast(a_past()).kinds[0]
    assert [one.adjusted for one in school.years] == [44.0, 44.0, 44.0]
    assert school.expected == Expected(30, 60, 3)


def test_what_is_gone_expects_nothing() -> None:
    found = forecast(a_past())
    gone = [line for line in (*found.kinds, *found.departments) if line.gone]
    assert [line.name for line in gone] == ["없어진 민원", "없어진 과"]
    assert all(line.expected is None and line.count == 3 for line in gone)
    assert forecast(a_past(), 3).whole.expected is None


def test_the_share_of_the_year_counts_whole_years_alone() -> None:
    school = forecast(a_past(), 1).kinds[0]
    # The record begins with February 2023: the years 2024 and 2025 are whole.
    assert school.share == Part(80, 2 * (110 + 40))
    assert school.profile == (*[20] * 11, 80)
    assert forecast(a_past(), 1).profile_years == 2


def test_the_last_twelve_months_beside_the_twelve_before() -> None:
    counts = steady(10, 10)
    counts[date(2026, 1, 1)] = 30
    found = forecast(a_past({(1, "school"): counts}), 1)
    assert found.whole.level == Change(140, 120)
    assert found.whole.year_on_year == Change(10, 10)
    young = forecast(a_past({(1, "school"): steady(10, 10, date(2024, 11, 1))}), 1)
    assert young.whole.level is None


def test_a_year_is_too_little_for_a_range() -> None:
    found = forecast(a_past({(1, "school"): steady(10, 40, date(2025, 5, 1))}))
    assert (found.enough, found.years) == (Enough.LITTLE, (2025,))
    assert found.whole.expected is None
    assert found.range_from == date(2027, 1, 1)
    assert found.whole.share == Part(0, 0)


def test_an_office_that_begins_today_is_told_when_it_will_be_shown_something() -> None:
    found = forecast(a_past({(1, "school"): {date(2026, 11, 1): 3}}))
    assert (found.enough, found.years, found.record_from) == (Enough.NOTHING, (), None)
    assert (found.shown_from, found.range_from) == (date(2027, 1, 1), date(2028, 1, 1))
    assert found.whole.count == 0


def came(part: int, count: int, late: int = 0, year: int = 2025, kind: str = "school") -> Came:
    return Came(date(year, 12, 1), part, 1, kind, count, late)


def test_parts_of_the_month_and_what_was_late() -> None:
    past = a_past(
        came=(
            came(0, 7, 2, 2023), came(1, 14, 0, 2023), came(3, 19, 1, 2023),
            came(1, 10, 0, 2024), came(1, 10, 1, 2025), came(0, 1, 1, 2025, "meal"),
        )
    )  # fmt: skip
    found = forecast(past, 1)
    assert [one.count for one in found.whole.weeks] == [8, 34, 0, 19]
    assert [one.highest for one in found.whole.weeks] == [0, 3, 0, 0]
    assert [one.days for one in found.whole.weeks] == [21, 21, 21, 30]
    assert found.whole.late == Part(5, 61)
    lines = {line.code: line for line in found.kinds}
    assert lines["meal"].late == Part(1, 1)
    assert lines["school"].late == Part(4, 60)


def test_two_parts_that_lead_together_are_no_peak() -> None:
    found = forecast(a_past(came=(came(0, 7), came(1, 7))), 1)
    assert [one.highest for one in found.whole.weeks] == [0, 0, 0, 0]


def test_three_titles_of_a_topic_that_differ() -> None:
    written = ("통학로  정비", "통학로 정비", "신호등 설치", "보도 확장", "과속 단속")
    past = a_past(titled=tuple(Titled(DECEMBERS[-1], 1, "school", one) for one in written))
    found = forecast(past)
    assert found.kinds[0].examples == ("통학로  정비", "신호등 설치", "보도 확장")
    assert found.categories[0].examples == found.kinds[0].examples
    assert found.whole.examples == ()
    assert forecast(past, 2).kinds[0].examples == ()


def titles(year: int, *written: str, department: int = 1) -> list[Titled]:
    return [Titled(date(year, 12, 1), department, "school", one) for one in written]


def by_spaces(written: Sequence[str], years: Sequence[int]) -> dict[str, int]:
    """Find words as a test does: what stands between spaces."""
    assert len(written) == len(years)
    found: dict[str, int] = {}
    for at, title in enumerate(written):
        for word in set(title.split()):
            found[word] = found.get(word, 0) | 1 << at
    return found


def test_words_of_titles_are_counted_by_year() -> None:
    said = titles(2023, "통학로 정비", "통학로") + titles(2024, "통학로", "급식 정비")
    said += titles(2025, *["급식"] * 6, "급식 통학로") + titles(2025, "돌봄", department=2)
    past = a_past(said=tuple(said), find_words=by_spaces)
    words = {line.name: line for line in forecast(past, 1).words}
    assert [one.count for one in words["통학로"].years] == [2, 1, 1]
    assert [one.count for one in words["급식"].years] == [0, 1, 7]
    assert words["급식"].risen is False, "one year before is no past"
    assert words["정비"].expected == Expected(0, 3, 3)
    assert "돌봄" not in words
    assert forecast(past).words[0].name == "급식"
    assert forecast(a_past(said=tuple(said))).words == (), "nobody finds any"


def test_a_word_that_rises_is_marked() -> None:
    said = titles(2023, "급식", "통학로") + titles(2024, "급식", "통학로")
    said += titles(2025, *["급식"] * 9, "통학로")
    words = {line.name: line for line in forecast(a_past(said=said, find_words=by_spaces)).words}
    assert words["급식"].risen
    assert not words["통학로"].risen
    assert words["급식"].examples == ("급식",)


def test_sheets_are_for_departments_of_today_that_had_something() -> None:
    assert departments_that_had(a_past()) == (1, 2)
    idle = a_past({(1, "school"): steady(1, 0), (2, "meal"): steady(1, 1)})
    assert departments_that_had(idle) == (2,)


def test_the_rule_is_tried_on_past_years() -> None:
    counts = steady(10, 40, date(2018, 1, 1))
    assert forecast(a_past({(1, "school"): counts})).tested == Part(3, 3)
    counts[date(2025, 12, 1)] = 200
    assert forecast(a_past({(1, "school"): counts})).tested == Part(2, 3)
