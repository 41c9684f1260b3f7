"""Who is told of an alarm, and who is next when nobody takes note (담당자, 팀장, 부서장). Pure.

To the handler first; a petition that nobody handles yet concerns the handlers of its department.
A post that nobody holds is stepped over, and where there is no head the examiner stands above
all (Act 25). What is overdue goes to handler and head at once and before the examiner, who sends
the 독촉장 (Decree 28(2)).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from gaoffice_desktop.early_warning.alarms.facts import Level, Post
from gaoffice_desktop.early_warning.alarms.rules import is_over
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.staff.facts import Account, Department, Permission, Role
from gaoffice_desktop.staff.rules import MAY

Told = tuple[tuple[int, Post], ...]
"""Who is told, and in which post: each person once."""


class Concern(Protocol):
    """What decides whom an alarm concerns: a row of the table has it, and so has a fact."""

    @property
    def limit(self) -> str: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def department_id(self) -> int | None: ...  # noqa: D102
    @property
    def handler_id(self) -> int | None: ...  # noqa: D102
    @property
    def entered_by_id(self) -> int | None: ...  # noqa: D102


@dataclass(frozen=True)
class Chain:
    """Who works here now and who stands above whom."""

    departments: tuple[Department, ...]
    accounts: tuple[Account, ...]
    _accounts: dict[int, Account] = field(init=False, repr=False, compare=False)
    _heads: dict[int, int | None] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Whoever lost the roles to which alarms are shown would be rung and never see it.
        able = tuple(one for one in self.accounts if one.roles & MAY[Permission.SEE_ALARMS])
        object.__setattr__(self, "accounts", able)
        object.__setattr__(self, "_accounts", {one.id: one for one in able})
        object.__setattr__(self, "_heads", {one.id: one.head_id for one in self.departments})

    def at_first(self, concern: Concern) -> tuple[Level, Told]:
        """Return who is told when it rings for the first time, and how far up that is."""
        if concern.limit == Limit.PROCESSING and is_over(concern.code):
            above = (*self._head(concern), *self._examiners())
            return Level.HEAD, _each_once((*self._handlers(concern), *above))
        return Level.HANDLER, self._handlers(concern)

    def again(self, concern: Concern, level: Level) -> Told:
        """Return who is told when it rings once more: whose it is, and how far it has gone up."""
        first, told = self.at_first(concern)
        if first is Level.HEAD or level is Level.HANDLER:
            return told
        return _each_once((*told, *self._post(concern, level)))

    def up_from(self, concern: Concern, level: Level) -> tuple[Level, Told] | None:
        """Return the next post up and who holds it; none at the top.

        Who has been told in a lower post is not told again in a higher one.
        """
        if self.at_first(concern)[0] is Level.HEAD:
            return None
        known = {person for person, _ in self._handlers(concern)}
        for higher in (Level.LEADER, Level.HEAD):
            told = tuple(one for one in self._post(concern, higher) if one[0] not in known)
            if higher > level and told:
                return higher, told
            known |= {person for person, _ in told}
        return None

    def _post(self, concern: Concern, level: Level) -> Told:
        if level is Level.LEADER:
            return self._leader(concern)
        return self._head(concern) or self._examiners()

    def _handlers(self, concern: Concern) -> Told:
        found: Told = ()
        if concern.limit == Limit.TAKE_IN:
            found = self._with(Role.COUNTER_CLERK, Post.DESK)
        elif concern.limit != Limit.MONTHLY_CHECK:
            found = self._of_petition(concern)
        return found or self._examiners() or self._anybody()

    def _of_petition(self, concern: Concern) -> Told:
        if concern.handler_id in self._accounts:
            return ((concern.handler_id, Post.HANDLER),)
        found = tuple(
            (one.id, Post.HANDLER)
            for one in self.accounts
            if Role.HANDLER in one.roles and one.department_id == concern.department_id
        )
        # Nobody handles it yet: the desk that took it in has to pass it on (Decree 13(1)).
        if concern.limit == Limit.HAND_OVER and concern.entered_by_id in self._accounts:
            found = _each_once((*found, (concern.entered_by_id, Post.DESK)))
        return found

    def _leader(self, concern: Concern) -> Told:
        if concern.handler_id is None or concern.limit in (Limit.TAKE_IN, Limit.MONTHLY_CHECK):
            return ()
        handler = self._accounts.get(concern.handler_id)
        leader = self._accounts.get(handler.leader_id or 0) if handler is not None else None
        return ((leader.id, Post.LEADER),) if leader is not None else ()

    def _head(self, concern: Concern) -> Told:
        head = self._accounts.get(self._heads.get(concern.department_id or 0) or 0)
        return ((head.id, Post.HEAD),) if head is not None else ()

    def _examiners(self) -> Told:
        return self._with(Role.EXAMINER, Post.EXAMINER)

    def _with(self, role: Role, post: Post) -> Told:
        return tuple((one.id, post) for one in self.accounts if role in one.roles)

    def _anybody(self) -> Told:
        """An office without an examiner: better all who may see it than nobody."""
        return tuple((one.id, Post.HANDLER) for one in self.accounts)


def _each_once(told: Iterable[tuple[int, Post]]) -> Told:
    found: dict[int, Post] = {}
    for person, post in told:
        found.setdefault(person, post)
    return tuple(found.items())
