"""Who is told first, who next, and who when nobody holds a post."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from gaoffice_desktop.early_warning.alarms.chain import Chain
from gaoffice_desktop.early_warning.alarms.facts import Level, Post
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.staff.facts import Account, Department, Role

HANDLER, LEADER, HEAD, EXAMINER, CLERK, OTHER, SECOND = 1, 2, 3, 4, 5, 6, 7


@dataclass(frozen=True)
class Concern:
    limit: str = Limit.PROCESSING.value
    code: str = "D-1"
    department_id: int | None = 10
    handler_id: int | None = HANDLER
    entered_by_id: int | None = CLERK


def account(id_: int, role: Role, department: int = 10, leader: int | None = None) -> Account:
    return Account(id_, f"a{id_}", "가온", department, "", frozenset({role}), leader_id=leader)


CHAIN = Chain(
    (Department(10, "민원실", "", head_id=HEAD), Department(11, "평생교육과", "")),
    (
        account(HANDLER, Role.HANDLER, leader=LEADER),
        account(LEADER, Role.COUNTER_CLERK),
        account(HEAD, Role.COUNTER_CLERK, 12),
        account(EXAMINER, Role.EXAMINER, 12),
        account(CLERK, Role.COUNTER_CLERK, 12),
        account(OTHER, Role.HANDLER, 11),
        account(SECOND, Role.HANDLER, 11),
    ),
)


def without(*people: int) -> Chain:
    return replace(CHAIN, accounts=tuple(a for a in CHAIN.accounts if a.id not in people))


def way_up(chain: Chain, concern: Concern) -> list[tuple[int, ...]]:
    """Everybody who is told when nobody ever takes note, step by step."""
    level, told = chain.at_first(concern)
    steps = [tuple(person for person, _ in told)]
    while (up := chain.up_from(concern, level)) is not None:
        level, told = up
        steps.append(tuple(person for person, _ in told))
    return steps


def test_it_goes_from_the_handler_to_the_leader_to_the_head() -> None:
    assert CHAIN.at_first(Concern()) == (Level.HANDLER, ((HANDLER, Post.HANDLER),))
    assert way_up(CHAIN, Concern()) == [(HANDLER,), (LEADER,), (HEAD,)]
    assert CHAIN.up_from(Concern(), Level.HANDLER) == (Level.LEADER, ((LEADER, Post.LEADER),))
    assert CHAIN.up_from(Concern(), Level.HEAD) is None


def test_a_post_that_nobody_holds_is_stepped_over() -> None:
    assert way_up(without(LEADER), Concern()) == [(HANDLER,), (HEAD,)]
    assert way_up(without(HEAD), Concern()) == [(HANDLER,), (LEADER,), (EXAMINER,)]
    assert way_up(without(LEADER, HEAD, EXAMINER), Concern()) == [(HANDLER,)]


def test_nobody_is_told_again_in_a_higher_post() -> None:
    own_leader = replace(CHAIN.accounts[0], leader_id=HEAD)
    chain = replace(CHAIN, accounts=(own_leader, *CHAIN.accounts[1:]))
    assert way_up(chain, Concern()) == [(HANDLER,), (HEAD,)]
    assert way_up(CHAIN, Concern(handler_id=HEAD)) == [(HEAD,)]


def test_without_a_handler_the_department_s_handlers_are_told() -> None:
    concern = Concern(department_id=11, handler_id=None)
    assert way_up(CHAIN, concern) == [(OTHER, SECOND), (EXAMINER,)]
    rested = Concern(department_id=11, handler_id=99)
    assert way_up(CHAIN, rested)[0] == (OTHER, SECOND)
    nowhere = Concern(department_id=None, handler_id=None)
    assert CHAIN.at_first(nowhere) == (Level.HANDLER, ((EXAMINER, Post.EXAMINER),))


def test_nobody_is_told_who_may_no_longer_see_alarms() -> None:
    """Their roles were taken since they were given the petition, or the post."""
    gone = {HANDLER, LEADER, HEAD}
    changed = tuple(
        replace(one, roles=frozenset({Role.ADMINISTRATOR})) if one.id in gone else one
        for one in CHAIN.accounts
    )
    chain = replace(CHAIN, accounts=changed)
    assert way_up(chain, Concern()) == [(EXAMINER,)]
    assert way_up(chain, Concern(department_id=11)) == [(OTHER, SECOND), (EXAMINER,)]
    assert chain.at_first(Concern(code="OVER"))[1] == ((EXAMINER, Post.EXAMINER),)


def test_what_has_to_be_passed_on_concerns_the_desk_that_took_it_in_too() -> None:
    """Decree 13(1) binds who received it."""
    concern = Concern(Limit.HAND_OVER.value, "OVER", 11, None)
    assert CHAIN.at_first(concern)[1] == (
        (OTHER, Post.HANDLER), (SECOND, Post.HANDLER), (CLERK, Post.DESK),
    )  # fmt: skip


@pytest.mark.parametrize("code", ["OVER", "OVER+2026-11-25"])
def test_what_is_overdue_goes_to_handler_head_and_examiner_at_once(code: str) -> None:
    """Decree 28(2): the examiner has the 독촉장 ready."""
    concern = Concern(code=code)
    assert CHAIN.at_first(concern) == (
        Level.HEAD,
        ((HANDLER, Post.HANDLER), (HEAD, Post.HEAD), (EXAMINER, Post.EXAMINER)),
    )
    assert CHAIN.up_from(concern, Level.HEAD) is None
    assert CHAIN.again(concern, Level.HEAD) == CHAIN.at_first(concern)[1]


def test_another_limit_that_has_passed_goes_its_way_up() -> None:
    assert way_up(CHAIN, Concern(Limit.OBJECTION.value, "OVER")) == [(HANDLER,), (LEADER,), (HEAD,)]


def test_what_arrives_online_concerns_the_desk_and_a_month_the_examiner() -> None:
    arrival = Concern(Limit.TAKE_IN.value, "H-60", None, None, None)
    assert CHAIN.at_first(arrival)[1] == (
        (LEADER, Post.DESK), (HEAD, Post.DESK), (CLERK, Post.DESK),
    )  # fmt: skip
    assert way_up(CHAIN, arrival)[1:] == [(EXAMINER,)]
    month = Concern(Limit.MONTHLY_CHECK.value, "D-1", None, None, None)
    assert way_up(CHAIN, month) == [(EXAMINER,)]


def test_again_it_rings_for_whom_it_is_and_the_post_it_has_gone_up_to() -> None:
    assert CHAIN.again(Concern(), Level.HANDLER) == ((HANDLER, Post.HANDLER),)
    assert CHAIN.again(Concern(), Level.LEADER) == ((HANDLER, Post.HANDLER), (LEADER, Post.LEADER))
    assert CHAIN.again(Concern(), Level.HEAD) == ((HANDLER, Post.HANDLER), (HEAD, Post.HEAD))


def test_an_office_without_an_examiner_tells_whoever_may_see_it() -> None:
    chain = replace(CHAIN, accounts=(account(CLERK, Role.COUNTER_CLERK),))
    month = Concern(Limit.MONTHLY_CHECK.value, "D-1", None, None, None)
    assert chain.at_first(month)[1] == ((CLERK, Post.HANDLER),)
    keeper = replace(CHAIN, accounts=(account(CLERK, Role.ADMINISTRATOR),))
    assert keeper.at_first(month)[1] == ()
