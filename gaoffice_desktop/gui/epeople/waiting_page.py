"""All that waits at 국민신문고 to be taken in, shown while no file is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.epeople.facts import FIELD_LABELS, Arrival, Awaited, DismissArrival, Field
from gaoffice_desktop.gui.epeople.waiting_panel import WaitingPanel, name_of
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import moment_spoken, spoken
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.epeople.service import Epeople
    from gaoffice_desktop.gui.screen import Screen


class WaitingPage(QWidget):
    """The list, oldest first, and below it what is told of the chosen one."""

    loaded = Signal()
    dismissed = Signal()
    """One was taken off, from here or from a panel that is served."""

    def __init__(self, screen: Screen, epeople: Epeople) -> None:
        super().__init__(screen)
        self._screen, self._epeople = screen, epeople
        self.panel: WaitingPanel | None = None
        self._is_sending = False
        self._build()
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        theme().changed.connect(self._size)
        self._size()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        how = self.tr(
            "국민신문고에서 내려받은 민원현황목록(.xlsx, .csv)을 여기에 끌어다 놓거나 골라 주십시오."
        )
        how_label = QLabel(how, self)
        how_label.setTextFormat(Qt.TextFormat.PlainText)
        how_label.setWordWrap(True)
        set_property(how_label, "kind", "subtle")
        self.heading = QLabel(self)
        set_property(self.heading, "kind", "heading")
        view = self.view = QTableView(self)
        view.setObjectName("waiting_table")
        view.setAccessibleName(self.tr("접수 대기 민원"))
        view.setAlternatingRowColors(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        # Large type: the list gives way before the panel below it has to be scrolled to.
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table = RowsTable[Awaited](self._columns(), view)
        self._column.addWidget(how_label)
        self._column.addWidget(self.heading)
        self._column.addWidget(view, 1)

    def _columns(self) -> tuple[Column[Awaited], ...]:
        return (
            Column(self.tr("상태"), state_said, 110),
            Column(
                spoken(FIELD_LABELS[Field.OUTSIDE_NUMBER]), lambda one: name_of(one.arrival), 160
            ),
            Column(spoken(FIELD_LABELS[Field.KIND]), lambda one: one.arrival.kind_name),
            Column(
                spoken(FIELD_LABELS[Field.APPLIED_AT]),
                lambda one: moment_spoken(to_local(one.arrival.applied_at)),
                170,
            ),
            Column(self.tr("접수 기한"), _until_said, 170),
        )

    def _size(self) -> None:
        self._column.setSpacing(tokens().px(8))
        self.view.setMinimumHeight(tokens().px(100))

    # -- the list ------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Awaited, ...]:
        """What waits, as far as is known here."""
        return self.table.rows

    def load(self) -> None:
        """Look again at what waits."""
        self._screen.desk.start(self._load, owner=self, quiet=True)

    async def _load(self) -> None:
        self.show_rows(await self._screen.desk.ask(self._epeople.awaited))
        self.loaded.emit()

    def show_rows(self, rows: tuple[Awaited, ...]) -> None:
        """Show what waits; the chosen one stays chosen, and what is typed below it."""
        if rows == self.rows:
            return
        before, place = self._chosen(), self.view.currentIndex().row()
        self.table.set_rows(rows)
        over = sum(one.is_over for one in rows)
        count = say("접수 대기 {count:,}건", count=len(rows))
        told = say("{count} · 기한 지남 {over:,}건", count=count, over=over) if over else count
        self.heading.setText(spoken(told))
        if not rows:
            self._put_panel(None)
            return
        same = (
            at for at, one in enumerate(rows) if before and name_of(one.arrival) == name_of(before)
        )
        self.table.choose(next(same, min(max(place, 0), len(rows) - 1)))
        self._on_row()

    def _chosen(self) -> Arrival | None:
        chosen = self.table.chosen()
        return chosen.arrival if chosen is not None else None

    def _on_row(self) -> None:
        chosen = self.table.chosen()
        if chosen is None:
            self._put_panel(None)
        elif self.panel is not None and self.panel.is_of(chosen.arrival):
            self.panel.show_limit(chosen.said)
        else:
            panel = WaitingPanel(chosen.said, chosen.arrival, self)
            panel.left.connect(self.view.setFocus)
            self.serve(panel)
            self._put_panel(panel)

    def _put_panel(self, panel: WaitingPanel | None) -> None:
        if self.panel is not None:
            self._column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        if panel is not None:
            self._column.addWidget(panel)

    # -- taking one off ------------------------------------------------------------------

    def serve(self, panel: WaitingPanel) -> None:
        """Take off what this panel asks for, and write a fault at its field."""
        panel.wanted.connect(partial(self._on_wanted, panel))

    def _on_wanted(self, panel: WaitingPanel, command: DismissArrival) -> None:
        if not self._is_sending:
            # The panel goes with its row before the work is done: it can't be the owner.
            self._screen.desk.start(partial(self._dismiss, panel, command), owner=self)

    async def _dismiss(self, panel: WaitingPanel, command: DismissArrival) -> None:
        self._is_sending = True
        try:
            await self._screen.desk.change(self._epeople.dismiss_arrival, command)
        except UserError as error:
            if error.problems and shiboken6.isValid(panel):
                panel.show_fault(error)
                return
            # It waits no more: another desk was first.
            self._screen.say.warning(error.sentence)
        else:
            self._screen.say.success(
                say(
                    "{number:을를} 접수 대기에서 뺐습니다. 접수 기한 알림도 끝납니다.",
                    number=command.outside_number,
                )
            )
        finally:
            self._is_sending = False
        await self._load()
        self.dismissed.emit()


def state_said(one: Awaited) -> str:
    """Say by a sign and words whether the limit has passed."""
    return spoken(say("✖ 기한 지남") if one.is_over else say("◇ 접수 대기"))


def _until_said(one: Awaited) -> str:
    return moment_spoken(one.until) if one.until is not None else spoken(say("8근무시간 안"))
