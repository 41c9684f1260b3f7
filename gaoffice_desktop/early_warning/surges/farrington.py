"""The bound of a week after Farrington et al. (1996) as improved by Noufaily et al. (2013).

C. P. Farrington, N. J. Andrews, A. D. Beale, M. A. Catchpole, "A statistical algorithm for the
early detection of outbreaks of infectious disease", J. R. Statist. Soc. A 159 (1996), 547-563.
A. Noufaily, D. G. Enki, P. Farrington, P. Garthwaite, N. Andrews, A. Charlett, "An improved
algorithm for outbreak detection in multiple surveillance systems", Statist. Med. 32 (2013),
1206-1222.

The weeks of the past are fitted by a quasi-Poisson regression with a logarithmic link: a linear
trend and a seasonal factor of ten levels, the first of which is the seven weeks around this week
in each past year. The newest 26 weeks are left out, so that a surge under way does not raise its
own bound. Weeks whose standardised Anscombe residual s exceeds 2.58 were surges themselves and
weigh 1/s² in a second fit. The bound is a quantile of the negative binomial distribution.

Ours, and said so: a week's expected count is proportional to its ``weight`` (the days on which
the office works; Seollal and Chuseok move through the weeks), which enters as an offset; the
variance of the estimate (the 1996 paper's tau) is added to the dispersion of the quantile; and
where the past is too thin for ten seasons, there are four, or one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from gaoffice_desktop.early_warning.surges.chances import quantile

YEAR = 365.25 / 7
"""Weeks in a year."""

LEVELS, _FEW_LEVELS = 10, 4
HALF_WINDOW = 3
LEFT_OUT = 26
OUTBREAK = 2.58
MOST_YEARS = 5
_FEWEST_OF_A_LEVEL = 5
_ROUNDS = 40
_CLOSE = 1e-8


@dataclass(frozen=True, slots=True)
class Bound:
    """What a count is compared with; ``dispersion`` is that of the past."""

    expected: float
    upper: float
    dispersion: float

    def score(self, count: float) -> float:
        """Return the exceedance score: over 1, the bound is exceeded."""
        return (count - self.expected) / max(self.upper - self.expected, 1e-9)


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted regression: a logarithm for each level and the slope over time.

    ``inverse`` holds, for each level, what the variances of a prediction are made of: of the
    level, of level and slope together; ``slope_variance`` that of the slope.
    """

    levels: tuple[float, ...]
    slope: float
    means: tuple[float, ...]
    inverse: tuple[tuple[float, float], ...]
    slope_variance: float
    parameters: int


@dataclass(frozen=True, slots=True)
class Past:
    """The weeks that are fitted: counts, levels, times (0 now, earlier negative), log weights."""

    counts: Sequence[float]
    levels: Sequence[int]
    times: Sequence[float]
    offsets: Sequence[float]


def bound(
    counts: Sequence[int],
    weights: Sequence[float],
    weight: float,
    share: float,
    pooled: float = 1.0,
) -> Bound | None:
    """Return the bound of the week after ``counts``, the oldest first; none if too few weeks.

    ``weights`` and ``weight`` say how much of a usual week each week is (working days);
    ``share`` is the chance of a false signal that is put up with. ``pooled`` is the dispersion
    that all topics tell together: a past too thin for seasons knows its own badly.
    """
    past = past_of(counts, weights)
    if len(past.counts) < LEVELS or weight <= 0.0:
        return None
    total = sum(past.counts)
    if total == 0:
        # Nothing ever came: half a petition in all that time stands for what may be expected.
        mean = 0.5 * weight / sum(map(math.exp, past.offsets))
        return Bound(mean, quantile(share, mean, pooled), pooled)
    trend = fitted(past, [1.0] * len(past.counts), trend=True)
    if trend is not None and _runs_away(trend, past):
        trend = None
    fit, dispersion = _reweighted(past, trend=trend is not None)
    if max(past.levels) < LEVELS - 1:
        dispersion = max(dispersion, pooled)
    mean = weight * math.exp(fit.levels[0])
    variance = fit.inverse[0][0]
    tau = dispersion * (1.0 + mean * variance)
    return Bound(mean, quantile(share, mean, tau), dispersion)


def past_of(counts: Sequence[int], weights: Sequence[float]) -> Past:
    """Return the weeks that are compared with, each with its season."""
    chosen: list[tuple[float, int, float, float]] = []  # count, weeks back, time, offset
    first = max(0, len(counts) - int(MOST_YEARS * YEAR) - HALF_WINDOW)
    for at in range(first, len(counts)):
        back = len(counts) - at
        if back > LEFT_OUT and weights[at] > 0.0:
            time = -back / YEAR
            chosen.append((counts[at], back, time, math.log(weights[at])))
    levels = _levels([one[0] for one in chosen], [one[1] for one in chosen])
    return Past(
        [one[0] for one in chosen], levels, [one[2] for one in chosen], [one[3] for one in chosen]
    )


def _levels(counts: Sequence[float], backs: Sequence[int]) -> list[int]:
    """Return the season of each week: ten of them, or four, or one where hardly anything came.

    A season in which fewer than five came in all the years can't be told from chance.
    """
    for many in (LEVELS, _FEW_LEVELS):
        levels = [season(back, many) for back in backs]
        sums = [0.0] * many
        for count, level in zip(counts, levels, strict=True):
            sums[level] += count
        if min(sums) >= _FEWEST_OF_A_LEVEL:
            return levels
    return [0] * len(counts)


