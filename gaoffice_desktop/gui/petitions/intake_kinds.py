"""The box in which a kind of petition is found by typing any part of its name.

The list follows the syllable that is still being composed, takes initial consonants and text
typed with the Korean mode off, and never takes the focus: it is a child of the window, not a
window of its own, so the input method goes on composing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gaoffice_desktop.deadlines.rules import length_said
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import CATEGORY_LABELS, PetitionKind
from gaoffice_desktop.shared.matching import highlights, live_match
from gaoffice_desktop.shared.sentences import Sentence, say

_Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 9
_NONE = QModelIndex()
TO_CONFIRM: Sentence = say("확인 필요")


class KindTable(QAbstractListModel):
    """The kinds that match what is typed, those whose name begins with it first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[PetitionKind, ...] = ()
        self._shown: list[PetitionKind] = []

    def show_kinds(self, kinds: Sequence[PetitionKind]) -> None:
        """Offer these from now on."""
        self._kinds = tuple(kinds)
        self.search("")

    def search(self, text: str) -> None:
        """Show what the text, perhaps half composed, finds."""
        found = [(kind, _place(text, kind)) for kind in self._kinds]
        self.beginResetModel()
        self._shown = [
            kind
            for kind, place in sorted(found, key=lambda entry: _order(entry[1]))
            if place is not None
        ]
        self.endResetModel()

    def kind_at(self, row: int) -> PetitionKind | None:
        """Return the kind in this row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a kind's words."""
        kind = self.kind_at(index.row())
        if kind is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return kind.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{kind.name}, {spoken(CATEGORY_LABELS[kind.category])}, {kind_words(kind)}"
        return None


def kind_words(kind: PetitionKind) -> str:
    """Say a kind's period, and whether the office has yet to confirm it."""
    words = spoken(length_said(kind.period))
    return words if kind.verified else f"{words} · {spoken(TO_CONFIRM)}"


def _place(text: str, kind: PetitionKind) -> int | None:
    """Where the text is found in the kind's name; behind it all when in its class only."""
    if not text.strip():
        return 0
    found = highlights(text, kind.name)
    if found:
        return found[0][0]
    return 1000 if live_match(text, spoken(CATEGORY_LABELS[kind.category])) else None


def _order(place: int | None) -> tuple[bool, int]:
    return place is None, 0 if place == 0 else min(1000, (place or 0) + 1)


class _KindDelegate(QStyledItemDelegate):
    """Name at the left; period, and 확인 필요, at the right in a quieter colour."""

    def __init__(self, table: KindTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Leave room around a line."""
        return QSize(0, option.fontMetrics.height() + tokens().px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one kind."""
        kind = self._table.kind_at(index.row())
        if kind is None:
            return
        colours = tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(colours.selection if selected else colours.base))
        painter.setFont(option.font)
        space = colours.px(8)
        room: QRect = option.rect.adjusted(space, 0, -space, 0)
        words = kind_words(kind)
        wide = min(option.fontMetrics.horizontalAdvance(words) + 4, room.width() * 3 // 5)
        right = QRect(room.right() - wide, room.top(), wide + 1, room.height())
        left = room.adjusted(0, 0, -wide - space, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.selection_text if selected else colours.text))
        elide = Qt.TextElideMode.ElideRight
        name = option.fontMetrics.elidedText(kind.name, elide, left.width())
        painter.drawText(left, middle, name)
        quiet = colours.subtle if kind.verified else colours.warning
        painter.setPen(QColor(colours.selection_text if selected else quiet))
        side = option.fontMetrics.elidedText(words, elide, wide)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, side)
        painter.restore()


