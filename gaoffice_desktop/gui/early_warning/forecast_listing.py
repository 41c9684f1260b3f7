"""The list of next month's sheets: which departments have theirs, since when and through whom."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import DELIVERY_LABELS, Listed, Listing
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.words import moment_spoken, spoken
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import say


class ListingTable(QObject):
    """A line for each sheet; Enter opens the forecast behind it."""

    opened = Signal(object)
    """The id of the department, none for the whole office."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.view = view
        self.table = RowsTable[Listed](
            (
                Column(self.tr("부서"), _department),
                Column(
                    self.tr("지난해"), lambda one: spoken(telling.count_said(one.last_year)), 84
                ),
                Column(
                    self.tr("예상 범위"), lambda one: spoken(telling.range_said(one.expected)), 124
                ),
                Column(self.tr("전달"), _delivered, 300),
            ),
            view,
        )
        view.activated.connect(self._on_activated)

    def show_listing(self, listing: Listing) -> None:
        """Show the sheets of another month."""
        self.table.set_rows(listing.sheets)
        if self.table.chosen() is None and listing.sheets:
            self.table.choose(0)

    def _on_activated(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None:
            self.opened.emit(chosen.department_id)


def _department(one: Listed) -> str:
    return one.department if one.department_id is not None else spoken(say("기관 전체"))


def _delivered(one: Listed) -> str:
    if one.is_new:
        return spoken(say("● 새 예보"))
    newest = one.delivered[0]
    said = say(
        "{how} · {by} · {at}",
        how=DELIVERY_LABELS[newest.how], by=newest.by, at=moment_spoken(to_local(newest.at)),
    )  # fmt: skip
    return spoken(said)
