"""Things happen in their order, and nothing happens after the present."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gaoffice_desktop.app.sample_life import MovedClock, Story

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def test_what_happens_happens_in_order_and_sets_the_clock() -> None:
    clock, seen = MovedClock(NOW - timedelta(days=9)), []
    story = Story(NOW)

    def happen(name: str):
        def happened() -> None:
            seen.append((name, clock()))
            if name == "first":
                story.then(clock() + timedelta(days=1), happen("what came of it"))

        return happened

    story.then(NOW - timedelta(days=1), happen("last"))
    story.then(NOW - timedelta(days=5), happen("first"))
    story.then(NOW, happen("not yet"))
    story.run(clock)
    assert seen == [
        ("first", NOW - timedelta(days=5)),
        ("what came of it", NOW - timedelta(days=4)),
        ("last", NOW - timedelta(days=1)),
    ]
    assert clock() == NOW
