"""``gaoffice backup``: a checked copy while a window works, in the trail, over nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from gaoffice_desktop.cli.main import main
from gaoffice_desktop.database.backup import check
from gaoffice_desktop.shared.places import Places
from tests.cli.kept_store import actions, keep_store, opened
from tests.stores import TEST_KEY


@pytest.fixture
def places(sqlcipher_template: Path) -> Places:
    return keep_store(sqlcipher_template)


def test_a_copy_is_made_while_a_window_is_open(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = opened(places)
    target = tmp_path / "copy.db"
    assert main(["backup", str(target)]) == 0
    window.close()
    assert capsys.readouterr().out == f"{target}\n"
    check(target, TEST_KEY)
    assert actions(places) == ["back_up"]


def test_a_folder_is_given_a_name_by_the_time(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GAOFFICE_NOW", "2026-11-25T10:00")
    assert main(["backup", "--folder", str(tmp_path / "usb")]) == 0
    names = [path.name for path in (tmp_path / "usb").iterdir()]
    assert len(names) == 1
    assert names[0].startswith("office-20261125T0100")


def test_without_a_place_it_lies_with_the_others(places: Places) -> None:
    assert main(["backup"]) == 0
    assert [path.suffix for path in places.backups.iterdir()] == [".db"]


def test_a_file_that_is_there_stays(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "thesis.db"
    target.write_text("do not lose me")
    assert main(["backup", str(target)]) == 1
    assert target.read_text() == "do not lose me"
    assert "이미 있는 파일입니다" in capsys.readouterr().err


def test_no_store_no_backup(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup"]) == 1
    assert "이 컴퓨터에 자료가 없습니다" in capsys.readouterr().err
