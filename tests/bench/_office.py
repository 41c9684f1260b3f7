"""A throw-away office on the encrypted store, and a fast way to fill its register."""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import insert, update

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.deadlines.facts import Case, Period, Unit
from gaoffice_desktop.finding import index
from gaoffice_desktop.finding.facts import Document
from gaoffice_desktop.migrations.tables import metadata
from gaoffice_desktop.petitions import finding
from gaoffice_desktop.petitions import tables as petition_tables
from gaoffice_desktop.petitions.calendar_changes import CalendarChanges
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel, PetitionKind, State, TakeIn
from gaoffice_desktop.petitions.folding import period_data
from gaoffice_desktop.petitions.inputs import Explainer
from gaoffice_desktop.petitions.life import Folded
from gaoffice_desktop.petitions.recording import reckon, stored_form
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_HEAD, OFFICE_NAME
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.staff.facts import Role, SaveDepartment, Seat
from gaoffice_desktop.staff.service import make_department
from gaoffice_desktop.staff.tables import AccountRow
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.service import Workdays

KEY = bytes(range(32))
HANDLERS = 40
_FAMILY = "가단도라마바사새아은자초하"
_GIVEN = ("가온", "나래", "다솜", "라온", "마루", "바다", "새봄", "아라", "하늘", "한결")
_WORDS = (
    "전학", "급식", "통학로", "방과후", "교육비", "검정고시", "졸업증명서", "학원", "돌봄",
    "교복", "체험학습", "생활기록부", "특수교육", "석면", "운동장", "도서관",
)  # fmt: skip
_ASKS = ("문의", "요청", "건의", "불편 신고", "처리 결과 안내 요청")


