from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges.facts import (
    Evidence,
    Method,
    Signal,
    SurgeLevel,
    Topic,
    TopicKind,
    WeekPoint,
    Window,
)
from gaoffice_desktop.early_warning.surges.packing import (
    pack_sentences,
    pack_signal,
    read_sentences,
    read_signal,
)
from gaoffice_desktop.shared.sentences import say

NUMBERS = st.floats(0, 1e6)
DAYS = st.dates(date(2018, 1, 1), date(2030, 1, 1))
WEEKS = st.builds(
    WeekPoint, DAYS, st.integers(0, 999), st.none() | NUMBERS, st.none() | NUMBERS, st.booleans()
)
EVIDENCE = st.builds(
    Evidence,
    method=st.sampled_from(Method),
    window=st.sampled_from(Window),
    first_on=DAYS,
    last_on=DAYS,
    count=st.integers(0, 999),
    expected=NUMBERS,
    bound=NUMBERS,
    score=NUMBERS,
    ratio=NUMBERS,
    run=st.integers(0, 12),
    people=st.integers(0, 999),
    past_weeks=st.integers(0, 320),
    tested=st.integers(1, 9999),
    share=NUMBERS,
    dispersion=NUMBERS,
)
SIGNALS = st.builds(
    Signal,
    topic=st.builds(Topic, st.sampled_from(TopicKind), st.text(max_size=9), st.text(max_size=9)),
    level=st.sampled_from(SurgeLevel),
    evidence=EVIDENCE,
    reasons=st.just((say("{count:,}건", count=1234),)),
    weeks=st.lists(WEEKS, max_size=3).map(tuple),
    petition_ids=st.lists(st.integers(1, 10**9), max_size=3).map(tuple),
    department_id=st.none() | st.integers(1, 99),
    also=st.lists(st.text(max_size=6), max_size=2).map(tuple),
)


@given(SIGNALS)
def test_a_signal_comes_back_as_it_was_kept(signal: Signal) -> None:
    kept = json.loads(json.dumps(pack_signal(signal), ensure_ascii=False))
    back = read_signal(kept)
    assert back == signal
    assert list(map(str, back.reasons)) == list(map(str, signal.reasons))


def test_sentences_inside_sentences_can_still_be_translated() -> None:
    said = say("{name:은는} {count:,}건", name=say("고충민원"), count=1200)
    (back,) = read_sentences(json.loads(json.dumps(pack_sentences([said]))))
    assert str(back) == "고충민원은 1,200건"
    assert back.render(
        {"{name:은는} {count:,}건": "{name}: {count:,}", "고충민원": "Grievance"}.get
    ) == ("Grievance: 1,200")
