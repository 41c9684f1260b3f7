"""What somebody was typing, on both stores: kept, given back, and gone with its intake."""

from __future__ import annotations

import pytest

from gaoffice_desktop.shared.errors import UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_command


def test_a_draft_comes_back_as_it_was_typed(house: House, clock: FrozenClock) -> None:
    form = {"name": "홍길", "content": "첫 줄\n둘째\x00", "documents": ["신청서"], "proxy": None}
    done = house.petitions.save_draft(house.clerk, None, form)
    assert done.changes.drafts
    clock.move(seconds=2)
    again = house.petitions.save_draft(house.clerk, done.value.id, form | {"name": "홍길동"})
    assert again.value.id == done.value.id
    [kept] = house.petitions.drafts(house.clerk)
    assert kept.form == form | {"name": "홍길동"}
    assert kept.saved_at == clock.now
    assert house.petitions.drafts(house.handler) == ()


def test_text_that_no_store_can_write_does_not_lose_the_draft(house: House) -> None:
    house.petitions.save_draft(
        house.clerk, None, {"title": "급식 \ud800", "\udc00": ["\ud83d\ude00"]}
    )
    [kept] = house.petitions.drafts(house.clerk)
    assert kept.form == {"title": "급식 \ufffd", "\ufffd": ["😀"]}


def test_a_draft_goes_with_the_intake_it_became_and_not_with_one_that_failed(
    house: House,
) -> None:
    draft = house.petitions.save_draft(house.clerk, None, {"title": "가"}).value
    with pytest.raises(UserError):
        house.take_in(title="", draft_id=draft.id)
    assert house.petitions.drafts(house.clerk) == (draft,)
    done = house.petitions.take_in(house.clerk, a_command(draft_id=draft.id))
    assert done.changes.drafts
    assert house.petitions.drafts(house.clerk) == ()
    revived = house.petitions.save_draft(house.clerk, draft.id, {"title": "나"}).value
    assert house.petitions.drafts(house.clerk) == (revived,)


def test_nobody_reaches_another_persons_draft(house: House) -> None:
    draft = house.petitions.save_draft(house.clerk, None, {"title": "가"}).value
    house.petitions.drop_draft(house.handler, draft.id)
    house.petitions.take_in(house.handler, a_command(draft_id=draft.id))
    house.petitions.save_draft(house.handler, draft.id, {"title": "남의 것"})
    assert house.petitions.drafts(house.clerk) == (draft,)
    house.petitions.drop_draft(house.clerk, draft.id)
    assert house.petitions.drafts(house.clerk) == ()
