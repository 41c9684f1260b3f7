"""The sound of an alarm: silent unless somebody wants it on this computer (a counter is open)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gaoffice_desktop.early_warning.alarms.facts import Priority, Showing
from gaoffice_desktop.settings.facts import ALARM_SOUND

if TYPE_CHECKING:
    from gaoffice_desktop.settings.pc import PcSettings


def is_loud(showing: Showing) -> bool:
    """Whether this interrupts: 상 or 중, one by one or as a list; what was missed does not."""
    rings = (*showing.toasts, *(showing.bundle if showing.interrupts else ()))
    return any(ring.alarm.priority is not Priority.LOW for ring in rings)


def sound(showing: Showing, pc: PcSettings) -> None:
    """Beep once, if this interrupts and the sound of this computer is on."""
    if is_loud(showing) and pc.value(ALARM_SOUND):
        QApplication.beep()
