"""Decisions about petitions: faults of an intake, its consequences, and what events come to.

Articles are of 민원 처리에 관한 법률 (the Act), its 시행령 (the Decree) and 시행규칙 (the Rule).
Nothing here reads a clock, a store or a window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from gaoffice_desktop.citizens import rules as people
from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, Due, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.petitions.facts import Category, Channel, PetitionKind, State, TakeIn
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.life import MANY, Deadline, Folded, Notified
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

__all__ = [
    "case_if_arrived",
    "case_of",
    "consequences",
    "days_taken",
    "deadline_of",
    "derive",
    "extension_limit",
    "fold",
    "notice_of",
    "problems",
    "progress_due_on",
    "receipt_due",
    "tidied",
    "waiting_reason",
]

LONGEST_TITLE = 500
LONGEST_CONTENT = 500_000
SEVERAL = 3
"""Signatories from which up to three representatives are to be chosen (Decree 8)."""
UNDO_SECONDS = 10
"""How long the window offers to undo an intake."""
ENTERED_AHEAD = timedelta(minutes=1)
"""A form shows minutes: a receipt typed for this minute is not in the future."""
EARLIEST_YEAR = 2000
PROGRESS_DAYS = 30
"""After how many calendar days the petitioner is told how far it is (Decree 23)."""
MOST_EXTENSIONS = 2
"""Once, and once more with the petitioner's consent (Decree 21)."""

_IN_PERSON = frozenset({Channel.VISIT, Channel.ORAL})
_SPOKEN = frozenset({Channel.ORAL, Channel.PHONE})


# --- intake -----------------------------------------------------------------------------


def tidied(command: TakeIn) -> TakeIn:
    """Return the command as it is kept: texts that every store, screen and printer can hold."""
    return replace(
        command,
        petitioner=people.tidied(command.petitioner),
        proxy=people.tidied_proxy(command.proxy),
        title=one_line(command.title),
        content=many_lines(command.content),
    )


def problems(command: TakeIn, kind: PetitionKind | None, now: datetime) -> dict[str, Sentence]:
    """Say every fault of the form at once, by field.

    What the law lets a petitioner mend later is no fault here: a missing document or 위임장
    is asked for after receipt, never a reason to refuse it (Act 9(1), Act 22).
    """
    command = tidied(command)
    today = to_local(now).date()
    found = people.problems(command.petitioner, command.proxy, today)
    more: dict[str, Sentence | None] = {
        "kind": _kind_problem(kind),
        "channel": _channel_problem(command, kind),
        "title": _title_problem(command.title),
        "content": _content_problem(command.content),
        "received_at": _receipt_problem(command.received_at, now),
        "documents": _documents_problem(command, kind),
        "department": _department_problem(command, kind),
    }
    return found | {field: sentence for field, sentence in more.items() if sentence is not None}


def receipt_due(command: TakeIn, kind: PetitionKind) -> bool:
    """Tell whether the petitioner must be given a receipt slip (Act 9(2), Decree 6(3))."""
    return _no_receipt_because(command, kind) is None


def consequences(command: TakeIn, kind: PetitionKind | None = None) -> tuple[Sentence, ...]:
    """Say what the law attaches to this petition, while it is being typed."""
    asker = command.petitioner
    found: list[Sentence] = []
    if asker.kind is CitizenKind.GROUP:
        found += _of_several(asker.people, chosen=bool(asker.representative.strip()))
    if command.proxy is not None and not command.proxy.letter_seen:
        found.append(
            say(
                "위임장을 확인하지 않았습니다. 접수한 뒤 8근무시간 안에 보완을 요구합니다. (규칙 제9조)"
            )
        )
    if asker.vulnerable:
        found.append(say("사회적 약자입니다. 먼저 응대하고 필요한 편의를 제공합니다."))
    if command.oral:
        found.append(say("구술 민원입니다. 적은 내용을 읽어 드리고 구술 민원서에 서명을 받습니다."))
    if kind is not None:
        found += _of_kind(command, kind)
    return tuple(found)


