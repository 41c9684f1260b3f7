"""The steps after intake, each within what the Act allows, each one event."""

from __future__ import annotations

from gaoffice_desktop.petitions.steps.afterwards import Afterwards
from gaoffice_desktop.petitions.steps.closing import Closing
from gaoffice_desktop.petitions.steps.extensions import Extensions
from gaoffice_desktop.petitions.steps.handing import Handing
from gaoffice_desktop.petitions.steps.many import Many
from gaoffice_desktop.petitions.steps.outages import Outages
from gaoffice_desktop.petitions.steps.pauses import Pauses
from gaoffice_desktop.petitions.steps.progress import Progress
from gaoffice_desktop.petitions.steps.record import Record
from gaoffice_desktop.petitions.steps.repeats import Repeats
from gaoffice_desktop.petitions.steps.supplements import Supplements


class Steps(
    Handing,
    Supplements,
    Extensions,
    Pauses,
    Outages,
    Progress,
    Closing,
    Repeats,
    Many,
    Afterwards,
    Record,
):
    """The verbs of whoever handles a petition."""
