"""The entry point: which subcommands there are and how misuse and failure are told."""

from __future__ import annotations

import argparse
from typing import Any

import pytest

from gaoffice_desktop import __version__
from gaoffice_desktop.cli import deadline
from gaoffice_desktop.cli.main import COMMANDS, main
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say


def test_every_subcommand_is_listed_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    out = capsys.readouterr().out
    assert all(name in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_subcommand_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    assert left.value.code == 0
    assert "--" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["dead"], ["--unknown"]])
def test_misuse_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage: gaoffice" in capsys.readouterr().err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"gaoffice {__version__}\n"


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(Unavailable(say("디스크가 가득 찼습니다.")), 1), (KeyboardInterrupt(), 130)],
)
def test_trouble_is_told_in_a_sentence_and_a_code(
    trouble: BaseException,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(_: argparse.Namespace) -> Any:
        raise trouble

    monkeypatch.setattr(deadline, "run", run)
    assert main(["deadline"]) == code
    assert capsys.readouterr().err == (f"{trouble}\n" if code == 1 else "")
