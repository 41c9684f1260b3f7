"""What stands in the intake form and where it comes from: typing, drafts, F8, an undo.

Whatever replaces the form's content first keeps or can give back what stood there before.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gaoffice_desktop.gui.petitions.intake_draft_menu import DraftMenu
from gaoffice_desktop.gui.petitions.intake_drafts import DraftKeeper
from gaoffice_desktop.gui.petitions.intake_fields import IntakeFields
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.gui.petitions.intake_undo import TakenIn, UndoOffer
from gaoffice_desktop.gui.screen import Link, Screen
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.forms.ui_petitions_intake import Ui_IntakeForm
    from gaoffice_desktop.petitions.facts import Draft
    from gaoffice_desktop.petitions.service import Petitions


class IntakeContents(QObject):
    """Fills, empties, keeps and gives back the form."""

    replaced = Signal()
    """Other content stands in the form now."""

    def __init__(
        self, desk: Desk, petitions: Petitions, form: Ui_IntakeForm, screen: Screen
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._petitions = petitions
        self._form = form
        self._screen = screen
        self.fields = IntakeFields(form, screen)
        self.keeper = DraftKeeper(desk, petitions, self.fields.read_live, self)
        self.drafts = DraftMenu(form.drafts_button, self.keeper, self)
        self.undo = UndoOffer(self)
        self._recovered = False
        # Who stops to think stops inside a syllable: a draft without it would give 홍길 for 홍길동.
        self.fields.composed.connect(self.keeper.touch)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_keeping_failed)
        self.drafts.chosen.connect(self._on_draft_chosen)
        self.drafts.new_asked.connect(self.begin_new)
        self.fields.undo_pressed.connect(self._on_undo_pressed)

    def fill(self, form: IntakeForm, draft_id: int | None) -> None:
        """Show this form from now on; it is kept under that draft, or not yet."""
        self.fields.write(form)
        self.keeper.begin_with(form, draft_id)
        if draft_id is None:
            self._form.draft_label.clear()
        self.replaced.emit()

    def empty(self) -> None:
        """Begin with an empty form at its first field."""
        self.fill(IntakeForm(), None)
        self._form.kind_box.setFocus()

    def _give_back(self, form: IntakeForm) -> None:
        self.fill(form, None)
        self.keeper.touch()

    # -- drafts --------------------------------------------------------------------------

    async def recover(self) -> None:
        """Bring back, once, the draft that a crash or the evening left behind."""
        if self._recovered:
            return
        self._recovered = True
        drafts = await self.keeper.others()
        if not drafts or not self.fields.read().is_blank:
            return
        self._fill_from(drafts[0])
        self._screen.say.info(say("쓰던 내용을 되살렸습니다."), Link(self.tr("지우기"), self.clear))
        await self.keeper.others()

    def keep(self) -> None:
        """Keep the draft now, with the syllable that is being composed."""
        commit_composing()
        self.keeper.keep_now()

    def begin_new(self) -> None:
        """Put what is being typed aside as a draft of its own, and begin an empty form."""
        commit_composing()
        self._desk.start(self._begin_new, self)

    async def _begin_new(self) -> None:
        await self._put_aside()
        self.empty()
        await self.keeper.others()

    def _on_draft_chosen(self, draft: Draft) -> None:
        self._desk.start(partial(self._go_on_with, draft), self)

    async def _go_on_with(self, draft: Draft) -> None:
        await self._put_aside()
        self._fill_from(draft)
        self._form.kind_box.setFocus()
        await self.keeper.others()

    async def _put_aside(self) -> None:
        if not self.fields.read().is_blank:
            await self.keeper.put_aside()

    def _fill_from(self, draft: Draft) -> None:
        self.fill(IntakeForm.from_draft(draft.form), draft.id)
        self._say_kept(draft)

    def _on_kept(self, draft: Draft) -> None:
        self._say_kept(draft)
        self._screen.draft_kept.emit(draft.saved_at)

    def _say_kept(self, draft: Draft) -> None:
        at = dates.clock(to_local(draft.saved_at))
        self._form.draft_label.setText(self.tr("임시저장됨 {0}").format(at))

    def _on_keeping_failed(self) -> None:
        self._form.draft_label.setText(self.tr("임시저장하지 못했습니다."))

    # -- emptying, and the same petitioner again -----------------------------------------

    def clear(self) -> None:
        """Empty the form and drop its draft; what stood there can be had back."""
        commit_composing()
        self._desk.start(self._clear, self)

    async def _clear(self) -> None:
        await self.keeper.settled()
        form, draft_id = self.fields.read(), self.keeper.draft_id
        self.empty()
        if not form.is_blank:
            self._screen.say.info(
                say("입력한 내용을 지웠습니다."),
                Link(self.tr("되돌리기"), partial(self._give_back, form)),
            )
        if draft_id is not None:
            await self.keeper.drop(draft_id)

    def fill_in_same_petitioner(self) -> None:
        """F8: who petitioned last at this desk petitions once more."""
        commit_composing()
        self._desk.start(self._fill_in_same_petitioner, self)

    async def _fill_in_same_petitioner(self) -> None:
        petitioner = await self._desk.ask(self._petitions.same_petitioner)
        if petitioner is None:
            self._screen.say.info(say("먼저 접수한 민원이 없어 옮길 민원인이 없습니다."))
            return
        before = self.fields.read()
        self._replace(before.with_petitioner(petitioner))
        self._screen.say.info(
            say("앞에서 접수한 민원인의 정보를 옮겼습니다."),
            Link(self.tr("되돌리기"), partial(self._replace, before)),
        )

    def _replace(self, form: IntakeForm) -> None:
        """Show other content under the same draft."""
        self.fields.write(form)
        self.keeper.touch()
        self.replaced.emit()

    # -- taking an intake back -----------------------------------------------------------

    def undo_intake(self, taken: TakenIn) -> None:
        """Cancel the intake and give back everything that was typed."""
        self.undo.drop()
        self._screen.wants_screen.emit(self._screen.name, None)
        self._desk.start(partial(self._undo_intake, taken), self)

    async def _undo_intake(self, taken: TakenIn) -> None:
        reason = str(say("접수 직후 실행 취소"))
        petition = await self._desk.change(self._petitions.cancel_intake, taken.petition.id, reason)
        await self._put_aside()
        self._give_back(taken.form)
        self._form.kind_box.setFocus()
        self._screen.say.info(
            say("{number}번 접수를 취소하고 입력한 내용을 되살렸습니다.", number=petition.number)
        )
        await self.keeper.others()

    def _on_undo_pressed(self) -> None:
        taken = self.undo.accept() if self.fields.read().is_blank else None
        if taken is not None:
            self.undo_intake(taken)
