"""A seat that nobody has taken carries no right."""

from gaoffice_desktop.staff.facts import Seat


def test_nobody_has_no_role_and_no_name() -> None:
    seat = Seat.nobody("창구-1")
    assert seat.roles == frozenset()
    assert (seat.actor.staff_id, seat.actor.name, seat.actor.desk) == (0, "", "창구-1")
