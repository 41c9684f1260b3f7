"""The surroundings are told apart from our own bugs."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from gaoffice_desktop.database.troubles import as_unavailable, translated
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable

SURROUNDINGS = {
    "database is locked": "다른 창",
    "database or disk is full": "남은 자리",
    "attempt to write a readonly database": "읽기 전용",
    "unable to open database file": "읽기 전용",
    "file is not a database": "열쇠",
    "database disk image is malformed": "손상",
    "disk I/O error": "읽거나 쓰지 못했습니다",
    'connection to server at "10.0.0.1" failed: Connection refused': "서버에 연결",
    "server closed the connection unexpectedly": "서버에 연결",
    "canceling statement due to lock timeout": "다른 창",
}


@pytest.mark.parametrize(("message", "words"), SURROUNDINGS.items())
def test_each_trouble_has_its_sentence(message: str, words: str) -> None:
    trouble = as_unavailable(OperationalError("", {}, Exception(message)).orig)  # type: ignore[arg-type]
    assert trouble is not None
    assert words in str(trouble.sentence)
    assert str(trouble.advice)
    assert isinstance(trouble, KeyMissing) is (words == "열쇠"), "the recovery key helps only here"


@pytest.mark.parametrize(
    "message",
    ["UNIQUE constraint failed: account.login", "no such column: nmae", 'near "SELCT": syntax'],
)
def test_a_bug_of_ours_is_none(message: str) -> None:
    assert as_unavailable(Exception(message)) is None


def fail_with(error: Exception) -> None:
    with translated():
        raise error


def test_the_block_translates_and_keeps_the_cause() -> None:
    cause = OperationalError("INSERT", {}, Exception("database is locked"))
    with pytest.raises(Unavailable) as caught:
        fail_with(cause)
    assert caught.value.__cause__ is cause


def test_the_block_lets_bugs_through() -> None:
    with pytest.raises(IntegrityError):
        fail_with(IntegrityError("INSERT", {}, Exception("UNIQUE constraint failed")))
    with pytest.raises(ZeroDivisionError):
        fail_with(ZeroDivisionError())
