"""A surges' service for screen tests: facts that stand still, commands that are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

from gaoffice_desktop.early_warning.surges.facts import (
    Evidence,
    Examined,
    Group,
    GroupMember,
    GroupStory,
    Judged,
    Method,
    Signal,
    Signals,
    Surge,
    SurgeEvent,
    SurgeEventKind,
    SurgeLevel,
    SurgeState,
    SurgeStory,
    Topic,
    TopicKind,
    WeekPoint,
    Window,
)
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Department, Permission
from gaoffice_desktop.staff.rules import may, require

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
WEEK_ON = date(2026, 11, 16)

BUS = Topic(TopicKind.WORD, "통학버스", "통학버스")
TRANSFER = Topic(TopicKind.KIND, "transfer", "전·편입학")
SCHOOLS = Topic(TopicKind.DEPARTMENT, "2", "학교설립과")
SAME = Topic(TopicKind.GROUP, "5", "통폐합 반대")

DEPARTMENTS = (
    Department(1, "총무과", "02-111-1111"),
    Department(2, "학교설립과", "02-222-2222"),
    Department(3, "중등교육과", "02-333-3333"),
)


def weeks(*last: int, level: float = 4.0, past: int = 12) -> tuple[WeekPoint, ...]:
    """Return 52 finished weeks that end with ``last``, and the running one."""
    counts = [round(level + (at * 7 % 5) - 2) for at in range(52 - len(last))] + list(last)
    first = WEEK_ON - timedelta(weeks=51)
    found = [
        WeekPoint(
            first + timedelta(weeks=at),
            count,
            level if at >= past else None,
            level * 2.2 if at >= past else None,
        )
        for at, count in enumerate(counts)
    ]
    running = WeekPoint(WEEK_ON + timedelta(weeks=1), 3, level, level * 2.2, running=True)
    return (*found, running)


def evidence(count: int = 37, **other: object) -> Evidence:
    made = Evidence(
        Method.FARRINGTON, Window.WEEK, WEEK_ON, WEEK_ON + timedelta(days=6),
        count, 4.2, 9.3, 6.43, count / 4.2, 3, count - 5, 150, 214, 0.00045, 1.3,
    )  # fmt: skip
    return replace(made, **other)


def signal(topic: Topic = BUS, **other: object) -> Signal:
    made = Signal(
        topic,
        SurgeLevel.SERIOUS,
        evidence(),
        (say("한 주에 37건으로 예상 4.2건의 8.8배이며, 상한 9건을 넘었습니다."),),
        weeks(14, 22, 37),
        (3, 2, 1),
        2,
        ("등하교", "노선"),
    )
    return replace(made, **other)


SIGNALS = (
    signal(),
    signal(
        TRANSFER,
        level=SurgeLevel.CAUTION,
        evidence=evidence(9, score=1.4, run=2, past_weeks=40),
        weeks=weeks(8, 9),
        also=(),
        department_id=None,
    ),
    signal(
        SAME,
        level=SurgeLevel.INTEREST,
        evidence=evidence(
            37, method=Method.SAME_CONTENT, window=Window.GROUP, people=29, expected=0.0
        ),
        reasons=(say("내용이 거의 같은 민원이 4일 동안 37건, 29명에게서 들어왔습니다."),),
        weeks=(),
        also=(),
    ),
)

EVENTS = (
    SurgeEvent(
        NOW - timedelta(days=9), SurgeEventKind.RAISED, "오은정", SurgeLevel.CAUTION, "확산 조짐"
    ),
    SurgeEvent(
        NOW - timedelta(days=7),
        SurgeEventKind.ANSWERED,
        "한누리",
        SurgeLevel.CAUTION,
        "노선 변경을 알리지 않았습니다.",
        "누리집에 새 노선을 올리고 학교마다 안내문을 보냅니다.",
    ),
    SurgeEvent(
        NOW - timedelta(days=2), SurgeEventKind.LEVEL, "오은정", SurgeLevel.SERIOUS, "계속 늘어남"
    ),
)

RAISED = Surge(
    11, "2026-03", SCHOOLS, SurgeLevel.SERIOUS, SurgeState.ANSWERED, 2, "학교설립과",
    NOW - timedelta(days=9), "오은정", "확산 조짐", evidence(22), SIGNALS[0].reasons, 2,
    EVENTS[1].text, EVENTS[1].measure, EVENTS[1].at, "한누리",
    newest=WeekPoint(WEEK_ON, 37, 4.2, 9.3),
)  # fmt: skip
UNANSWERED = replace(
    RAISED, id=12, number="2026-04", topic=TRANSFER, level=SurgeLevel.INTEREST,
    state=SurgeState.RAISED, department_id=3, department="중등교육과", evidence=None, reasons=(),
    reason="상급 기관이 알려 왔습니다.", cause="", measure="", answered_at=None, answered_by="",
    weeks=1, newest=None,
)  # fmt: skip
LIFTED = replace(
    RAISED, id=9, number="2026-01", state=SurgeState.LIFTED, lifted_at=NOW, lifted_by="오은정",
    lifted_why="예상만큼 줄었습니다.", newest=WeekPoint(WEEK_ON, 4, 4.2, 9.3),
)  # fmt: skip

GROUP = Group(
    5, "통폐합 반대합니다", NOW - timedelta(days=4), NOW, 37, 30, 4, 29, 1, signal=True
)  # fmt: skip
SMALL_GROUP = Group(6, "급식 알레르기 표시", NOW, NOW, 2, 2, 0, 2, 3)


def row(id_: int) -> RegisterRow:
    return RegisterRow(
        id_, f"2026-{1200 + id_:06}", "전·편입학", Category.OTHER, Channel.EPEOPLE,
        State.PROCESSING, "홍○○", "010-****-5678", f"통학버스 노선을 늘려 주십시오 {id_}",
        "학교설립과", "한누리", NOW - timedelta(days=id_), date(2026, 12, 1), None, NOW, None, 1,
    )  # fmt: skip


class FakeSurges:
    """Answers with the facts above; ``asked`` keeps the names of the verbs, ``sent`` commands."""

    def __init__(self) -> None:
        self.signals_now = Signals(
            SIGNALS, WEEK_ON, date(2026, 11, 25), NOW, False, 34, 512, 150,
            (say("지난 자료가 150주입니다."),),
        )  # fmt: skip
        self.standing: tuple[Surge, ...] = (RAISED, UNANSWERED)
        self.events = EVENTS
        self.all_groups: tuple[Group, ...] = (GROUP, SMALL_GROUP)
        self.found: object | None = None
        self.kept: list[object] = []
        self.asked: list[str] = []
        self.sent: list[object] = []
        self.refusal: UserError | None = None

    def signals(self, seat):
        require(seat, Permission.READ_SURGES)
        self.asked.append("signals")
        return self.signals_now

    def reckon(self, seat, again=False):
        self.asked.append("reckon again" if again else "reckon")
        found, self.found = self.found, None
        return found

    def keep(self, seat, reckoned):
        self.kept.append(reckoned)
        return Done(self.signals_now, Changes(surges=True))

    def examine(self, seat, topic):
        if len(topic.name) < 2:
            raise UserError.at(word=say("낱말은 두 글자 이상이어야 합니다."))
        if topic.kind is TopicKind.WORD and topic.name == "홍길동":
            return Examined(topic, None, None, (), (), say("사람을 가리키는 낱말입니다."))
        judged = Judged(SurgeLevel.CAUTION, (say("한 주에 9건입니다."),))
        return Examined(topic, evidence(9), judged, weeks(9), (1, 2))

    def topics(self, seat):
        return (TRANSFER, SCHOOLS)

    def surges(self, seat, lifted=False):
        self.asked.append("lifted" if lifted else "standing")
        return (LIFTED,) if lifted else self.standing

    def surge(self, seat, surge_id):
        surge = next(one for one in (*self.standing, LIFTED) if one.id == surge_id)
        mine = surge.department_id == seat.department_id or may(seat, Permission.RAISE_SURGE)
        return SurgeStory(surge, self.events, weeks(14, 22, 37), (1, 2, 3), mine)

    def groups(self, seat, every=False):
        return self.all_groups if every else tuple(one for one in self.all_groups if one.signal)

    def group(self, seat, group_id):
        group = next(one for one in self.all_groups if one.id == group_id)
        members = tuple(GroupMember(id_, 0.98, True, False) for id_ in (3, 2, 1))
        days = tuple((date(2026, 11, 21) + timedelta(days=at), 4 + 9 * at) for at in range(4))
        return GroupStory(group, members, days)

    def sheet(self, seat, surge_id):
        return b"%PDF-1.4 sheet"

    def _send(self, command, surge):
        self.sent.append(command)
        if self.refusal is not None:
            raise self.refusal
        return Done(surge, Changes(surges=True))

    def raise_surge(self, seat, command):
        self.signals_now = replace(
            self.signals_now,
            signals=tuple(
                replace(one, surge_id=11) if one.topic == command.topic else one
                for one in self.signals_now.signals
            ),
        )
        return self._send(command, RAISED)

    def change_level(self, seat, command):
        return self._send(command, replace(RAISED, level=command.level))

    def answer_surge(self, seat, command):
        return self._send(command, RAISED)

    def note(self, seat, command):
        return self._send(command, RAISED)

    def lift(self, seat, command):
        return self._send(command, LIFTED)


def other_rooms() -> dict[str, object]:
    """Return the rooms beside the surges, as far as this screen asks them."""
    petitions = SimpleNamespace(rows=lambda seat, ids: tuple(row(one) for one in ids))
    staff = SimpleNamespace(departments=lambda seat: DEPARTMENTS)
    return {"petitions": petitions, "staff": staff, "clock": lambda: NOW}
