"""Where the program keeps its files, and where it finds what it ships with."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

HOME = "GAOFFICE_HOME"
"""Environment variable: one folder under which everything lies (tests, demo, a USB stick)."""

_NAME = "gaoffice_desktop"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user on one computer."""

    data: Path
    config: Path
    logs: Path

    @classmethod
    def of_user(cls) -> Places:
        """Return the folders the operating system means for this user."""
        home = os.environ.get(HOME)
        if home:
            return cls.under(Path(home))
        # Kept out of start-up and of `gaoffice deadline` when a home is given.
        import platformdirs

        dirs = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)

    @classmethod
    def under(cls, home: Path) -> Places:
        """Return folders that all lie below one."""
        return cls(home / "data", home / "config", home / "logs")

    @property
    def store_file(self) -> Path:
        """The encrypted store of this office."""
        return self.data / "office.db"

    @property
    def key_file(self) -> Path:
        """The store's key where the operating system has no credential store."""
        return self.config / "store.key"

    @property
    def backups(self) -> Path:
        """Copies made before an upgrade and by hand."""
        return self.data / "backups"

    @property
    def pc_settings_file(self) -> Path:
        """What belongs to this computer: printers, zoom, window geometry."""
        return self.config / "pc.ini"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, in a checkout, an installed wheel or a frozen build."""
    return _resources().joinpath(*parts)


def _resources() -> Path:
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the program's resources are missing near {package}")
