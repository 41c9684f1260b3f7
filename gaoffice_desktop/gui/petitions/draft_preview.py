"""A notice before its step is taken: to be read, not to be printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.pages_view import PagesView
from gaoffice_desktop.gui.pdf_pages import PdfPages
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.staff.facts import Seat


class DraftPreview(Dialog):
    """Shows the pages and says that they tell nobody anything yet."""

    def __init__(self, desk: Desk, pdf: bytes, title: str, parent: QWidget) -> None:
        super().__init__(parent, title, 760)
        self._desk = desk
        self._pdf = pdf
        self._pages: PdfPages | None = None
        note = self.add_text(
            say("아직 보내지 않은 문서의 미리보기입니다. 처리 완료로 기록한 뒤에 인쇄합니다.")
        )
        set_property(note, "kind", "warning")
        self.view = PagesView(self)
        self.view.setAccessibleName(self.tr("통지서 쪽"))
        self.view.setMinimumHeight(min(tokens().px(460), self._room()))
        self.view.wanted.connect(self._on_page_wanted)
        self.body.addWidget(self.view, 1)
        self.close_button = self.add_button(self.tr("닫기"), None, "primary", default=True)
        self.finished.connect(self._on_closed)
        desk.start(self._load, owner=self)

    def _room(self) -> int:
        return int(self.screen().availableGeometry().height() * 0.55)

    async def _load(self) -> None:
        self._pages = await self._desk.make(_open, self._pdf)
        self.view.show_sizes(self._pages.sizes)

    def _on_page_wanted(self, page: int, scale: float) -> None:
        self._desk.start(partial(self._draw, page, scale), owner=self, quiet=True)

    async def _draw(self, page: int, scale: float) -> None:
        if self._pages is not None:
            picture = await self._desk.make(_picture, self._pages, page, scale)
            self.view.show_picture(page, scale, picture)

    def _on_closed(self) -> None:
        if self._pages is not None:
            self._pages.close()


def _open(_seat: Seat, pdf: bytes) -> PdfPages:
    return PdfPages(pdf)


def _picture(_seat: Seat, pages: PdfPages, page: int, scale: float) -> QImage:
    return pages.image(page, scale)