def _of_several(count: int, *, chosen: bool) -> list[Sentence]:
    found: list[Sentence] = []
    if count >= SEVERAL and not chosen:
        found.append(
            say(
                "3명 이상이 함께 신청했습니다. 대표자를 3명까지 정하도록 요청하고, 정하는 데 걸린 "
                "기간은 처리기간에 넣지 않습니다. (영 제8조)"
            )
        )
    if count >= MANY:
        found.append(
            say(
                "5명 이상이 함께 신청했습니다. 5세대 이상의 공동 이해에 관한 것이면 다수인관련민원이며 "
                "연명부 원본을 받아 둡니다. (법 제2조제6호, 제24조)"
            )
        )
        found.append(say("목적이 같은 민원은 한 건으로 묶어 접수할 수 있습니다. (영 제6조제7항)"))
    return found


def _of_kind(command: TakeIn, kind: PetitionKind) -> list[Sentence]:
    found: list[Sentence] = []
    missing = [name for name in kind.documents if name not in command.documents]
    if missing:
        found.append(
            say(
                "구비서류 {count}건이 빠져 있습니다. 접수한 뒤 8근무시간 안에 보완을 요구합니다. (규칙 제9조)",
                count=len(missing),
            )
        )
    if not kind.verified:
        found.append(say("이 민원의 처리기간은 확인이 필요합니다. 민원편람과 대조해 주십시오."))
    reason = _no_receipt_because(command, kind)
    found.append(reason or say("접수증을 드립니다. (법 제9조제2항)"))
    return found


def _no_receipt_because(command: TakeIn, kind: PetitionKind) -> Sentence | None:
    if kind.category is Category.OTHER:
        return say("기타민원이어서 접수증을 생략할 수 있습니다. (법 제9조제2항, 영 제6조제3항)")
    if command.channel not in _IN_PERSON:
        return say("직접 방문한 민원이 아니어서 접수증을 생략할 수 있습니다. (영 제6조제3항)")
    if kind.period.unit is Unit.IMMEDIATE:
        return say("즉시 처리하는 민원이어서 접수증을 생략할 수 있습니다. (영 제6조제3항)")
    return None


def _kind_problem(kind: PetitionKind | None) -> Sentence | None:
    if kind is None:
        return say("민원 종류를 골라 주십시오.")
    if not kind.active:
        return say(
            "{kind:은는} 이제 쓰지 않는 민원 종류입니다. 다른 종류를 골라 주십시오.", kind=kind.name
        )
    return None


def _channel_problem(command: TakeIn, kind: PetitionKind | None) -> Sentence | None:
    if kind is None or kind.oral or command.channel not in _SPOKEN:
        return None
    return say(
        "이 민원은 문서로 신청해야 합니다. 말이나 전화로는 기타민원만 신청할 수 있습니다. (법 제8조)"
    )


def _title_problem(title: str) -> Sentence | None:
    if not title:
        return say("민원 제목을 입력해 주십시오.")
    if len(title) > LONGEST_TITLE:
        return say(
            "제목은 {longest}자까지 적을 수 있습니다. 나머지는 내용에 적어 주십시오.",
            longest=LONGEST_TITLE,
        )
    return None


def _content_problem(content: str) -> Sentence | None:
    if len(content) <= LONGEST_CONTENT:
        return None
    return say("내용이 너무 깁니다. 긴 글은 파일로 첨부해 주십시오.")


def _receipt_problem(received_at: datetime | None, now: datetime) -> Sentence | None:
    if received_at is None:
        return None
    if received_at > now + ENTERED_AHEAD:
        return say("접수 시각이 지금보다 뒤입니다. 날짜와 시각을 확인해 주십시오.")
    if to_local(received_at).year < EARLIEST_YEAR:
        return say("접수 시각의 연도를 확인해 주십시오.")
    return None


def _documents_problem(command: TakeIn, kind: PetitionKind | None) -> Sentence | None:
    strange = sorted(command.documents - set(kind.documents)) if kind is not None else []
    if not strange:
        return None
    return say("이 민원의 구비서류가 아닌 것이 표시되어 있습니다: {name}", name=strange[0])


def _department_problem(command: TakeIn, kind: PetitionKind | None) -> Sentence | None:
    if command.department_id is not None or (kind is not None and kind.department_id is not None):
        return None
    return say("처리할 부서를 골라 주십시오.")


