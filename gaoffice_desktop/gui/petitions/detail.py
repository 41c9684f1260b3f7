"""One petition: who asked what, what happened, why it is due then, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_petitions_detail import Ui_DetailForm
from gaoffice_desktop.gui.petitions import detail_view
from gaoffice_desktop.gui.petitions.attachment_saving import ask_where, keep_copy
from gaoffice_desktop.gui.petitions.detail_history import History
from gaoffice_desktop.gui.petitions.detail_papers import PapersMenu
from gaoffice_desktop.gui.petitions.steps.bar import StepBar, allow
from gaoffice_desktop.gui.petitions.steps.form import Opened, StepForm, standing_of
from gaoffice_desktop.gui.petitions.steps.offering import offering, paper_refusal, reveal_refusal
from gaoffice_desktop.gui.petitions.steps.taking import StepTaking
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.paper_printing import PaperPrinting
    from gaoffice_desktop.gui.petitions.register_columns import Now
    from gaoffice_desktop.gui.screen import Screen
    from gaoffice_desktop.petitions.life import PetitionFile
    from gaoffice_desktop.petitions.owing import Owed
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.staff.service import Staff


class PetitionDetail(QWidget):
    """Stands in the place of the list; Esc or Alt+Left goes back to it."""

    back_wanted = Signal()

    def __init__(
        self,
        screen: Screen,
        petitions: Petitions,
        staff: Staff,
        printing: PaperPrinting,
        now: Callable[[], Now],
        parent: QWidget | None = None,
    ) -> None:
        """``screen`` lends its desk and its voice; ``now`` says what "D-1" is relative to."""
        super().__init__(parent)
        self.desk = screen.desk
        self._screen = screen
        self._petitions = petitions
        self._staff = staff
        self._printing = printing
        self._now = now
        self.file: PetitionFile | None = None
        self._wanted: int | None = None
        self.form = Ui_DetailForm()
        self.form.setupUi(self)
        self._make_actions()
        self.history = History(self.form, self, self.print_notice)
        detail_view.prepare(self.form)
        self.form.back_button.clicked.connect(self.back_wanted)
        self.form.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.form.save_attachment_button.clicked.connect(self._on_save_clicked)
        self.form.attachments_list.itemActivated.connect(self._on_save_clicked)

    def _make_actions(self) -> None:
        form = self.form
        self.bar = StepBar(form.actions_bar)
        self.bar.chosen.connect(self.open_step)
        self.papers_menu = PapersMenu(form.actions_bar)
        self.papers_menu.wanted.connect(self.print_paper)
        self.papers_menu.notice_wanted.connect(self.print_notice)
        self.bar.flow.addWidget(self.papers_menu.button)
        self.taking = StepTaking(
            form.step_panel, form.step_layout, self._screen, self._petitions, self._opened
        )
        self.taking.left.connect(self._on_step_left)
        self.taking.taken.connect(self._on_step_taken)

    # -- showing -------------------------------------------------------------------------

    @property
    def petition_id(self) -> int | None:
        """Whose detail is shown, or being fetched."""
        return self._wanted

    def show_petition(self, petition_id: int) -> None:
        """Show a petition, its personal data masked."""
        if petition_id != self._wanted:
            self.close_step()
        self._wanted = petition_id
        self.desk.start(partial(self._load, petition_id, reveal=False), owner=self)

    def reload(self) -> None:
        """Fetch again what is shown, masked."""
        if self._wanted is not None:
            self.show_petition(self._wanted)

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins: on the history, which reads from the newest."""
        return self.form.timeline_table

    async def _load(self, petition_id: int, *, reveal: bool) -> None:
        file = await self.desk.ask(self._petitions.file, petition_id, reveal)
        if petition_id == self._wanted:
            self._show(file)

    def _show(self, file: PetitionFile) -> None:
        self.file = file
        detail_view.show_head(self.form, file, self._now())
        detail_view.show_body(self.form, file)
        self.history.show_file(file, may_print=paper_refusal(file, self.desk.seat) is None)
        self._show_actions()

    def refresh_due(self) -> None:
        """Say the deadline anew: a minute has passed, or the calendar changed."""
        if self.file is not None:
            detail_view.show_badge(self.form, self.file.petition, self._now())

    def _show_actions(self) -> None:
        assert self.file is not None
        seat = self.desk.seat
        standing = standing_of(self.file, self._now().moment)
        self.bar.show_offering(offering(standing, seat))
        self.papers_menu.show_file(self.file, seat)
        reveal = self.form.reveal_button
        allow(reveal, reveal_refusal(seat))
        reveal.setText(self.tr("보기") if self.file.masked else self.tr("가리기"))
        reveal.setAccessibleName(
            self.tr("민원인 정보 보기") if self.file.masked else self.tr("민원인 정보 가리기")
        )
        self.form.actions_bar.updateGeometry()

    # -- steps ---------------------------------------------------------------------------

    @property
    def step_form(self) -> StepForm | None:
        """The form of the step that is being filled in."""
        return self.taking.form

    def _opened(self) -> Opened | None:
        if self.file is None:
            return None
        now = self._now()
        return Opened(self.file, now.moment, now.calendar, self.desk, self._petitions, self._staff)

    def open_step(self, step: Step) -> None:
        """Open the form of a step beneath the buttons; a second time leaves it."""
        if self.bar.is_open(step):
            self.taking.open(step, self)

    def close_step(self) -> None:
        """Close the form of a step, if one is open."""
        self.taking.close()

    def submit_step(self) -> None:
        """F9: take the step whose form is open."""
        self.taking.submit()

    def _on_step_left(self, step: Step) -> None:
        self.bar.button_of(step).setFocus()

    def _on_step_taken(self, _step: Step) -> None:
        self.form.back_button.setFocus()

    # -- person, papers, attachments -----------------------------------------------------

    def _on_reveal_clicked(self) -> None:
        if self.file is not None:
            load = partial(self._load, self.file.petition.id, reveal=self.file.masked)
            self.desk.start(load, owner=self)

    def print_paper(self, paper: str) -> None:
        """Preview and print a paper of this petition: receipt, oral_sheet, explanation_sheet."""
        if self.file is not None and self.papers_menu.button.isEnabled():
            self._printing.print_petition(self.file.petition, paper)

    def print_notice(self, owed: Owed) -> None:
        """Preview and print the notice of a step, which is noted with the step."""
        if self.file is not None and self.papers_menu.button.isEnabled():
            self._printing.print_notice(self.file.petition, owed.notice, owed.of)

    def _on_save_clicked(self, *_item: Any) -> None:
        chosen = self.form.attachments_list.currentRow()
        if self.file is not None and 0 <= chosen < len(self.file.petition.attachments):
            attachment = self.file.petition.attachments[chosen]
            self.desk.start(partial(self._save, attachment), owner=self)

    async def _save(self, attachment: Any) -> None:
        target = await ask_where(self, attachment)
        if target is None:
            return
        await self.desk.ask(keep_copy, self._petitions, attachment, target)
        self._screen.say.success(say("{name:을를} 저장했습니다.", name=target.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read in one column where two would be too narrow."""
        super().resizeEvent(event)
        detail_view.arrange(self.form, self.width())

    # -- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt+Left go back; the form of a step takes its own Esc."""
        alt_left = (
            event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_Escape or alt_left or event.key() == Qt.Key.Key_Back:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)
