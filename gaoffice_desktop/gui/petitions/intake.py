"""The intake screen: one column of fields, and at the right what follows from them.

Nothing here waits and nothing typed is lost: the due time is computed at every change on
the GUI thread (some microseconds), everything that needs the store goes through the desk,
and a failure leaves the form as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.forms.ui_petitions_intake import Ui_IntakeForm
from gaoffice_desktop.gui.petitions.intake_contents import IntakeContents
from gaoffice_desktop.gui.petitions.intake_files import FileReader
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.gui.petitions.intake_paper_notice import PaperNotice
from gaoffice_desktop.gui.petitions.intake_papers import IntakePapers
from gaoffice_desktop.gui.petitions.intake_preview import due_view
from gaoffice_desktop.gui.petitions.intake_similar import SimilarFinder
from gaoffice_desktop.gui.petitions.intake_undo import TakenIn
from gaoffice_desktop.gui.screen import Action, Link, Screen
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.petitions import rules
from gaoffice_desktop.settings.facts import ENTER_MOVES_ON
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.citizens.facts import Petitioner
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.catalogue import Catalogue
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.staff.service import Staff
    from gaoffice_desktop.workdays.rules import Calendar
    from gaoffice_desktop.workdays.service import Workdays

PREVIEW_EVERY_MS = 20_000
"""An untouched form still shows a due time counted from now."""


class IntakeScreen(Screen):
    """Takes petitions in, all day, by keyboard (Act 9, Decree 5 and 6)."""

    name = "intake"
    icon = "pencil-plus"

    def __init__(
        self,
        desk: Desk,
        petitions: Petitions,
        catalogue: Catalogue,
        staff: Staff,
        workdays: Workdays,
        clock: Clock,
        settings: PcSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("새 민원 접수")
        self.petitions = petitions
        self.catalogue = catalogue
        self.staff = staff
        self.workdays = workdays
        self.clock = clock
        self._calendar: Calendar | None = None
        self._taking_in = False
        self.form = Ui_IntakeForm()
        self.form.setupUi(self)
        self.contents = IntakeContents(desk, petitions, self.form, self)
        self.fields = self.contents.fields
        self.fields.set_up(lambda: self._now().date(), settings.value(ENTER_MOVES_ON))
        self.files = FileReader(desk, petitions, self.form.attachment_box, self)
        self.similar = SimilarFinder(desk, petitions, self._live_petitioner, self)
        self.papers = IntakePapers(desk, petitions, settings, self)
        self.notice = PaperNotice(self.form, self.papers, self)
        self._preview_timer = QTimer(self)
        self._preview_timer.setInterval(PREVIEW_EVERY_MS)
        self._connect()
        self._show_preview()

    def _connect(self) -> None:
        form = self.form
        self.fields.changed.connect(self._on_changed)
        self.fields.left.connect(self._on_left)
        self.contents.replaced.connect(self._on_replaced)
        self.similar.found.connect(form.feedback_panel.show_similar)
        form.feedback_panel.similar_chosen.connect(self._on_similar_chosen)
        self._preview_timer.timeout.connect(self._show_preview)
        form.take_in_button.clicked.connect(self.take_in)
        form.take_in_and_print_button.clicked.connect(self.take_in_and_print)
        form.clear_button.clicked.connect(self.contents.clear)
        form.same_button.clicked.connect(self.contents.fill_in_same_petitioner)

    # -- what the frame asks -------------------------------------------------------------

    def first_focus(self) -> QWidget | None:
        """The kind of petition comes first."""
        return self.form.kind_box

    def refresh_on(self, changes: Changes) -> bool:
        """Kinds, people and the calendar are what this screen shows beside the form."""
        return changes.catalogue or changes.staff or changes.calendar

    def shown(self) -> None:
        """Load what can be chosen, and the first time the draft that was left."""
        self.desk.start(self._load, self)

    def leaving(self) -> None:
        """Keep what was typed."""
        self.contents.keep()

    def actions_here(self) -> Sequence[Action]:
        """What can be done here, with its keys."""
        contents, panel = self.contents, self.form.feedback_panel
        return (
            Action(self.tr("접수"), "F9", self.take_in),
            Action(self.tr("접수하고 인쇄"), "Ctrl+Return", self.take_in_and_print),
            Action(self.tr("같은 민원인"), "F8", contents.fill_in_same_petitioner),
            Action(self.tr("임시저장"), "Ctrl+S", contents.keep),
            Action(self.tr("비슷한 민원 보기"), "Alt+D", panel.open_similar),
            Action(self.tr("임시저장 목록"), "", contents.drafts.open),
            Action(self.tr("쓰던 것을 두고 새로 쓰기"), "", contents.begin_new),
            Action(self.tr("입력한 내용 지우기"), "", contents.clear),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the preview's "now" fresh while it is on the screen."""
        self._preview_timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: no need to compute."""
        self._preview_timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the two sides beside each other, or one below the other."""
        self.fields.dress.follow_width(event.size().width())
        super().resizeEvent(event)

    async def _load(self) -> None:
        self._calendar = await self.desk.ask(self.workdays.current_calendar)
        kinds = await self.desk.ask(self.catalogue.kinds)
        departments = await self.desk.ask(self.staff.departments)
        handlers = await self.desk.ask(self.staff.handlers)
        self.fields.offer(kinds, departments, handlers)
        self._show_preview()
        await self.contents.recover()

    # -- following the form --------------------------------------------------------------

    def _now(self) -> datetime:
        return to_local(self.clock())

    def _live_petitioner(self) -> tuple[Petitioner, str, str]:
        form = self.fields.read_live()
        return form.petitioner(self._now().date()), form.title, form.content

    def _on_changed(self) -> None:
        self._show_preview()
        self.contents.keeper.touch()
        self.similar.touch()
        marked = self.fields.problems.marked()
        if marked:
            found = self._problems(self.fields.read())
            for field in marked:
                self.fields.problems.show(field, found.get(field))

    def _on_replaced(self) -> None:
        self._show_preview()
        self.similar.touch()

    def _on_left(self, field: str) -> None:
        form = self.fields.read()
        if form.is_blank and not self.fields.problems.text(field):
            return  # nobody has begun: a reproach would come too early
        self.fields.problems.show(field, self._problems(form).get(field))
        self.contents.keeper.keep_now()

    def _problems(self, form: IntakeForm) -> dict[str, Sentence]:
        command = form.to_command(self._now())
        found = rules.problems(command, self.form.kind_box.kind, self.clock())
        return found | form.unreadable(self._now())

    def _show_preview(self) -> None:
        form = self.fields.read()
        kind = self.form.kind_box.kind
        panel = self.form.feedback_panel
        command = form.to_command(self._now())
        panel.show_consequences(() if form.is_blank else rules.consequences(command, kind))
        if kind is None or self._calendar is None:
            panel.show_due(None)
            return
        received_at = form.arrived_at(self._now()) or self._now()
        panel.show_due(due_view(kind, received_at, self._calendar))

    def _on_similar_chosen(self, petition_id: int) -> None:
        self.wants_screen.emit("register", petition_id)

    # -- taking in -----------------------------------------------------------------------

    def take_in(self) -> None:
        """F9."""
        self._begin_intake(then_print=False)

    def take_in_and_print(self) -> None:
        """Ctrl+Enter: take in, then print what the citizen takes along or signs."""
        self._begin_intake(then_print=True)

    def _begin_intake(self, *, then_print: bool) -> None:
        commit_composing()
        self.form.kind_box.settle()
        if self._taking_in:
            return
        form = self.fields.read()
        if form.is_blank and self.contents.undo.is_open:
            return  # the second press of a double press: the petition is in already
        problems = self._problems(form)
        self.fields.problems.show_all(problems)
        if problems:
            self._point_out(problems)
        elif self.files.reading:
            self.say.info(say("첨부 파일을 다 읽는 대로 접수합니다."))
            self.files.when_read(partial(self._begin_intake, then_print=then_print))
        else:
            self.desk.start(partial(self._take_in, then_print=then_print), self)

    async def _take_in(self, *, then_print: bool) -> None:
        if self._taking_in:
            return
        self._set_taking_in(taking_in=True)
        try:
            await self.contents.keeper.settled()
            form = self.fields.read()
            command = form.to_command(self._now(), self.contents.keeper.draft_id)
            petition = await self.desk.change(self.petitions.take_in, command)
        except UserError as error:
            self.fields.problems.show_all(error.problems)
            self._point_out(error.problems or {"": error.sentence})
            return
        finally:
            self._set_taking_in(taking_in=False)
        self._on_taken_in(TakenIn(petition, form), then_print=then_print)

    def _set_taking_in(self, *, taking_in: bool) -> None:
        self._taking_in = taking_in
        self.fields.keys.frozen = taking_in
        for button in (self.form.take_in_button, self.form.take_in_and_print_button):
            if taking_in:
                button.begin()
            else:
                button.end()
        if taking_in:
            self.contents.keeper.pause()
        else:
            self.contents.keeper.resume()

    def _on_taken_in(self, taken: TakenIn, *, then_print: bool) -> None:
        self.contents.empty()
        self.contents.undo.make(taken)
        self.say.success(
            say("{number}번으로 접수했습니다.", number=taken.petition.number),
            Link(self.tr("실행 취소"), partial(self.contents.undo_intake, taken)),
        )
        if then_print:
            self.papers.print_for(taken.petition)

    def _point_out(self, problems: Mapping[str, Sentence]) -> None:
        self.fields.go_to_first(problems)
        known = self.fields.problems.knows
        elsewhere = [text for field, text in problems.items() if not known(field)]
        if elsewhere:
            self.say.warning(elsewhere[0])
        elif len(problems) > 1:
            self.say.warning(say("고쳐야 할 곳이 {count}곳 있습니다.", count=len(problems)))
        else:
            # A single fault is said here too: its field may stand where nobody looks.
            self.say.warning(next(iter(problems.values())))
