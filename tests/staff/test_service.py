"""Signing in, and keeping accounts, on the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.audit.service import lines
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.staff.facts import Role, SaveAccount, SaveDepartment, Seat
from gaoffice_desktop.staff.service import LOCKED_FOR, Staff, make_account
from tests.frozen_clock import FrozenClock

PASSWORD = "푸른 나무 아래 12"
ADMIN = SaveAccount(
    0, "admin", "민가람", None, "", frozenset({Role.ADMINISTRATOR}), password=PASSWORD
)
CLERK = SaveAccount(
    0, "clerk", "도라온", None, "", frozenset({Role.COUNTER_CLERK}), password=PASSWORD
)
NOBODY = Seat.nobody("창구-1")


@pytest.fixture
def staff(database: Database, clock: FrozenClock) -> Staff:
    with database.change() as work:
        make_account(work, ADMIN, own_password=True)
    return Staff(database, clock)


@pytest.fixture
def admin(staff: Staff) -> Seat:
    signed_in = staff.sign_in(NOBODY, "admin", PASSWORD).value
    assert signed_in.seat is not None
    return signed_in.seat


def actions(staff: Staff) -> list[str]:
    with staff.database.read() as work:
        return [line.action for line in lines(work)][::-1]


def test_an_office_is_set_up_once_someone_can_sign_in(database: Database, clock: FrozenClock):
    staff = Staff(database, clock)
    assert not staff.is_set_up(NOBODY)
    with database.change() as work:
        make_account(work, ADMIN)
    assert staff.is_set_up(NOBODY)


def test_signing_in_gives_a_seat_at_this_desk(staff: Staff, admin: Seat) -> None:
    assert admin.actor == Actor(admin.actor.staff_id, "민가람", "창구-1")
    assert admin.roles == {Role.ADMINISTRATOR}
    assert actions(staff) == ["sign_in"]


def test_a_login_is_read_as_people_type_it(staff: Staff) -> None:
    assert staff.sign_in(NOBODY, " Admin ", PASSWORD).value.seat is not None


@pytest.mark.parametrize(("login", "password"), [("admin", "wrong"), ("nobody", PASSWORD)])
def test_a_refusal_does_not_tell_which_part_was_wrong(
    staff: Staff, login: str, password: str
) -> None:
    refused = staff.sign_in(NOBODY, login, password).value
    assert refused.seat is None
    assert str(refused.refusal) == "아이디나 비밀번호가 맞지 않습니다."
    assert actions(staff) == ["sign_in_refused"]


def test_too_many_failures_lock_the_account_for_a_while(staff: Staff, clock: FrozenClock) -> None:
    for _ in range(5):
        staff.sign_in(NOBODY, "admin", "wrong")
    locked = staff.sign_in(NOBODY, "admin", PASSWORD).value
    assert locked.seat is None
    assert "10분 뒤에" in str(locked.refusal)
    clock.now += LOCKED_FOR - timedelta(seconds=1)
    assert "1분 뒤에" in str(staff.sign_in(NOBODY, "admin", PASSWORD).value.refusal)
    clock.move(seconds=1)
    assert staff.sign_in(NOBODY, "admin", PASSWORD).value.seat is not None


def test_a_success_forgets_the_failures_before_it(staff: Staff) -> None:
    for _ in range(3):
        for _ in range(4):
            staff.sign_in(NOBODY, "admin", "wrong")
        assert staff.sign_in(NOBODY, "admin", PASSWORD).value.seat is not None


def test_the_hash_is_argon2_and_stays_inside(staff: Staff, admin: Seat) -> None:
    [account] = staff.accounts(admin)
    assert "argon2" not in repr(account)
    assert PASSWORD not in repr(ADMIN)
    with staff.database.read() as work:
        from sqlalchemy import select

        from gaoffice_desktop.staff.tables import AccountRow

        assert work.session.scalars(select(AccountRow.password_hash)).one().startswith("$argon2id$")


def test_a_new_colleague_must_choose_their_own_password(staff: Staff, admin: Seat) -> None:
    staff.save_account(admin, CLERK)
    first = staff.sign_in(NOBODY, "clerk", PASSWORD).value
    assert first.account is not None
    assert first.seat is not None
    assert first.account.must_change_password
    staff.change_password(first.seat, PASSWORD, "넓은 들판 아래 34")
    again = staff.sign_in(NOBODY, "clerk", "넓은 들판 아래 34").value
    assert again.account is not None
    assert not again.account.must_change_password
    assert staff.sign_in(NOBODY, "clerk", PASSWORD).value.seat is None


@pytest.mark.parametrize(
    ("present", "new", "field"),
    [
        ("wrong", "넓은 들판 아래 34", "present"),
        (PASSWORD, "짧다", "new"),
        (PASSWORD, PASSWORD, "new"),
    ],
)
def test_a_bad_password_change_names_its_field(
    staff: Staff, admin: Seat, present: str, new: str, field: str
) -> None:
    with pytest.raises(UserError) as caught:
        staff.change_password(admin, present, new)
    assert set(caught.value.problems) == {field}


def test_only_the_administrator_keeps_accounts(staff: Staff, admin: Seat) -> None:
    staff.save_account(admin, CLERK)
    clerk = staff.sign_in(NOBODY, "clerk", PASSWORD).value.seat
    assert clerk is not None
    before = actions(staff)
    with pytest.raises(NotAllowed):
        staff.save_account(clerk, replace(CLERK, login="other"))
    with pytest.raises(NotAllowed):
        staff.save_department(clerk, SaveDepartment(0, "총무과", ""))
    assert actions(staff) == before


def test_the_last_administrator_stays(staff: Staff, admin: Seat) -> None:
    kept = replace(ADMIN, id=admin.actor.staff_id, password="", active=False)
    with pytest.raises(UserError, match="전산 담당이 한 사람"):
        staff.save_account(admin, kept)
    assert [account.active for account in staff.accounts(admin)] == [True]


def test_a_login_belongs_to_one_person(staff: Staff, admin: Seat) -> None:
    with pytest.raises(UserError) as caught:
        staff.save_account(admin, replace(CLERK, login="ADMIN"))
    assert set(caught.value.problems) == {"login"}


def test_a_person_put_to_rest_cannot_sign_in(staff: Staff, admin: Seat) -> None:
    account = staff.save_account(admin, CLERK).value
    staff.save_account(admin, replace(CLERK, id=account.id, password="", active=False))
    assert staff.sign_in(NOBODY, "clerk", PASSWORD).value.seat is None
    assert [one.login for one in staff.accounts(admin)] == ["admin"]
    assert len(staff.accounts(admin, with_resting=True)) == 2


def test_departments_keep_their_names_apart(staff: Staff, admin: Seat) -> None:
    first = staff.save_department(admin, SaveDepartment(0, " 민원실 ", "02-0000-0001")).value
    assert first.name == "민원실"
    with pytest.raises(UserError):
        staff.save_department(admin, SaveDepartment(0, "민원실", ""))
    renamed = staff.save_department(admin, SaveDepartment(first.id, "민원봉사실", "", active=False))
    assert renamed.value.id == first.id
    assert staff.departments(admin) == ()
    assert renamed.changes.staff


def test_handlers_are_those_who_may_process(staff: Staff, admin: Seat) -> None:
    room = staff.save_department(admin, SaveDepartment(0, "민원실", "")).value
    staff.save_account(admin, replace(CLERK, department_id=room.id))
    assert [one.login for one in staff.handlers(admin)] == ["clerk"]
    assert [one.login for one in staff.handlers(admin, room.id)] == ["clerk"]
    assert staff.handlers(admin, room.id + 1) == ()


def test_grants_are_in_the_trail_and_passwords_are_not(staff: Staff, admin: Seat) -> None:
    staff.save_account(admin, CLERK)
    with staff.database.read() as work:
        newest = lines(work)[0]
    assert newest.action == "save_account"
    assert newest.detail["roles"] == ["counter_clerk"]
    assert PASSWORD not in str(newest.detail)


def test_who_leads_is_kept_and_stands_in_the_trail(staff: Staff, admin: Seat) -> None:
    leader = staff.save_account(admin, CLERK).value
    handler = replace(CLERK, login="handler", name="윤다온", leader_id=leader.id)
    saved = staff.save_account(admin, handler).value
    assert saved.leader_id == leader.id
    staff.save_account(admin, replace(handler, id=saved.id, password="", phone="02-123-4009"))
    staff.save_account(admin, replace(handler, id=saved.id, password="", leader_id=None))
    room = staff.save_department(admin, SaveDepartment(0, "민원실", "", head_id=leader.id)).value
    assert room.head_id == leader.id
    with staff.database.read() as work:
        details = [line.detail for line in lines(work)][:4][::-1]
    assert [one.get("leader") for one in details] == ["도라온", None, "", None]
    assert [one.get("head") for one in details] == [None, None, None, "도라온"]


def test_nobody_leads_themselves_nor_leads_without_being_told(staff: Staff, admin: Seat) -> None:
    clerk = staff.save_account(admin, CLERK).value
    own = replace(CLERK, id=clerk.id, password="", leader_id=clerk.id)
    with pytest.raises(UserError) as refused:
        staff.save_account(admin, own)
    assert "자신의 팀장" in str(refused.value.problems["leader_id"])
    for above, words in ((admin.actor.staff_id, "알림을 받는 역할이 없습니다"), (999, "쓰고 있는")):
        with pytest.raises(UserError) as refused:
            staff.save_account(admin, replace(own, leader_id=above))
        assert words in str(refused.value.problems["leader_id"])
        with pytest.raises(UserError) as refused:
            staff.save_department(admin, SaveDepartment(0, "민원실", "", head_id=above))
        assert words in str(refused.value.problems["head_id"])


def test_a_leader_who_rests_now_keeps_nobody_from_being_saved(staff: Staff, admin: Seat) -> None:
    leader = staff.save_account(admin, CLERK).value
    handler = replace(CLERK, login="handler", name="윤다온", leader_id=leader.id)
    saved = staff.save_account(admin, handler).value
    staff.save_account(admin, replace(CLERK, id=leader.id, password="", active=False))
    again = replace(handler, id=saved.id, password="", phone="02-123-4009")
    assert staff.save_account(admin, again).value.phone == "02-123-4009"
