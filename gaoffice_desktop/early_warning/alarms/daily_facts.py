"""Nouns of the daily list: what is overdue and what is due today, with nobody's personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gaoffice_desktop.early_warning.alarms.facts import Priority
from gaoffice_desktop.petitions.limits import Limit


@dataclass(frozen=True, slots=True)
class DailyItem:
    """One limit that is over or ends today.

    ``due_on`` and ``due_at`` are when it ends by law (``due_at``: to the minute, where hours are
    counted), ``told_on`` the earlier day that the petitioner was told, where that is the one to
    keep. ``days_over`` counts working days; 0 for what ended earlier today.
    """

    petition_id: int | None
    number: str
    kind_name: str
    limit: Limit
    department: str
    handler: str
    due_on: date
    due_at: datetime | None
    priority: Priority
    days_over: int = 0
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class DailyList:
    """What a department, or the whole office, has to see to today; the longest over first.

    ``department`` is empty for the whole office. ``overdue`` and ``due`` are processing periods,
    ``others`` every other limit that ends today or has ended.
    """

    on: date
    department: str
    overdue: tuple[DailyItem, ...] = ()
    due: tuple[DailyItem, ...] = ()
    others: tuple[DailyItem, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.overdue or self.due or self.others)
