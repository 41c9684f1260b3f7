"""How papers write until when, from when to when, and money.

Days and times themselves are written by ``shared.dates``. Money after 행정업무의 운영 및 혁신에
관한 규정 시행규칙 art. 2(2): ``금113,560원(금일십일만삼천오백육십원)``.
"""

from __future__ import annotations

from datetime import date, datetime

from gaoffice_desktop.shared.dates import day, day_with_weekday, moment

_DIGITS = "영일이삼사오육칠팔구"
_PLACES = ("", "십", "백", "천")
_MYRIADS = ("", "만", "억", "조", "경")


def until(on: date, at: datetime | None) -> str:
    """Say by when: with the hour where the period is counted in hours (local time)."""
    return f"{day_with_weekday(on) if at is None else moment(at)}까지"


def days(first: date, last: date) -> str:
    """``2026. 11. 1. ~ 2026. 11. 30.``."""
    return day(first) if first == last else f"{day(first)} ~ {day(last)}"


def ended(text: str) -> str:
    """Mark where a text ends, so that nothing can be added: one space, then 끝.

    행정업무의 운영 및 혁신에 관한 규정 시행규칙 art. 4.
    """
    return f"{text.rstrip()}  끝."


def money(won: int) -> str:
    """``금113,560원(금일십일만삼천오백육십원)``: digits alone are easily altered."""
    return f"금{won:,}원(금{spelled(won)}원)"


def spelled(number: int) -> str:
    """Spell a whole number as on a bill: every digit named, the ones too (``일십``)."""
    if number < 0:
        raise ValueError("an amount on a paper is not negative")
    if number == 0:
        return _DIGITS[0]
    parts: list[str] = []
    for myriad in _MYRIADS:
        number, group = divmod(number, 10_000)
        if group:
            parts.append(_spell_group(group) + myriad)
    if number:
        raise ValueError("an amount on a paper has at most twenty digits")
    return "".join(reversed(parts))


def _spell_group(group: int) -> str:
    return "".join(
        _DIGITS[int(digit)] + place
        for digit, place in zip(f"{group:04d}", reversed(_PLACES), strict=True)
        if digit != "0"
    )
