"""Fixtures of the early warning's screens."""

from __future__ import annotations

from tests.gui.early_warning.alarm_desk import alarms, fake, sit
from tests.gui.early_warning.history_office import (
    history,
    history_office,
    history_template,
    rung,
)

__all__ = [
    "alarms",
    "fake",
    "history",
    "history_office",
    "history_template",
    "rung",
    "sit",
]
