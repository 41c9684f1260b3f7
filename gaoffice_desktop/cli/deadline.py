"""``gaoffice deadline``: when is it due, and why then.

One case by options, or ``--batch``: JSON lines on standard input, one JSON line out for each
line that is not blank, in the same order. A line that can't be answered gives
``{"error": "..."}`` in its place. It needs no office: it counts by the calendar the program
ships with, changed by what the case says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from gaoffice_desktop.cli.cases import OwnCalendar, Question, question
from gaoffice_desktop.deadlines.facts import Case, Due, ExclusionReason, Regime, Unit
from gaoffice_desktop.deadlines.rules import BeyondCalendar, Line, due, explain, lines, sentences
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays.facts import CalendarState, Holiday
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state

_BYTE_ORDER_MARK = "\ufeff"  # Windows writes one at the head of a text file


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options; a case by options takes the same values as a JSON line."""
    parser.epilog = "예: gaoffice deadline --received 2026-11-25T14:00 --period days:3 --explain"
    parser.add_argument(
        "--batch", action="store_true", help="표준 입력의 JSON 줄마다 JSON 한 줄로 답합니다"
    )
    parser.add_argument("--received", metavar="시각", help="접수 시각(2026-11-25T14:00)")
    parser.add_argument(
        "--period",
        metavar="단위[:수]",
        help="처리기간: immediate, days:7, weeks:2, months:1, years:1, working_minutes:60",
    )
    parser.add_argument(
        "--exclude",
        metavar="날짜[..날짜][:사유]",
        action="append",
        default=[],
        help=f"산입하지 않는 기간(2026-11-25..2026-11-30:supplement); 사유: {', '.join(ExclusionReason)}",
    )
    parser.add_argument(
        "--extend", metavar="일", action="append", default=[], help="연장 일수(여러 번 쓸 수 있음)"
    )
    parser.add_argument(
        "--holiday",
        metavar="날짜[=이름]",
        action="append",
        default=[],
        help="더할 공휴일(2026-12-01=임시공휴일)",
    )
    parser.add_argument("--calendar", metavar="JSON", help="근무시간, 요일, 공휴일을 바꿉니다")
    parser.add_argument("--explain", action="store_true", help="왜 그때인지 설명합니다")
    parser.add_argument("--json", action="store_true", help="한 건도 JSON 한 줄로 답합니다")


def run(options: argparse.Namespace) -> int:
    """Answer one case, or every line of standard input."""
    if options.batch:
        for answered in batch(sys.stdin):
            sys.stdout.write(answered + "\n")
            # Whoever asks line by line over a pipe waits for each answer.
            sys.stdout.flush()
        return 0
    if not options.received or not options.period:
        raise UserError(
            say(
                "--received와 --period를 적거나 --batch로 JSON 줄을 넣어 주십시오. 예는 --help에 있습니다."
            )
        )
    asked = question(_by_options(options))
    if options.json:
        print(_line(answer(asked)))
        return 0
    found, calendar = reckon(asked)
    told = sentences(asked.case, found, explain(asked.case, calendar))
    for sentence in told if options.explain else told[-1:]:
        print(sentence)
    return 0


# Batch


def batch(given: Iterable[str]) -> Iterator[str]:
    """Answer JSON lines, one line for each that is not blank, whatever stands in it."""
    for line in given:
        told = line.strip().lstrip(_BYTE_ORDER_MARK)
        if told:
            yield _line(_answer_line(told))


def _answer_line(line: str) -> dict[str, Any]:
    try:
        return answer(question(json.loads(line, parse_constant=_no_number)))
    except UserError as wrong:
        return {"error": str(wrong.sentence)}
    except (ValueError, RecursionError):
        # Bad JSON, and JSON nested so deeply that reading it would break the program.
        return {"error": str(say("JSON으로 읽을 수 없는 줄입니다."))}


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _line(answered: dict[str, Any]) -> str:
    text = json.dumps(answered, ensure_ascii=False)
    # A lone surrogate from "\ud800" in the input can't be written as UTF-8.
    return text if text.isprintable() else json.dumps(answered)


# Answers


