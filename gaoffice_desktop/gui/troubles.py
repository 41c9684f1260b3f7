"""The banner under the top bar: the surroundings do not play along, and what to do."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gaoffice_desktop.gui.desk import Trouble
from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.messages import MessageBar
from gaoffice_desktop.gui.screen import Link
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence


class TroubleBanner(QObject):
    """Shows one trouble at a time; a standing reason (read-only) comes back after it."""

    def __init__(self, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._window = window
        self._standing: Sentence | None = None
        self._shown: Trouble | None = None
        self.details: Dialog | None = None
        bar.gone.connect(self._on_gone)
        bar.hide()

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what does not answer, until it does or the person has read it.

        Offers to try again where the work can be repeated.
        """
        if trouble is not self._shown:
            self._shown = trouble
            trouble.when_over(lambda: self._on_over(trouble))
        links = [Link(self.tr("자세히"), lambda: self._show_details(trouble))]
        again = trouble.again
        if again is not None:
            links.insert(0, Link(self.tr("다시 시도"), again))
        text = f"{spoken(trouble.error.sentence)} {spoken(trouble.error.advice)}"
        self._bar.show()
        self._bar.show_message("error", text, links)

    def show_standing(self, reason: Sentence | None) -> None:
        """Keep a reason on the banner for as long as it holds."""
        self._standing = reason
        if reason is None:
            self._bar.clear()
        else:
            self._show_reason(reason)

    def _show_reason(self, reason: Sentence) -> None:
        self._bar.show()
        self._bar.show_message("warning", reason)
        self._bar.close_button.hide()

    def _on_over(self, trouble: Trouble) -> None:
        if trouble is self._shown and self._bar.kind == "error":
            self._bar.clear()

    def _on_gone(self) -> None:
        if self._standing is None:
            self._bar.hide()
        else:
            self._show_reason(self._standing)

    def _show_details(self, trouble: Trouble) -> None:
        # Seldom needed, and the window paints without it.
        from gaoffice_desktop.shared.masking import scrub

        self.show_trouble(trouble)  # following a link takes the banner away; it still holds
        dialog = self.details = Dialog(self._window, self.tr("자세한 내용"), 560)
        dialog.setObjectName("trouble_details")
        dialog.add_text(trouble.error.sentence)
        dialog.add_text(trouble.error.advice)
        technical = QPlainTextEdit(dialog)
        technical.setReadOnly(True)
        technical.setAccessibleName(self.tr("기술 정보"))
        technical.setPlainText(scrub("".join(traceback.format_exception(trouble.error))))
        dialog.body.addWidget(technical)
        dialog.add_button(self.tr("닫기"), None, "primary", default=True)
        dialog.open()
