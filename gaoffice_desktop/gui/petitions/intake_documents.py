"""The documents a kind of petition asks for, checked off as they are handed in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property


class DocumentList(QWidget):
    """One box to tick for each document in the catalogue's entry (민원편람의 구비서류)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QCheckBox] = []
        self._flow = FlowLayout(self, spacing=6)
        self._nothing = QLabel(self)
        set_property(self._nothing, "kind", "subtle")
        self._flow.addWidget(self._nothing)
        self._say_nothing(chosen=False)

    def boxes(self) -> tuple[QCheckBox, ...]:
        """Return the boxes in order: the screen's order of focus goes through them."""
        return tuple(self._boxes)

    def show_documents(self, documents: tuple[str, ...], *, chosen: bool) -> None:
        """Ask for these; what was ticked under the same name stays ticked."""
        ticked = set(self.ticked())
        for box in self._boxes:
            self._flow.removeWidget(box)
            box.deleteLater()
        self._boxes = [self._box(document, document in ticked) for document in documents]
        self._nothing.setVisible(not documents)
        self._say_nothing(chosen=chosen)

    def ticked(self) -> tuple[str, ...]:
        """Return the documents that were handed in."""
        return tuple(box.property("document") for box in self._boxes if box.isChecked())

    def tick(self, documents: Iterable[str]) -> None:
        """Tick exactly these."""
        wanted = set(documents)
        for box in self._boxes:
            box.setChecked(box.property("document") in wanted)

    def _box(self, document: str, ticked: bool) -> QCheckBox:
        # An ampersand in a document's name is no mnemonic.
        box = QCheckBox(document.replace("&", "&&"), self)
        box.setAccessibleName(document)
        box.setProperty("document", document)
        box.setToolTip(document)
        box.setChecked(ticked)
        box.toggled.connect(self.changed)
        self._flow.addWidget(box)
        box.show()
        return box

    def _say_nothing(self, *, chosen: bool) -> None:
        self._nothing.setText(
            self.tr("이 민원에는 구비서류가 없습니다.")
            if chosen
            else self.tr("민원 종류를 고르면 구비서류가 나옵니다.")
        )
