"""Pages of a paper below each other, drawn when they come into view.

The view knows sizes and pictures, not PDF: it asks for a page with ``wanted`` and is given
its picture with ``show_picture``. Only the pages around the view are kept, so a register of
a thousand pages takes no more memory than one of ten.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gaoffice_desktop.gui.theme import tokens

_GAP = 12
_KEPT = 12
LEAST_SCALE, MOST_SCALE = 0.3, 5.0
STEP = 1.2


class PagesView(QAbstractScrollArea):
    """Scrolls over pages; zooms; fits the width of the widest page."""

    wanted = Signal(int, float)
    """(page, scale in device pixels a point): please give me its picture."""
    scale_changed = Signal(float)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._tops: list[float] = []
        self._scale = 1.0
        self._fits = True
        self._page = 0
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def scale(self) -> float:
        """Pixels a point (1.0 is 72 dots an inch)."""
        return self._scale

    @property
    def page(self) -> int:
        """The page at the top of the view, from 0."""
        return self._page

    def show_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Lay out pages of these sizes (points), fitted to the width."""
        self._sizes = tuple(sizes)
        self._pictures.clear()
        self._asked.clear()
        self.fit_width()

    def show_picture(self, page: int, scale: float, picture: QImage) -> None:
        """Show a page that was asked for."""
        self._asked.discard((page, scale))
        if picture.isNull():
            return
        self._pictures[page] = (scale, picture)
        self._pictures.move_to_end(page)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def fit_width(self) -> None:
        """Zoom so that the widest page just fits, and keep doing so."""
        self._fits = True
        if self._sizes:
            widest = max(width for width, _ in self._sizes)
            room = self.viewport().width() - 2 * _GAP
            self._set_scale(max(room, 50) / widest)

    def zoom(self, steps: int) -> None:
        """Zoom in (or out) by steps."""
        self._fits = False
        self._set_scale(self._scale * STEP**steps)

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if self._sizes:
            page = max(0, min(page, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(round(self._tops[page] - _GAP))

    def _set_scale(self, scale: float) -> None:
        at, top = self._page, self.verticalScrollBar().value()
        share = (top - self._tops[at]) / self._scale if self._tops else 0.0
        self._scale = max(LEAST_SCALE, min(MOST_SCALE, scale))
        self._lay_out()
        if self._tops:
            self.verticalScrollBar().setValue(round(self._tops[at] + share * self._scale))
        self.scale_changed.emit(self._scale)
        self.viewport().update()

    def _lay_out(self) -> None:
        self._tops = []
        y = float(_GAP)
        for _, height in self._sizes:
            self._tops.append(y)
            y += height * self._scale + _GAP
        view = self.viewport().size()
        bar = self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(y) - view.height()))
        widest = max((width for width, _ in self._sizes), default=0) * self._scale + 2 * _GAP
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        across.setRange(0, max(0, round(widest) - view.width()))

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = max((n for n, top in enumerate(self._tops) if top <= middle), default=0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    def _box(self, page: int) -> QRectF:
        width, height = (side * self._scale for side in self._sizes[page])
        room = self.viewport().width()
        x = (room - width) / 2 if width + 2 * _GAP <= room else float(_GAP)
        x -= self.horizontalScrollBar().value()
        return QRectF(x, self._tops[page] - self.verticalScrollBar().value(), width, height)

    # -- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width fitted."""
        super().resizeEvent(event)
        if self._fits:
            self.fit_width()
        else:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has a picture; ask for what hasn't, or not at this zoom."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(tokens().divider))
        wanted = self._scale * self.devicePixelRatioF()
        for page in range(len(self._sizes)):
            box = self._box(page)
            if box.bottom() < 0 or box.top() > self.viewport().height():
                continue
            painter.fillRect(box, Qt.GlobalColor.white)
            scale, picture = self._pictures.get(page, (0.0, None))
            if picture is not None:
                target = box.toAlignedRect() if scale != wanted else None
                if target is None:
                    picture.setDevicePixelRatio(self.devicePixelRatioF())
                    painter.drawImage(QPointF(round(box.x()), round(box.y())), picture)
                else:
                    painter.drawImage(QRectF(target), picture)
            if scale != wanted and (page, wanted) not in self._asked:
                self._asked.add((page, wanted))
                self.wanted.emit(page, wanted)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End and the page keys move over pages; arrows scroll."""
        moves = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_PageDown: self._page + 1,
        }
        if event.key() in moves:
            self.go_to(moves[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
