"""Changes, corrections and notes (Act 22; Decree 6)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Step, closed

REFUSALS: Mapping[Step, Refusal] = {Step.CHANGE: closed}
