"""The menu under the user's name: password, zoom, contrast, language, sign out, quit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.theme import ZOOMS, theme, tokens


class UserMenu(QObject):
    """Hangs on the button in the top bar; the frame acts on its signals."""

    password_asked = Signal()
    sign_out_asked = Signal()
    quit_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, button: QToolButton, preferences: Preferences) -> None:
        super().__init__(button)
        self._button = button
        self._preferences = preferences
        self.menu = QMenu(button)
        self.password_action = self._add(self.tr("비밀번호 바꾸기"), self.password_asked)
        self._zooms = self._choices(
            self.tr("화면 배율"),
            [(f"{zoom} %", zoom) for zoom in ZOOMS],
            tokens().zoom,
            preferences.set_zoom,
        )
        self._contrasts = self._choices(
            self.tr("고대비"),
            [
                (self.tr("시스템 설정에 따름"), "system"),
                (self.tr("끄기"), "light"),
                (self.tr("켜기"), "high"),
            ],
            preferences.contrast,
            preferences.set_contrast,
        )
        self._choices(
            self.tr("언어"),
            [("한국어", "ko"), ("English", "en")],
            preferences.language,
            self.language_chosen.emit,
        )
        self.menu.addSeparator()
        self.sign_out_action = self._add(self.tr("로그아웃"), self.sign_out_asked)
        quit_action = self._add(self.tr("끝내기"), self.quit_asked)
        quit_action.setShortcut("Ctrl+Q")
        button.setMenu(self.menu)
        wear(button, "user")
        self.show_user("")
        theme().changed.connect(self._on_theme_changed)

    def show_user(self, name: str) -> None:
        """Put the name on the button; without one, hide what needs somebody signed in."""
        self._button.setText(f"{name} ▾" if name else self.tr("차림표 ▾"))
        named = self.tr("{name}, 사용자 차림표").replace("{name}", name)
        self._button.setAccessibleName(named if name else self.tr("사용자 차림표"))
        self.password_action.setVisible(bool(name))
        self.sign_out_action.setVisible(bool(name))

    def _add(self, text: str, asked: object) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(asked)
        self.menu.addAction(action)
        return action

    def _choices(self, title, choices, chosen, choose) -> QActionGroup:  # noqa: ANN001
        submenu = self.menu.addMenu(title)
        group = QActionGroup(submenu)
        for text, value in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(value)
            submenu.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))
        return group

    def _on_theme_changed(self) -> None:
        for group, value in (
            (self._zooms, tokens().zoom),
            (self._contrasts, self._preferences.contrast),
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)
