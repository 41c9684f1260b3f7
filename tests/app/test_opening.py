"""The store at start: found, begun, upgraded, or said to be locked."""

from __future__ import annotations

import pytest

from gaoffice_desktop.app.opening import Found, Opening
from gaoffice_desktop.database.keys import find_key, keep_key, new_key
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable
from gaoffice_desktop.shared.places import Places


@pytest.fixture
def opening(home, clock) -> Opening:
    return Opening(Places.under(home), clock)


def test_nothing_then_a_store_then_a_store_without_its_key(opening) -> None:
    assert opening.look() is Found.NOTHING
    new = opening.begin()
    new.database.close()
    assert opening.look() is Found.STORE
    opening.places.key_file.unlink()
    assert opening.look() is Found.STORE_WITHOUT_KEY
    with pytest.raises(KeyMissing, match="열쇠가 이 컴퓨터에 없습니다"):
        opening.open()


def test_what_was_begun_is_opened_again_with_the_kept_key(opening) -> None:
    new = opening.begin()
    new.database.close()
    assert find_key(opening.places) == new.key
    opening.open().close()


def test_a_store_begun_twice_keeps_its_first_key(opening) -> None:
    first = opening.begin()
    first.database.close()
    second = opening.begin()
    second.database.close()
    assert second.key == first.key


def test_a_typed_key_is_kept_only_when_it_fits(opening) -> None:
    new = opening.begin()
    new.database.close()
    opening.places.key_file.unlink()
    with pytest.raises(Unavailable):
        opening.open_with(new_key())
    assert find_key(opening.places) is None
    opening.open_with(new.key).close()
    assert find_key(opening.places) == new.key


def test_a_wrong_kept_key_opens_nothing_and_harms_nothing(opening) -> None:
    new = opening.begin()
    new.database.close()
    before = opening.places.store_file.read_bytes()
    keep_key(opening.places, new_key())
    with pytest.raises(KeyMissing):
        opening.open()
    assert opening.places.store_file.read_bytes() == before


def test_a_folder_that_cannot_be_made(opening) -> None:
    opening.places.data.parent.mkdir(parents=True, exist_ok=True)
    opening.places.data.write_text("a file where the folder should be")
    with pytest.raises(Unavailable, match="자료 폴더를 만들 수 없습니다"):
        opening.begin()


def test_a_shared_server_is_taken_at_its_word(opening) -> None:
    pc = PcSettings(opening.places.pc_settings_file)
    pc.keep(STORE_URL, "postgresql+psycopg://office@server/office")
    assert opening.look() is Found.STORE
    assert opening.shared_url.endswith("@server/office")
