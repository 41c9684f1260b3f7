"""The board's sheet goes through the same preview as every paper."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.gui.petitions.board_printing import BoardPrinting
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.petitions.board_facts import BoardQuery
from gaoffice_desktop.settings.facts import SHEET_PRINTER
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places


class Petitions:
    """Makes a sheet of one question alone."""

    def board_sheet(self, _seat: object, query: BoardQuery) -> bytes:
        assert query == BoardQuery(date(2026, 11, 1), date(2026, 11, 30), 3)
        return b"%PDF-board"


def test_the_board_is_previewed_under_its_period(qtbot, inline_desk, monkeypatch) -> None:
    screen = Screen(inline_desk)
    qtbot.addWidget(screen)
    pc = PcSettings(Places.of_user().pc_settings_file)
    printing = BoardPrinting(screen, Petitions(), pc)  # type: ignore[arg-type]
    opened: list[tuple[object, ...]] = []
    monkeypatch.setattr(printing, "_open", lambda *what: opened.append(what))
    printing.print_board(BoardQuery(date(2026, 11, 1), date(2026, 11, 30), 3))
    title = "민원 처리 현황 2026. 11. 1. ~ 2026. 11. 30."
    assert opened == [(b"%PDF-board", title, SHEET_PRINTER)]
