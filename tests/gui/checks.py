"""Checks that every screen's test makes.

assert_accessible(screen)
assert_no_clipping(screen)          # at 1366x768, zooms 100 and 150, beside the navigation
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QWidget,
)

from gaoffice_desktop.gui.elided_label import ElidedLabel
from gaoffice_desktop.gui.theme import theme, tokens

SIZE = (1366, 768)
ZOOMS = (100, 150)


def focusable(widget: QWidget) -> list[QWidget]:
    """Return what Tab can reach below a widget (and itself)."""
    reached = []
    for part in [widget, *widget.findChildren(QWidget)]:
        if not part.focusPolicy() & Qt.FocusPolicy.TabFocus or part.focusProxy() is not None:
            continue
        if isinstance(part.parent(), (QComboBox, QAbstractSpinBox)):
            continue  # the inner entry of a compound control speaks with its owner's name
        if part.parent() is not None and part.parent().inherits("QComboBoxPrivateContainer"):
            continue  # so does the list that drops down from it
        if isinstance(part, QScrollArea) and part.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        reached.append(part)
    return reached


def spoken_name(part: QWidget) -> str:
    """Return what a screen reader says for a control; empty when it would say nothing."""
    if part.accessibleName():
        return part.accessibleName()
    if isinstance(part, QAbstractButton):
        return part.text()
    if isinstance(part, QTabBar):
        return part.tabText(part.currentIndex())
    return _buddy_text(part)


def _buddy_text(part: QWidget) -> str:
    for label in part.window().findChildren(QLabel):
        if label.buddy() is part:
            return label.text()
    return ""


def assert_accessible(widget: QWidget) -> None:
    """Fail for every control that Tab reaches and a screen reader has no name for."""
    nameless = [
        f"{type(part).__name__} {part.objectName()!r} in {type(part.parent()).__name__}"
        for part in focusable(widget)
        if not spoken_name(part).strip()
    ]
    assert not nameless, "no accessible name: " + "; ".join(nameless)


def clipped(widget: QWidget) -> list[str]:
    """Return the visible labels, buttons and entries that get less room than they need."""
    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget) or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel):
            needed = _label_needs(part)
        elif isinstance(part, (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)):
            if isinstance(part.parent(), (QComboBox, QAbstractSpinBox, QTabBar)):
                continue
            needed = part.minimumSizeHint()
            if isinstance(part, QAbstractSpinBox):
                # It counts the padding of the entry inside it as well; the line is what is read.
                needed.setHeight(part.fontMetrics().height() + 2 * tokens().border)
            if isinstance(part, QAbstractButton):
                needed = part.sizeHint()
        else:
            continue
        if part.width() < needed.width() - 1 or part.height() < needed.height() - 1:
            text = spoken_name(part)
            found.append(
                f"{type(part).__name__} {part.objectName()!r} {text!r}: has "
                f"{part.width()}x{part.height()}, needs {needed.width()}x{needed.height()}"
            )
    return found


def _label_needs(label: QLabel):
    needed = label.sizeHint()
    if label.wordWrap() and label.hasHeightForWidth():
        needed.setWidth(label.minimumSizeHint().width())
        needed.setHeight(label.heightForWidth(label.width()))
    return needed


def settle() -> None:
    """Let layouts take effect."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def assert_no_clipping(widget: QWidget, size: tuple[int, int] = SIZE, zooms=ZOOMS) -> None:
    """Fail where something is cut off in a window of this size, at each zoom.

    A screen is put where the frame puts it: in a scroll area, beside the navigation, under
    the top bar. It may scroll down; it may not need more width than there is.
    """
    before = tokens()
    try:
        for zoom in zooms:
            theme().apply(high_contrast=before.high_contrast, zoom=zoom)
            holder = None
            if not isinstance(widget, QMainWindow):
                holder = _hold(widget, size)
            else:
                widget.showNormal()
                widget.resize(*size)
            settle()
            cut = clipped(widget)
            wide = _too_wide(holder, widget)
            if holder is not None:
                holder.takeWidget()
                widget.setParent(None)
                holder.deleteLater()
            assert not cut, f"cut off at {zoom} %: " + "; ".join(cut)
            assert not wide, f"at {zoom} %: {wide}"
    finally:
        theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def _hold(widget: QWidget, size: tuple[int, int]) -> QScrollArea:
    holder = QScrollArea()
    holder.setWidgetResizable(True)
    holder.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
    holder.setWidget(widget)
    # What the frame takes: navigation at the left; top bar, title row and status line.
    holder.resize(size[0] - tokens().px(150), size[1] - tokens().px(130))
    holder.show()
    return holder


def _too_wide(holder: QScrollArea | None, widget: QWidget) -> str:
    if holder is None:
        return ""
    room, needed = holder.viewport().width(), widget.minimumSizeHint().width()
    return f"needs {needed} px of width and has {room}" if needed > room else ""
