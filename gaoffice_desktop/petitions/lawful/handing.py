"""Who may be given a petition, and how fast (Act 16, 20; Decree 13)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Step, closed

REFUSALS: Mapping[Step, Refusal] = {Step.ASSIGN: closed}
