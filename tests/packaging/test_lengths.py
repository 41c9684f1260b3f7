"""The report names what is too long, and nothing else."""

from __future__ import annotations

from pathlib import Path

from lengths import MAX_FILE, MAX_FUNCTION, long_ones


def write(repository: Path, name: str, code: str) -> None:
    path = repository / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")


def test_long_files_and_functions_are_named(tmp_path: Path) -> None:
    body = "    x = 1\n"
    write(tmp_path, "gaoffice_desktop/a.py", "x = 1\n" * (MAX_FILE + 1))
    write(tmp_path, "gaoffice_desktop/b.py", "def f():\n" + body * (MAX_FUNCTION + 1))
    write(tmp_path, "gaoffice_desktop/c.py", "x = 1\n" * MAX_FILE)
    write(tmp_path, "gaoffice_desktop/d.py", 'def f():\n    """A.\n\n    B.\n    """\n' + body * 40)
    write(tmp_path, "gaoffice_desktop/gui/forms/ui_e.py", "x = 1\n" * (MAX_FILE + 1))
    assert list(long_ones(tmp_path)) == [
        "gaoffice_desktop/a.py: 401 lines",
        "gaoffice_desktop/b.py:1: f has 41 lines",
    ]
