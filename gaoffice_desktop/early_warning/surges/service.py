"""What people do with surges: the one service that screens and commands are given.

A screen evaluates in two calls, so that nobody waits for it: ``reckon`` counts on a reader
thread and returns nothing while what is stored is fresh; ``keep`` stores it on the writer::

    found = await desk.ask(surges.reckon)
    if found is not None:
        await desk.change(surges.keep, found)

``signals`` then opens at once. ``group_new`` is called after each intake, also at once.

The verbs lie beside each other by the job they belong to: ``evaluating`` (reckon, keep, topics,
examine), ``grouping`` (signals, group_new, groups, group, group_ids_of), ``following`` (surges,
surge), ``course`` (raise_surge, change_level, answer_surge, note, lift). This class puts them
together and prints.
"""

from __future__ import annotations

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.early_warning.surges.course import Course
from gaoffice_desktop.early_warning.surges.papers import SurgeSheet, surge_sheet
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import OFFICE_NAME
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require


class Surges(Course):
    """Surge warnings (민원확산 조기경보) and groups of petitions of the same content."""

    def sheet(self, seat: Seat, surge_id: int) -> bytes:
        """Print a warning on one page (PDF): evidence, chart, cause, measure, course.

        Raises:
            UserError: there is none.
        """
        require(seat, Permission.READ_SURGES)
        now = self.clock()
        with self.database.read() as work:
            story = self._story(work, seat, surge_id)
        with self.database.change() as work:
            office = settings.value(work, OFFICE_NAME)
            audit.note(
                work, seat.actor, "make_surge_sheet", subject="surge", subject_id=surge_id, at=now
            )
        return surge_sheet(SurgeSheet(office, story, now, seat.actor.name))
