"""What of an event is worth a line in the history, by kind. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from gaoffice_desktop.deadlines.facts import EXCLUSION_LABELS, ExclusionReason
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.notice_kinds import NOTICE_LABELS
from gaoffice_desktop.petitions.reasons import (
    DECISION_LABELS,
    EXTENSION_REASON_LABELS,
    GROUND_LABELS,
    OUTCOME_LABELS,
    PASSING_LABELS,
    TOLD_BY_LABELS,
    Decision,
    ExtensionReason,
    Ground,
    Outcome,
    Passing,
    ToldBy,
)
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.masking import mask_name
from gaoffice_desktop.shared.sentences import Sentence, say

Words = Sentence | str

PAPER_LABELS: Mapping[str, Sentence] = {
    "receipt": say("접수증"),
    "oral_sheet": say("구술 민원서"),
    "explanation_sheet": say("처리기한 계산서"),
    "register_sheet": say("민원 처리부"),
    **{notice.value: label for notice, label in NOTICE_LABELS.items()},
}

_FIELD_LABELS: Mapping[str, Sentence] = {
    "title": say("제목"),
    "content": say("내용"),
    "name": say("성명"),
    "phone": say("연락처"),
    "address": say("주소"),
    "email": say("전자우편"),
}

_Code = TypeVar("_Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Told:
    """The data of one event, read leniently: an older or newer program may have written it.

    ``masked``: names of citizens are shown as the person at the head is.
    """

    data: Mapping[str, object]
    masked: bool

    def text(self, key: str) -> str:
        """Return a text, or nothing."""
        value = self.data.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """Return a number, or 0."""
        value = self.data.get(key)
        return value if isinstance(value, int) else 0

    def many(self, key: str) -> Sequence[object]:
        """Return a list, or an empty one."""
        value = self.data.get(key)
        return value if isinstance(value, Sequence) and not isinstance(value, str) else ()

    def mapping(self, key: str) -> Mapping[str, object]:
        """Return a mapping, or an empty one."""
        value = self.data.get(key)
        return value if isinstance(value, Mapping) else {}

    def day(self, key: str) -> Words:
        """Return a day as offices write it, or nothing."""
        try:
            return dates.day_said(date.fromisoformat(self.text(key)))
        except ValueError:
            return self.text(key)

    def moment(self, key: str) -> Words:
        """Return a moment as offices write it, or nothing."""
        try:
            return dates.moment_said(to_local(datetime.fromisoformat(self.text(key))))
        except ValueError:
            return self.text(key)

    def label(self, key: str, codes: type[_Code], labels: Mapping[_Code, Sentence]) -> Words:
        """Return what a code stands for; one of a newer program is shown as it is."""
        try:
            return labels[codes(self.text(key))]
        except ValueError:
            return self.text(key)

    def name(self, text: str) -> str:
        """Return a citizen's name."""
        return mask_name(text) if self.masked and text else text


def tell(event: Event, *, masked: bool = False) -> Words:
    """Say what an event adds to its name; nothing where the name says all."""
    teller = _TELL.get(event.kind)
    return teller(Told(event.data, masked)) if teller is not None else ""


def paper_name(paper: str) -> Words:
    """Return a paper's name; one that a newer program printed is shown by its code."""
    return PAPER_LABELS.get(paper, paper)


def joined(*parts: Words) -> Words:
    """Put what there is to say behind each other."""
    found: Words = ""
    for part in parts:
        if str(part):
            found = say("{first} · {second}", first=found, second=part) if str(found) else part
    return found


def _if(part: Words, sentence: Sentence) -> Words:
    """Say a sentence about a part that is there."""
    return sentence if str(part) else ""


def _who(told: Told) -> str:
    return " / ".join(filter(None, (told.text("department"), told.text("handler"))))


def _until(told: Told, key: str = "until_on") -> Words:
    day = told.day(key)
    return _if(day, say("{day}까지", day=day))


