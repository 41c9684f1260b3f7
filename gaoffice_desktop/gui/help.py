"""The help panel (F1): the text belongs to the screen it stands beside.

Pages are Markdown files, ``resources/help/<language>/<screen>.md``. A screen without a page
of its own gets the general one.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.shared.places import resource

GENERAL = "general"
WIDTH = 390


def page_text(name: str, language: str) -> str:
    """Return a page in a language: that screen's, else the general one; else in Korean."""
    for folder in (language, "ko"):
        for page in (name, GENERAL):
            file = resource("help") / folder / f"{page}.md"
            if page and file.is_file():
                return file.read_text("utf-8")
    return ""


class HelpPanel(QFrame):
    """Docked at the right; Esc closes it and gives the focus back."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = "ko"
        self._page = ""
        self._focus_before: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        heading = QLabel(self.tr("도움말"), self)
        set_property(heading, "kind", "heading")
        self.close_button = QToolButton(self)
        set_property(self.close_button, "kind", "plain")
        self.close_button.setAccessibleName(self.tr("도움말 닫기"))
        self.close_button.setToolTip(self.tr("닫기 (Esc)"))
        wear(self.close_button, "x")
        self.close_button.clicked.connect(self.close_panel)
        head.addWidget(heading, 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.browser = QTextBrowser(self)
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("도움말 내용"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.anchorClicked.connect(self._on_link)
        column.addWidget(self.browser, 1)
        self.hide()
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_page(self, name: str) -> None:
        """Show a screen's page (nothing is read while the panel is closed)."""
        self._page = name
        if self.isVisible():
            self._render()

    def open_panel(self) -> None:
        """Open, remember where the focus was, and let the text be read and scrolled."""
        window = self.window()
        self._focus_before = window.focusWidget()
        self.show()
        self._render()
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Close and give the focus back."""
        before, self._focus_before = self._focus_before, None
        try:
            if before is not None and before.isVisible():
                # For another reason an entry would select all that is in it.
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # what had the focus is gone
            pass
        # Only now: Qt would take the keyboard to the next entry and select what is in it.
        self.hide()
        self.closed.emit()

    def toggle(self) -> None:
        """F1 opens, F1 again closes."""
        if self.isVisible():
            self.close_panel()
        else:
            self.open_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def _render(self) -> None:
        from gaoffice_desktop.gui.help_type import set_type

        document = self.browser.document()
        document.setDefaultFont(theme().font())
        document.setDocumentMargin(tokens().px(16))
        self.browser.setMarkdown(page_text(self._page, self.language))
        set_type(document)

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in ("", "help"):
            self.show_page(url.fileName().removesuffix(".md"))
        elif url.scheme() == "https":
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(url)

    def _on_theme_changed(self) -> None:
        # Text grows with the zoom; the panel must not push the work off a small screen.
        self.setFixedWidth(min(tokens().px(WIDTH), WIDTH + 90))
        if self.isVisible():
            self._render()
