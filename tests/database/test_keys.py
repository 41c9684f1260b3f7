"""The key is found again, is nobody else's to read, and survives being written on paper."""

from __future__ import annotations

import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.database import keys
from gaoffice_desktop.database.keys import KeyPlace
from gaoffice_desktop.shared.errors import KeyMissing, UserError
from gaoffice_desktop.shared.places import Places

some_key = st.binary(min_size=32, max_size=32)


@given(some_key)
def test_the_recovery_key_gives_the_key_back(key: bytes) -> None:
    assert keys.key_of_recovery(keys.recovery_text(key)) == key


@given(some_key, st.data())
def test_one_mistyped_letter_is_noticed(key: bytes, data: st.DataObject) -> None:
    text = keys.recovery_text(key)
    at = data.draw(st.sampled_from([i for i, c in enumerate(text) if c != "-"]))
    other = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
    mistyped = text[:at] + other + text[at + 1 :]
    if mistyped == text:
        assert keys.key_of_recovery(mistyped) == key
    else:
        with pytest.raises(UserError) as caught:
            keys.key_of_recovery(mistyped)
        assert "recovery_key" in caught.value.problems


def test_the_recovery_key_is_read_as_people_type_it() -> None:
    key = bytes(range(32))
    text = keys.recovery_text(key)
    assert keys.key_of_recovery(text.lower().replace("-", "  ") + "\n") == key
    assert keys.key_of_recovery(text.replace("O", "0").replace("I", "1").replace("B", "8")) == key


@pytest.mark.parametrize("text", ["", "-", "한글", "A" * 56, "AAAA-" * 3, "\x00" * 56])
def test_what_is_no_recovery_key_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        keys.key_of_recovery(text)


def test_without_a_credential_store_the_key_lies_in_a_private_file() -> None:
    places, key = Places.of_user(), keys.new_key()
    assert keys.keep_key(places, key) is KeyPlace.FILE
    assert keys.find_key(places) == key
    if sys.platform != "win32":
        assert stat.S_IMODE(places.key_file.stat().st_mode) == 0o600


def test_a_credential_store_keeps_the_key_out_of_files(
    credential_store: dict[tuple[str, str], str],
) -> None:
    places, key = Places.of_user(), keys.new_key()
    assert keys.keep_key(places, key) is KeyPlace.CREDENTIAL_STORE
    assert keys.find_key(places) == key
    assert not places.key_file.exists()
    assert list(credential_store.values()) == [key.hex()]


def test_no_key_is_no_error() -> None:
    assert keys.find_key(Places.of_user()) is None


@pytest.mark.parametrize("content", [b"", b"abc", b"zz" * 32, b"\xff\xfe\x00"])
def test_a_damaged_key_file_is_told(content: bytes) -> None:
    places = Places.of_user()
    places.config.mkdir(parents=True)
    places.key_file.write_bytes(content)
    with pytest.raises(KeyMissing, match="열쇠 파일"):
        keys.find_key(places)