def _told_by(told: Told) -> Words:
    way = told.label("told_by", ToldBy, TOLD_BY_LABELS)
    return _if(way, say("{way:으로} 알림", way=way))


def _late(told: Told) -> Words:
    if not told.data.get("late"):
        return ""
    limit = told.moment("limit_at")
    return say("정한 때({limit})보다 늦음", limit=limit) if str(limit) else say("정한 때보다 늦음")


def _consent(told: Told) -> Words:
    consent = Told(told.mapping("consent"), told.masked)
    how = consent.text("how")
    return _if(how, say("동의 {on}, {how}", on=consent.day("on"), how=how))


def _handed_over(told: Told) -> Words:
    passing = told.label("passing", Passing, PASSING_LABELS)
    return joined(_who(told), told.text("reason"), passing, _late(told))


def _cooperation(told: Told) -> Words:
    return joined(told.text("department"), told.text("what"), _until(told, "reply_on"))


def _supplement(told: Told) -> Words:
    what, until = told.text("what"), told.day("until_on")
    said: Words = say("{what} ({until}까지)", what=what, until=until) if str(until) else what
    again = say("재요구") if told.data.get("again") else ""
    oral = say("구술로 요구") if told.data.get("oral") else ""
    return joined(said, again, oral, _late(told))


def _extended(told: Told) -> Words:
    reason = told.label("reason", ExtensionReason, EXTENSION_REASON_LABELS)
    days, note = told.number("days"), told.text("note")
    said: Words = say("{days}일 연장: {reason}", days=days, reason=reason)
    if note:
        said = say("{days}일 연장: {reason}. {note}", days=days, reason=reason, note=note)
    return joined(said, _consent(told))


def _pause(told: Told) -> Words:
    return joined(
        told.label("reason", ExclusionReason, EXCLUSION_LABELS), told.text("note"), _until(told)
    )


def _days_excluded(told: Told) -> Words:
    first, last = told.day("first_on"), told.day("last_on")
    days = _if(first, say("{first} ~ {last}", first=first, last=last))
    reason = told.label("reason", ExclusionReason, EXCLUSION_LABELS)
    return joined(days, reason, told.text("note"))


def _completed(told: Told) -> Words:
    outcome = told.label("outcome", Outcome, OUTCOME_LABELS)
    return joined(outcome, told.text("result"), _told_by(told))


def _judged(told: Told) -> Words:
    same = say("같은 내용으로 판단") if told.data.get("same") else say("다른 내용으로 판단")
    earlier = len(told.many("earlier"))
    compared = _if(str(earlier or ""), say("먼저 낸 민원 {count}건과 비교", count=earlier))
    return joined(same, compared, told.text("grounds"))


def _merged(told: Told) -> Words:
    numbers = [one for one in told.many("numbers") if isinstance(one, str)]
    return ", ".join(numbers) or _if(
        str(len(told.many("petitions")) or ""),
        say("{count}건을 병합", count=len(told.many("petitions"))),
    )


def _changed(told: Told) -> Words:
    """Name the fields; what stood in those of a person is nobody's to read over a shoulder."""
    after = told.mapping("after")
    fields: Words = ""
    for key in after:
        label = _FIELD_LABELS.get(key, key)
        fields = say("{first}, {second}", first=fields, second=label) if str(fields) else label
    title = after.get("title")
    new = say("새 제목: {title}", title=title) if isinstance(title, str) else ""
    return joined(_if(fields, say("바뀐 곳: {fields}", fields=fields)), new, _consent(told))


def _objection_filed(told: Told) -> Words:
    due = told.day("due_on")
    return joined(told.text("grounds"), _if(due, say("{due}까지 결정", due=due)))


def _signatories(told: Told) -> Words:
    original = say("원본 받음") if told.data.get("original") else say("원본 없음")
    return say(
        "{people}명, {households}세대, {original}",
        people=len(told.many("people")),
        households=told.number("households"),
        original=original,
    )


def _representatives(told: Told) -> Words:
    names = [told.name(one) for one in told.many("names") if isinstance(one, str)]
    office = say("기관이 정함") if told.data.get("by_office") else ""
    return joined(", ".join(names), office)


