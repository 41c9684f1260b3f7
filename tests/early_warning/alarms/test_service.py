"""The one service of the alarms: every verb that the window and the console are given."""

from __future__ import annotations

import pytest

from gaoffice_desktop.early_warning.alarms.service import Alarms

VERBS = (
    "scan", "claim", "panel", "acknowledge", "snooze", "escalate", "story", "rules", "save_rules",
    "history_ids", "history_first", "history_rows", "report", "months_owed", "check_month",
    "daily_list", "daily_sheet", "claim_daily", "note_daily_printed", "check",
)  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
def test_the_service_has_every_verb(verb: str) -> None:
    assert callable(getattr(Alarms, verb))
