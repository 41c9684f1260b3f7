"""The three lists: warnings that stand, signals nobody has raised yet, groups of one content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from gaoffice_desktop.early_warning.surges import facts
from gaoffice_desktop.early_warning.surges.facts import Group, Signals, Surge, TopicKind
from gaoffice_desktop.gui.early_warning.surges_columns import (
    GROUPS,
    GROUPS_LEAVE_AWAY,
    RAISED,
    RAISED_LEAVE_AWAY,
    SIGNALS,
    SIGNALS_LEAVE_AWAY,
    GroupLine,
)
from gaoffice_desktop.gui.early_warning.surges_tables import WarningRows
from gaoffice_desktop.gui.early_warning.surges_words import evaluated_said
from gaoffice_desktop.gui.forms.ui_early_warning_surges import Ui_SurgesForm
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

_RAISED, _SIGNALS, _GROUPS = (
    say("발령 중인 경보"),
    say("아직 발령하지 않은 신호"),
    say("같은 내용의 민원"),
)


class SurgeLists(QObject):
    """Fills the tables; an empty one gives way to a sentence that says why."""

    surge_opened = Signal(int)
    signal_opened = Signal(object)
    """A ``facts.Signal``."""
    group_opened = Signal(int)

    def __init__(self, form: Ui_SurgesForm) -> None:
        super().__init__(form.list_page)
        self._form = form
        self.raised: WarningRows[Surge] = WarningRows(
            form.raised_table, RAISED, lambda surge: surge.id, RAISED_LEAVE_AWAY
        )
        self.signals: WarningRows[facts.Signal] = WarningRows(
            form.signals_table, SIGNALS, lambda signal: signal.key, SIGNALS_LEAVE_AWAY
        )
        self.groups: WarningRows[GroupLine] = WarningRows(
            form.groups_table, GROUPS, lambda line: line.group.id, GROUPS_LEAVE_AWAY
        )
        self.raised.opened.connect(lambda surge: self.surge_opened.emit(surge.id))
        self.signals.opened.connect(self.signal_opened)
        self.groups.opened.connect(lambda line: self.group_opened.emit(line.group.id))
        self.show_raised((), ())
        self.show_signals(Signals(()))
        self.show_groups((), Signals(()))

    def first_focus(self) -> QWidget:
        """Begin on the first list that has something."""
        form = self._form
        filled = (
            (form.signals_table, self.signals),
            (form.raised_table, self.raised),
            (form.groups_table, self.groups),
        )
        return next((table for table, model in filled if model.rows), form.lifted_check)

    def show_raised(self, standing: Sequence[Surge], lifted: Sequence[Surge]) -> None:
        """Show the warnings that stand, the most serious first, and those lifted after them."""
        ordered = sorted(standing, key=lambda surge: (-surge.level, -surge.raised_at.timestamp()))
        self.raised.show_rows((*ordered, *lifted))
        self._name(self._form.raised_label, _RAISED, len(standing))
        empty = say("발령 중인 경보가 없습니다.")
        self._or_why(self._form.raised_table, self._form.raised_empty, self.raised.rows, empty)

    def show_signals(self, signals: Signals) -> None:
        """Show what the figures say and nobody has raised yet; groups stand in their own list."""
        waiting = [one for one in signals.waiting if one.topic.kind is not TopicKind.GROUP]
        self.signals.show_rows(waiting)
        form = self._form
        self._name(form.signals_label, _SIGNALS, len(waiting))
        if signals.evaluated_at is None:
            empty = say("아직 살펴보지 않았습니다.")
        else:
            empty = say("상한을 넘은 주제가 없습니다.")
        self._or_why(form.signals_table, form.signals_empty, waiting, empty)
        form.evaluated_label.setText(spoken(evaluated_said(signals)))
        form.notes_label.setText("\n".join(f"▲ {spoken(note)}" for note in signals.notes))
        form.notes_label.setVisible(bool(signals.notes))

    def show_groups(self, groups: Sequence[Group], signals: Signals) -> None:
        """Show the groups, the largest first, each with the level that its signal proposes."""
        ordered = sorted(groups, key=lambda group: (-group.count, group.id))
        levels = {
            one.topic.code: one.level
            for one in signals.signals
            if one.topic.kind is TopicKind.GROUP
        }
        self.groups.show_rows([GroupLine(one, levels.get(str(one.id))) for one in ordered])
        form = self._form
        self._name(form.groups_label, _GROUPS, len(groups))
        empty = say("요즘 같은 내용으로 여러 번 들어온 민원이 없습니다.")
        self._or_why(form.groups_table, form.groups_empty, ordered, empty)

    def _name(self, label: QLabel, name: Sentence, count: int) -> None:
        label.setText(spoken(say("{name} {count}", name=name, count=count) if count else name))

    def _or_why(
        self, table: QTableView, label: QLabel, rows: Sequence[object], empty: Sentence
    ) -> None:
        table.setVisible(bool(rows))
        label.setText(spoken(empty))
        label.setVisible(not rows)
