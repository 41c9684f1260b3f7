"""The bound of a week or a day after EARS C2, from the nearest comparable ones.

L. Hutwagner, W. Thompson, G. M. Seeman, T. Treadwell, "The bioterrorism preparedness and response
Early Aberration Reporting System (EARS)", J. Urban Health 80 (2003), i89-i96: the mean and the
standard deviation of seven days, the two newest days left out (a surge that grows slowly must not
raise its own bound), and a signal from three standard deviations on.

Ours, and said so: counts are compared after division by their ``weight`` (what a day of its
weekday, or a week of its working days, usually is). Seven days alone know their own scatter
badly, and hundreds of topics are looked at: a signal must exceed, beside C2's bound, a quantile
of the negative binomial distribution whose dispersion all topics tell together.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from gaoffice_desktop.early_warning.surges.chances import quantile
from gaoffice_desktop.early_warning.surges.farrington import Bound

BASELINE = 7
GUARD = 2
_SIGMAS = 3.0
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
    guessed = max(mean, 0.5 / size) * weight
    by_chance = quantile(share, guessed, max(1.0, dispersion) * (1.0 + 1.0 / size))
    upper = max(expected + _SIGMAS * spread * weight, float(by_chance))
    return Bound(expected, upper, max(1.0, dispersion))


def baseline(counts: Sequence[int], weights: Sequence[float]) -> list[float]:
    """Return what is compared with: the seven before the guard band, levelled by weight."""
    last = len(counts) - GUARD
    first = max(0, last - BASELINE)
    return [counts[at] / weights[at] for at in range(first, max(last, 0)) if weights[at] > 0.0]


def pooled_dispersion(rows: Sequence[tuple[Sequence[int], Sequence[float]]]) -> float:
    """Return by how much counts scatter more than Poisson's, by the middle one of many topics.

    Each row is a topic's past with its weights; a topic with fewer than one petition each time
    tells nothing.
    """
    found: list[float] = []
    for counts, weights in rows:
        pairs = [(c, w) for c, w in zip(counts, weights, strict=True) if w > 0.0]
        whole = sum(w for _, w in pairs)
        if len(pairs) < BASELINE or whole <= 0.0:
            continue
        rate = sum(c for c, _ in pairs) / whole
        if rate < 1.0:
            continue
        chi = sum((c - rate * w) ** 2 / (rate * w) for c, w in pairs)
        found.append(chi / (len(pairs) - 1))
    if not found:
        return 1.0
    found.sort()
    return max(1.0, found[len(found) // 2])
