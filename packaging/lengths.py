"""Name the files past 400 lines and the functions past 40: signs of a missing room.

A report, never a failure: a table of periods may be long and still be one thing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MAX_FILE = 400
MAX_FUNCTION = 40
GENERATED = {"forms", "versions"}
_FOLDERS = ("gaoffice_desktop", "packaging", "tests")


def long_ones(repository: Path) -> Iterator[str]:
    """Yield one line for each file or function that is too long."""
    for folder in _FOLDERS:
        for path in sorted((repository / folder).rglob("*.py")):
            if GENERATED & set(path.relative_to(repository).parts):
                continue
            code = path.read_text(encoding="utf-8")
            name = path.relative_to(repository).as_posix()
            lines = code.count("\n")
            if lines > MAX_FILE:
                yield f"{name}: {lines} lines"
            yield from _long_functions(ast.parse(code, name), name)


def _long_functions(tree: ast.Module, name: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body
            # What a function is for may take as many words as it needs.
            first = body[1] if ast.get_docstring(node) and len(body) > 1 else body[0]
            length = (node.end_lineno or 0) - first.lineno + 1
            if length > MAX_FUNCTION:
                yield f"{name}:{node.lineno}: {node.name} has {length} lines"


def main() -> int:
    """Print the report."""
    found = list(long_ones(Path(__file__).resolve().parent.parent))
    if found:
        print(f"{len(found)} files or functions are long; look for the missing room:")
        print("\n".join(f"  {line}" for line in found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
