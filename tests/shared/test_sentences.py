"""A sentence keeps its source apart from its values, and reads right in both languages."""

from __future__ import annotations

from datetime import time

import pytest

from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import Sentence, say


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (say("접수했습니다."), "접수했습니다."),
        (say("{name:을를} 접수했습니다.", name="증명원"), "증명원을 접수했습니다."),
        (say("{name:을를} 접수했습니다.", name="이의"), "이의를 접수했습니다."),
        (say("{at:%H:%M}까지 {count}건", at=time(9, 5), count=3), "09:05까지 3건"),
        (say("{what:이가} 없습니다.", what=say("{n}번 파일", n=2)), "2번 파일이 없습니다."),
    ],
)
def test_it_reads_as_korean(sentence: Sentence, text: str) -> None:
    assert str(sentence) == text


def test_a_translation_may_turn_the_order_and_drops_particles() -> None:
    english = {
        "{name:이가} {day:을를} 정했습니다.": "{day} was set by {name}.",
        "부서": "a department",
    }
    sentence = say("{name:이가} {day:을를} 정했습니다.", name=say("부서"), day="D-3")
    assert sentence.render(lambda text: english[text]) == "D-3 was set by a department."


def test_a_value_with_braces_is_no_field() -> None:
    assert str(say("{a} {b}", a="{b}", b="x")) == "{b} x"


def test_a_missing_value_is_a_bug() -> None:
    with pytest.raises(KeyError):
        str(say("{name}"))


def test_errors_carry_sentences_and_read_as_their_korean() -> None:
    error = UserError.at(name=say("이름을 적어 주십시오."), phone=say("전화번호를 적어 주십시오."))
    assert str(error) == "이름을 적어 주십시오."
    assert list(error.problems) == ["name", "phone"]
    assert str(Unavailable(say("디스크가 가득 찼습니다.")).advice).endswith("주십시오.")
