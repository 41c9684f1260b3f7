from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.inline_desk import InlineDesk


def test_the_inline_desk_resumes_after_a_question(signed_in, inline_desk: InlineDesk):
    from gaoffice_desktop.gui.dialog import Choice, Dialog, ask

    heard = []

    async def work():
        heard.append(
            await ask(
                signed_in,
                "지우기",
                "지울까요?",
                [Choice("지우기", "yes", "danger"), Choice("두기", "no")],
            )
        )

    inline_desk.start(work, signed_in)
    assert inline_desk.suspended == 1
    dialog = signed_in.findChild(Dialog, "question_dialog")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "지우기").click()
    assert heard == ["yes"]
    inline_desk.start(work, signed_in)
    QTest.keyClick(signed_in.findChildren(Dialog, "question_dialog")[-1], Qt.Key.Key_Escape)
    assert heard == ["yes", None]