def answer(asked: Question) -> dict[str, Any]:
    """Answer one case as the JSON contract says.

    Raises:
        BeyondCalendar: the holidays are not confirmed that far.
    """
    found, calendar = reckon(asked)
    case = asked.case
    answered: dict[str, Any] = {
        "due_on": found.due_on.isoformat(),
        "due_at": None if found.due_at is None else found.due_at.isoformat(timespec="minutes"),
    }
    if asked.explain:
        answered["explanation"] = [
            _entry(line, case) for line in lines(case.period, explain(case, calendar))
        ]
    return answered


def _entry(line: Line, case: Case) -> dict[str, Any]:
    """Tell one stretch: days as inclusive dates, working hours as local times."""
    span = line.span
    in_hours = span.regime is Regime.WORKING_HOURS
    entry: dict[str, Any] = {"counted": span.counted, "reason": span.reason.value}
    if in_hours:
        ends = (span.from_at, span.to_at)
        entry |= {
            "from": ends[0].isoformat(timespec="minutes"),
            "to": ends[1].isoformat(timespec="minutes"),
            "minutes": span.minutes,
        }
    else:
        last = span.to_at.date() - timedelta(days=1)
        entry |= {
            "from": span.from_at.date().isoformat(),
            "to": last.isoformat(),
            "days": span.days,
        }
    if span.exclusion is not None:
        entry["exclusion"] = span.exclusion.value
    if span.detail:
        entry["detail"] = span.detail
    if span.extension:
        entry["extension"] = span.extension
        entry["extension_days"] = case.extensions[span.extension - 1]
    return entry | {"article": line.article, "text": str(line.sentence)}


# Calendars


def reckon(asked: Question) -> tuple[Due, Calendar]:
    """Return when a case is due, and the calendar that says so.

    A case that brings its holidays reaches over a century, of which it needs a year or two:
    those are compiled first, so that a batch in which every line has its own calendar is fast.

    Raises:
        BeyondCalendar: the holidays are not confirmed that far.
    """
    own = asked.calendar
    if own is not None and own.holidays is not None:
        try:
            near = _compiled(own, asked.holidays_added, asked.case.received_at.year)
            return due(asked.case, near), near
        except BeyondCalendar:
            pass
    calendar = _compiled(own, asked.holidays_added, None)
    return due(asked.case, calendar), calendar


@lru_cache(maxsize=64)
def _compiled(own: OwnCalendar | None, added: tuple[Holiday, ...], near: int | None) -> Calendar:
    state = shipped_state() if own is None else own.state(shipped_state())
    first, last = state.confirmed
    if near is not None:
        first = min(max(first, date(max(near - 1, 1), 1, 1)), last)
        last = max(min(last, date(min(near + 2, 9999), 12, 31)), first)
    known = {one.on for one in state.holidays}
    new = tuple(one for one in added if one.on not in known)
    return Calendar(CalendarState(state.hours, (*state.holidays, *new), (first, last)))


# Options


def _by_options(options: argparse.Namespace) -> dict[str, Any]:
    """Turn options into the JSON of a case, so that both are read by the same rules."""
    unit, _, amount = str(options.period).partition(":")
    period: dict[str, Any] = {"unit": unit}
    if amount or unit != Unit.IMMEDIATE:
        period["amount"] = _number(amount)
    given: dict[str, Any] = {
        "received_at": options.received,
        "period": period,
        "exclusions": [_exclusion(text) for text in options.exclude],
        "extensions": [_number(text) for text in options.extend],
        "holidays_added": [_named_day(text) for text in options.holiday],
        "explain": options.explain,
    }
    if options.calendar is not None:
        try:
            given["calendar"] = json.loads(options.calendar, parse_constant=_no_number)
        except ValueError:
            raise UserError(say("--calendar를 JSON으로 읽을 수 없습니다.")) from None
    return given


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else text


def _exclusion(text: str) -> dict[str, str]:
    days, _, reason = text.partition(":")
    first, _, last = days.partition("..")
    exclusion = {"from": first, "to": last or first}
    return exclusion | {"reason": reason} if reason else exclusion


def _named_day(text: str) -> dict[str, str]:
    day, _, name = text.partition("=")
    return {"on": day, "name": name}
