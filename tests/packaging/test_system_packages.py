"""What the system lacks is installed by root, and told to anybody else in one command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

import system_packages


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Debian on which nothing is set up, its user not root."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages, "loads", lambda _: True)
    monkeypatch.setattr(system_packages, "has_venv", lambda: True)
    return monkeypatch


def called(monkeypatch: pytest.MonkeyPatch, statuses: list[int], said: str = "") -> list[list[str]]:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append([str(part) for part in command])
        return subprocess.CompletedProcess(command, statuses.pop(0), said, "")

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_who_is_not_root_gets_the_one_command(linux: pytest.MonkeyPatch) -> None:
    missing = {"libEGL.so.1", "libxcb-cursor.so.0", "libcups.so.2"}
    linux.setattr(system_packages, "loads", lambda name: name not in missing)
    with pytest.raises(system_packages.SystemLacks) as refused:
        system_packages.provide(window=False, environment=True)
    assert (
        "\n    sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0 libcups2\n"
        in str(refused.value)
    )


def test_without_a_window_its_libraries_are_not_asked_for(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(system_packages, "loads", lambda name: name not in system_packages.QT_WINDOW)
    system_packages.provide(window=False, environment=True)
    with pytest.raises(system_packages.SystemLacks, match="libxkbcommon-x11-0"):
        system_packages.provide(window=True, environment=True)


def test_where_apt_is_unknown_the_libraries_are_named(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(shutil, "which", lambda _: None)
    linux.setattr(system_packages, "loads", lambda name: name != "libEGL.so.1")
    with pytest.raises(system_packages.SystemLacks, match=r"libEGL\.so\.1"):
        system_packages.provide(window=False, environment=True)


def test_root_installs_after_fetching_the_package_lists(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(os, "geteuid", lambda: 0, raising=False)
    commands = called(linux, [100, 0, 0])
    linux.setattr(
        system_packages, "loads", lambda name: name != "libEGL.so.1" or len(commands) == 3
    )
    system_packages.provide(window=False, environment=True)
    assert [command[:2] for command in commands] == [
        ["apt-get", "install"],
        ["apt-get", "update"],
        ["apt-get", "install"],
    ]
    assert commands[2][-1] == "libegl1"


def test_a_python_without_ensurepip_is_told_debians_package(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(system_packages, "has_venv", lambda: False)
    linux.setattr(system_packages, "loads", lambda name: name != "libcups.so.2")
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    with pytest.raises(system_packages.SystemLacks, match=f" libcups2 python{version}-venv\n"):
        system_packages.provide(window=False, environment=True)


def test_an_environment_that_exists_needs_no_venv_module(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(system_packages, "has_venv", lambda: False)
    system_packages.provide(window=False, environment=False)


def test_a_failed_installation_shows_what_apt_said(linux: pytest.MonkeyPatch) -> None:
    linux.setattr(os, "geteuid", lambda: 0, raising=False)
    called(linux, [100, 100], "no network")
    linux.setattr(system_packages, "loads", lambda name: name != "libEGL.so.1")
    with pytest.raises(system_packages.SystemLacks, match="no network\nfailed: apt-get update"):
        system_packages.provide(window=False, environment=True)
