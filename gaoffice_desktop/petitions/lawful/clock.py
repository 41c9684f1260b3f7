"""When the clock may be moved: supplements, extensions, pauses, progress (Decree 20-25)."""

from __future__ import annotations

from collections.abc import Mapping

from gaoffice_desktop.petitions.lawful.standing import Refusal, Standing, Step, closed
from gaoffice_desktop.shared.sentences import Sentence, say


def ask_supplement(standing: Standing) -> Sentence | None:
    """Say why no supplement can be asked for now (Act 22)."""
    if standing.folded.supplement is not None:
        return say("이미 보완을 요구하고 기다리는 민원입니다.")
    return closed(standing)


REFUSALS: Mapping[Step, Refusal] = {Step.ASK_SUPPLEMENT: ask_supplement}
