"""``python -m gaoffice_desktop`` opens the program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; imported late, so that asking for the version stays quick."""
    from gaoffice_desktop.app.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
