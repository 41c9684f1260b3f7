"""On which article each stretch of an explanation rests; what is our own rule says so."""

from __future__ import annotations

from collections.abc import Sequence

from gaoffice_desktop.deadlines.facts import ExclusionReason, Period, Reason, Regime, Span, Unit

ACT = "「민원 처리에 관한 법률」"
DECREE = "「민원 처리에 관한 법률 시행령」"
PROCEDURE = "「행정절차법 시행령」"
CIVIL_ACT = "「민법」"
HOLIDAYS = "「관공서의 공휴일에 관한 규정」"
SERVICE = "「지방공무원 복무규정」"

_PARAGRAPH = {
    Regime.WORKING_HOURS: f"{ACT} 제19조제1항",
    Regime.WORKING_DAYS: f"{ACT} 제19조제2항",
    Regime.CALENDAR: f"{ACT} 제19조제3항",
    Regime.CIVIL: f"{CIVIL_ACT} 제157조, 제159조, 제160조",
}
_EXCLUSION_ARTICLES = {
    ExclusionReason.SUPPLEMENT: f"{DECREE} 제20조, {PROCEDURE} 제11조제1호",
    ExclusionReason.TRANSFER: f"{DECREE} 제20조, {PROCEDURE} 제11조제2호",
    ExclusionReason.REPRESENTATIVE: f"{DECREE} 제20조, {PROCEDURE} 제11조제3호",
    ExclusionReason.HEARING: f"{DECREE} 제20조, {PROCEDURE} 제11조제4호",
    ExclusionReason.EXAMINATION: f"{DECREE} 제20조, {PROCEDURE} 제11조제5호",
    ExclusionReason.PRIOR_AFFAIRS: f"{DECREE} 제20조, {PROCEDURE} 제11조제6호",
    ExclusionReason.OUTAGE: f"{DECREE} 제20조",
    ExclusionReason.SITE_INSPECTION: f"{DECREE} 제17조",
    ExclusionReason.UNSTATED: f"{DECREE} 제20조",
}
OUR_RULE = "기관의 계산 기준(법령에 명문 규정 없음)"
"""What we decided where the text is silent must not look like an article."""


def articles(period: Period, spans: Sequence[Span]) -> list[str]:
    """Return the article of every stretch, in order."""
    first_counted = next((i for i, span in enumerate(spans) if span.counted), len(spans))
    return [_article(period, span, before_start=i < first_counted) for i, span in enumerate(spans)]


def _article(period: Period, span: Span, *, before_start: bool) -> str:
    reason, regime = span.reason, span.regime
    if reason is Reason.COUNTED:
        return article_of_period(period, regime)
    if reason is Reason.EXTENSION:
        return f"{DECREE} 제21조"
    if reason is Reason.EXCLUSION:
        return _EXCLUSION_ARTICLES[span.exclusion or ExclusionReason.UNSTATED]
    if reason in {Reason.OUTSIDE_HOURS, Reason.LUNCH, Reason.BREAK}:
        return f"{SERVICE} 제2조"
    if reason is Reason.FIRST_DAY:
        return f"{CIVIL_ACT} 제157조"
    if reason is Reason.AFTER_CLOSING or (regime is Regime.CALENDAR and before_start):
        return OUR_RULE
    return _article_of_day_off(span)


def article_of_period(period: Period, regime: Regime) -> str:
    """Cite why a period is counted the way it is."""
    if period.unit is Unit.IMMEDIATE:
        return f"{DECREE} 제19조"
    if period.unit is Unit.WORKING_MINUTES and period.source:
        return period.source
    return _PARAGRAPH[regime]


def _article_of_day_off(span: Span) -> str:
    """Cite why a day off does not count, or why an end moves off it."""
    if span.regime is Regime.CIVIL:
        rule = f"{CIVIL_ACT} 제161조"
    elif span.regime is Regime.CALENDAR:
        rule = f"{ACT} 제19조제3항, {CIVIL_ACT} 제161조"
    else:
        rule = _PARAGRAPH[span.regime]
    if span.reason is Reason.HOLIDAY:
        clause = "제3조" if "대체공휴일" in span.detail else "제2조"
        return f"{rule}, {HOLIDAYS} {clause}"
    return rule
