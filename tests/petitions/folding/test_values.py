"""An event's data is read strictly: a wrong type is a damaged store, not a guess."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.life import Consent


@pytest.mark.parametrize(
    ("read", "wrong"),
    [
        (values.text, 3),
        (values.number, "3"),
        (values.mapping, []),
        (values.sequence, "가나"),
        (values.day, 20261122),
    ],
)
def test_another_type_is_refused(read, wrong: object) -> None:
    with pytest.raises(TypeError, match="an event holds"):
        read(wrong)


def test_what_may_be_missing_is_none() -> None:
    assert values.number_or_none(None) is None
    assert values.day_or_none(None) is None
    assert values.consent({}) is None
    assert values.notified({}) is None
    assert values.consent_data(None) is None


def test_a_consent_survives_being_written_down() -> None:
    given = Consent("홍길동", "전화", date(2026, 11, 26))
    assert values.consent({"consent": values.consent_data(given)}) == given
