"""Decides whether a value may stand for a setting, and reads values kept as text."""

from __future__ import annotations

import re

from gaoffice_desktop.settings.facts import Setting, V
from gaoffice_desktop.shared.sentences import Sentence, say

_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def problem(setting: Setting[V], value: object) -> Sentence | None:
    """Say what is wrong with a value, or nothing."""
    if type(value) is not type(setting.default):
        return say("{label:은는} 다른 꼴의 값이어야 합니다.", label=setting.label)
    if setting.choices and value not in setting.choices:
        return say("{label:은는} 정해진 값 가운데서 골라 주십시오.", label=setting.label)
    if setting.is_time and value != setting.default and not _TIME.fullmatch(str(value)):
        return say("{label:은는} 09:10처럼 적어 주십시오.", label=setting.label)
    if isinstance(value, int) and not isinstance(value, bool):
        if setting.least is not None and value < setting.least:
            return say(
                "{label:은는} {least} 이상이어야 합니다.", label=setting.label, least=setting.least
            )
        if setting.most is not None and value > setting.most:
            return say(
                "{label:은는} {most} 이하여야 합니다.", label=setting.label, most=setting.most
            )
    return None


def to_text(value: str | int | bool) -> str:
    """Write a value for keeping."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def of_text(setting: Setting[V], text: str) -> V:
    """Read a kept value; one that no longer fits gives way to the default.

    A settings file that somebody edited by hand must never keep the program from starting.
    """
    value: object
    if isinstance(setting.default, bool):
        value = {"yes": True, "no": False}.get(text)
    elif isinstance(setting.default, int):
        value = int(text) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() else None
    else:
        value = text
    if problem(setting, value) is None:
        return value  # type: ignore[return-value]  # problem() has just compared the types
    return setting.default
