"""``gaoffice deadline``: the JSON contract, bad lines, one case by options, the real process."""

from __future__ import annotations

import io
import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.cli.deadline import batch
from gaoffice_desktop.cli.main import main

COMMAND = [sys.executable, "-m", "gaoffice_desktop.cli.main", "deadline"]
SEVEN_DAYS: dict[str, Any] = {
    "received_at": "2026-11-23T10:00",
    "period": {"unit": "days", "amount": 7},
}


def ask(*cases: Any) -> list[Any]:
    lines = (one if isinstance(one, str) else json.dumps(one) for one in cases)
    return [json.loads(answered) for answered in batch(f"{line}\n" for line in lines)]


def due(**changed: Any) -> tuple[str, str | None]:
    answered = ask(SEVEN_DAYS | changed)[0]
    assert set(answered) == {"due_on", "due_at"}, answered
    return answered["due_on"], answered["due_at"]


def refusal(line: Any) -> str:
    answered = ask(line)[0]
    assert set(answered) == {"error"}, answered
    return answered["error"]


def test_the_example_of_the_contract() -> None:
    given_case = {
        "received_at": "2026-11-25T14:00",
        "period": {"unit": "days", "amount": 3},
        "exclusions": [{"from": "2026-11-26", "to": "2026-11-27"}],
        "extensions": [2],
        "holidays_added": ["2026-12-01"],
        "calendar": {
            "hours": [["09:00", "12:00"], ["13:00", "18:00"]],
            "weekdays": [0, 1, 2, 3, 4],
            "holidays": [],
        },
        "explain": True,
    }
    answered = ask(given_case)[0]
    # 24 hours and 16 more: Wed 4, (Thu, Fri out), Mon 8, (Tue holiday), Wed..Fri 24, Mon 4.
    assert (answered["due_on"], answered["due_at"]) == ("2026-12-07", "2026-12-07T14:00")
    told = answered["explanation"]
    assert told[0]["from"] == "2026-11-25T14:00"
    assert told[-1]["to"] == answered["due_at"]
    assert all(one["to"] == other["from"] for one, other in itertools.pairwise(told))
    assert sum(one["minutes"] for one in told if one["counted"]) == 40 * 60
    assert [one["detail"] for one in told if one["reason"] == "holiday"] == ["공휴일"]
    assert [one["exclusion"] for one in told if one["reason"] == "exclusion"] == ["unstated"]
    assert sum(one["minutes"] for one in told if one.get("extension") == 1) == 16 * 60
    assert {one["extension_days"] for one in told if "extension" in one} == {2}
    assert all(one["article"] and one["text"] for one in told)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ({"unit": "immediate"}, ("2026-11-23", "2026-11-23T14:00")),
        ({"unit": "immediate", "amount": 3}, ("2026-11-23", "2026-11-23T14:00")),
        ({"unit": "working_minutes", "amount": 480}, ("2026-11-24", "2026-11-24T10:00")),
        ({"unit": "days", "amount": 5}, ("2026-11-30", "2026-11-30T10:00")),
        ({"unit": "days", "amount": 7}, ("2026-12-01", None)),
        ({"unit": "weeks", "amount": 1}, ("2026-11-30", None)),
        ({"unit": "months", "amount": 1}, ("2026-12-22", None)),
        ({"unit": "years", "amount": 1}, ("2027-11-22", None)),
    ],
)
def test_every_unit(period: dict[str, Any], expected: tuple[str, str | None]) -> None:
    assert due(period=period) == expected


def test_days_are_explained_in_inclusive_dates() -> None:
    told = ask(SEVEN_DAYS | {"explain": True})[0]["explanation"]
    assert [(one["from"], one["to"], one["days"], one["counted"]) for one in told] == [
        ("2026-11-23", "2026-11-27", 5, True),
        ("2026-11-28", "2026-11-29", 2, False),
        ("2026-11-30", "2026-12-01", 2, True),
    ]
    assert told[1]["text"] == "11. 28.(토)~11. 29.(일), 토요일과 일요일이므로 세지 않습니다."
    assert told[1]["article"] == "「민원 처리에 관한 법률」 제19조제2항"


def test_a_given_calendar_replaces_only_what_it_says() -> None:
    assert due(received_at="2026-12-24T10:00")[0] == "2027-01-05"
    no_holidays = {"holidays": []}
    assert due(received_at="2026-12-24T10:00", calendar=no_holidays)[0] == "2027-01-01"
    six_days = {"weekdays": [0, 1, 2, 3, 4, 5]}
    assert due(received_at="2026-12-24T10:00", calendar=six_days)[0] == "2027-01-02"
    late = {"hours": [["22:00", "24:00"]]}
    immediate = {"unit": "immediate"}
    assert due(period=immediate, calendar=late) == ("2026-11-24", "2026-11-24T23:00")


