"""What becomes of the sample's petitions: every kind of step, each by its own verb."""

from __future__ import annotations

import inspect
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from gaoffice_desktop.app import sample_fates
from gaoffice_desktop.app.sample import make_sample
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.clock import to_utc

NOW = to_utc(datetime(2026, 11, 25, 9, 0))


def test_every_command_goes_to_the_verb_that_takes_it() -> None:
    for command, verb in sample_fates._VERBS.items():
        taken = inspect.signature(getattr(Petitions, verb)).parameters["command"].annotation
        assert taken == command.__name__


def test_many_fates(tmp_path: Path) -> None:
    sample = make_sample(tmp_path, lambda: NOW, petitions=300)
    office = sample.ready.office
    try:
        with office.database.read() as work:
            kinds = set(work.session.scalars(text("SELECT DISTINCT kind FROM petition_event")))
    finally:
        office.database.close()
    assert kinds >= {
        "supplement_requested", "supplement_arrived", "extended", "cooperation_answered",
        "pause_begun", "withdrawn", "transferred", "completed", "dunned",
        "signatories_entered", "representatives_chosen",
    }  # fmt: skip
