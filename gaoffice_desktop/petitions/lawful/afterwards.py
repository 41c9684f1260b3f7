"""What follows the end: documents, objections, dunning (Act 35; Decree 25, 28, 40)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Step, closed

REFUSALS: Mapping[Step, Refusal] = {Step.DUN: closed}
