"""What ``gaoffice deadline`` refuses to read, and by which words it says so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gaoffice_desktop.cli.deadline import batch

SEVEN_DAYS: dict[str, Any] = {
    "received_at": "2026-11-23T10:00",
    "period": {"unit": "days", "amount": 7},
}


def refusal(given: Any) -> str:
    line = given if isinstance(given, str) else json.dumps(given)
    answered = [json.loads(answer) for answer in batch([line])]
    assert [set(one) for one in answered] == [{"error"}], answered
    return answered[0]["error"]


BAD: list[tuple[Any, str]] = [
    ("{", "JSON"),
    ("[1, 2", "JSON"),
    ("nonsense", "JSON"),
    ('{"received_at": NaN}', "JSON"),
    ("[" * 100_000, "JSON"),
    ('{"a": ' + "1" * 5000 + "}", "JSON"),
    ("[]", "객체"),
    ("null", "객체"),
    ("3", "객체"),
    ({}, "received_at과 period"),
    ({"period": {"unit": "days", "amount": 7}}, "received_at과 period"),
    (SEVEN_DAYS | {"exclusion": []}, "모르는 항목입니다: exclusion"),
]
BAD_VALUES: list[tuple[str, Any, str]] = [
    ("received_at", "2026-11-23T10:00+09:00", "시간대 없이"),
    ("received_at", "2026-11-23T10:00Z", "시간대 없이"),
    ("received_at", "2026-11-23", "접수 시각"),
    ("received_at", "2026-02-30T10:00", "달력에 없는"),
    ("received_at", "2026-11-23T25:00", "달력에 없는"),
    ("received_at", "어제", "접수 시각"),
    ("received_at", 20261123, "접수 시각"),
    ("received_at", None, "접수 시각"),
    ("received_at", "2026-11-23T10:00" + "0" * 300, "…"),
    ("received_at", "0001-01-01T10:00", "부터 확정"),
    ("received_at", "9999-12-31T23:59", "까지만 확정"),
    ("period", "7일", "객체"),
    ("period", {"unit": "fortnights", "amount": 1}, "immediate, days, weeks"),
    ("period", {"unit": ["days"], "amount": 1}, "unit"),
    ("period", {"amount": 1}, "unit"),
    ("period", {"unit": "days"}, "amount"),
    ("period", {"unit": "days", "amount": 0}, "1 이상"),
    ("period", {"unit": "days", "amount": -3}, "음수"),
    ("period", {"unit": "days", "amount": 3.0}, "정수"),
    ("period", {"unit": "days", "amount": "3"}, "정수"),
    ("period", {"unit": "days", "amount": True}, "정수"),
    ("period", {"unit": "days", "amount": None}, "정수"),
    ("period", {"unit": "days", "amount": 10**30}, "너무 큽니다"),
    ("period", {"unit": "days", "amount": 9_999_999}, "확정"),
    ("period", {"unit": "years", "amount": 9_999_999}, "확정"),
    ("period", {"unit": "days", "amount": 7, "uint": 1}, "모르는"),
    ("exclusions", {"from": "2026-11-25", "to": "2026-11-26"}, "목록"),
    ("exclusions", "2026-11-25", "목록"),
    ("exclusions", ["2026-11-25"], "객체"),
    ("exclusions", [{"from": "2026-11-25"}], "from과 to"),
    ("exclusions", [{"from": "2026-11-26", "to": "2026-11-25"}], "늦습니다"),
    ("exclusions", [{"from": "2026-11-31", "to": "2026-12-01"}], "달력에 없는"),
    ("exclusions", [{"from": "2026-11-25T10:00", "to": "2026-11-25"}], "날짜는"),
    ("exclusions", [{"from": "2026-11-25", "to": "2026-11-25", "reason": "x"}], "reason"),
    ("exclusions", [{"from": "2026-11-25", "to": "2026-11-25", "note": 3}], "note"),
    ("exclusions", [{"from": "2026-05-01", "to": "2026-05-01", "reason": "outage"}], "5. 6."),
    ("exclusions", [{"from": "2026-11-25", "to": "9999-12-31"}], "확정"),
    ("extensions", 2, "목록"),
    ("extensions", [-2], "음수"),
    ("extensions", [0], "1일 이상"),
    ("extensions", [2.5], "정수"),
    ("extensions", [True], "정수"),
    ("holidays_added", "2026-12-01", "목록"),
    ("holidays_added", [20261201], "날짜는"),
    ("holidays_added", [{"name": "임시공휴일"}], "날짜는"),
    ("calendar", [], "객체"),
    ("calendar", {"hour": []}, "모르는"),
    ("calendar", {"hours": []}, "한 구간"),
    ("calendar", {"hours": [["12:00", "09:00"]]}, "겹치지"),
    ("calendar", {"hours": [["09:00", "12:00"], ["11:00", "18:00"]]}, "겹치지"),
    ("calendar", {"hours": [["09:00"]]}, "시작과 끝"),
    ("calendar", {"hours": [["09:00", "25:00"]]}, "09:00처럼"),
    ("calendar", {"hours": [["09:60", "12:00"]]}, "09:00처럼"),
    ("calendar", {"hours": [[540, 720]]}, "09:00처럼"),
    ("calendar", {"hours": "09:00-18:00"}, "목록"),
    ("calendar", {"weekdays": []}, "요일"),
    ("calendar", {"weekdays": [7]}, "요일"),
    ("calendar", {"weekdays": [True]}, "정수"),
    ("calendar", {"weekdays": "월화수"}, "목록"),
    ("calendar", {"holidays": ["12/25"]}, "날짜는"),
    ("explain", "yes", "true"),
    ("explain", 1, "true"),
]


@pytest.mark.parametrize(("line", "word"), BAD, ids=lambda given: str(given)[:40])
def test_a_line_that_is_no_case(line: Any, word: str) -> None:
    assert word in refusal(line)


@pytest.mark.parametrize(("key", "value", "word"), BAD_VALUES, ids=lambda given: str(given)[:40])
def test_a_value_that_cannot_be(key: str, value: Any, word: str) -> None:
    assert word in refusal(SEVEN_DAYS | {key: value})
