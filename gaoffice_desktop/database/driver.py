"""The SQLCipher driver, whose C module carries no types."""

from __future__ import annotations

from typing import Any

from sqlcipher3 import dbapi2

sqlcipher: Any = dbapi2
