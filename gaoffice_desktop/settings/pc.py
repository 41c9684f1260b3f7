"""The settings of this computer, in a small text file: no personal data goes there.

The window reads them before its first paint, so this module imports nothing heavy.
"""

from __future__ import annotations

import configparser
from dataclasses import dataclass
from pathlib import Path

from gaoffice_desktop.settings.facts import Scope, Setting, V
from gaoffice_desktop.settings.rules import of_text, problem, to_text
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say

_SECTION = "pc"


@dataclass(frozen=True, slots=True)
class PcSettings:
    """The values of one computer's user."""

    file: Path

    def value(self, setting: Setting[V]) -> V:
        """Return the kept value or the default."""
        kept = self._kept()
        for name in (setting.name, *setting.former):
            if name in kept:
                return of_text(setting, kept[name])
        return setting.default

    def keep(self, setting: Setting[V], value: V) -> None:
        """Keep a value.

        Raises:
            UserError: the value may not stand for the setting.
            Unavailable: the file cannot be written.
        """
        if setting.scope is not Scope.PC:
            raise ValueError(f"{setting.name} belongs to the office")
        if wrong := problem(setting, value):
            raise UserError.at(**{setting.name: wrong})
        kept = self._kept()
        kept[setting.name] = to_text(value)
        parser = configparser.ConfigParser(interpolation=None)
        parser[_SECTION] = kept
        beside = self.file.with_suffix(".new")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                parser.write(file)
            beside.replace(self.file)
        except OSError as error:
            raise Unavailable(say("이 컴퓨터의 설정을 저장하지 못했습니다.")) from error

    def _kept(self) -> dict[str, str]:
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read(self.file, encoding="utf-8")
            return dict(parser[_SECTION])
        except (OSError, UnicodeDecodeError, configparser.Error, KeyError):
            return {}
