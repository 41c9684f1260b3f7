"""The office's catalogue of petition kinds (민원편람): shipped as data, kept by the office."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, insert, select

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.facts import Category, PetitionKind
from gaoffice_desktop.petitions.tables import KindRow
from gaoffice_desktop.petitions.watching import touch_open
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.places import resource
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Department, Permission, Seat
from gaoffice_desktop.staff.rules import require

FILES = ("general.toml", "certificates.toml", "academies.toml", "schools.toml")
"""The shipped catalogue in the order in which the screen offers it."""

COUNTER = "민원실"
"""The department that the catalogue names for what the counter itself answers."""

_CODE = re.compile(r"[a-z][a-z0-9_]{1,63}")


@dataclass(frozen=True, slots=True)
class ShippedKind:
    """An entry as shipped: it names a department, which an office may call otherwise."""

    kind: PetitionKind
    department: str


@dataclass(frozen=True)
class Catalogue:
    """Reads and edits the catalogue; petitions keep the period they were taken in with."""

    database: Database
    clock: Clock

    def kinds(self, seat: Seat, with_inactive: bool = False) -> tuple[PetitionKind, ...]:
        """Return the kinds in the catalogue's order."""
        with self.database.read() as work:
            return queries.kinds(work.session, with_inactive=with_inactive)

    def save(self, seat: Seat, kind: PetitionKind) -> Done[PetitionKind]:
        """Make or change an entry.

        Raises:
            UserError: faults, each at its field.
        """
        require(seat, Permission.EDIT_CATALOGUE)
        kind = _tidied(kind)
        with self.database.change() as work:
            if faults := _problems(work, kind):
                raise UserError.at(**faults)
            row = work.session.get(KindRow, kind.code)
            if row is None:
                position = work.session.scalar(select(func.max(KindRow.position))) or 0
                work.session.execute(insert(KindRow), _columns(kind, position + 1))
            else:
                if tuple(row.documents) != kind.documents:
                    touch_open(work, kind.code)  # another document may be lacking now
                for name, value in _columns(kind, row.position).items():
                    setattr(row, name, value)
                work.session.flush()
            audit.note(
                work,
                seat.actor,
                "save_kind",
                subject="kind",
                detail={
                    "code": kind.code,
                    "period": [kind.period.unit.value, kind.period.amount],
                    "active": kind.active,
                },
                at=self.clock(),
            )
            kept = queries.kind(work.session, kind.code)
            assert kept is not None
        return Done(kept, Changes(catalogue=True))

    def seed(self, work: Work, departments: Sequence[Department]) -> None:
        """Add the shipped entries that are not there yet, inside the caller's transaction.

        A department is proposed where the office has one of that name. What the counter
        answers goes to the department with 민원 in its name, else to the office's first.
        """
        by_name = {department.name: department.id for department in departments}
        counter = next((one.id for one in departments if "민원" in one.name), None)
        if counter is None and departments:
            counter = departments[0].id
        known = set(work.session.scalars(select(KindRow.code)))
        rows = [
            _columns(
                replace(
                    shipped.kind,
                    department_id=by_name.get(
                        shipped.department, counter if shipped.department == COUNTER else None
                    ),
                ),
                position,
            )
            for position, shipped in enumerate(shipped_kinds(), 1)
            if shipped.kind.code not in known
        ]
        if rows:
            work.session.execute(insert(KindRow), rows)


def shipped_kinds() -> tuple[ShippedKind, ...]:
    """Read the shipped catalogue."""
    found: list[ShippedKind] = []
    for name in FILES:
        data = tomllib.loads(resource("catalogue", name).read_text(encoding="utf-8"))
        found += [_shipped(entry) for entry in data["kind"]]
    return tuple(found)


def _shipped(entry: dict[str, Any]) -> ShippedKind:
    period = entry["period"]
    kind = PetitionKind(
        code=entry["code"],
        name=entry["name"],
        category=Category(entry["category"]),
        period=Period(Unit(period["unit"]), period.get("amount", 0), entry["article"]),
        article=entry["article"],
        department_id=None,
        handler_id=None,
        documents=tuple(entry["documents"]),
        fee=entry["fee"],
        oral=entry["oral"],
        verified=entry["verified"],
        source=entry["source"],
        note=entry.get("note", ""),
    )
    return ShippedKind(kind, entry["department"])


def _columns(kind: PetitionKind, position: int) -> dict[str, Any]:
    return {
        "code": kind.code,
        "position": position,
        "name": kind.name,
        "category": kind.category.value,
        "period_unit": kind.period.unit.value,
        "period_amount": kind.period.amount,
        "article": kind.article,
        "department_id": kind.department_id,
        "handler_id": kind.handler_id,
        "documents": list(kind.documents),
        "fee": kind.fee,
        "oral": kind.oral,
        "verified": kind.verified,
        "source": kind.source,
        "note": kind.note,
        "confirmed_on": kind.confirmed_on,
        "active": kind.active,
    }


def _tidied(kind: PetitionKind) -> PetitionKind:
    documents = tuple(dict.fromkeys(filter(None, map(one_line, kind.documents))))
    amount = 0 if kind.period.unit is Unit.IMMEDIATE else kind.period.amount
    return replace(
        kind,
        name=one_line(kind.name),
        article=one_line(kind.article),
        source=one_line(kind.source),
        note=many_lines(kind.note),
        documents=documents,
        period=replace(kind.period, amount=amount),
    )


def _problems(work: Work, kind: PetitionKind) -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    if not _CODE.fullmatch(kind.code):
        found["code"] = say("부호는 영문 소문자로 시작해 소문자, 숫자, 밑줄로 적어 주십시오.")
    if not kind.name:
        found["name"] = say("민원 이름을 입력해 주십시오.")
    same = select(KindRow.code).where(KindRow.name == kind.name, KindRow.code != kind.code)
    if work.session.scalars(same).first() is not None:
        found["name"] = say("같은 이름의 민원이 이미 있습니다.")
    period = deadlines.period_problem(kind.period)
    if period is not None:
        found["period"] = period
    if kind.fee < 0:
        found["fee"] = say("수수료는 0원 이상으로 입력해 주십시오.")
    if kind.department_id and staff.department_of(work, kind.department_id) is None:
        found["department"] = say("없는 부서입니다. 다른 부서를 골라 주십시오.")
    if kind.handler_id and staff.account_of(work, kind.handler_id) is None:
        found["handler"] = say("없는 계정입니다. 다른 담당자를 골라 주십시오.")
    return found
