"""Forecasts (사전예보): counts the past, makes the sheets, remembers which ones arrived.

What past years brought in a month is told to the departments before that month comes, as the
offices of education do by hand. No article asks for it: it serves Act art. 4 and 5 (the office
prepares, so that petitions are answered quickly and fairly).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Database, Work
from gaoffice_desktop.early_warning.forecasts import papers, queries, rules
from gaoffice_desktop.early_warning.forecasts.facts import (
    Delivered,
    Delivery,
    Forecast,
    ForecastQuery,
    Listed,
    Listing,
    NoteDelivery,
    SheetSet,
)
from gaoffice_desktop.early_warning.forecasts.papers import ForecastSheet
from gaoffice_desktop.early_warning.forecasts.reckoning import (
    Past,
    WordFinder,
    departments_that_had,
    forecast,
    no_words,
    whole_line,
)
from gaoffice_desktop.early_warning.forecasts.tables import ForecastSentRow
from gaoffice_desktop.petitions import seasons
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import FORECAST_LISTED_FROM_DAY, OFFICE_NAME
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff import service as staff
from gaoffice_desktop.staff.facts import Department, Permission, Seat
from gaoffice_desktop.staff.rules import require


@dataclass(frozen=True)
class Forecasts:
    """Counts petitions; shows titles without the people behind them."""

    database: Database
    clock: Clock
    find_words: WordFinder = no_words

    def forecast(self, seat: Seat, query: ForecastQuery) -> Forecast:
        """Return the forecast of a month; a handler sees their own department's only.

        Raises:
            UserError: the month is not ahead, or a handler belongs to no department.
        """
        require(seat, Permission.READ_FORECAST)
        query = rules.allowed(seat, query, self._today())
        with self.database.read() as work:
            past = self._past(work, query.month, query.department_id)
        return forecast(past, query.department_id)

    def listing(self, seat: Seat) -> Listing:
        """Return the sheets of next month and which of them have not arrived yet.

        They are listed from a day of the month on, which the office sets.
        """
        require(seat, Permission.READ_FORECAST)
        today = self._today()
        month = rules.next_month(today)
        own = rules.allowed(seat, ForecastQuery(month), today).department_id
        with self.database.read() as work:
            from_day = settings.value(work, FORECAST_LISTED_FROM_DAY)
            listed_from = today.replace(day=from_day)
            if today < listed_from:
                return Listing(month, listed_from, is_listed=False)
            past = self._counted(work, month)
            arrived = queries.delivered(work, month)
        had = departments_that_had(past)
        listed = (None, *had) if own is None and had else [one for one in had if one == own]
        return Listing(
            month,
            listed_from,
            True,
            tuple(_listed(past, one, arrived.get(one, ())) for one in listed),
        )

    def sheet(self, seat: Seat, query: ForecastQuery) -> bytes:
        """Print the forecast on one page.

        Raises:
            UserError: there is no such month in the past yet, so there is nothing to print.
        """
        found = self.forecast(seat, query)
        if not found.years:
            raise UserError(_NOTHING)
        return self._printed(seat, [found])

    def sheets(self, seat: Seat, month: date) -> SheetSet:
        """Print a month's sheets of the office and of each department, one page each.

        Raises:
            UserError: there is no such month in the past yet.
        """
        require(seat, Permission.READ_FORECAST)
        query = rules.allowed(seat, ForecastQuery(month), self._today())
        with self.database.read() as work:
            past = self._past(work, query.month, query.department_id)
        had = departments_that_had(past)
        wanted: tuple[int | None, ...] = (None, *had) if past.pasts else ()
        if query.department_id is not None:
            wanted = tuple(one for one in had if one == query.department_id)
        if not wanted:
            raise UserError(_NOTHING)
        pdf = self._printed(seat, [forecast(past, one) for one in wanted])
        return SheetSet(pdf, wanted)

    def note_delivery(self, seat: Seat, command: NoteDelivery) -> Done[int]:
        """Note that sheets were looked at, printed or kept; return how many were noted.

        Somebody who looks at a sheet again leaves no second line; whoever looks at another
        department's has not brought it there.
        """
        require(seat, Permission.READ_FORECAST)
        today = self._today()
        now = self.clock()
        noted = 0
        with self.database.change() as work:
            for department_id in command.department_ids:
                asked = ForecastQuery(command.month, department_id)
                query = rules.allowed(seat, asked, today)
                if query.department_id != department_id or not _arrives(
                    work, seat, query, command.how
                ):
                    continue
                work.session.add(
                    ForecastSentRow(
                        month=query.month,
                        department_id=department_id,
                        how=command.how.value,
                        at=now,
                        staff_id=seat.actor.staff_id,
                        staff_name=seat.actor.name,
                    )
                )
                audit.note(
                    work,
                    seat.actor,
                    "deliver_forecast",
                    subject="forecast",
                    subject_id=department_id,
                    detail={"month": query.month.isoformat(), "how": command.how.value},
                    at=now,
                )
                noted += 1
        return Done(noted, Changes())

    # -- the past ------------------------------------------------------------------------

    def _today(self) -> date:
        return to_local(self.clock()).date()

    def _counted(self, work: Work, month: date) -> Past:
        """Count the months alone: enough for a list."""
        today = self._today()
        return Past(
            month=month,
            made_at=self.clock(),
            today=today,
            monthly=seasons.monthly(work, rules.months_read(month, today)),
            kinds=seasons.kinds_named(work),
            departments=_departments(work),
        )

    def _past(self, work: Work, month: date, department_id: int | None) -> Past:
        past = self._counted(work, month)
        return replace(
            past,
            came=seasons.by_week(work, past.pasts, past.made_at, department_id),
            titled=seasons.titles(work, past.pasts, department_id),
            said=seasons.month_titles(work, past.pasts, department_id),
            find_words=self.find_words,
        )

    # -- papers --------------------------------------------------------------------------

    def _printed(self, seat: Seat, found: Iterable[Forecast]) -> bytes:
        made = list(found)
        with self.database.change() as work:
            office = settings.value(work, OFFICE_NAME)
            for one in made:
                audit.note(
                    work,
                    seat.actor,
                    "make_forecast_sheet",
                    subject="forecast",
                    subject_id=one.query.department_id,
                    detail={
                        "month": one.query.month.isoformat(),
                        "department": one.department,
                        "years": list(one.years),
                    },
                    at=one.made_at,
                )
        return papers.sheets([ForecastSheet(office, one, seat.actor.name) for one in made])


_NOTHING = say("지난 해의 같은 달 민원이 아직 없어 예보서를 만들 수 없습니다.")


def _departments(work: Work) -> dict[int, Department]:
    """Return every department by its id, those at rest too."""
    names, _ = staff.names_of(work)
    at_work = {one.id: one for one in staff.everyone_in(work)[0]}
    return {
        id_: at_work.get(id_, Department(id_, name, "", active=False))
        for id_, name in names.items()
    }


def _listed(past: Past, department_id: int | None, arrived: tuple[Delivered, ...]) -> Listed:
    line = whole_line(past, department_id)
    name = past.departments[department_id].name if department_id is not None else ""
    last_year = line.years[-1].count if line.years else None
    return Listed(department_id, name, last_year, line.expected, arrived)


def _arrives(work: Work, seat: Seat, query: ForecastQuery, how: Delivery) -> bool:
    """Tell whether this brings a sheet to its department and was not noted before."""
    if how is not Delivery.LOOKED_AT:
        return True
    own = query.department_id in (None, seat.department_id)
    return own and not queries.has_looked(
        work, query.month, query.department_id, seat.actor.staff_id
    )
