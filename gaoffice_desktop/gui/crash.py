"""What a bug of ours looks like: one dialog for each, with what to send and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.theme import set_property, theme, tokens


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A bug that happened. ``text`` has its personal data already taken out."""

    digest: str
    """Tells one bug from another: where it happened, not what it said."""
    text: str
    log_file: Path | None


class CrashDialog(Dialog):
    """Says that nothing confirmed is lost, shows the masked report, lets the person go on."""

    quit_asked = Signal()

    def __init__(self, parent: QWidget, report: CrashReport) -> None:
        super().__init__(parent, self.tr("프로그램에 결함이 있습니다."), 640)
        self.setObjectName("crash_dialog")
        self.report = report
        self.add_text(
            self.tr(
                "방금 하신 일을 끝내지 못했습니다. 이미 저장한 것과 임시저장한 내용은 그대로 있습니다. "
                "아래 내용을 복사해 전산 담당에게 보내 주십시오. 개인정보는 가렸습니다."
            )
        )
        self.text_edit = QPlainTextEdit(self)
        self.text_edit.setReadOnly(True)
        self.text_edit.setAccessibleName(self.tr("결함 내용"))
        self.text_edit.setFont(theme().font(9.75))
        self.text_edit.setMinimumHeight(tokens().px(180))
        self.text_edit.setPlainText(report.text)
        self.body.addWidget(self.text_edit)
        where = str(report.log_file) if report.log_file else self.tr("기록 파일을 쓸 수 없습니다.")
        place = self.add_text(self.tr("기록: {file}").replace("{file}", where))
        set_property(place, "kind", "subtle")
        self.copy_button = self.add_button(self.tr("복사"), None)
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self._on_copy)
        self.quit_button = self.add_button(self.tr("끝내기"), "quit")
        self.quit_button.clicked.connect(self.quit_asked)
        self.go_on_button = self.add_button(self.tr("계속"), "go on", "primary", default=True)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.text)
        self.copy_button.setText(self.tr("복사했습니다."))
