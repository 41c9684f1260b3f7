"""The throw-away office: the same each time, lawful, and something for every view."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from gaoffice_desktop.app.sample import make_sample
from gaoffice_desktop.app.sample_life import CAMPAIGN
from gaoffice_desktop.petitions.rebuild import Rebuild
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.clock import to_utc
from tests.office import NOBODY

NOW = to_utc(datetime(2026, 11, 25, 9, 0))


def test_a_small_sample(tmp_path: Path) -> None:
    told: list[int] = []
    sample = make_sample(tmp_path, lambda: NOW, petitions=70, told=told.append)
    office = sample.ready.office
    try:
        admin = office.staff.sign_in(NOBODY, sample.administrator, sample.password).value.seat
        assert admin is not None
        counts = office.petitions.counts(admin)
        assert 0 < counts.open < 70 + CAMPAIGN
        rows = office.petitions.first_page(admin, RegisterQuery(view=SavedView.ALL), 200)
        # A few write the same again, beyond those that were asked for.
        assert told == [len(rows)]
        assert 70 + CAMPAIGN <= len(rows) < 90 + CAMPAIGN
        assert len({row.number for row in rows}) == len(rows)
        report = Rebuild(office.database, lambda: NOW, office.workdays).check(admin)
        assert (report.checked, report.differences) == (len(rows), ())
    finally:
        office.database.close()
