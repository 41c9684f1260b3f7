"""Telling how far it is, on both stores (Decree 23)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import TellProgress
from gaoffice_desktop.petitions.reasons import ToldBy
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House

OWED = RegisterQuery(view=SavedView.PROGRESS)


def test_it_is_owed_each_thirty_days_since_receipt(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    steps, me = house.petitions, house.handler
    owed = []
    for local in ("2026-12-24T18:00", "2026-12-25T09:00", "2027-01-10T09:00", "2027-01-24T09:00"):
        clock.set(local)
        owed.append(len(steps.first_page(me, OWED)))
        if local.startswith("2027-01-10"):
            told = TellProgress(petition.id, "현장 확인 중", ToldBy.EMAIL)
            steps.tell_progress(me, told)
            assert steps.first_page(me, OWED) == ()
    assert owed == [0, 1, 1, 1]
    file = steps.file(me, petition.id)
    assert file.folded.progress_told_on == (date(2027, 1, 10),)
    assert file.events[-1].data == {"text": "현장 확인 중", "told_by": "email"}


def test_it_is_written(house: House) -> None:
    petition = house.take_in()
    wrong = TellProgress(petition.id, " ", ToldBy.PHONE)
    with pytest.raises(UserError) as caught:
        house.petitions.tell_progress(house.handler, wrong)
    assert list(caught.value.problems) == ["text", "told_by"]
