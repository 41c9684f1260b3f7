"""What is done with deadline alarms: the one service that the window and the console are given.

The verbs lie beside each other by the job they belong to; this class puts them together.
"""

from __future__ import annotations

from gaoffice_desktop.petitions.recording import Room


class Alarms(Room):
    """Find what is due, ring it, follow it until it is resolved, and prove that none is lost."""
