"""One variable moves everything a user keeps; what ships is found in each kind of install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gaoffice_desktop.shared import places
from gaoffice_desktop.shared.places import HOME, Places, resource


def test_a_given_home_holds_everything(home: Path) -> None:
    of_user = Places.of_user()
    assert of_user == Places.under(home)
    for path in (
        of_user.logs,
        of_user.store_file,
        of_user.key_file,
        of_user.backups,
        of_user.pc_settings_file,
    ):
        assert path.is_relative_to(home)


def test_without_one_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(HOME)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    of_user = Places.of_user()
    assert of_user.data.name == "gaoffice_desktop"
    if sys.platform.startswith("linux"):
        assert of_user.store_file == tmp_path / "d" / "gaoffice_desktop" / "office.db"
        assert of_user.key_file.is_relative_to(tmp_path / "c")


def test_the_key_does_not_lie_beside_the_store(home: Path) -> None:
    assert Places.under(home).key_file.parent != Places.under(home).store_file.parent


def test_a_checkout_has_its_resources(repository: Path) -> None:
    assert resource("fonts").parent == repository / "resources"
    assert resource("fonts", "PretendardGOV-Regular.ttf").is_file()


def install(monkeypatch: pytest.MonkeyPatch, package: Path) -> None:
    monkeypatch.setattr(places, "__file__", str(package / "shared" / "places.py"))


def test_a_wheel_carries_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "gaoffice_desktop"
    (package / "_resources").mkdir(parents=True)
    # Another package's folder of that name is not ours.
    (package.parent / "resources").mkdir()
    install(monkeypatch, package)
    assert resource("icons") == package / "_resources" / "icons"


def test_a_frozen_build_has_them_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons") == tmp_path / "resources" / "icons"


def test_missing_resources_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    install(monkeypatch, tmp_path / "gaoffice_desktop")
    with pytest.raises(FileNotFoundError, match="gaoffice_desktop"):
        resource("icons")
