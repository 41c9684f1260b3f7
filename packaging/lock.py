"""Write the lock files: every package with its hashes, for each Python and system we run on.

One file installs the program, the other its checks too. No index is named in them: pip
takes each package from wherever the machine is configured to look, and the hash decides.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

LOCKS = {"requirements.lock": "build", "requirements-dev.lock": "dev"}


def main() -> int:
    """Resolve anew; arguments such as ``--upgrade`` go to uv."""
    repository = Path(__file__).resolve().parent.parent
    uv = Path(sysconfig.get_path("scripts")) / ("uv.exe" if sys.platform == "win32" else "uv")
    folder = repository / "packaging"
    for name, group in LOCKS.items():
        # The checks run on the very packages that the program is installed with.
        constraint = ["--constraint", "packaging/requirements.lock"] if group == "dev" else []
        command = [
            str(uv), "pip", "compile", "pyproject.toml", "--group", group, *constraint,
            "--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate",
            "--only-binary", ":all:", "--quiet",
            "--custom-compile-command", "python dev.py lock",
            "--output-file", str(folder / name), *sys.argv[1:],
        ]  # fmt: skip
        if subprocess.run(command, cwd=repository, check=False).returncode:
            return 1
        print(f"packaging/{name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
