"""dev.py says what is missing in one line, and costs a moment when nothing is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import dev


def test_bare_it_lists_every_chore(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    said = capsys.readouterr().out
    for chore in ("setup", "run", "demo", "test", "check", "bench", "forms", "lock", "clean"):
        assert f"\n  {chore} " in said


def test_an_unknown_chore_is_told_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    said = capsys.readouterr().out
    assert "'tset'" in said
    assert "\n  test " in said


def test_an_older_python_gets_a_sentence(repository: Path) -> None:
    code = "import sys; sys.version_info = (3, 10, 4, 'final', 0); sys.argv = ['dev.py']\n"
    code += f"exec(compile(open({str(repository / 'dev.py')!r}).read(), 'dev.py', 'exec'))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is Python 3.10" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_needs_only_the_standard_library(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(repository / "dev.py")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_without_a_screen_run_does_what_demo_does(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(
        dev, "call", lambda command, **_: commands.append([*map(str, command)]) or 0
    )
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert dev.main(["run", "--sample"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert "gaoffice_desktop.app.demo" in commands[0]


def test_run_hands_its_arguments_on(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(
        dev, "call", lambda command, **_: commands.append([*map(str, command)]) or 7
    )
    assert dev.main(["run", "--sample", "x y"]) == 7
    assert commands[0][1:] == ["-m", "gaoffice_desktop", "--sample", "x y"]


def test_a_failed_check_fails_the_test_chore(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, object] = {}

    def call(command: list[object], **variables: str) -> int:
        seen.update(command=[*map(str, command)], **variables)
        return 0

    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "failed_checks", lambda: ["types"])
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["test", "--fast", "-k", "clock"]) == 1
    assert seen["GAOFFICE_FAILED_CHECKS"] == "types"
    assert seen["command"][2:] == ["pytest", "-q", "-m", "not story", "-k", "clock"]
    monkeypatch.setattr(dev, "failed_checks", list)
    assert dev.main(["test"]) == 0


def test_bench_takes_names_then_options(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[list[str]] = []
    (tmp_path / "tests" / "bench").mkdir(parents=True)
    for name in ("clock.py", "intake.py", "_machine.py"):
        (tmp_path / "tests" / "bench" / name).touch()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(
        dev, "call", lambda command, **_: commands.append([*map(str, command)][1:]) or 0
    )
    assert dev.main(["bench", "intake", "--petitions", "some.jsonl.gz"]) == 0
    assert commands == [["-m", "tests.bench.intake", "--petitions", "some.jsonl.gz"]]
    assert dev.main(["bench"]) == 0
    assert [command[1] for command in commands[1:]] == ["tests.bench.clock", "tests.bench.intake"]
    assert dev.main(["bench", "clocks"]) == 1
    assert "there are: clock, intake" in capsys.readouterr().err


class Installed:
    """The steps of `prepare` that take long, counted instead of done."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: list[str] = []
        self.lock = folder / "run.lock"
        self.lock.write_text("a==1")
        dev_lock = folder / "dev.lock"
        dev_lock.write_text("b==1")
        (folder / "pyproject.toml").write_text("")
        monkeypatch.setattr(dev, "ROOT", folder)
        monkeypatch.setattr(dev, "STAMP", folder / "stamp.json")
        monkeypatch.setattr(dev, "LOCKS", {"run": self.lock, "dev": dev_lock})
        monkeypatch.setattr(dev.system_packages, "provide", lambda **_: None)
        monkeypatch.setattr(dev, "_is_ours", lambda _: False)
        monkeypatch.setattr(dev, "make_environment", lambda: self.steps.append("environment"))
        monkeypatch.setattr(dev, "install", self.steps.append)
        monkeypatch.setattr(dev, "script", lambda *_: None)

    def by(self, level: str) -> list[str]:
        self.steps.clear()
        dev.prepare(level)
        return list(self.steps)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installed:
    return Installed(tmp_path, monkeypatch)


def test_what_is_installed_is_not_installed_again(installed: Installed) -> None:
    assert installed.by("run") == ["environment", "run"]
    assert installed.by("run") == []
    assert installed.by("dev") == ["dev"]
    assert installed.by("run") == []
    assert installed.by("dev") == []


def test_a_new_lock_is_installed(installed: Installed) -> None:
    installed.by("dev")
    installed.lock.write_text("a==2")
    assert installed.by("run") == ["run"]


def test_another_python_makes_the_environment_anew(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed.by("run")
    monkeypatch.setattr(sys, "base_prefix", "/opt/another")
    assert installed.by("run") == ["environment", "run"]


def test_a_set_up_that_broke_off_goes_on_where_it_was(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise dev.ChoreError("no network")

    monkeypatch.setattr(dev, "install", broken)
    with pytest.raises(dev.ChoreError):
        installed.by("run")
    monkeypatch.setattr(dev, "install", installed.steps.append)
    monkeypatch.setattr(dev, "_is_ours", lambda _: True)
    assert installed.by("run") == ["run"]
    assert set(json.loads(dev.STAMP.read_text())) == {"python", "run"}


def test_a_damaged_stamp_is_no_stamp(installed: Installed) -> None:
    installed.by("run")
    dev.STAMP.write_text("{")
    assert installed.by("run") == ["environment", "run"]
