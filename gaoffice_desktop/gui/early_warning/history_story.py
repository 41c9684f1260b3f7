"""Below the history: all that became of the chosen alarm, ring by ring and act by act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gaoffice_desktop.early_warning.alarms.facts import AlarmStory
from gaoffice_desktop.gui.early_warning.history_words import StoryLine, story_lines, subject_said
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.words import moment_spoken, spoken
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.early_warning.history_table import HistoryService
    from gaoffice_desktop.gui.forms.ui_early_warning_alarms import Ui_AlarmsForm

QUIET_MS = 80
"""Whoever runs down the list with the arrow held asks for no story on the way."""


class StoryPane(QObject):
    """Loads the story of the alarm that the keyboard rests on."""

    def __init__(self, form: Ui_AlarmsForm, desk: Desk, alarms: HistoryService) -> None:
        super().__init__(form.story_table)
        self._form = form
        self._desk = desk
        self._alarms = alarms
        self._alarm_id = 0
        self.story: AlarmStory | None = None
        self.table = RowsTable[StoryLine](
            (
                Column(self.tr("때"), lambda one: moment_spoken(to_local(one.at)), 186),
                Column(self.tr("무엇"), lambda one: spoken(one.what), 140),
                Column(self.tr("누구"), lambda one: spoken(one.who), 150),
                Column(self.tr("어떻게"), lambda one: spoken(one.how)),
            ),
            form.story_table,
        )
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.reload)
        self._show(None)

    def show_alarm(self, alarm_id: int) -> None:
        """Show another alarm's story soon; 0 shows none."""
        self._alarm_id = alarm_id
        self._quiet.start()

    def reload(self) -> None:
        """Show the same alarm's story as it is by now."""
        self._quiet.stop()
        if not self._alarm_id:
            self._show(None)
            return
        self._desk.start(partial(self._load, self._alarm_id), owner=self, quiet=True)

    async def _load(self, alarm_id: int) -> None:
        try:
            story = await self._desk.ask(self._alarms.story, alarm_id)
        except UserError as error:
            if alarm_id == self._alarm_id:
                self._show(None, error.sentence)
            return
        # Another line was chosen meanwhile: its story is on the way.
        if alarm_id == self._alarm_id:
            self._show(story)

    def _show(self, story: AlarmStory | None, why: Sentence | None = None) -> None:
        self.story = story
        if story is None:
            words = why if why is not None else say("알림을 고르면 그 경과를 보여 드립니다.")
            self.table.set_rows(())
        else:
            words = subject_said(story.alarm)
            self.table.set_rows(story_lines(story))
        self._form.story_label.setText(spoken(words))
        has_petition = story is not None and story.alarm.petition_id is not None
        self._form.open_button.setEnabled(has_petition)
