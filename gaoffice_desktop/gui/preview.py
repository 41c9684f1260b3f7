"""A paper before it is printed: seen, sent to a printer, or kept as a file.

    dialog = PreviewDialog(desk, pc, PaperToPrint(pdf, title, RECEIPT_PRINTER), parent=self)
    dialog.printed.connect(self._note_print)
    dialog.open()

The dialog never runs a loop of its own. What goes wrong is said inside it, and the paper
stays there to be tried again.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gaoffice_desktop.gui.forms.ui_printing_preview import Ui_PreviewForm
from gaoffice_desktop.gui.pdf_pages import PdfPages
from gaoffice_desktop.gui.printing import (
    MEDIA,
    Order,
    PaperToPrint,
    Printer,
    Sent,
    printers,
    save_pdf,
    send,
)
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.settings.facts import PDF_FOLDER
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.settings.pc import PcSettings
    from gaoffice_desktop.staff.facts import Seat


class PreviewDialog(QDialog):
    """Shows one paper. Enter prints; Ctrl+S keeps a PDF; Ctrl+0 fits the width; Esc closes."""

    printed = Signal(object)
    """``Sent``: the printer has accepted the paper."""
    saved = Signal(object)
    """``Path`` of the file that was kept."""

    def __init__(self, desk: Desk, pc: PcSettings, paper: PaperToPrint, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._pc = pc
        self._paper = paper
        self._pages: PdfPages | None = None
        self._sending = False
        self._leaving = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_PreviewForm()
        self.form.setupUi(self)
        self.setWindowTitle(f"{paper.title} - {self.windowTitle()}")
        self.form.message_label.hide()
        set_property(self.form.print_button, "kind", "primary")
        self.form.media_box.addItem(self.tr("문서 크기"), "")
        for media in MEDIA[1:]:
            self.form.media_box.addItem(media, media)
        self.form.printer_box.addItem(self.tr("프린터를 찾고 있습니다."), "")
        self.form.printer_box.setEnabled(False)
        self.form.print_button.setEnabled(False)
        self._connect()
        self._fit_screen()
        desk.start(self._load, owner=self)
        desk.start(self._find_printers, owner=self, quiet=True)

    def _connect(self) -> None:
        form, view = self.form, self.form.pages_view
        form.print_button.clicked.connect(self.print_paper)
        form.save_button.clicked.connect(self.save_paper)
        form.close_button.clicked.connect(self.reject)
        form.fit_button.clicked.connect(view.fit_width)
        form.zoom_in_button.clicked.connect(lambda: view.zoom(1))
        form.zoom_out_button.clicked.connect(lambda: view.zoom(-1))
        view.wanted.connect(self._on_page_wanted)
        view.scale_changed.connect(self._on_scale_changed)
        view.page_changed.connect(self._on_page_changed)
        for keys, run in (
            ("Ctrl+P", self.print_paper),
            ("Ctrl+S", self.save_paper),
            ("Ctrl+0", view.fit_width),
            ("Ctrl+-", lambda: view.zoom(-1)),
            ("Ctrl++", lambda: view.zoom(1)),
            ("Ctrl+=", lambda: view.zoom(1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _fit_screen(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(
            min(tokens().px(960), int(room.width() * 0.95)),
            min(tokens().px(820), int(room.height() * 0.92)),
        )

    # -- the pages -----------------------------------------------------------------------

    async def _load(self) -> None:
        self._pages = await self.desk.make(_open, self._paper.pdf)
        self.form.pages_view.show_sizes(self._pages.sizes)
        self._on_page_changed(0)

    def _on_page_wanted(self, page: int, scale: float) -> None:
        self.desk.start(partial(self._draw, page, scale), owner=self, quiet=True)

    async def _draw(self, page: int, scale: float) -> None:
        if self._pages is not None:
            picture = await self.desk.make(_picture, self._pages, page, scale)
            self.form.pages_view.show_picture(page, scale, picture)

    def _on_scale_changed(self, scale: float) -> None:
        # What 100 % means on screen: the paper's size at 96 dots an inch.
        self.form.zoom_label.setText(f"{round(scale * 72 / 96 * 100)} %")

    def _on_page_changed(self, page: int) -> None:
        total = 0 if self._pages is None else len(self._pages)
        self.form.page_label.setText(
            self.tr("{page} / {total}쪽").format(page=page + 1, total=total)
        )

    # -- printing ------------------------------------------------------------------------

    async def _find_printers(self) -> None:
        self._show_printers(await self.desk.make(printers))

    def _show_printers(self, found: tuple[Printer, ...]) -> None:
        box = self.form.printer_box
        box.clear()
        for printer in found:
            box.addItem(printer.name, printer.name)
        box.setEnabled(bool(found))
        self.form.print_button.setEnabled(bool(found))
        if not found:
            box.addItem(self.tr("프린터 없음"), "")
            self._tell(say("프린터를 찾지 못했습니다. PDF로 저장하실 수 있습니다."), "warning")
            self.form.save_button.setFocus()
            return
        remembered = box.findData(self._pc.value(self._paper.printer))
        box.setCurrentIndex(max(0, remembered))
        self.form.print_button.setFocus()

    def print_paper(self) -> None:
        """Send the paper to the chosen printer."""
        if self.form.print_button.isEnabled():
            self.form.print_button.setEnabled(False)
            self._sending = True
            self.desk.start(self._print, owner=self)

    async def _print(self) -> None:
        order = Order(
            self._paper,
            self.form.printer_box.currentData(),
            self.form.copies_box.value(),
            self.form.media_box.currentData(),
        )
        try:
            sent: Sent = await self.desk.make(send, order)
        except Unavailable as error:
            if self._leaving:
                raise  # nobody looks at this dialog any more; the window's banner says it
            self._tell_trouble(error)
            return
        finally:
            self._sent()
        self._remember_printer(order.printer)
        self._tell(
            say(
                "{printer} 프린터로 {copies}부 보냈습니다.",
                printer=sent.printer,
                copies=sent.copies,
            ),
            "success",
        )
        self.form.close_button.setFocus()
        self.printed.emit(sent)

    def _sent(self) -> None:
        self._sending = False
        self.form.print_button.setEnabled(True)
        if self._leaving:
            QTimer.singleShot(0, self, self.reject)

    def _remember_printer(self, name: str) -> None:
        if self._pc.value(self._paper.printer) == name:
            return
        try:
            self._pc.keep(self._paper.printer, name)
        except Unavailable:
            # The paper is printed; that it must be chosen again next time is a small matter.
            self._tell(say("고른 프린터를 기억하지 못했습니다."), "warning")

    # -- keeping a file ------------------------------------------------------------------

    def save_paper(self) -> None:
        """Ask where to, and keep the paper as a PDF file."""
        folder = self._pc.value(PDF_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self, self.tr("PDF로 저장"), folder, "PDF (*.pdf)")
        dialog.setObjectName("save_pdf_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._paper.title}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, file: str) -> None:
        self.desk.start(partial(self._save, Path(file)), owner=self)

    async def _save(self, target: Path) -> None:
        try:
            await self.desk.make(save_pdf, self._paper.pdf, target)
            self._pc.keep(PDF_FOLDER, str(target.parent))
        except Unavailable as error:
            self._tell_trouble(error)
            return
        self._tell(say("{name:을를} 저장했습니다.", name=target.name), "success")
        self.saved.emit(target)

    # -- words ---------------------------------------------------------------------------

    def _tell_trouble(self, error: Unavailable) -> None:
        self._tell(say("{what} {advice}", what=error.sentence, advice=error.advice), "error")

    def _tell(self, sentence: Sentence, kind: str) -> None:
        label = self.form.message_label
        set_property(label, "kind", kind)
        label.setText(spoken(sentence))
        label.setAccessibleName(spoken(sentence))
        label.show()

    def done(self, result: int) -> None:
        """Close; a paper on its way to the printer is seen through first, out of sight."""
        if self._sending:
            self._leaving = True
            self.hide()
            return
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        super().done(result)


def _open(_seat: Seat, pdf: bytes) -> PdfPages:
    return PdfPages(pdf)


def _picture(_seat: Seat, pages: PdfPages, page: int, scale: float) -> QImage:
    return pages.image(page, scale)
