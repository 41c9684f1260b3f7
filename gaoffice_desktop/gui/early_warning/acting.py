"""What people do with an alarm: take note, put off, bring it up, issue a letter, check a month."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from gaoffice_desktop.early_warning.alarms.facts import (
    Acknowledge,
    Alarm,
    AlarmStory,
    CheckMonth,
    Dunning,
    Escalate,
    Snooze,
)
from gaoffice_desktop.gui.early_warning.panel import AlarmPanel
from gaoffice_desktop.gui.early_warning.panel_words import month_said
from gaoffice_desktop.gui.early_warning.toasts import Toasts
from gaoffice_desktop.gui.early_warning.watch import Scanning
from gaoffice_desktop.gui.early_warning.words import escalated_said, snoozed_said, snoozes_left
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.early_warning.dunning import DunningDesk
    from gaoffice_desktop.gui.screen import Speaker
    from gaoffice_desktop.staff.facts import Seat


class AlarmService(Scanning, Protocol):
    """What is asked of the alarms' service."""

    def acknowledge(self, seat: Seat, command: Acknowledge) -> Done[int]:
        """Take note."""
        ...

    def snooze(self, seat: Seat, command: Snooze) -> Done[Alarm]:
        """Put one off."""
        ...

    def escalate(self, seat: Seat, command: Escalate) -> Done[Alarm]:
        """Bring one before the next up the chain."""
        ...

    def story(self, seat: Seat, alarm_id: int) -> AlarmStory:
        """Tell all that became of one."""
        ...

    def check_month(self, seat: Seat, command: CheckMonth) -> Done[None]:
        """Note a month's check."""
        ...


class Acting(QObject):
    """Hears what the panel wishes, asks the service, and says what came of it."""

    def __init__(
        self,
        desk: Desk,
        alarms: AlarmService,
        panel: AlarmPanel,
        toasts: Toasts,
        dunning: DunningDesk,
        say_: Speaker,
    ) -> None:
        super().__init__(panel)
        self._desk, self._alarms = desk, alarms
        self._panel, self._toasts = panel, toasts
        self._dunning, self._say = dunning, say_
        chosen = panel.chosen
        panel.notice_acknowledged.connect(self.acknowledge)
        chosen.acknowledge_wanted.connect(self.acknowledge)
        chosen.snooze_wanted.connect(self._on_snooze)
        chosen.escalate_wanted.connect(self._on_escalate)
        chosen.story_wanted.connect(self._on_story)
        chosen.dun_wanted.connect(self._on_dun)
        chosen.check_wanted.connect(self._on_check)

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        self._desk.start(partial(self._guarded, work), owner=self._panel)

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        """What the service refuses is said in the form that asked, else in the message bar."""
        form = self._panel.chosen.inline
        if form is not None:
            form.submit_button.setEnabled(False)
        try:
            await work()
        except UserError as error:
            if form is None or form is not self._panel.chosen.inline:
                raise
            self._panel.chosen.show_problems(error)
        except Exception:
            if form is not None and form is self._panel.chosen.inline:
                form.submit_button.setEnabled(True)
            raise

    def acknowledge(self, alarm_ids: Sequence[int]) -> None:
        """Take note of these."""
        if alarm_ids:
            self._start(partial(self._acknowledge, tuple(alarm_ids)))

    async def _acknowledge(self, alarm_ids: tuple[int, ...]) -> None:
        count = await self._desk.change(self._alarms.acknowledge, Acknowledge(alarm_ids))
        self._toasts.dismiss(alarm_ids)
        if not count:
            self._say.info(say("이미 확인했거나 끝난 알림입니다."))
            return
        self._say.success(
            say("알림 {count}건을 확인했습니다. 처리할 때까지 다시 알립니다.", count=count)
        )

    def _on_snooze(self, alarm: Alarm, minutes: int, reason: str) -> None:
        self._start(partial(self._snooze, Snooze(alarm.id, minutes, reason)))

    async def _snooze(self, command: Snooze) -> None:
        alarm = await self._desk.change(self._alarms.snooze, command)
        self._finish({alarm.id})
        self._say.success(snoozed_said(command.minutes, snoozes_left(alarm)))

    def _on_escalate(self, alarm: Alarm, reason: str) -> None:
        self._start(partial(self._escalate, Escalate(alarm.id, reason)))

    async def _escalate(self, command: Escalate) -> None:
        alarm = await self._desk.change(self._alarms.escalate, command)
        self._finish({alarm.id})
        self._say.success(escalated_said(alarm))

    def _finish(self, alarm_ids: set[int]) -> None:
        self._toasts.dismiss(alarm_ids)
        self._panel.finish_form()

    def _on_story(self, alarm: Alarm) -> None:
        self._start(partial(self._story, alarm))

    async def _story(self, alarm: Alarm) -> None:
        story = await self._desk.ask(self._alarms.story, alarm.id)
        chosen = self._panel.chosen
        if chosen.alarm is not None and chosen.alarm.id == alarm.id:
            chosen.show_story(story)

    def _on_dun(self, dunning: Dunning) -> None:
        self._start(partial(self._dun, dunning))

    async def _dun(self, dunning: Dunning) -> None:
        with self._panel.chosen.dun_button.working():
            said = await self._dunning.issue(dunning)
        self._say.success(said)

    def _on_check(self, month: date, note: str) -> None:
        self._start(partial(self._check, CheckMonth(month, note)))

    async def _check(self, command: CheckMonth) -> None:
        await self._desk.change(self._alarms.check_month, command)
        self._finish(set())
        self._say.success(say("{month:을를} 마쳤습니다.", month=month_said(command.month)))
