"""Petitions of many people (Act 24; Decree 6, 8, 26)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Step, closed

REFUSALS: Mapping[Step, Refusal] = {Step.ENTER_SIGNATORIES: closed}
