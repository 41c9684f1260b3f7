"""Compile the forms: ui/<feature>/<name>.ui -> gaoffice_desktop/gui/forms/ui_<feature>_<name>.py.

The build hook, dev.py and the tests all call this one script. A compiled form carries the
digest of what it was made from, so that nothing is compiled twice and nothing stale is
used, whatever the files' times say after a checkout or a copy.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

_OPTIONS = ("--no-autoconnection", "--absolute-imports")
_IMPORT = re.compile(r"^(from PySide6\.\w+ import )\(([^)]*)\)\n", re.MULTILINE)
_PACKAGE = '"""The compiled forms of ui/; made by `python dev.py forms`, never edited."""\n'


class FormError(Exception):
    """A form that can't be compiled; the message names it."""


def forms_folder(repository: Path) -> Path:
    """Return where the compiled forms lie."""
    return repository / "gaoffice_desktop" / "gui" / "forms"


def planned(repository: Path) -> dict[Path, Path]:
    """Return each compiled form's path and the form it comes from."""
    source = repository / "ui"
    forms: dict[Path, Path] = {}
    for form in sorted(source.rglob("*.ui")):
        name = "_".join(form.relative_to(source).with_suffix("").parts)
        target = forms_folder(repository) / f"ui_{name}.py"
        if target in forms:
            raise FormError(f"{form} and {forms[target]} would both become {target.name}")
        forms[target] = form
    return forms


def stale(repository: Path) -> list[Path]:
    """Return the compiled forms that are missing, outdated, or left over."""
    forms = planned(repository)
    wrong = [target for target, form in forms.items() if not _is_fresh(target, form)]
    present = set(forms_folder(repository).glob("ui_*.py"))
    return wrong + sorted(present - set(forms))


def compile_forms(repository: Path) -> list[Path]:
    """Bring the compiled forms up to date; return those that changed."""
    forms = planned(repository)
    folder = forms_folder(repository)
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / "__init__.py"
    if not package.exists() or package.read_text(encoding="utf-8") != _PACKAGE:
        _write(package, _PACKAGE)
    changed = stale(repository)
    for target in changed:
        if target in forms:
            _write(target, _compiled(forms[target], repository))
        else:
            target.unlink(missing_ok=True)
    return changed


def qt_tool(name: str) -> Path:
    """Return the path of one of Qt's programs inside the PySide6 wheel."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise FormError("PySide6 is not installed; run `python dev.py setup`")
    wheel = Path(found.origin).parent
    file = f"{name}.exe" if sys.platform == "win32" else name
    for folder in (wheel / "Qt" / "libexec", wheel):
        if (folder / file).is_file():
            return folder / file
    raise FormError(f"the PySide6 wheel has no {file}")


def run_tool(name: str, *arguments: str) -> str:
    """Run one of Qt's programs and return what it wrote."""
    done = subprocess.run(
        [str(qt_tool(name)), *arguments], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode or done.stderr.strip():
        raise FormError(f"{name} {' '.join(arguments)}: {done.stderr.strip() or done.returncode}")
    return done.stdout


def _header(form: Path) -> str:
    # Another compiler may write other code from the same form.
    made_by = f"PySide6 {importlib.metadata.version('PySide6_Essentials')} {' '.join(_OPTIONS)}"
    made_by += ", unused imports left out"
    # Git may hand out the same form with other line ends.
    content = form.read_bytes().replace(b"\r\n", b"\n")
    digest = hashlib.sha256(made_by.encode() + content).hexdigest()[:16]
    return f"# Made by `python dev.py forms` with {made_by}; edits are lost. [{digest}]\n"


def _is_fresh(target: Path, form: Path) -> bool:
    try:
        with target.open(encoding="utf-8") as file:
            return file.readline() == _header(form)
    except FileNotFoundError:
        return False


def _compiled(form: Path, repository: Path) -> str:
    source = form.relative_to(repository).as_posix()
    code = run_tool("uic", "-g", "python", *_OPTIONS, str(form))
    return f"{_header(form)}# From {source}\n{_without_unused_imports(code)}"


def _without_unused_imports(code: str) -> str:
    """Leave out the classes that uic imports just in case.

    PySide makes a class with all its enumerations when it is first named; those of a form
    that never uses them cost each start of the program some milliseconds.
    """
    body = _IMPORT.sub("", code)

    def used(statement: re.Match[str]) -> str:
        names = [name.strip() for name in statement.group(2).split(",")]
        kept = [name for name in names if re.search(rf"\b{name}\b", body)]
        return f"{statement.group(1)}({', '.join(kept)})\n" if kept else ""

    return _IMPORT.sub(used, code)


def _write(target: Path, text: str) -> None:
    # Two test runs in one checkout may compile at once: each reader sees a whole file.
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    partial.write_text(text, encoding="utf-8", newline="\n")
    partial.replace(target)


def main() -> int:
    """Compile, or with ``--check`` only name what is out of date."""
    repository = Path(__file__).resolve().parent.parent
    try:
        if "--check" in sys.argv[1:]:
            wrong = stale(repository)
            for target in wrong:
                print(f"{target.relative_to(repository)} is out of date: run `python dev.py forms`")
            return 1 if wrong else 0
        for target in compile_forms(repository):
            print(target.relative_to(repository))
    except FormError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
