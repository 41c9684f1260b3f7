"""The pages of a PDF as pictures, drawn by PDFium away from the GUI thread."""

from __future__ import annotations

import threading

from PySide6.QtGui import QImage

_pdfium = threading.Lock()
"""PDFium must be called from one thread at a time, whatever the document."""


class PdfPages:
    """One paper; may be made and asked on any thread."""

    def __init__(self, pdf: bytes) -> None:
        # 30 ms that the window's first paint does not wait for.
        import pypdfium2

        self._closed = False
        with _pdfium:
            self._document = pypdfium2.PdfDocument(pdf)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )
        """Width and height of each page in points."""

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, scale: float) -> QImage:
        """Draw a page; ``scale`` is in pixels a point. A closed paper has empty pictures."""
        with _pdfium:
            if self._closed:
                return QImage()
            page = self._document[number]
            bitmap = page.render(
                scale=scale,  # pyright: ignore[reportArgumentType]  # any number will do
                prefer_bgrx=True,
            )
            picture = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()  # QImage does not keep Python's bytes alive
            bitmap.close()
            page.close()
        return picture

    def close(self) -> None:
        """Free what PDFium holds."""
        with _pdfium:
            self._closed = True
            self._document.close()
