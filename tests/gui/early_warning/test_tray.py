from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Priority, Showing
from gaoffice_desktop.gui.early_warning import sound as sounds
from gaoffice_desktop.gui.early_warning.sound import is_loud, sound
from gaoffice_desktop.gui.early_warning.tray import Tray
from gaoffice_desktop.gui.early_warning.window_badge import WindowBadge, count_text, counted_icon
from gaoffice_desktop.settings.facts import ALARM_SOUND
from gaoffice_desktop.settings.pc import PcSettings
from tests.gui.early_warning.fake_alarms import made, rung


class Icon(QObject):
    """A tray's icon that keeps what it was told."""

    activated = Signal(object)
    messageClicked = Signal()  # noqa: N815  Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.visible = False
        self.said: list[tuple[str, str]] = []
        self.tip = ""

    def setIcon(self, icon) -> None:
        self.icon = icon

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def show(self) -> None:
        self.visible = True

    def hide(self) -> None:
        self.visible = False

    def isVisible(self) -> bool:
        return self.visible

    def showMessage(self, title: str, text: str, kind, ms: int) -> None:
        assert kind == QSystemTrayIcon.MessageIcon.Information
        assert ms > 0
        self.said.append((title, text))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setWindowTitle("해오름교육청 민원·콜센터")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def tray(window, monkeypatch):
    tray = Tray(window)
    monkeypatch.setattr(tray, "_has_tray", lambda: True)
    monkeypatch.setattr(tray, "_make_icon", Icon)
    tray.appear()
    return tray


@pytest.fixture
def elsewhere(qtbot):
    other = QWidget()
    qtbot.addWidget(other)

    def go() -> None:
        other.show()
        other.activateWindow()
        QTest.qWaitForWindowActive(other)

    return go


def test_without_a_tray_nothing_breaks(window) -> None:
    tray = Tray(window)
    tray.appear()
    tray.show_count(3)
    tray.tell(3)
    tray.vanish()
    assert tray.icon is None, "this platform has none"


def test_it_tells_only_who_looks_at_another_program(tray, elsewhere) -> None:
    tray.tell(2)
    assert tray.icon.said == []
    elsewhere()
    tray.tell(0)
    tray.tell(2)
    assert tray.icon.said == [("해오름교육청 민원·콜센터", "확인할 기한 알림 2건")]


def test_it_tells_when_the_window_is_minimised(tray, window) -> None:
    window.showMinimized()
    tray.tell(1)
    assert len(tray.icon.said) == 1


def test_it_tells_a_count_and_never_a_number(tray, elsewhere) -> None:
    elsewhere()
    tray.tell(1)
    tray.show_count(1)
    assert "2026" not in " ".join([*tray.icon.said[0], tray.icon.tip])


def test_nobody_sits_here_no_icon(tray, elsewhere) -> None:
    tray.vanish()
    elsewhere()
    tray.tell(2)
    assert tray.icon.said == []
    tray.appear()
    assert tray.icon.visible


@pytest.mark.parametrize("press", ["icon", "message"])
def test_a_click_brings_the_window(tray, window, elsewhere, press) -> None:
    told: list[bool] = []
    tray.pressed.connect(lambda: told.append(True))
    window.showMinimized()
    elsewhere()
    if press == "icon":
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    else:
        tray.icon.messageClicked.emit()
    assert told == [True]
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    QTest.qWaitForWindowActive(window)
    assert window.isActiveWindow()


def test_the_count_is_painted_on_the_windows_icon(window) -> None:
    badge = WindowBadge(window)
    plain = window.windowIcon().pixmap(32).toImage()
    badge.show_count(3)
    assert badge.count == 3
    assert window.windowIcon().pixmap(32).toImage() != plain
    badge.show_count(0)
    assert window.windowIcon().pixmap(32).toImage() == plain


def test_a_number_that_fits(qapp) -> None:
    assert (count_text(7), count_text(99), count_text(100)) == ("7", "99", "99+")
    small = counted_icon(12).pixmap(16).toImage()
    reds = sum(small.pixelColor(x, y).name() == "#de3412" for x in range(16) for y in range(16))
    assert reds > 30, "the number's ground is seen at 16 pixels"


LOW, MEDIUM, HIGH = (rung(made(n, priority=p)) for n, p in enumerate(reversed(Priority), 1))


@pytest.mark.parametrize(
    ("showing", "loud"),
    [
        (Showing(), False),
        (Showing(toasts=(MEDIUM,)), True),
        (Showing(toasts=(LOW,)), False),
        (Showing(bundle=(HIGH, MEDIUM), interrupts=True), True),
        (Showing(bundle=(HIGH, MEDIUM), interrupts=False), False),
        (Showing(missed=(HIGH,)), False),
    ],
)
def test_only_interruptions_make_a_sound_and_only_if_wanted(
    showing, loud, places, monkeypatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(sounds.QApplication, "beep", lambda: beeps.append(True))
    pc = PcSettings(places.pc_settings_file)
    assert is_loud(showing) is loud
    sound(showing, pc)
    assert beeps == [], "silent unless somebody wants it"
    pc.keep(ALARM_SOUND, value=True)
    sound(showing, pc)
    assert len(beeps) == int(loud)
