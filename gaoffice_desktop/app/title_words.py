"""The words that titles have in common, found for the forecast as they are for the surges.

The two know nothing of each other; whoever puts the services together lends one the other's eyes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gaoffice_desktop.early_warning.surges.words import (
    Text,
    candidates,
    is_boilerplate,
    is_of_person,
)

FEWEST = 3
"""Titles that a word stands in, at least; of very many titles it is a hundredth of them."""


def words_of_titles(titles: Sequence[str], years: Sequence[int]) -> Mapping[str, int]:
    """Return each word with the titles that hold it, as the bits of one number.

    A word that may be a person's name is left out; one that several years know is taken for no
    name by its shape alone.
    """
    texts = [Text(title, "") for title in titles]
    found = candidates(texts, max(FEWEST, len(texts) // 100))
    return {
        word: marks
        for word, marks in found.items()
        if not is_boilerplate(word)
        and not is_of_person(word, (), texts, known=_in_years(marks, years) > 1)
    }


def _in_years(marks: int, years: Sequence[int]) -> int:
    return len({year for at, year in enumerate(years) if marks >> at & 1})
