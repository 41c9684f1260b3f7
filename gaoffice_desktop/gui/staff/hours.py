"""Office hours and departments as people type them into one box."""

from __future__ import annotations

import re

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.phones import parse

_INTERVAL = re.compile(r"(\d{1,2}):?(\d{2})\s*[~\-–∼]\s*(\d{1,2}):?(\d{2})")


def read_intervals(text: str) -> tuple[tuple[int, int], ...]:
    """Read ``09:00~12:00, 13:00~18:00`` into minutes since midnight.

    What cannot be read gives an interval that no rule accepts, so that the fault is told at
    the field and nothing typed is dropped silently.
    """
    intervals: list[tuple[int, int]] = []
    for part in filter(None, (piece.strip() for piece in re.split(r"[,;\n]", text))):
        match = _INTERVAL.fullmatch(part)
        if match is None or int(match[2]) > 59 or int(match[4]) > 59:
            intervals.append((-1, -1))
            continue
        start, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
        intervals.append((start, end))
    return tuple(intervals)


def write_intervals(intervals: tuple[tuple[int, int], ...]) -> str:
    """Write minutes since midnight as people read them."""
    return ", ".join(
        f"{start // 60:02}:{start % 60:02}~{end // 60:02}:{end % 60:02}" for start, end in intervals
    )


def read_departments(text: str) -> tuple[tuple[str, str], ...]:
    """Read one department a line, its phone after a comma or tab (as pasted from a sheet)."""
    departments: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        name, _, phone = re.sub(r"[,，\t]", ",", line).partition(",")
        departments.append((name.strip(), _written(phone.strip())))
    return tuple(departments)


def _written(phone: str) -> str:
    try:
        return str(parse(phone)) if phone else ""
    except UserError:
        # An office may have a line that no plan knows; its own number is its own business.
        return phone
