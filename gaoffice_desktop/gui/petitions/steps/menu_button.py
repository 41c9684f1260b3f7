"""A button that opens a menu beneath itself."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class MenuButton(QPushButton):
    """Wears the mark of a menu, which a screen reader need not hear."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu_below = QMenu(self)
        self.menu_below.setToolTipsVisible(True)
        self.show_text(text)
        self.clicked.connect(self.open_menu)

    def show_text(self, text: str) -> None:
        """Say what the menu is of."""
        self.setText(f"{text} ▾")
        self.setAccessibleName(text)
        self.menu_below.setAccessibleName(text)

    def open_menu(self) -> None:
        """Open the menu and put the keyboard on its first open line."""
        # popup() runs no loop of its own, so nothing else waits for the menu.
        self.menu_below.popup(self.mapToGlobal(self.rect().bottomLeft()))
        first = next((one for one in self.menu_below.actions() if one.isEnabled()), None)
        if first is not None:
            self.menu_below.setActiveAction(first)
