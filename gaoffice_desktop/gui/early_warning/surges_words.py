"""What a surge says on the screen: its level's mark, its numbers, its trend. Pure.

Three levels, each by mark, word and colour at once, as the deadlines are: ● 관심, ▲ 주의,
✖ 심각. Nothing here names a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gaoffice_desktop.early_warning.surges.facts import (
    METHOD_LABELS,
    SURGE_LEVEL_LABELS,
    SURGE_STATE_LABELS,
    TOPIC_KIND_LABELS,
    Evidence,
    Group,
    Signals,
    Surge,
    SurgeEvent,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    Topic,
    TopicKind,
    Window,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

FEW = 10
"""Below this many petitions chance alone moves a count by a third and more."""

LEVEL_MARKS: Mapping[SurgeLevel, str] = {
    SurgeLevel.INTEREST: "●",
    SurgeLevel.CAUTION: "▲",
    SurgeLevel.SERIOUS: "✖",
}
_TONES: Mapping[SurgeLevel, str] = {
    SurgeLevel.INTEREST: "ample",
    SurgeLevel.CAUTION: "soon",
    SurgeLevel.SERIOUS: "overdue",
}


@dataclass(frozen=True, slots=True)
class SurgeBadge:
    """A mark, a word and one of the theme's badge colours."""

    tone: str
    mark: str
    text: Sentence


def level_badge(level: SurgeLevel) -> SurgeBadge:
    """Return the badge of a level."""
    return SurgeBadge(_TONES[level], LEVEL_MARKS[level], SURGE_LEVEL_LABELS[level])


def surge_badge(surge: Surge) -> SurgeBadge:
    """Return the badge of a warning; a lifted one is quiet and still says what it was."""
    if surge.live:
        return level_badge(surge.level)
    lifted = say("해제({level})", level=SURGE_LEVEL_LABELS[surge.level])
    return SurgeBadge("quiet", "✓", lifted)


def level_said(level: SurgeLevel) -> Sentence:
    """Say a level with its mark where no badge can be painted: in a choice."""
    return say("{mark} {level}", mark=LEVEL_MARKS[level], level=SURGE_LEVEL_LABELS[level])


def topic_said(topic: Topic) -> Sentence:
    """Say a topic with what it is: the word 급식 is not the catalogue's 급식."""
    if topic.kind is TopicKind.WORD:
        return say("'{name}' · {kind}", name=topic.name, kind=TOPIC_KIND_LABELS[topic.kind])
    return say("{name} · {kind}", name=topic.name, kind=TOPIC_KIND_LABELS[topic.kind])


def count_said(count: int) -> Sentence:
    """Say a number of petitions."""
    return say("{count:,}건", count=count)


# -- when --------------------------------------------------------------------------------


def window_said(evidence: Evidence) -> Sentence:
    """Say what the count is of."""
    first, last = dates.day(evidence.first_on), dates.day(evidence.last_on)
    if evidence.window is Window.DAY:
        return say("{day} 하루(지금까지)", day=first)
    if evidence.window is Window.GROUP:
        return say("{first} ~ {last}", first=first, last=last)
    return say("{first} ~ {last} 한 주", first=first, last=last)


def evaluated_said(signals: Signals) -> Sentence:
    """Say what was looked at and when."""
    if signals.evaluated_at is None or signals.week_on is None:
        return say("아직 살펴보지 않았습니다.")
    return say(
        "{week}에 시작한 주와 {today}까지, 주제 {topics:,}개와 낱말 {words:,}개를 살펴봤습니다. "
        "({at} 기준)",
        week=dates.day(signals.week_on),
        today=dates.day(signals.today or signals.week_on),
        topics=signals.topics,
        words=signals.words,
        at=dates.moment(to_local(signals.evaluated_at)),
    )


def standing_said(surge: Surge) -> Sentence:
    """Say where a warning stands and for how long."""
    state = SURGE_STATE_LABELS[surge.state]
    if surge.state is SurgeState.LIFTED:
        return say("{weeks}주 만에 해제", weeks=surge.weeks)
    return say("{state} · {weeks}주째", state=state, weeks=surge.weeks)


def raised_said(surge: Surge) -> Sentence:
    """Say who raised a warning and when, and who lifted it."""
    raised = say(
        "{at} 발령 {by}", at=dates.moment_said(to_local(surge.raised_at)), by=surge.raised_by
    )
    if surge.lifted_at is None:
        return raised
    return say(
        "{raised} · {at} 해제 {by}",
        raised=raised,
        at=dates.moment_said(to_local(surge.lifted_at)),
        by=surge.lifted_by,
    )


# -- numbers -----------------------------------------------------------------------------


