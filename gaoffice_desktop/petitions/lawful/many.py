"""Petitions of several and of many people (Act 2(6), 24; Decree 6(7), 8, 26)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gaoffice_desktop.petitions.commands import (
    AskRepresentatives,
    ChooseRepresentatives,
    EnterSignatories,
    Merge,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.lawful.standing import (
    Consequences,
    Problems,
    Refusal,
    Standing,
    Step,
    closed,
    closed_or_standing,
    missing,
)
from gaoffice_desktop.petitions.life import MANY, Group, Signatory
from gaoffice_desktop.petitions.rules import SEVERAL
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.dates import day_said
from gaoffice_desktop.shared.hangul import search_key
from gaoffice_desktop.shared.phones import digits, formatted
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import many_lines, one_line
from gaoffice_desktop.workdays.rules import Calendar

MOST_REPRESENTATIVES = 3
"""Representatives of a petition of several (Decree 8(1))."""

MERGED_FROM = 5
"""Petitioners of the same purpose from whom petitions may be merged (Decree 6(7))."""

MOST_SIGNATORIES = 100_000
MOST_HOUSEHOLDS = 1_000_000
LONGEST_NAME = 100
LONGEST_ADDRESS = 300

_NUMBERING = re.compile(r"^\s*\d{1,6}\s*[.)]?\s*$|^\s*\d{1,6}\s*[.)]\s*")
_HEADINGS = frozenset(
    {"성명", "이름", "성함", "연번", "번호", "순번", "주소", "전화번호", "연락처"}
)
_FEWEST_DIGITS = 8


# --- the list of names --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pasted:
    """A list of names as it was pasted: the people, and who stood in it twice."""

    people: tuple[Signatory, ...]
    duplicates: tuple[str, ...]


def pasted(text: str) -> Pasted:
    """Read a list of names from a spreadsheet or a text: one person a line, tidied.

    The first word that is no number is the name, digits are the phone, the rest is the address.
    Numbering and headings are left away, and who stands in it twice is kept once.
    """
    people = tidied(filter(None, map(_person, many_lines(text).splitlines())))
    seen: dict[tuple[str, str, str], Signatory] = {}
    for one in people:
        seen.setdefault(_key(one), one)
    return Pasted(tuple(seen.values()), duplicates(people))


def tidied(people: Iterable[Signatory]) -> tuple[Signatory, ...]:
    """Return people as they are kept: single lines, the phone in its written form."""
    return tuple(
        Signatory(one_line(one.name), one_line(one.address), formatted(one_line(one.phone)))
        for one in people
    )


def duplicates(people: Iterable[Signatory]) -> tuple[str, ...]:
    """Return the names of those who stand in a list twice: same name, address and phone.

    Two people of one name who live or can be reached elsewhere are two people.
    """
    counts = Counter[tuple[str, str, str]]()
    first: dict[tuple[str, str, str], str] = {}
    for one in people:
        counts[_key(one)] += 1
        first.setdefault(_key(one), one.name)
    return tuple(name for key, name in first.items() if counts[key] > 1)


def _key(one: Signatory) -> tuple[str, str, str]:
    return search_key(one.name), search_key(one.address), digits(one.phone)


def _person(line: str) -> Signatory | None:
    cells = [one_line(cell) for cell in re.split(r"\t|,|\||;", line)]
    if len([cell for cell in cells if cell]) == 1:
        cells = [one_line(cell) for cell in re.split(r"\s{2,}", line.strip())]
    cells = [cell for cell in (_NUMBERING.sub("", one) for one in cells) if cell]
    if not cells or any(cell.replace(" ", "") in _HEADINGS for cell in cells):
        return None
    phone = next((cell for cell in cells if _is_phone(cell)), "")
    words = [cell for cell in cells if cell != phone]
    return Signatory(words[0], " ".join(words[1:]), phone) if words else None


def _is_phone(cell: str) -> bool:
    letters = any(char.isalpha() for char in cell)
    return not letters and len(digits(cell)) >= _FEWEST_DIGITS


def number_of_people(standing: Standing) -> int:
    """Count who petitions: by the list of names, else as taken in."""
    group = standing.folded.group
    return max(len(group.people) if group is not None else 0, standing.petition.petitioner.people)


# --- whether the step is open -------------------------------------------------------------


def ask_representatives(standing: Standing) -> Sentence | None:
    """Say why no representatives are asked for (Decree 8(1))."""
    if (refused := closed_or_standing(standing)) is not None:
        return refused
    group = standing.folded.group or Group()
    count = number_of_people(standing)
    if count < SEVERAL:
        return say(
            "3명 이상이 함께 낸 민원에만 대표자를 정하도록 요청합니다. 지금은 {count}명입니다. "
            "(영 제8조제1항)",
            count=count,
        )
    if group.representatives or standing.petition.petitioner.representative:
        return say("이미 대표자가 정해져 있습니다. (영 제8조제1항)")
    if group.asked_until_on is not None:
        return say(
            "이미 {until}까지 대표자를 정하도록 요청하였습니다. 그때까지 정하지 않으면 직접 정할 수 "
            "있습니다. (영 제8조제2항)",
            until=day_said(group.asked_until_on),
        )
    return None


def choose_representatives(standing: Standing) -> Sentence | None:
    """Say why no representatives are chosen (Decree 8)."""
    if (refused := closed(standing)) is not None:
        return refused
    if number_of_people(standing) < SEVERAL:
        return say("3명 이상이 함께 낸 민원에만 대표자를 둡니다. (영 제8조제1항)")
    return None


REFUSALS: Mapping[Step, Refusal] = {
    Step.ENTER_SIGNATORIES: closed,
    Step.ASK_REPRESENTATIVES: ask_representatives,
    Step.CHOOSE_REPRESENTATIVES: choose_representatives,
    Step.MERGE: closed,
    Step.REVIEW_BY_COMMITTEE: closed,
}


# --- what is wrong with what was entered --------------------------------------------------


def _list_problems(
    command: EnterSignatories, _standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a list of names (Act 2(6), 24(1))."""
    found: dict[str, Sentence] = {}
    people = tidied(command.people)
    if not people:
        found["people"] = say("연명부에 있는 사람을 입력해 주십시오.")
    elif len(people) > MOST_SIGNATORIES:
        found["people"] = say("{most:,}명까지 입력할 수 있습니다.", most=MOST_SIGNATORIES)
    elif not all(one.name for one in people):
        found["people"] = say("성명이 없는 줄이 있습니다.")
    elif any(len(one.name) > LONGEST_NAME or len(one.address) > LONGEST_ADDRESS for one in people):
        found["people"] = say("성명이나 주소가 너무 긴 줄이 있습니다.")
    elif twice := duplicates(people):
        found["people"] = say(
            "연명부에 같은 사람이 두 번 있습니다: {names}. 한 번만 적어 주십시오.",
            names=", ".join(twice[:5]),
        )
    if not 1 <= command.households <= MOST_HOUSEHOLDS:
        found["households"] = say("세대 수를 1 이상으로 입력해 주십시오.")
    return found


