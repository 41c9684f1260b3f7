"""What is kept of the forecasts: which sheets reached their departments."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.forecasts.facts import Delivered, Delivery
from gaoffice_desktop.early_warning.forecasts.tables import ForecastSentRow


def delivered(work: Work, month: date) -> dict[int | None, tuple[Delivered, ...]]:
    """Return how the sheets of a month reached their departments, the newest first."""
    rows = work.session.scalars(
        select(ForecastSentRow)
        .where(ForecastSentRow.month == month)
        .order_by(ForecastSentRow.id.desc())
    )
    found: dict[int | None, list[Delivered]] = defaultdict(list)
    for row in rows:
        found[row.department_id].append(Delivered(Delivery(row.how), row.at, row.staff_name))
    return {department: tuple(all_of) for department, all_of in found.items()}


def has_looked(work: Work, month: date, department_id: int | None, staff_id: int) -> bool:
    """Tell whether it is noted that somebody has looked at a sheet."""
    query = select(ForecastSentRow.id).where(
        ForecastSentRow.month == month,
        ForecastSentRow.department_id.is_(None)
        if department_id is None
        else ForecastSentRow.department_id == department_id,
        ForecastSentRow.how == Delivery.LOOKED_AT.value,
        ForecastSentRow.staff_id == staff_id,
    )
    return work.session.scalars(query).first() is not None
