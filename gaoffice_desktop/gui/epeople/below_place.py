"""The place below the list, for one panel at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class BelowPlace:
    """Hidden while nothing stands in it."""

    def __init__(self, place: QWidget) -> None:
        self._place = place
        self.widget: QWidget | None = None
        place.hide()

    def put(self, widget: QWidget | None) -> None:
        """Put a panel here instead of the one before; none leaves the place to the list."""
        layout = self._place.layout()
        assert layout is not None
        if self.widget is not None:
            layout.removeWidget(self.widget)
            self.widget.hide()
            self.widget.deleteLater()
        self.widget = widget
        if widget is not None:
            layout.addWidget(widget)
        self._place.setVisible(widget is not None)
