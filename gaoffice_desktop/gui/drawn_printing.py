"""Printing without CUPS: pages drawn at 300 dpi on a printer of Qt's.

Apart from ``printing``, because the library that Qt prints with may be missing on a system
that prints through ``lp`` very well, and because loading it can wait for the first paper.
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from gaoffice_desktop.gui.pdf_pages import PdfPages
from gaoffice_desktop.gui.printing import Order, Printer, Sent, media_of, silent

DPI = 300


def printers() -> list[Printer]:
    """List the system's printers."""
    default = QPrinterInfo.defaultPrinterName()
    return [Printer(name, name == default) for name in QPrinterInfo.availablePrinterNames()]


def send(order: Order) -> Sent:
    """Draw a paper on one of the system's printers.

    Raises:
        Unavailable: the printer is not there, can't be opened, or gave up on the way.
    """
    if order.printer not in QPrinterInfo.availablePrinterNames():
        raise silent(order.printer)
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer), QPrinter.PrinterMode.HighResolution)
    draw(order, printer)
    return Sent(order.printer, order.copies)


def draw(order: Order, printer: QPrinter) -> None:
    """Draw every page at 300 dpi on a printer of Qt's.

    Raises:
        Unavailable: the printer can't be opened, or gave up on the way.
    """
    pages = PdfPages(order.paper.pdf)
    printer.setDocName(order.paper.title)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setCopyCount(order.copies)
    _set_page(printer, order, pages.sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise silent(order.printer)
    try:
        for number, size in enumerate(pages.sizes):
            if number:
                _set_page(printer, order, size)
                if not printer.newPage():
                    raise silent(order.printer)
            image = pages.image(number, DPI / 72)
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            target = QRectF(0, 0, image.width(), image.height())
            if order.media:
                fitted = target.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
                target = QRectF(0, 0, fitted.width(), fitted.height())
            painter.drawImage(target, image)
    finally:
        painter.end()
        pages.close()


def _set_page(printer: QPrinter, order: Order, size: tuple[float, float]) -> None:
    width, height = size
    name = order.media or media_of(width, height)
    sizes = {
        "A4": QPageSize.PageSizeId.A4,
        "A5": QPageSize.PageSizeId.A5,
        "B5": QPageSize.PageSizeId.JisB5,
        "Letter": QPageSize.PageSizeId.Letter,
    }
    paper = (
        QPageSize(sizes[name])
        if name
        else QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    )
    direction = (
        QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    )
    printer.setPageLayout(QPageLayout(paper, direction, QMarginsF(0, 0, 0, 0)))
