"""Surges: what was raised, and petitions of the same content by many people."""

from __future__ import annotations

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Nothing yet."""
