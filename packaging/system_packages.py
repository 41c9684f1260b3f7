"""What the system itself must have: libraries of the PySide6 wheel, and Python's venv module.

Standard library only: dev.py asks before there is an environment.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

# What the PySide6 wheel expects of a Linux system: library -> Debian's package. Without the
# first group no Qt program starts; the second is for a window under X11, the third for
# printing through CUPS.
QT_CORE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
QT_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
QT_PRINT = {"libcups.so.2": "libcups2"}


class SystemLacks(Exception):
    """Something is missing; the message says what to run or to install."""


def provide(*, window: bool, environment: bool) -> None:
    """See that the system has what Qt and .venv are made of; ask for all of it at once.

    Args:
        window: a real window is wanted, not only Qt without a screen.
        environment: a virtual environment will be made.

    Raises:
        SystemLacks: something is missing and may not or can't be installed.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = QT_CORE | (QT_WINDOW if window else {})
    lacking = [name for name in needed if not loads(name)]
    no_pip = environment and not has_venv()
    if not lacking and not no_pip:
        return
    if not shutil.which("apt-get"):
        raise SystemLacks(
            "Install the packages of your system that hold these: "
            + ", ".join(lacking + ["Python's venv and ensurepip modules"] * no_pip)
        )
    everything = QT_CORE | QT_WINDOW | QT_PRINT
    packages = [everything[name] for name in everything if not loads(name)]
    # Debian keeps the module that puts pip into an environment in a package of its own.
    apt_install(packages + [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"] * no_pip)
    importlib.invalidate_caches()
    still = [name for name in lacking if not loads(name)]
    if still:
        raise SystemLacks("Qt's libraries are still missing: " + ", ".join(still))


def has_venv() -> bool:
    """Whether this Python can make an environment with pip in it."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def loads(library: str) -> bool:
    """Whether the system has a library, whoever installed it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages as root; for anybody else say the one command that does."""
    if os.geteuid() != 0:
        command = f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        raise SystemLacks(
            "Some packages of the system must be installed first. Run this once, then again "
            f"what you ran:\n\n    {command}\n"
        )
    print(f"Installing packages of the system: {' '.join(packages)} ...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(command, env=environment, capture_output=True, check=False).returncode:
        # A fresh image has no package lists yet.
        for again in (["apt-get", "update", "-qq"], command):
            done = subprocess.run(
                again,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                check=False,
            )
            if done.returncode:
                raise SystemLacks(f"{done.stdout}\nfailed: {' '.join(again)}")
