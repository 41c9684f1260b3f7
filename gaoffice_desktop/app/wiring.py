"""Puts the services of one open store together: the only list of who needs whom."""

from __future__ import annotations

from dataclasses import dataclass

from gaoffice_desktop.app.set_up import SetUp
from gaoffice_desktop.app.title_words import words_of_titles
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.early_warning.alarms.service import Alarms
from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.epeople.service import Epeople
from gaoffice_desktop.petitions.calendar_changes import CalendarChanges
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.office import OfficeKeeping
from gaoffice_desktop.staff.service import Staff
from gaoffice_desktop.workdays.service import Workdays


@dataclass(frozen=True)
class Office:
    """Every service of one open store."""

    database: Database
    clock: Clock
    staff: Staff
    keeping: OfficeKeeping
    workdays: Workdays
    catalogue: Catalogue
    calendar_changes: CalendarChanges
    petitions: Petitions
    epeople: Epeople
    alarms: Alarms
    surges: Surges
    forecasts: Forecasts
    set_up: SetUp


def wire(database: Database, clock: Clock, places: Places) -> Office:
    """Make the services of an open store."""
    staff = Staff(database, clock)
    workdays = Workdays(database)
    catalogue = Catalogue(database, clock)
    return Office(
        database=database,
        clock=clock,
        staff=staff,
        keeping=OfficeKeeping(database, clock, places),
        workdays=workdays,
        catalogue=catalogue,
        calendar_changes=CalendarChanges(database, clock, workdays),
        petitions=Petitions(database, clock, workdays),
        epeople=Epeople(database, clock, workdays, staff, catalogue),
        alarms=Alarms(database, clock, workdays),
        surges=Surges(database, clock, workdays),
        forecasts=Forecasts(database, clock, words_of_titles),
        set_up=SetUp(database, clock, staff, workdays, catalogue),
    )
