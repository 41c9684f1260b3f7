"""An entry for a number, with arrows."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from gaoffice_desktop.gui.theme import theme, tokens


class NumberBox(QSpinBox):
    """A spin box whose number stands where the text of the other entries stands.

    Qt gives the line inside a styled spin box the whole of the box, border and padding
    included, and lets no style sheet reach it; so the room is kept on the line itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep_room()
        theme().changed.connect(self._keep_room)

    def _keep_room(self) -> None:
        # Border and padding of the other entries, and the two pixels that a line keeps itself.
        side = tokens().px(8) + tokens().border
        self.lineEdit().setTextMargins(side, 0, tokens().px(4), 0)
