"""Taking an intake back, and taking the petitioner of the one before along."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gaoffice_desktop.gui.petitions.intake_contents import IntakeContents
from gaoffice_desktop.gui.petitions.intake_undo import UndoOffer
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.rules import UNDO_SECONDS
from tests.gui.petitions.intake_office import Counter

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_undo_cancels_the_intake_and_gives_back_what_was_typed(counter: Counter) -> None:
    counter.fill()
    counter.form.content_edit.setPlainText("길게 쓴 내용")
    before = counter.screen.fields.read()
    counter.press(Qt.Key.Key_F9)
    counter.link.run()
    assert [one.state for one in counter.taken_in()] == [State.CANCELLED]
    assert counter.screen.fields.read() == before
    assert counter.said[-1] == "2026-000001번 접수를 취소하고 입력한 내용을 되살렸습니다."
    assert counter.form.kind_box.hasFocus()


def test_ctrl_z_in_the_emptied_form_takes_the_intake_back(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.press(Qt.Key.Key_Z, CTRL)
    assert [one.state for one in counter.taken_in()] == [State.CANCELLED]
    assert counter.form.title_edit.text() == "급식 건의"


def test_ctrl_z_in_a_field_with_something_typed_is_the_fields_own(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.form.name_edit.setFocus()
    counter.write("abc")
    counter.press(Qt.Key.Key_Z, CTRL)
    assert counter.form.name_edit.text() == ""
    assert [one.state for one in counter.taken_in()] == [State.RECEIVED]


def test_what_was_typed_since_is_put_aside_by_an_undo(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    undo = counter.link
    counter.form.title_edit.setText("다음 민원")
    undo.run()
    assert counter.form.title_edit.text() == "급식 건의"
    drafts = counter.office.petitions.drafts(counter.office.clerk)
    assert [draft.form["title"] for draft in drafts] == ["다음 민원"]
    assert counter.form.drafts_button.text() == "임시저장 1건 ▾"


def test_an_undo_that_comes_too_late_is_refused_with_a_sentence(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.office.clock.move(minutes=5)
    counter.link.run()
    assert [one.state for one in counter.taken_in()] == [State.RECEIVED]
    assert "접수 직후" in str(counter.desk.refusals[0].sentence)
    assert counter.screen.fields.read().is_blank


def test_the_offer_to_undo_by_key_ends_after_ten_seconds(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    offer: UndoOffer = counter.screen.contents.undo
    assert offer._timer.interval() == UNDO_SECONDS * 1000 == 10_000
    assert offer.is_open
    offer._timer.timeout.emit()
    assert not offer.is_open
    counter.press(Qt.Key.Key_Z, CTRL)
    assert [one.state for one in counter.taken_in()] == [State.RECEIVED]


def test_f8_fills_in_the_same_petitioner_and_can_be_taken_back(counter: Counter) -> None:
    contents: IntakeContents = counter.screen.contents
    counter.press(Qt.Key.Key_F8)
    assert "먼저 접수한 민원이 없어" in counter.said[-1]
    counter.fill()
    counter.form.phone_edit.setText("010-1234-5678")
    counter.press(Qt.Key.Key_F9)
    counter.form.title_edit.setText("다른 일")
    counter.form.name_edit.setText("다른 이름")
    counter.press(Qt.Key.Key_F8)
    read = contents.fields.read()
    assert (read.name, read.phone, read.title) == ("홍길동", "010-1234-5678", "다른 일")
    counter.link.run()
    assert counter.form.name_edit.text() == "다른 이름"
