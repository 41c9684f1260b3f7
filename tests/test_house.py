"""The promises of the house: twins, import law, locks, the two commands, and a sound Qt."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from translations import collect

PACKAGE = "gaoffice_desktop"

# Modules of these names are proven through another's tests.
PROVEN_ELSEWHERE = {
    "__init__": "has no behaviour",
    "__main__": "two lines; the stories start it",
    "facts": "nouns: proven through the rules and services that use them",
    "tables": "private to the feature: proven through its service",
    "queries": "private to the feature: proven through its service",
    "env": "run by alembic: proven through the upgrades",
}
# Modules without a twin, each with its reason. An entry whose twin exists is an error.
WITHOUT_TWIN: dict[str, str] = {
    "app/main.py": "tests/stories start it as a process of its own",
    "app/program.py": "tests/stories drive it whole: opening, signing in and out, closing",
    "database/driver.py": "gives the C module a name that the type checker knows",
}


def modules(repository: Path) -> list[Path]:
    generated = {Path("gui/forms"), Path("migrations/versions")}
    found = [
        path.relative_to(repository / PACKAGE) for path in repository.glob(f"{PACKAGE}/**/*.py")
    ]
    return sorted(path for path in found if not generated & set(path.parents))


def has_twin(repository: Path, module: Path) -> bool:
    """Whether the mirrored folder tests the module: in its own file, or beside its sisters."""
    folder = repository / "tests" / module.parent
    if any(folder.glob(f"test_{module.stem}*.py")):
        return True
    name = re.escape(".".join([PACKAGE, *module.with_suffix("").parts]))
    parent, _, last = name.rpartition(r"\.")
    imported = re.compile(rf"(from|import) {name}\b|from {parent} import .*\b{last}\b")
    return any(
        imported.search(test.read_text(encoding="utf-8")) for test in folder.glob("test_*.py")
    )


def test_every_module_has_a_twin_that_tests_it(repository: Path) -> None:
    lonely = [
        module.as_posix()
        for module in modules(repository)
        if module.stem not in PROVEN_ELSEWHERE
        and module.as_posix() not in WITHOUT_TWIN
        and not has_twin(repository, module)
    ]
    assert lonely == []


def test_no_reason_outlives_its_module(repository: Path) -> None:
    known = {module.as_posix(): module for module in modules(repository)}
    for name in WITHOUT_TWIN:
        assert name in known
        assert not has_twin(repository, known[name]), f"{name} has a twin by now"


def configuration(repository: Path) -> dict:
    return tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))


def test_tables_and_queries_of_each_feature_are_protected(repository: Path) -> None:
    contracts = configuration(repository)["tool"]["importlinter"]["contracts"]
    protected = {name for c in contracts for name in c.get("protected_modules", [])}
    for module in modules(repository):
        if len(module.parts) == 2 and module.stem in {"tables", "queries"}:
            code = (repository / PACKAGE / module).read_text(encoding="utf-8")
            if "sqlalchemy" in code and module.parts[0] != "migrations":
                assert f"{PACKAGE}.{module.parts[0]}.{module.stem}" in protected


def test_async_is_known_to_the_window_alone(repository: Path) -> None:
    for module in modules(repository):
        if module.parts[0] not in {"app", "gui"}:
            tree = ast.parse((repository / PACKAGE / module).read_text(encoding="utf-8"))
            found = [n for n in ast.walk(tree) if isinstance(n, ast.AsyncFunctionDef | ast.Await)]
            assert not found, f"{module} is asynchronous"


def test_every_word_on_the_screen_can_be_translated(repository: Path) -> None:
    assert collect(repository).errors == []


@pytest.fixture(params=["requirements.lock", "requirements-dev.lock"])
def lock(request: pytest.FixtureRequest, repository: Path) -> str:
    return (repository / "packaging" / request.param).read_text(encoding="utf-8")


def locked(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))


def test_a_lock_names_no_index(lock: str) -> None:
    assert "://" not in lock
    assert not re.search(r"^\s*--(?!hash=)", lock, re.MULTILINE)


def test_every_locked_package_has_its_hashes(lock: str) -> None:
    blocks = re.split(r"^(?=[a-z])", lock, flags=re.MULTILINE)[1:]
    assert blocks
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_locks_agree_and_hold_what_the_project_needs(repository: Path) -> None:
    folder = repository / "packaging"
    run = locked((folder / "requirements.lock").read_text(encoding="utf-8"))
    dev = locked((folder / "requirements-dev.lock").read_text(encoding="utf-8"))
    assert run.items() <= dev.items()
    for requirement in configuration(repository)["project"]["dependencies"]:
        name = re.split(r"[\[<>=!;]", requirement)[0].lower().replace("_", "-")
        assert name in run, f"{name} is not locked: run `python dev.py lock`"


def test_the_locked_qt_is_one_that_counts_references_right(repository: Path) -> None:
    lock = (repository / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    assert locked(lock)["pyside6-essentials"] != "6.12.0"


def test_qt_gives_back_the_none_it_returns(qapp: object) -> None:
    """PySide6 6.12.0 drops a reference to None at each call, and CPython 3.11 dies of it."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for number in range(1000):
        widget.setWindowTitle(str(number))
    assert abs(sys.getrefcount(None) - before) < 50


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_the_readme_names_the_two_commands(repository: Path, name: str) -> None:
    text = (repository / name).read_text(encoding="utf-8")
    assert "python3 dev.py run" in text
    assert "python3 dev.py test" in text
    assert "py dev.py run" in text


def test_the_check_of_a_commit_is_the_readmes_test_command(repository: Path) -> None:
    script = repository / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "python3 dev.py test" in script.read_text(encoding="utf-8")


def test_the_change_log_has_a_place_for_what_comes(repository: Path) -> None:
    assert "## [Unreleased]" in (repository / "CHANGELOG.md").read_text(encoding="utf-8")
