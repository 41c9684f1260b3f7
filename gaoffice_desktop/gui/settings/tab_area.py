"""The place of one tab: scrolls, and puts the tab's columns below each other where it is narrow.

A large zoom beside the open help leaves half the width that two columns need. Side by side
they would scroll both ways, and the forms in them once more; below each other one bar does.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.theme import theme, tokens

_LIST_HEIGHT = 220
"""The least height of a list above or below another column, at 100 %: some rows."""


class TabArea(QScrollArea):
    """Lets a tab scroll beneath the row of tabs, which stays in sight at every zoom."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tab = tab
        self._columns = tuple(_columns(tab))
        self._needed = (QSize(), 0)
        self.is_narrow = False
        # A turn later: only then have the parts measured themselves in the new size.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        self.setWidget(tab)
        theme().changed.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        """Parts that were hidden measure themselves when they are shown."""
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the columns have room side by side."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when what the tab needs has changed: a form was filled, a page turned."""
        if event.type() == QEvent.Type.LayoutRequest and self._needed != _needed(self._tab):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        if not self._columns:
            return
        self._put(narrow=False, whole=False)
        tab, room = self._tab, self.maximumViewportSize()
        needed = tab.minimumSizeHint()
        low = max(needed.height(), tab.heightForWidth(room.width())) > room.height()
        bar = self.verticalScrollBar().sizeHint().width() if low else 0
        narrow = needed.width() > room.width() - bar
        self._put(narrow=narrow, whole=narrow or low)
        self._needed = _needed(tab)
        focus = self.window().focusWidget()
        if narrow and focus is not None and tab.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def _put(self, *, narrow: bool, whole: bool) -> None:
        """Put the columns; ``whole`` forms are as high as what is in them: only the tab scrolls."""
        self.is_narrow = narrow
        for columns in self._columns:
            columns.setDirection(
                QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            )
        for area in self._tab.findChildren(QScrollArea):
            form = area.widget()
            if form is None:
                continue
            least, bar = form.minimumSizeHint().width(), area.verticalScrollBar().sizeHint().width()
            area.setMinimumWidth(least + bar)
            # At the least width its sentences take the most lines.
            height = max(form.sizeHint().height(), form.heightForWidth(least))
            area.setMinimumHeight(height if whole else 0)
        for table in self._tab.findChildren(QTableView):
            least = min(tokens().px(_LIST_HEIGHT), table.maximumHeight())
            table.setMinimumHeight(least if narrow else 0)
        _measure_anew(self._tab)


def _needed(tab: QWidget) -> tuple[QSize, int]:
    return tab.minimumSizeHint(), tab.heightForWidth(tab.width())


def _measure_anew(tab: QWidget) -> None:
    """Let the layouts count again at once, from the innermost outward; Qt does it a turn later."""
    for layout in tab.findChildren(QLayout):
        layout.invalidate()
    for part in (*reversed(tab.findChildren(QWidget)), tab):
        own = part.layout()
        if own is not None:
            own.activate()
    for layout in tab.findChildren(QLayout):
        # Else one that gets the place it had leaves its parts where they were.
        layout.invalidate()


def _columns(tab: QWidget) -> Iterator[QBoxLayout]:
    """Find the layouts that put whole columns, not single fields, side by side."""
    for layout in (tab.layout(), *tab.findChildren(QBoxLayout)):
        if not isinstance(layout, QBoxLayout) or layout.direction() not in (
            QBoxLayout.Direction.LeftToRight,
            QBoxLayout.Direction.RightToLeft,
        ):
            continue
        items = [layout.itemAt(at) for at in range(layout.count())]
        if sum(map(_is_column, items)) > 1:
            yield layout


def _is_column(item: QLayoutItem | None) -> bool:
    if item is None:
        return False
    widget = item.widget()
    return (
        isinstance(item.layout(), QVBoxLayout)
        or isinstance(widget, QStackedWidget)
        or (widget is not None and widget.findChild(QScrollArea) is not None)
    )
