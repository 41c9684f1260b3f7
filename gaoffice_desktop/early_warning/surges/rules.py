"""From evidence to a level, and what is wrong with a command: pure.

권익위 「민원확산 조기경보제」 names three levels and what they mean; its numbers are not published
(UNVERIFIED). Ours are settings, and each level is given with its reasons in words.
"""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.early_warning.surges.facts import (
    LONGEST_TEXT,
    AnswerSurge,
    Evidence,
    Judged,
    SurgeLevel,
    Thresholds,
    TopicKind,
    Window,
)
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

DEFAULTS = Thresholds(
    false_per_year=12,
    least_week=5,
    least_day=5,
    least_word=8,
    fewest_people=3,
    caution_ratio=1.8,
    caution_score=1.5,
    serious_ratio=3.0,
    serious_score=2.5,
    caution_run=2,
    serious_run=4,
    group_least=5,
    group_caution=20,
    group_serious=50,
    group_days=30,
)
"""As the settings are shipped. 1.8 times is what a 민원예보 of May 2024 was issued at."""

_CAUTION_TIMES, _SERIOUS_TIMES = 2, 3
"""How many times the least count a jump to 주의 or 심각 needs: six petitions are no fast spread."""

LEAST_EXPECTED = 1.0
"""Fewer expected petitions count as one: three instead of a quarter are no twelvefold rise."""


def ratio_of(count: int, expected: float) -> float:
    """Return how many times the expected count came in."""
    return count / max(expected, LEAST_EXPECTED)


def least_of(kind: TopicKind, window: Window, thresholds: Thresholds) -> int:
    """Return the count below which nothing is said of a topic, however unusual."""
    least = thresholds.least_day if window is Window.DAY else thresholds.least_week
    return max(least, thresholds.least_word) if kind is TopicKind.WORD else least


def judge(kind: TopicKind, evidence: Evidence, thresholds: Thresholds) -> Judged | None:
    """Return the level of what stands out, or nothing; more of anything never lowers it."""
    if kind is TopicKind.GROUP:
        return _judge_group(evidence, thresholds)
    if evidence.score <= 1.0 or evidence.people < thresholds.fewest_people:
        return None
    if evidence.count < least_of(kind, evidence.window, thresholds):
        return None
    least = least_of(kind, evidence.window, thresholds)
    level = _level(evidence, thresholds, least)
    return Judged(level, (_exceeds(evidence), *_why(level, evidence, thresholds)))


def group_level(count: int, people: int, thresholds: Thresholds) -> SurgeLevel | None:
    """Return the level of a group of petitions of the same content by its number.

    Of many people: what one person sends again and again is a repeated petition (Act 23).
    """
    fewest = min(thresholds.fewest_people, thresholds.group_least)
    if count < thresholds.group_least or people < fewest:
        return None
    if count >= thresholds.group_serious:
        return SurgeLevel.SERIOUS
    return SurgeLevel.CAUTION if count >= thresholds.group_caution else SurgeLevel.INTEREST


def may_answer(concerned: int | None, own: int | None, *, examiner: bool) -> bool:
    """Whether somebody may tell cause and measure: of the department concerned, or examiner."""
    return examiner or (concerned is not None and concerned == own)


def weeks_lasted(first: date, last: date) -> int:
    """Return how many weeks a warning stood, each begun counting as one: 19 days are 3 weeks."""
    return max(0, (last - first).days) // 7 + 1


def answer_problems(command: AnswerSurge) -> dict[str, Sentence]:
    """Return every fault of an answer at once, field by field."""
    problems: dict[str, Sentence] = {}
    if not command.cause.strip():
        problems["cause"] = say("급증의 원인을 입력해 주십시오.")
    elif (wrong := too_long(command.cause)) is not None:
        problems["cause"] = wrong
    if not command.measure.strip():
        problems["measure"] = say("대책을 입력해 주십시오.")
    elif (wrong := too_long(command.measure)) is not None:
        problems["measure"] = wrong
    return problems