def _paper(told: Told) -> Words:
    paper = paper_name(told.text("paper"))
    copies = told.number("copies")
    said = say("{paper} {copies}부", paper=paper, copies=copies) if copies else paper
    return joined(said, told.text("purpose"))


def _key(key: str) -> Callable[[Told], Words]:
    return lambda told: told.text(key)


_TELL: Mapping[EventKind, Callable[[Told], Words]] = {
    EventKind.TAKEN_IN: _who,
    EventKind.INTAKE_CANCELLED: _key("reason"),
    EventKind.ASSIGNED: _who,
    EventKind.HANDED_OVER: _handed_over,
    EventKind.TRANSFERRED: lambda told: joined(
        told.text("agency"), told.text("reason"), _told_by(told), _late(told)
    ),
    EventKind.COOPERATION_ASKED: _cooperation,
    EventKind.COOPERATION_EXTENDED: lambda told: joined(
        _until(told, "reply_on"), told.text("reason")
    ),
    EventKind.COOPERATION_ANSWERED: _key("answer"),
    EventKind.SUPPLEMENT_REQUESTED: _supplement,
    EventKind.SUPPLEMENT_EXTENDED: lambda told: joined(_until(told), told.text("reason")),
    EventKind.SUPPLEMENT_UNDELIVERED: _key("note"),
    EventKind.SUPPLEMENT_ARRIVED: _key("note"),
    EventKind.EXTENDED: _extended,
    EventKind.PAUSE_BEGUN: _pause,
    EventKind.PAUSE_EXTENDED: lambda told: joined(_until(told), told.text("reason")),
    EventKind.PAUSE_ENDED: _key("note"),
    EventKind.DAYS_EXCLUDED: _days_excluded,
    EventKind.PROGRESS_TOLD: lambda told: joined(told.text("text"), _told_by(told)),
    EventKind.COMPLETED: _completed,
    EventKind.NOT_HANDLED: lambda told: joined(
        told.label("ground", Ground, GROUND_LABELS), told.text("result")
    ),
    EventKind.RETURNED: _key("result"),
    EventKind.WITHDRAWN: _key("how"),
    EventKind.DEEMED_WITHDRAWN: _key("result"),
    EventKind.REPEAT_JUDGED: _judged,
    EventKind.REPEAT_CLOSED: _key("result"),
    EventKind.MERGED_INTO: lambda told: joined(told.text("number"), told.text("result")),
    EventKind.MERGED: _merged,
    EventKind.CHANGED: _changed,
    EventKind.SLIP_CORRECTED: _changed,
    EventKind.DOCUMENT_READY: lambda told: joined(
        told.text("what"),
        _if(told.day("expected_on"), say("{day}부터 교부", day=told.day("expected_on"))),
    ),
    EventKind.DOCUMENT_COLLECTED: lambda told: told.name(told.text("by")),
    EventKind.DOCUMENT_DISPOSED: lambda told: joined(told.text("note"), told.text("result")),
    EventKind.OBJECTION_FILED: _objection_filed,
    EventKind.OBJECTION_EXTENDED: lambda told: joined(_until(told, "due_on"), told.text("reason")),
    EventKind.OBJECTION_DECIDED: lambda told: joined(
        told.label("decision", Decision, DECISION_LABELS), told.text("reason")
    ),
    EventKind.DUNNED: lambda told: joined(told.text("to"), told.text("text")),
    EventKind.SIGNATORIES_ENTERED: _signatories,
    EventKind.REPRESENTATIVES_ASKED: _until,
    EventKind.REPRESENTATIVES_CHOSEN: _representatives,
    EventKind.COMMITTEE_REVIEWED: lambda told: joined(told.day("on"), told.text("opinion")),
    EventKind.NOTE_ADDED: _key("text"),
    EventKind.PAPER_PRINTED: _paper,
    EventKind.CORRECTED: _key("reason"),
}
