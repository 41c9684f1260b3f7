"""How a forecast is put into words and charts, alike on the screen and on paper.

Every share stands with what it is a share of, and every range with the years it comes from.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from gaoffice_desktop.early_warning.forecasts.facts import (
    FEWEST_YEARS,
    Change,
    Enough,
    Expected,
    Forecast,
    Line,
    Listing,
    Part,
    WeekPart,
)
from gaoffice_desktop.shared.dates import day
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from gaoffice_desktop.shared.sentences import Sentence, say

NO_VALUE = "-"
"""Nothing to divide by, or no range: not a zero."""

EVEN_SHARE = "8.3"
"""A month's share of a year of twelve even months, in percent."""

_MONTHS = range(1, 13)


def month_said(month: date) -> Sentence:
    """Write a month: 2026년 12월."""
    return say("{year}년 {month}월", year=month.year, month=month.month)


def years_said(years: tuple[int, ...], month: date) -> Sentence | str:
    """Write the months looked at: 2022~2025년 12월(4개 해)."""
    if not years:
        return NO_VALUE
    if len(years) == 1:
        return say("{year}년 {month}월(1개 해)", year=years[0], month=month.month)
    return say(
        "{first}~{last}년 {month}월({count}개 해)",
        first=years[0], last=years[-1], month=month.month, count=len(years),
    )  # fmt: skip


def range_said(expected: Expected | None) -> Sentence | str:
    """Write a range: 110~170건."""
    if expected is None:
        return NO_VALUE
    return say("{low:,}~{high:,}건", low=expected.low, high=expected.high)


def count_said(count: int | None) -> Sentence | str:
    """Write a count."""
    return NO_VALUE if count is None else say("{count:,}건", count=count)


def percent(part: Part) -> str:
    """Write a share with one decimal; what is not all is never rounded up to all, nor to none."""
    share = round(part.part * 100 / part.whole, 1)
    if 0 < part.part < part.whole:
        share = min(max(share, 0.1), 99.9)
    return f"{share:.1f}"


def part_said(part: Part) -> Sentence | str:
    """Write a share with its numerator and denominator: 2.3 % (12 / 530건)."""
    if not part.whole:
        return NO_VALUE
    return say(
        "{percent} % ({part:,} / {whole:,}건)",
        percent=percent(part), part=part.part, whole=part.whole,
    )  # fmt: skip


def rate(change: Change) -> str:
    """Write a change in percent with its sign; nothing was there: no rate."""
    if not change.before:
        return NO_VALUE
    value = round((change.now - change.before) * 100 / change.before, 1)
    return f"{value:+.1f} %" if value else "0.0 %"


def change_said(change: Change | None) -> Sentence | str:
    """Write a count beside the one before it: 144건(앞 120건, +20.0 %)."""
    if change is None:
        return NO_VALUE
    return say(
        "{now:,}건(앞 {before:,}건, {rate})",
        now=change.now, before=change.before, rate=rate(change),
    )  # fmt: skip


def last_year_said(line: Line) -> Sentence | str:
    """Write the latest of those months beside the one before: 2025년 144건(2024년 120건, +20.0 %)."""
    if not line.years:
        return NO_VALUE
    last = line.years[-1]
    change = line.year_on_year
    if change is None:
        return say("{year}년 {count:,}건", year=last.year, count=last.count)
    return say(
        "{year}년 {now:,}건({earlier}년 {before:,}건, {rate})",
        year=last.year, now=change.now, earlier=line.years[-2].year, before=change.before,
        rate=rate(change),
    )  # fmt: skip


def share_said(forecast: Forecast, line: Line) -> Sentence | str:
    """Write the month's share of the year, with the years and what an even month would have."""
    if not line.share.whole:
        return NO_VALUE
    return say(
        "{share}, {years}개 해 합계. 고르면 {even} %",
        share=part_said(line.share), years=forecast.profile_years, even=EVEN_SHARE,
    )  # fmt: skip


def tested_said(tested: Part) -> Sentence | str:
    """Say how often the rule would have held the count."""
    if not tested.whole:
        return NO_VALUE
    return say("{tried}해 가운데 {held}해가 범위 안", tried=tested.whole, held=tested.part)


def lack_said(forecast: Forecast) -> Sentence | None:
    """Say why there is no range, and from when there will be; nothing where there is one."""
    month = forecast.query.month.month
    if forecast.enough is Enough.NOTHING:
        return say(
            "지난 해 {month}월의 민원이 아직 없어 예보할 수 없습니다. "
            "{shown:은는} 지난 해의 건수를, {range:은는} 예상 범위를 보여 드릴 수 있습니다.",
            month=month,
            shown=say("{day}부터", day=day(forecast.shown_from)),
            range=say("{day}부터", day=day(forecast.range_from)),
        )
    if forecast.enough is Enough.LITTLE:
        return say(
            "자료가 두 해에 못 미쳐 예상 범위를 내지 않습니다. 지난 {month:은는} {year}년 한 해뿐이며, "
            "{range}부터 예상 범위를 보여 드립니다.",
            month=say("{month}월", month=month),
            year=forecast.years[-1],
            range=day(forecast.range_from),
        )
    if not forecast.whole.count:
        return say("지난 해 {month}월에 들어온 민원이 없습니다.", month=month)
    if forecast.whole.gone:
        return say("지금은 없는 부서여서 예상 범위를 내지 않습니다.")
    if forecast.whole.expected is None:
        return say("이 부서의 자료가 두 해에 못 미쳐 예상 범위를 내지 않습니다.")
    return None


def days_said(part: WeekPart) -> Sentence:
    """Write a part of the month: 8~14일."""
    return say("{first}~{last}일", first=part.first_day, last=part.last_day)


