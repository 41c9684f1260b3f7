"""Says which papers of an intake did not get printed, until somebody deals with them.

It stands on the screen itself and not in the message bar, where the number just drawn and its
[실행 취소] have to stay readable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gaoffice_desktop.gui.petitions.intake_papers import IntakePapers, Unprinted
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.forms.ui_petitions_intake import Ui_IntakeForm


class PaperNotice(QObject):
    """The notice with [다시 인쇄] and [PDF로 저장]."""

    def __init__(self, form: Ui_IntakeForm, papers: IntakePapers, screen: Screen) -> None:
        super().__init__(screen)
        self._form = form
        self._papers = papers
        self._screen = screen
        self._unprinted: Unprinted | None = None
        form.paper_notice.hide()
        form.close_notice_button.clicked.connect(form.paper_notice.hide)
        form.print_again_button.clicked.connect(self._on_print_again)
        form.save_pdf_button.clicked.connect(self._on_save_pdf)
        papers.failed.connect(self._on_failed)
        papers.saved.connect(self._on_saved)

    def _on_failed(self, unprinted: Unprinted) -> None:
        self._unprinted = unprinted
        failed = say(
            "{number}번 접수는 그대로입니다. {names:을를} 인쇄하지 못했습니다.",
            number=unprinted.petition.number,
            names=", ".join(spoken(sheet.title) for sheet in unprinted.sheets),
        )
        parts = [failed, unprinted.why, unprinted.advice]
        self._form.notice_label.setText(
            " ".join(spoken(part) for part in parts if part is not None)
        )
        self._form.paper_notice.show()

    def _on_print_again(self) -> None:
        self._form.paper_notice.hide()
        if self._unprinted is not None:
            self._papers.print_for(self._unprinted.petition, self._unprinted.sheets)

    def _on_save_pdf(self) -> None:
        if self._unprinted is not None:
            self._papers.save_instead(self._unprinted, self._screen)

    def _on_saved(self, folder: str) -> None:
        self._form.paper_notice.hide()
        self._screen.say.success(say("{folder}에 PDF로 저장했습니다.", folder=folder))
