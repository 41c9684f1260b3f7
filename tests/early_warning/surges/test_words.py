from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.early_warning.surges import words
from gaoffice_desktop.early_warning.surges.words import Text

SYLLABLES = st.text(alphabet="가나다라학교급식통로석면", min_size=2, max_size=12)


def texts(*contents: str) -> list[Text]:
    return [Text("", content) for content in contents]


def test_particles_and_endings_are_no_part_of_a_word() -> None:
    assert [words.stem_of(one) for one in ("급식이", "급식에서는", "석면철거를", "전학입니다")] == [
        "급식", "급식", "석면철거", "전학",
    ]  # fmt: skip
    # A word of two syllables keeps what looks like a particle.
    assert words.stem_of("도로") == "도로"


def test_a_word_is_found_inside_compounds_without_spaces() -> None:
    found = words.candidates(
        texts("석면철거공사를 미뤄", "석면조사 결과는", "운동장석면 걱정", "급식은 좋다"), 3
    )
    assert set(found) == {"석면"}
    assert found["석면"].bit_count() == 3


def test_a_sequence_gives_way_to_the_longer_one_in_the_same_petitions() -> None:
    found = words.candidates(texts(*["통학버스 노선을 늘려"] * 4, "통학 거리가 멀어"), 4)
    assert "통학버스" in found
    assert "통학" not in found or found["통학"].bit_count() > found["통학버스"].bit_count()
    assert "학버" not in found


def test_what_offices_always_say_is_no_word() -> None:
    found = words.candidates(texts(*["민원 처리 결과를 답변해 주시기 바랍니다."] * 5), 3)
    assert not {"민원", "처리", "결과", "답변", "바랍니다"} & set(found)


def test_how_somebody_asks_is_no_word() -> None:
    said = "통학버스가 언제 바뀌는지 알고 싶은지 적습니다 고쳐주십시오 보았는데 드렸는데"
    found = set(words.candidates(texts(*[said] * 5), 3))
    assert "통학버스" in found
    assert not {one for one in found if set(one) & set("습십는았렸")}
    kept = ("통학버스", "학습", "석면철거", "돌봄교실", "연습실")
    assert [words.stem_of(one) for one in kept] == list(kept)


def test_numbers_and_latin_letters_are_never_looked_at() -> None:
    found = words.candidates(texts(*["010-1234-5678 abc@example.com 12가3456"] * 5), 2)
    assert found == {}


@given(st.lists(SYLLABLES, min_size=1, max_size=12), st.integers(1, 4))
def test_every_word_stands_in_the_petitions_it_is_marked_for(said: list[str], least: int) -> None:
    petitions = texts(*said)
    for word, marks in words.candidates(petitions, least).items():
        assert words.SHORTEST <= len(word) <= words.LONGEST
        assert marks.bit_count() >= least
        holding = {at for at, one in enumerate(said) if word in words.stem_of(one[:20])}
        assert {at for at in range(len(said)) if marks >> at & 1} == holding


@given(st.lists(SYLLABLES, min_size=1, max_size=12))
def test_counting_known_words_agrees_with_finding_them(said: list[str]) -> None:
    petitions = texts(*said)
    found = words.candidates(petitions, 1)
    counted = words.known_in(petitions, found.keys())
    assert {word: marks.bit_count() for word, marks in found.items()} == dict(counted)


def test_closed_keeps_the_longest_of_nearly_the_same() -> None:
    assert words.closed({"학교": 0b1111, "학교급식": 0b1111, "급식": 0b111111}) == {
        "학교급식": 0b1111,
        "급식": 0b111111,
    }


# --- people -----------------------------------------------------------------------------


def test_a_petitioner_and_their_given_name_are_nobodys_word() -> None:
    names = {"나가온", "남궁하늘", "해오름학부모회"}
    for word in ("나가온", "가온", "나가온님", "하늘", "궁하늘"):
        assert words.names_somebody(word, names), word
    for word in ("급식", "통학로", "온라인"):
        assert not words.names_somebody(word, names), word


def test_who_is_written_about_is_known_by_the_title_behind() -> None:
    told = texts("노가람 선생님이", "노가람교사를", "노가람은")
    assert words.is_called("노가람", told)
    # Most places call nobody: it is what the school is called.
    assert not words.is_called("노가람", [*told[:1], *texts(*["노가람 초등학교"] * 9)])
    assert not words.is_called("초등학교", texts(*["초등학교 교장"] * 5))


def test_a_new_word_of_the_shape_of_a_name_is_left_out_until_it_is_known() -> None:
    assert words.is_of_person("노가람", set())
    assert not words.is_of_person("노가람", set(), known=True)
    assert not words.is_of_person("통학로", set())