def test_the_order_in_a_calendar_does_not_matter() -> None:
    hours = [["13:00", "18:00"], ["09:00", "12:00"]]
    turned = {"hours": hours, "weekdays": [4, 3, 2, 1, 0, 0], "holidays": ["2026-11-24"]}
    assert due(calendar=turned, period={"unit": "immediate"})[1] == "2026-11-23T14:00"


def test_who_gives_the_holidays_is_not_asked_to_confirm_years() -> None:
    past = {"received_at": "2003-03-03T10:00", "calendar": {"holidays": []}}
    assert due(**past) == ("2003-03-11", None)
    far = {"unit": "years", "amount": 50}
    assert due(calendar={"holidays": []}, period=far)[0] == "2076-11-23"
    assert "2100. 12. 31." in refusal(
        SEVEN_DAYS | {"calendar": {"holidays": []}, "period": {"unit": "years", "amount": 90}}
    )


def test_added_holidays_join_the_calendars() -> None:
    assert due(holidays_added=["2026-11-24", "2026-11-24"])[0] == "2026-12-02"
    assert due(holidays_added=["2026-11-28", "2026-12-25"])[0] == "2026-12-01"
    assert (
        due(holidays_added=["2026-11-24"], calendar={"holidays": ["2026-11-25"]})[0] == "2026-12-03"
    )


def test_an_added_holiday_keeps_its_name() -> None:
    named = {"holidays_added": [{"on": "2026-11-24", "name": "임시공휴일"}], "explain": True}
    told = ask(SEVEN_DAYS | named)[0]["explanation"]
    assert told[1]["detail"] == "임시공휴일"


def test_an_exclusion_may_say_its_reason_and_event() -> None:
    off = {"from": "2026-11-25", "to": "2026-11-30", "reason": "supplement", "note": "보완요구"}
    answered = ask(SEVEN_DAYS | {"exclusions": [off], "explain": True})[0]
    assert answered["due_on"] == "2026-12-07"
    assert answered["explanation"][1]["text"].endswith("세지 않습니다(보완요구).")


def test_null_is_as_good_as_absent() -> None:
    nothing = dict.fromkeys(("exclusions", "extensions", "holidays_added", "calendar", "explain"))
    assert due(**nothing) == ("2026-12-01", None)


def test_a_bad_line_keeps_its_place_and_blank_lines_give_none() -> None:
    answered = ask(SEVEN_DAYS, "", "no", "   ", SEVEN_DAYS)
    assert [set(one) for one in answered] == [{"due_on", "due_at"}, {"error"}, {"due_on", "due_at"}]


def test_a_file_from_windows_is_read() -> None:
    line = "\ufeff" + json.dumps(SEVEN_DAYS) + "\r"
    assert ask(line)[0]["due_on"] == "2026-12-01"


@pytest.mark.parametrize("odd", ["\ud800", "\u2028", "\x85", "\x00", "\n"])
def test_an_odd_character_does_not_break_the_line_of_the_answer(odd: str) -> None:
    answers = list(batch([json.dumps(SEVEN_DAYS | {odd: 1})]))
    assert [one.splitlines() for one in answers] == [answers]
    answers[0].encode()
    assert json.loads(answers[0]) == {"error": f"모르는 항목입니다: {odd}"}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.dates().map(str),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = st.sampled_from(
    [*SEVEN_DAYS, "exclusions", "extensions", "holidays_added", "calendar", "explain"]
)


@given(st.dictionaries(KEYS, JSON))
def test_whatever_comes_gets_one_line_of_answer(changed: dict[str, Any]) -> None:
    answers = list(batch([json.dumps(SEVEN_DAYS | changed)]))
    assert len(answers) == 1
    assert answers[0].splitlines() == [answers[0]]
    answers[0].encode()
    assert set(json.loads(answers[0])) in (
        {"error"},
        {"due_on", "due_at"},
        {"due_on", "due_at", "explanation"},
    )


@given(st.text())
def test_any_text_gets_at_most_one_line_of_answer(text: str) -> None:
    line = text.replace("\n", " ").replace("\r", " ")
    assert len(list(batch([line]))) <= 1


# One case by options


def said(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str, str]:
    code = main(["deadline", *options])
    out, err = capsys.readouterr()
    return code, out, err


