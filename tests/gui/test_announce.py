from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gaoffice_desktop.gui.announce import announce


def test_urgent_words_interrupt(qtbot, monkeypatch):
    heard = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "접수했습니다.")
    announce(widget, "저장하지 못했습니다.", urgent=True)
    assert heard == [
        ("접수했습니다.", QAccessible.AnnouncementPoliteness.Polite),
        ("저장하지 못했습니다.", QAccessible.AnnouncementPoliteness.Assertive),
    ]
