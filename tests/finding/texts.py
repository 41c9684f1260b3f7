"""Texts and queries at random: Korean, jamo, Latin, digits, spaces, punctuation."""

from __future__ import annotations

from hypothesis import strategies as st

from gaoffice_desktop.finding.facts import Document

# Few characters, so that pairs meet again; the double ones are where composing goes on.
CHARS = "가각간갉긴기나남닭달다고과전학하ㄱㄴㅎㄳㅏab1234A?*['\\-.:&|!() \n·＋Ａ𠮷"
_CHAR = st.one_of(
    st.sampled_from(CHARS),
    st.sampled_from("김전학절차교나영철수 "),
    st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=("Cs",)),
)
LINES = st.text(_CHAR, max_size=12)
PHONES = st.sampled_from(["", "010-1234-5678", "02-123-4567", "+1202555014", "김나", "031 12"])
QUERIES = st.one_of(
    st.text(_CHAR, max_size=8),
    st.sampled_from(
        ["1234", "010-1234", "+82 10 1234", "ㄱㄴ", "김ㄴ", "긴", "가 나", "기나", "ㅎ"]
    ),
)
DOCUMENTS = st.builds(
    Document,
    titled=st.tuples(LINES, LINES),
    texts=st.tuples(LINES, LINES),
    phones=st.tuples(PHONES),
)
