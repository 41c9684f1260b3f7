"""A person's own views of the register: kept under a name, chosen by a chip, dropped with undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gaoffice_desktop.gui.petitions.register_forms import InlinePlace, KeepViewForm
from gaoffice_desktop.gui.petitions.view_chips import ViewChips
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.petitions.register_facts import RegisterQuery, UserView
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.service import Petitions


class OwnViews(QObject):
    """Works for the register's screen; the chips show what it finds."""

    def __init__(
        self,
        screen: Screen,
        petitions: Petitions,
        chips: ViewChips,
        place: InlinePlace,
        shown_query: Callable[[], RegisterQuery | None],
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = screen.desk
        self._petitions = petitions
        self._chips = chips
        self._place = place
        self._shown_query = shown_query
        chips.keep_wanted.connect(self.keep)
        chips.drop_wanted.connect(self._on_drop_wanted)

    async def load(self) -> None:
        """Show this person's views."""
        self._chips.show_own(await self._desk.ask(self._petitions.views))
        query = self._shown_query()
        if query is not None:
            self._chips.show_current(query)

    def keep(self) -> None:
        """+ 보기 저장: give what is shown a name."""
        form = KeepViewForm(self._screen)
        form.submitted.connect(partial(self._on_submitted, form))
        self._place.open(form)

    def _on_submitted(self, form: KeepViewForm) -> None:
        self._desk.start(partial(self._keep, form), owner=self._screen)

    async def _keep(self, form: KeepViewForm) -> None:
        query = self._shown_query() or RegisterQuery()
        try:
            view = await self._desk.change(self._petitions.save_view, form.name(), query)
        except UserError as error:
            form.show_problems(error.sentence, error.problems)
            return
        self._place.leave()
        await self.load()
        self._screen.say.success(say("{name:을를} 저장했습니다.", name=view.name))

    def _on_drop_wanted(self, view: UserView) -> None:
        self._desk.start(partial(self._drop, view), owner=self._screen)

    async def _drop(self, view: UserView) -> None:
        await self._desk.change(self._petitions.drop_view, view.id)
        await self.load()
        undo = Link(
            self.tr("실행 취소"),
            lambda: self._desk.start(partial(self._restore, view), owner=self._screen),
        )
        self._screen.say.success(say("{name:을를} 지웠습니다.", name=view.name), undo)

    async def _restore(self, view: UserView) -> None:
        await self._desk.change(self._petitions.save_view, view.name, view.query)
        await self.load()
