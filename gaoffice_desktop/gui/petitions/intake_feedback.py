"""The right side of the intake screen: what follows from what is typed at the left.

Feedback only: nothing here has to be filled in, and nothing here takes the focus by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gaoffice_desktop.gui.petitions.intake_preview import DueView
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.facts import OPEN_STATES, STATE_LABELS, Similar
from gaoffice_desktop.shared.sentences import Sentence


class FeedbackPanel(QWidget):
    """Due time with its reasons, consequences of the law, and similar open petitions."""

    similar_chosen = Signal(int)
    """The id of a similar petition that the clerk wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._similar: tuple[Similar, ...] = ()
        self._similar_buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._due_section())
        column.addWidget(self._similar_section())
        column.addWidget(self._consequence_section())
        column.addStretch(1)
        self.show_due(None)
        self.show_consequences(())
        self.show_similar(())

    # -- due time ------------------------------------------------------------------------

    def _due_section(self) -> QFrame:
        section, column = _section(self, "due_section")
        column.addWidget(_label(self.tr("처리기한 미리보기"), "heading", section))
        self.due_label = _label("", "title", section)
        self.due_label.setAccessibleName(self.tr("처리기한"))
        self.confirm_label = _label(
            self.tr("확인 필요: 처리기간의 근거를 우리 기관이 아직 확인하지 않았습니다."),
            "warning",
            section,
        )
        self.reasons_label = _label("", "", section)
        self.reasons_label.setAccessibleName(self.tr("처리기한의 이유"))
        self.article_label = _label("", "subtle", section)
        for label in (
            self.due_label,
            self.confirm_label,
            self.reasons_label,
            self.article_label,
        ):
            column.addWidget(label)
        return section

    def show_due(self, view: DueView | None) -> None:
        """Show when the petition is due and why; nothing chosen yet: say what to do."""
        if view is None:
            self._fill(self.due_label, "")
            self._fill(self.article_label, "")
            self._fill(
                self.reasons_label,
                self.tr("민원 종류를 고르면 언제까지 처리해야 하는지와 그 이유가 나옵니다."),
            )
            self.confirm_label.hide()
            return
        self._fill(self.due_label, spoken(view.headline) if view.headline else "")
        self._fill(self.reasons_label, "\n".join(spoken(line) for line in view.lines))
        self._fill(
            self.article_label, self.tr("근거: {0}").format(view.article) if view.article else ""
        )
        set_property(self.reasons_label, "kind", "error" if view.refused else "")
        self.confirm_label.setVisible(view.to_confirm)

    # -- consequences --------------------------------------------------------------------

    def _consequence_section(self) -> QFrame:
        self.consequence_section, column = _section(self, "consequence_section")
        column.addWidget(
            _label(self.tr("이 민원에서 챙길 것"), "heading", self.consequence_section)
        )
        self.consequences_label = _label("", "", self.consequence_section)
        column.addWidget(self.consequences_label)
        return self.consequence_section

    def show_consequences(self, sentences: Sequence[Sentence]) -> None:
        """Show what the law makes follow from the fields."""
        self._fill(self.consequences_label, "\n".join(f"• {spoken(line)}" for line in sentences))
        self.consequence_section.setVisible(bool(sentences))

    # -- similar petitions ---------------------------------------------------------------

    def _similar_section(self) -> QFrame:
        self.similar_section, column = _section(self, "similar_section")
        row = QHBoxLayout()
        self.similar_label = _label("", "heading", self.similar_section)
        self.similar_button = QPushButton(self.tr("보기 Alt+D"), self.similar_section)
        set_property(self.similar_button, "kind", "tertiary")
        self.similar_button.clicked.connect(self.open_similar)
        row.addWidget(self.similar_label, 1)
        row.addWidget(self.similar_button)
        column.addLayout(row)
        self._similar_list = QWidget(self.similar_section)
        self._similar_column = QVBoxLayout(self._similar_list)
        self._similar_column.setContentsMargins(0, 0, 0, 0)
        self._similar_column.setSpacing(4)
        column.addWidget(self._similar_list)
        return self.similar_section

    @property
    def similar(self) -> tuple[Similar, ...]:
        """What is shown as similar now."""
        return self._similar

    def show_similar(self, found: tuple[Similar, ...]) -> None:
        """Show how many there are; the list itself stays closed until asked for."""
        if found == self._similar and found:
            return
        self._similar = found
        for button in self._similar_buttons:
            self._similar_column.removeWidget(button)
            button.deleteLater()
        self._similar_buttons = [self._similar_row(one) for one in found]
        self._similar_list.hide()
        self.similar_button.show()
        self._fill(self.similar_label, " ".join(self._similar_said(found)))
        self.similar_section.setVisible(bool(found))

    def _similar_said(self, found: tuple[Similar, ...]) -> Iterator[str]:
        """Count what many say, and what this person asked."""
        for one in found:
            if one.count > 1:
                yield self.tr("내용이 거의 같은 민원이 {0}건 있습니다.").format(one.count)
        own = [one for one in found if one.count == 1]
        if own and all(one.state in OPEN_STATES for one in own):
            yield self.tr("이분의 처리 중인 민원이 {0}건 있습니다.").format(len(own))
        elif own:
            yield self.tr("이분의 민원이 {0}건 있습니다.").format(len(own))

    def open_similar(self) -> None:
        """Open the list and go to its first petition; the clerk asked for it."""
        if not self._similar:
            return
        self._similar_list.show()
        self.similar_button.hide()
        self._similar_buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _similar_row(self, one: Similar) -> QPushButton:
        state = spoken(STATE_LABELS[one.state])
        text = f"{one.number} · {state}\n{_shortened(one.title)}\n{spoken(one.why)}"
        button = QPushButton(text.replace("&", "&&"), self._similar_list)
        button.setAccessibleName(f"{one.number} {one.title}, {state}, {spoken(one.why)}")
        button.setToolTip(one.title)
        button.setProperty("petition", one.id)
        set_property(button, "kind", "row")
        button.clicked.connect(self._on_similar_clicked)
        self._similar_column.addWidget(button)
        return button

    def _on_similar_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.similar_chosen.emit(int(button.property("petition")))

    @staticmethod
    def _fill(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _section(parent: QWidget, name: str) -> tuple[QFrame, QVBoxLayout]:
    section = QFrame(parent)
    section.setObjectName(name)
    section.setFrameShape(QFrame.Shape.StyledPanel)
    set_property(section, "kind", "panel")
    column = QVBoxLayout(section)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(6)
    return section, column


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_property(label, "kind", kind)
    return label


def _shortened(text: str, length: int = 24) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
