"""The bound of a week or a day after EARS C2, from the nearest comparable ones.

L. Hutwagner, W. Thompson, G. M. Seeman, T. Treadwell, "The bioterrorism preparedness and response
Early Aberration Reporting System (EARS)", J. Urban Health 80 (2003), i89-i96: the mean and the
standard deviation of seven days, the two newest days left out (a surge that grows slowly must not
raise its own bound), and a signal from three standard deviations on.

Ours, and said so: counts are compared after division by their ``weight`` (what a day of its
weekday, or a week of its working days, usually is). Seven days alone know their own scatter
badly, and hundreds of topics are looked at: a signal must exceed, beside C2's bound, a quantile
of the negative binomial distribution. Its dispersion is the larger of what all topics tell
together and what the topic's own longer past does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from gaoffice_desktop.early_warning.surges.chances import quantile
from gaoffice_desktop.early_warning.surges.farrington import Bound

BASELINE = 7
GUARD = 2
_SIGMAS = 3.0
_LOOKED_BACK = 26
_FEWEST_EACH = 0.5
"""Of what comes less often each time, a scatter can't be told from chance."""

FEWEST = 4
"""Fewer comparable weeks than this say nothing."""


def bound(
    counts: Sequence[int],
    weights: Sequence[float],
    weight: float,
    share: float,
    dispersion: float = 1.0,
) -> Bound | None:
    """Return the bound of what follows ``counts``, the oldest first; none if there are too few.

    ``dispersion`` is what all topics together tell.
    """
    compared = baseline(counts, weights)
    if len(compared) < FEWEST or weight <= 0.0:
        return None
    size = len(compared)
    mean = sum(compared) / size
    spread = math.sqrt(sum((one - mean) ** 2 for one in compared) / (size - 1))
    expected = mean * weight
    # The mean of seven is itself a guess; of nothing at all, half a petition is expected.
    scatter = max(1.0, dispersion, own_dispersion(counts[:-GUARD], weights[:-GUARD]))
    guessed = max(mean, 0.5 / size) * weight
    by_chance = quantile(share, guessed, scatter * (1.0 + 1.0 / size))
    upper = max(expected + _SIGMAS * spread * weight, float(by_chance))
    return Bound(expected, upper, scatter)


def baseline(counts: Sequence[int], weights: Sequence[float]) -> list[float]:
    """Return what is compared with: the seven before the guard band, levelled by weight."""
    last = len(counts) - GUARD
    first = max(0, last - BASELINE)
    return [counts[at] / weights[at] for at in range(first, max(last, 0)) if weights[at] > 0.0]


def pooled_dispersion(
    rows: Sequence[tuple[Sequence[int], Sequence[float]]], place: float = 0.5
) -> float:
    """Return by how much counts scatter more than Poisson's, by one of many topics.

    That is the one at this ``place`` among all of them in the order of their scatter.

    Each row is a topic's past with its weights; one with hardly a petition each time tells nothing.
    """
    found = [one for row in rows if (one := _dispersion(*row)) is not None]
    if not found:
        return 1.0
    found.sort()
    return max(1.0, found[min(len(found) - 1, int(len(found) * place))])


def own_dispersion(counts: Sequence[int], weights: Sequence[float]) -> float:
    """Return by how much a topic's own newest counts scatter, those of the guard band left out."""
    return _dispersion(counts[-_LOOKED_BACK:], weights[-_LOOKED_BACK:]) or 1.0


def _dispersion(counts: Sequence[int], weights: Sequence[float]) -> float | None:
    pairs = [(c, w) for c, w in zip(counts, weights, strict=True) if w > 0.0]
    whole = sum(w for _, w in pairs)
    if len(pairs) < 2 * BASELINE or whole <= 0.0:
        return None
    rate = sum(c for c, _ in pairs) / whole
    if rate < _FEWEST_EACH:
        return None
    return sum((c - rate * w) ** 2 / (rate * w) for c, w in pairs) / (len(pairs) - 1)
