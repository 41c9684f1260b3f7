"""Makes the notices that a petition's steps owe, and the ledgers of objections and of the many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import Due
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import CHANNEL_LABELS, Petition
from gaoffice_desktop.petitions.filling import FILLINGS
from gaoffice_desktop.petitions.filling.many import many_line
from gaoffice_desktop.petitions.filling.occasion import Occasion
from gaoffice_desktop.petitions.folding import fold, in_force, values
from gaoffice_desktop.petitions.life import MANY, PetitionFile
from gaoffice_desktop.petitions.notice_kinds import NOTICE_LABELS, Notice
from gaoffice_desktop.petitions.owing import Owed, notices_owed
from gaoffice_desktop.petitions.papers.notices import printed
from gaoffice_desktop.petitions.papers.notices.addressing import addressed_to, sender_of
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Addressee,
    Contact,
    Earlier,
    Letter,
    Letterhead,
    Matter,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ManyRegisterSheet,
    ObjectionLedgerSheet,
    ObjectionLine,
)
from gaoffice_desktop.petitions.papers.parties import named
from gaoffice_desktop.petitions.printing import Printing, party_of
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.petitions.steps.answering import desk_of
from gaoffice_desktop.petitions.steps.many import received_with
from gaoffice_desktop.petitions.steps.repeats import earlier_petitions
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import (
    OFFICE_ADDRESS,
    OFFICE_EMAIL,
    OFFICE_FAX,
    OFFICE_HEAD,
    OFFICE_HOMEPAGE,
    OFFICE_NAME,
    OFFICE_PHONE,
    OFFICE_POSTCODE,
)
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import moment
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_resident_numbers
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from gaoffice_desktop.staff.rules import require

_OF_THE_DUE_TIME = frozenset({Notice.EXTENSION, Notice.DUNNING})


class Notices(Printing):
    """Makes the PDF of a notice; where it goes is the window's business."""

    def notice(self, seat: Seat, petition_id: int, notice: Notice, of: int | None = None) -> bytes:
        """Make the notice of a step: of the one at position ``of``, else of the latest.

        It bears the day on which it was first printed, so a copy is like the original.

        Raises:
            UserError: no step of this petition owes this notice.
        """
        with self.database.change() as work:
            opened = self._opened(work, seat, petition_id, notice.value)
            sheet = FILLINGS[notice](
                self._occasion(work, seat, opened, _wanted(opened, notice, of))
            )
        return printed(notice, sheet)

    def _occasion(self, work: Work, seat: Seat, file: PetitionFile, owed: Owed) -> Occasion:
        first = owed.printed.at if owed.printed else self.clock()
        dunning = owed.notice is Notice.DUNNING
        judged = file.folded.judgement
        return Occasion(
            file=file,
            of=owed.of,
            event=owed.event,
            letter=Letter(
                head=letterhead(work),
                to=_addressee(file),
                matter=_matter(file.petition),
                contact=_signer(work, owed) if dunning else _contact(work, seat, file.petition),
                on=to_local(first).date(),
            ),
            calendar=self.workdays.calendar_in(work),
            before=self._due_before(work, file, owed),
            earlier=tuple(_earlier(work, judged.earlier)) if judged else (),
            examiner=seat.actor.name if Role.EXAMINER in seat.roles else "",
        )

    def _due_before(self, work: Work, file: PetitionFile, owed: Owed) -> Due:
        """Return the due time that a step moved, or that had passed when it was taken."""
        if owed.notice not in _OF_THE_DUE_TIME:
            return file.due
        before = fold(file.events[: owed.of])
        calendar = self.workdays.calendar_in(work, before.calendar_revision)
        return deadlines.due(case_of(before), calendar)

    def objection_ledger(
        self, seat: Seat, first_on: date, last_on: date, purpose: str = ""
    ) -> bytes:
        """이의신청 처리대장 (Rule form 12) of the petitions received in a period.

        Without a purpose the personal data is masked (기준 제12조).

        Raises:
            UserError: the days are the wrong way round, or too many lie between.
        """
        with self.database.change() as work:
            files = self._ledger(work, seat, first_on, last_on, EventKind.OBJECTION_FILED)
            lines = tuple(line for file in files for line in _objection_lines(file))
            sheet = ObjectionLedgerSheet(
                settings.value(work, OFFICE_NAME),
                first_on,
                last_on,
                lines,
                self._printed_by(seat),
                one_line(purpose),
            )
            self._note_ledger(work, seat, Notice.OBJECTION_LEDGER, sheet)
        return printed(Notice.OBJECTION_LEDGER, sheet)

    def many_register(self, seat: Seat, first_on: date, last_on: date, purpose: str = "") -> bytes:
        """다수인관련민원 관리대장 of the petitions received in a period (Decree 27(2)).

        Raises:
            UserError: the days are the wrong way round, or too many lie between.
        """
        with self.database.change() as work:
            files = self._ledger(work, seat, first_on, last_on, EventKind.SIGNATORIES_ENTERED)
            lines = tuple(many_line(file) for file in files if _of_many(file))
            sheet = ManyRegisterSheet(
                settings.value(work, OFFICE_NAME),
                first_on,
                last_on,
                lines,
                self._printed_by(seat),
                one_line(purpose),
            )
            self._note_ledger(work, seat, Notice.MANY_REGISTER, sheet)
        return printed(Notice.MANY_REGISTER, sheet)

    def _ledger(
        self, work: Work, seat: Seat, first_on: date, last_on: date, kind: EventKind
    ) -> list[PetitionFile]:
        """Return the petitions of a period to which something happened, in their order."""
        require(seat, Permission.PRINT_REGISTER)
        found = received_with(work, kind, first_on, last_on)
        return [self._file(work, petition_id) for petition_id in found]

    def _printed_by(self, seat: Seat) -> str:
        return f"{moment(to_local(self.clock()))} {seat.actor.name}"

    def _note_ledger(
        self,
        work: Work,
        seat: Seat,
        notice: Notice,
        sheet: ObjectionLedgerSheet | ManyRegisterSheet,
    ) -> None:
        detail = {
            "paper": notice.value,
            "first_on": sheet.first_on.isoformat(),
            "last_on": sheet.last_on.isoformat(),
            "lines": len(sheet.lines),
            "purpose": sheet.purpose,
        }
        audit.note(
            work, seat.actor, "make_ledger", subject="register", detail=detail, at=self.clock()
        )