class KindBox(ImeLineEdit):
    """Chooses one kind of petition; ``kind_changed`` carries it, or None."""

    kind_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[PetitionKind, ...] = ()
        self._kind: PetitionKind | None = None
        self._table = KindTable(self)
        self._list: QListView | None = None
        self.setPlaceholderText(self.tr("이름이나 초성으로 찾기 (↓ 모두 보기)"))
        self.liveTextChanged.connect(self._on_typed)

    # -- what is chosen ------------------------------------------------------------------

    @property
    def kind(self) -> PetitionKind | None:
        """The kind that is chosen."""
        return self._kind

    def set_kinds(self, kinds: Sequence[PetitionKind]) -> None:
        """Offer these; the choice stays if its kind is still among them, as it is now."""
        self._kinds = tuple(kinds)
        self._table.show_kinds(self._kinds)
        if self._kind is not None:
            self._take(self._of_code(self._kind.code))

    def set_choice(self, code: str, text: str) -> None:
        """Show a kind by its code, or the text as it was typed."""
        kind = self._of_code(code)
        self.setText(kind.name if kind is not None else text)
        self.close_list()
        self._take(kind)

    def choose(self, kind: PetitionKind) -> None:
        """Take this kind and show its name."""
        self.setText(kind.name)
        self.close_list()
        self._take(kind)

    def settle(self) -> None:
        """Take what can only be meant: the marked row, the one match, or the exact name."""
        exact = self._of_name(self.text())
        if exact is not None:
            self.choose(exact)
        elif self.is_list_open and self.text().strip():
            self._take_marked()
        self.close_list()

    def _take_marked(self) -> None:
        if self._list is None:
            return
        kind = self._table.kind_at(self._list.currentIndex().row())
        if kind is not None:
            self.choose(kind)

    def _of_code(self, code: str) -> PetitionKind | None:
        return next((kind for kind in self._kinds if kind.code == code), None) if code else None

    def _of_name(self, name: str) -> PetitionKind | None:
        wanted = name.strip()
        return next((kind for kind in self._kinds if kind.name == wanted), None)

    def _take(self, kind: PetitionKind | None) -> None:
        if kind != self._kind:
            self._kind = kind
            self.kind_changed.emit(kind)

    # -- the list ------------------------------------------------------------------------

    @property
    def is_list_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._list is not None and self._list.isVisible()

    @property
    def list(self) -> QListView:
        """The list, made when it is first needed: its parent is the window."""
        if self._list is None:
            made = QListView(self.window())
            made.setObjectName("kind_list")
            made.setAccessibleName(self.tr("민원 종류 목록"))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setModel(self._table)
            # The window outlives this box (the next person signs in): its list goes with it,
            # and the kinds not before the list that shows them.
            self._table.setParent(made)
            self.destroyed.connect(made.deleteLater)
            made.setItemDelegate(_KindDelegate(self._table, made))
            made.setUniformItemSizes(True)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.clicked.connect(self._on_clicked)
            made.hide()
            self.window().installEventFilter(self)
            self._list = made
        return self._list

    def open_list(self, search: str = "") -> None:
        """Show what the text finds, the best row marked."""
        self._table.search(search)
        if not self._table.rowCount():
            self.close_list()
            return
        rows = min(self._table.rowCount(), _ROWS_SHOWN)
        place = self.list
        height = rows * max(1, place.sizeHintForRow(0)) + 2 * place.frameWidth() + 2
        below = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        height = min(height, max(tokens().px(80), self.window().height() - below.y() - 4))
        place.setGeometry(below.x(), below.y(), self.width(), height)
        at = self._kinds_row()
        place.setCurrentIndex(self._table.index(at, 0))
        place.show()
        place.raise_()

    def close_list(self) -> None:
        """Put the list away."""
        if self._list is not None:
            self._list.hide()

    def _kinds_row(self) -> int:
        rows = range(self._table.rowCount())
        return next((row for row in rows if self._table.kind_at(row) == self._kind), 0)

    def _move(self, rows: int) -> None:
        if not self.is_list_open:
            self.open_list()
            return
        last = self._table.rowCount() - 1
        row = max(0, min(last, self.list.currentIndex().row() + rows))
        self.list.setCurrentIndex(self._table.index(row, 0))

    # -- events --------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        if not self.hasFocus():
            return
        self._take(self._of_name(text))
        if text.strip():
            self.open_list(text)
        else:
            self.close_list()

    def _on_clicked(self, index: QModelIndex) -> None:
        kind = self._table.kind_at(index.row())
        if kind is not None:
            self.choose(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose with Enter, close it with Esc."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SHOWN - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS_SHOWN,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
        elif key == Qt.Key.Key_Escape and self.is_list_open:
            self.close_list()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.is_list_open:
            self._take_marked()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the whole list, as in any box with a choice."""
        super().mousePressEvent(event)
        if not self.is_list_open:
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was meant. Tab takes the marked row; a click elsewhere only one match."""
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if not by_key and self.is_list_open and self._table.rowCount() != 1:
            exact = self._of_name(self.text())
            if exact is None:
                self.close_list()
        self.settle()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window under it changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.WindowDeactivate}:
            self.close_list()
        return super().eventFilter(watched, event)
