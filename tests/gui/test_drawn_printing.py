from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from gaoffice_desktop.documents.layout import A4, A4_LANDSCAPE, A5
from gaoffice_desktop.gui import printing
from gaoffice_desktop.gui.drawn_printing import draw
from gaoffice_desktop.gui.printing import Order, Printer, printers, send
from gaoffice_desktop.shared.errors import Unavailable
from tests.gui.test_printing import PRINTER, paper


def to_file(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


@pytest.mark.parametrize("size", [A4, A4_LANDSCAPE, A5])
def test_pages_are_drawn_in_their_size(qapp, tmp_path, size) -> None:
    draw(Order(paper(size, pages=2), "x"), to_file(tmp_path / "out.pdf"))
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == 2
    for page in document:
        assert page.get_size() == pytest.approx(size, abs=2)
        grey = bytes(page.render(scale=1, grayscale=True).buffer)
        assert min(grey) < 100  # something is on it


def test_a_drawn_page_stands_where_the_pdf_has_it(qapp, tmp_path) -> None:
    order = Order(paper(A5), "x")
    draw(order, to_file(tmp_path / "out.pdf"))
    drawn = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].render(scale=1, grayscale=True)
    meant = pypdfium2.PdfDocument(order.paper.pdf)[0].render(scale=1, grayscale=True)
    rows = [
        {y for y in range(400) if min(bytes(b.buffer)[y * b.stride : y * b.stride + 400]) < 128}
        for b in (drawn, meant)
    ]
    assert rows[1]
    assert len(rows[0] ^ rows[1]) <= 4


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_can_not_be_opened_is_said(qapp, tmp_path) -> None:
    with pytest.raises(Unavailable, match="응답하지 않습니다"):
        draw(Order(paper(), PRINTER), to_file(tmp_path / "missing" / "out.pdf"))


def test_without_lp_the_system_s_own_printers_are_used(seat, monkeypatch) -> None:
    monkeypatch.setattr(printing, "_lp", lambda: None)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["가", "나"])
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", lambda: "나")
    assert printers(seat) == (Printer("나", is_default=True), Printer("가"))
    with pytest.raises(Unavailable, match="다 프린터가 응답하지 않습니다"):
        send(seat, Order(paper(), "다"))
