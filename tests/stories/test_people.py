"""The first run, signing in and out, roles, the lock after failures and the idle lock."""

from __future__ import annotations

import pytest

from gaoffice_desktop.database.keys import key_of_recovery
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from gaoffice_desktop.staff.rules import MAY
from tests.stories.house import House, gapless, seat_of

pytestmark = pytest.mark.story

ROLES = {
    "admin": Role.ADMINISTRATOR,
    "clerk": Role.COUNTER_CLERK,
    "handler": Role.HANDLER,
    "examiner": Role.EXAMINER,
    "counselor": Role.COUNSELOR,
}
FIRST_PLACE = {"clerk": "intake", "handler": "register", "examiner": "register"}


def test_from_an_empty_home_to_the_first_petition(empty_house: House) -> None:
    told = empty_house.play("begin_an_office")

    key = key_of_recovery(told["recovery"]).hex()
    assert empty_house.places.key_file.read_text("ascii") == key
    assert "intake" not in told["admin"], "the administrator has no business with petitions"
    assert "intake" in told["clerk"]
    assert "부서" in told["fault"]
    assert told["first"] == "2026-000001"
    assert told["old_password"] == "✖ 아이디나 비밀번호가 맞지 않습니다."
    with empty_house.office() as office:
        accounts = {one.login: one for one in office.staff.accounts(Seat.nobody("test"))}
        assert not accounts["nuri"].must_change_password
        found = office.petitions.find(seat_of(office, "nuri"), "2026-000001")
        assert [row.title for row in found] == ["운동장 공사 소음"]


def test_each_role_sees_its_own_places(house: House) -> None:
    told = house.play("sit_down_one_after_the_other", logins=list(ROLES))

    for login, role in ROLES.items():
        may_take_in = role in MAY[Permission.TAKE_IN]
        may_read = role in MAY[Permission.READ_REGISTER]
        assert ("intake" in told[login]) is may_take_in, login
        assert ("register" in told[login]) is may_read, login
        assert (told[f"{login}_at"] == "intake") is may_take_in, login
        if login in FIRST_PLACE:
            assert told[login][0] == FIRST_PLACE[login]


def test_five_failures_lock_the_account_for_ten_minutes(house: House) -> None:
    told = house.play("fail_to_sign_in")
    assert told["wrong"] == ["✖ 아이디나 비밀번호가 맞지 않습니다."] * 5
    assert (
        told["locked"] == "✖ 로그인에 여러 번 실패하여 잠겼습니다. 10분 뒤에 다시 시도해 주십시오."
    )
    assert "intake" in told["places"]


def test_the_idle_lock_keeps_what_was_typed(house: House) -> None:
    before = len(house.register())
    told = house.play("leave_the_chair_empty")
    assert told["places_locked"] == []
    assert told["typed"]["content"] == "자리를 비우운"
    assert told["recovered"] == told["typed"]
    rows = house.register()
    assert len(rows) == before
    assert gapless(rows)
