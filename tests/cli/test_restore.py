"""``gaoffice restore``: the backup comes back, the old store stays, a working window is left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gaoffice_desktop.cli.main import main
from gaoffice_desktop.database.backup import is_in_use
from gaoffice_desktop.database.keys import find_key, recovery_text
from gaoffice_desktop.shared.places import Places
from tests.cli.kept_store import actions, keep_store, office_name, opened, rename_office
from tests.stores import TEST_KEY


@pytest.fixture
def places(sqlcipher_template: Path) -> Places:
    return keep_store(sqlcipher_template)


@pytest.fixture
def backup(places: Places, tmp_path: Path) -> Path:
    """A copy from when the office was called 옛교육청."""
    rename_office(places, "옛교육청")
    copy = tmp_path / "copy.db"
    assert main(["backup", str(copy)]) == 0
    rename_office(places, "새교육청")
    return copy


def test_what_was_comes_back_and_what_is_stays_beside(
    places: Places, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(backup)]) == 0
    assert office_name(places) == "옛교육청"
    assert actions(places)[0] == "restore"
    old = places.data / "office.before-restore-1.db"
    assert str(old) in capsys.readouterr().out
    shutil.copyfile(old, places.store_file)
    assert office_name(places) == "새교육청"


def test_it_refuses_while_a_window_is_open(
    places: Places, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = opened(places)
    with window.read() as work:
        work.session.connection()
        assert main(["restore", str(backup)]) == 1
    assert "모든 창을 닫고" in capsys.readouterr().err
    window.close()
    assert office_name(places) == "새교육청"
    assert not is_in_use(places.store_file, TEST_KEY)


def test_on_a_new_computer_it_asks_for_the_recovery_key_and_keeps_it(
    places: Places, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(places.data)
    places.key_file.unlink()
    monkeypatch.setattr("getpass.getpass", lambda _prompt: recovery_text(TEST_KEY))
    assert main(["restore", str(backup)]) == 0
    assert find_key(places) == TEST_KEY
    assert office_name(places) == "옛교육청"


def test_the_recovery_key_can_be_given_at_once(places: Places, backup: Path) -> None:
    places.key_file.unlink()
    assert main(["restore", str(backup), "--recovery-key", recovery_text(TEST_KEY).lower()]) == 0
    assert find_key(places) == TEST_KEY


@pytest.mark.parametrize("key", ["XXXX-XXXX", recovery_text(bytes(32))])
def test_a_wrong_key_changes_nothing(
    places: Places, backup: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(backup), "--recovery-key", key]) == 1
    assert capsys.readouterr().err
    assert find_key(places) == TEST_KEY
    assert office_name(places) == "새교육청"


def test_a_foreign_file_changes_nothing(
    places: Places, backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"Dear sir" * 2000)
    assert main(["restore", str(letter)]) == 1
    assert "자료 파일을 열 수 없습니다" in capsys.readouterr().err
    assert office_name(places) == "새교육청"
