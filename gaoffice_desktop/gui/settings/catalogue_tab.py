"""The catalogue of petition kinds: found by initials, edited, confirmed by the office."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.deadlines.wording import length_said
from gaoffice_desktop.gui.forms.ui_settings_catalogue import Ui_CatalogueForm
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.kind_form import KindForm, empty_kind
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import PetitionKind
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.matching import live_match
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes


class CatalogueTab(Tab):
    """The list at the left, the chosen entry at the right.

    Moving to another entry loses nothing: what was typed waits until its entry is chosen again.
    """

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("민원편람")
        self._kinds: tuple[PetitionKind, ...] = ()
        self._departments: dict[int, str] = {}
        self._drafts: dict[str, PetitionKind] = {}
        self.form = Ui_CatalogueForm()
        self.form.setupUi(self)
        self.kind_form = KindForm(self.form.side)
        self.form.side_layout.addWidget(self.kind_form)
        self.kind_form.setEnabled(False)
        self.table = RowsTable[PetitionKind](self._columns(), self.form.kind_table)
        self.form.kind_table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.form.search_edit.search_changed.connect(self._filter)
        self.form.search_edit.went_down.connect(self.form.kind_table.setFocus)
        self.form.unconfirmed_check.toggled.connect(self._filter)
        self.form.new_button.clicked.connect(self._on_new)
        self.kind_form.saved.connect(self._on_save)
        self.kind_form.confirmed.connect(self._on_confirm)
        self.kind_form.reverted.connect(self._on_revert)

    def _columns(self) -> tuple[Column[PetitionKind], ...]:
        return (
            Column(self.tr("민원"), self._name),
            Column(self.tr("처리기간"), lambda one: spoken(length_said(one.period)), 124),
            Column(self.tr("확인"), self._state, 108),
        )

    def _name(self, kind: PetitionKind) -> str:
        marks = [kind.name]
        if kind.code in self._drafts:
            marks.append(self.tr("(저장 전)"))
        if not kind.active:
            marks.append(self.tr("(쓰지 않음)"))
        return " ".join(marks)

    def _state(self, kind: PetitionKind) -> str:
        return self.tr("✓ 확인") if kind.verified else self.tr("▲ 확인 필요")

    def refresh_on(self, changes: Changes) -> bool:
        """Departments and people are offered here too."""
        return changes.catalogue or changes.staff

    def first_focus(self) -> QWidget:
        """Begin with the search."""
        return self.form.search_edit

    def load(self) -> None:
        """Load the entries, the departments and the handlers."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        kinds = await self.desk.ask(self.rooms.catalogue.kinds, with_inactive=True)
        departments = await self.desk.ask(self.rooms.staff.departments)
        handlers = await self.desk.ask(self.rooms.staff.handlers)
        self._keep_draft()
        self._kinds = kinds
        self._departments = {one.id: one.name for one in departments}
        self.kind_form.offer(departments, handlers)
        code = self.kind_form.shown.code
        self._filter()
        present = next((one for one in kinds if one.code == code), None)
        if present is not None:
            self._show(present)
        elif not self.kind_form.isEnabled() and self.table.rows:
            self.table.choose(0)

    def _filter(self) -> None:
        wanted = self.form.search_edit.search_text()
        only = self.form.unconfirmed_check.isChecked()
        code = self.kind_form.shown.code
        rows = [
            kind
            for kind in self._kinds
            if not (only and kind.verified)
            and (live_match(wanted, kind.name) or live_match(wanted, kind.article))
        ]
        view = self.form.kind_table
        view.selectionModel().blockSignals(True)
        self.table.set_rows(rows)
        at = next((at for at, one in enumerate(rows) if one.code == code), None)
        if at is not None:
            self.table.choose(at)
        view.selectionModel().blockSignals(False)
        unconfirmed = sum(not kind.verified for kind in self._kinds)
        self.form.count_label.setText(
            spoken(
                say("{count}건 · 확인 필요 {left}건", count=len(rows), left=unconfirmed)
                if rows
                else say("맞는 민원이 없습니다. 초성이나 다른 낱말로 찾아보십시오.")
            )
        )

    def _on_chosen(self) -> None:
        kind = self.table.chosen()
        if kind is not None and kind.code != self.kind_form.shown.code:
            self._keep_draft()
            self._show(kind)

    def _show(self, kind: PetitionKind) -> None:
        self.kind_form.setEnabled(True)
        self.kind_form.show_kind(kind, self._drafts.get(kind.code))

    def _keep_draft(self) -> None:
        """Keep what is typed over the shown entry, if anything is."""
        if not self.kind_form.isEnabled():
            return
        shown, typed = self.kind_form.shown, self.kind_form.typed()
        if typed != shown:
            self._drafts[shown.code] = typed
        else:
            self._drafts.pop(shown.code, None)

    def _on_new(self) -> None:
        self._keep_draft()
        new = next((one for one in self._drafts.values() if not self._known(one.code)), None)
        self.table.choose_none()
        self._show(new or empty_kind())
        self.kind_form.form.name_edit.setFocus()

    def _known(self, code: str) -> bool:
        return any(kind.code == code for kind in self._kinds)

    def _on_revert(self) -> None:
        shown = self.kind_form.shown
        self._drafts.pop(shown.code, None)
        self.kind_form.show_kind(shown if self._known(shown.code) else empty_kind())

    def _on_save(self) -> None:
        commit_composing()
        self.desk.start(partial(self._save, self.kind_form.typed()), owner=self)

    def _on_confirm(self) -> None:
        commit_composing()
        today = to_local(self.rooms.clock()).date()
        self.desk.start(partial(self._save, self.kind_form.confirmed_kind(today)), owner=self)

    async def _save(self, kind: PetitionKind) -> None:
        # What is saved is no draft any more: the reload that the change brings must not think so.
        self._drafts.pop(kind.code, None)
        self.kind_form.problems.clear()
        try:
            with self.kind_form.form.save_button.working():
                kept = await self.desk.change(self.rooms.catalogue.save, kind)
        except UserError as error:
            self.kind_form.problems.show(error.problems)
            self.say.warning(error.sentence)
            return
        self._drafts.pop(kept.code, None)
        self._show(kept)
        self.load()
        self.say.success(say("{name:을를} 저장했습니다.", name=kept.name))
