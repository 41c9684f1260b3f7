"""Turns what a database driver complains about into a sentence for the person at the desk.

Only troubles of the surroundings are translated (disk, lock, key, server). A broken
constraint or a wrong statement is a bug of ours and passes through unchanged.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from gaoffice_desktop.shared.errors import KeyMissing, Unavailable
from gaoffice_desktop.shared.sentences import Sentence, say

_KEPT = say("입력하신 내용은 그대로 있습니다. 잠시 뒤에 다시 시도해 주십시오.")
_FOREIGN = say("자료 파일을 열 수 없습니다. 열쇠가 맞지 않거나 이 프로그램의 파일이 아닙니다.")
_RECOVER = say("복구 열쇠를 입력하거나 백업에서 되살려 주십시오.")

_SENTENCES: tuple[tuple[tuple[str, ...], Sentence, Sentence], ...] = (
    (
        ("database is locked", "database table is locked", "lock timeout", "deadlock detected"),
        say("저장하지 못했습니다. 다른 창이 자료 파일을 쓰고 있습니다."),
        _KEPT,
    ),
    (
        ("database or disk is full", "no space left", "could not extend file"),
        say("저장하지 못했습니다. 디스크에 남은 자리가 없습니다."),
        say("필요 없는 파일을 지운 뒤 다시 시도해 주십시오. 입력하신 내용은 그대로 있습니다."),
    ),
    (
        ("readonly database", "read-only transaction", "unable to open database file"),
        say("자료 파일에 쓸 수 없습니다. 폴더나 파일이 읽기 전용입니다."),
        say("폴더의 쓰기 권한을 확인해 주십시오. 입력하신 내용은 그대로 있습니다."),
    ),
    (
        ("file is not a database", "file is encrypted"),
        _FOREIGN,
        _RECOVER,
    ),
    (
        # A quota, a pulled stick, a network drive that is gone: the file itself may be sound.
        ("disk i/o error",),
        say("자료 파일을 읽거나 쓰지 못했습니다. 디스크나 네트워크 드라이브가 응답하지 않습니다."),
        say("연결과 남은 자리를 확인한 뒤 다시 시도해 주십시오. 입력하신 내용은 그대로 있습니다."),
    ),
    (
        ("malformed", "corrupt"),
        say("자료 파일이 손상되었습니다."),
        say(
            "파일을 옮기거나 지우지 말고 전산 담당에게 알려 주십시오. 백업에서 되살릴 수 있습니다."
        ),
    ),
    (
        ("connection", "server closed", "could not translate host", "timeout expired"),
        say("자료 서버에 연결할 수 없습니다."),
        say("네트워크와 서버를 확인해 주십시오. 입력하신 내용은 그대로 있습니다."),
    ),
)


def not_a_store() -> Unavailable:
    """Return the trouble of a file that the key does not open."""
    return KeyMissing(_FOREIGN, _RECOVER)


def as_unavailable(error: BaseException) -> Unavailable | None:
    """Return the trouble as a sentence, or nothing where it is a bug of ours."""
    text = str(error).lower()
    for marks, sentence, advice in _SENTENCES:
        if any(mark in text for mark in marks):
            kind = KeyMissing if sentence is _FOREIGN else Unavailable
            return kind(sentence, advice)
    return None


@contextmanager
def translated() -> Iterator[None]:
    """Translate the troubles of the surroundings raised inside the block.

    Raises:
        Unavailable: disk, lock, key or server.
    """
    try:
        yield
    except DBAPIError as error:
        trouble = as_unavailable(error.orig or error)
        if trouble is None:
            raise
        raise trouble from error
