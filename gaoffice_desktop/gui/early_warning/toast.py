"""One toast: what rang, how long is left, and what can be done about it at once.

It never takes the focus: its buttons are reached with Tab and with the mouse, and pressing one
leaves the keyboard where somebody is typing. One that goes by itself waits while it is looked
at, and while another program is in front: what nobody could see must not be gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gaoffice_desktop.early_warning.alarms.facts import (
    PRIORITY_LABELS,
    SNOOZE_MINUTES,
    Alarm,
    Priority,
    Ring,
)
from gaoffice_desktop.gui.early_warning.panel_words import bundle_said, counts_said
from gaoffice_desktop.gui.early_warning.words import (
    Scene,
    badge,
    handler_said,
    may_snooze,
    sentence,
    subject,
    why_said,
)
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.widgets.deadline_badge import DeadlineBadge
from gaoffice_desktop.gui.words import spoken

WIDTH = 350
SECONDS = 12
"""How long a toast of 중 stands while it can be seen."""


class Toast(QFrame):
    """A frame with a head, words, and a row of buttons."""

    gone = Signal()
    """Its time is over, or it was closed; nobody has taken note of anything by that."""

    def __init__(self, parent: QWidget, *, sticky: bool) -> None:
        super().__init__(parent)
        self.sticky = sticky
        self.seconds_left = SECONDS
        set_property(self, "kind", "toast")
        set_property(self, "urgent", sticky)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(4)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.close_button = QToolButton(self)
        set_property(self.close_button, "kind", "plain")
        wear(self.close_button, "x", size=16)
        self.close_button.setAccessibleName(self.tr("알림 접기"))
        self.close_button.setToolTip(self.tr("접기 (확인한 것이 아닙니다)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.gone)
        column.addLayout(self.head)
        self.title_label = self._label(column)
        self.title_label.setFont(theme().font(bold=True))
        self.text_label = self._label(column)
        self.small_label = self._label(column)
        set_property(self.small_label, "kind", "subtle")
        buttons = QWidget(self)
        self.buttons = FlowLayout(buttons, 6)
        column.addSpacing(4)
        column.addWidget(buttons)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        if not sticky:
            self._tick.start()
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _label(self, column: QVBoxLayout) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(label)
        return label

    def _finish_head(self, *parts: QWidget) -> None:
        for part in parts:
            self.head.addWidget(part)
        self.head.addStretch(1)
        self.head.addWidget(self.close_button)

    def _add_button(self, text: str, kind: str = "tertiary") -> QPushButton:
        return self._placed(QPushButton(text, self), kind)

    def _placed(self, button: QPushButton, kind: str) -> QPushButton:
        set_property(button, "kind", kind)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons.addWidget(button)
        return button

    def refresh(self, scene: Scene) -> None:
        """Put what it says into the words of this minute."""

    def fit(self) -> None:
        """Be as high as the words at this width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @property
    def is_looked_at(self) -> bool:
        """Whether the pointer or the keyboard is on it."""
        focus = self.window().focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _on_tick(self) -> None:
        seen = self.isVisible() and self.window().isActiveWindow()
        if not seen or self.is_looked_at:
            return
        self.seconds_left -= 1
        if self.seconds_left <= 0:
            self._tick.stop()
            self.gone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it; Enter presses the button that has the focus."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.gone.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QPushButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(min(tokens().px(WIDTH), WIDTH + 120))
        self.title_label.setFont(theme().font(bold=True))


