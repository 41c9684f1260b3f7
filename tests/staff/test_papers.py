"""The recovery sheet carries the whole key, in groups that can be read out."""

from __future__ import annotations

import re
from datetime import datetime

import pypdfium2

from gaoffice_desktop.database.keys import key_of_recovery, recovery_text
from gaoffice_desktop.staff.papers import recovery_sheet

KEY = bytes(range(32))


def test_the_key_on_the_sheet_opens_the_store() -> None:
    pdf = recovery_sheet("한빛교육청", recovery_text(KEY), datetime(2026, 11, 25, 9, 0), "민가람")
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    lines = re.findall(r"[A-Z2-7]{4}(?: - [A-Z2-7]{2,4})+", text)
    assert key_of_recovery("".join(lines)) == KEY
    assert "2026. 11. 25." in text
    assert "민가람" in text
