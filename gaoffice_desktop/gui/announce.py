"""Words for the ear: what a screen reader says although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say something; urgent words interrupt what it is saying."""
    # Costs start-up more than the first message does.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
