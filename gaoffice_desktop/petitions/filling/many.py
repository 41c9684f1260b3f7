"""Notices of petitions of many people: representatives, committee, report."""

from __future__ import annotations

from dataclasses import replace

from gaoffice_desktop.petitions.facts import STATE_LABELS
from gaoffice_desktop.petitions.filling.ending import repeated
from gaoffice_desktop.petitions.filling.occasion import (
    Occasion,
)
from gaoffice_desktop.petitions.life import Group, PetitionFile
from gaoffice_desktop.petitions.papers.notices import correspondence, sheets
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.masking import mask_resident_numbers

MOST_REPRESENTATIVES = 3
AGENDA = "반복되는 다수인관련민원의 종결"


def representatives(one: Occasion) -> sheets.RepresentativesSheet:
    """Fill the request to choose representatives (Decree 8)."""
    group = one.file.folded.group or Group()
    people = max(len(group.people), one.file.petition.petitioner.people)
    return sheets.RepresentativesSheet(
        one.letter, people, MOST_REPRESENTATIVES, one.day("until_on")
    )


def committee(one: Occasion) -> sheets.CommitteeSheet:
    """Fill what is put before the committee (Act 34, Decree 26)."""
    petition = one.file.petition
    return sheets.CommitteeSheet(
        one.inside("민원조정위원회 위원장"),
        AGENDA,
        mask_resident_numbers(petition.content),
        one.earlier,
        repeated(one).grounds,
        petition.petitioner.people,
    )


def meeting(one: Occasion) -> sheets.CommitteeMeetingSheet:
    """Fill the invitation; day and place are written in by hand (Decree 38(6))."""
    return sheets.CommitteeMeetingSheet(one.letter, AGENDA)


def many_line(file: PetitionFile) -> sheets.ManyLine:
    """Sum a petition of many up for its report and register."""
    petition, folded = file.petition, file.folded
    group = folded.group or Group()
    chosen = ", ".join(group.representatives)
    steps = [f"대표자 선정: {chosen}"] if chosen else []
    steps += [f"민원조정위원회 심의: {day(each.on)} {each.opinion}" for each in folded.committee]
    if folded.closed_at:
        steps.append(f"{folded.result} ({day(to_local(folded.closed_at).date())})")
    return sheets.ManyLine(
        number=petition.number,
        received_on=to_local(petition.received_at).date(),
        title=petition.title or petition.kind.name,
        representative=chosen or petition.petitioner.name,
        people=max(len(group.people), petition.petitioner.people),
        households=group.households,
        original=group.original,
        department=petition.department,
        state=str(STATE_LABELS[petition.state]),
        due=day(petition.due_on),
        steps="\n".join(steps),
    )


def many(one: Occasion) -> sheets.ManyReportSheet:
    """Fill the examiner's report to the head of the office (Decree 28(3))."""
    to = correspondence.Addressee(one.letter.head.sender)
    letter = replace(one.letter, to=to)
    content = mask_resident_numbers(one.file.petition.content)
    return sheets.ManyReportSheet(letter, many_line(one.file), content, one.examiner)