class StandingClock:
    """Stands at Wednesday 2026-11-25 10:00 in Korea until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Office:
    """The services of a bench."""

    database: Database
    clock: StandingClock
    petitions: Petitions
    calendar: CalendarChanges
    workdays: Workdays
    kinds: tuple[PetitionKind, ...]
    seat: Seat


@contextmanager
def office(folder: Path | None = None) -> Iterator[Office]:
    """Open a new office in a folder that is removed afterwards."""
    place = Path(tempfile.mkdtemp(prefix="gaoffice-bench-", dir=folder))
    database = open_sqlcipher(place / "office.db", KEY)
    try:
        with database.change() as work:
            metadata.create_all(work.session.connection())
        yield _set_up(database)
    finally:
        database.close()
        shutil.rmtree(place)


def _set_up(database: Database) -> Office:
    clock, workdays = StandingClock(), Workdays(database)
    catalogue = Catalogue(database, clock)
    roles = frozenset({Role.COUNTER_CLERK, Role.EXAMINER})
    with database.change() as work:
        settings.keep(work, OFFICE_NAME, "나래교육지원청")
        settings.keep(work, OFFICE_HEAD, "교육장")
        departments = [
            make_department(work, SaveDepartment(0, name, "02-123-4567"))
            for name in ("민원실", "평생교육과", "중등교육과")
        ]
        workdays.set_up(work, OfficeHours(date(2018, 1, 1)), at=clock(), by="전산")
        catalogue.seed(work, departments)
    seat = Seat(Actor(0, "도라온", "창구-1"), roles, departments[0].id)
    room = (database, clock, workdays)
    kinds = tuple(k for k in catalogue.kinds(seat) if k.department_id is not None)
    return Office(database, clock, Petitions(*room), CalendarChanges(*room), workdays, kinds, seat)


def a_name(chance: random.Random) -> str:
    """Return an invented name."""
    return chance.choice(_FAMILY) + chance.choice(_GIVEN)


def a_command(chance: random.Random, kind: PetitionKind) -> TakeIn:
    """Return an invented petition of a kind."""
    phone = f"010-{chance.randrange(1000, 9999)}-{chance.randrange(1000, 9999)}"
    return TakeIn(
        kind_code=kind.code,
        channel=Channel.VISIT,
        petitioner=Petitioner(CitizenKind.PERSON, a_name(chance), phone=phone),
        title=a_title(chance),
        content="자녀의 학교생활에 관한 일로 여쭙니다. " * 10,
        department_id=kind.department_id,
    )


def a_title(chance: random.Random) -> str:
    """Return an invented title."""
    return f"{chance.choice(_WORDS)} {chance.choice(_WORDS)} {chance.choice(_ASKS)}"


def fill(office: Office, count: int, open_count: int, periods: tuple[Period, ...]) -> None:
    """Put petitions straight into the tables, as the intake would have left them.

    The newest ``open_count`` are open. Rows, forms, search index and first events are all
    there, so an edit of the calendar or a rebuild works on them like on any other.
    """
    chance = random.Random(2026)
    with office.database.change() as work:
        calendar = office.workdays.calendar_in(work)
        explainer = Explainer(calendar)
        connection = work.session.connection()
        begin = office.clock.now - timedelta(days=3 * 365)
        step = (office.clock.now - timedelta(days=12) - begin) / max(count - open_count, 1)
        for start in range(0, count, 10_000):
            rows: list[dict[str, Any]] = []
            forms: list[dict[str, Any]] = []
            documents: list[tuple[int, Document]] = []
            events: list[dict[str, Any]] = []
            for number in range(start + 1, min(start + 10_000, count) + 1):
                is_open = number > count - open_count
                received = (
                    _working_moment(chance, office.clock.now) if is_open else begin + step * number
                )
                # Closed ones are counted in days: petitions of a day then share an explanation.
                period = chance.choice(periods if is_open else periods[:3])
                reckoned = reckon(Case(to_local(received), period), None, calendar, explainer)
                row = _row(chance, office, number, received, reckoned.deadline, is_open)
                rows.append(row)
                form = stored_form(reckoned, _folded(row, period))
                forms.append({"petition_id": number, **_FORM, **form})
                documents.append((number, finding.document_of(row, _FORM["content"])))
                events.append(_first_event(number, received, period))
            connection.execute(insert(petition_tables.PetitionRow), rows)
            connection.execute(insert(petition_tables.FormRow), forms)
            index.put_many(work, documents)
            connection.execute(insert(petition_tables.EventRow), events)


def _working_moment(chance: random.Random, now: datetime) -> datetime:
    """Return a minute within the office hours of the last ten days."""
    day = to_local(now).date() - timedelta(days=chance.randrange(1, 11))
    minute = chance.choice((chance.randrange(540, 720), chance.randrange(780, 1080)))
    return to_utc(datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute))


_FORM: dict[str, Any] = {
    "period_source": "",
    "petitioner": {},
    "proxy": None,
    "documents": [],
    "content": "자녀의 학교생활에 관한 일로 여쭙니다. " * 10,
}


def _row(
    chance: random.Random,
    office: Office,
    number: int,
    received: datetime,
    deadline: Any,
    is_open: bool,
) -> dict[str, Any]:
    kind = office.kinds[number % len(office.kinds)]
    return {
        "id": number,
        "order_no": 20_250_000_000_000 + number,
        "number": f"2025-{number:06d}",
        "kind_code": kind.code,
        "kind_name": kind.name,
        "category": kind.category.value,
        "channel": "visit",
        "state": State.RECEIVED.value if is_open else State.DONE.value,
        "asker_kind": "person",
        "name": a_name(chance),
        "phone": f"010-{chance.randrange(1000, 9999)}-{chance.randrange(1000, 9999)}",
        "people": 1,
        "title": a_title(chance),
        "department_id": kind.department_id,
        "department": "민원실",
        "handler_id": None,
        "handler": "",
        "received_at": received,
        "entered_at": received,
        "entered_by_id": 1,
        "entered_by": "도라온",
        "due_on": deadline.due_on,
        "due_at": deadline.due_at,
        "ends_at": deadline.ends_at,
        "alarm_at": deadline.alarm_at,
        "closed_at": None if is_open else deadline.alarm_at,
        "calendar_revision": 1,
    }


def _folded(row: dict[str, Any], period: Period) -> Folded:
    return Folded(
        State(row["state"]), row["received_at"], period, 1, closed_at=row["closed_at"],
        handler_id=row["handler_id"],
    )  # fmt: skip


def _first_event(number: int, received: datetime, period: Period) -> dict[str, Any]:
    return {
        "petition_id": number,
        "kind": EventKind.TAKEN_IN.value,
        "at": received,
        "entered_at": received,
        "staff_id": 1,
        "staff_name": "도라온",
        "data": {"period": period_data(period), "calendar": 1, "department": "민원실"},
    }


def staff_of(here: Office, count: int = HANDLERS) -> list[Seat]:
    """Make handlers, five to a leader, in every department of the bench's office; one examiner."""
    roles = frozenset({Role.HANDLER})
    seats: list[Seat] = []
    with here.database.change() as work:
        examiner = AccountRow(
            login="examiner", name="심사관", roles=[Role.EXAMINER.value], password_hash=""
        )
        work.session.add(examiner)
        leader: int | None = None
        for at in range(count):
            # Nobody signs in here, so no password is hashed: forty would take half a minute.
            row = AccountRow(
                login=f"handler{at}", name=f"담당{at}", department_id=at * 3 // count + 1,
                roles=[Role.HANDLER.value], password_hash="", leader_id=leader if at % 5 else None,
            )  # fmt: skip
            work.session.add(row)
            work.session.flush()
            leader = row.id if at % 5 == 0 else leader
            seats.append(Seat(Actor(row.id, row.name, f"자리-{at}"), roles, row.department_id))
    return seats


def hand_out(here: Office, seats: list[Seat]) -> None:
    """Give every petition a handler, as most have one."""
    table: Any = petition_tables.PetitionRow.__table__
    with here.database.change() as work:
        for at, seat in enumerate(seats):
            work.session.execute(
                update(table)
                .where(table.c.id % len(seats) == at)
                .values(handler_id=seat.actor.staff_id, handler=seat.actor.name, state="processing")
            )
        work.session.execute(
            update(petition_tables.FormRow).values(limits='[["progress",0,"2026-12-20",null,0]]')
        )


PERIODS = (
    Period(Unit.DAYS, 7),
    Period(Unit.DAYS, 14),
    Period(Unit.DAYS, 8),
    Period(Unit.DAYS, 5),
    Period(Unit.DAYS, 20),
)


def times_of(action: Callable[[], object], rounds: int) -> list[float]:
    """Return how long each round took, in milliseconds."""
    found: list[float] = []
    for _ in range(rounds):
        begun = perf_counter()
        action()
        found.append((perf_counter() - begun) * 1000)
    return found


def percentile(times: list[float], share: float) -> float:
    """Return the time that this share of the rounds stays under."""
    ordered = sorted(times)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def median(times: list[float]) -> float:
    """Return the middle time."""
    return statistics.median(times)
