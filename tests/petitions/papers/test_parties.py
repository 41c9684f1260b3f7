from __future__ import annotations

import pytest

from gaoffice_desktop.petitions.papers.parties import named, named_with_proxy
from gaoffice_desktop.petitions.papers.sheets import Party
from tests.petitions.papers import sample_sheets as sample


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (Party("홍길동"), "홍길동"),
        (Party("가나다 협회", "김대표"), "가나다 협회 (대표자 김대표)"),
        (Party("홍길동", people=2), "대표자 홍길동 외 1명"),
    ],
)
def test_parties_are_named(party: Party, said: str) -> None:
    assert named(party) == said
    assert named_with_proxy(party) == said


def test_a_proxy_stands_below_the_petitioner() -> None:
    assert named_with_proxy(sample.WHOLE_PARTY) == "홍길동\n대리인 김대리 (관계: 배우자)"
