"""The thresholds of the office, read from its settings."""

from __future__ import annotations

from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.early_warning.surges.facts import Thresholds
from gaoffice_desktop.settings import facts as names
from gaoffice_desktop.settings import service as settings


def thresholds_in(work: Work) -> Thresholds:
    """Return what the office has set, or the defaults."""
    return Thresholds(
        false_per_year=settings.value(work, names.SURGE_FALSE_PER_YEAR),
        least_week=settings.value(work, names.SURGE_LEAST_WEEK),
        least_day=settings.value(work, names.SURGE_LEAST_DAY),
        least_word=settings.value(work, names.SURGE_LEAST_WORD),
        fewest_people=settings.value(work, names.SURGE_FEWEST_PEOPLE),
        caution_ratio=settings.value(work, names.SURGE_CAUTION_RATIO_PERCENT) / 100,
        caution_score=settings.value(work, names.SURGE_CAUTION_SCORE_PERCENT) / 100,
        serious_ratio=settings.value(work, names.SURGE_SERIOUS_RATIO_PERCENT) / 100,
        serious_score=settings.value(work, names.SURGE_SERIOUS_SCORE_PERCENT) / 100,
        caution_run=settings.value(work, names.SURGE_CAUTION_RUN),
        serious_run=settings.value(work, names.SURGE_SERIOUS_RUN),
        group_least=settings.value(work, names.SURGE_GROUP_LEAST),
        group_caution=settings.value(work, names.SURGE_GROUP_CAUTION),
        group_serious=settings.value(work, names.SURGE_GROUP_SERIOUS),
        group_days=settings.value(work, names.SURGE_GROUP_DAYS),
    )
