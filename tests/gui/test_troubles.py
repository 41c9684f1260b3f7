from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from gaoffice_desktop.gui.desk import Trouble
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say


def test_what_no_screen_caught_is_told_by_kind(signed_in, inline_desk):
    def refuse(seat):
        raise UserError(say("성명을 입력해 주십시오."))

    attempts = []

    def locked(seat):
        attempts.append(1)
        if len(attempts) == 1:
            raise Unavailable(say("자료 파일이 사용 중입니다."), say("잠시 뒤에 다시 하십시오."))
        return Done(None, Changes())

    async def save():
        await inline_desk.change(locked)

    inline_desk.start(inline_desk.ask(refuse), signed_in)
    assert (signed_in.say.kind, signed_in.say.text) == ("warning", "성명을 입력해 주십시오.")
    inline_desk.start(save, signed_in)
    banner = signed_in.form.banner
    assert banner.isVisible()
    assert banner.text == "자료 파일이 사용 중입니다. 잠시 뒤에 다시 하십시오."
    again = next(b for b in banner.findChildren(QPushButton) if b.text() == "다시 시도")
    again.click()
    assert len(attempts) == 2
    assert not banner.isVisible()


def test_details_of_a_trouble_are_masked(signed_in, inline_desk, qtbot):
    error = Unavailable(say("열 수 없습니다."))
    error.__cause__ = OSError("row of 010-1234-5678")
    inline_desk.unavailable.emit(Trouble(error, None))
    details = signed_in.form.banner.findChild(QPushButton)
    assert details.text() == "자세히"
    details.click()
    dialog = signed_in.troubles.details
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "OSError: row of [전화번호]" in text
    assert "5678" not in text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert signed_in.form.banner.isVisible(), "reading about it does not end it"


def test_read_only_is_said_and_comes_back_after_a_trouble(signed_in, inline_desk):
    signed_in.set_read_only(say("자료 파일이 잠겨 있어 읽기만 할 수 있습니다."))
    assert signed_in.form.status_strip.read_only_label.isVisible()
    inline_desk.unavailable.emit(Trouble(Unavailable(say("프린터가 응답하지 않습니다.")), None))
    assert "프린터" in signed_in.form.banner.text
    signed_in.form.banner.close_button.click()
    assert "읽기만" in signed_in.form.banner.text
    signed_in.set_read_only(None)
    assert not signed_in.form.banner.isVisible()
    assert not signed_in.form.status_strip.read_only_label.isVisible()


def test_a_trouble_that_is_over_goes_and_no_other_with_it(signed_in, inline_desk):
    banner = signed_in.form.banner
    full = Trouble(Unavailable(say("디스크에 남은 자리가 없습니다.")), None)
    printer = Trouble(Unavailable(say("프린터가 응답하지 않습니다.")), None)
    inline_desk.unavailable.emit(full)
    full.end()
    assert not banner.isVisible()
    later = Trouble(full.error, None)
    inline_desk.unavailable.emit(later)
    inline_desk.unavailable.emit(printer)
    later.end()
    assert "프린터" in banner.text
    signed_in.set_read_only(say("읽기만 할 수 있습니다."))
    printer.end()
    assert "읽기만" in banner.text
