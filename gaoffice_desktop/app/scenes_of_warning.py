"""The scenes of the early warning: an alarm from ring to resolve, a surge, a forecast."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from gaoffice_desktop.app.stage import Stage, StepFailed
from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.early_warning.alarms.facts import AlarmState, Panel
from gaoffice_desktop.early_warning.forecasts.facts import ForecastQuery
from gaoffice_desktop.early_warning.surges.facts import RaiseSurge, Signal, TopicKind
from gaoffice_desktop.gui.early_warning.bell import Bell
from gaoffice_desktop.gui.early_warning.forecast import ForecastTab
from gaoffice_desktop.gui.early_warning.panel import AlarmPanel
from gaoffice_desktop.gui.early_warning.surges_tab import SurgesTab
from gaoffice_desktop.gui.early_warning.toasts import Toasts
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.facts import Channel, TakeIn
from gaoffice_desktop.petitions.reasons import Outcome, ToldBy

if TYPE_CHECKING:
    from gaoffice_desktop.app.wiring import Office

_IMMEDIATE = "certificate_graduation"
_NEXT_MONTH = date(2026, 12, 1)


async def hear_an_alarm(stage: Stage) -> None:
    """An immediate petition rings at once: taken note of, answered, and the alarm is resolved."""
    office, desk = _office(stage), stage.program.desk
    toasts, panel = stage.find(Toasts, "toasts"), stage.find(AlarmPanel, "alarm_panel")
    taken = await desk.change(office.petitions.take_in, _command(desk.seat.actor.staff_id, stage))
    await stage.until(lambda: toasts.standing, "a toast")
    await stage.idle()
    stage.picture("alarm")
    stage.press(Qt.Key.Key_F6)
    await stage.until(panel.isVisible, "the panel")
    mine = taken.id
    panel.choose(next(one for one in panel.panel.alarms if one.petition_id == mine))
    await stage.idle()
    stage.picture("alarm-panel")
    stage.press(
        Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    await _until_state(stage, mine, AlarmState.SEEN)
    await stage.idle()
    stage.picture("alarm-seen")
    done = Complete(
        mine, "졸업증명서 1통을 발급함", outcome=Outcome.GRANTED, answer="신청하신 증명서를 발급했습니다.",
        told_by=ToldBy.DOCUMENT,
    )  # fmt: skip
    await desk.change(office.petitions.complete, done)
    await _until_state(stage, mine, None)
    await stage.idle()
    stage.picture("alarm-resolved")
    stage.press(Qt.Key.Key_F6)
    stage.window.go_to("alarms")
    table = stage.find(QTableView, "alarm_table")
    await stage.until(lambda: table.model() is not None and table.model().rowCount(), "the history")
    await stage.idle()
    stage.picture("alarm-history")
    stage.paper("daily-list", await desk.make(office.alarms.daily_sheet))


async def see_a_surge(stage: Stage) -> None:
    """What came in more than its season lets expect: the evidence, a warning, its sheet."""
    office, desk = _office(stage), stage.program.desk
    stage.window.go_to("early_warning", "surges")
    again = stage.find(QPushButton, "again_button")
    await stage.until(again.isVisible, "the surges")
    again.click()
    tab = stage.window.findChild(SurgesTab)
    assert tab is not None

    def words() -> list[Signal]:
        return [one for one in tab.signals.waiting if one.topic.kind is TopicKind.WORD]

    await stage.until(words, "a word that rises")
    await stage.idle()
    stage.picture("surges")
    signal = words()[0]
    surge = await desk.change(
        office.surges.raise_surge,
        RaiseSurge(signal.topic, signal.level, signal.department_id, signal.key),
    )
    stage.window.go_to("early_warning", surge.id)
    await stage.until(tab.form.detail_page.isVisible, "the warning")
    await stage.idle()
    stage.picture("surge-warning")
    stage.paper("surge-warning", await desk.make(office.surges.sheet, surge.id))


async def see_a_forecast(stage: Stage) -> None:
    """What came in December in past years, and the sheet that a department gets."""
    office, desk = _office(stage), stage.program.desk
    stage.window.go_to("early_warning", "forecast")
    tab = stage.window.findChild(ForecastTab)
    assert tab is not None
    table = tab.form.lines_table
    await stage.until(lambda: table.model() is not None and table.model().rowCount(), "a forecast")
    await stage.idle()
    stage.picture("forecast")
    departments = {one.name: one.id for one in await desk.ask(office.staff.departments)}
    query = ForecastQuery(_NEXT_MONTH, departments["중등교육과"])
    stage.paper("forecast", await desk.make(office.forecasts.sheet, query))


async def _until_state(stage: Stage, petition_id: int, state: AlarmState | None) -> None:
    """Wait until the panel shows the petition's alarm so; none: until it is gone from it."""
    office, bell = _office(stage), stage.find(Bell, "alarm_button")
    found: list[Panel] = []

    async def look() -> None:
        found[:] = [await stage.program.desk.ask(office.alarms.panel)]

    for _ in range(50):
        await look()
        states = {one.state for one in found[0].alarms if one.petition_id == petition_id}
        if states == ({state} if state is not None else set()):
            break
        await stage.idle()
    else:
        raise StepFailed(f"the alarm is not {state}: {bell.text()}")


def _command(me: int, stage: Stage) -> TakeIn:
    return TakeIn(
        kind_code=_IMMEDIATE,
        channel=Channel.VISIT,
        petitioner=Petitioner(CitizenKind.PERSON, "해온새미", phone="010-0000-1234"),
        title="졸업증명서 1통 발급",
        content="취업에 쓰려고 신청합니다.",
        department_id=stage.program.desk.seat.department_id,
        handler_id=me,
    )


def _office(stage: Stage) -> Office:
    ready = stage.program.ready
    assert ready is not None
    return ready.office
