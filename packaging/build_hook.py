"""What the wheel needs beyond the sources: compiled forms, translations, and resources/."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):
    """Compile before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; a real wheel (not an editable one) also carries the resources."""
        repository = Path(self.root)
        _script(repository, "compile_forms").compile_forms(repository)
        _script(repository, "translations").compile_translations(repository)
        if version == "standard" and self.target_name == "wheel":
            build_data["force_include"][str(repository / "resources")] = (
                "gaoffice_desktop/_resources"
            )


def _script(repository: Path, name: str) -> ModuleType:
    # By path: the name of this folder belongs to a library that hatchling itself imports.
    path = repository / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"gaoffice_{name}", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
