"""An explanation as a line of text, small enough to be stored with every petition.

Stretches follow each other without a gap, so only the first moment and each length are kept:
``1D202611230000;c5;w2;c2`` is a petition of seven days. The leading digit is the edition of
this form; an edition, once written, stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from gaoffice_desktop.deadlines.facts import ExclusionReason, Reason, Regime, Span

_EDITION = "1"
_REGIMES = {
    Regime.WORKING_HOURS: "H",
    Regime.WORKING_DAYS: "D",
    Regime.CALENDAR: "C",
    Regime.CIVIL: "V",
}
_REASONS = {
    Reason.COUNTED: "c",
    Reason.EXTENSION: "x",
    Reason.OUTSIDE_HOURS: "o",
    Reason.LUNCH: "l",
    Reason.BREAK: "b",
    Reason.AFTER_CLOSING: "a",
    Reason.WEEKEND: "w",
    Reason.HOLIDAY: "h",
    Reason.EXCLUSION: "e",
    Reason.FIRST_DAY: "f",
    Reason.ROLLED_END: "r",
}
_REGIME_OF = {code: regime for regime, code in _REGIMES.items()}
_REASON_OF = {code: reason for reason, code in _REASONS.items()}
_MOMENT = "%Y%m%d%H%M"
_TOKEN = re.compile(r"([a-z])(\d+)(?:\.(\w+))?(?::(.*))?", re.DOTALL)
_HEAD = re.compile(rf"{_EDITION}([A-Z])(\d{{12}})")


def pack(spans: Sequence[Span]) -> str:
    """Write an explanation as one short text."""
    first = spans[0]
    head = f"{_EDITION}{_REGIMES[first.regime]}{first.from_at:{_MOMENT}}"
    return ";".join([head, *map(_token, spans)])


def _token(span: Span) -> str:
    mark = (
        f".{span.exclusion}" if span.exclusion else f".{span.extension}" if span.extension else ""
    )
    detail = f":{_escaped(span.detail)}" if span.detail else ""
    return f"{_REASONS[span.reason]}{span.length}{mark}{detail}"


def unpack(text: str) -> tuple[Span, ...]:
    """Read an explanation back.

    Raises:
        ValueError: the text is not an explanation, or of an edition this program can't read.
    """
    try:
        return tuple(_spans(text))
    except (ValueError, OverflowError) as damage:
        raise ValueError("not an explanation that this program can read") from damage


def _spans(text: str) -> Iterator[Span]:
    head, *tokens = text.split(";")
    found = _HEAD.fullmatch(head)
    if found is None or found[1] not in _REGIME_OF or not tokens:
        raise ValueError(head)
    at = datetime.strptime(found[2], _MOMENT)
    for token in tokens:
        span = _span(token, _REGIME_OF[found[1]], at)
        at = span.to_at
        yield span


def _span(token: str, regime: Regime, at: datetime) -> Span:
    found = _TOKEN.fullmatch(token)
    if found is None or found[1] not in _REASON_OF:
        raise ValueError(token)
    reason, length, mark = _REASON_OF[found[1]], int(found[2]), found[3]
    in_hours = regime is Regime.WORKING_HOURS
    return Span(
        at,
        at + (timedelta(minutes=length) if in_hours else timedelta(days=length)),
        regime,
        reason,
        detail=_plain(found[4] or ""),
        exclusion=ExclusionReason(mark) if reason is Reason.EXCLUSION else None,
        extension=int(mark) if mark and reason is Reason.EXTENSION else 0,
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace(";", "%3B")


def _plain(text: str) -> str:
    return text.replace("%3B", ";").replace("%25", "%")
