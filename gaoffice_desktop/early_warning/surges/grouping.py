"""Groups petitions of the same content by many people as they arrive (좌표찍기), and their verbs.

A new petition is compared with those of the last days through the index (``finding.copies``), and
joins the group of the one it resembles most; two that resemble each other and have no group make
one. The mark of the newest petition looked at is this room's own: nothing is looked at twice or
passed over, whichever program took it in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges import queries
from gaoffice_desktop.early_warning.surges.counting import monday_of, week_of
from gaoffice_desktop.early_warning.surges.evaluating import Evaluating, with_surges
from gaoffice_desktop.early_warning.surges.facts import (
    MOST_BEHIND,
    Evidence,
    Group,
    Grouped,
    GroupMember,
    GroupStory,
    Method,
    Signal,
    Signals,
    Thresholds,
    Topic,
    TopicKind,
    WeekPoint,
    Window,
)
from gaoffice_desktop.early_warning.surges.rules import group_level, judge
from gaoffice_desktop.early_warning.surges.thresholds import thresholds_in
from gaoffice_desktop.finding.alike import Pairs, pairs, resemblance
from gaoffice_desktop.finding.copies import FEWEST_PAIRS, candidates, sample_of
from gaoffice_desktop.petitions import tallying
from gaoffice_desktop.petitions.likeness import NEARLY_EQUAL
from gaoffice_desktop.petitions.seasons import without_people
from gaoffice_desktop.petitions.tallying import Standing
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import SURGE_GROUP_DAYS
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_MOST_COPIES = 200
_AT_ONCE = 20
_FIRST_LOOK = 2_000
"""Petitions that the first look begins with: an office with a past is not grouped whole."""

_STORED_EVERY = 20
"""Petitions after which the mark is stored though none joined a group: a write costs most."""

_SAMPLE_LASTS = 100
"""Petitions for which a sample of what is usual serves."""

_LONGEST_TITLE = 60


@dataclass(slots=True)
class _Look:
    """What a look at new petitions has come to: petition -> (group, likeness)."""

    groups: dict[int, int] = field(default_factory=dict[int, int])
    likeness: dict[int, float] = field(default_factory=dict[int, float])
    new: int = 0
    """Groups to be made, numbered downwards from -1 until they have an id."""


class Grouping(Evaluating):
    """Puts what says the same together."""

    def signals(self, seat: Seat) -> Signals:
        """Return what the newest finished week and the running day say, as stored (at once).

        Groups that are signals are among them, as they stand now. READ_SURGES.
        """
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            return self.signals_in(work)

    def signals_in(self, work: Work) -> Signals:
        """Return the signals, groups among them, with the warnings that stand."""
        stored = self.stored_signals(work)
        thresholds = thresholds_in(work)
        groups = [
            signal
            for story in self._stories(work, self._since(thresholds.group_days), thresholds)
            if (signal := group_signal(story, thresholds)) is not None
        ]
        ranked = sorted((*groups, *stored.signals), key=lambda one: -int(one.level))
        return with_surges(replace(stored, signals=tuple(ranked)), queries.live_ids(work))

    def group_new(self, _seat: Seat, most: int = 50) -> Done[Grouped]:
        """Look at the petitions that came in since the last look; after each intake.

        Works for whoever is at the desk, signed in or not: it shows nobody anything, and leaves
        no line in the trail. Texts are compared before the store is locked.
        """
        with self.database.read() as work:
            newest = tallying.newest(work)
            if newest <= self.memory.looked_at:
                return Done(Grouped(), Changes())
            before = queries.mark(work, queries.PETITION_MARK)
            days = settings.value(work, SURGE_GROUP_DAYS)
            first = tallying.first_id_since(work, self._since(days)) or newest + 1
            start = before if before is not None else max(newest - _FIRST_LOOK, first - 1)
            ids = tallying.new_since(work, max(start, self.memory.looked_at), most)
            if not ids:
                return Done(Grouped(), Changes())
            look = self._compared(work, ids, first)
        more = ids[-1] < newest
        if not look.groups and not _is_to_be_stored(start, ids[-1]):
            # Nothing to store: this program remembers that it has looked, another looks again.
            self.memory.looked_at = ids[-1]
            return Done(Grouped(len(ids), more=more), Changes())
        with self.database.change() as work:
            # Another program has looked at them meanwhile: nothing is left to do.
            if not queries.set_mark(work, queries.PETITION_MARK, ids[-1], before):
                return Done(Grouped(more=True), Changes())
            signals = self._stored(work, look)
        self.memory.looked_at = ids[-1]
        grouped = Grouped(len(ids), len(look.groups), signals, more)
        return Done(grouped, Changes(surges=bool(look.groups)))

    def groups(self, seat: Seat, every: bool = False) -> tuple[Group, ...]:
        """Return the groups of the last days (``every``: those too small to be a signal too)."""
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            thresholds = thresholds_in(work)
            stories = self._stories(work, self._since(thresholds.group_days), thresholds)
            return tuple(one.group for one in stories if every or one.group.signal)

    def group(self, seat: Seat, group_id: int) -> GroupStory:
        """Return a group with its petitions. READ_SURGES.

        Raises:
            UserError: there is none.
        """
        require(seat, Permission.READ_SURGES)
        with self.database.read() as work:
            return self.group_in(work, group_id)

    def group_ids_of(self, seat: Seat, petition_ids: Sequence[int]) -> dict[int, int]:
        """Return which of these petitions belong to which group (a mark in the register)."""
        require(seat, Permission.READ_REGISTER)
        with self.database.read() as work:
            return queries.group_of(work, petition_ids)

    def group_in(self, work: Work, group_id: int) -> GroupStory:
        """Return a group with its petitions, within the caller's transaction.

        Raises:
            UserError: there is none.
        """
        members = queries.members(work, [group_id])[group_id]
        story = _story(work, group_id, members, thresholds_in(work), queries.live_ids(work))
        if story is None:
            raise UserError(say("같은 내용의 민원 묶음을 찾지 못했습니다."))
        return story

    def _since(self, days: int) -> datetime:
        return self.clock() - timedelta(days=days)

    def _stories(self, work: Work, since: datetime, thresholds: Thresholds) -> list[GroupStory]:
        rows = queries.group_rows(work, since)
        members = queries.members(work, [row.id for row in rows])
        live = queries.live_ids(work)
        stories = [_story(work, row.id, members[row.id], thresholds, live) for row in rows]
        return [one for one in stories if one is not None]

    def _compared(self, work: Work, ids: Sequence[int], first: int) -> _Look:
        look = _Look()
        texts = tallying.texts_of(work, ids)
        for petition_id in ids:
            title, content = texts.get(petition_id, ("", ""))
            # Of a short text everybody's is a copy.
            if len(pairs(content)) >= FEWEST_PAIRS:
                said = pairs(title, content)
                _compare(work, look, petition_id, said, first, self._sample(work, petition_id))
        return look

    def _sample(self, work: Work, petition_id: int) -> list[str]:
        """Return what is usual now, read anew after some petitions."""
        memory = self.memory
        if not memory.sample or petition_id - memory.sample_at >= _SAMPLE_LASTS:
            memory.sample, memory.sample_at = sample_of(work), petition_id
        return memory.sample

    def _stored(self, work: Work, look: _Look) -> tuple[int, ...]:
        """Store who joined which group; return the groups that have just become a signal."""
        if not look.groups:
            return ()
        now = self.clock()
        made = {new: queries.add_group(work, now, now) for new in sorted(
            {one for one in look.groups.values() if one < 0}, reverse=True)}  # fmt: skip
        rows = [
            {
                "petition_id": petition_id,
                "group_id": made.get(group_id, group_id),
                "likeness": round(look.likeness[petition_id] * 1000),
            }
            for petition_id, group_id in look.groups.items()
        ]
        queries.add_members(work, rows)
        fresh: list[int] = []
        for group_id in sorted({int(row["group_id"]) for row in rows}):
            values: dict[str, object] = {"last_at": now}
            row = queries.group_row(work, group_id)
            is_new = row is not None and row.signal_at is None
            if is_new and self.group_in(work, group_id).group.signal:
                values["signal_at"] = now
                fresh.append(group_id)
            queries.touch_group(work, group_id, values)
        return tuple(fresh)


def _compare(
    work: Work, look: _Look, petition_id: int, said: Pairs, first: int, sample: list[str]
) -> None:
    """Put a petition beside the one it resembles most among the newest before it."""
    found = candidates(work, said, first, _MOST_COPIES, sample)
    near = [one for one in found if one < petition_id]
    alike: dict[int, float] = {}
    groups: dict[int, int] = {}
    for at in range(0, len(near), _AT_ONCE):
        texts = tallying.texts_of(work, near[at : at + _AT_ONCE])
        for one, (title, content) in texts.items():
            much = resemblance(said, pairs(title, content))
            if much >= NEARLY_EQUAL:
                alike[one] = much
        groups = {**queries.group_of(work, list(alike)), **look.groups}
        # Once it has found a group, older copies would say the same.
        if any(one in groups for one in alike):
            break
    if not alike:
        return
    grouped = [one for one in alike if one in groups]
    best = max(grouped or alike, key=lambda one: (alike[one], -one))
    if best not in groups:
        look.new -= 1
        look.groups[best] = look.new
        look.likeness[best] = 1.0
        groups[best] = look.new
    look.groups[petition_id] = groups[best]
    look.likeness[petition_id] = alike[best]


def _is_to_be_stored(start: int, last: int) -> bool:
    return last - start >= _STORED_EVERY


def _story(
    work: Work,
    group_id: int,
    members: Sequence[tuple[int, int]],
    thresholds: Thresholds,
    live: Mapping[tuple[str, str], int],
) -> GroupStory | None:
    standing = tallying.standings(work, [petition_id for petition_id, _ in members])
    kept = [one for one in standing.values() if one.counted or one.merged]
    if not kept:
        return None
    kept.sort(key=lambda one: (one.received_at, one.id))
    group = _group(group_id, kept, thresholds, live)
    likeness = dict(members)
    shown = tuple(
        GroupMember(one.id, likeness[one.id] / 1000, one.open, one.merged)
        for one in reversed(kept)
    )  # fmt: skip
    days = Counter(to_local(one.received_at).date() for one in kept)
    return GroupStory(group, shown, tuple(sorted(days.items())))


def _group(
    group_id: int,
    kept: Sequence[Standing],
    thresholds: Thresholds,
    live: Mapping[tuple[str, str], int],
) -> Group:
    standing = [one for one in kept if one.counted]
    open_ones = [one for one in standing if one.open]
    people = len({one.asker for one in kept})
    return Group(
        id=group_id,
        # It becomes the name of a warning, which is printed and outlives the petition.
        title=without_people(kept[0].title, (kept[0].name,))[:_LONGEST_TITLE],
        first_at=kept[0].received_at,
        last_at=kept[-1].received_at,
        count=len(standing),
        open=len(open_ones),
        merged=sum(one.merged for one in kept),
        people=people,
        main_id=(open_ones or standing or kept)[0].id,
        # Those merged were as many petitioners, though they are one petition now.
        signal=group_level(len(kept), people, thresholds) is not None,
        surge_id=live.get((TopicKind.GROUP.value, str(group_id))),
    )


def group_signal(story: GroupStory, thresholds: Thresholds) -> Signal | None:
    """Return the signal that a group is, if it is large enough."""
    group = story.group
    count = group.count + group.merged
    first_on, last_on = to_local(group.first_at).date(), to_local(group.last_at).date()
    evidence = Evidence(
        method=Method.SAME_CONTENT,
        window=Window.GROUP,
        first_on=first_on,
        last_on=last_on,
        count=count,
        expected=0.0,
        bound=float(thresholds.group_least - 1),
        score=round(count / max(thresholds.group_least, 1), 3),
        ratio=float(count),
        run=(last_on - first_on).days + 1,
        people=group.people,
        past_weeks=0,
        tested=0,
        share=0.0,
    )
    judged = judge(TopicKind.GROUP, evidence, thresholds)
    if judged is None:
        return None
    return Signal(
        topic=Topic(TopicKind.GROUP, str(group.id), group.title),
        level=judged.level,
        evidence=evidence,
        reasons=judged.reasons,
        weeks=_weeks(story.days),
        petition_ids=tuple(one.petition_id for one in story.members)[:MOST_BEHIND],
        surge_id=group.surge_id,
    )


def _weeks(days: Sequence[tuple[date, int]]) -> tuple[WeekPoint, ...]:
    sums: Counter[int] = Counter()
    for on, count in days:
        sums[week_of(on.toordinal())] += count
    return tuple(WeekPoint(monday_of(week), sums[week]) for week in range(min(sums), max(sums) + 1))
