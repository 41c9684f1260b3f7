"""국민신문고 가져오기: choose a file, look at what it would do, then bring it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.epeople.facts import Noting, Preview, Verdict, Written
from gaoffice_desktop.gui.dialog import Choice, ask
from gaoffice_desktop.gui.epeople.below_place import BelowPlace
from gaoffice_desktop.gui.epeople.file_choosing import ask_which, dropped_file
from gaoffice_desktop.gui.epeople.preview_model import HEADERS, PreviewModel, dress, size
from gaoffice_desktop.gui.epeople.row_forms import ChangesPanel, CorrectionForm
from gaoffice_desktop.gui.epeople.telling import question, result, to_write
from gaoffice_desktop.gui.epeople.verdict_chips import VerdictChips
from gaoffice_desktop.gui.epeople.waiting_page import WaitingPage
from gaoffice_desktop.gui.epeople.waiting_panel import WaitingPanel
from gaoffice_desktop.gui.epeople.watching import Watch
from gaoffice_desktop.gui.exporting import TableExporting
from gaoffice_desktop.gui.forms.ui_epeople_import import Ui_ImportForm
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import only_current_asks_for_room, put_in
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.epeople.service import Epeople
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.shared.changes import Changes

_WITH_DETAIL = frozenset({Verdict.CHANGED, Verdict.REFUSED, Verdict.WAITING})
_HOW = say(
    "국민신문고에서 내려받은 민원현황목록(.xlsx, .csv)을 여기에 끌어다 놓거나 골라 주십시오.\n"
    "먼저 줄마다 무엇이 새롭고 무엇이 바뀌는지 보여 드립니다. 가져오기를 누르기 전에는 저장하지 않습니다."
)


class ImportScreen(Screen):
    """A file at a time: read, looked at, corrected, written."""

    name = "epeople"
    icon = "download"

    def __init__(
        self, desk: Desk, epeople: Epeople, petitions: Petitions, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("국민신문고 가져오기")
        self._epeople = epeople
        self.preview: Preview | None = None
        self.is_working = False
        self._what = ""
        self.form = Ui_ImportForm()
        self.form.setupUi(self)
        self.model = PreviewModel(self)
        self.watch = Watch(self)
        self.exporting = TableExporting(self, petitions)
        self._build()
        self._connect()
        self._size()
        self._show_state()

    def _build(self) -> None:
        form = self.form
        self._place = BelowPlace(form.inline_panel)
        self.chips = VerdictChips(form.chips_bar)
        put_in(form.chips_bar, self.chips)
        dress(form.preview_table, self.model)
        self.waiting = WaitingPage(self, self._epeople)
        form.pages.addWidget(self.waiting)
        form.pages.currentChanged.connect(partial(only_current_asks_for_room, form.pages))
        only_current_asks_for_room(form.pages)
        form.empty_page.show_reason(_HOW, say("파일 고르기"), "upload")
        form.progress_panel.hide()
        set_property(form.import_button, "kind", "primary")
        wear(form.choose_button, "upload", size=16)
        wear(form.export_button, "download", size=16)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        form = self.form
        form.choose_button.clicked.connect(self.choose_file)
        form.leave_button.clicked.connect(self.leave_file)
        self.waiting.loaded.connect(self._on_waiting_loaded)
        self.waiting.dismissed.connect(self._on_dismissed)
        form.empty_page.acted.connect(self.choose_file)
        form.import_button.clicked.connect(self.import_rows)
        form.export_button.clicked.connect(self.export_list)
        form.stop_button.clicked.connect(self.watch.stop)
        self.chips.chosen.connect(self.show_verdict)
        self.watch.moved.connect(self._on_moved)
        form.preview_table.selectionModel().currentRowChanged.connect(self._on_row)
        theme().changed.connect(self._size)

    def _size(self) -> None:
        form = self.form
        space = tokens().px(8)
        for layout in (form.screen_layout, form.preview_layout, form.file_layout):
            layout.setSpacing(space)
        form.screen_layout.setContentsMargins(space, 0, space, space)
        size(form.preview_table)

    # -- what the frame asks -------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Begin with the file, or with the list that is shown."""
        if self.preview is not None:
            return self.form.preview_table
        return self.waiting.view if self.waiting.rows else self.form.empty_page.action_button

    def refresh_on(self, changes: Changes) -> bool:
        """Follow what is noted and taken away, and the calendar that its limits come from."""
        return changes.alarms or changes.calendar

    def shown(self) -> None:
        """Look at what waits; a file that is open stays open."""
        self.waiting.load()

    def actions_here(self) -> Sequence[Action]:
        """What the palette offers here."""
        return (
            Action(
                self.tr("파일 고르기"), "Ctrl+O", self.choose_file,
                enabled=lambda: not self.is_working, words=("엑셀", "불러오기"),
            ),
            Action(
                self.tr("가져오기"), "Ctrl+Return", self.import_rows,
                enabled=self.form.import_button.isEnabled,
            ),
            Action(
                self.tr("목록 내보내기"), "Ctrl+E", self.export_list,
                enabled=self.form.export_button.isEnabled,
            ),
        )  # fmt: skip

    def open_with(self, argument: object) -> None:
        """Read a file."""
        if isinstance(argument, str | Path):
            self.read_file(Path(argument))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file while nothing is under way."""
        if not self.is_working and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None and not self.is_working:
            event.acceptProposedAction()
            self.read_file(path)

    # -- reading -------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ctrl+O: ask for a file and read it."""
        if not self.is_working:
            self.desk.start(self._choose, owner=self)

    async def _choose(self) -> None:
        path = await ask_which(self)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self.desk.start(partial(self._read, path), owner=self, quiet=True)

    async def _read(self, path: Path) -> None:
        stopped = self._begin(self.tr("읽는 중"))
        try:
            preview = await self.desk.ask(self._epeople.preview, path, self.watch.tell, stopped)
        except UserError as error:
            self.say.error(error.sentence)
            return
        finally:
            self._end()
        self.preview = preview
        self.form.file_label.setText(
            self.tr("{name} · {count}줄").format(name=preview.file, count=f"{len(preview.lines):,}")
        )
        self._show_notes(preview)
        self.show_verdict(None)
        self._show_state()
        self.form.preview_table.setFocus()

    def _show_notes(self, preview: Preview) -> None:
        notes: list[Sentence] = list(preview.notes)
        if preview.ignored:
            notes.append(say("읽지 않는 열: {names}", names=", ".join(preview.ignored)))
        self.form.notes_label.setText("\n".join(map(spoken, notes)))
        self.form.notes_label.setVisible(bool(notes))

    def leave_file(self) -> None:
        """Put the file away, and show what waits."""
        if self.is_working or self.preview is None:
            return
        self.preview = None
        self.form.file_label.clear()
        self.show_verdict(None)
        self._show_state()
        self.first_focus().setFocus()

    # -- waiting to be taken in ----------------------------------------------------------

    def _on_waiting_loaded(self) -> None:
        was_on_empty = self.form.empty_page.action_button.hasFocus()
        self._show_state()
        if was_on_empty:
            self.first_focus().setFocus()

    def _on_dismissed(self) -> None:
        if self.preview is not None:
            self._on_row()
        self.first_focus().setFocus()

    # -- looking -------------------------------------------------------------------------

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the lines of one verdict, or all."""
        self._place.put(None)
        self.model.show_preview(self.preview, verdict)
        self.chips.show_current(verdict)
        if self.model.rowCount():
            self.form.preview_table.selectRow(0)

    def _show_state(self) -> None:
        """Let counts and buttons say what can be done now."""
        form, preview = self.form, self.preview
        nothing = self.waiting if self.waiting.rows else form.empty_page
        form.pages.setCurrentWidget(nothing if preview is None else form.preview_page)
        counts = preview.counts() if preview is not None else dict.fromkeys(Verdict, 0)
        self.chips.show_counts(counts)
        form.import_button.setText(self._offer(preview))
        can_write = preview is not None and bool(to_write(preview))
        form.import_button.setEnabled(can_write and not self.is_working)
        form.export_button.setEnabled(preview is not None and not self.is_working)
        form.choose_button.setEnabled(not self.is_working)
        form.empty_page.action_button.setEnabled(not self.is_working)
        form.leave_button.setEnabled(not self.is_working)
        for widget in (form.leave_button, form.export_button, form.import_button):
            widget.setVisible(preview is not None)
        form.choose_button.setVisible(preview is not None or bool(self.waiting.rows))

    def _offer(self, preview: Preview | None) -> str:
        if preview is None or not (wanted := to_write(preview)):
            return self.tr("가져오기")
        waiting = preview.arrivals()
        if wanted == waiting:
            return self.tr("접수 대기 {count}건 반영").format(count=f"{waiting:,}")
        return self.tr("{count}건 가져오기").format(count=f"{wanted - waiting:,}")

    def _on_row(self) -> None:
        place = self.model.place(self.form.preview_table.currentIndex().row())
        self._place.put(None)
        if place >= 0 and self.preview is not None and not self.is_working:
            line = self.preview.lines[place]
            if line.verdict in _WITH_DETAIL:
                self.desk.start(partial(self._detail, place), owner=self.model, quiet=True)

    async def _detail(self, place: int) -> None:
        preview = self.preview
        if preview is None:
            return
        detail = await self.desk.ask(self._epeople.detail, preview, place)
        here = self.model.place(self.form.preview_table.currentIndex().row())
        if preview is not self.preview or here != place or self.is_working:
            return
        line = preview.lines[place]
        if line.limit is not None:
            will_be = line.noting is Noting.NOTE
            panel = WaitingPanel(line.limit, detail.noted, self, will_be=will_be)
            panel.left.connect(self.form.preview_table.setFocus)
            self.waiting.serve(panel)
            self._place.put(panel)
            return
        if line.verdict is not Verdict.REFUSED:
            self._place.put(ChangesPanel(detail.changes, self))
            return
        correction = CorrectionForm(line, detail, self)
        correction.submitted.connect(partial(self._on_corrected, place, correction))
        correction.closed.connect(self._on_correction_left)
        self._place.put(correction)

    @property
    def below(self) -> QWidget | None:
        """What stands below the list for the chosen row."""
        return self._place.widget

    # -- correcting ----------------------------------------------------------------------

    def _on_correction_left(self) -> None:
        self._place.put(None)
        self.form.preview_table.setFocus()

    def _on_corrected(self, place: int, form: CorrectionForm) -> None:
        self.desk.start(partial(self._correct, place, form), owner=form)

    async def _correct(self, place: int, form: CorrectionForm) -> None:
        preview = self.preview
        if preview is None or self.is_working:
            return
        correction = await self.desk.ask(self._epeople.correct, preview, place, form.texts())
        if correction.line.verdict is Verdict.REFUSED:
            form.show_faults(correction.line.problems)
            return
        preview.correct(place, correction)
        row = self.form.preview_table.currentIndex().row()
        self.show_verdict(self.model.verdict)
        self._show_state()
        self.form.preview_table.selectRow(min(row, self.model.rowCount() - 1))
        self.form.preview_table.setFocus()
        self.say.info(
            say("{row}행을 바로잡았습니다. 가져오기를 누르면 저장합니다.", row=correction.line.row)
        )

    # -- writing -------------------------------------------------------------------------

    def import_rows(self) -> None:
        """Bring in what is new and what changed, after asking once."""
        if self.form.import_button.isEnabled():
            self.desk.start(self._import, owner=self, quiet=True)

    async def _import(self) -> None:
        preview = self.preview
        if preview is None:
            return
        total = to_write(preview)
        # What only waits is noted and nothing else: there is nothing that could not be undone.
        if total > preview.arrivals() and not await self._asked(preview):
            return
        if preview is not self.preview or self.is_working:
            return
        stopped = self._begin(self.tr("가져오는 중"))
        done = Written()
        try:
            for start, chunk in preview.chunks():
                if stopped():
                    break
                written = await self.desk.change(self._epeople.write, chunk)
                preview.settle(start, chunk, written)
                done += written
                self.watch.tell(done.new + done.changed + done.noted + done.ended, total)
        finally:
            self._end()
            self.show_verdict(Verdict.REFUSED if preview.counts()[Verdict.REFUSED] else None)
        went_well, said = result(preview, done)
        (self.say.success if went_well else self.say.warning)(said)

    async def _asked(self, preview: Preview) -> bool:
        choices = [Choice(say("그만두기"), False), Choice(say("가져오기"), True, "primary")]
        return bool(await ask(self, say("국민신문고 가져오기"), question(preview), choices))

    # -- under way -----------------------------------------------------------------------

    def _begin(self, what: str) -> Callable[[], bool]:
        self.is_working = True
        self._place.put(None)
        self._what = what
        self.form.progress_label.setText(what)
        self.form.progress_bar.setRange(0, 0)
        self.form.progress_panel.show()
        self._show_state()
        self.form.stop_button.setFocus()
        return self.watch.begin()

    def _end(self) -> None:
        # A task that is cancelled from outside (Esc on the busy bar) must not leave the thread on.
        self.watch.end()
        self.is_working = False
        self.form.progress_panel.hide()
        self._show_state()

    def _on_moved(self, done: int, of: int) -> None:
        percent = done * 100 // max(of, 1)
        self.form.progress_bar.setRange(0, 100)
        self.form.progress_bar.setValue(percent)
        self.form.progress_label.setText(
            self.tr("{what} {percent}%").format(what=self._what, percent=percent)
        )

    # -- exporting -----------------------------------------------------------------------

    def export_list(self) -> None:
        """Ctrl+E: save the lines that are shown with what is said of them."""
        if self.form.export_button.isEnabled():
            headers = [spoken(one) for one in HEADERS]
            self.exporting.ask_and_export(
                say("국민신문고 가져오기 목록"), headers, self.model.all_texts()
            )