# --- the clock --------------------------------------------------------------------------


def case_of(folded: Folded) -> Case:
    """Return what the due time is computed from.

    While the clock stands its end is unknown; the last day set for what is awaited stands in,
    so the stored due time is the one that follows if it comes at the last moment.
    """
    exclusions = folded.exclusions
    if folded.paused_on is not None:
        until = max(folded.waiting_until_on or folded.paused_on, folded.paused_on)
        exclusions = (*exclusions, Exclusion(folded.paused_on, until, waiting_reason(folded)))
    return Case(to_local(folded.received_at), folded.period, exclusions, folded.extensions)


def case_if_arrived(folded: Folded, on: date) -> Case:
    """Return the case that would hold if what is awaited arrived on this day."""
    case = case_of(replace(folded, supplements=(), pause=None, state=State.PROCESSING))
    stood = folded.stood(on)
    return replace(case, exclusions=(*case.exclusions, stood)) if stood is not None else case


def waiting_reason(folded: Folded) -> ExclusionReason:
    """Return why the clock stands."""
    return folded.pause.reason if folded.pause is not None else ExclusionReason.SUPPLEMENT


def progress_due_on(folded: Folded) -> date | None:
    """Return when the petitioner must next be told how far it is: each 30 days (Decree 23).

    Each time that 30 calendar days have passed since receipt (Decree 23(2)): a notice serves
    the thirty days that had passed when it was given, and moves no later one.
    """
    if folded.closed_at is not None:
        return None
    received_on = to_local(folded.received_at).date()
    last = max(folded.progress_told_on, default=received_on)
    served = max((last - received_on).days, 0) // PROGRESS_DAYS
    return received_on + timedelta(days=PROGRESS_DAYS * (served + 1))


def days_taken(folded: Folded, calendar: Calendar) -> int | None:
    """Count the working days from receipt to closing as the Act counts them (Act 19).

    The first day counts, from the next working day where receipt was after closing time;
    excluded days are left out. One day is the least. Nothing where the calendar does not
    reach: a petition must not stay open because next year's holidays are not confirmed.
    """
    if folded.closed_at is None:
        return None
    closed_on = to_local(folded.closed_at).date()
    try:
        started, _ = calendar.start_from(to_local(folded.received_at))
        days = calendar.workdays_before(closed_on + timedelta(days=1))
        days -= calendar.workdays_before(started.date())
    except BeyondCalendar:
        return None
    left_out = {
        day
        for one in folded.exclusions
        for day in _days(max(one.first_on, started.date()), min(one.last_on, closed_on))
        if calendar.is_working(day)
    }
    return max(1, days - len(left_out))


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


def deadline_of(due: Due, notified: Notified | None) -> Deadline:
    """Return the due time as it is stored.

    A date once told to the petitioner stays the target where a holiday declared later would
    move the legal one: the alarm rings for the earlier of the two.
    """
    alarm_at = to_utc(due.alarm_at)
    if notified is not None and notified.alarm_at < alarm_at:
        alarm_at = notified.alarm_at
    due_at = to_utc(due.due_at) if due.due_at is not None else None
    return Deadline(due.due_on, due_at, to_utc(due.legal_end), alarm_at)


def derive(folded: Folded, calendar: Calendar) -> Deadline:
    """Compute the due time of a petition from what its events come to.

    Raises:
        BeyondCalendar: it would end where the holidays have not been confirmed.
    """
    return deadline_of(deadlines.due(case_of(folded), calendar), folded.notified)


def notice_of(due: Due) -> Notified:
    """Return the due time in the form in which it is told to the petitioner."""
    due_at = to_utc(due.due_at) if due.due_at is not None else None
    return Notified(due.due_on, due_at, to_utc(due.alarm_at))


def extension_limit(period: Period) -> int:
    """Return by how many days a period may be extended: by its own length (Decree 21(1)).

    A month counts as 28 days and a year as 365: never more than the period itself has.
    """
    days = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 28, Unit.YEARS: 365}
    return days.get(period.unit, 0) * period.amount
