"""What the alarm panel says beside its alarms: how many, what is owed, what became of one. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from gaoffice_desktop.early_warning.alarms.facts import (
    ACT_LABELS,
    POST_LABELS,
    PRIORITY_LABELS,
    RING_WHY_LABELS,
    Alarm,
    AlarmAct,
    AlarmState,
    AlarmStory,
    Dunning,
    Priority,
    ToldOf,
)
from gaoffice_desktop.gui.early_warning.words import Scene, when_said
from gaoffice_desktop.petitions.due_words import DueWords, Tone
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say

# --- several ----------------------------------------------------------------------------------


def counts(alarms: Iterable[Alarm]) -> dict[Priority, int]:
    """Count what nobody has taken note of, by priority."""
    found = dict.fromkeys(Priority, 0)
    for alarm in alarms:
        if alarm.state is AlarmState.RUNG:
            found[alarm.priority] += 1
    return found


def counts_said(alarms: Iterable[Alarm]) -> list[Sentence]:
    """Say these counts, the loudest first: 상 1, 중 4."""
    return [
        say("{priority} {count}", priority=PRIORITY_LABELS[priority], count=count)
        for priority, count in counts(alarms).items()
        if count
    ]


def bundle_said(count: int) -> Sentence:
    """Head a list of several."""
    return say("기한 알림 {count}건", count=count)


def missed_said(count: int) -> Sentence:
    """Head what rang while nobody sat here."""
    return say("자리를 비운 동안 울린 알림 {count}건입니다.", count=count)


def tray_said(count: int) -> Sentence:
    """What the system tray says: no number, no name."""
    return say("확인할 기한 알림 {count}건", count=count)


def month_said(month: date) -> Sentence:
    """Name the check that is owed."""
    return say("{year}년 {month}월 민원 처리 점검", year=month.year, month=month.month)


def check_said(month: date) -> Sentence:
    """Say what is to be checked, and by when (Decree 22, Rule 7)."""
    return say(
        "{month}월의 민원 처리 상황을 다음 달 5일까지 점검합니다. (영 제22조, 규칙 제7조)",
        month=month.month,
    )


def dunning_said(dunning: Dunning) -> Sentence:
    """Say since when a petition's period has passed, and to whom the letter goes."""
    return say(
        "처리기한({due})이 근무일로 {days}일 지났습니다. 받는 부서: {department}",
        due=dates.day_said(dunning.due_on),
        days=dunning.days_over,
        department=dunning.department or "-",
    )


def dunning_badge(dunning: Dunning) -> DueWords:
    """Say how many days it is over, as the register does."""
    over = say("{days}일 초과", days=dunning.days_over) if dunning.days_over else say("기한 초과")
    said = dunning_said(dunning)
    return DueWords(Tone.OVERDUE, "✖", over, said, said)


def dunning_text(dunning: Dunning) -> Sentence:
    """The text of a 독촉장 as the form beside a petition proposes it (Decree 28(2), Rule 10)."""
    return say(
        "접수번호 {number} 민원의 처리기한({due})이 지났으나 아직 처리되지 않았습니다. "
        "지체 없이 처리하고, 늦어진 사유와 처리 계획을 알려 주시기 바랍니다.",
        number=dunning.number,
        due=dates.day_said(dunning.due_on),
    )


# --- the story --------------------------------------------------------------------------------


def story_lines(story: AlarmStory, scene: Scene) -> list[Sentence]:
    """Tell who was told and who did what, the oldest first."""
    told = [(ring.at, _told_line(ring, scene)) for ring in story.rings]
    done = [(act.at, _act_line(act, scene)) for act in story.acts]
    return [said for _at, said in sorted((*told, *done), key=lambda one: one[0])]


def _told_line(ring: ToldOf, scene: Scene) -> Sentence:
    return say(
        "{when} {who}({post})에게 알림: {why}",
        when=when_said(ring.at, scene.now),
        who=ring.to,
        post=POST_LABELS[ring.post],
        why=RING_WHY_LABELS[ring.why],
    )


def _act_line(act: AlarmAct, scene: Scene) -> Sentence:
    said = say(
        "{when} {who}: {act}",
        when=when_said(act.at, scene.now),
        who=act.by,
        act=ACT_LABELS[act.act],
    )
    return say("{line} ({reason})", line=said, reason=act.reason) if act.reason else said
