"""What people at their desks see and do when a deadline alarm rings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.early_warning.alarms.facts import Alarm, AlarmState, Panel, Ring, Showing
from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.facts import Channel, TakeIn
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy
from gaoffice_desktop.shared.clock import to_utc
from tests.stories.driver import Player
from tests.stories.life_scripts import begin_step, petition, take

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Ear:
    """Hears all that the watch of one window shows, from the first look on."""

    def __init__(self, player: Player, alarms: AlarmsAtDesk) -> None:
        self.player, self.alarms = player, alarms
        self.rings: list[Ring] = []
        self.lists: list[Panel] = []
        alarms.watch.shown.connect(self._on_shown)
        alarms.watch.listed.connect(self.lists.append)

    def _on_shown(self, showing: Showing) -> None:
        self.rings += (*showing.toasts, *showing.bundle, *showing.missed)

    def ids(self) -> list[int]:
        """The rings that this window has shown, each as often as it did."""
        return [ring.id for ring in self.rings]

    def of(self, petition_id: int) -> list[str]:
        """The codes of what this window has shown of a petition."""
        return [one.alarm.code for one in self.rings if one.alarm.petition_id == petition_id]

    def listed(self, petition_id: int) -> list[tuple[str, str]]:
        """A petition's lines in the panel: lead and state."""
        found: list[Alarm] = [
            row
            for row in self.alarms.panel.rows
            if isinstance(row, Alarm) and row.petition_id == petition_id
        ]
        return [(one.code, one.state.value) for one in found]

    @property
    def standing(self) -> int:
        """How many toasts stand."""
        return len(self.alarms.toasts.standing)

    async def look(self) -> None:
        """Let the watch look now, as its timer does each minute, and wait until it has."""
        watch = self.alarms.watch
        await self.player.until(lambda: not watch._looking, "the look under way")
        before = len(self.lists)
        watch.look()
        await self.player.until(lambda: len(self.lists) > before and not watch._looking, "a look")

    async def at(self, local: str) -> None:
        """Set the computer's clock to a time, and look."""
        move_to(self.player, local)
        await self.look()


def move_to(player: Player, local: str) -> None:
    """Set the computer's clock."""
    player.move_clock(to_utc(datetime.fromisoformat(local)) - player.program.clock())


async def sit_down(player: Player, login: str = "handler") -> Ear:
    """Sign in, and wait until the desk has looked for this person."""
    window: Any = player.window
    await player.until(lambda: window.alarms is not None, "the watch")
    ear = Ear(player, window.alarms)
    await player.sign_in(login)
    await player.until(lambda: ear.lists, "the first look")
    return ear


# -- from ring to resolve ------------------------------------------------------------------


async def hear_and_answer(player: Player) -> None:
    """Give oneself an immediate petition, take note of its alarm by the keys, and answer it."""
    ear = await sit_down(player)
    desk, ready = player.program.desk, player.program.ready
    assert ready is not None
    command = TakeIn(
        kind_code="certificate_graduation",
        channel=Channel.VISIT,
        petitioner=Petitioner(CitizenKind.PERSON, "해온새미", phone="010-0000-1234"),
        title="졸업증명서 1통 발급",
        content="취업에 쓰려고 신청합니다.",
        department_id=desk.seat.department_id,
        handler_id=desk.seat.actor.staff_id,
    )
    taken = await desk.change(ready.office.petitions.take_in, command)
    await player.until(lambda: ear.standing, "a toast")
    player.report(petition=taken.id, rang=ear.of(taken.id), listed=ear.listed(taken.id))
    player.press(Qt.Key.Key_A, _BOTH)
    await player.until(
        lambda: ear.listed(taken.id) == [("START", AlarmState.SEEN.value)], "a note taken"
    )
    player.report(standing_seen=ear.standing, badge_seen=ear.lists[-1].waiting)
    done = Complete(
        taken.id, "졸업증명서 1통을 발급함", outcome=Outcome.GRANTED, told_by=ToldBy.DOCUMENT
    )
    await desk.change(ready.office.petitions.complete, done)
    await player.until(lambda: not ear.listed(taken.id), "the alarm answered")
    player.window.go_to("alarms")
    table = await player.shown(QTableView, "alarm_table")
    assert isinstance(table, QTableView)
    number = taken.number
    await player.until(lambda: _line(table, number), "its line in the history")
    player.report(number=number, history=_line(table, number), rang_in_all=ear.of(taken.id))


