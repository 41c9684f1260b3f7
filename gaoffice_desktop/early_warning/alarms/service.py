"""What is done with deadline alarms: the one service that the window and the console are given.

The verbs lie beside each other by the job they belong to; this class puts them together.
"""

from __future__ import annotations

from gaoffice_desktop.early_warning.alarms.acting import Acting
from gaoffice_desktop.early_warning.alarms.checking import Checking
from gaoffice_desktop.early_warning.alarms.daily import Daily
from gaoffice_desktop.early_warning.alarms.history import History
from gaoffice_desktop.early_warning.alarms.keeping import Keeping
from gaoffice_desktop.early_warning.alarms.panel import Panels
from gaoffice_desktop.early_warning.alarms.showing import ShowingRings


class Alarms(Checking, Acting, ShowingRings, Panels, History, Keeping, Daily):
    """Find what is due, ring it, follow it until it is resolved, and prove that none is lost."""
