"""Notices of a petition that is being handled: supplements, extension, progress, passing on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.deadlines.facts import EXCLUSION_LABELS
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.filling.occasion import (
    Occasion,
    consent_of,
)
from gaoffice_desktop.petitions.folding import read_notice, values
from gaoffice_desktop.petitions.papers.notices import correspondence, sheets
from gaoffice_desktop.petitions.papers.notices.addressing import head_of, head_of_agency
from gaoffice_desktop.petitions.papers.notices.composing import by
from gaoffice_desktop.petitions.reasons import (
    EXTENSION_REASON_LABELS,
    ExtensionReason,
)
from gaoffice_desktop.petitions.rules import waiting_reason
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.particles import with_particle


def supplement(one: Occasion) -> sheets.SupplementSheet:
    """Fill a request for supplement, the first or the one after it (Decree 24)."""
    asked = one.steps(EventKind.SUPPLEMENT_REQUESTED, until=one.of)
    return sheets.SupplementSheet(
        one.letter,
        one.text("what"),
        one.day("until_on"),
        again=bool(one.data.get("again", False)),
        asked_on=to_local(asked[-1][1].at).date() if asked else None,
    )


def supplement_extended(one: Occasion) -> sheets.SupplementExtendedSheet:
    """Fill what tells the new last day (Decree 24(2))."""
    kinds = (EventKind.SUPPLEMENT_REQUESTED, EventKind.SUPPLEMENT_EXTENDED)
    before = one.steps(*kinds, until=one.of)
    asked_of, asked = next(
        found for found in reversed(before) if found[1].kind is EventKind.SUPPLEMENT_REQUESTED
    )
    count = sum(position > asked_of for position, _ in before) + 1
    return sheets.SupplementExtendedSheet(
        one.letter,
        values.text(asked.data["what"]),
        values.day(before[-1][1].data["until_on"]),
        one.day("until_on"),
        count,
        one.text("reason"),
    )


def extension(one: Occasion) -> sheets.ExtensionSheet:
    """Fill form 5: what the period was, what it is, and why (Decree 21)."""
    told = read_notice(values.mapping(one.data["notified"]))
    reason = one.text("reason")
    return sheets.ExtensionSheet(
        letter=one.letter,
        period=str(deadlines.length_said(one.file.folded.period)),
        before_on=one.before.due_on,
        before_at=one.before.due_at,
        due_on=told.due_on,
        due_at=to_local(told.due_at) if told.due_at else None,
        reason=str(EXTENSION_REASON_LABELS[ExtensionReason(reason)]) if reason else "",
        note=one.text("note"),
        days=values.number(one.data["days"]),
        count=len(one.steps(EventKind.EXTENDED, until=one.of)) + 1,
        consent=consent_of(one),
    )


def progress(one: Occasion) -> sheets.ProgressSheet:
    """Fill form 6 (Decree 23)."""
    petition, folded = one.file.petition, one.file.folded
    waiting = ""
    if folded.paused_on is not None:
        waiting = with_particle(str(EXCLUSION_LABELS[waiting_reason(folded)]), "이므로")
    return sheets.ProgressSheet(
        one.letter,
        one.text("text"),
        petition.due_on,
        to_local(petition.due_at) if petition.due_at else None,
        (one.on - to_local(petition.received_at).date()).days,
        waiting,
    )


def transfer(one: Occasion) -> sheets.TransferSheet:
    """Fill what tells the petitioner where the petition went (Decree 13(3))."""
    return sheets.TransferSheet(one.letter, one.text("agency"), one.text("reason"), one.on)


def transfer_letter(one: Occasion) -> sheets.TransferSheet:
    """Fill the letter to the agency that it went to."""
    to = correspondence.Addressee(head_of_agency(one.text("agency")))
    letter = replace(one.letter, to=to)
    attached = len(one.file.petition.attachments)
    return replace(transfer(one), letter=letter, attachments=attached)


def cooperation(one: Occasion) -> sheets.CooperationSheet:
    """Fill the request to another department (Act 20)."""
    department = one.text("department")
    petition = one.file.petition
    due_at = to_local(petition.due_at) if petition.due_at else None
    return sheets.CooperationSheet(
        one.inside(head_of(department)),
        department,
        one.text("what"),
        one.day("reply_on"),
        due=by(petition.due_on, due_at),
    )


def dunning(one: Occasion) -> sheets.DunningSheet:
    """Fill form 7 (Decree 28(2))."""
    petition, before = one.file.petition, one.before
    ended = before.due_at or datetime.combine(before.due_on, datetime.min.time())
    return sheets.DunningSheet(
        one.inside(head_of(petition.department)),
        petition.department,
        petition.handler or "(지정되지 않음)",
        str(deadlines.length_said(one.file.folded.period)),
        by(before.due_on, before.due_at),
        over(one, ended),
        one.text("text"),
        one.event.staff_name,
    )


def over(one: Occasion, ended: datetime) -> str:
    """Say how far a petition is past its end: in working days, or on its last day in hours."""
    calendar, today = one.calendar, one.on
    days = calendar.workdays_before(today + timedelta(days=1)) - calendar.workdays_before(
        ended.date() + timedelta(days=1)
    )
    if days > 0:
        return f"근무일로 {days:,}일"
    return "처리기한이 끝난 날"
