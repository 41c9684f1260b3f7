"""Keeps Python's collector from looking at what stays for good.

Code, tables, translations and faces are some 220,000 objects that never go. A full collection
walked all of them, 100 ms in which no thread and no window moved; of what an hour of work adds
it is less than one.
"""

from __future__ import annotations

import gc

_frozen: list[bool] = []


def keep_for_good() -> None:
    """Take what is alive now out of the collector's sight; once, when everything is imported.

    Again after a sign-out it would keep the screens of whoever has gone.
    """
    if not _frozen:
        gc.freeze()
        _frozen.append(True)
