"""When and how a petition may end (Act 21, 22, 23, 27; Decree 25, 29)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Step, closed

REFUSALS: Mapping[Step, Refusal] = {Step.COMPLETE: closed}
