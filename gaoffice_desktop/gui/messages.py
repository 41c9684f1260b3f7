"""The message bar: what was done, what to know, what did not work.

It never takes the focus and never opens a window. A message that carries a link (실행 취소)
counts down beside it; the countdown waits while the link has the focus or the pointer, so
nobody races a clock. A screen reader announces each message.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gaoffice_desktop.gui.announce import announce
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence

UNDO_SECONDS = 10
_PASSING_SECONDS = 8
_ICONS = {
    "success": "circle-check",
    "info": "info-circle",
    "warning": "alert-triangle",
    "error": "circle-x",
}


class MessageBar(QFrame):
    """One message at a time; satisfies ``screen.Speaker``."""

    gone = Signal()
    """The message went: by itself, by its cross, or by its link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ""
        self._links: list[tuple[QPushButton, Link]] = []
        self._seconds_left = 0
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(8)
        self.icon_label = QLabel(self)
        self.text_label = QLabel(self)
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton(self)
        set_property(self.close_button, "kind", "plain")
        wear(self.close_button, "x", size=16)
        self.close_button.setAccessibleName(self.tr("알림 닫기"))
        self.close_button.setToolTip(self.tr("닫기"))
        self.close_button.clicked.connect(self.clear)
        row.addWidget(self.icon_label)
        row.addWidget(self.text_label, 1)
        row.addWidget(self.close_button)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        self._undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._undo.setContext(Qt.ShortcutContext.WindowShortcut)
        self._undo.activated.connect(self._follow_first)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.clear()

    # -- what a screen says --------------------------------------------------------------

    def success(
        self, text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
    ) -> None:
        """Something was done."""
        self.show_message("success", text, _listed(link), seconds or _stay(link))

    def info(
        self, text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
    ) -> None:
        """Something to know."""
        self.show_message("info", text, _listed(link), seconds or _stay(link))

    def warning(
        self, text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
    ) -> None:
        """Something to look at; stays until the next message."""
        self.show_message("warning", text, _listed(link), seconds or 0)

    def error(
        self, text: Sentence | str, link: Link | None = None, *, seconds: int | None = None
    ) -> None:
        """Something that did not work; stays until the next message."""
        self.show_message("error", text, _listed(link), seconds or 0)

    # -- the bar -------------------------------------------------------------------------

    def show_message(
        self, kind: str, text: Sentence | str, links: Sequence[Link] = (), seconds: int = 0
    ) -> None:
        """Show a message; with ``seconds`` it goes by itself."""
        self._drop_links()
        self.kind = kind
        set_property(self, "kind", kind)
        wear(self.icon_label, _ICONS[kind], "danger" if kind == "error" else kind)
        words = spoken(text)
        self.text_label.setText(words)
        self.text_label.setToolTip(words)
        for link in links:
            self._add_link(link)
        self._seconds_left = seconds
        self._show_seconds()
        self._undo.setEnabled(bool(links))
        self._set_content_visible(visible=True)
        if seconds:
            self._tick.start()
        else:
            self._tick.stop()
        announce(self, words, urgent=kind in ("warning", "error"))

    def when_free(self, show: Callable[[], None]) -> None:
        """Show something once a message that counts down has gone: its 실행 취소 comes first."""
        if self._links and self._seconds_left:
            self.gone.connect(show, Qt.ConnectionType.SingleShotConnection)
        else:
            show()

    @property
    def text(self) -> str:
        """What the bar says now."""
        return self.text_label.text()

    def clear(self) -> None:
        """Take the message away."""
        had_message = bool(self.kind)
        self.kind = ""
        self._tick.stop()
        self._undo.setEnabled(False)
        self._drop_links()
        self.text_label.clear()
        set_property(self, "kind", "")
        self._set_content_visible(visible=False)
        if had_message:
            self.gone.emit()

    def _set_content_visible(self, *, visible: bool) -> None:
        for part in (self.icon_label, self.text_label, self.close_button):
            part.setVisible(visible)

    def _add_link(self, link: Link) -> None:
        button = QPushButton(link.text, self)
        set_property(button, "kind", "link")
        button.setAccessibleName(link.text)
        button.clicked.connect(lambda: self._follow(link))
        self._row.insertWidget(self._row.count() - 1, button)
        button.show()
        self._links.append((button, link))

    def _drop_links(self) -> None:
        for button, _ in self._links:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._links.clear()

    def _follow_first(self) -> None:
        if self._links:
            self._follow(self._links[0][1])

    def _follow(self, link: Link) -> None:
        self.clear()
        link.run()

    def _on_tick(self) -> None:
        if any(button.hasFocus() or button.underMouse() for button, _ in self._links):
            return
        self._seconds_left -= 1
        if self._seconds_left <= 0:
            self.clear()
        else:
            self._show_seconds()

    def _show_seconds(self) -> None:
        for button, link in self._links[:1]:
            left = self._seconds_left
            button.setText(f"{link.text} ({left})" if left else link.text)

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(tokens().px(40))


def _listed(link: Link | None) -> list[Link]:
    return [link] if link else []


def _stay(link: Link | None) -> int:
    return UNDO_SECONDS if link else _PASSING_SECONDS