def _asking_problems(
    command: AskRepresentatives, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    if command.until_on > standing.day(command.at):
        return {}
    return {"until_on": say("대표자를 정할 기한은 요청하는 날보다 뒤여야 합니다. (영 제8조제1항)")}


def _choice_problems(
    command: ChooseRepresentatives, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a choice: one to three out of those who petition (Decree 8)."""
    group = standing.folded.group or Group()
    names = chosen_names(command)
    found: dict[str, Sentence] = {}
    if not 1 <= len(names) <= MOST_REPRESENTATIVES:
        found["names"] = say("대표자는 1명에서 3명까지입니다. (영 제8조제1항)")
    elif len({search_key(name) for name in names}) < len(names):
        found["names"] = say("같은 사람을 두 번 적었습니다.")
    elif group.people and (strange := _strangers(names, group)):
        found["names"] = say(
            "{name:은는} 연명부에 없습니다. 대표자는 민원인 가운데에서 정합니다. (영 제8조제1항)",
            name=strange[0],
        )
    if command.by_office and (refused := _office_too_early(command, standing)) is not None:
        found["by_office"] = refused
    return found


def _office_too_early(command: ChooseRepresentatives, standing: Standing) -> Sentence | None:
    until_on = standing.folded.group.asked_until_on if standing.folded.group is not None else None
    if until_on is None:
        return say(
            "먼저 기한을 정하여 민원인에게 대표자를 정하도록 요청해야 합니다. (영 제8조제1항)"
        )
    if standing.day(command.at) <= until_on:
        return say(
            "{until}까지는 민원인이 정할 수 있습니다. 그때까지 알려 오지 않으면 직접 정합니다. "
            "(영 제8조제2항)",
            until=day_said(until_on),
        )
    return None


def _strangers(names: Iterable[str], group: Group) -> list[str]:
    listed = {search_key(one.name) for one in group.people}
    return [name for name in names if search_key(name) not in listed]


def chosen_names(command: ChooseRepresentatives) -> tuple[str, ...]:
    """Return the names of a choice, tidied, empty ones left away."""
    return tuple(filter(None, map(one_line, command.names)))


def _merger_problems(
    command: Merge, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    """Say what is wrong with a merger as far as the command shows it (Decree 6(7))."""
    found = missing(
        reason=(command.reason, say("취지가 같다고 본 이유를 입력해 주십시오. (영 제6조제7항)"))
    )
    if not command.others:
        found["others"] = say("함께 병합할 민원을 골라 주십시오.")
    elif len(set(command.others)) < len(command.others):
        found["others"] = say("같은 민원을 두 번 골랐습니다.")
    elif standing.petition.id in command.others:
        found["others"] = say("이 민원 자신은 병합할 민원이 될 수 없습니다.")
    return found


def merger_problem(standing: Standing, others: Iterable[Standing]) -> Sentence | None:
    """Say why these petitions may not be taken in as one (Decree 6(7)).

    Five petitioners or more; who petitions in two of them counts once. The Decree is silent on
    whose period holds. Our rule: the earliest, or the others would lose what the Act gives them.
    """
    together = (standing, *others)
    sooner = min(together, key=lambda one: (one.due.legal_end, one.petition.id))
    if sooner.due.legal_end < standing.due.legal_end:
        return say(
            "{number}의 처리기한이 더 이릅니다. 처리기한이 가장 이른 민원에 병합해 주십시오.",
            number=sooner.petition.number,
        )
    kinds = {one.petition.kind.category for one in together}
    if len(kinds) > 1:
        return say("민원의 종류가 서로 다릅니다. 종류가 같은 민원만 병합할 수 있습니다.")
    count = people_together(together)
    if count < MERGED_FROM:
        return say(
            "5명 이상의 민원인이 같은 취지로 낸 민원만 병합할 수 있습니다. 지금은 {count}명입니다. "
            "(영 제6조제7항)",
            count=count,
        )
    return None


def people_together(together: Iterable[Standing]) -> int:
    """Count the petitioners of several petitions, each person once."""
    most: dict[tuple[str, str], int] = {}
    for one in together:
        asker = one.petition.petitioner
        key = (search_key(asker.name), digits(asker.phone))
        most[key] = max(most.get(key, 0), number_of_people(one))
    return sum(most.values())


def _review_problems(
    command: ReviewByCommittee, standing: Standing, _calendar: Calendar
) -> dict[str, Sentence]:
    found = missing(opinion=(command.opinion, say("위원회의 심의 의견을 입력해 주십시오.")))
    if command.on > standing.today:
        found["on"] = say("심의한 날이 오늘보다 뒤입니다.")
    elif command.on < to_local(standing.folded.received_at).date():
        found["on"] = say("심의한 날이 접수한 날보다 앞섭니다.")
    return found


PROBLEMS: Mapping[type, Problems] = {
    EnterSignatories: _list_problems,
    AskRepresentatives: _asking_problems,
    ChooseRepresentatives: _choice_problems,
    Merge: _merger_problems,
    ReviewByCommittee: _review_problems,
}


# --- what follows from it -----------------------------------------------------------------


def _list_consequences(
    command: EnterSignatories, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    """Say whether it is a petition of many people (Act 2(6), 24(1))."""
    enough = len(command.people) >= MANY and command.households >= MANY
    if enough and command.original:
        return (
            say(
                "다수인관련민원입니다. 민원심사관이 처리상황을 기관장에게 보고합니다. (영 제28조제3항)"
            ),
        )
    if enough:
        return (say("다수인관련민원은 연명부를 원본으로 내야 합니다. (법 제24조제1항)"),)
    return (
        say(
            "5세대 이상의 공동 이해에 관하여 5명 이상이 연명해야 다수인관련민원입니다. (법 제2조제6호)"
        ),
    )


def _asking_consequences(
    _command: AskRepresentatives, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (
        say(
            "대표자를 정하는 데 걸린 기간은 처리기간에 넣지 않습니다. (영 제20조, 행정절차법 시행령 제11조)"
        ),
    )


def _choice_consequences(
    _command: ChooseRepresentatives, _standing: Standing, _calendar: Calendar
) -> tuple[Sentence, ...]:
    return (say("대표자를 민원인으로 보고 통지합니다. (영 제8조제3항)"),)


CONSEQUENCES: Mapping[type, Consequences] = {
    EnterSignatories: _list_consequences,
    AskRepresentatives: _asking_consequences,
    ChooseRepresentatives: _choice_consequences,
}
