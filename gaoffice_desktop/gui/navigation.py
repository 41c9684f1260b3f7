"""The list of screens at the left: counts, Alt+1…, in the order that suits the role."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from gaoffice_desktop.gui.icons import picture
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.theme import theme, tokens

if TYPE_CHECKING:
    from gaoffice_desktop.staff.facts import Permission, Role, Seat


@dataclass(frozen=True, slots=True)
class Place:
    """A screen's entry in the navigation; the screen is made when first gone to.

    ``key`` is a further shortcut ("F2"); ``first_for`` names the roles that see it on top;
    ``permission`` hides it from those who may not.
    """

    name: str
    title: str
    icon: str
    make: Callable[[], Screen]
    key: str = ""
    permission: Permission | None = None
    first_for: frozenset[Role] = frozenset()


def places_for(seat: Seat, places: Sequence[Place]) -> list[Place]:
    """Return the places this seat may see, its role's own first."""
    # Nobody is seated before the first paint.
    from gaoffice_desktop.staff.rules import may

    allowed = [place for place in places if place.permission is None or may(seat, place.permission)]
    return sorted(allowed, key=lambda place: not (place.first_for & seat.roles))


class NavigationButton(QAbstractButton):
    """Icon, title and count of one screen."""

    picked = Signal(str)

    def __init__(self, place: Place, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.count = 0
        self._number = number
        self.setText(place.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys = [f"Alt+{number}"] if number <= 9 else []
        if place.key:
            keys.append(place.key)
        self.setToolTip(f"{place.title} ({', '.join(keys)})" if keys else place.title)
        self._name_for_reader()
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self.place.name)

    def set_count(self, count: int) -> None:
        """Show a number beside the title; 0 shows none."""
        self.count = count
        self._name_for_reader()
        self.update()

    def _name_for_reader(self) -> None:
        title = self.place.title
        counted = self.tr("{title}, {count}건")
        counted = counted.replace("{title}", title).replace("{count}", str(self.count))
        self.setAccessibleName(counted if self.count else title)

    def sizeHint(self) -> QSize:
        """Return room for the icon, the title and three digits."""
        now, metrics = tokens(), self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance("0000")
        return QSize(width + now.px(72), now.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list: Qt's own walk ends at the last button."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Undo ``enterEvent``."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry; the chosen one by a bar and bold type, not by colour alone."""
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        ink = now.selection_text if self.isChecked() else now.text
        if self.isChecked():
            painter.fillRect(area, QColor(now.selection))
            painter.fillRect(QRect(0, 0, now.px(4), area.height()), QColor(now.focus))
        elif self.underMouse():
            painter.fillRect(area, QColor(now.tertiary_hover))
        side = now.px(20)
        spot = QRect(now.px(16), (area.height() - side) // 2, side, side)
        painter.drawPixmap(spot, picture(self.place.icon, ink, side, self.devicePixelRatioF()))
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = area.adjusted(now.px(46), 0, -now.px(8), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.count:
            self._paint_count(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_count(self, painter: QPainter, area: QRect) -> None:
        now = tokens()
        text = str(self.count) if self.count < 1000 else "999+"
        width = painter.fontMetrics().horizontalAdvance(text) + now.px(12)
        height = now.px(22)
        bubble = QRectF(
            area.right() - now.px(10) - width, (area.height() - height) / 2, width, height
        )
        fill, ink = (now.primary, now.primary_text) if self.isChecked() else now.badge_quiet
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(bubble, height / 2, height / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(ink))
        painter.drawText(bubble, int(Qt.AlignmentFlag.AlignCenter), text)


class Navigation(QFrame):
    """Up and down move within, Alt+1… go straight."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[NavigationButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        theme().changed.connect(self._on_theme_changed)

    def set_places(self, places: Sequence[Place]) -> None:
        """Show these entries."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for at, place in enumerate(places):
            button = NavigationButton(place, at + 1, self)
            button.picked.connect(self.chosen)
            self._column.insertWidget(at, button)
            self.buttons.append(button)
            button.show()
        self._on_theme_changed()

    def mark(self, name: str) -> None:
        """Show which screen is on."""
        for button in self.buttons:
            button.setChecked(button.place.name == name)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show the numbers of some entries."""
        for button in self.buttons:
            if button.place.name in counts:
                button.set_count(counts[button.place.name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the entries."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_theme_changed(self) -> None:
        hints = [button.sizeHint().width() for button in self.buttons]
        self.setFixedWidth(max([tokens().px(132), *hints]))
        for button in self.buttons:
            button.updateGeometry()