def test_one_case_is_answered_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    options = ("--received", "2026-11-25T14:00", "--period", "days:3")
    assert said(capsys, *options) == (0, "따라서 처리기한은 11. 30.(월) 14:00입니다.\n", "")


def test_one_case_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(
        capsys, "--received", "2026-11-23T10:00", "--period", "days:7",
        "--exclude", "2026-11-25..2026-11-30:supplement", "--extend", "1", "--extend", "1",
        "--holiday", "2026-12-01=임시공휴일", "--explain",
    )  # fmt: skip
    assert code == 0
    assert out.startswith("2026. 11. 23.(월) 10:00 접수.")
    assert "임시공휴일이므로 세지 않습니다." in out
    assert "보완에 걸린 기간이므로" in out
    assert "2차 연장 기간으로 1일을 셉니다." in out
    assert "처리기한은 12. 10.(목)입니다." in out.splitlines()[-1]


def test_one_case_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(
        capsys, "--received", "2026-11-27T10:00", "--period", "immediate", "--json",
        "--exclude", "2026-11-27", "--calendar", '{"weekdays": [0, 1, 2, 3, 4, 5]}',
    )  # fmt: skip
    assert code == 0
    assert json.loads(out) == {"due_on": "2026-11-28", "due_at": "2026-11-28T12:00"}


R, P = ("--received", "2026-11-23T10:00"), ("--period", "days:7")


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "--batch로"),
        (R, "--batch로"),
        ((*R, "--period", "days"), "정수로"),
        ((*R, "--period", "days:many"), "정수로"),
        ((*R, "--period", "days:-1"), "정수로"),
        (("--received", "2026-11-23", *P), "접수 시각은"),
        ((*R, *P, "--calendar", "{"), "--calendar를"),
        ((*R, *P, "--exclude", "내일"), "날짜는"),
        ((*R, *P, "--extend", "0"), "1일 이상"),
        (("--received", "2099-11-23T10:00", *P), "확정"),
    ],
)
def test_a_case_that_cannot_be_answered_is_refused_with_a_sentence(
    capsys: pytest.CaptureFixture[str], options: tuple[str, ...], word: str
) -> None:
    code, out, err = said(capsys, *options)
    assert (code, out) == (1, "")
    assert word in err
    assert len(err.splitlines()) == 1


def test_batch_reads_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(SEVEN_DAYS) + "\nbad\n"))
    code, out, _ = said(capsys, "--batch")
    assert code == 0
    assert [set(json.loads(line)) for line in out.splitlines()] == [{"due_on", "due_at"}, {"error"}]


# The real process


def environment(**more: str) -> dict[str, str]:
    root = Path(__file__).resolve().parents[2]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return kept | {"PYTHONPATH": str(root)} | more


def test_the_process_speaks_utf8_in_any_locale() -> None:
    line = (
        json.dumps(SEVEN_DAYS | {"explain": True})
        + "\n"
        + json.dumps({"가": 1}, ensure_ascii=False)
    )
    done = subprocess.run(
        [*COMMAND, "--batch"],
        input=line.encode(),
        capture_output=True,
        env=environment(PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0"),
        check=True,
    )
    first, second = done.stdout.decode().splitlines()
    assert "토요일과 일요일이므로" in first
    assert json.loads(second) == {"error": "모르는 항목입니다: 가"}
    assert done.stderr == b""


def test_bytes_that_are_no_text_are_a_bad_line() -> None:
    good = json.dumps(SEVEN_DAYS).encode()
    done = subprocess.run(
        [*COMMAND, "--batch"],
        input=b"\xff\xfe\x00\n" + good + b"\n",
        capture_output=True,
        env=environment(),
        check=True,
    )
    first, second = done.stdout.decode().splitlines()
    assert set(json.loads(first)) == {"error"}
    assert json.loads(second)["due_on"] == "2026-12-01"


def test_a_line_is_answered_before_the_next_is_asked() -> None:
    with subprocess.Popen(
        [*COMMAND, "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(json.dumps(SEVEN_DAYS).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["due_on"] == "2026-12-01"
        process.stdin.close()
        assert process.wait() == 0


def test_a_reader_that_leaves_is_no_crash() -> None:
    with subprocess.Popen(
        [*COMMAND, "--batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(json.dumps(SEVEN_DAYS).encode() + b"\n")
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


def test_the_command_starts_without_window_store_or_library() -> None:
    watched = (
        "import sys; from gaoffice_desktop.cli.main import main\n"
        "main(['deadline', '--received', '2026-11-23T10:00', '--period', 'days:7'])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'holidays', 'reportlab', 'platformdirs'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", watched], capture_output=True, env=environment(), check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
