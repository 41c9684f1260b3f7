"""The list in the alarm panel: arrows walk, Enter opens, Shift and Ctrl choose several."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Alarm
from gaoffice_desktop.gui.early_warning.row_painting import LinePainter
from gaoffice_desktop.gui.early_warning.rows import Heading, PanelModel, Row, key_of
from gaoffice_desktop.gui.theme import theme


class AlarmList(QListView):
    """Keeps the chosen line when the list is read anew; if it has gone, the one after it."""

    chosen_changed = Signal()
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: PanelModel | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def use(self, model: PanelModel, painter: LinePainter) -> None:
        """Show what this model answers."""
        self._model = model
        self.setModel(model)
        self.setItemDelegate(painter)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def chosen(self) -> list[Row]:
        """The chosen lines in their order."""
        if self._model is None:
            return []
        found = sorted(index.row() for index in self.selectedIndexes())
        return [row for at in found if not isinstance(row := self._model.rows[at], Heading)]

    @property
    def chosen_alarms(self) -> list[Alarm]:
        """The chosen alarms."""
        return [row for row in self.chosen if isinstance(row, Alarm)]

    def show_rows(self, rows: list[Row]) -> None:
        """Show these lines, with the same one chosen as before."""
        model = self._model
        if model is None:
            return
        before = self.chosen
        at = self.currentIndex().row()
        keys = [key_of(row) for row in before]
        # Told once, when the list is whole again.
        self.selectionModel().blockSignals(True)
        changed = model.show_rows(rows)
        if changed:
            found = [index for key in keys if (index := model.index_of(key)).isValid()]
            self._choose(found or [self._near(at)])
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.chosen_changed.emit()

    def choose(self, key: tuple[str, object]) -> bool:
        """Choose one line; tell whether it is there."""
        index = self._model.index_of(key) if self._model is not None else QModelIndex()
        if index.isValid():
            self._choose([index])
            self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Choose the most urgent line."""
        if self._model is not None:
            self._choose([self._near(0)])

    def _near(self, at: int) -> QModelIndex:
        """The line that stands where the chosen one stood, or the nearest one."""
        model = self._model
        assert model is not None
        open_ = [n for n, row in enumerate(model.rows) if not isinstance(row, Heading)]
        if not open_:
            return QModelIndex()
        after = next((n for n in open_ if n >= at), open_[-1])
        return model.index(after)

    def _choose(self, indexes: list[QModelIndex]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        selection.clearSelection()
        if not indexes or not indexes[0].isValid():
            return
        selection.setCurrentIndex(indexes[0], flag.ClearAndSelect)
        for index in indexes[1:]:
            selection.select(index, flag.Select)

    def _on_selection_changed(self) -> None:
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen line in sight when its words below take room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for row in self.chosen[:1]:
                self.open_wanted.emit(row)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it, too."""
        super().mouseDoubleClickEvent(event)
        for row in self.chosen[:1]:
            self.open_wanted.emit(row)
