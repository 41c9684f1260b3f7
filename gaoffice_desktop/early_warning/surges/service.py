"""What people do with surges: the one service that screens and commands are given.

A screen evaluates in two calls, so that nobody waits for it: ``reckon`` counts on a reader
thread and returns nothing while what is stored is fresh; ``keep`` stores it on the writer::

    found = await desk.ask(surges.reckon)
    if found is not None:
        await desk.change(surges.keep, found)

``signals`` then opens at once. ``group_new`` is called after each intake, also at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.surges.facts import (
    AnswerSurge,
    ChangeLevel,
    Examined,
    Group,
    Grouped,
    GroupStory,
    LiftSurge,
    NoteSurge,
    RaiseSurge,
    Signals,
    Surge,
    SurgeStory,
    Topic,
)
from gaoffice_desktop.early_warning.surges.reckoning import Reckoned
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.workdays.service import Workdays


@dataclass(frozen=True)
class Surges:
    """Surge warnings (민원확산 조기경보) and groups of petitions of the same content."""

    database: Database
    clock: Clock
    workdays: Workdays

    # -- what the figures say ------------------------------------------------------------

    def signals(self, seat: Seat) -> Signals:
        """Return what the newest finished week and the running day say, as stored (at once).

        Groups that are signals are among them, as they stand now. READ_SURGES.
        """
        raise NotImplementedError

    def reckon(self, seat: Seat, again: bool = False) -> Reckoned | None:
        """Count and compare, on a reader thread; nothing while what is stored is fresh.

        Fresh is what was evaluated today less than ``surge_evaluates_minutes`` ago.
        ``again``: count in any case (F5). READ_SURGES.
        """
        raise NotImplementedError

    def keep(self, seat: Seat, reckoned: Reckoned) -> Done[Signals]:
        """Store what ``reckon`` found, unless another desk has stored something newer."""
        raise NotImplementedError

    def examine(self, seat: Seat, topic: Topic) -> Examined:
        """Say what the figures say of any topic (a typed word), standing out or not. READ_SURGES.

        Raises:
            UserError: the word is too short, or stands for a person or a number.
        """
        raise NotImplementedError

    def topics(self, seat: Seat) -> tuple[Topic, ...]:
        """Return the catalogue kinds and departments that may be examined. READ_SURGES."""
        raise NotImplementedError

    # -- the course of a warning ---------------------------------------------------------

    def raise_surge(self, seat: Seat, command: RaiseSurge) -> Done[Surge]:
        """Raise a warning (발령): level, topic and evidence frozen. RAISE_SURGE.

        Raises:
            UserError: one stands for this topic already, no department, or (without a signal)
                no reason.
        """
        raise NotImplementedError

    def change_level(self, seat: Seat, command: ChangeLevel) -> Done[Surge]:
        """Put it on another level, with a reason. RAISE_SURGE.

        Raises:
            UserError: it is lifted, stands on this level already, or no reason was given.
        """
        raise NotImplementedError

    def answer_surge(self, seat: Seat, command: AnswerSurge) -> Done[Surge]:
        """Tell cause and measure (원인·대책). ANSWER_SURGE, in the department concerned.

        Raises:
            UserError: it is lifted, or a text is missing.
            NotAllowed: another department's, and the asker is no examiner.
        """
        raise NotImplementedError

    def note(self, seat: Seat, command: NoteSurge) -> Done[Surge]:
        """Add a line to its course. RAISE_SURGE, or ANSWER_SURGE in the department concerned."""
        raise NotImplementedError

    def lift(self, seat: Seat, command: LiftSurge) -> Done[Surge]:
        """Lift it (해제): the date and the weeks it lasted are kept. RAISE_SURGE.

        Raises:
            UserError: it is lifted already, or no reason was given.
        """
        raise NotImplementedError

    def surges(self, seat: Seat, lifted: bool = False) -> tuple[Surge, ...]:
        """Return the warnings that stand (or those lifted), the newest first. READ_SURGES."""
        raise NotImplementedError

    def surge(self, seat: Seat, surge_id: int) -> SurgeStory:
        """Return a warning with its course and every week since it was raised. READ_SURGES.

        Raises:
            UserError: there is none.
        """
        raise NotImplementedError

    def sheet(self, seat: Seat, surge_id: int) -> bytes:
        """Print a warning on one page (PDF): evidence, chart, cause, measure, course."""
        raise NotImplementedError

    # -- the same content by many people -------------------------------------------------

    def group_new(self, seat: Seat, most: int = 50) -> Done[Grouped]:
        """Look at the petitions that came in since the last look; after each intake.

        Works for whoever is at the desk, signed in or not: it shows nobody anything.
        """
        raise NotImplementedError

    def groups(self, seat: Seat, every: bool = False) -> tuple[Group, ...]:
        """Return the groups of the last days (``every``: those too small to be a signal too)."""
        raise NotImplementedError

    def group(self, seat: Seat, group_id: int) -> GroupStory:
        """Return a group with its petitions. READ_SURGES.

        Raises:
            UserError: there is none.
        """
        raise NotImplementedError

    def group_ids_of(self, seat: Seat, petition_ids: Sequence[int]) -> dict[int, int]:
        """Return which of these petitions belong to which group (a mark in the register)."""
        raise NotImplementedError