def letterhead(work: Work) -> Letterhead:
    """Return whose letter it is, as far as the office's settings say."""
    office = settings.value(work, OFFICE_NAME)
    return Letterhead(
        office=office,
        sender=sender_of(office, settings.value(work, OFFICE_HEAD)),
        postcode=settings.value(work, OFFICE_POSTCODE),
        address=settings.value(work, OFFICE_ADDRESS),
        homepage=settings.value(work, OFFICE_HOMEPAGE),
        phone=settings.value(work, OFFICE_PHONE),
        fax=settings.value(work, OFFICE_FAX),
        email=settings.value(work, OFFICE_EMAIL),
    )


def _wanted(file: PetitionFile, notice: Notice, of: int | None) -> Owed:
    found = [
        owed
        for owed in notices_owed(file)
        if owed.notice is notice and (of is None or owed.of == of)
    ]
    if not found:
        raise UserError(
            say(
                "이 민원에는 {notice:을를} 만들 처리 내역이 없습니다.",
                notice=NOTICE_LABELS[notice],
            )
        )
    return found[-1]


def _addressee(file: PetitionFile) -> Addressee:
    """Address the petitioner, or the chosen representatives, who stand for all (Decree 8(3))."""
    asker, group = file.petition.petitioner, file.folded.group
    chosen = group.representatives if group else ()
    name = f"{', '.join(chosen)} 귀하" if chosen else addressed_to(party_of(file.petition))
    return Addressee(name, asker.address or asker.email)


def _matter(petition: Petition) -> Matter:
    return Matter(
        number=petition.number,
        kind=petition.kind.name,
        title=mask_resident_numbers(petition.title),
        received_on=to_local(petition.received_at).date(),
        petitioner=named(party_of(petition)),
        channel=str(CHANNEL_LABELS[petition.channel]),
        applied_number=petition.outside_number,
    )


def _contact(work: Work, seat: Seat, petition: Petition) -> Contact:
    """Name who handles it (Decree 31): the handler, else whoever makes the notice."""
    desk = desk_of(work, seat, petition)
    return Contact(desk.department, desk.name, desk.phone)


def _signer(work: Work, owed: Owed) -> Contact:
    """Name the examiner who issued a dunning letter."""
    account = staff.account_of(work, owed.event.staff_id)
    department_id = account.department_id if account else None
    department = staff.department_of(work, department_id) if department_id else None
    phone = (account.phone if account else "") or (department.phone if department else "")
    return Contact(
        department.name if department else "",
        owed.event.staff_name,
        phone or settings.value(work, OFFICE_PHONE),
    )


def _earlier(work: Work, petitions: tuple[int, ...]) -> Iterator[Earlier]:
    for one in earlier_petitions(work, petitions, {}):
        yield Earlier(one.number, mask_resident_numbers(one.title), one.received_on, one.told_on)


def _objection_lines(file: PetitionFile) -> Iterator[ObjectionLine]:
    petition = file.petition
    steps = dict(in_force(file.events))
    for objection in file.folded.objections:
        yield ObjectionLine(
            number=petition.number,
            filed_on=objection.filed_on,
            name=petition.petitioner.name,
            address=petition.petitioner.address,
            title=petition.title or petition.kind.name,
            grounds=objection.grounds,
            decide_on=values.day(steps[objection.of].data["due_on"]),
            extended_to=objection.due_on if objection.extended else None,
            decision=objection.decision,
            decided_on=objection.decided_on,
            reason=objection.reason,
            department=petition.department,
        )


def _of_many(file: PetitionFile) -> bool:
    """Whether it belongs into the register; one whose original list is missing does too."""
    group = file.folded.group
    return group is not None and len(group.people) >= MANY and group.households >= MANY
