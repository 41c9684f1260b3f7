"""The drafts that wait beside the one on the screen: counted on a button, listed in its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from gaoffice_desktop.gui.dialog import Choice, ask
from gaoffice_desktop.gui.petitions.intake_drafts import DraftKeeper
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.gui.words import moment_spoken
from gaoffice_desktop.petitions.facts import Draft
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import say


class DraftMenu(QObject):
    """Opens a waiting draft, puts the present one aside, deletes them all."""

    chosen = Signal(object)
    """The ``Draft`` to go on with."""
    new_asked = Signal()
    """Put the form on the screen aside and begin an empty one."""

    def __init__(self, button: QPushButton, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._keeper = keeper
        self.menu = QMenu(button)
        button.clicked.connect(self.open)
        keeper.counted.connect(self._show_count)
        self._show_count(0)

    def _show_count(self, waiting: int) -> None:
        text = self.tr("임시저장 {0}건").format(waiting) if waiting else self.tr("임시저장")
        self._button.setText(f"{text} ▾")
        self._button.setAccessibleName(text)

    def refresh(self) -> None:
        """Count again."""
        self._keeper.desk.start(self._count, self, quiet=True)

    async def _count(self) -> None:
        await self._keeper.others()

    def open(self) -> None:
        """Ask for the drafts, then open the menu under the button."""
        self._keeper.desk.start(self._open, self)

    async def _open(self) -> None:
        drafts = await self._keeper.others()
        self._fill(drafts)
        # popup() runs no loop of its own, so nothing else waits for the menu.
        self.menu.popup(self._button.mapToGlobal(self._button.rect().topLeft()))

    def _fill(self, drafts: tuple[Draft, ...]) -> None:
        self.menu.clear()
        self._add(self.tr("쓰던 것을 두고 새로 쓰기"), self.new_asked.emit)
        if not drafts:
            return
        self.menu.addSeparator()
        for draft in drafts:
            self._add(_line_of(draft), partial(self.chosen.emit, draft))
        self.menu.addSeparator()
        self._add(self.tr("임시저장 모두 지우기…"), partial(self._drop_all, drafts))

    def _add(self, text: str, act: Callable[[], object]) -> None:
        entry = self.menu.addAction(text.replace("&", "&&"))
        entry.triggered.connect(lambda _checked=False: act())

    def _drop_all(self, drafts: tuple[Draft, ...]) -> None:
        self._keeper.desk.start(partial(self._ask_and_drop, drafts), self)

    async def _ask_and_drop(self, drafts: tuple[Draft, ...]) -> None:
        sure = await ask(
            self._button.window(),
            self.tr("임시저장 지우기"),
            say("임시저장 {count}건을 지웁니다. 되돌릴 수 없습니다.", count=len(drafts)),
            [
                Choice(self.tr("지우기"), True, "danger"),
                Choice(self.tr("그대로 두기"), False),
            ],
        )
        if not sure:
            return
        for draft in drafts:
            await self._keeper.drop(draft.id)
        await self._keeper.others()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)


def _line_of(draft: Draft) -> str:
    saved = to_local(draft.saved_at)
    return f"{moment_spoken(saved)}  " + (IntakeForm.from_draft(draft.form).summary() or "–")
