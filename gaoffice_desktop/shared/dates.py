"""Days and times as people type them, and as offices write them.

Written form: 행정업무의 운영 및 혁신에 관한 규정 제7조제5항 (numbers with full stops in the
place of 연, 월, 일; the 24-hour clock with a colon between hours and minutes).
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

WEEKDAYS = "월화수목금토일"
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# One syllable means more than a weekday (일 is a day, too): translated in its brackets.
_IN_BRACKETS = (
    say("(월)"), say("(화)"), say("(수)"), say("(목)"), say("(금)"), say("(토)"), say("(일)"),
)  # fmt: skip
_IN_FULL = (
    say("월요일"), say("화요일"), say("수요일"), say("목요일"), say("금요일"), say("토요일"),
    say("일요일"),
)  # fmt: skip
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
OLDEST_AGE = 130

_RELATIVE = {
    "그끄제": -3,
    "그저께": -2,
    "그제": -2,
    "어제": -1,
    "어저께": -1,
    "오늘": 0,
    "금일": 0,
    "내일": 1,
    "명일": 1,
    "모레": 2,
    "글피": 3,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
}
_OFFSET = re.compile(r"([+-])\s*(\d{1,4})\s*일?$")
_WEEKDAY = re.compile(
    r"\s*[(\[]?\s*(?:([월화수목금토일])(?:요일)?|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)\s*[)\]]?$",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(r"(?:[T\s]+|(?<=\))\s*)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")
_PARTS = re.compile(r"'?(\d{1,4})\s*[./\-년,\s]\s*(\d{1,2})\s*[./\-월,\s]\s*(\d{1,2})\s*[.일]?$")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[./\-월\s]\s*(\d{1,2})\s*[.일]?$")
_WITH_YEAR = re.compile(
    r"\d{6}(?:\d\d)?(?!\d)|'?\d{2,4}\s*[./\-년,\s]\s*\d{1,2}\s*[./\-월,\s]\s*\d"
)
_DAY = re.compile(r"(\d{1,2})\s*일?$")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−～", "-"))
_EXAMPLE = say("날짜를 알아볼 수 없습니다. 예: 2026. 11. 23., 20261123, 11.23, +3, 오늘")
_TIME_EXAMPLE = say("시각을 알아볼 수 없습니다. 예: 14:03, 1403, 오후 2시 3분")

_TIME_WORDS = re.compile(
    r"(?P<half>오전|오후|아침|새벽|낮|저녁|밤|am|pm|a\.m\.|p\.m\.)?\s*"
    r"(?P<hour>\d{1,2})\s*(?:시\s*(?:(?P<minute>\d{1,2})\s*분?|(?P<thirty>반))?"
    r"|[:.]\s*(?P<minute2>\d{2})(?::\d{2})?)?\s*"
    r"(?P<half2>am|pm|a\.m\.|p\.m\.)?$",
    re.IGNORECASE,
)
_AFTERNOON = frozenset(["오후", "낮", "저녁", "밤", "pm", "p.m."])
_MORNING = frozenset(["오전", "아침", "새벽", "am", "a.m."])


def parse_day(text: str, today: date) -> date:
    """Read a day: 20261123, 261123, 11.23, 2026년 11월 23일, +3, 오늘.

    Raises:
        UserError: it is no day; its sentence says why.
    """
    return _parse_day(text, today, lambda year: 2000 + year)


def parse_birth(text: str, today: date) -> date:
    """Read a date of birth; a year of two digits is the latest one that is not ahead.

    A resident registration number is refused, not shortened: only a statute may ask for it
    (개인정보 보호법 제24조의2).

    Raises:
        UserError: it is no date of birth; its sentence says why.
    """
    level = _levelled(text)
    if re.fullmatch(r"\d{6}\s*-?\s*[\d*•]{7}", level):
        raise UserError(say("주민등록번호는 받지 않습니다. 생년월일만 적어 주십시오."))
    if not _WITH_YEAR.match(level):
        raise UserError(say("생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2."))
    two_digits = False

    def century(year: int) -> int:
        nonlocal two_digits
        two_digits = True
        return 2000 + year if 2000 + year <= today.year else 1900 + year

    born = _parse_day(text.replace("생", ""), today, century)
    if born > today and two_digits:
        # This year's two digits with a day still to come: a hundred years ago.
        born = _existing(born.year - 100, born.month, born.day)
    if born > today:
        raise UserError(say("생년월일이 오늘보다 뒤입니다. 다시 확인해 주십시오."))
    if today.year - born.year > OLDEST_AGE:
        raise UserError(say("생년월일의 연도를 다시 확인해 주십시오."))
    return born


def parse_time(text: str) -> time:
    """Read a time of day: 1403, 14:03, 오후 2시 30분, 2시 반.

    "2시" without 오전 or 오후 is 14:00, for that is what it means in an office; digits alone
    are read by the 24-hour clock.

    Raises:
        UserError: it is no time of day; its sentence says why.
    """
    level = _levelled(text).lower()
    if not level:
        raise UserError(say("시각을 입력해 주십시오. 예: 14:03"))
    if level in ("정오", "자정"):
        return time(12) if level == "정오" else time(0)
    if re.fullmatch(r"\d{3,4}", level):
        return _time(int(level[:-2]), int(level[-2:]))
    match = _TIME_WORDS.match(level)
    if not match:
        raise UserError(_TIME_EXAMPLE)
    hour = int(match["hour"])
    minute = 30 if match["thirty"] else int(match["minute"] or match["minute2"] or 0)
    half = match["half"] or match["half2"] or ""
    if half:
        hour = _by_half(hour, half)
    elif "시" in level and 1 <= hour <= 6:
        hour += 12
    return _time(hour, minute)


def day_problem(text: str, today: date) -> Sentence | None:
    """What is wrong with a typed day, or nothing."""
    return _problem(lambda: parse_day(text, today), text)


def birth_problem(text: str, today: date) -> Sentence | None:
    """What is wrong with a typed date of birth, or nothing."""
    return _problem(lambda: parse_birth(text, today), text)


def time_problem(text: str) -> Sentence | None:
    """What is wrong with a typed time, or nothing."""
    return _problem(lambda: parse_time(text), text)


def day(on: date) -> str:
    """A day as offices write it: 2026. 11. 23. (규정 제7조제5항)."""
    return f"{on.year}. {on.month}. {on.day}."


def weekday(on: date) -> str:
    """The weekday in one syllable: 월."""
    return WEEKDAYS[on.weekday()]


def day_with_weekday(on: date) -> str:
    """A day with its weekday: 2026. 11. 23.(월)."""
    return f"{day(on)}({weekday(on)})"


def clock(at: time | datetime) -> str:
    """A time of the 24-hour clock: 09:05 (규정 제7조제5항)."""
    return f"{at.hour:02}:{at.minute:02}"


def moment(local: datetime) -> str:
    """A day and a time: 2026. 11. 23.(월) 14:03."""
    return f"{day_with_weekday(local.date())} {clock(local)}"


def weekday_said(weekday: int) -> Sentence:
    """A weekday (Monday is 0) as it stands beside a day, for the window to translate: (월)."""
    return _IN_BRACKETS[weekday]


def day_said(on: date) -> Sentence:
    """What `day_with_weekday` writes, for the window to translate."""
    return say("{day}{weekday}", day=day(on), weekday=weekday_said(on.weekday()))


def moment_said(local: datetime) -> Sentence:
    """What `moment` writes, for the window to translate."""
    return say("{day} {time}", day=day_said(local.date()), time=clock(local))


def _problem(parse: Callable[[], object], text: str) -> Sentence | None:
    if not text.strip():
        return None
    try:
        parse()
    except UserError as error:
        return error.sentence
    return None


def _levelled(text: str) -> str:
    level = unicodedata.normalize("NFKC", text).translate(_DASHES)
    return re.sub(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", level).strip()


def _parse_day(text: str, today: date, century: Callable[[int], int]) -> date:
    level = _levelled(text)
    if not level:
        raise UserError(say("날짜를 입력해 주십시오. 예: 2026. 11. 23."))
    if level.lower() in _RELATIVE:
        return _moved(today, _RELATIVE[level.lower()])
    offset = _OFFSET.fullmatch(level)
    if offset:
        return _moved(today, int(offset[1] + offset[2]))
    level = _CLOCK_AFTER.sub("", level).strip()
    named = _WEEKDAY.search(level)
    # "23일" ends like a Sunday in one syllable: a weekday stands in brackets, or after a stop.
    if named and not re.search(r"\d\s*일$", level):
        level = level[: named.start()].strip()
    else:
        named = None
    found = _existing(*_numbers(level, today, century))
    if named and found.weekday() != _place_in_week(named):
        weekday = _IN_FULL[found.weekday()]
        raise UserError(say("{day:은는} {weekday}입니다.", day=day(found), weekday=weekday))
    return found


def _place_in_week(named: re.Match[str]) -> int:
    return WEEKDAYS.index(named[1]) if named[1] else _ENGLISH.index(named[2].lower())


def _numbers(level: str, today: date, century: Callable[[int], int]) -> tuple[int, int, int]:
    if re.fullmatch(r"\d{8}", level):
        return int(level[:4]), int(level[4:6]), int(level[6:])
    if re.fullmatch(r"\d{6}", level):
        return century(int(level[:2])), int(level[2:4]), int(level[4:])
    if re.fullmatch(r"\d{4}", level):
        return today.year, int(level[:2]), int(level[2:])
    parts = _PARTS.fullmatch(level)
    if parts and len(parts[1]) in (2, 4):
        year = int(parts[1])
        return (century(year) if len(parts[1]) == 2 else year), int(parts[2]), int(parts[3])
    month_day = _MONTH_DAY.fullmatch(level)
    if month_day:
        return today.year, int(month_day[1]), int(month_day[2])
    only = _DAY.fullmatch(level)
    if only:
        return today.year, today.month, int(only[1])
    raise UserError(_EXAMPLE)


def _existing(year: int, month: int, day_of_month: int) -> date:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise UserError(say("{year}년은 쓸 수 없는 연도입니다.", year=year))
    if not 1 <= month <= 12:
        raise UserError(say("{month}월은 없습니다. 1월부터 12월까지 적어 주십시오.", month=month))
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day_of_month <= last:
        raise UserError(
            say("{year}년 {month}월은 {last}일까지 있습니다.", year=year, month=month, last=last)
        )
    return date(year, month, day_of_month)


def _moved(today: date, days: int) -> date:
    moved = today + timedelta(days=days)
    return _existing(moved.year, moved.month, moved.day)


def _by_half(hour: int, half: str) -> int:
    if half in _AFTERNOON and 1 <= hour <= 11:
        # "밤 1시" is after midnight; "낮 11시" is before noon.
        return hour if (half == "밤" and hour <= 4) or (half == "낮" and hour >= 10) else hour + 12
    if (half in _MORNING or half == "밤") and hour == 12:
        return 0
    return hour


def _time(hour: int, minute: int) -> time:
    if hour == 24 and minute == 0:
        raise UserError(say("24:00은 다음 날 00:00으로 적어 주십시오."))
    if hour > 23 or minute > 59:
        raise UserError(say("시각은 00:00부터 23:59까지 적어 주십시오."))
    return time(hour, minute)
