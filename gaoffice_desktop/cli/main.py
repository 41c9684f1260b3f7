"""The entry point of ``gaoffice``: finds the subcommand and nothing else.

Every subcommand is a module of this package, imported only when it is the one that was asked
for: counting a deadline must not pay for the store's imports.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Protocol, cast

from gaoffice_desktop import __version__
from gaoffice_desktop.shared.errors import Unavailable, UserError

COMMANDS: dict[str, tuple[str, str]] = {
    "deadline": (".deadline", "처리기한을 계산하고 그 이유를 설명합니다"),
    "rebuild": (".rebuild", "민원의 상태와 기한을 기록에서 다시 만들어 보관된 값과 견줍니다"),
    "backup": (".backup", "자료를 백업합니다(쓰는 중에도 됩니다)"),
    "restore": (".restore", "백업에서 자료를 되살립니다"),
    "self-test": ("..app.self_test", "설치된 프로그램이 제대로 움직이는지 살펴봅니다"),
}
"""Name of a subcommand: its module seen from this package, and what the help says of it.

The self-test opens a window, so it lives where the window is known.
"""


class Subcommand(Protocol):
    """What a module of this package offers."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the subcommand's options."""
        ...

    def run(self, options: argparse.Namespace) -> int:
        """Do the work and return the exit code."""
        ...


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return the exit code: 0 done, 1 refused or failed, 2 misused."""
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        prog="gaoffice", description="교육청 민원실 프로그램의 콘솔 명령입니다."
    )
    parser.add_argument("--version", action="version", version=f"gaoffice {__version__}")
    choices = parser.add_subparsers(dest="command", metavar="명령", required=True)
    wanted = next((word for word in given if not word.startswith("-")), None)
    command: Subcommand | None = None
    for name, (module, summary) in COMMANDS.items():
        sub = choices.add_parser(name, help=summary, description=f"{summary}.")
        if name == wanted:
            command = cast("Subcommand", importlib.import_module(module, "gaoffice_desktop.cli"))
            command.configure(sub)
    options = parser.parse_args(given)
    assert command is not None  # argparse has refused every unknown name
    return _guarded(command, options)


def _guarded(command: Subcommand, options: argparse.Namespace) -> int:
    try:
        code = command.run(options)
        sys.stdout.flush()
    except (UserError, Unavailable) as trouble:
        print(trouble.sentence, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader has gone (`| head`). Point stdout elsewhere, or Python complains again
        # when it flushes on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the console's own encoding is (Windows: cp949)."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