def season(back: int, many: int = LEVELS) -> int:
    """Return the level of a week so many weeks ago: 0 around this week in each year.

    The rest of the year is cut into equal parts: nine of them with ten levels.
    """
    edge = HALF_WINDOW + 0.5
    place = back % YEAR
    if place < edge or place >= YEAR - edge:
        return 0
    return 1 + min(many - 2, int((place - edge) / (YEAR - 2 * edge) * (many - 1)))


def fitted(past: Past, weights: Sequence[float], *, trend: bool) -> Fit | None:
    """Fit the regression by iteratively reweighted least squares; none if it does not settle.

    Every week has one level and one time, so the normal equations are an arrow: a diagonal, one
    further row and column. They are solved directly.
    """
    size = max(past.levels) + 1
    means = [max(count, 0.5) for count in past.counts]
    levels, slope = [0.0] * size, 0.0
    for _ in range(_ROUNDS):
        solved = _solve(past, weights, means, size, trend=trend)
        if solved is None:
            return None
        new_levels, new_slope, inverse, slope_variance = solved
        moved = max(map(abs, map(float.__sub__, new_levels, levels)), default=0.0)
        moved = max(moved, abs(new_slope - slope))
        levels, slope = new_levels, new_slope
        means = [
            math.exp(min(30.0, max(-30.0, levels[level] + slope * time + offset)))
            for level, time, offset in zip(past.levels, past.times, past.offsets, strict=True)
        ]
        if moved < _CLOSE:
            used = size + trend
            return Fit(tuple(levels), slope, tuple(means), inverse, slope_variance, used)
    return None


def _solve(
    past: Past, weights: Sequence[float], means: Sequence[float], size: int, *, trend: bool
) -> tuple[list[float], float, tuple[tuple[float, float], ...], float] | None:
    diagonal, border, right = [1e-12] * size, [0.0] * size, [0.0] * size
    corner = right_slope = 0.0
    rows = zip(past.counts, past.levels, past.times, past.offsets, weights, means, strict=True)
    for count, level, time, offset, prior, mean in rows:
        weight = prior * mean
        working = weight * (math.log(mean) - offset) + prior * (count - mean)
        diagonal[level] += weight
        border[level] += weight * time
        corner += weight * time * time
        right[level] += working
        right_slope += working * time
    slope, slope_variance = 0.0, 0.0
    if trend:
        left = corner - sum(map(_squared_share, border, diagonal))
        if left <= 1e-9 * corner:
            return None
        slope_variance = 1.0 / left
        slope = slope_variance * (
            right_slope - sum(b * r / d for b, r, d in zip(border, right, diagonal, strict=True))
        )
    levels = [(r - b * slope) / d for r, b, d in zip(right, border, diagonal, strict=True)]
    inverse = tuple(
        (1.0 / d + slope_variance * (b / d) ** 2, -slope_variance * b / d)
        for b, d in zip(border, diagonal, strict=True)
    )
    return levels, slope, inverse, slope_variance


def _squared_share(border: float, diagonal: float) -> float:
    return border * border / diagonal


def _runs_away(fit: Fit, past: Past) -> bool:
    """Whether the trend leads beyond everything there ever was (Farrington et al., 1996)."""
    rates = (c / math.exp(offset) for c, offset in zip(past.counts, past.offsets, strict=True))
    return math.exp(fit.levels[0]) > max(rates)


def _reweighted(past: Past, *, trend: bool) -> tuple[Fit, float]:
    weights = [1.0] * len(past.counts)
    fit = _settled(past, weights, trend=trend)
    dispersion = dispersion_of(past, weights, fit)
    weights = outbreak_weights(past, fit, dispersion)
    fit = _settled(past, weights, trend=trend)
    return fit, dispersion_of(past, weights, fit)


def _settled(past: Past, weights: Sequence[float], *, trend: bool) -> Fit:
    fit = fitted(past, weights, trend=trend) or fitted(past, weights, trend=False)
    if fit is None:
        raise AssertionError("means of levels always settle")
    return fit


def dispersion_of(past: Past, weights: Sequence[float], fit: Fit) -> float:
    """Return by how much the counts scatter more than Poisson's; at least 1."""
    freedom = len(past.counts) - fit.parameters
    if freedom <= 0:
        return 1.0
    rows = zip(past.counts, fit.means, weights, strict=True)
    return max(1.0, sum(w * (count - mean) ** 2 / mean for count, mean, w in rows) / freedom)


def outbreak_weights(past: Past, fit: Fit, dispersion: float) -> list[float]:
    """Return what each week weighs in the second fit: a past surge hardly anything.

    s = 3/2 (y^(2/3) mu^(-1/6) - mu^(1/2)) / sqrt(dispersion (1 - h)), h being the leverage; the
    weight is gamma where s does not exceed 2.58, gamma / s² else, and gamma lets all weights sum
    to the number of weeks.
    """
    raw: list[float] = []
    rows = zip(past.counts, fit.means, past.levels, past.times, strict=True)
    for count, mean, level, time in rows:
        residual = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - math.sqrt(mean))
        of_level, together = fit.inverse[level]
        leverage = mean * (of_level + 2 * time * together + time * time * fit.slope_variance)
        s = residual / math.sqrt(dispersion * max(1e-6, 1.0 - leverage))
        raw.append(1.0 if s <= OUTBREAK else s**-2)
    gamma = len(raw) / sum(raw)
    return [gamma * one for one in raw]