def peak(line: Line) -> WeekPart | None:
    """Return the part of the month that brought most a day in more than half of the years.

    And more than chance would: over an even share by twice its root, as for the range.
    """
    whole, days = sum(one.count for one in line.weeks), sum(one.days for one in line.weeks)
    if len(line.years) < FEWEST_YEARS or not whole:
        return None
    for one in line.weeks:
        even = whole * one.days / days
        if 2 * one.highest > len(line.years) and one.count > even + 2 * math.sqrt(even):
            return one
    return None


def peak_said(line: Line) -> Sentence:
    """Say when in the month most came, if there is such a time."""
    found = peak(line)
    if found is None:
        return say("해마다 몰리는 때가 달라 한때를 꼽을 수 없습니다.")
    return say(
        "{years}해 가운데 {highest}해에 {days}에 하루 건수가 가장 많았습니다.",
        years=len(line.years), highest=found.highest, days=days_said(found),
    )  # fmt: skip


def line_said(line: Line) -> Sentence | str:
    """Say of one line what it brought and what of it was late."""
    if not line.count:
        return NO_VALUE
    return say(
        "예상 {range} · 최근 {last} · 한 해의 {share} · 늦은 처리 {late}",
        range=range_said(line.expected),
        last=last_year_said(line),
        share=part_said(line.share),
        late=part_said(line.late),
    )


def words_said(lines: Sequence[Line]) -> Sentence | str:
    """Name words with how often they stood in titles, and what has risen."""
    if not lines:
        return NO_VALUE
    named = [
        say("{name} {count:,}건(늘어남)", name=one.name, count=one.count)
        if one.risen
        else say("{name} {count:,}건", name=one.name, count=one.count)
        for one in lines
    ]
    found: Sentence = named[0]
    for one in named[1:]:
        found = say("{before}, {next}", before=found, next=one)
    return found


def profile_said(forecast: Forecast, line: Line) -> Sentence | str:
    """Say how much of the year the month is, beside an even share."""
    if not line.share.whole:
        return NO_VALUE
    return say(
        "{month}월은 한 해의 {share}입니다. 고르게 들어오면 {even} %입니다.",
        month=forecast.query.month.month, share=part_said(line.share), even=EVEN_SHARE,
    )  # fmt: skip


def no_listing_said(listing: Listing) -> Sentence:
    """Say why no sheet is listed."""
    month = month_said(listing.month)
    if not listing.is_listed:
        return say(
            "{month} 예보서는 {day}에 올라옵니다. 그 전에도 위에서 달을 골라 보고 인쇄하실 수 있습니다.",
            month=month,
            day=day(listing.listed_from),
        )
    return say("지난 해의 같은 달에 들어온 민원이 없어 {month} 예보서가 없습니다.", month=month)


# --- charts -----------------------------------------------------------------------------


def years_plot(forecast: Forecast, line: Line) -> Plot:
    """Draw the same month of past years as bars, with the range across them."""
    month, expected = forecast.query.month, line.expected
    labels: list[Sentence | str] = [str(one.year) for one in line.years]
    names: list[Sentence | str] = [say("{year}년", year=one.year) for one in line.years]
    counts: list[float | None] = [float(one.count) for one in line.years]
    series: list[Series] = []
    if expected is not None:
        before: tuple[float | None, ...] = (None,) * len(labels)
        high, low = ((*before, *[float(one)] * 2) for one in (expected.high, expected.low))
        series = [
            Series(say("예상 많으면"), high, Style.BAND, lower=low),
            Series(say("예상 적으면"), low, Style.DOTTED),
        ]
        # Two places, since a band has a breadth.
        labels += [str(month.year), say("예상")]
        names += [say("{year}년 예상", year=month.year)] * 2
        counts += [None, None]
    return Plot(
        say("{month}월에 들어온 민원", month=month.month),
        tuple(labels),
        (Series(say("들어온 민원"), tuple(counts), Style.BARS), *series),
        names=tuple(names),
        empty=say("지난 해의 같은 달 민원이 없습니다."),
    )


_MONTH_ALONE = say("낱말은 같은 달의 제목에서 해마다 셉니다.")
"""Why there is no chart of a word beyond the years."""


def profile_plot(forecast: Forecast, line: Line) -> Plot:
    """Draw the months of the year, the one that is forecast marked."""
    values = tuple(float(one) for one in line.profile) if forecast.profile_years else ()
    of_word = forecast.profile_years and not line.profile
    labels = tuple(say("{month}월", month=month) for month in _MONTHS)
    return Plot(
        say("달마다 들어온 민원({years}개 해 합계)", years=forecast.profile_years),
        labels,
        (Series(say("들어온 민원"), values or (None,) * len(labels), Style.BARS),),
        marks=(Mark(forecast.query.month.month - 1, say("예보하는 달")),) if values else (),
        empty=_MONTH_ALONE
        if of_word
        else say("열두 달이 다 찬 해가 없어 계절 비중을 낼 수 없습니다."),
    )


def weeks_plot(forecast: Forecast, line: Line) -> Plot:
    """Draw the parts of the month by how many came a day."""
    found = peak(line)
    marks = tuple(Mark(at, say("몰리는 때")) for at, one in enumerate(line.weeks) if one is found)
    return Plot(
        say("{month}월 가운데 하루 평균 건수", month=forecast.query.month.month),
        tuple(days_said(one) for one in line.weeks),
        (
            Series(
                say("하루 평균"),
                tuple(round(one.count / one.days, 1) for one in line.weeks),
                Style.BARS,
            ),
        ),
        marks=marks,
        empty=_MONTH_ALONE if line.count else say("지난 해의 같은 달 민원이 없습니다."),
    )
