"""Keys of the frame and of the screen shown, and what the palette can do: one list for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.gui.palette_entries import Entry
from gaoffice_desktop.gui.screen import Action, Screen
from gaoffice_desktop.gui.widgets.ime import commit_composing

if TYPE_CHECKING:
    from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
    from gaoffice_desktop.gui.main_window import MainWindow


class Shortcuts(QObject):
    """Binds keys; a syllable being composed is taken over before an action runs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._of_places: list[QShortcut] = []
        self._of_screen: list[QShortcut] = []
        self._places: Sequence[Place] = ()
        self._screen: Screen | None = None
        self.frame_actions = self._make_frame_actions()
        for action in self.frame_actions:
            self._bind(action)
        # Ctrl+= is where + lies without Shift.
        self._key("Ctrl+=", self._larger)

    def _make_frame_actions(self) -> list[Action]:
        window = self._window
        form, menu = window.form, window.user_menu
        return [
            Action(self.tr("찾기"), "Ctrl+K", self._open_palette),
            Action(self.tr("도움말"), "F1", form.help_panel.toggle, words=("help",)),
            Action(self.tr("새로고침"), "F5", window.refresh_current),
            *self._make_alarm_actions(),
            Action(self.tr("전체 화면"), "F11", window.toggle_full_screen),
            Action(self.tr("사용자 차림표"), "F10", form.user_button.showMenu),
            Action(self.tr("화면 크게"), "Ctrl++", self._larger, words=(self.tr("확대"), "zoom")),
            Action(self.tr("화면 작게"), "Ctrl+-", self._smaller, words=(self.tr("축소"), "zoom")),
            Action(self.tr("화면 배율 100 %"), "Ctrl+0", self._normal),
            Action(self.tr("고대비 켜기/끄기"), "", self._toggle_contrast, words=("contrast",)),
            Action(self.tr("비밀번호 바꾸기"), "", menu.password_asked.emit, self._is_seated),
            Action(self.tr("로그아웃"), "", menu.sign_out_asked.emit, self._is_seated),
            Action(self.tr("끝내기"), "Ctrl+Q", self._quit),
        ]

    def _make_alarm_actions(self) -> list[Action]:
        """What the alarms answer to once they are there, and only while somebody sees them."""

        def made(name: str, key: str, run: Callable[[AlarmsAtDesk], None]) -> Action:
            def act() -> None:
                if self._window.alarms is not None:
                    run(self._window.alarms)

            return Action(name, key, act, self._has_alarms, words=("alarm",))

        return [
            made(self.tr("알림 패널"), "F6", lambda alarms: alarms.toggle_panel()),
            made(self.tr("알림 확인"), "Ctrl+Shift+A", lambda alarms: alarms.acknowledge_key()),
            made(self.tr("알림 미루기"), "Ctrl+Shift+L", lambda alarms: alarms.snooze_key()),
            made(self.tr("알림 상신"), "Ctrl+Shift+E", lambda alarms: alarms.escalate_key()),
            made(
                self.tr("오늘의 기한 목록 인쇄"),
                "Ctrl+Shift+D",
                lambda alarms: alarms.preview_daily_list(),
            ),
        ]

    def _has_alarms(self) -> bool:
        return self._window.alarms is not None and self._window.alarms.is_seated

    # -- binding -------------------------------------------------------------------------

    def bind_places(self, places: Sequence[Place]) -> None:
        """Alt+1…9 and the places' own keys."""
        self._drop(self._of_places)
        self._places = places
        for at, place in enumerate(places):
            keys = [f"Alt+{at + 1}"] if at < 9 else []
            for key in [*keys, place.key]:
                if key:
                    self._of_places.append(self._key(key, self._going_to(place.name)))

    def bind_screen(self, screen: Screen | None) -> None:
        """Bind the keys of the screen shown now."""
        self._drop(self._of_screen)
        self._screen = screen
        taken = {action.shortcut for action in self.frame_actions}
        for action in screen.actions_here() if screen is not None else ():
            if action.shortcut and action.shortcut not in taken:
                self._of_screen.append(self._bind(action))

    def entries(self) -> list[Entry]:
        """Return what the palette can find: places, then actions that can be done now."""
        found = [
            Entry(
                f"place:{place.name}",
                place.title,
                self._going_to(place.name),
                self.tr("화면"),
                self._key_of(at, place),
                place.icon,
                (place.name,),
            )
            for at, place in enumerate(self._places)
        ]
        here = [*(self._screen.actions_here() if self._screen else ()), *self.frame_actions]
        for action in here:
            if action.enabled() and action.run != self._open_palette:
                key = f"action:{action.name}"
                found.append(
                    Entry(key, action.name, action.run, "", action.shortcut, words=action.words)
                )
        return found

    def _key_of(self, at: int, place: Place) -> str:
        return place.key or (f"Alt+{at + 1}" if at < 9 else "")

    def _going_to(self, name: str):  # noqa: ANN202
        return lambda: self._window.go_to(name)

    def _bind(self, action: Action) -> QShortcut:
        def run() -> None:
            commit_composing()
            if action.enabled():
                action.run()

        return self._key(action.shortcut, run)

    def _key(self, keys: str, run) -> QShortcut:  # noqa: ANN001
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(run)
        return shortcut

    def _drop(self, shortcuts: list[QShortcut]) -> None:
        for shortcut in shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        shortcuts.clear()

    # -- what the frame's keys do --------------------------------------------------------

    def _open_palette(self) -> None:
        if self._places:
            self._window.form.palette_box.open_palette()

    def _larger(self) -> None:
        self._window.preferences.zoom_by(1)

    def _smaller(self) -> None:
        self._window.preferences.zoom_by(-1)

    def _normal(self) -> None:
        self._window.preferences.set_zoom(100)

    def _toggle_contrast(self) -> None:
        preferences = self._window.preferences
        preferences.set_contrast("light" if preferences.contrast == "high" else "high")

    def _quit(self) -> None:
        self._window.close()

    def _is_seated(self) -> bool:
        return bool(self._places)
