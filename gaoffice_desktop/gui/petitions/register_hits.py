"""Marks what a search found: in the register's cells, and in the title and content of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

from gaoffice_desktop.finding.facts import Query
from gaoffice_desktop.finding.rules import hits, parse
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.register_facts import RegisterQuery

Places = tuple[tuple[int, int], ...]

_KEPT = 2_000
"""Texts whose hits are remembered: some pages of cells, painted again at each move."""
_VEIL = 0.3
"""How much of the mark's colour lies over a label, whose letters must stay readable."""


class Hits:
    """What is looked for now, and where it stands in a text."""

    def __init__(self) -> None:
        self._query = Query()
        self._found: dict[tuple[str, bool], Places] = {}

    def show_query(self, query: RegisterQuery) -> None:
        """Look for what the register looks for."""
        self._query = parse(query.text, composing=query.composing)
        self._found.clear()

    def places(self, text: str, *, titled: bool = False) -> Places:
        """Return where the hits are, counted as Qt counts: in UTF-16 units."""
        if not self._query:
            return ()
        key = (text, titled)
        if key not in self._found:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[key] = _in_units(text, hits(self._query, text, titled=titled))
        return self._found[key]


def _in_units(text: str, places: Places) -> Places:
    if max(text, default="") < "\U00010000":
        return places
    units = [0]
    for char in text:
        units.append(units[-1] + (2 if char >= "\U00010000" else 1))
    return tuple((units[start], units[end]) for start, end in places)


class HitDelegate(QStyledItemDelegate):
    """Paints a cell with its hits marked; a cell without any as ever."""

    def __init__(self, parent: QWidget, hits: Hits, *, titled: bool) -> None:
        super().__init__(parent)
        self._hits = hits
        self._titled = titled

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Let the style paint the empty cell, and lay the text out with its marks."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        places = self._hits.places(whole.text, titled=self._titled)
        if not places:
            super().paint(painter, option, index)
            return
        widget = self.parent()
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, whole.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, whole.widget) + 1
        place.adjust(margin, 0, -margin, 0)
        text, whole.text = whole.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        shown = whole.fontMetrics.elidedText(text, whole.textElideMode, place.width())
        selected = bool(whole.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        layout = _laid_out(shown, _clipped(places, text, shown), whole, place.width())
        painter.save()
        painter.setClipRect(place)
        painter.setPen(whole.palette.color(role))
        top = place.top() + (place.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(place.left(), top))
        painter.restore()


def _laid_out(text: str, places: Places, option: QStyleOptionViewItem, width: float) -> QTextLayout:
    layout = QTextLayout(text, option.font)
    layout.setFormats(_formats(places))
    wanted = QTextOption()
    wanted.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(wanted)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout


def _clipped(places: Places, text: str, shown: str) -> Places:
    """Keep the hits that are to be seen of a text cut at its end."""
    if shown == text:
        return places
    end = len(shown.encode("utf-16-le")) // 2 - 1
    return tuple((start, min(stop, end)) for start, stop in places if start < end)


def _formats(places: Places) -> Sequence[QTextLayout.FormatRange]:
    marked: list[QTextLayout.FormatRange] = []
    for start, end in places:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, end - start
        one.format = _mark()
        marked.append(one)
    return marked


def _mark() -> QTextCharFormat:
    fill, ink = tokens().mark
    mark = QTextCharFormat()
    mark.setBackground(QColor(fill))
    mark.setForeground(QColor(ink))
    return mark


# -- the petition that is open -----------------------------------------------------------


class DetailHits(QObject):
    """Marks title and content of the petition that is shown, whenever another is."""

    def __init__(self, title: QLabel, content: QPlainTextEdit, hits: Hits) -> None:
        super().__init__(content)
        self._content = content
        self._hits = hits
        self.veil = _Veil(title, lambda text: hits.places(text, titled=True))
        content.textChanged.connect(self.mark)
        theme().changed.connect(self.mark)

    def mark(self) -> None:
        """Mark what is shown now, and let the first hit of the content be seen."""
        self.veil.update()
        document = self._content.document()
        places = self._hits.places(self._content.toPlainText())
        selections: list[QTextEdit.ExtraSelection] = []
        for start, end in places:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = cursor, _mark()
            selections.append(one)
        self._content.setExtraSelections(selections)
        if places:
            first = QTextCursor(document)
            first.setPosition(places[0][0])
            self._content.setTextCursor(first)


class _Veil(QWidget):
    """Lies over a label and tints the hits of its text."""

    def __init__(self, label: QLabel, places: Callable[[str], Places]) -> None:
        super().__init__(label)
        self._label = label
        self._places = places
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.installEventFilter(self)
        self.setGeometry(label.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the label."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._label.rect())
        return False

    def boxes(self) -> list[QRectF]:
        """Return where the hits are on the label."""
        text = self._label.text()
        places = self._places(text)
        if not places:
            return []
        place = self._label.contentsRect()
        layout = QTextLayout(text, self._label.font())
        wanted = QTextOption()
        wrapped = self._label.wordWrap()
        wanted.setWrapMode(
            QTextOption.WrapMode.WordWrap if wrapped else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(wanted)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(place.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        corner = QPointF(place.left(), place.top() + (place.height() - height) / 2)
        return [box.translated(corner) for one in places for box in _boxes(layout, *one)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the hits."""
        painter = QPainter(self)
        colour = QColor(tokens().badge_soon[0])
        colour.setAlphaF(_VEIL)
        for box in self.boxes():
            painter.fillRect(box, colour)
        painter.end()


def _boxes(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    found: list[QRectF] = []
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        low = max(start, line.textStart())
        high = min(end, line.textStart() + line.textLength())
        if low < high:
            left, right = _x_of(line, low), _x_of(line, high)
            found.append(QRectF(left, line.y(), right - left, line.height()))
    return found


def _x_of(line: object, position: int) -> float:
    # cursorToX returns the position it landed on as well.
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(x[0] if isinstance(x, tuple) else x)
