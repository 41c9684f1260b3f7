"""Puts a petition's history and its papers into the tables of its detail; decides nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QTableWidgetItem

from gaoffice_desktop.gui.forms.ui_petitions_detail import Ui_DetailForm
from gaoffice_desktop.gui.petitions.detail_tables import fill, say_empty, set_columns
from gaoffice_desktop.gui.petitions.telling import paper_name
from gaoffice_desktop.gui.petitions.timeline import Entry, entries, paper_line
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.petitions.owing import Owed, notices_owed
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

_NOTICE_COLUMN = 4

Wanted = Callable[[Owed], None]


class History(QObject):
    """The history, with a button at each step that owes a notice, and the papers beneath."""

    def __init__(self, form: Ui_DetailForm, parent: QObject, wanted: Wanted) -> None:
        """``wanted`` prints the notice of a step."""
        super().__init__(parent)
        self._form = form
        self._wanted = wanted
        self._owed: Mapping[int, list[Owed]] = {}
        self._entries: tuple[Entry, ...] = ()
        self._paper_lines: list[Owed | None] = []
        titles = [say("때"), say("한 일"), say("누가"), say("내용"), say("통지")]
        set_columns(form.timeline_table, titles, 3)
        set_columns(form.papers_table, [say("때"), say("문서"), say("매수"), say("누가")], 1)
        form.timeline_table.cellActivated.connect(self._on_event_activated)
        form.papers_table.cellActivated.connect(self._on_paper_activated)

    def show_file(self, file: PetitionFile, *, may_print: bool) -> None:
        """Show what happened to a petition, and what was printed or should be."""
        owed = notices_owed(file)
        by_event: defaultdict[int, list[Owed]] = defaultdict(list)
        if may_print:
            for one in owed:
                by_event[one.of].append(one)
        self._owed = by_event
        self._entries = entries(file.events, masked=file.masked)
        self._show_events()
        self._show_papers(file, owed)

    # -- events --------------------------------------------------------------------------

    def _show_events(self) -> None:
        table = self._form.timeline_table
        self._take_buttons_away()
        fill(table, [(one.when, one.what, one.who, one.more, "") for one in self._entries])
        for row, entry in enumerate(self._entries):
            if entry.undone:
                self._strike(row)
            found = () if entry.beneath else self._owed.get(entry.of, ())
            if found:
                self._put_button(row, self._notice_button(found))
        table.setColumnHidden(_NOTICE_COLUMN, not any(self._owed.values()))

    def _take_buttons_away(self) -> None:
        table = self._form.timeline_table
        for row in range(table.rowCount()):
            button = table.cellWidget(row, _NOTICE_COLUMN)
            if button is not None:
                button.hide()  # Qt deletes it only later
                table.removeCellWidget(row, _NOTICE_COLUMN)

    def _put_button(self, row: int, button: QPushButton) -> None:
        table = self._form.timeline_table
        item = table.item(row, _NOTICE_COLUMN)
        assert item is not None
        # The column is as wide as its items say; the button is none.
        item.setSizeHint(button.sizeHint())
        table.setCellWidget(row, _NOTICE_COLUMN, button)

    def _strike(self, row: int) -> None:
        table = self._form.timeline_table
        for column in range(_NOTICE_COLUMN):
            item = table.item(row, column)
            assert item is not None
            _strike_through(item)

    def _notice_button(self, owed: Iterable[Owed]) -> QPushButton:
        first = next((one for one in owed if one.missing), next(iter(owed)))
        button = QPushButton(self.tr("통지서 인쇄"))
        set_property(button, "kind", "link")
        # Enter on the line does the same: a button in each line would be a stop of Tab.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(
            self.tr("{notice} 인쇄").format(notice=spoken(paper_name(first.notice.value)))
        )
        button.setToolTip("\n".join(spoken(owed_said(one)) for one in owed))
        button.clicked.connect(partial(self._want, first))
        return button

    def _want(self, owed: Owed, *_checked: object) -> None:
        self._wanted(owed)

    def _on_event_activated(self, row: int, _column: int) -> None:
        entry = self._entries[row]
        found = self._owed.get(entry.of, [])
        if found and not entry.beneath:
            self._wanted(next((one for one in found if one.missing), found[0]))

    # -- papers --------------------------------------------------------------------------

    def _show_papers(self, file: PetitionFile, owed: tuple[Owed, ...]) -> None:
        """What nobody has been told yet stands first, then what was printed, the newest first."""
        table = self._form.papers_table
        missing = [one for one in owed if one.missing]
        papers = list(reversed(file.papers))
        self._paper_lines = [*missing, *(None for _ in papers)]
        lines = [
            (say("▲ 아직"), paper_name(one.notice.value), say("아직 통지하지 않음"), "")
            for one in missing
        ]
        fill(table, [*lines, *map(paper_line, papers)])
        if not missing and not papers:
            say_empty(table, say("출력한 문서가 없습니다."))

    def _on_paper_activated(self, row: int, _column: int) -> None:
        owed = self._paper_lines[row] if row < len(self._paper_lines) else None
        if owed is not None and self._owed.get(owed.of):
            self._wanted(owed)


def owed_said(owed: Owed) -> Sentence:
    """Say which notice of which day, and whether it has left the printer."""
    name = paper_name(owed.notice.value)
    day = dates.day(to_local(owed.event.at).date())
    if owed.printed is not None:
        return say("{notice}({day}) · 인쇄함", notice=name, day=day)
    if owed.must:
        return say("{notice}({day}) · 아직 통지하지 않음", notice=name, day=day)
    return say("{notice}({day})", notice=name, day=day)


def _strike_through(item: QTableWidgetItem) -> None:
    font = item.font()
    font.setStrikeOut(True)
    item.setFont(font)
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole, spoken(say("취소한 일: {text}", text=item.text()))
    )
