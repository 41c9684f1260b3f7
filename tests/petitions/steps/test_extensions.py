"""Extending the period on both stores (Decree 21)."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.life import Consent
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.lawful.standings import moment


def extend(house: House, petition: Petition, days: int = 7, **changes: object) -> Petition:
    values = {"reason": ExtensionReason.COOPERATION, "note": "관계 기관 협의"} | changes
    return house.petitions.extend(house.handler, Extend(petition.id, days, **values)).value


def faults(house: House, petition: Petition, **changes: object) -> list[str]:
    with pytest.raises(UserError) as caught:
        extend(house, petition, **changes)
    return list(caught.value.problems)


def test_the_old_text_holds_for_what_was_received_before(house: House, clock: FrozenClock) -> None:
    clock.set("2026-05-07T10:00")
    new = house.take_in()
    old = house.take_in(received_at=moment("2026-05-04T17:59"))
    for reason in (ExtensionReason.WORKLOAD, ExtensionReason.ABSENCE):
        assert faults(house, new, reason=reason) == ["reason"]
    # 7 days from Monday 05-04 without Tuesday 05: Wednesday 13; 7 more: Friday 22.
    assert extend(house, old, reason=ExtensionReason.WORKLOAD).due_on == date(2026, 5, 22)


def test_who_agreed_how_and_when_is_kept(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    extend(house, petition)
    clock.move(days=2)
    for consent, fields in (
        (None, ["consent"]),
        (Consent(" ", "", date(2026, 11, 26)), ["consent_name", "consent_how"]),
        (Consent("홍길동", "전화", date(2026, 11, 24)), ["consent_on"]),
        (Consent("홍길동", "전화", date(2026, 11, 28)), ["consent_on"]),
    ):
        assert faults(house, petition, consent=consent) == fields
    extend(house, petition, days=2, consent=Consent(" 홍길동 ", "전화\n통화", date(2026, 11, 26)))
    first, second = house.petitions.file(house.clerk, petition.id, True).folded.extended
    assert (first.consent, first.on) == (None, date(2026, 11, 25))
    assert second.consent == Consent("홍길동", "전화 통화", date(2026, 11, 26))


def test_an_extension_made_in_time_may_be_entered_late(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    assert petition.due_on == date(2026, 12, 3)
    clock.set("2026-12-04T09:00")
    assert faults(house, petition) == ["at"]
    assert extend(house, petition, at=moment("2026-12-03T17:00")).due_on == date(2026, 12, 14)


def test_the_new_date_is_the_one_that_is_told(house: House) -> None:
    petition = house.take_in(kind_code="teaching_place_report", department_id=house.academies.id)
    done = extend(house, petition, days=5)
    # 40 hours from Wednesday 11-25 10:00 and 40 more.
    assert done.due_at == done.notified_due_at == moment("2026-12-09T10:00")
    assert faults(
        house, petition, days=6, consent=Consent("홍길동", "전화", date(2026, 11, 25))
    ) == ["days"]
