"""Goes through a file row by row, and keeps what the preview shows of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.epeople import queries
from gaoffice_desktop.epeople.arrivals import Waiting, waiting
from gaoffice_desktop.epeople.cases import Surroundings
from gaoffice_desktop.epeople.facts import Field, Line, Lines, Noting, Values, Verdict
from gaoffice_desktop.epeople.judging import Judged, judge
from gaoffice_desktop.epeople.packing import pack
from gaoffice_desktop.epeople.rules import department_of, plain_number
from gaoffice_desktop.shared.sentences import Sentence, say

_MOST_NOTED = 5
_Noticed = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Before:
    """What was imported and what waited before, of some 신청번호."""

    known: queries.Known
    waiting: Waiting


def before_of(work: Work, numbers: Iterable[str]) -> Before:
    """Look up what is known of some 신청번호."""
    plain = [plain_number(one) for one in numbers]
    return Before(queries.known(work.session, plain), waiting(work, plain))


@dataclass
class Looking:
    """Goes through a file and keeps what the preview needs of it."""

    around: Surroundings
    now: datetime
    lines: Lines = field(default_factory=Lines)
    packed: list[bytes] = field(default_factory=list[bytes])
    tally: Counter[Verdict | Noting] = field(default_factory=Counter["Verdict | Noting"])

    def __post_init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[int, str]] = {}
        self._unknown: _Noticed = Counter()

    def look_at(self, batch: Sequence[tuple[int, Values]], before: Before) -> None:
        """Judge a chunk's worth of rows."""
        self.packed.append(pack([record for _, record in batch]))
        for row, record in batch:
            judged = judge(record, before.known, self.around, self.now, before.waiting)
            line = judged.line(row)
            if judged.verdict is not Verdict.REFUSED:
                line = self._unless_twin(line, judged)
                self._notice(judged)
            self.lines.append(line)
            self.tally.update((line.verdict, line.noting))

    def _unless_twin(self, line: Line, judged: Judged) -> Line:
        before = self._seen.setdefault(judged.identity, (line.row, judged.digest))
        if before[0] == line.row:
            return line
        if before[1] == judged.digest:
            return _told_again(line)
        return as_twin(line, before[0])

    def _notice(self, judged: Judged) -> None:
        department = department_of(judged.values)
        if department and self.around.department(department) is None:
            self._unknown["department", department] += 1
        kind = judged.values.get(Field.KIND, "")
        if kind and not self.around.kind(kind)[1]:
            self._unknown["kind", kind] += 1

    def notes(self, *, without_title: bool) -> tuple[Sentence, ...]:
        """Say what holds for many rows."""
        found: list[Sentence] = []
        if without_title:
            found.append(
                say(
                    "제목과 민원인이 없는 목록입니다. 제목은 신청번호로 적고, 나중에 그 열이 있는 "
                    "파일을 가져오면 채웁니다."
                )
            )
        for (what, name), count in self._unknown.most_common():
            if len(found) > _MOST_NOTED:
                found.append(say("그 밖에도 이 기관에 없는 이름이 있습니다."))
                break
            found.append(_unknown(what, name, count, self.around))
        return tuple(found)


def _unknown(what: str, name: str, count: int, around: Surroundings) -> Sentence:
    if what == "department":
        return say(
            "{name:은는} 등록된 부서가 아니어서 이름만 적습니다. ({count:,}건)",
            name=name,
            count=count,
        )
    return say(
        "민원종류 {name:은는} 민원편람에 없어 {kind:으로} 접수합니다. ({count:,}건)",
        name=name,
        kind=around.kind(name)[0].name,
        count=count,
    )


def as_twin(line: Line, row: int) -> Line:
    """Refuse a row that stands in the file before with other values."""
    wrong = say("이 파일의 {row}행과 신청번호·접수번호가 같고 내용이 다릅니다.", row=row)
    return replace(
        _told_again(line), verdict=Verdict.REFUSED, problems=((Field.OUTSIDE_NUMBER, wrong),)
    )


def _told_again(line: Line) -> Line:
    return replace(line, verdict=Verdict.UNCHANGED, fields=(), limit=None, noting=Noting.NOTHING)
