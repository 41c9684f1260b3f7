"""What is told of one that waits to be taken in, and letting it wait no more for a reason."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.epeople.facts import (
    VERDICT_LABELS,
    Arrival,
    DismissArrival,
    Verdict,
)
from gaoffice_desktop.gui.epeople.row_forms import LinesPanel
from gaoffice_desktop.gui.petitions.inline_form import InlineForm
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say


class WaitingPanel(LinesPanel):
    """Until when a petition has to be taken in, and where; what is noted can be taken off.

    ``noted`` is what stands among those that wait; ``will_be`` tells that importing notes it.
    """

    wanted = Signal(object)
    """A ``DismissArrival``: somebody gave a reason and asked for it."""
    left = Signal()
    """The reason is not asked for any more: the keyboard goes back to the list."""

    def __init__(
        self,
        limit: Sentence,
        noted: Arrival | None,
        parent: QWidget | None = None,
        *,
        will_be: bool = False,
    ) -> None:
        heading: Sentence = VERDICT_LABELS[Verdict.WAITING]
        if noted is not None:
            heading = say("접수 대기 {number}", number=name_of(noted))
        super().__init__(heading, parent)
        self.noted = noted
        self.inline: InlineForm | None = None
        self._limit_label = self.add_line(spoken(limit))
        # Room for the reason: what is said of taking in goes while one is being taken off.
        self._told = [self.heading, *map(self.add_line, self._advice(will_be))]
        self.dismiss_button = QPushButton(self.tr("접수 대기에서 빼기"), self)
        self.dismiss_button.setObjectName("dismiss_button")
        self.dismiss_button.clicked.connect(self.ask_reason)
        self.column.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.dismiss_button.setVisible(noted is not None)

    def _advice(self, will_be: bool) -> tuple[str, ...]:
        taking_in = self.tr(
            "국민신문고에서 접수한 뒤 목록을 다시 내려받아 가져오면 처리부에 들어갑니다. "
            "그때까지 접수할 기한을 알려 드립니다."
        )
        if self.noted is not None:
            handed_on = self.tr(
                "다른 기관으로 넘어가는 등 목록에 더 나오지 않는 민원은 접수 대기에서 빼면 "
                "알림이 끝납니다."
            )
            return taking_in, handed_on
        if will_be:
            return (taking_in,)
        gone = self.tr(
            "접수 대기에 적혀 있지 않은 민원이어서 기한을 알려 드리지 않습니다. 새로 내려받은 "
            "목록에 접수 대기로 나오면 다시 적습니다."
        )
        return (gone,)

    def is_of(self, arrival: Arrival) -> bool:
        """Tell whether it tells of the same one, whose time may have been put right since."""
        return self.noted is not None and name_of(self.noted) == name_of(arrival)

    def show_limit(self, limit: Sentence) -> None:
        """Say the limit anew; what is being typed stays."""
        self._limit_label.setText(spoken(limit))

    def ask_reason(self) -> None:
        """Open the field of the reason in the place of the button."""
        if self.noted is None or self.inline is not None:
            return
        title = say("접수 대기에서 빼기 {number}", number=name_of(self.noted))
        form = self.inline = InlineForm(title, say("빼기"), self)
        set_property(form, "kind", "")
        form.outer.setContentsMargins(0, 0, 0, 0)
        edit = ImeLineEdit(form)
        hint = self.tr("접속기록에 남습니다. 민원인의 개인정보는 적지 마십시오.")
        edit.setPlaceholderText(self.tr("예: 다른 기관으로 넘어감, 목록 조건에서 빠짐"))
        form.add_field("reason", self.tr("사유*"), edit, hint)
        form.submitted.connect(self._on_submitted)
        form.closed.connect(self.close_form)
        self._show_told(False)
        self.column.addWidget(form)
        form.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Ask for nothing any more."""
        form, self.inline = self.inline, None
        if form is not None:
            self.column.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._show_told(True)
            self.left.emit()

    def _show_told(self, shown: bool) -> None:
        for part in (*self._told, self.dismiss_button):
            part.setVisible(shown)

    def show_fault(self, error: UserError) -> None:
        """Write what is wrong at its field; what was typed stays."""
        if self.inline is not None:
            self.inline.show_problems(error.sentence, error.problems)

    def _on_submitted(self) -> None:
        if self.noted is not None and self.inline is not None:
            reason = cast(ImeLineEdit, self.inline.first_focus()).text()
            one = self.noted
            self.wanted.emit(DismissArrival(one.outside_number, one.receipt, reason))


def name_of(arrival: Arrival) -> str:
    """Return by what one is known: a part of a divided one has a number of its own."""
    if not arrival.receipt:
        return arrival.outside_number
    return f"{arrival.outside_number} ({arrival.receipt})"
