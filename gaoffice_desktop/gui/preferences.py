"""Zoom, contrast and language of this computer: read before the first paint, kept at once."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.settings.facts import CONTRAST, LANGUAGE, ZOOM_PERCENT
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.places import resource

_log = logging.getLogger(__name__)

_WISHES: dict[str, bool | None] = {"system": None, "light": False, "high": True}


class Preferences:
    """How this computer's user wants to see the window."""

    def __init__(self, pc: PcSettings) -> None:
        self._pc = pc
        self._translators: list[QTranslator] = []

    @property
    def language(self) -> str:
        """``ko`` or ``en``."""
        return self._pc.value(LANGUAGE)

    def apply(self) -> None:
        """Set locale, translations, style and theme; call before the first window is made."""
        self._speak(self.language)
        QApplication.setStyle("Fusion")
        theme().apply(
            high_contrast=_WISHES[self._pc.value(CONTRAST)], zoom=self._pc.value(ZOOM_PERCENT)
        )
        theme().follow_system()

    def zoom_by(self, steps: int) -> None:
        """Go up or down the zoom steps."""
        theme().zoom_by(steps)
        self._keep_zoom()

    def set_zoom(self, zoom: int) -> None:
        """Show everything at this size from now on."""
        theme().set_zoom(zoom)
        self._keep_zoom()

    def set_contrast(self, choice: str) -> None:
        """``system``, ``light`` or ``high``."""
        theme().set_high_contrast(_WISHES[choice])
        self._keep(lambda: self._pc.keep(CONTRAST, choice))

    def set_language(self, language: str) -> None:
        """Takes effect when the program starts next: every text is already on the screen."""
        self._keep(lambda: self._pc.keep(LANGUAGE, language))

    @property
    def contrast(self) -> str:
        """``system``, ``light`` or ``high``."""
        return self._pc.value(CONTRAST)

    def _keep_zoom(self) -> None:
        zoom = tokens().zoom
        self._keep(lambda: self._pc.keep(ZOOM_PERCENT, zoom))

    def _keep(self, write: Callable[[], None]) -> None:
        try:
            write()
        except Unavailable:
            # The screen already looks as wished; a full disk will be told by what matters.
            _log.info("a preference of this computer could not be kept")

    def _speak(self, language: str) -> None:
        # Without it dates would say "Mon" on a machine that is not set to Korean.
        QLocale.setDefault(QLocale("ko_KR" if language == "ko" else "en_GB"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{qt}/qtbase_{language}.qm")
        if language != "ko":  # Korean is the source text
            self._install(str(resource("translations") / f"gaoffice_{language}.qm"))

    def _install(self, file: str) -> None:
        translator = QTranslator()
        if translator.load(file):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
