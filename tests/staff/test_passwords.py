"""Passwords are kept one way only."""

from gaoffice_desktop.staff.passwords import hashed, matches, outdated


def test_only_the_password_itself_matches() -> None:
    kept = hashed("푸른 나무 아래 12")
    assert matches("푸른 나무 아래 12", kept)
    assert not matches("푸른 나무 아래 13", kept)
    assert not matches("", kept)


def test_the_same_password_is_kept_differently_each_time() -> None:
    assert hashed("푸른 나무 아래 12") != hashed("푸른 나무 아래 12")


def test_nothing_kept_matches_nothing() -> None:
    assert not matches("nobody signs in with this", None)
    assert not matches("x", "not a hash")


def test_a_weaker_hash_is_noticed() -> None:
    from argon2 import PasswordHasher

    assert outdated(PasswordHasher(time_cost=1, memory_cost=1024).hash("x"))
    assert not outdated(hashed("x"))
