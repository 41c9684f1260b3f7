"""The columns of the surges' tables: what each shows and reads aloud. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gaoffice_desktop.early_warning.surges.facts import (
    SURGE_LEVEL_LABELS,
    SURGE_LEVEL_MEANINGS,
    Group,
    Signal,
    Surge,
    SurgeLevel,
)
from gaoffice_desktop.gui.early_warning.surges_words import (
    SurgeBadge,
    exceeds_said,
    group_span,
    level_badge,
    standing_said,
    surge_badge,
    topic_said,
    trend_said,
    window_said,
)
from gaoffice_desktop.gui.page_columns import Column
from gaoffice_desktop.gui.petitions.register_columns import INDEX, Now
from gaoffice_desktop.gui.petitions.register_source import table_columns
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.shared.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group with the level that its signal proposes; none where it is no signal."""

    group: Group
    level: SurgeLevel | None = None

    @property
    def badge(self) -> SurgeBadge | None:
        """The badge of the level."""
        return None if self.level is None else level_badge(self.level)


def _ratio(signal: Signal) -> Sentence:
    return say("{value}배", value=f"{signal.evidence.ratio:.1f}")


def _level(line: GroupLine) -> Sentence | str:
    return "-" if line.badge is None else line.badge.text


def _counted(line: GroupLine) -> Sentence:
    group = line.group
    return say("{count:,}건 / {people:,}명", count=group.count, people=group.people)


def _group_state(line: GroupLine) -> Sentence | str:
    if line.group.surge_id is not None:
        return say("경보 발령")
    return say("아직 발령하지 않음") if line.group.signal else ""


RAISED: tuple[Column[Surge], ...] = (
    Column(
        "level",
        say("단계"),
        lambda surge: surge_badge(surge).text,
        15,
        tip=lambda surge: SURGE_LEVEL_MEANINGS[surge.level],
        badge=surge_badge,
    ),
    Column("topic", say("주제"), lambda surge: topic_said(surge.topic), 0),
    Column("trend", say("추이"), trend_said, 34),
    Column("standing", say("상태"), standing_said, 20),
    Column("department", say("소관 부서"), lambda surge: surge.department or "-", 18),
    Column("number", say("번호"), lambda surge: surge.number, 14),
)
RAISED_LEAVE_AWAY = ("number", "department", "standing", "trend")

SIGNALS: tuple[Column[Signal], ...] = (
    Column(
        "level",
        say("단계(제안)"),
        lambda signal: SURGE_LEVEL_LABELS[signal.level],
        15,
        tip=lambda signal: SURGE_LEVEL_MEANINGS[signal.level],
        badge=lambda signal: level_badge(signal.level),
    ),
    Column("topic", say("주제"), lambda signal: topic_said(signal.topic), 0),
    Column("count", say("접수와 예상"), lambda signal: exceeds_said(signal.evidence), 38),
    Column("ratio", say("예상의"), _ratio, 10),
    Column("window", say("기간"), lambda signal: window_said(signal.evidence), 38),
)
SIGNALS_LEAVE_AWAY = ("window", "ratio", "count")

GROUPS: tuple[Column[GroupLine], ...] = (
    Column("level", say("단계(제안)"), _level, 15, badge=lambda line: line.badge),
    Column("title", say("제목"), lambda line: " ".join(line.group.title.split()), 0),
    Column("count", say("같은 내용"), _counted, 20),
    Column("open", say("처리 중"), lambda line: say("{count:,}건", count=line.group.open), 11),
    Column("merged", say("병합"), lambda line: say("{count:,}건", count=line.group.merged), 10),
    Column("span", say("접수한 때"), lambda line: group_span(line.group), 32),
    Column("state", say("경보"), _group_state, 22),
)
GROUPS_LEAVE_AWAY = ("merged", "open", "span", "state")

_BEHIND = ("number", "title", "kind", "who", "state", "received")
BEHIND_LEAVE_AWAY = ("who", "kind", "state", "received")


def behind_columns(now: Callable[[], Now]) -> list[Column[RegisterRow]]:
    """Return the register's columns that tell what the petitions are about; no petitioner."""
    every = table_columns(now)
    return [every[INDEX[key]] for key in _BEHIND]
