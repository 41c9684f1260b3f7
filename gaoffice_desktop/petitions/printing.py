"""The papers of a petition, filled in from the store. Printing never changes a petition's fate.

A paper shows its person in clear, so making one leaves a line in the trail, printed or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.petitions import papers, queries
from gaoffice_desktop.petitions.detail import Detail
from gaoffice_desktop.petitions.facts import Category, Channel, Petition, State
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.papers.sheets import (
    DeadlineSheet,
    Office,
    OralSheet,
    Party,
    ProxySheet,
    ReceiptSheet,
    RegisterLine,
    RegisterSheet,
)
from gaoffice_desktop.petitions.recording import note
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.tables import FormRow, PetitionRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_HEAD, OFFICE_NAME, OFFICE_PHONE
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

MOST_LINES = 20_000
"""Lines of the register that one printout takes: some thousand sheets of paper."""


class Printing(Detail):
    """Makes PDF bytes; where they go is the window's business."""

    def receipt(self, seat: Seat, petition_id: int) -> bytes:
        """접수증 (Rule form 2)."""
        with self.database.change() as work:
            opened = self._opened(work, seat, petition_id, "receipt")
            petition = opened.petition
            department = (
                staff.department_of(work, petition.department_id)
                if petition.department_id
                else None
            )
            sheet = ReceiptSheet(
                office=_office(work),
                number=petition.number,
                received_at=petition.received_at,
                kind=petition.kind.name,
                title=petition.title,
                party=party_of(petition),
                due_on=petition.due_on,
                due_at=petition.due_at,
                department=petition.department,
                department_phone=department.phone if department else "",
                handler=petition.handler,
                taken_in_by=petition.entered_by,
                desk_phone=_desk_phone(work, opened),
                issued_on=to_local(self.clock()).date(),
                statutory=petition.kind.category is Category.STATUTORY,
            )
        return papers.receipt(sheet)

    def oral_sheet(self, seat: Seat, petition_id: int) -> bytes:
        """What was said, written down for the petitioner to sign (Act 8, Decree 5)."""
        with self.database.change() as work:
            opened = self._opened(work, seat, petition_id, "oral_sheet")
            petition = opened.petition
            sheet = OralSheet(
                office=_office(work),
                number=petition.number,
                received_at=petition.received_at,
                kind=petition.kind.name,
                title=petition.title,
                party=party_of(petition),
                content=petition.content,
                department=petition.department,
                taken_in_by=petition.entered_by,
                desk_phone=_desk_phone(work, opened),
            )
        return papers.oral(sheet)

    def explanation_sheet(self, seat: Seat, petition_id: int) -> bytes:
        """Why the due time is what it is, for the petitioner or an auditor."""
        with self.database.change() as work:
            opened = self._opened(work, seat, petition_id, "explanation_sheet")
            petition = opened.petition
            told = deadlines.sentences(case_of(opened.folded), opened.due, opened.spans)
            sheet = DeadlineSheet(
                office=_office(work),
                number=petition.number,
                kind=petition.kind.name,
                title=petition.title,
                period=petition.kind.period,
                period_text=str(deadlines.length_said(petition.kind.period)),
                received_at=petition.received_at,
                spans=opened.spans,
                sentences=tuple(map(str, told)),
                due_on=petition.due_on,
                due_at=petition.due_at,
                legal_end=opened.due.legal_end,
                printed_at=self.clock(),
                printed_by=seat.actor.name,
                notified=_notified_otherwise(petition),
            )
        return papers.deadline(sheet)

    def register_sheet(self, seat: Seat, first_on: date, last_on: date, purpose: str = "") -> bytes:
        """민원 처리부 (Rule form 1) of the petitions received in a period, both days included.

        Without a purpose the personal data is masked (기준 제12조).

        Raises:
            UserError: the days are the wrong way round, or too many petitions lie between.
        """
        require(seat, Permission.PRINT_REGISTER)
        if first_on > last_on:
            raise UserError.at(last_on=say("끝나는 날이 시작하는 날보다 앞섭니다."))
        now = self.clock()
        with self.database.change() as work:
            lines = tuple(_lines(work, first_on, last_on))
            if len(lines) > MOST_LINES:
                raise UserError.at(
                    last_on=say(
                        "민원이 {most:,}건보다 많습니다. 기간을 나누어 인쇄해 주십시오.",
                        most=MOST_LINES,
                    )
                )
            sheet = RegisterSheet(
                office=_office(work),
                first_on=first_on,
                last_on=last_on,
                lines=lines,
                printed_at=now,
                printed_by=seat.actor.name,
                purpose=one_line(purpose),
            )
            detail = {
                "first_on": first_on.isoformat(),
                "last_on": last_on.isoformat(),
                "lines": len(lines),
                "purpose": sheet.purpose,
            }
            audit.note(
                work, seat.actor, "make_register_sheet", subject="register", detail=detail, at=now
            )
        return papers.register(sheet)

    def letter_of_proxy(self, seat: Seat, petition_id: int | None = None) -> bytes:
        """위임장 to be filled in by hand, or with what a petition already says printed in."""
        require(seat, Permission.TAKE_IN)
        if petition_id is None:
            with self.database.read() as work:
                return papers.proxy_letter(ProxySheet(office=_office(work)))
        with self.database.change() as work:
            petition = self._opened(work, seat, petition_id, "letter_of_proxy").petition
            proxy = petition.proxy
            taker = Party("")
            if proxy is not None:
                taker = Party(proxy.name, proxy_relation=proxy.relation, phone=proxy.phone)
            sheet = ProxySheet(
                office=_office(work), kind=petition.kind.name, giver=party_of(petition), taker=taker
            )
        return papers.proxy_letter(sheet)

    def _opened(self, work: Work, seat: Seat, petition_id: int, paper: str) -> PetitionFile:
        require(seat, Permission.REVEAL_PERSON)
        opened = self._file(work, petition_id)
        note(work, seat.actor, "make_paper", opened.petition, self.clock(), {"paper": paper})
        return opened


