"""The history's question: its periods, what narrows it, why it found nothing. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gaoffice_desktop.early_warning.alarms.facts import AlarmState, HistoryQuery
from gaoffice_desktop.shared.sentences import Sentence, say


class Preset(StrEnum):
    """The periods that alarms are looked back at by."""

    TODAY = "today"
    WEEK = "week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    FREE = "free"


PRESET_LABELS: Mapping[Preset, Sentence] = {
    Preset.TODAY: say("오늘"),
    Preset.WEEK: say("최근 7일"),
    Preset.THIS_MONTH: say("이번 달"),
    Preset.LAST_MONTH: say("지난달"),
    Preset.THIS_YEAR: say("올해"),
    Preset.FREE: say("직접 정하기"),
}

FIRST_SHOWN = Preset.WEEK
_ONE_DAY, _WEEK = timedelta(days=1), timedelta(days=6)

SHOWN_STATES = (AlarmState.RUNG, AlarmState.SEEN, AlarmState.ANSWERED, AlarmState.SUPERSEDED)
"""An alarm that never rang is not looked back at."""

FILTERS = ("limit", "priority", "state", "department_id")


def period_of(preset: Preset, today: date) -> tuple[date, date]:
    """Return the first and the last day; what is free begins as the last seven days."""
    first = today.replace(day=1)
    match preset:
        case Preset.TODAY:
            return today, today
        case Preset.THIS_MONTH:
            return first, (first + timedelta(days=31)).replace(day=1) - _ONE_DAY
        case Preset.LAST_MONTH:
            return (first - _ONE_DAY).replace(day=1), first - _ONE_DAY
        case Preset.THIS_YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)
        case Preset.WEEK | Preset.FREE:
            return today - _WEEK, today


def count_of_filters(query: HistoryQuery) -> int:
    """How many conditions narrow the question beside its period."""
    chosen = sum(getattr(query, name) is not None for name in FILTERS)
    return chosen + query.mine + bool(query.text.strip())


def without_filters(query: HistoryQuery) -> HistoryQuery:
    """Forget the conditions; the period stays."""
    return HistoryQuery(query.first_on, query.last_on)


def with_period(query: HistoryQuery, first: date, last: date) -> HistoryQuery:
    """Look back at another period; two days in the wrong order are put right silently."""
    return replace(query, first_on=min(first, last), last_on=max(first, last))


class EmptyAction(StrEnum):
    """The one way out that an empty history offers."""

    CLEAR = "clear"
    SHOW_YEAR = "show_year"
    NONE = "none"


EMPTY_ACTION_LABELS: Mapping[EmptyAction, Sentence | str] = {
    EmptyAction.CLEAR: say("조건 지우기"),
    EmptyAction.SHOW_YEAR: say("올해 보기"),
    EmptyAction.NONE: "",
}


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why nothing is shown, and the one thing to do about it."""

    reason: Sentence
    action: EmptyAction


def emptiness(query: HistoryQuery, preset: Preset) -> Emptiness:
    """Say why this question has no answer; the narrowest cause first."""
    if text := query.text.strip():
        return Emptiness(
            say("접수번호에 {text:이가} 들어간 알림이 없습니다.", text=f"'{text}'"),
            EmptyAction.CLEAR,
        )
    if count_of_filters(query):
        return Emptiness(say("고른 조건에 맞는 알림이 없습니다."), EmptyAction.CLEAR)
    if preset is Preset.THIS_YEAR:
        return Emptiness(say("올해 울린 알림이 없습니다."), EmptyAction.NONE)
    return Emptiness(say("이 기간에 울린 알림이 없습니다."), EmptyAction.SHOW_YEAR)
