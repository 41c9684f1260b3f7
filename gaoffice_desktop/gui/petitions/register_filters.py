"""The register's question: how chips, filters, search and headers change it. No widget here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gaoffice_desktop.petitions.register_facts import RegisterCounts, RegisterQuery, SavedView, Sort
from gaoffice_desktop.shared.sentences import Sentence, say

CHIPS: tuple[SavedView, ...] = (
    SavedView.MINE,
    SavedView.DUE_TODAY,
    SavedView.OVERDUE,
    SavedView.SUPPLEMENT,
    SavedView.PAUSED,
    SavedView.PROGRESS,
    SavedView.OBJECTION,
    SavedView.MANY,
    SavedView.OPEN,
    SavedView.ALL,
)
"""The order of the chips: what is asked first in the morning stands first."""

SELDOM = frozenset({SavedView.PAUSED, SavedView.PROGRESS, SavedView.OBJECTION, SavedView.MANY})
"""Views whose chip is shown only while they hold something: most days they do not."""

FILTERS = (
    "kind_code",
    "department_id",
    "handler_id",
    "state",
    "channel",
    "received_from",
    "received_to",
    "closed_from",
    "closed_to",
    "late",
    "entered_late",
    "extended",
    "repeated",
    "many",
    "waiting",
    "closed",
    "outcome",
)
"""The fields of the query that narrow a view: the filter row's, and the board's."""


class EmptyAction(StrEnum):
    """The one way out that an empty register offers."""

    CLEAR_SEARCH = "clear_search"
    SEARCH_ALL = "search_all"
    CLEAR_FILTERS = "clear_filters"
    SHOW_OPEN = "show_open"
    SHOW_ALL = "show_all"
    TAKE_IN = "take_in"


EMPTY_ACTION_LABELS: Mapping[EmptyAction, Sentence] = {
    EmptyAction.CLEAR_SEARCH: say("찾기 지우기"),
    EmptyAction.SEARCH_ALL: say("전체에서 찾기"),
    EmptyAction.CLEAR_FILTERS: say("필터 지우기"),
    EmptyAction.SHOW_OPEN: say("처리 중 전체 보기"),
    EmptyAction.SHOW_ALL: say("전체 보기"),
    EmptyAction.TAKE_IN: say("새 민원 접수"),
}

_EMPTY_VIEWS: Mapping[SavedView, tuple[Sentence, EmptyAction]] = {
    SavedView.MINE: (say("내가 처리 중인 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.DUE_TODAY: (say("오늘 마감인 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.OVERDUE: (say("기한을 넘긴 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.SUPPLEMENT: (say("보완을 기다리는 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.PAUSED: (say("기간이 멈춘 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.PROGRESS: (say("처리진행상황을 통지할 민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.OBJECTION: (say("결정을 기다리는 이의신청이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.MANY: (say("다수인관련민원이 없습니다."), EmptyAction.SHOW_OPEN),
    SavedView.OPEN: (say("처리 중인 민원이 없습니다."), EmptyAction.SHOW_ALL),
    SavedView.ALL: (say("아직 접수한 민원이 없습니다."), EmptyAction.TAKE_IN),
}


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why nothing is shown, and the one thing to do about it."""

    reason: Sentence
    action: EmptyAction


def emptiness(query: RegisterQuery) -> Emptiness:
    """Say why this question has no answer; the narrowest cause first."""
    if query.text.strip():
        return Emptiness(
            say(
                "{text:과와} 맞는 민원을 찾지 못했습니다. "
                "낱말의 일부나 초성으로, 또는 낱말을 줄여 찾아보십시오.",
                text=f"'{query.text.strip()}'",
            ),
            # What is looked for may be closed, or somebody else's.
            EmptyAction.CLEAR_SEARCH if _is_whole(query) else EmptyAction.SEARCH_ALL,
        )
    if count_of_filters(query):
        return Emptiness(say("고른 필터에 맞는 민원이 없습니다."), EmptyAction.CLEAR_FILTERS)
    return Emptiness(*_EMPTY_VIEWS[query.view])


def _is_whole(query: RegisterQuery) -> bool:
    return query.view is SavedView.ALL and not count_of_filters(query)


def count_of_filters(query: RegisterQuery) -> int:
    """How many filters narrow the question; the button says so while the row is closed."""
    return sum(getattr(query, name) is not None for name in FILTERS)


def without_filters(query: RegisterQuery) -> RegisterQuery:
    """Forget the filters; view, search and order stay."""
    return replace(query, category=None, **dict.fromkeys(FILTERS))


def with_view(query: RegisterQuery, view: SavedView) -> RegisterQuery:
    """Go to a view, in the order that its work asks for.

    What is open is worked off by its deadline; the whole register is looked up from the
    newest. The filters stay: somebody who narrowed to a department looks at that one.
    """
    newest_first = view is SavedView.ALL
    return replace(
        query,
        view=view,
        sort=Sort.NUMBER if newest_first else Sort.DUE,
        descending=newest_first,
    )


def with_sort(query: RegisterQuery, sort: Sort) -> RegisterQuery:
    """Sort by a header: the same one again turns the order round."""
    if query.sort is sort:
        return replace(query, descending=not query.descending)
    # Dates and numbers are looked for from the newest, names and deadlines from the first.
    return replace(query, sort=sort, descending=sort in {Sort.NUMBER, Sort.RECEIVED})


def with_period(query: RegisterQuery, first: date | None, last: date | None) -> RegisterQuery:
    """Narrow by days of receipt; two days in the wrong order are put right silently."""
    if first is not None and last is not None and last < first:
        first, last = last, first
    return replace(query, received_from=first, received_to=last)


def count_of_view(view: SavedView, counts: RegisterCounts) -> int | None:
    """Return the number on a chip; the whole register has none, it would be counted for long."""
    return {
        SavedView.MINE: counts.mine,
        SavedView.DUE_TODAY: counts.due_today,
        SavedView.OVERDUE: counts.overdue,
        SavedView.SUPPLEMENT: counts.supplement,
        SavedView.PAUSED: counts.paused,
        SavedView.PROGRESS: counts.progress,
        SavedView.OBJECTION: counts.objection,
        SavedView.MANY: counts.many,
        SavedView.OPEN: counts.open,
    }.get(view)
