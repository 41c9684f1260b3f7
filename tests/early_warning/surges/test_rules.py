from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges.facts import (
    LONGEST_TEXT,
    AnswerSurge,
    Evidence,
    Method,
    SurgeLevel,
    TopicKind,
    Window,
)
from gaoffice_desktop.early_warning.surges.rules import (
    DEFAULTS,
    answer_problems,
    group_level,
    judge,
    least_of,
    may_answer,
    ratio_of,
    wanted,
    weeks_lasted,
)
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

EVIDENCE = Evidence(
    Method.FARRINGTON, Window.WEEK, date(2026, 11, 16), date(2026, 11, 22),
    count=40, expected=20.0, bound=33.0, score=1.54, ratio=2.0, run=1, people=38,
    past_weeks=208, tested=60, share=0.001,
)  # fmt: skip


def level(**changes: object) -> SurgeLevel | None:
    judged = judge(TopicKind.KIND, replace(EVIDENCE, **changes), DEFAULTS)
    return judged.level if judged is not None else None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"score": 1.0}, None),
        ({"score": 1.1, "ratio": 1.5}, SurgeLevel.INTEREST),
        ({"count": 4}, None),
        ({"people": 2}, None),
        # 1.8 times is what a 민원예보 was issued at (2024. 5.: 397 to 723 a week).
        ({"score": 1.5, "ratio": 1.8}, SurgeLevel.CAUTION),
        ({"score": 1.49, "ratio": 9.0}, SurgeLevel.INTEREST),
        ({"score": 9.0, "ratio": 1.79}, SurgeLevel.INTEREST),
        ({"score": 1.1, "ratio": 1.2, "run": 2}, SurgeLevel.CAUTION),
        ({"score": 2.5, "ratio": 3.0}, SurgeLevel.SERIOUS),
        ({"score": 1.1, "ratio": 1.8, "run": 4}, SurgeLevel.SERIOUS),
        ({"score": 1.1, "ratio": 1.2, "run": 4}, SurgeLevel.CAUTION),
    ],
)
def test_levels_follow_what_practice_means_by_them(
    changes: dict[str, object], expected: SurgeLevel | None
) -> None:
    assert level(**changes) == expected


MORE = st.tuples(
    st.floats(0.0, 8.0), st.floats(0.0, 8.0), st.integers(0, 8), st.integers(0, 60),
    st.integers(0, 60),
)  # fmt: skip


@given(MORE, MORE)
def test_more_of_anything_never_lowers_the_level(one: tuple, other: tuple) -> None:
    def of(values: tuple) -> int:
        score, ratio, run, count, people = values
        return level(score=score, ratio=ratio, run=run, count=count, people=people) or 0

    assert of(tuple(map(max, one, other))) >= max(of(one), of(other))


def test_the_reasons_name_the_numbers() -> None:
    judged = judge(TopicKind.KIND, replace(EVIDENCE, run=3, past_weeks=40), DEFAULTS)
    assert judged is not None
    said = " ".join(map(str, judged.reasons))
    for part in ("40건", "20.0건", "2.0배", "33건", "3주째", "40주뿐"):
        assert part in said
    daily = judge(TopicKind.KIND, replace(EVIDENCE, window=Window.DAY, run=2), DEFAULTS)
    assert daily is not None
    assert "오늘 지금까지" in str(daily.reasons[0])
    assert "2일째" in str(daily.reasons[1])


def test_a_word_needs_more_petitions_than_a_kind() -> None:
    assert least_of(TopicKind.WORD, Window.WEEK, DEFAULTS) == DEFAULTS.least_word
    assert least_of(TopicKind.KIND, Window.DAY, DEFAULTS) == DEFAULTS.least_day
    few = replace(DEFAULTS, least_week=9)
    assert least_of(TopicKind.WORD, Window.WEEK, few) == 9


@pytest.mark.parametrize(
    ("count", "expected"),
    [(4, None), (5, SurgeLevel.INTEREST), (20, SurgeLevel.CAUTION), (50, SurgeLevel.SERIOUS)],
)
def test_a_group_is_judged_by_its_number(count: int, expected: SurgeLevel | None) -> None:
    assert group_level(count, count, DEFAULTS) == expected
    evidence = replace(EVIDENCE, window=Window.GROUP, count=count, score=0.0, people=count)
    judged = judge(TopicKind.GROUP, evidence, DEFAULTS)
    assert (judged.level if judged else None) == expected
    if judged is not None:
        assert "7일 동안" in str(judged.reasons[0])


def test_one_who_asks_again_and_again_is_no_group_of_many() -> None:
    assert group_level(50, 2, DEFAULTS) is None
    assert group_level(5, 3, DEFAULTS) is SurgeLevel.INTEREST
    pairs_are_many = replace(DEFAULTS, group_least=2)
    assert group_level(2, 1, pairs_are_many) is None
    assert group_level(2, 2, pairs_are_many) is SurgeLevel.INTEREST


def test_less_than_one_expected_petition_counts_as_one() -> None:
    assert ratio_of(3, 0.1) == 3
    assert ratio_of(30, 10) == 3


@pytest.mark.parametrize(
    ("last", "weeks"),
    [(date(2026, 11, 25), 1), (date(2026, 12, 1), 1), (date(2026, 12, 2), 2),
     (date(2026, 12, 13), 3), (date(2026, 11, 1), 1)],
)  # fmt: skip
def test_each_week_begun_counts_as_one(last: date, weeks: int) -> None:
    assert weeks_lasted(date(2026, 11, 25), last) == weeks


def test_the_department_concerned_answers_or_the_examiner() -> None:
    assert may_answer(3, 3, examiner=False)
    assert not may_answer(3, 4, examiner=False)
    assert not may_answer(None, None, examiner=False)
    assert may_answer(3, None, examiner=True)


def test_every_fault_of_an_answer_is_told_at_once() -> None:
    assert set(answer_problems(AnswerSurge(1, " ", ""))) == {"cause", "measure"}
    assert set(answer_problems(AnswerSurge(1, "원인", "가" * (LONGEST_TEXT + 1)))) == {"measure"}
    assert answer_problems(AnswerSurge(1, "원인", "대책")) == {}


def test_a_text_that_is_wanted_is_refused_at_its_field() -> None:
    with pytest.raises(UserError) as refused:
        wanted("reason", "  ", say("사유를 입력해 주십시오."))
    assert set(refused.value.problems) == {"reason"}
    wanted("reason", "까닭", say("사유를 입력해 주십시오."))
