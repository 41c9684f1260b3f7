"""Random lawful and unlawful sequences of steps: what always holds, whatever is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Case, ExclusionReason
from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.lawful import Standing, Step, problems, refusal
from gaoffice_desktop.petitions.life import Consent, PetitionFile
from gaoffice_desktop.petitions.reasons import ExtensionReason, Passing, ToldBy
from gaoffice_desktop.petitions.rules import case_of, extension_limit
from gaoffice_desktop.petitions.steps.stepping import MOVING
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import CALENDAR
from tests.petitions.makers import a_petitioner

START = "2026-11-23T10:00"
GROUP = a_petitioner(kind=CitizenKind.GROUP, people=3)

Draw = Callable[[st.SearchStrategy[Any]], Any]


def a_day(draw: Draw, today: date, before: int = 1, after: int = 12) -> date:
    return today + timedelta(days=draw(st.integers(-before, after)))


def a_text(draw: Draw) -> str:
    return draw(st.sampled_from(["까닭"] * 9 + [" "]))


def an_at(draw: Draw, now: datetime) -> datetime | None:
    late = draw(st.sampled_from([None] * 6 + [5, 60 * 30]))
    return now - timedelta(minutes=late) if late is not None else None


def a_consent(draw: Draw, today: date) -> Consent | None:
    if draw(st.booleans()):
        return None
    return Consent("홍길동", a_text(draw), a_day(draw, today, 3, 1))


def a_command(draw: Draw, step: Step, house: House, file: PetitionFile, now: datetime) -> object:
    one, today, at = file.petition.id, to_local(now).date(), an_at(draw, now)
    departments = st.sampled_from([house.counter.id, house.academies.id])
    of = draw(st.sampled_from([1, *(one.of for one in file.folded.cooperations)]))
    until = file.folded.waiting_until_on or today
    makers: Mapping[Step, Callable[[], object]] = {
        Step.HAND_OVER: lambda: commands.HandOver(
            one, draw(departments), a_text(draw), None, at,
            draw(st.sampled_from([None, *Passing])),
        ),
        Step.TRANSFER: lambda: commands.Transfer(one, a_text(draw), "소관", at=at),
        Step.ASK_COOPERATION: lambda: commands.AskCooperation(
            one, draw(departments), a_text(draw), a_day(draw, today, 1, 6), at
        ),
        Step.EXTEND_COOPERATION: lambda: commands.ExtendCooperation(
            one, of, a_day(draw, today, 0, 6), a_text(draw), at
        ),
        Step.ANSWER_COOPERATION: lambda: commands.AnswerCooperation(one, of, a_text(draw), at),
        Step.ASK_SUPPLEMENT: lambda: commands.AskSupplement(
            one, a_text(draw), a_day(draw, today), at, draw(st.booleans()), draw(st.integers(0, 4)) == 0
        ),
        Step.EXTEND_SUPPLEMENT: lambda: commands.ExtendSupplement(
            one, a_day(draw, until), a_text(draw), at
        ),
        Step.SUPPLEMENT_UNDELIVERED: lambda: commands.SupplementUndelivered(
            one, a_text(draw), at
        ),
        Step.RECEIVE_SUPPLEMENT: lambda: commands.ReceiveSupplement(one, at),
        Step.EXTEND: lambda: commands.Extend(
            one, draw(st.integers(0, 9)), draw(st.sampled_from(ExtensionReason)), a_text(draw),
            a_consent(draw, today), at,
        ),
        Step.BEGIN_PAUSE: lambda: commands.BeginPause(
            one, draw(st.sampled_from(ExclusionReason)), a_text(draw),
            draw(st.none() | st.just(a_day(draw, today))), at,
        ),
        Step.EXTEND_PAUSE: lambda: commands.ExtendPause(
            one, a_day(draw, until), a_text(draw), at
        ),
        Step.END_PAUSE: lambda: commands.EndPause(one, "", at),
        Step.EXCLUDE_DAYS: lambda: commands.ExcludeDays(
            one, a_day(draw, today, 9, 0), a_day(draw, today, 5, 1),
            draw(st.sampled_from(ExclusionReason)), a_text(draw),
        ),
        Step.TELL_PROGRESS: lambda: commands.TellProgress(
            one, a_text(draw), draw(st.sampled_from(ToldBy)), at
        ),
    }  # fmt: skip
    return makers[step]()


STEPS = [
    Step.HAND_OVER, Step.ASK_COOPERATION, Step.EXTEND_COOPERATION, Step.ANSWER_COOPERATION,
    Step.ASK_SUPPLEMENT, Step.EXTEND_SUPPLEMENT, Step.SUPPLEMENT_UNDELIVERED,
    Step.RECEIVE_SUPPLEMENT, Step.EXTEND, Step.BEGIN_PAUSE, Step.EXTEND_PAUSE, Step.END_PAUSE,
    Step.EXCLUDE_DAYS, Step.TELL_PROGRESS,
]  # fmt: skip


def a_step(draw: Draw, standing: Standing) -> Step:
    """Mostly one that is open, so that lives become long; now and then one that is not."""
    kind = draw(st.integers(0, 19))
    if kind == 19:
        return Step.TRANSFER
    opened = [step for step in STEPS if kind > 16 or refusal(step, standing) is None]
    return draw(st.sampled_from(opened or STEPS))


def due_of(case: Case) -> datetime:
    return deadlines.due(case, CALENDAR).legal_end


def what_always_holds(file: PetitionFile) -> None:
    folded = file.folded
    whole = case_of(folded)
    assert due_of(whole) >= due_of(Case(whole.received_at, whole.period, (), whole.extensions))
    assert due_of(whole) >= due_of(Case(whole.received_at, whole.period, whole.exclusions))
    longest = extension_limit(folded.period)
    assert len(folded.extended) <= 2
    assert all(1 <= one.days <= longest for one in folded.extended)
    if len(folded.extended) == 2:
        assert folded.extended[1].consent is not None
    assert all(one.extensions <= 2 for one in folded.supplements)
    again = [one.again for one in folded.supplements]
    assert not any(earlier and later for earlier, later in pairwise(again))
    assert folded.pause is None or folded.supplement is None
    inspected = {
        one.first_on + timedelta(days=number)
        for one in folded.exclusions
        if one.reason is ExclusionReason.SITE_INSPECTION
        for number in range((one.last_on - one.first_on).days + 1)
    }
    assert sum(map(CALENDAR.is_working, inspected)) <= 21
    moving = [
        one.at
        for one in file.events
        if one.kind in MOVING and one.kind is not EventKind.DAYS_EXCLUDED
    ]
    assert moving == sorted(moving)
    assert all(one.at <= one.entered_at for one in file.events)


def trouble(house: House, step: Step, command: object) -> UserError | None:
    try:
        getattr(house.petitions, step.value)(house.handler, command)
    except UserError as error:
        return error
    return None


def take(house: House, file: PetitionFile, step: Step, command: object, now: datetime) -> None:
    """Take a step; the law's refusal and the faults of its fields are what the verb says too."""
    standing = Standing(file.petition, file.folded, file.due, now)
    refused = refusal(step, standing)
    wrong = {} if refused else problems(command, standing, CALENDAR)
    error = trouble(house, step, command)
    if refused is not None:
        assert error is not None
        assert (error.sentence, error.problems) == (refused, {})
    elif error is not None:
        # The moment is looked at before the rest: it may be the only fault that is told.
        assert error.problems
        assert error.problems == wrong or set(error.problems) == {"at"}
    else:
        assert wrong == {}


def live(house: House, clock: FrozenClock, draw: Draw) -> None:
    clock.set(START)
    kind = draw(st.sampled_from(["inquiry_scheme", "teaching_place_report", "grievance", "other"]))
    asker = draw(st.sampled_from([a_petitioner(), GROUP]))
    petition = house.take_in(kind_code=kind, petitioner=asker, department_id=house.counter.id)
    for _ in range(draw(st.integers(1, 12))):
        clock.move(minutes=draw(st.sampled_from([0, 10, 60 * 5, 60 * 24, 60 * 24 * 4])))
        file = house.petitions.file(house.handler, petition.id)
        step = a_step(draw, Standing(file.petition, file.folded, file.due, clock.now))
        take(house, file, step, a_command(draw, step, house, file, clock.now), clock.now)
        what_always_holds(house.petitions.file(house.handler, petition.id))


def test_whatever_is_done(file_house: House, clock: FrozenClock) -> None:
    @settings(
        max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.too_slow]
    )
    @given(data=st.data())
    def lives(data: st.DataObject) -> None:
        live(file_house, clock, data.draw)

    lives()
    assert file_house.rebuild.check(file_house.admin).differences == ()
