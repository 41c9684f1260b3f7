"""What a role may do, and what a login, password and first run must be."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.shared.errors import NotAllowed
from gaoffice_desktop.staff import rules
from gaoffice_desktop.staff.facts import (
    ROLE_LABELS,
    Permission,
    Role,
    SaveAccount,
    Seat,
    SetUpOffice,
)


def seat(*roles: Role) -> Seat:
    return Seat(Actor(7, "민가람", "창구-1"), frozenset(roles))


def test_the_table_names_every_permission_and_every_role() -> None:
    assert set(rules.MAY) == set(Permission)
    assert frozenset().union(*rules.MAY.values()) == set(Role) == set(ROLE_LABELS)


@pytest.mark.parametrize("permission", Permission)
def test_nobody_may_do_nothing(permission: Permission) -> None:
    with pytest.raises(NotAllowed):
        rules.require(Seat.nobody("창구-1"), permission)


@given(st.sets(st.sampled_from(Role)), st.sampled_from(Permission))
def test_a_seat_may_what_one_of_its_roles_may(roles: set[Role], permission: Permission) -> None:
    alone = any(rules.may(seat(role), permission) for role in roles)
    assert rules.may(seat(*roles), permission) == alone


def test_the_administrator_keeps_the_program_but_not_the_citizens_data() -> None:
    administrator = seat(Role.ADMINISTRATOR)
    assert rules.may(administrator, Permission.EDIT_STAFF)
    assert not rules.may(administrator, Permission.REVEAL_PERSON)
    assert not rules.may(administrator, Permission.TAKE_IN)
    assert not rules.may(seat(Role.COUNTER_CLERK), Permission.EDIT_STAFF)


@pytest.mark.parametrize(
    ("login", "fits"),
    [("garam", True), ("g.1_x-y", True), ("ab", False), ("Garam", False), ("가람", False),
     ("", False), ("a" * 33, False), ("-ab", False), ("garam\n", False)],
)  # fmt: skip
def test_login_names(login: str, fits: bool) -> None:
    assert (rules.login_problem(login) is None) is fits


@pytest.mark.parametrize(
    ("password", "fits"),
    [("바다와 하늘 사이 7", True), ("short1", False), ("xxgaramxx12", False),
     ("aaaaaaaaaaaa", False), ("correct horse", True)],
)  # fmt: skip
def test_passwords(password: str, fits: bool) -> None:
    assert (rules.password_problem(password, "garam") is None) is fits


GOOD = SetUpOffice(
    office_name="한빛교육청",
    office_head="한빛교육감",
    office_phone="02-0000-0000",
    office_address="",
    departments=(("민원실", ""), ("총무과", "")),
    intervals=((540, 720), (780, 1080)),
    weekdays=(0, 1, 2, 3, 4),
    login="admin",
    name="민가람",
    password="푸른 나무 아래 12",
)


def test_a_whole_set_up_has_no_fault() -> None:
    assert rules.set_up_problems(GOOD) == {}


def test_every_fault_of_a_set_up_is_told_at_once() -> None:
    empty = SetUpOffice("", " ", "", "", (), (), (), "", "", "")
    assert set(rules.set_up_problems(empty)) == {
        "office_name", "office_head", "departments", "intervals", "weekdays", "login", "name",
        "password",
    }  # fmt: skip


def test_departments_must_differ() -> None:
    twice = dataclasses.replace(GOOD, departments=(("민원실", ""), (" 민원실", "")))
    assert set(rules.set_up_problems(twice)) == {"departments"}


@pytest.mark.parametrize(
    ("intervals", "fits"),
    [(((540, 720), (780, 1080)), True), (((0, 1440),), True), (((540, 540),), False),
     (((540, 720), (700, 1080)), False), (((780, 1080), (540, 720)), False),
     (((-1, 60),), False), (((1000, 1441),), False), ((), False)],
)  # fmt: skip
def test_office_hours(intervals: tuple[tuple[int, int], ...], fits: bool) -> None:
    command = dataclasses.replace(GOOD, intervals=intervals)
    assert ("intervals" not in rules.set_up_problems(command)) is fits


def test_an_account_needs_a_role_and_a_first_password() -> None:
    bare = SaveAccount(0, "garam", "", None, "", frozenset())
    assert set(rules.account_problems(bare)) == {"name", "roles", "password"}
    kept = SaveAccount(3, "garam", "민가람", None, "", frozenset({Role.HANDLER}))
    assert rules.account_problems(kept) == {}


def test_who_answers_the_telephone_does_not_process() -> None:
    counselor = seat(Role.COUNSELOR, Role.CALL_SUPERVISOR)
    for permission in (
        Permission.PROCESS, Permission.DUN, Permission.EXCLUDE_OUTAGE, Permission.IMPORT,
        Permission.EXPORT_PERSON, Permission.PRINT_REGISTER,
    ):  # fmt: skip
        assert not rules.may(counselor, permission), permission
        assert not rules.may(seat(Role.ADMINISTRATOR), permission), permission
