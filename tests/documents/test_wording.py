from __future__ import annotations

from datetime import date, datetime

import pytest

from gaoffice_desktop.documents.wording import days, ended, money, spelled, until


def test_money_is_written_twice_as_the_rule_has_it() -> None:
    assert money(113_560) == "금113,560원(금일십일만삼천오백육십원)"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "영"),
        (7, "칠"),
        (10, "일십"),
        (300, "삼백"),
        (10_000, "일만"),
        (100_000_001, "일억일"),
        (1_0203_0405, "일억이백삼만사백오"),
        (9_999_9999_9999_9999, "구천구백구십구조구천구백구십구억구천구백구십구만구천구백구십구"),
    ],
)
def test_spelled(number: int, words: str) -> None:
    assert spelled(number) == words


@pytest.mark.parametrize("number", [-1, 10**20])
def test_what_can_not_be_spelled_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="an amount on a paper"):
        spelled(number)


def test_until_names_the_hour_only_where_hours_are_counted() -> None:
    assert until(date(2026, 12, 1), None) == "2026. 12. 1.(화)까지"
    at = datetime(2026, 11, 30, 14, 3)
    assert until(at.date(), at) == "2026. 11. 30.(월) 14:03까지"


def test_days() -> None:
    assert days(date(2026, 11, 1), date(2026, 11, 30)) == "2026. 11. 1. ~ 2026. 11. 30."
    assert days(date(2026, 11, 1), date(2026, 11, 1)) == "2026. 11. 1."


def test_the_end_is_marked_one_space_after_the_last_character() -> None:
    assert ended("알려 주십시오.\n") == "알려 주십시오.  끝."