def numbers(evidence: Evidence) -> tuple[tuple[Sentence, Sentence], ...]:
    """Return the numbers that a signal rests on, each with its name."""
    counted = (
        (say("기간"), window_said(evidence)),
        (say("접수"), say("{count:,}건", count=evidence.count)),
        (say("민원인"), say("{people:,}명", people=evidence.people)),
    )
    if evidence.window is Window.GROUP:
        return (*counted, (say("방법"), METHOD_LABELS[evidence.method]))
    return (
        *counted,
        (say("예상"), say("{value}건", value=f"{evidence.expected:,.1f}")),
        (say("상한"), say("{value}건", value=f"{evidence.bound:,.1f}")),
        (say("예상의 몇 배"), _ratio_said(evidence)),
        (say("초과 점수"), say("{value} (1을 넘으면 상한 초과)", value=f"{evidence.score:.2f}")),
        (say("이어진 기간"), _run_said(evidence)),
        (say("견준 지난 자료"), say("{weeks:,}주", weeks=evidence.past_weeks)),
        (say("흩어짐"), say("우연일 때의 {value}배", value=f"{evidence.dispersion:.1f}")),
        (say("우연히 넘을 확률"), _chance_said(evidence)),
        (say("방법"), METHOD_LABELS[evidence.method]),
    )


def _ratio_said(evidence: Evidence) -> Sentence:
    """Say how many times; nearly nothing expected counts as one, or every rise were endless."""
    value = f"{evidence.ratio:.1f}"
    if evidence.expected < 1:
        return say("{value}배(예상을 1건으로 보아)", value=value)
    return say("{value}배", value=value)


def _run_said(evidence: Evidence) -> Sentence:
    if evidence.window is Window.DAY:
        return say("{run}일", run=evidence.run)
    return say("{run}주", run=evidence.run)


def _chance_said(evidence: Evidence) -> Sentence:
    """Say how rarely chance alone would do it, for one topic, and among how many it was found."""
    if evidence.share <= 0:
        return say("주제 {tested:,}개를 함께 살펴봄", tested=evidence.tested)
    return say(
        "주제마다 {once:,}번 볼 때 한 번꼴 · 주제 {tested:,}개를 함께 살펴봄",
        once=max(1, round(1 / evidence.share)),
        tested=evidence.tested,
    )


def cautions(evidence: Evidence) -> tuple[Sentence, ...]:
    """Say openly what weakens the numbers."""
    found: list[Sentence] = []
    if evidence.window is not Window.GROUP and evidence.count < FEW:
        found.append(
            say(
                "{count}건뿐이어서 우연히 늘었을 수도 있습니다. 민원의 내용을 읽고 판단해 주십시오.",
                count=evidence.count,
            )
        )
    if evidence.window is Window.DAY:
        found.append(say("하루가 끝나지 않아 건수가 더 늘 수 있습니다."))
    return tuple(found)


def exceeds_said(evidence: Evidence) -> Sentence:
    """Say a count beside what was expected, in a cell."""
    if evidence.window is Window.GROUP:
        return say("{count:,}건 / {people:,}명", count=evidence.count, people=evidence.people)
    return say(
        "{count:,}건 (예상 {expected}, 상한 {bound})",
        count=evidence.count,
        expected=f"{evidence.expected:,.1f}",
        bound=f"{evidence.bound:,.1f}",
    )


# -- trend -------------------------------------------------------------------------------


def trend_said(surge: Surge) -> Sentence:
    """Say whether it goes on growing: the newest finished week beside the one it rests on."""
    newest = surge.newest
    if newest is None:
        return say("아직 새 한 주가 지나지 않음")
    if surge.evidence is None or surge.evidence.window is not Window.WEEK:
        moved = say("지난주 {count:,}건", count=newest.count)
    else:
        moved = _moved(surge.evidence.count, newest.count)
    if newest.bound is not None and newest.count <= newest.bound:
        return say("{moved} · 상한 아래", moved=moved)
    return moved


def _moved(before: int, now: int) -> Sentence:
    # A tenth more or less is what a usual week differs by.
    slack = max(1, before // 10)
    if now > before + slack:
        return say("▲ 늘어남 {before:,} → {now:,}건", before=before, now=now)
    if now < before - slack:
        return say("▼ 줄어듦 {before:,} → {now:,}건", before=before, now=now)
    return say("― 비슷함 {before:,} → {now:,}건", before=before, now=now)


def may_lift(surge: Surge) -> bool:
    """Whether the newest week speaks for lifting: it is back beneath its bound."""
    newest = surge.newest
    return (
        surge.live
        and newest is not None
        and newest.bound is not None
        and newest.count <= newest.bound
    )


# -- groups ------------------------------------------------------------------------------


def group_said(group: Group) -> Sentence:
    """Say how many petitions, and of how many people."""
    return say("같은 내용 {count:,}건 / {people:,}명", count=group.count, people=group.people)


def group_span(group: Group) -> str:
    """Return from when to when a group came in."""
    first, last = (to_local(at).date() for at in (group.first_at, group.last_at))
    return dates.day(first) if first == last else f"{dates.day(first)} ~ {dates.day(last)}"


# -- course ------------------------------------------------------------------------------


def event_said(event: SurgeEvent) -> Sentence | str:
    """Say what an event was about, cause and measure one beneath the other."""
    if event.kind is SurgeEventKind.ANSWERED:
        return say("원인: {cause}\n대책: {measure}", cause=event.text, measure=event.measure)
    if event.kind in (SurgeEventKind.RAISED, SurgeEventKind.LEVEL):
        if not event.text:
            return level_said(event.level)
        return say("{level} · {text}", level=level_said(event.level), text=event.text)
    return event.text
