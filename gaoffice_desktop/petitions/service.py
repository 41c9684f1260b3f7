"""What people do with petitions: the one service that screens and commands are given.

The verbs lie beside each other by the job they belong to; this class puts them together.
"""

from __future__ import annotations

from gaoffice_desktop.petitions.attachments import Attachments
from gaoffice_desktop.petitions.drafts import Drafts
from gaoffice_desktop.petitions.exporting import Exporting
from gaoffice_desktop.petitions.figures import Figures
from gaoffice_desktop.petitions.intake import Intake
from gaoffice_desktop.petitions.previews import Previews
from gaoffice_desktop.petitions.steps import Steps


class Petitions(Intake, Attachments, Drafts, Exporting, Figures, Steps, Previews):
    """Take in, find, open, follow and print petitions."""
