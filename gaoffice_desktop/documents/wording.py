"""How offices write days, times, money and amounts.

행정업무의 운영 및 혁신에 관한 규정 art. 7: Arabic digits, days as ``2026. 11. 22.``, the
24-hour clock as ``09:05``. Its 시행규칙 art. 2(2): ``금113,560원(금일십일만삼천오백육십원)``.
"""

from __future__ import annotations

from datetime import date, datetime

_WEEKDAYS = "월화수목금토일"
_DIGITS = "영일이삼사오육칠팔구"
_PLACES = ("", "십", "백", "천")
_MYRIADS = ("", "만", "억", "조", "경")


def day(on: date) -> str:
    """``2026. 11. 22.``."""
    return f"{on.year}. {on.month}. {on.day}."


def weekday(on: date) -> str:
    """``2026. 11. 22.(일)``."""
    return f"{day(on)}({_WEEKDAYS[on.weekday()]})"


def time(at: datetime) -> str:
    """``09:05``, to the minute that has begun."""
    return f"{at:%H:%M}"


def moment(at: datetime) -> str:
    """``2026. 11. 22. 09:05``."""
    return f"{day(at)} {time(at)}"


def until(on: date, at: datetime | None) -> str:
    """Say by when: with the hour where the period is counted in hours."""
    if at is None:
        return f"{weekday(on)}까지"
    return f"{weekday(at)} {time(at)}까지"


def days(first: date, last: date) -> str:
    """``2026. 11. 1. ~ 2026. 11. 30.``."""
    return day(first) if first == last else f"{day(first)} ~ {day(last)}"


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
    myriad = 0
    while number:
        number, group = divmod(number, 10_000)
        if group:
            parts.append(_spell_group(group) + _MYRIADS[myriad])
        myriad += 1
    return "".join(reversed(parts))


def _spell_group(group: int) -> str:
    digits = f"{group:04d}"
    return "".join(
        _DIGITS[int(digit)] + place
        for digit, place in zip(digits, reversed(_PLACES), strict=True)
        if digit != "0"
    )
