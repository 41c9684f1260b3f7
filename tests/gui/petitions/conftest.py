"""Fixtures of the petitions' screens."""

from __future__ import annotations

from tests.gui.petitions.detail_office import desk, detail, made, office, screen
from tests.gui.petitions.intake_office import counter, intake_office, intake_office_template

__all__ = [
    "counter",
    "desk",
    "detail",
    "intake_office",
    "intake_office_template",
    "made",
    "office",
    "screen",
]
