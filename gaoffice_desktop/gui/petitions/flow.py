"""Layouts that fit every zoom: lines that go on in the next one, pages that ask for no room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class FlowLayout(QLayout):
    """Places widgets in reading order; a line is as high as its highest widget."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Leave what is left to others."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower window makes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines stand at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Ask for one widget; the width decides the rest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the widgets, or only find out how high they stand; returns the height."""
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self.spacing(), 0
            width = min(size.width(), area.width()) if area.width() > 0 else size.width()
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
            line = max(line, size.height())
        bottom = self.contentsMargins().bottom()
        return y + line + bottom - rect.y()


def put_in(place: QWidget, widget: QWidget) -> None:
    """Fill a place of a form with a widget made in code."""
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)


def only_current_asks_for_room(pages: QStackedWidget, *_index: int) -> None:
    """Let no page that is hidden make the window scroll."""
    for at in range(pages.count()):
        page = pages.widget(at)
        assert page is not None
        policy = (
            QSizePolicy.Policy.Preferred
            if at == pages.currentIndex()
            else QSizePolicy.Policy.Ignored
        )
        page.setSizePolicy(policy, policy)
