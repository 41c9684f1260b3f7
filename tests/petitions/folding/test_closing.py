"""How a petition ended, and what follows its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.reasons import Decision, Ground, Outcome, ToldBy
from tests.petitions.folding.lives import event, taken_in
from tests.petitions.makers import NOW

ENDS = {
    EventKind.COMPLETED: Outcome.GRANTED,
    EventKind.NOT_HANDLED: Outcome.NOT_HANDLED,
    EventKind.RETURNED: Outcome.RETURNED,
    EventKind.WITHDRAWN: Outcome.WITHDRAWN,
    EventKind.DEEMED_WITHDRAWN: Outcome.DEEMED_WITHDRAWN,
    EventKind.REPEAT_CLOSED: Outcome.REPEATED,
    EventKind.TRANSFERRED: Outcome.TRANSFERRED,
    EventKind.MERGED_INTO: Outcome.MERGED,
}


@pytest.mark.parametrize("kind", ENDS)
def test_every_end_has_its_outcome(kind: EventKind) -> None:
    data = {"outcome": "granted", "ground": "private", "main": 7, "result": "처리"}
    done = fold([taken_in(), event(kind, 2, **data)])
    assert (done.state, done.outcome, done.result) == (State.DONE, ENDS[kind], "처리")
    assert done.closed_at == NOW + timedelta(days=2)
    assert done.ground is (Ground.PRIVATE if kind is EventKind.NOT_HANDLED else None)
    assert done.merged_into == (7 if kind is EventKind.MERGED_INTO else None)


def test_an_end_typed_in_later_keeps_both_times() -> None:
    late = event(EventKind.COMPLETED, 2, outcome="answered", result="x", told_by="phone", answer="")
    late = replace(late, entered_at=NOW + timedelta(days=4))
    done = fold([taken_in(), late])
    assert done.closed_at == NOW + timedelta(days=2)
    assert done.closed_entered_at == NOW + timedelta(days=4)
    assert done.told_by is ToldBy.PHONE


def test_the_first_versions_completion_was_an_answer() -> None:
    assert fold([taken_in(), event(EventKind.COMPLETED, result="x")]).outcome is Outcome.ANSWERED


def test_a_petition_that_ends_while_its_clock_stands_is_not_late_for_it() -> None:
    asked = event(EventKind.SUPPLEMENT_REQUESTED, 1, what="x", until_on="2026-12-04")
    done = fold([taken_in(), asked, event(EventKind.WITHDRAWN, 20, how="전화", result="")])
    assert done.exclusions == (
        Exclusion(date(2026, 11, 26), date(2026, 12, 15), ExclusionReason.SUPPLEMENT),
    )
    stopped = event(EventKind.PAUSE_BEGUN, 1, reason="hearing", note="", until_on=None)
    done = fold([taken_in(), stopped, event(EventKind.WITHDRAWN, 20, how="전화", result="")])
    assert done.pause is None
    assert done.exclusions[0].reason is ExclusionReason.HEARING


def test_a_document_waits_is_collected_or_destroyed() -> None:
    life = [taken_in(), event(EventKind.DOCUMENT_READY, what="증명서", expected_on="2026-12-01")]
    ready = fold(life).document
    assert ready is not None
    assert (ready.what, ready.expected_on, ready.collected_on) == (
        "증명서", date(2026, 12, 1), None,
    )  # fmt: skip
    collected = fold([*life, event(EventKind.DOCUMENT_COLLECTED, 7, by="본인")]).document
    assert collected is not None
    assert collected.collected_on == date(2026, 12, 2)
    gone = fold([*life, event(EventKind.DOCUMENT_DISPOSED, 30, note="")]).document
    assert gone is not None
    assert gone.disposed_on == date(2026, 12, 25)
    assert fold([*life, event(EventKind.DOCUMENT_DISPOSED, 30, note="")]).state is State.RECEIVED
    with pytest.raises(ValueError, match="document"):
        fold([taken_in(), event(EventKind.DOCUMENT_COLLECTED, 7, by="본인")])


def test_an_open_petition_may_end_with_its_document() -> None:
    ready = event(EventKind.DOCUMENT_READY, what="증명서", expected_on="2026-12-01")
    gone = event(EventKind.DOCUMENT_DISPOSED, 30, note="", closing=True, result="찾아가지 않음")
    ended = fold([taken_in(), ready, gone])
    assert (ended.state, ended.outcome, ended.result) == (
        State.DONE, Outcome.UNCOLLECTED, "찾아가지 않음",
    )  # fmt: skip
    assert ended.closed_at == gone.at
    assert ended.document is not None
    assert ended.document.disposed_on == date(2026, 12, 25)


def test_an_objection_is_filed_extended_and_decided() -> None:
    filed = event(
        EventKind.OBJECTION_FILED,
        20,
        told_on="2026-12-01",
        filed_on="2026-12-15",
        due_on="2026-12-28",
        grounds="이유",
    )
    extended = event(EventKind.OBJECTION_EXTENDED, 25, reason="조사", due_on="2027-01-07")
    decided = event(EventKind.OBJECTION_DECIDED, 30, decision="dismissed", reason="이유 없음")
    refused = event(EventKind.COMPLETED, 2, outcome="refused", result="거부")
    open_one = fold([taken_in(), refused, filed]).objection
    assert open_one is not None
    assert (open_one.due_on, open_one.extended) == (date(2026, 12, 28), False)
    later = fold([taken_in(), refused, filed, extended]).objection
    assert later is not None
    assert (later.due_on, later.extended) == (date(2027, 1, 7), True)
    done = fold([taken_in(), refused, filed, extended, decided])
    assert done.objection is None
    assert (done.objections[0].decision, done.objections[0].decided_on) == (
        Decision.DISMISSED, date(2026, 12, 25),
    )  # fmt: skip
    with pytest.raises(ValueError, match="objection"):
        fold([taken_in(), refused, decided])
