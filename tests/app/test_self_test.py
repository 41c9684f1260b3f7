"""The check of an installed program: it passes here, and says in a line what is missing."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from gaoffice_desktop.app import self_test
from gaoffice_desktop.cli.main import main
from gaoffice_desktop.gui.theme import theme, tokens


@pytest.fixture(autouse=True)
def look(qapp):
    before = tokens()
    yield
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def test_everything_is_there(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-test"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[:-1]] == [f"✓ {name}" for name in self_test.CHECKS]
    assert lines[-1] == "모두 정상입니다."
    assert not (home / "data").exists(), "the office's own folder was touched"
    assert not (home / "config" / "store.key").exists(), "a key was kept"


def test_what_is_missing_is_named_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "resource", tmp_path.joinpath)
    monkeypatch.setattr(
        self_test,
        "CHECKS",
        {"파일": self_test.check_resources, "화면": self_test.check_forms},
    )
    assert self_test.run(argparse.Namespace()) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("✖ 파일: FileNotFoundError")
    assert lines[1].startswith("✓ 화면: ")
    assert lines[2] == "1가지가 제대로 움직이지 않습니다."


def test_an_empty_folder_is_no_resource(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in self_test.RESOURCES:
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.setattr(self_test, "resource", tmp_path.joinpath)
    with pytest.raises(self_test.CheckFailed, match="fonts is empty"):
        self_test.check_resources()


def test_a_store_in_the_clear_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"SQLite format 3\x00")
    with pytest.raises(self_test.CheckFailed, match="not encrypted"):
        self_test.check_store()


def test_an_alarm_that_never_rings_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from gaoffice_desktop.early_warning.alarms.facts import Scanned
    from gaoffice_desktop.early_warning.alarms.service import Alarms
    from gaoffice_desktop.shared.changes import Changes, Done

    monkeypatch.setattr(Alarms, "scan", lambda _self, _seat: Done(Scanned(), Changes()))
    with pytest.raises(self_test.CheckFailed, match="0 alarms rang"):
        self_test.check_alarms()
