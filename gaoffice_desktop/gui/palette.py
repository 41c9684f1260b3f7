"""The command palette (Ctrl+K): screens, actions and petitions in one box.

The list below the box never takes the focus, so a syllable that is being composed is not
cut off; the box hands it the arrow keys.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.announce import announce
from gaoffice_desktop.gui.palette_entries import Entry, PaletteHit, found, remembered
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.gui.palette_list import Results

FindPetitions = Callable[[str, bool], Awaitable[Sequence[PaletteHit]]]
"""Finds petitions by a text, and by what its last syllable may become while it is composed."""

LIVE_AFTER_MS = 150
_ROWS = 10
_LONGEST = 40
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}


class PaletteBox(ImeLineEdit):
    """The box in the top bar."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Callable[[], Sequence[Entry]] = tuple
        self.find_petitions: FindPetitions | None = None
        self.open_hit: Callable[[PaletteHit], None] = lambda hit: None
        self.desk: Desk | None = None
        self.recent: list[str] = []
        self._results: Results | None = None
        self._focus_before: QWidget | None = None
        self._asked = ""
        self._hits: Sequence[PaletteHit] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LIVE_AFTER_MS)
        self._later.timeout.connect(self._ask_for_petitions)
        self.liveTextChanged.connect(self._on_live_text_changed)
        self.setClearButtonEnabled(False)

    # -- opening and closing -------------------------------------------------------------

    def open_palette(self) -> None:
        """Take the focus (Ctrl+K) and list the recent commands."""
        before = self.window().focusWidget()
        if before is not self:
            self._focus_before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._show_found()
        self.opened.emit()

    def close_palette(self, *, give_back: bool = True) -> None:
        """Hide the list; the focus goes back where it was."""
        self.clear()
        self._later.stop()
        self._asked = ""
        self._hits = ()
        self.results.hide()
        before, self._focus_before = self._focus_before, None
        if not give_back:
            return
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        except RuntimeError:  # what had the focus is gone
            pass

    @property
    def results(self) -> Results:
        """The list; a child of the window, so that it may hang over the screen."""
        if self._results is None:
            # Nobody looks for anything before the first paint.
            from gaoffice_desktop.gui.palette_list import Results

            self._results = Results(self.window())
            self._results.itemClicked.connect(self._on_clicked)
            self.window().installEventFilter(self)
        return self._results

    # -- events --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter takes, Esc gives up."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit_composing()
            self._take(self.results.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click opens the list as Ctrl+K does; walking by with Tab does not."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._show_found()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes, unless another window came in front."""
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self._results is not None and event.reason() not in elsewhere:
            self._results.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list under the box when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.results.isVisible():
            self._place_results()
        return super().eventFilter(watched, event)

    @property
    def _is_typed_in(self) -> bool:
        # Not hasFocus(): a window that is not active (no window manager) can be typed in too.
        return self.window().focusWidget() is self

    # -- finding -------------------------------------------------------------------------

    def _on_live_text_changed(self, text: str) -> None:
        if not self._is_typed_in:
            return
        if text != self._asked:
            self._hits = ()
        self._show_found()
        self._later.start()

    def _show_found(self) -> None:
        chosen = found(self.live_text(), self.entries(), self.recent)
        self._fill([*chosen[: _ROWS if self._hits else _LONGEST], *map(self._of_hit, self._hits)])

    def _fill(self, entries: Sequence[Entry]) -> None:
        self.results.fill(entries)
        self._place_results()
        self.results.setVisible(bool(entries))
        self.results.raise_()
        if entries:
            self.results.setCurrentRow(0)

    def _place_results(self) -> None:
        corner = self.mapTo(self.window(), self.rect().bottomLeft())
        rows = min(self.results.count(), _ROWS)
        width = max(self.width(), tokens().px(460))
        left = min(corner.x(), self.window().width() - width - 8)
        height = rows * tokens().px(34) + 2 * self.results.frameWidth() + 4
        height = min(height, self.window().height() - corner.y() - 8)
        self.results.setGeometry(max(8, left), corner.y() + 2, width, height)

    def _ask_for_petitions(self) -> None:
        text = self.live_text().strip()
        if not text or text == self._asked or self.find_petitions is None or self.desk is None:
            return
        self._asked = text
        self.desk.start(self._find(self.find_petitions, text), owner=self, quiet=True)

    async def _find(self, find: FindPetitions, text: str) -> None:
        hits = await find(text, bool(self.composing))
        if text != self.live_text().strip() or not self._is_typed_in:
            return  # typed on meanwhile, or gone
        self._hits = hits
        row = self.results.currentRow()
        self._show_found()
        self.results.setCurrentRow(max(0, row))

    def _of_hit(self, hit: PaletteHit) -> Entry:
        return Entry(
            f"hit:{hit.screen}:{hit.argument}",
            hit.title,
            lambda: self.open_hit(hit),
            hit.detail,
            icon="file-text",
        )

    # -- taking --------------------------------------------------------------------------

    def _move(self, step: int) -> None:
        if not self.results.isVisible():
            self._show_found()
            return
        row = self.results.currentRow() + step
        self.results.setCurrentRow(max(0, min(self.results.count() - 1, row)))
        item = self.results.currentItem()
        if item is not None:
            announce(self, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or not self.results.isVisible():
            return
        entry = self.results.entry_of(item)
        if not entry.key.startswith("hit:"):  # a petition's number is nothing to remember
            self.recent = remembered(entry.key, self.recent)
        self.close_palette()
        entry.run()
