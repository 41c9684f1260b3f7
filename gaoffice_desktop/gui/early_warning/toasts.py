"""The pile of toasts at the lower right of the work: the newest lowest, at most three at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Ring
from gaoffice_desktop.gui.early_warning.toast import AlarmToast, ListToast, Toast
from gaoffice_desktop.gui.early_warning.words import Scene
from gaoffice_desktop.gui.theme import set_property, theme, tokens

MOST = 3
SHARE = 0.66
"""More of them, or of the height, would cover the work: what is older waits behind."""
MARGIN = 12
ABOVE_BUTTONS = 60
"""Many screens have their own buttons in the last line: these stay free."""


class Toasts(QWidget):
    """Lies over ``over`` (the screens' stack) without taking room or focus from it."""

    open_wanted = Signal(object)
    acknowledge_wanted = Signal(object)
    snooze_wanted = Signal(object, int)
    escalate_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, over: QWidget, ground: QWidget, scene: Callable[[], Scene]) -> None:
        super().__init__(ground)
        self._over, self._scene = over, scene
        self._piled: list[Toast] = []
        self.setObjectName("toasts")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more_button = QPushButton(self)
        set_property(self.more_button, "kind", "secondary")
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button.clicked.connect(self.list_wanted)
        self._column.addWidget(self.more_button)
        over.installEventFilter(self)
        ground.installEventFilter(self)
        theme().changed.connect(self._lay_out)
        self.hide()

    # -- what stands -------------------------------------------------------------------------

    @property
    def standing(self) -> Sequence[Toast]:
        """The toasts, the oldest first."""
        return tuple(self._piled)

    @property
    def newest(self) -> Toast | None:
        """The one that came last."""
        return self._piled[-1] if self._piled else None

    def show_rings(self, rings: Sequence[Ring]) -> None:
        """Show these one by one, the first of them as the newest."""
        self.dismiss({ring.alarm.id for ring in rings})
        for ring in reversed(rings):
            toast = AlarmToast(self, ring, self._scene())
            toast.open_wanted.connect(self.open_wanted)
            toast.acknowledge_wanted.connect(self.acknowledge_wanted)
            toast.snooze_wanted.connect(self.snooze_wanted)
            toast.escalate_wanted.connect(self.escalate_wanted)
            self._pile(toast)
        self._lay_out()

    def show_list(self, rings: Sequence[Ring], *, interrupts: bool) -> bool:
        """Show several as one list; one that stands takes them in. Tell whether any shows them.

        Past the limit of interruptions they only join what stands already.
        """
        listed = next((one for one in self._piled if isinstance(one, ListToast)), None)
        if listed is None and not interrupts:
            return False
        self.dismiss({ring.alarm.id for ring in rings}, lists=False)
        if listed is not None:
            listed.join(rings, self._scene())
        else:
            listed = ListToast(self, rings, self._scene())
            listed.list_wanted.connect(self.list_wanted)
            self._pile(listed)
        self._lay_out()
        return True

    def _pile(self, toast: Toast) -> None:
        toast.gone.connect(lambda: self._drop(toast))
        self._piled.append(toast)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignRight)

    def dismiss(self, alarm_ids: Collection[int], *, lists: bool = True) -> None:
        """Take away what tells of these alarms; a list goes when nothing is left in it."""
        for toast in tuple(self._piled):
            if isinstance(toast, AlarmToast) and toast.alarm.id in alarm_ids:
                self._drop(toast)
            elif lists and isinstance(toast, ListToast) and alarm_ids:
                toast.rings = {
                    key: ring for key, ring in toast.rings.items() if key not in alarm_ids
                }
                if toast.rings:
                    toast.refresh(self._scene())
                else:
                    self._drop(toast)

    def drop_lists(self) -> None:
        """The panel is open: the list itself is seen."""
        for toast in tuple(self._piled):
            if isinstance(toast, ListToast):
                self._drop(toast)

    def told_of(self) -> set[int]:
        """The ids of all alarms that stand here."""
        found: set[int] = set()
        for toast in self._piled:
            if isinstance(toast, AlarmToast):
                found.add(toast.alarm.id)
            elif isinstance(toast, ListToast):
                found |= set(toast.rings)
        return found

    def refresh(self) -> None:
        """A minute has gone by: say how long is left now."""
        scene = self._scene()
        for toast in self._piled:
            toast.refresh(scene)
        self._lay_out()

    def clear(self) -> None:
        """Take all away."""
        for toast in tuple(self._piled):
            self._drop(toast)

    def _drop(self, toast: Toast) -> None:
        if toast not in self._piled:
            return
        self._piled.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._lay_out()

    # -- where -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window or a panel changes the room."""
        if event.type() == QEvent.Type.Resize:
            self._lay_out()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._move()
        return False

    def _lay_out(self) -> None:
        for toast in self._piled:
            toast.fit()
        older = len(self._piled) - self._that_fit()
        for at, toast in enumerate(self._piled):
            toast.setVisible(at >= older)
        said = self.tr("그 밖의 알림 {count}건 (F6)").replace("{count}", str(older))
        self.more_button.setText(said)
        self.more_button.setVisible(older > 0)
        self.setVisible(bool(self._piled))
        self._move()

    def _that_fit(self) -> int:
        """How many of the newest leave the work enough room; one always stands."""
        left, count = self._over.height() * SHARE, 0
        for toast in reversed(self._piled):
            left -= toast.height()
            if count == MOST or (count and left < 0):
                break
            count += 1
        return count

    def _move(self) -> None:
        ground = self.parentWidget()
        if not self._piled or ground is None:
            return
        self._column.activate()
        self.resize(self._column.sizeHint())
        margin = tokens().px(MARGIN)
        corner = self._over.mapTo(ground, self._over.rect().bottomRight())
        top = corner.y() - tokens().px(ABOVE_BUTTONS) - self.height()
        self.move(corner.x() - margin - self.width(), max(margin, top))
        self.raise_()