class AlarmToast(Toast):
    """One alarm."""

    open_wanted = Signal(object)
    acknowledge_wanted = Signal(object)
    snooze_wanted = Signal(object, int)
    escalate_wanted = Signal(object)

    def __init__(self, parent: QWidget, ring: Ring, scene: Scene) -> None:
        alarm = ring.alarm
        super().__init__(parent, sticky=alarm.priority is Priority.HIGH)
        self.ring = ring
        self.badge = DeadlineBadge(self)
        priority = QLabel(spoken(PRIORITY_LABELS[alarm.priority]), self)
        priority.setFont(theme().font(bold=True))
        set_property(priority, "kind", "error" if self.sticky else "subtle")
        self._finish_head(self.badge, priority)
        self.open_button = self._add_button(self.tr("열기"), "secondary")
        self.open_button.clicked.connect(partial(self._emit, self.open_wanted))
        self.acknowledge_button = self._add_button(self.tr("확인"))
        self.acknowledge_button.clicked.connect(partial(self._emit, self.acknowledge_wanted))
        self.snooze_button = MenuButton(self.tr("미루기"), self)
        self._placed(self.snooze_button, "tertiary")
        for minutes in SNOOZE_MINUTES:
            said = self.tr("{minutes}분 뒤").replace("{minutes}", str(minutes))
            action = self.snooze_button.menu_below.addAction(said)
            action.triggered.connect(partial(self._on_snooze, minutes))
        self.escalate_button = self._add_button(self.tr("상신"))
        self.escalate_button.clicked.connect(partial(self._emit, self.escalate_wanted))
        self.refresh(scene)

    @property
    def alarm(self) -> Alarm:
        """What rang."""
        return self.ring.alarm

    def refresh(self, scene: Scene) -> None:
        """Say how long is left now."""
        words = badge(self.alarm, scene)
        self.badge.show_badge(words, words.spoken)
        self.title_label.setText(spoken(subject(self.alarm)))
        self.text_label.setText(spoken(sentence(self.alarm, scene)))
        why = why_said(self.ring)
        small = [spoken(handler_said(self.alarm, scene.me)), *([spoken(why)] if why else [])]
        self.small_label.setText(" · ".join(small))
        self.snooze_button.setVisible(may_snooze(self.alarm, scene) is None)
        self.setAccessibleName(f"{self.title_label.text()}. {self.text_label.text()}")

    def _emit(self, signal, *_checked: object) -> None:  # noqa: ANN001  a bound signal
        signal.emit(self.alarm)

    def _on_snooze(self, minutes: int, *_checked: object) -> None:
        self.snooze_wanted.emit(self.alarm, minutes)


class ListToast(Toast):
    """Several at once: one interruption, and the way to the list."""

    list_wanted = Signal()

    def __init__(self, parent: QWidget, rings: Sequence[Ring], scene: Scene) -> None:
        high = any(ring.alarm.priority is Priority.HIGH for ring in rings)
        super().__init__(parent, sticky=high)
        self.rings = {ring.alarm.id: ring for ring in rings}
        self.icon_label = QLabel(self)
        wear(self.icon_label, "bell", "danger" if high else "text")
        self.counts_label = QLabel(self)
        self.counts_label.setFont(theme().font(bold=True))
        self._finish_head(self.icon_label, self.counts_label)
        self.list_button = self._add_button(self.tr("알림 목록 열기 (F6)"), "secondary")
        self.list_button.clicked.connect(self.list_wanted)
        self.refresh(scene)

    def join(self, rings: Sequence[Ring], scene: Scene) -> None:
        """Take in what came after."""
        self.rings |= {ring.alarm.id: ring for ring in rings}
        self.seconds_left = SECONDS
        self.refresh(scene)

    def refresh(self, scene: Scene) -> None:
        """Say how many there are, and which is the most urgent."""
        alarms = [ring.alarm for ring in self.rings.values()]
        self.counts_label.setText(" ".join(spoken(one) for one in counts_said(alarms)))
        self.title_label.setText(spoken(bundle_said(len(alarms))))
        if alarms:
            first = alarms[0]
            self.text_label.setText(spoken(subject(first)))
            self.small_label.setText(spoken(sentence(first, scene)))
        self.setAccessibleName(f"{self.title_label.text()}. {self.counts_label.text()}")
