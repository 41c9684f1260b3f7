"""Drafts of the intake form: nothing typed is lost, and nothing is kept twice."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.gui.dialog import Dialog
from gaoffice_desktop.gui.petitions.intake_draft_menu import DraftMenu
from gaoffice_desktop.gui.petitions.intake_drafts import KEEP_AFTER_MS, DraftKeeper
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.petitions.facts import Draft
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from tests.gui.inline_desk import InlineDesk
from tests.gui.petitions.intake_office import (
    Counter,
    Office,
    compose,
    show_counter,
)
from tests.gui.waiting import until, until_idle

CTRL = Qt.KeyboardModifier.ControlModifier


def drafts(counter: Counter) -> tuple[Draft, ...]:
    return counter.office.petitions.drafts(counter.office.clerk)


def keep(counter: Counter) -> None:
    counter.screen.contents.keeper._timer.timeout.emit()


def test_a_draft_is_kept_two_seconds_after_the_typing_stops(counter: Counter) -> None:
    keeper: DraftKeeper = counter.screen.contents.keeper
    assert not keeper._timer.isActive()
    counter.form.title_edit.setText("급식")
    assert keeper._timer.isActive()
    assert keeper._timer.interval() == KEEP_AFTER_MS == 2000
    assert keeper._timer.isSingleShot()
    keep(counter)
    assert [draft.form for draft in drafts(counter)] == [{"title": "급식"}]
    assert counter.form.draft_label.text() == "임시저장됨 10:00"


def test_one_form_is_one_draft_however_often_it_is_kept(counter: Counter) -> None:
    for title in ("급", "급식", "급식 건의"):
        counter.form.title_edit.setText(title)
        keep(counter)
    assert [draft.form["title"] for draft in drafts(counter)] == ["급식 건의"]


def test_an_empty_form_is_no_draft(counter: Counter) -> None:
    counter.form.channel_post.setChecked(True)
    keep(counter)
    counter.screen.leaving()
    assert drafts(counter) == ()


@pytest.mark.parametrize("field", ["name", "title", "content"])
def test_a_pause_inside_a_syllable_keeps_the_syllable(counter: Counter, field: str) -> None:
    keeper: DraftKeeper = counter.screen.contents.keeper
    edit = getattr(counter.form, f"{field}_edit")
    edit.setFocus()
    counter.write("홍길")
    keep(counter)
    compose(edit, "동")
    assert keeper._timer.isActive()
    keep(counter)
    assert edit.composing == "동", "keeping does not end the syllable"
    assert [draft.form[field] for draft in drafts(counter)] == ["홍길동"]


def test_leaving_keeps_the_syllable_that_is_being_composed(counter: Counter) -> None:
    counter.form.name_edit.setFocus()
    counter.write("홍길")
    compose(counter.form.name_edit, "동")
    counter.screen.leaving()
    assert [draft.form["name"] for draft in drafts(counter)] == ["홍길동"]


def test_going_on_to_the_next_field_keeps_the_draft(counter: Counter) -> None:
    counter.form.title_edit.setFocus()
    counter.write("abc")
    counter.press(Qt.Key.Key_Tab)
    assert [draft.form["title"] for draft in drafts(counter)] == ["abc"]


def test_ctrl_s_keeps_the_draft_and_tells_the_frame(counter: Counter, qtbot) -> None:
    counter.form.title_edit.setText("급식")
    with qtbot.waitSignal(counter.screen.draft_kept) as told:
        counter.press(Qt.Key.Key_S, CTRL)
    assert told.args == [counter.office.clock()]


def test_after_a_crash_the_draft_is_back_with_everything_in_it(
    intake_office: Office, counter: Counter, qtbot, tmp_path
) -> None:
    plan = tmp_path / "도면.pdf"
    plan.write_bytes(b"%PDF")
    counter.choose("학원 설립·운영 등록")
    counter.form.document_list.tick(["신분증"])
    counter.form.citizen_group.setChecked(True)
    counter.form.people_edit.setText("여럿")
    counter.form.phone_edit.setText("010-1234")
    counter.screen.files.read([str(plan)])
    keep(counter)
    before = counter.screen.fields.read()
    plan.unlink()
    counter.window.close()

    again = show_counter(intake_office, InlineDesk(intake_office.clerk))
    qtbot.addWidget(again.window)
    assert again.screen.fields.read() == before
    assert again.said == ["쓰던 내용을 되살렸습니다."]
    assert again.form.draft_label.text() == "임시저장됨 10:00"
    assert (
        intake_office.petitions.attachment(intake_office.clerk, before.attachments[0].sha256)
        == b"%PDF"
    )
    again.form.title_edit.setText("이어서")
    keep(again)
    assert len(drafts(again)) == 1
    again.link.run()
    assert drafts(again) == ()
    assert again.screen.fields.read().is_blank


def test_coming_back_to_the_screen_does_not_restore_over_what_is_typed(counter: Counter) -> None:
    counter.office.petitions.save_draft(counter.office.clerk, None, {"title": "오래된 것"})
    counter.form.title_edit.setText("새로 쓰는 것")
    counter.screen.shown()
    assert counter.form.title_edit.text() == "새로 쓰는 것"


def test_the_draft_goes_with_the_intake(counter: Counter) -> None:
    counter.fill()
    keep(counter)
    assert len(drafts(counter)) == 1
    counter.press(Qt.Key.Key_F9)
    assert drafts(counter) == ()
    assert counter.form.draft_label.text() == ""
    counter.form.title_edit.setText("다음")
    keep(counter)
    assert len(drafts(counter)) == 1


def test_clearing_drops_the_draft_and_can_be_taken_back(counter: Counter) -> None:
    counter.form.title_edit.setText("급식")
    keep(counter)
    counter.form.clear_button.click()
    assert drafts(counter) == ()
    assert counter.screen.fields.read().is_blank
    counter.link.run()
    assert counter.form.title_edit.text() == "급식"
    keep(counter)
    assert [draft.form["title"] for draft in drafts(counter)] == ["급식"]


def test_several_drafts_wait_and_each_can_be_gone_on_with(counter: Counter) -> None:
    menu: DraftMenu = counter.screen.contents.drafts
    for title in ("첫째", "둘째"):
        counter.form.title_edit.setText(title)
        menu.new_asked.emit()
        counter.office.clock.move(minutes=1)
    assert counter.screen.fields.read().is_blank
    assert counter.form.drafts_button.text() == "임시저장 2건 ▾"
    counter.form.title_edit.setText("셋째")
    menu.open()
    lines = [action.text() for action in menu.menu.actions() if not action.isSeparator()]
    assert lines[0] == "쓰던 것을 두고 새로 쓰기"
    assert lines[1].endswith("둘째")
    assert lines[2].endswith("첫째")
    menu.menu.actions()[3].trigger()
    menu.menu.close()
    assert counter.form.title_edit.text() == "첫째"
    assert counter.form.drafts_button.text() == "임시저장 2건 ▾"
    assert sorted(draft.form["title"] for draft in drafts(counter)) == ["둘째", "셋째", "첫째"]


def test_all_drafts_are_deleted_only_after_a_question(counter: Counter) -> None:
    menu: DraftMenu = counter.screen.contents.drafts
    counter.form.title_edit.setText("첫째")
    menu.new_asked.emit()
    counter.form.title_edit.setText("쓰는 중")
    keep(counter)
    for answer, left in (("그대로 두기", 2), ("지우기", 1)):
        menu.open()
        menu.menu.actions()[-1].trigger()
        menu.menu.close()
        dialog = counter.window.findChild(Dialog)
        assert any("임시저장 1건을 지웁니다" in text for text in texts(dialog))
        press(dialog, answer)
        assert len(drafts(counter)) == left
        QApplication.processEvents()
    assert counter.form.title_edit.text() == "쓰는 중"


def texts(dialog: Dialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel)]


def press(dialog: Dialog, text: str) -> None:
    from PySide6.QtWidgets import QPushButton

    next(one for one in dialog.findChildren(QPushButton) if one.text() == text).click()
    dialog.deleteLater()
    dialog.setParent(None)


@dataclass(frozen=True)
class _Full(Petitions):
    """A store on a full disk."""

    def save_draft(self, seat, draft_id, form):
        raise Unavailable(say("디스크가 가득 찼습니다."))


def test_a_draft_that_cannot_be_kept_is_said_and_stays_on_the_screen(
    intake_office: Office, inline_desk, qtbot
) -> None:
    petitions = _Full(intake_office.database, intake_office.clock, intake_office.workdays)
    inline_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, inline_desk, petitions=petitions)
    qtbot.addWidget(counter.window)
    counter.form.title_edit.setText("급식")
    keep(counter)
    assert counter.form.draft_label.text() == "임시저장하지 못했습니다."
    assert counter.form.title_edit.text() == "급식"
    assert len(inline_desk.troubles) == 1


def test_an_intake_right_behind_a_save_leaves_no_draft_behind(
    intake_office: Office, loop, threaded_desk, qtbot
) -> None:
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    counter.fill()
    counter.screen.contents.keep()
    counter.press(Qt.Key.Key_F9)
    until_idle(loop, threaded_desk)
    assert len(counter.taken_in()) == 1
    assert drafts(counter) == ()
    assert counter.screen.contents.keeper.draft_id is None


def test_clearing_right_behind_a_save_leaves_no_draft_behind(
    intake_office: Office, loop, threaded_desk, qtbot
) -> None:
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    counter.form.title_edit.setText("급식")
    counter.screen.contents.keep()
    counter.screen.contents.clear()
    until_idle(loop, threaded_desk)
    assert drafts(counter) == ()
    assert counter.screen.fields.read() == IntakeForm()


@dataclass(frozen=True)
class _Slow(Petitions):
    """A store on a slow disk."""

    def save_draft(self, seat, draft_id, form):
        self.begun.set()
        self.gate.wait(10)
        return super().save_draft(seat, draft_id, form)


def test_other_content_never_takes_over_the_draft_of_what_stood_there(
    intake_office: Office, loop, threaded_desk, qtbot
) -> None:
    petitions = _Slow(intake_office.database, intake_office.clock, intake_office.workdays)
    object.__setattr__(petitions, "begun", threading.Event())
    object.__setattr__(petitions, "gate", threading.Event())
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk, petitions=petitions)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    contents = counter.screen.contents
    counter.form.title_edit.setText("먼저 쓰던 것")
    contents.keep()
    until(loop, petitions.begun.is_set, "the draft is being written")
    contents.fill(IntakeForm(title="다른 것"), None)
    petitions.gate.set()
    until_idle(loop, threaded_desk)
    contents.keep()
    until_idle(loop, threaded_desk)
    assert {draft.form["title"] for draft in drafts(counter)} == {"먼저 쓰던 것", "다른 것"}


def test_closing_finishes_the_draft_that_was_begun(
    intake_office: Office, loop, threaded_desk, qtbot
) -> None:
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    counter.form.title_edit.setText("급식")
    counter.screen.leaving()
    loop.run_until_complete(threaded_desk.close())
    assert [draft.form["title"] for draft in drafts(counter)] == ["급식"]
