"""The register's saved views as chips: the program's own with counts, then a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.register_filters import CHIPS, SELDOM, count_of_view
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.chip import Chip
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.register_facts import (
    SAVED_VIEW_LABELS,
    RegisterCounts,
    RegisterQuery,
    SavedView,
    UserView,
)

if TYPE_CHECKING:
    from gaoffice_desktop.shared.sentences import Sentence


class ViewChips(QWidget):
    """A line of checkable buttons; at most one of them is on."""

    view_chosen = Signal(object)
    """A ``SavedView``."""
    user_view_chosen = Signal(object)
    """A ``UserView``."""
    keep_wanted = Signal()
    """Keep what is shown now under a name."""
    drop_wanted = Signal(object)
    """A ``UserView`` to be forgotten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, tokens().px(6))
        self._chips: dict[SavedView, QPushButton] = {}
        self._current_own: UserView | None = None
        self._own: list[tuple[UserView, QPushButton]] = []
        for view in CHIPS:
            chip = self._chip(spoken(SAVED_VIEW_LABELS[view]))
            chip.clicked.connect(lambda _on, which=view: self.view_chosen.emit(which))
            chip.setVisible(view not in SELDOM)
            self._chips[view] = chip
        self.keep_button = QPushButton(self.tr("+ 보기 저장"), self)
        set_property(self.keep_button, "kind", "link")
        self.keep_button.setObjectName("keep_view_button")
        self.keep_button.setToolTip(self.tr("지금의 보기와 필터를 이름을 붙여 저장합니다."))
        self.keep_button.clicked.connect(self.keep_wanted)
        self.drop_button = QPushButton(self.tr("저장한 보기 지우기"), self)
        set_property(self.drop_button, "kind", "link")
        self.drop_button.setObjectName("drop_view_button")
        self.drop_button.clicked.connect(self._on_drop_clicked)
        self._arrange()

    def _chip(self, text: str) -> QPushButton:
        chip = Chip(text, self)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        set_property(chip, "kind", "chip")
        return chip

    def _arrange(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        line = [*self._chips.values(), *(chip for _view, chip in self._own)]
        for widget in (*line, self.keep_button, self.drop_button):
            self._flow.addWidget(widget)
        for before, after in zip(line, [*line[1:], self.keep_button], strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.keep_button, self.drop_button)

    def chip(self, view: SavedView) -> QPushButton:
        """Return the chip of one of the program's views."""
        return self._chips[view]

    def own_chips(self) -> list[QPushButton]:
        """Return the chips of the person's own views."""
        return [chip for _view, chip in self._own]

    def show_counts(self, counts: RegisterCounts) -> None:
        """Write the counts on the chips and say them to a screen reader."""
        for view, chip in self._chips.items():
            label: Sentence = SAVED_VIEW_LABELS[view]
            count = count_of_view(view, counts)
            if count is None:
                continue
            if view in SELDOM:
                # One that is being looked at stays, also when its last petition has gone.
                chip.setVisible(count > 0 or chip.isChecked())
            chip.setText(f"{spoken(label)} {count:,}")
            chip.setAccessibleName(
                self.tr("{view} {count}건").format(view=spoken(label), count=count)
            )
            set_property(chip, "urgent", view is SavedView.OVERDUE and count > 0)
        self._flow.invalidate()

    def show_own(self, views: Sequence[UserView]) -> None:
        """Show the views that the person keeps, in the order of their making."""
        for _view, chip in self._own:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._own = []
        for view in views:
            chip = self._chip(view.name.replace("&", "&&"))
            chip.setAccessibleName(view.name)
            chip.clicked.connect(lambda _on, which=view: self.user_view_chosen.emit(which))
            chip.show()
            self._own.append((view, chip))
        self._arrange()

    def show_current(self, query: RegisterQuery) -> None:
        """Switch on the chip that stands for what is shown: an own view goes first."""
        own = next((view for view, _chip in self._own if view.query == query), None)
        for view, chip in self._own:
            chip.setChecked(view is own)
        for saved, chip in self._chips.items():
            chip.setChecked(own is None and saved is query.view)
            if chip.isChecked():
                chip.setVisible(True)
        self._current_own = own
        self.drop_button.setVisible(own is not None)
        self.keep_button.setVisible(own is None)
        self._flow.invalidate()

    def _on_drop_clicked(self) -> None:
        if self._current_own is not None:
            self.drop_wanted.emit(self._current_own)
