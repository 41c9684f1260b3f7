"""The computer's clock is set back while the program runs."""

from __future__ import annotations

import pytest

from tests.stories.house import House, gapless, numbers

pytestmark = pytest.mark.story


def test_nothing_is_numbered_out_of_order(house: House) -> None:
    told = house.play("take_in_with_the_clock_set_back")

    assert told["said"].startswith(
        "이 컴퓨터의 시계가 마지막 접수 시각(2026. 11. 25. 10:05)보다 이전을 가리키고 있습니다."
    )
    assert told["kept_all"]
    assert told["banner_after"] == ""
    rows = house.register()
    assert gapless(rows)
    assert [told["first"], told["second"]] == [f"2026-{n:06d}" for n in numbers(rows)[-2:]]
    times = [row.received_at for row in rows if row.number in (told["first"], told["second"])]
    assert times == sorted(times)
