"""Words on the screen: sentences of the features in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from gaoffice_desktop.gui.citations import cited
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence

CONTEXT = "Sentence"
"""The translation context under which the sentences of all features are collected."""

_COUNTED = re.compile(r"\b((\d+)(?: [a-z]+)+)\(s\)")


def spoken(sentence: Sentence | str) -> str:
    """Return a feature's sentence in the language of the window, its values filled in.

    A plain ``str`` is taken as a screen's own, already translated text, or as an article.
    """
    if isinstance(sentence, str):
        return cited(sentence, _translate)
    return _counted(cited(sentence.render(_translate), _translate))


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _counted(text: str) -> str:
    """Make "3 day(s)" plural and "1 day(s)" singular: Korean, the source text, has no plural."""
    if "(s)" not in text:
        return text
    return _COUNTED.sub(lambda found: found[1] + ("" if found[2] == "1" else "s"), text)


def day_spoken(on: date) -> str:
    """Return a day with its weekday in the language of the window."""
    return spoken(dates.day_said(on))


def moment_spoken(local: datetime) -> str:
    """Return a day and a time in the language of the window."""
    return spoken(dates.moment_said(local))


def weekdays_spoken(weekdays: Iterable[int]) -> str:
    """Return weekdays in a row: 월화수, but Mon, Tue, Wed where a name has several letters."""
    names = [spoken(dates.weekday_said(weekday)).strip("()") for weekday in weekdays]
    return ("" if all(len(name) == 1 for name in names) else ", ").join(names)
