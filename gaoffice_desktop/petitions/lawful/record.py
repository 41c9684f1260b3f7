"""Changes, corrections and notes (Act 22(2); Decree 6(5)).

What may be put right in the record itself lies in ``mending``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from gaoffice_desktop.citizens import rules as citizens
from gaoffice_desktop.petitions.commands import AddNote, Change, Correct, CorrectSlip
from gaoffice_desktop.petitions.facts import Petition, State
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    missing,
)
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.rules import LONGEST_CONTENT, LONGEST_TITLE
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.phones import formatted
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.workdays.rules import Calendar

SLIPS_SINCE = date(2026, 5, 6)
"""Slips are corrected in petitions received from here on (영 제6조제5항, 부칙 제2조)."""

LONGEST_NOTE = 10_000
SLIP_FIELDS = ("title", "content", "name", "phone", "address", "email")
"""What a plain slip can lie in; everything else was decided, not written down."""

# --- texts as they are kept ---------------------------------------------------------------


def fields_of(petition: Petition) -> dict[str, str]:
    """Return what the petitioner wrote, by field."""
    asker = petition.petitioner
    return {
        "title": petition.title,
        "content": petition.content,
        "name": asker.name,
        "phone": asker.phone,
        "address": asker.address,
        "email": asker.email,
    }


def tidied_fields(fields: Mapping[str, str]) -> dict[str, str]:
    """Return texts as every store, screen and printer can hold them."""
    return {name: _tidied(name, text) for name, text in fields.items()}


def changed_fields(petition: Petition, wanted: Mapping[str, str]) -> dict[str, str]:
    """Return the fields that would read otherwise than now, as they would read."""
    present = fields_of(petition)
    return {
        name: text
        for name, text in tidied_fields(wanted).items()
        if name in present and text != present[name]
    }


def _tidied(name: str, text: str) -> str:
    if name == "content":
        return many_lines(text)
    return formatted(one_line(text)) if name == "phone" else one_line(text)


# --- whether the step is open -------------------------------------------------------------


def correct_slip(standing: Standing) -> Sentence | None:
    """Say why a slip is not corrected by the office (Decree 6(5), addenda 2 of 2026-05-06)."""
    if (refused := closed(standing)) is not None:
        return refused
    if to_local(standing.folded.received_at).date() < SLIPS_SINCE:
        return say(
            "2026. 5. 6. 이후에 접수한 민원만 직권으로 보정할 수 있습니다. (영 제6조제5항, 부칙 제2조)"
        )
    return None


def correct(standing: Standing) -> Sentence | None:
    """Say why the record is not put right: of a cancelled intake there is none to keep."""
    if standing.folded.state is State.CANCELLED:
        return closed(standing)
    return None


def _always(_standing: Standing) -> Sentence | None:
    return None


REFUSALS: Mapping[Step, Refusal] = {
    Step.CHANGE: closed,
    Step.CORRECT_SLIP: correct_slip,
    Step.ADD_NOTE: _always,
    Step.CORRECT: correct,
}

# --- what is wrong with what was entered --------------------------------------------------


def _change_problems(
    command: Change, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a change by the petitioner (Act 22(2))."""
    wanted = {"title": command.title, "content": command.content}
    found = consent_problems(command.consent, standing) | _text_problems(wanted)
    if not found and not changed_fields(standing.petition, wanted):
        found["content"] = say("바뀐 내용이 없습니다.")
    return found


def _slip_problems(
    command: CorrectSlip, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with the correction of a slip (Decree 6(5))."""
    found = consent_problems(command.consent, standing)
    strange = sorted(set(command.after) - set(SLIP_FIELDS))
    if strange:
        found["after"] = say("보정할 수 있는 항목이 아닙니다: {name}", name=strange[0])
        return found
    wanted = changed_fields(standing.petition, command.after)
    if not wanted:
        return found or {"after": say("바뀐 내용이 없습니다.")}
    return found | _text_problems(wanted) | _person_problems(standing, wanted)


def consent_problems(consent: Consent, standing: Standing) -> dict[str, Sentence]:
    """Say what is missing of who agreed, how and when."""
    found: dict[str, Sentence] = {}
    if not one_line(consent.name):
        found["consent_name"] = say("누가 요청하거나 동의하였는지 입력해 주십시오.")
    if not one_line(consent.how):
        found["consent_how"] = say("어떻게 확인하였는지 입력해 주십시오. 예: 전화, 방문")
    if consent.on > standing.today:
        found["consent_on"] = say("요청하거나 동의한 날이 오늘보다 뒤입니다.")
    elif consent.on < to_local(standing.folded.received_at).date():
        found["consent_on"] = say("요청하거나 동의한 날이 접수한 날보다 앞섭니다.")
    return found


def _text_problems(wanted: Mapping[str, str]) -> dict[str, Sentence]:
    found: dict[str, Sentence] = {}
    title = one_line(wanted.get("title", "-"))
    if not title:
        found["title"] = say("민원 제목을 입력해 주십시오.")
    elif len(title) > LONGEST_TITLE:
        found["title"] = say("제목은 {longest}자까지 적을 수 있습니다.", longest=LONGEST_TITLE)
    if len(wanted.get("content", "")) > LONGEST_CONTENT:
        found["content"] = say("내용이 너무 깁니다. 긴 글은 파일로 첨부해 주십시오.")
    return found


def _person_problems(standing: Standing, wanted: Mapping[str, str]) -> dict[str, Sentence]:
    """Say what is wrong with the corrected fields of the person, and with those alone."""
    person = {
        name: wanted[name] for name in ("name", "phone", "address", "email") if name in wanted
    }
    corrected = replace(standing.petition.petitioner, **person)
    found = citizens.problems(corrected, None, standing.today)
    return {name: sentence for name, sentence in found.items() if name in person}


def _note_problems(
    command: AddNote, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    if len(command.text) > LONGEST_NOTE:
        return {"text": say("메모는 {longest:,}자까지 적을 수 있습니다.", longest=LONGEST_NOTE)}
    return missing(text=(command.text, say("메모를 입력해 주십시오.")))


def _correction_problems(
    command: Correct, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    return missing(reason=(command.reason, say("정정 사유를 입력해 주십시오.")))


PROBLEMS: Mapping[type, Problems] = {
    Change: _change_problems,
    CorrectSlip: _slip_problems,
    AddNote: _note_problems,
    Correct: _correction_problems,
}


def _correction_consequences(
    _command: Correct, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("처음 기록은 그대로 남고, 정정한 내용과 사유가 함께 보입니다."),)


CONSEQUENCES: Mapping[type, Consequences] = {Correct: _correction_consequences}
