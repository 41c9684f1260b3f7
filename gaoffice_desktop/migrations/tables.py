"""Imports the tables of every feature, so that the metadata is whole."""

from gaoffice_desktop.audit import tables as audit
from gaoffice_desktop.database.base import Base
from gaoffice_desktop.early_warning.alarms import tables as alarms
from gaoffice_desktop.early_warning.forecasts import tables as forecasts
from gaoffice_desktop.early_warning.surges import tables as surges
from gaoffice_desktop.epeople import tables as epeople
from gaoffice_desktop.finding import tables as finding
from gaoffice_desktop.petitions import tables as petitions
from gaoffice_desktop.settings import tables as settings
from gaoffice_desktop.staff import tables as staff
from gaoffice_desktop.workdays import tables as workdays

FEATURES = (
    alarms,
    audit,
    epeople,
    finding,
    forecasts,
    petitions,
    settings,
    staff,
    surges,
    workdays,
)

metadata = Base.metadata
