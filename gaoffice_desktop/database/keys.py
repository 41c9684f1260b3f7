"""The store's key: random, kept by the operating system, recoverable from a sheet of paper.

개인정보의 안전성 확보조치 기준 제7조⑤: personal data kept on a staff computer is encrypted.
The key is 256 random bits. It lies in the operating system's credential store; where there is
none, in a file that only the user can read, and the program says so. The recovery key that
the set-up prints once is the key itself in letters that can be read out over the telephone.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import secrets
from enum import StrEnum
from pathlib import Path

import keyring
from keyring.errors import KeyringError

from gaoffice_desktop.database.engine import KEY_BYTES
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say

_SERVICE = "gaoffice_desktop"
_CHECK_BYTES = 3
_GROUP = 4
_log = logging.getLogger(__name__)


class KeyPlace(StrEnum):
    """Where the key of this store lies."""

    CREDENTIAL_STORE = "credential_store"
    FILE = "file"


def new_key() -> bytes:
    """Draw a key."""
    return secrets.token_bytes(KEY_BYTES)


def keep_key(places: Places, key: bytes) -> KeyPlace:
    """Keep the key for this user; say where it lies.

    Raises:
        Unavailable: neither the credential store nor the key file takes it.
    """
    if _has_credential_store():
        try:
            keyring.set_password(_SERVICE, _name(places), key.hex())
            return KeyPlace.CREDENTIAL_STORE
        except KeyringError:
            _log.info("the credential store refused the key; a key file is used")
    _write_private(places.key_file, key.hex())
    return KeyPlace.FILE


def find_key(places: Places) -> bytes | None:
    """Return the key kept for this store, or nothing where there is none.

    Raises:
        KeyMissing: a key file is there but is damaged or cannot be read.
    """
    if _has_credential_store():
        try:
            kept = keyring.get_password(_SERVICE, _name(places))
        except KeyringError:
            _log.info("the credential store did not answer; a key file is looked for")
            kept = None
        if kept:
            return bytes.fromhex(kept)
    try:
        text = places.key_file.read_text("ascii").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise KeyMissing(
            say("열쇠 파일을 읽을 수 없습니다."), say("복구 열쇠를 입력하여 여십시오.")
        ) from error
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyMissing(say("열쇠 파일이 손상되었습니다."), say("복구 열쇠를 입력하여 여십시오."))
    return key


def recovery_text(key: bytes) -> str:
    """Write the key in groups of four letters and digits, with a check at the end."""
    letters = base64.b32encode(key + _check(key)).decode("ascii").rstrip("=")
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def key_of_recovery(text: str) -> bytes:
    """Read a recovery key as people type it: any case, spaces and dashes, 0 for O, 1 for I.

    Raises:
        UserError: a letter is missing, added or mistyped.
    """
    letters = "".join(text.split()).replace("-", "").upper()
    letters = letters.translate(str.maketrans("018", "OIB"))
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raw = b""
    key, check = raw[:KEY_BYTES], raw[KEY_BYTES:]
    if len(key) != KEY_BYTES or check != _check(key):
        raise UserError.at(
            recovery_key=say("복구 열쇠가 맞지 않습니다. 빠지거나 틀린 글자가 없는지 보십시오.")
        )
    return key


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"gaoffice recovery" + key).digest()[:_CHECK_BYTES]


def _name(places: Places) -> str:
    return str(places.store_file)


def _has_credential_store() -> bool:
    # keyring's own "no backend" stand-ins have a priority of zero or less.
    return keyring.get_keyring().priority > 0


def _write_private(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise Unavailable(
            say("열쇠 파일을 쓸 수 없습니다: {path}", path=path),
            say("폴더의 쓰기 권한과 남은 자리를 확인해 주십시오."),
        ) from error
