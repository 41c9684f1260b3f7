"""Counts and compares: what is evaluated on a reader thread, and kept afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gaoffice_desktop.early_warning.surges.facts import Signals


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An evaluation that waits to be stored; opaque to screens."""

    at: datetime
    signals: Signals
