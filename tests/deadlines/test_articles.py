"""Each stretch rests on its article; what no article says is named as our own rule."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.deadlines.articles import OUR_RULE, articles
from gaoffice_desktop.deadlines.civil import explain_civil
from gaoffice_desktop.deadlines.explaining import explain
from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from tests.deadlines.cases import IMMEDIATE, case, days, minutes, seeded


def cited(given: Case) -> list[str]:
    return articles(given.period, explain(given, seeded()))


@pytest.mark.parametrize(
    ("period", "article"),
    [
        (days(5), "「민원 처리에 관한 법률」 제19조제1항"),
        (days(6), "「민원 처리에 관한 법률」 제19조제2항"),
        (Period(Unit.WEEKS, 1), "「민원 처리에 관한 법률」 제19조제3항"),
        (IMMEDIATE, "「민원 처리에 관한 법률 시행령」 제19조"),
        (minutes(60), "「민원 처리에 관한 법률」 제19조제1항"),
    ],
)
def test_what_is_counted_rests_on_the_rule_of_its_length(period: Period, article: str) -> None:
    assert cited(case("2026-11-23T10:00", period))[0] == article


@pytest.mark.parametrize(
    ("reason", "article"),
    [
        (ExclusionReason.SUPPLEMENT, "「행정절차법 시행령」 제11조제1호"),
        (ExclusionReason.TRANSFER, "「행정절차법 시행령」 제11조제2호"),
        (ExclusionReason.REPRESENTATIVE, "「행정절차법 시행령」 제11조제3호"),
        (ExclusionReason.HEARING, "「행정절차법 시행령」 제11조제4호"),
        (ExclusionReason.EXAMINATION, "「행정절차법 시행령」 제11조제5호"),
        (ExclusionReason.PRIOR_AFFAIRS, "「행정절차법 시행령」 제11조제6호"),
        (ExclusionReason.OUTAGE, "「민원 처리에 관한 법률 시행령」 제20조"),
        (ExclusionReason.SITE_INSPECTION, "「민원 처리에 관한 법률 시행령」 제17조"),
    ],
)
def test_an_exclusion_rests_on_the_item_of_its_reason(
    reason: ExclusionReason, article: str
) -> None:
    day = date(2026, 11, 24)
    assert cited(case("2026-11-23T10:00", days(7), Exclusion(day, day, reason)))[1].endswith(
        article
    )


def test_holidays_rest_on_the_decree_of_holidays_and_substitutes_on_its_third_article() -> None:
    holiday = cited(case("2026-12-24T10:00", days(6)))[1]
    substitute = cited(case("2026-08-14T10:00", days(6)))
    assert holiday.endswith("「관공서의 공휴일에 관한 규정」 제2조")
    assert any(article.endswith("「관공서의 공휴일에 관한 규정」 제3조") for article in substitute)


def test_before_a_calendar_period_starts_our_own_rule_holds_and_behind_its_end_the_civil_act() -> (
    None
):
    found = cited(case("2026-11-28T10:00", Period(Unit.WEEKS, 2)))
    assert found[0] == OUR_RULE
    assert found[-1] == "「민원 처리에 관한 법률」 제19조제3항, 「민법」 제161조"
    assert cited(case("2026-11-23T20:00", days(7)))[0] == OUR_RULE


def test_a_citizens_limit_rests_on_the_civil_act() -> None:
    period = Period(Unit.DAYS, 10)
    spans = explain_civil(date(2026, 8, 5), period, seeded())
    assert articles(period, spans) == [
        "「민법」 제157조",
        "「민법」 제157조, 제159조, 제160조",
        "「민법」 제161조",
        "「민법」 제161조, 「관공서의 공휴일에 관한 규정」 제3조",
        "「민법」 제161조",
    ]
