"""How many petitions a question of the register has found, or why none and what to do about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from gaoffice_desktop.gui.petitions.register_filters import (
    EMPTY_ACTION_LABELS,
    EmptyAction,
    emptiness,
    with_view,
    without_filters,
)
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.register import RegisterScreen


class RegisterResult(QObject):
    """Counts beside the search field; an empty list gives way to its reason."""

    def __init__(self, screen: RegisterScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._form = screen.form
        set_property(self._form.result_label, "kind", "subtle")
        self._say_why_empty(RegisterQuery())
        self._form.empty_page.acted.connect(self._on_acted)
        model = screen.table.model
        model.first_page_shown.connect(self._on_first_page)
        model.loaded.connect(self._on_loaded)

    def _on_first_page(self) -> None:
        rows = self._screen.table.model.rowCount()
        text = QCoreApplication.translate("RegisterScreen", "{count}건 이상")
        self._show(text.format(count=f"{rows:,}"), rows)

    def _on_loaded(self, count: int) -> None:
        text = QCoreApplication.translate("RegisterScreen", "{count}건")
        self._show(text.format(count=f"{count:,}"), count)

    def _show(self, text: str, rows: int) -> None:
        form, query = self._form, self._screen.query
        form.result_label.setText(text)
        if rows or query is None:
            form.table_pages.setCurrentWidget(form.table_page)
            return
        self._say_why_empty(query)
        if form.register_table.hasFocus():
            form.search_edit.setFocus()
        form.table_pages.setCurrentWidget(form.empty_page)

    def _say_why_empty(self, query: RegisterQuery) -> None:
        empty = emptiness(query)
        self._form.empty_page.show_reason(empty.reason, EMPTY_ACTION_LABELS[empty.action])

    def _on_acted(self) -> None:
        screen = self._screen
        query = screen.query or RegisterQuery()
        action = emptiness(query).action
        if action is EmptyAction.TAKE_IN:
            screen.wants_screen.emit("intake", None)
        elif action is EmptyAction.CLEAR_FILTERS:
            screen.show_query(without_filters(query))
        elif action is EmptyAction.CLEAR_SEARCH:
            screen.show_query(replace(query, text=""))
        elif action is EmptyAction.SEARCH_ALL:
            screen.show_query(with_view(without_filters(query), SavedView.ALL))
        else:
            whole = action is EmptyAction.SHOW_ALL
            screen.show_query(with_view(query, SavedView.ALL if whole else SavedView.OPEN))
