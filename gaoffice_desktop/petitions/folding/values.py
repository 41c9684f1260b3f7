"""Reads the JSON values of an event's data, and says so when one is not what it must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import cast

from gaoffice_desktop.petitions.life import Consent, Notified


def mapping(value: object) -> Mapping[str, object]:
    """Read named values."""
    if not isinstance(value, Mapping):
        raise TypeError(f"an event holds {value!r} where named values belong")
    return cast("Mapping[str, object]", value)


def sequence(value: object) -> Sequence[object]:
    """Read a list."""
    if not isinstance(value, list | tuple):
        raise TypeError(f"an event holds {value!r} where a list belongs")
    return cast("Sequence[object]", value)


def text(value: object) -> str:
    """Read a text."""
    if not isinstance(value, str):
        raise TypeError(f"an event holds {value!r} where a text belongs")
    return value


def number(value: object) -> int:
    """Read a whole number."""
    if not isinstance(value, int):
        raise TypeError(f"an event holds {value!r} where a number belongs")
    return value


def number_or_none(value: object) -> int | None:
    """Read a whole number, or that there is none."""
    return None if value is None else number(value)


def day(value: object) -> date:
    """Read a day."""
    return date.fromisoformat(text(value))


def day_or_none(value: object) -> date | None:
    """Read a day, or that there is none."""
    return None if value is None else day(value)


def consent(data: Mapping[str, object]) -> Consent | None:
    """Read what ``consent_data`` wrote under ``consent``."""
    given = data.get("consent")
    if given is None:
        return None
    values = mapping(given)
    return Consent(text(values["name"]), text(values["how"]), day(values["on"]))


def consent_data(given: Consent | None) -> dict[str, object] | None:
    """Return a consent as JSON values."""
    if given is None:
        return None
    return {"name": given.name, "how": given.how, "on": given.on.isoformat()}


def notice_data(notified: Notified) -> dict[str, object]:
    """Return a notified due time as JSON values."""
    return {
        "on": notified.due_on.isoformat(),
        "at": notified.due_at.isoformat() if notified.due_at is not None else None,
        "alarm": notified.alarm_at.isoformat(),
    }


def read_notice(values: Mapping[str, object]) -> Notified:
    """Read what ``notice_data`` wrote."""
    due_at = values["at"]
    return Notified(
        day(values["on"]),
        datetime.fromisoformat(text(due_at)) if due_at is not None else None,
        datetime.fromisoformat(text(values["alarm"])),
    )


def notified(data: Mapping[str, object]) -> Notified | None:
    """Read the due time that an event told the petitioner, if it did."""
    notice = data.get("notified")
    return read_notice(mapping(notice)) if notice is not None else None
