from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.office import NOBODY


@pytest.fixture
def desk(qapp) -> InlineDesk:
    """A desk where nobody has signed in."""
    return InlineDesk(NOBODY)


@pytest.fixture
def shown(qtbot):
    """Show a screen with the focus where it wants it."""

    def shown(screen):
        qtbot.addWidget(screen)
        screen.resize(1100, 640)
        screen.show()
        screen.activateWindow()
        QTest.qWaitForWindowActive(screen)
        screen.first_focus().setFocus()
        settle()
        return screen

    return shown
