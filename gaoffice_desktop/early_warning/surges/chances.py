"""How likely a count is by chance alone: Poisson, and negative binomial where counts scatter more.

Counts of petitions scatter more than those of independent events: one cause brings several. The
*dispersion* is their variance divided by their mean. Over 1 the count is negative binomial with
size mean / (dispersion - 1), whose variance is dispersion * mean; at 1 it is Poisson.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import count as counting

_HARDLY_MORE = 1.0001
"""Up to here a dispersion counts as 1: the sizes it leads to are too large to reckon with."""

_REACH = 12.0
"""Standard deviations below the mean from which on chances are summed; below lies 1e-16."""


def chances_from(mean: float, dispersion: float, first: int) -> Iterator[float]:
    """Return the chance of each count, from ``first`` up; each follows from the one before."""
    chance = math.exp(log_chance(first, mean, dispersion))
    if dispersion <= _HARDLY_MORE:
        for at in counting(first):
            yield chance
            chance *= mean / (at + 1)
    size, share = mean / (dispersion - 1.0), (dispersion - 1.0) / dispersion
    for at in counting(first):
        yield chance
        chance *= share * (at + size) / (at + 1)


def log_chance(value: int, mean: float, dispersion: float) -> float:
    """Return the logarithm of the chance of one count."""
    if dispersion <= _HARDLY_MORE:
        return value * math.log(mean) - mean - math.lgamma(value + 1)
    size = mean / (dispersion - 1.0)
    return (
        math.lgamma(value + size)
        - math.lgamma(value + 1)
        - math.lgamma(size)
        - size * math.log(dispersion)
        + value * math.log((dispersion - 1.0) / dispersion)
    )


def quantile(share: float, mean: float, dispersion: float = 1.0) -> int:
    """Return the least count that is exceeded with a chance of ``share`` at most.

    Worked values (as R gives them): ``qpois(0.995, 4)`` is 10, ``qnbinom(0.995, size=2, mu=4)``
    (dispersion 3) is 17.
    """
    if not 0.0 < share < 1.0:
        raise ValueError("a share lies between 0 and 1")
    if mean <= 0.0:
        return 0
    first = _first(mean, dispersion)
    below, last = 0.0, 1.0 - share
    for at, chance in enumerate(chances_from(mean, dispersion, first), first):
        below += chance
        # What is left beyond is less than what a float can add.
        if below >= last or (at > mean and chance < 1e-18):
            return at
    raise AssertionError("the chances never end")


def exceeding(value: int, mean: float, dispersion: float = 1.0) -> float:
    """Return the chance of a count of at least ``value``."""
    if value <= 0:
        return 1.0
    if mean <= 0.0:
        return 0.0
    if value > mean:
        total = 0.0
        for chance in chances_from(mean, dispersion, value):
            total += chance
            if chance <= total * 1e-12:
                return min(1.0, total)
    first = _first(mean, dispersion)
    below = sum(
        chance for _, chance in zip(range(first, value), chances_from(mean, dispersion, first),
                                    strict=False)
    )  # fmt: skip
    return max(0.0, 1.0 - below)


def _first(mean: float, dispersion: float) -> int:
    return max(0, int(mean - _REACH * math.sqrt(mean * max(dispersion, 1.0))) - 1)