def too_long(text: str) -> Sentence | None:
    """Say that a text is too long, or nothing."""
    if len(text.strip()) <= LONGEST_TEXT:
        return None
    return say("{longest:,}자까지 적을 수 있습니다.", longest=LONGEST_TEXT)


def wanted(name: str, text: str, empty: Sentence) -> None:
    """Refuse a text that is empty or too long, at its field.

    Raises:
        UserError: it is.
    """
    wrong = empty if not text.strip() else too_long(text)
    if wrong is not None:
        raise UserError.at(**{name: wrong})


def _level(evidence: Evidence, thresholds: Thresholds, least: int) -> SurgeLevel:
    if evidence.count >= _SERIOUS_TIMES * least and _is_jump(
        evidence, thresholds.serious_ratio, thresholds.serious_score
    ):
        return SurgeLevel.SERIOUS
    lasts = evidence.run >= thresholds.serious_run
    if lasts and evidence.ratio >= thresholds.caution_ratio:
        return SurgeLevel.SERIOUS
    if evidence.run >= thresholds.caution_run:
        return SurgeLevel.CAUTION
    if evidence.count >= _CAUTION_TIMES * least and _is_jump(
        evidence, thresholds.caution_ratio, thresholds.caution_score
    ):
        return SurgeLevel.CAUTION
    return SurgeLevel.INTEREST


def _is_jump(evidence: Evidence, ratio: float, score: float) -> bool:
    # Both: few petitions reach a ratio by chance, many reach a score by a small rise.
    return evidence.ratio >= ratio and evidence.score >= score


def _exceeds(evidence: Evidence) -> Sentence:
    told = {
        "count": evidence.count,
        "expected": f"{evidence.expected:,.1f}",
        "bound": f"{evidence.bound:,.0f}",
        "ratio": f"{evidence.ratio:.1f}",
    }
    if evidence.window is Window.DAY:
        return say(
            "오늘 지금까지 {count:,}건으로 예상 {expected}건의 {ratio}배이며, 상한 {bound}건을 "
            "넘었습니다.",
            **told,
        )
    return say(
        "한 주에 {count:,}건으로 예상 {expected}건의 {ratio}배이며, 상한 {bound}건을 넘었습니다.",
        **told,
    )


def _why(level: SurgeLevel, evidence: Evidence, thresholds: Thresholds) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    if level > SurgeLevel.INTEREST and evidence.run >= thresholds.caution_run:
        if evidence.window is Window.DAY:
            found.append(say("상한을 넘은 날이 {run}일째 이어집니다.", run=evidence.run))
        else:
            found.append(say("상한을 넘은 주가 {run}주째 이어집니다.", run=evidence.run))
    for above, ratio, score in (
        (SurgeLevel.SERIOUS, thresholds.serious_ratio, thresholds.serious_score),
        (SurgeLevel.CAUTION, thresholds.caution_ratio, thresholds.caution_score),
    ):
        if level >= above and _is_jump(evidence, ratio, score):
            found.append(
                say(
                    "예상의 {ratio}배 이상이고 초과 점수가 {score} 이상입니다.",
                    ratio=f"{ratio:g}",
                    score=f"{score:g}",
                )
            )
            break
    if evidence.few_years:
        found.append(
            say(
                "지난 자료가 {weeks}주뿐(2년 미만)이어서 계절을 반영하지 못했습니다.",
                weeks=evidence.past_weeks,
            )
        )
    return tuple(found)


def _judge_group(evidence: Evidence, thresholds: Thresholds) -> Judged | None:
    level = group_level(evidence.count, evidence.people, thresholds)
    if level is None:
        return None
    days = (evidence.last_on - evidence.first_on).days + 1
    said = say(
        "내용이 거의 같은 민원이 {days}일 동안 {count:,}건, {people:,}명에게서 들어왔습니다.",
        days=days,
        count=evidence.count,
        people=evidence.people,
    )
    return Judged(level, (said,))
