"""Column types keep the same value on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from gaoffice_desktop.database.base import Base, Json, Moment

DIALECTS = [sqlite.dialect(), postgresql.dialect()]
moments = st.datetimes(
    datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)
)  # fmt: skip
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize("dialect", DIALECTS, ids=["sqlite", "postgresql"])
@given(moment=moments)
def test_a_moment_comes_back_to_the_microsecond(dialect, moment: datetime) -> None:
    stored = Moment().process_bind_param(moment, dialect)
    assert isinstance(stored, int)
    assert Moment().process_result_value(stored, dialect) == moment


def test_the_same_instant_is_stored_alike_whatever_its_zone() -> None:
    at = datetime(2026, 11, 25, 10, 0, tzinfo=timezone(timedelta(hours=9)))
    [sqlite_, _] = DIALECTS
    assert Moment().process_bind_param(at, sqlite_) == Moment().process_bind_param(
        datetime(2026, 11, 25, 1, 0, tzinfo=UTC), sqlite_
    )


@given(moments, moments)
def test_stored_moments_sort_as_moments(one: datetime, other: datetime) -> None:
    [dialect, _] = DIALECTS
    stored = [Moment().process_bind_param(at, dialect) for at in (one, other)]
    assert (stored[0] < stored[1]) is (one < other)  # type: ignore[operator]


@given(value=values)
def test_json_comes_back_as_it_was(value: object) -> None:
    [dialect, _] = DIALECTS
    assert Json().process_result_value(Json().process_bind_param(value, dialect), dialect) == value


def test_korean_is_stored_as_it_is_read() -> None:
    [dialect, _] = DIALECTS
    assert Json().process_bind_param({"이름": ["가", 1]}, dialect) == '{"이름":["가",1]}'


def test_every_constraint_has_a_name_for_migrations() -> None:
    assert set(Base.metadata.naming_convention) >= {"ix", "uq", "ck", "fk", "pk"}
