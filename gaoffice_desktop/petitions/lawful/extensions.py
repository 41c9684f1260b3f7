"""When, why and by how much a period may be extended (Decree 21, addenda 2026-05-06 art. 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed_or_standing,
    missing,
    past_the_calendar,
)
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.petitions.rules import MOST_EXTENSIONS, extension_limit
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.rules import Calendar

NARROWED_ON = date(2026, 5, 6)
"""Petitions received from here on are extended for the four reasons alone (addenda art. 4)."""

OLD_REASONS = frozenset({ExtensionReason.WORKLOAD, ExtensionReason.ABSENCE})
"""What 부득이한 사유 of the older text could be, and Decree 21(2) forbids since."""


def reasons(standing: Standing) -> tuple[ExtensionReason, ...]:
    """Return the reasons for which this petition may be extended, in their order."""
    if _narrowed(standing):
        return tuple(one for one in ExtensionReason if one not in OLD_REASONS)
    return tuple(ExtensionReason)


def needs_consent(standing: Standing) -> bool:
    """Tell whether the petitioner has to agree: it was extended before (Decree 21(1) proviso)."""
    return bool(standing.folded.extended)


def extend(standing: Standing) -> Sentence | None:
    """Say why the period cannot be extended now (Decree 21(1))."""
    if refused := closed_or_standing(standing):
        return refused
    if extension_limit(standing.folded.period) == 0:
        return say(
            "즉시 처리하는 민원은 하루 단위로 연장할 수 없습니다. 연장은 처리기간의 범위에서 합니다. "
            "(영 제21조제1항)"
        )
    if len(standing.folded.extended) >= MOST_EXTENSIONS:
        return say(
            "더 연장할 수 없습니다. 연장은 한 번, 민원인이 동의하면 한 번 더입니다. (영 제21조제1항)"
        )
    return None


def extend_problems(command: Extend, standing: Standing, calendar: Calendar) -> dict[str, Sentence]:
    """Say what is wrong with an extension (Decree 21(1), (2))."""
    longest = extension_limit(standing.folded.period)
    found = missing(
        note=(command.note, say("연장 사유를 구체적으로 입력해 주십시오.")),
    )
    if not 1 <= command.days <= longest:
        found["days"] = say(
            "연장은 1일부터 처리기간({longest}일)까지 할 수 있습니다. (영 제21조제1항)",
            longest=longest,
        )
    elif fault := past_the_calendar(standing, calendar, longer_by=command.days):
        found["days"] = fault
    if command.reason not in reasons(standing):
        found["reason"] = say(
            "업무가 많거나 담당자의 지정이 늦거나 없다는 이유로는 연장할 수 없습니다. 2026. 5. 6.부터 "
            "접수한 민원에 적용합니다. (영 제21조제2항, 부칙 제4조)"
        )
    if standing.moment(command.at) > standing.due.legal_end:
        found["at"] = say(
            "처리기한({due})이 지난 뒤에는 연장할 수 없습니다. 기한 안에 연장하고 늦게 입력하는 것이면 "
            "연장한 때를 입력해 주십시오. (영 제21조제1항)",
            due=day_said(standing.due.due_on),
        )
    return found | dict(_consent_problems(command, standing))


def _consent_problems(command: Extend, standing: Standing) -> Iterable[tuple[str, Sentence]]:
    given: Consent | None = command.consent
    if given is None:
        if needs_consent(standing):
            yield (
                "consent",
                say("다시 연장하려면 민원인의 동의를 받아야 합니다. (영 제21조제1항 단서)"),
            )
        return
    yield from missing(
        consent_name=(given.name, say("동의한 사람의 성명을 입력해 주십시오.")),
        consent_how=(given.how, say("어떻게 동의를 받았는지 입력해 주십시오. 예: 전화")),
    ).items()
    if given.on > standing.day(command.at):
        yield (
            "consent_on",
            say("동의는 연장하기 전에 받아야 합니다. 동의한 날이 연장한 날보다 뒤입니다."),
        )
        return
    first = standing.folded.extended[0].on if standing.folded.extended else None
    earliest = first or to_local(standing.folded.received_at).date()
    if given.on < earliest:
        yield (
            "consent_on",
            say(
                "동의한 날이 첫 연장({day})보다 앞섭니다. 다시 연장하는 것에 동의를 받아야 합니다. "
                "(영 제21조제1항 단서)",
                day=day_said(earliest),
            )
            if first
            else say("동의한 날이 접수한 날보다 앞섭니다."),
        )


def extend_consequences(
    _command: Extend, standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say what an extension brings with it (Decree 21(3))."""
    found = [
        say(
            "연장 사유와 처리완료 예정일을 지체 없이 문서로 알려야 합니다. (영 제21조제3항, 별지 제5호서식)"
        )
    ]
    if not _narrowed(standing):
        found.append(
            say(
                "2026. 5. 6. 전에 접수한 민원이어서 종전의 규정(부득이한 사유)에 따릅니다. "
                "(영 부칙 제4조)"
            )
        )
    return tuple(found)


def _narrowed(standing: Standing) -> bool:
    return to_local(standing.folded.received_at).date() >= NARROWED_ON


REFUSALS: Mapping[Step, Refusal] = {Step.EXTEND: extend}
PROBLEMS: Mapping[type, Problems] = {Extend: extend_problems}
CONSEQUENCES: Mapping[type, Consequences] = {Extend: extend_consequences}
