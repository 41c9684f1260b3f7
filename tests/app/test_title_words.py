"""Words of titles: what they are about, and nobody's name."""

from __future__ import annotations

from gaoffice_desktop.app.title_words import words_of_titles

TITLES = (
    "통학로 안전 시설을 보강해 주십시오",
    "학교 앞 통학로에 보도가 없습니다",
    "통학로 문의",
    "돌봄교실 운영 시간 문의",
    "돌봄교실을 늘려 주십시오",
    "우리 동네 돌봄교실",
    "김가람 교사의 수업 방식",
    "김가람 교사 관련 민원",
    "김가람 선생님께 감사드립니다",
)


def test_words_are_found_with_the_titles_that_hold_them() -> None:
    found = words_of_titles(TITLES, [2025] * len(TITLES))
    assert {at for at in range(len(TITLES)) if found["돌봄교실"] >> at & 1} == {3, 4, 5}
    assert "문의" not in found


def test_a_name_is_no_word() -> None:
    for years in ([2025] * 9, [2023, 2024, 2025] * 3):
        assert not {word for word in words_of_titles(TITLES, years) if "가람" in word}


def test_a_word_that_reads_like_a_name_needs_two_years() -> None:
    titles = ("도서관 이용", "도서관에서", "도서관 시간")
    assert "도서관" not in words_of_titles(titles, [2025] * 3)
    assert "도서관" in words_of_titles(titles, [2024, 2025, 2025])


def test_no_titles_have_no_words() -> None:
    assert words_of_titles((), ()) == {}