def _office(work: Work) -> Office:
    return Office(
        settings.value(work, OFFICE_NAME),
        settings.value(work, OFFICE_HEAD),
        settings.value(work, OFFICE_PHONE),
    )


def _desk_phone(work: Work, opened: PetitionFile) -> str:
    """Return the phone of whoever took the petition in, else the office's."""
    account = staff.account_of(work, opened.events[0].staff_id)
    return (account.phone if account else "") or settings.value(work, OFFICE_PHONE)


def party_of(petition: Petition) -> Party:
    """Name who petitions as papers do."""
    asker, proxy = petition.petitioner, petition.proxy
    corporate = asker.kind is CitizenKind.CORPORATION
    return Party(
        name=asker.name,
        representative=asker.representative if corporate else "",
        people=asker.people,
        proxy=proxy.name if proxy else "",
        proxy_relation=proxy.relation if proxy else "",
        born_on=asker.born_on,
        phone=asker.phone,
        address=asker.address,
    )


def _notified_otherwise(petition: Petition) -> str:
    """Return the date once told to the petitioner, where it is no longer the legal one."""
    told = (petition.notified_due_on, petition.notified_due_at)
    if petition.notified_due_on is None or told == (petition.due_on, petition.due_at):
        return ""
    if petition.notified_due_at is not None:
        return str(deadlines.moment_said(to_local(petition.notified_due_at), 0))
    return str(deadlines.day_said(petition.notified_due_on, 0))


def _lines(work: Work, first_on: date, last_on: date) -> Iterator[RegisterLine]:
    query = (
        select(PetitionRow, FormRow.petitioner, FormRow.result)
        .join(FormRow, FormRow.petition_id == PetitionRow.id)
        .where(
            PetitionRow.received_at >= queries.midnight(first_on),
            PetitionRow.received_at < queries.midnight(last_on + timedelta(days=1)),
        )
        .order_by(PetitionRow.order_no)
        .limit(MOST_LINES + 1)
    )
    for row, asker, result in work.session.execute(query):
        yield RegisterLine(
            number=row.number,
            received_at=row.received_at,
            department=row.department,
            due_on=row.due_on,
            due_at=row.due_at,
            channel=Channel(row.channel),
            category=Category(row.category),
            name=row.name,
            phone=row.phone,
            address=asker.get("address", ""),
            people=row.people,
            title=row.title,
            state=State(row.state),
            outcome=result,
            closed_at=row.closed_at,
        )
