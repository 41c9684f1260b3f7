"""Passwords are kept one way only (개인정보의 안전성 확보조치 기준 제7조①): argon2id."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()
_NOBODY = _hasher.hash("nobody signs in with this")


def hashed(password: str) -> str:
    """Hash a new password with a fresh salt."""
    return _hasher.hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Tell whether a password is the one kept.

    An unknown account costs as long as a wrong password, so that the time tells nothing.
    """
    try:
        return _hasher.verify(kept or _NOBODY, password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def outdated(kept: str) -> bool:
    """Tell whether a hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(kept)
