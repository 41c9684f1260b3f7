"""What the wheel needs beyond the sources: compiled forms, translations, and resources/."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):
    """Compile before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; a real wheel (not an editable one) also carries the resources."""
        repository = Path(self.root)
        # Appended: the scripts of this folder must not hide a library.
        sys.path.append(str(repository / "packaging"))
        from compile_forms import compile_forms
        from translations import compile_translations

        compile_forms(repository)
        compile_translations(repository)
        if version == "standard" and self.target_name == "wheel":
            build_data["force_include"][str(repository / "resources")] = (
                "gaoffice_desktop/_resources"
            )
