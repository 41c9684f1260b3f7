"""Deadline alarms at real desks: cut off, missed, shared, and by a clock that is set."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from gaoffice_desktop.app.wiring import Office
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.early_warning.alarms.facts import Acknowledge, AlarmState
from gaoffice_desktop.petitions.facts import Channel, Petition, TakeIn
from gaoffice_desktop.shared.clock import to_utc
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import may
from tests.stories.house import NOW, House, seat_of

pytestmark = pytest.mark.story

IMMEDIATE = "certificate_graduation"
SEVEN_DAYS = "inquiry_scheme"
RECEIVED = "2026-11-19T10:00"
EVE = "2026-11-26T08:58"
EVE_RINGS = "2026-11-26T09:00:01"
"""D-1 of a petition of seven days that came on RECEIVED, at the opening of the office."""


@dataclass(frozen=True)
class Told:
    """One ring as the store has it, with the alarm it is of."""

    ring_id: int
    alarm_id: int
    petition_id: int | None
    code: str
    to_id: int
    shown: str
    at: datetime


# -- the store, from outside -----------------------------------------------------------------


def scan(office: Office) -> None:
    """Ring all that is due, as a program does that nobody has signed in to."""
    while office.alarms.scan(Seat.nobody("test")).value.more:
        pass


def quieten(house: House, now: str = NOW) -> None:
    """Let everybody take note of what the sample rings, so that a story hears only its own."""
    with house.office(now) as office:
        scan(office)
        for account in office.staff.accounts(Seat.nobody("test")):
            seat = seat_of(office, account.login)
            if not may(seat, Permission.SEE_ALARMS):
                continue
            office.alarms.claim(seat)
            rung = [
                one.id for one in office.alarms.panel(seat).alarms if one.state is AlarmState.RUNG
            ]
            if rung:
                office.alarms.acknowledge(seat, Acknowledge(tuple(rung)))


def take_in(house: House, kind: str, received: str | None = None, now: str = NOW) -> Petition:
    """The clerk takes a petition in for the handler; nothing is scanned."""
    with house.office(now) as office:
        handler = seat_of(office, "handler")
        command = TakeIn(
            kind_code=kind,
            channel=Channel.VISIT,
            petitioner=Petitioner(CitizenKind.PERSON, "해온새미", phone="010-0000-1234"),
            title="졸업증명서 1통",
            content="취업에 쓰려고 신청합니다.",
            received_at=None if received is None else to_utc(datetime.fromisoformat(received)),
            department_id=handler.department_id,
            handler_id=handler.actor.staff_id,
        )
        return office.petitions.take_in(seat_of(office, "clerk"), command).value


def rings(office: Office) -> list[Told]:
    """Every ring of the store, the oldest first."""
    query = text(
        "SELECT r.id, r.alarm_id, a.petition_id, a.code, r.to_id, r.shown, r.at"
        " FROM alarm_ring r JOIN alarm a ON a.id = r.alarm_id ORDER BY r.id"
    )
    with office.database.read() as work:
        return [Told(*row) for row in work.session.execute(query)]


def states(office: Office, petition_id: int, code: str) -> list[tuple[str, int, str]]:
    """What became of a lead's alarms of a petition's own period: state, current, why it ended."""
    query = text(
        "SELECT state, current, ended_why FROM alarm"
        " WHERE petition_id = :one AND code = :code AND \"limit\" = 'processing' ORDER BY id"
    )
    with office.database.read() as work:
        found = work.session.execute(query, {"one": petition_id, "code": code})
        return [tuple(row) for row in found]


def prove(office: Office) -> None:
    """The check looked at everything and found nothing: no alarm lost, doubled or late."""
    report = office.alarms.check(seat_of(office, "admin"))
    assert report.waiting == 0, "something was left to be planned"
    assert report.alarms
    assert report.sound, report.faults


def told_once(found: list[Told]) -> bool:
    """Whether no alarm told anybody twice."""
    count = Counter((one.alarm_id, one.to_id) for one in found)
    return max(count.values()) == 1


def later(local: str, **by: float) -> str:
    """A local time some time after another."""
    return (datetime.fromisoformat(local) + timedelta(**by)).isoformat()


# -- stories -----------------------------------------------------------------------------------


def test_an_alarm_rings_is_taken_note_of_and_answered(house: House) -> None:
    quieten(house)
    told = house.play("hear_and_answer")

    assert told["rang"] == ["START"]
    assert told["listed"] == [["START", "rung"]]
    assert told["standing_seen"] == told["badge_seen"] == 0
    assert told["rang_in_all"] == ["START"], "an answered alarm rings no more"
    line = " ".join(told["history"])
    assert told["number"] in line
    assert "해소" in line
    mine = told["petition"]
    with house.office(later(NOW, minutes=2)) as office:
        prove(office)
        handler = seat_of(office, "handler")
        [ring] = [one for one in rings(office) if one.petition_id == mine]
        assert (ring.to_id, ring.shown) == (handler.actor.staff_id, "sticky")
        assert states(office, mine, "START") == [("answered", 0, "completed")]
        story = office.alarms.story(handler, ring.alarm_id)
        assert story.alarm.seen_by == handler.actor.name
        assert [act.act.value for act in story.acts] == ["acknowledged"]
        assert not [one for one in office.alarms.panel(handler).alarms if one.petition_id == mine]


def test_a_power_cut_after_the_toast_loses_and_doubles_nothing(house: House) -> None:
    quieten(house)
    mine = take_in(house, IMMEDIATE).id
    cut = house.begin("hear_and_wait")
    shown = cut.waits_for("shown")
    cut.cut_the_power()
    with house.office(later(NOW, minutes=1)) as office:
        [ring] = [one for one in rings(office) if one.petition_id == mine]
        assert shown == [ring.ring_id]
        before = rings(office)

    told = house.play("look_at_the_alarms", later(NOW, minutes=1), petition=mine)
    assert told["listed"] == [["START", "rung"]], "it waits in the panel"
    assert told["waiting"] == 1
    assert told["shown"] == []
    with house.office(later(NOW, minutes=2)) as office:
        prove(office)
        assert rings(office) == before, "nothing rang again"


def test_a_power_cut_between_the_ring_and_its_toast_still_shows_it_once(house: House) -> None:
    quieten(house)
    mine = take_in(house, IMMEDIATE).id
    cut = house.begin("ring_for_nobody")
    cut.waits_for("rung")
    cut.cut_the_power()
    with house.office(later(NOW, minutes=1)) as office:
        [ring] = [one for one in rings(office) if one.petition_id == mine]
        assert ring.shown == "", "no desk had shown it when the plug was pulled"

    told = house.play("look_at_the_alarms", later(NOW, minutes=1), petition=mine)
    assert told["shown"] == [ring.ring_id]
    assert told["standing"] == 1
    assert told["listed"] == [["START", "rung"]]
    with house.office(later(NOW, minutes=2)) as office:
        prove(office)
        [after] = [one for one in rings(office) if one.petition_id == mine]
        assert (after.ring_id, after.shown) == (ring.ring_id, "sticky")
        assert told_once(rings(office))


def test_what_was_missed_while_the_program_was_off_comes_as_one_list(house: House) -> None:
    mine = take_in(house, SEVEN_DAYS, RECEIVED).id
    also = take_in(house, SEVEN_DAYS, RECEIVED).id
    quieten(house)
    before = _rings(house)

    told = house.play("look_at_the_alarms", "2026-11-26T09:35", petition=mine)
    assert told["standing"] == 0, "no pile of toasts"
    missed = len(told["shown"])
    assert told["notice"] == f"자리를 비운 동안 울린 알림 {missed}건입니다."
    assert told["listed"] == [["D-1", "rung"]]
    assert not told["focus_in_panel"], "the keyboard stays where it was"
    with house.office("2026-11-26T09:37") as office:
        prove(office)
        me = seat_of(office, "handler").actor.staff_id
        new = [one for one in rings(office) if one not in before and one.to_id == me]
        assert {(mine, "D-1"), (also, "D-1")} <= {(one.petition_id, one.code) for one in new}
        loud = [one for one in new if one.ring_id in told["shown"]]
        assert {one.shown for one in loud} == {"missed"}
        assert all(one.shown for one in new)
        assert told_once(new)


def test_each_ring_is_shown_at_one_of_several_windows(house: House, tmp_path: Path) -> None:
    mine = take_in(house, IMMEDIATE, "2026-11-24T16:10").id
    quieten(house)
    before = _rings(house)
    go = tmp_path / "go"
    windows = [
        house.begin(
            "hear_together", "2026-11-25T10:06", login=login, go=str(go),
            at="2026-11-25T10:10:01", petition=mine,
        )
        for login in ("handler", "handler", "examiner")
    ]  # fmt: skip
    for window in windows:
        window.waits_for("ready")
    go.touch()
    for window in windows:
        window.waits_for("looked")
    Path(f"{go}-again").touch()
    told = [window.ends() for window in windows]

    with house.office("2026-11-25T10:12") as office:
        prove(office)
        new = [one for one in rings(office) if one not in before and one.petition_id == mine]
        ids = {login: seat_of(office, login).actor.staff_id for login in ("handler", "examiner")}
    assert {one.code for one in new} == {"OVER"}
    assert told_once(new)
    by_person = {one.to_id: one for one in new}
    assert set(ids.values()) <= set(by_person), "its handler and the examiner at once"
    # In one of the two windows of the same person, and never in both.
    shown = told[0]["shown"] + told[1]["shown"]
    assert shown.count(by_person[ids["handler"]].ring_id) == 1
    assert len(shown) == len(set(shown))
    assert told[2]["shown"].count(by_person[ids["examiner"]].ring_id) == 1
    assert all(by_person[one].shown for one in ids.values())
    # But both have it in their list.
    assert [one["listed"] for one in told] == [[["OVER", "rung"]]] * 3


def test_a_clock_set_forward_and_back_doubles_and_swallows_nothing(house: House) -> None:
    mine = take_in(house, SEVEN_DAYS, RECEIVED).id
    quieten(house)
    before = _rings(house)
    times = [EVE_RINGS, "2026-11-25T10:20", "2026-11-25T10:25", EVE_RINGS, "2026-11-26T09:05"]

    told = house.play("hear_by_a_clock_that_is_set", "2026-11-25T10:06", petition=mine, times=times)
    # Too early, by a clock that was wrong; then what is true at the true time again.
    assert (told["heard0"], told["listed0"]) == (["D-1"], [["D-1", "rung"]])
    assert (told["heard1"], told["listed1"]) == (["D-3"], [["D-3", "rung"]])
    assert (told["heard2"], told["listed2"]) == ([], [["D-3", "rung"]])
    assert (told["heard3"], told["listed3"]) == (["D-1"], [["D-1", "rung"]])
    assert (told["heard4"], told["listed4"]) == ([], [["D-1", "rung"]])
    assert len(told["shown"]) == len(set(told["shown"]))
    with house.office("2026-11-26T09:07") as office:
        prove(office)
        assert states(office, mine, "D-1") == [("superseded", 0, "clock"), ("rung", 1, "")]
        new = [one for one in rings(office) if one not in before and one.petition_id == mine]
        assert told_once(new)
        assert Counter(one.code for one in new) == {"D-1": 2, "D-3": 1}


def test_an_extension_a_second_before_silences_the_other_window(
    house: House, tmp_path: Path
) -> None:
    extended, other = (take_in(house, SEVEN_DAYS, RECEIVED).id for _ in range(2))
    quieten(house)
    before = _rings(house)
    go = tmp_path / "go"
    hears = house.begin(
        "hear_the_moment", EVE, petition=extended, other=other, go=str(go), at=EVE_RINGS
    )
    hears.waits_for("ready")
    extends = house.begin(
        "extend_a_second_before", EVE, petition=extended, at="2026-11-26T08:59:59"
    )
    extends.waits_for("extended")
    extends.cut_the_power()
    go.touch()
    told = hears.ends()

    assert told["other"] == ["D-1"], "it did look at that moment"
    assert told["other_listed"] == [["D-1", "rung"]]
    assert told["extended"] == []
    assert told["extended_listed"] == []
    with house.office("2026-11-26T09:02") as office:
        prove(office)
        new = [one for one in rings(office) if one not in before]
        assert extended not in {one.petition_id for one in new}
        (_old, current, _why), (state, now_current, _) = states(office, extended, "D-1")
        assert (current, state, now_current) == (0, "due", 1), "and one for the new limit waits"


def _rings(house: House) -> list[Told]:
    with house.office() as office:
        return rings(office)
