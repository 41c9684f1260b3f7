"""Fixtures of the early warning's screens."""

from __future__ import annotations

from tests.gui.early_warning.alarm_desk import alarms, fake, sit

__all__ = ["alarms", "fake", "sit"]