def _line(table: QTableView, number: str) -> list[str]:
    """The words of the first line that tells of a number; none while there is none."""
    model = table.model()
    for row in range(model.rowCount() if model is not None else 0):
        line = [str(model.index(row, at).data()) for at in range(model.columnCount())]
        if any(number in one for one in line):
            return line
    return []


# -- power cuts ----------------------------------------------------------------------------


async def hear_and_wait(player: Player) -> None:
    """A toast stands; the plug is pulled."""
    ear = await sit_down(player)
    await player.until(lambda: ear.standing, "a toast")
    player.report(shown=ear.ids())
    await player.until(lambda: False, "the power cut")


async def ring_for_nobody(player: Player) -> None:
    """Nobody signs in: it rings in the store, and the plug is pulled before a desk shows it."""
    window: Any = player.window
    await player.until(
        lambda: window.alarms is not None and window.alarms.watch.waits_ms > 0, "a whole look"
    )
    player.report(rung=True)
    await player.until(lambda: False, "the power cut")


async def look_at_the_alarms(player: Player) -> None:
    """Sign in and say what stands there, now and after one more look."""
    ear = await sit_down(player)
    await ear.look()
    mine = player.options["petition"]
    alarms = ear.alarms
    notice = alarms.panel.form.notice_label.text() if alarms.panel.isVisible() else ""
    player.report(
        shown=ear.ids(),
        of_mine=ear.of(mine),
        listed=ear.listed(mine),
        standing=ear.standing,
        notice=notice,
        focus_in_panel=alarms.panel.has_focus,
        waiting=ear.lists[-1].waiting,
    )


# -- several windows -----------------------------------------------------------------------


async def hear_together(player: Player) -> None:
    """Sit beside other windows; at the same moment all clocks pass a limit."""
    ear = await sit_down(player, player.options["login"])
    player.report(ready=True)
    await player.told_to_go_on()
    await ear.at(player.options["at"])
    await ear.look()
    player.report(looked=True)
    await player.told_to_go_on("-again")
    await ear.look()
    mine = player.options["petition"]
    player.report(shown=ear.ids(), of_mine=ear.of(mine), listed=ear.listed(mine))


async def extend_a_second_before(player: Player) -> None:
    """기한 연장 is confirmed one second before an alarm; nothing else happens here after it."""
    ear = await sit_down(player)
    detail = await petition(player, player.options["petition"])
    form: Any = await begin_step(player, detail, Step.EXTEND)
    player.write("학교의 확인을 기다리고 있음", form.note_edit)
    # This window's own watch would plan anew at once; it is the other one that has to see it.
    ear.alarms.watch.stop()
    move_to(player, player.options["at"])
    await take(player, detail)
    player.report(extended=True)
    await player.until(lambda: False, "the power cut")


async def hear_the_moment(player: Player) -> None:
    """Sit there; when told, the clock passes the alarm's moment."""
    ear = await sit_down(player)
    player.report(ready=True)
    await player.told_to_go_on()
    await ear.at(player.options["at"])
    extended, other = player.options["petition"], player.options["other"]
    player.report(
        extended=ear.of(extended),
        extended_listed=ear.listed(extended),
        other=ear.of(other),
        other_listed=ear.listed(other),
    )


# -- the clock -----------------------------------------------------------------------------


async def hear_by_a_clock_that_is_set(player: Player) -> None:
    """The clock is set forward past an alarm, back again, and then its true time comes."""
    ear = await sit_down(player)
    mine = player.options["petition"]
    for turn, local in enumerate(player.options["times"]):
        before = len(ear.rings)
        await ear.at(local)
        await ear.look()
        heard = [one.alarm.code for one in ear.rings[before:] if one.alarm.petition_id == mine]
        player.report(**{f"heard{turn}": heard, f"listed{turn}": ear.listed(mine)})
    player.report(shown=ear.ids())
