"""The settings of one computer survive a restart and a hand that edits the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from gaoffice_desktop.settings.facts import (
    ENTER_MOVES_ON,
    OFFICE_NAME,
    RECEIPT_PRINTER,
    ZOOM_PERCENT,
)
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.errors import Unavailable, UserError


def test_kept_values_are_found_by_the_next_start(tmp_path: Path) -> None:
    PcSettings(tmp_path / "config" / "pc.ini").keep(ZOOM_PERCENT, 130)
    PcSettings(tmp_path / "config" / "pc.ini").keep(RECEIPT_PRINTER, "민원실-1 %(x)s")
    PcSettings(tmp_path / "config" / "pc.ini").keep(ENTER_MOVES_ON, False)
    again = PcSettings(tmp_path / "config" / "pc.ini")
    assert again.value(ZOOM_PERCENT) == 130
    assert again.value(RECEIPT_PRINTER) == "민원실-1 %(x)s"
    assert again.value(ENTER_MOVES_ON) is False


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"no section", b"[pc]\nzoom_percent = huge\n", b"[pc]\n[pc]\n"]
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pc.ini").write_bytes(content)
    settings = PcSettings(tmp_path / "pc.ini")
    assert settings.value(ZOOM_PERCENT) == 100
    settings.keep(ZOOM_PERCENT, 110)
    assert settings.value(ZOOM_PERCENT) == 110


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    settings = PcSettings(tmp_path / "pc.ini")
    with pytest.raises(UserError):
        settings.keep(ZOOM_PERCENT, 99)
    with pytest.raises(ValueError, match="belongs to the office"):
        settings.keep(OFFICE_NAME, "한빛교육청")
    assert settings.value(ZOOM_PERCENT) == 100


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    with pytest.raises(Unavailable):
        PcSettings(tmp_path / "config" / "pc.ini").keep(ZOOM_PERCENT, 130)
