"""The intake screen over a real store: what a clerk does with it, and what must not happen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.gui.theme import theme
from gaoffice_desktop.petitions.facts import Attachment, Channel
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays.facts import CalendarEdit, Holiday, HolidayKind
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.gui.petitions.intake_office import Counter, Office, compose, show_counter
from tests.gui.waiting import until, until_idle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_petition_is_taken_in_by_keyboard_alone(counter: Counter) -> None:
    counter.write("ㄱㅊ")
    counter.press(Qt.Key.Key_Return)
    assert counter.form.kind_box.kind is not None
    assert counter.form.kind_box.kind.name == "고충민원"
    assert counter.form.channel_visit.hasFocus()
    counter.press(Qt.Key.Key_Right)
    counter.press(Qt.Key.Key_Right)
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_Return)
    counter.write("홍길동")
    counter.press(Qt.Key.Key_Return)
    counter.write("130402")
    counter.press(Qt.Key.Key_Return)
    counter.write("01012345678")
    for _ in range(5):
        counter.press(Qt.Key.Key_Return)
    assert counter.form.title_edit.hasFocus()
    counter.write("소음 민원")
    counter.press(Qt.Key.Key_Return)
    counter.write("밤마다")
    counter.press(Qt.Key.Key_Return)
    counter.write("시끄럽습니다.")
    counter.press(Qt.Key.Key_F9)
    if not counter.taken_in():  # the catalogue names no department for this kind
        assert counter.form.department_box.hasFocus()
        counter.press(Qt.Key.Key_Down)
        counter.press(Qt.Key.Key_F9)
    (petition,) = counter.taken_in()
    assert petition.number == "2026-000001"
    assert petition.kind.name == "고충민원"
    assert petition.channel is Channel.POST
    assert petition.petitioner.name == "홍길동"
    assert petition.petitioner.born_on == date(2013, 4, 2)
    assert petition.petitioner.phone == "010-1234-5678"
    assert (petition.title, petition.content) == ("소음 민원", "밤마다\n시끄럽습니다.")
    assert counter.said[-1] == "2026-000001번으로 접수했습니다."
    assert counter.screen.fields.read().is_blank
    assert counter.form.kind_box.hasFocus()


def test_enter_stays_where_the_setting_says_so(counter: Counter) -> None:
    counter.screen.fields.keys.enter_moves_on = False
    counter.form.name_edit.setFocus()
    counter.press(Qt.Key.Key_Return)
    assert counter.form.name_edit.hasFocus()


BEFORE_DOCUMENTS = [
    "kind_box",
    "channel_visit",
    "citizen_group",
    "people_edit",
    "name_edit",
    "representative_edit",
    "phone_edit",
    "email_edit",
    "address_edit",
    "vulnerable_check",
    "proxy_check",
    "proxy_name_edit",
    "proxy_relation_edit",
    "proxy_phone_edit",
    "proxy_letter_check",
    "title_edit",
    "content_edit",
]
BEHIND_DOCUMENTS = [
    "arrived_time_edit",
    "department_box",
    "handler_box",
    "take_in_button",
    "take_in_and_print_button",
    "clear_button",
    "drafts_button",
    "same_button",
]


def test_the_focus_goes_through_the_form_in_its_order(counter: Counter) -> None:
    counter.choose("학원 설립·운영 등록")
    counter.form.proxy_check.setChecked(True)
    counter.form.citizen_group.setChecked(True)
    counter.form.kind_box.setFocus()
    seen = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        seen.append(widget.property("document") or widget.objectName())
        counter.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is counter.form.kind_box:
            break
    names = [name for name in seen if name]
    documents = list(counter.form.kind_box.kind.documents)
    assert names == [*BEFORE_DOCUMENTS, *documents, *BEHIND_DOCUMENTS]


def test_what_is_being_composed_is_taken_in_too(counter: Counter) -> None:
    counter.fill(name="홍길")
    counter.form.name_edit.setFocus()
    counter.form.name_edit.end(False)
    compose(counter.form.name_edit, "동")
    counter.press(Qt.Key.Key_F9)
    assert [one.petitioner.name for one in counter.taken_in()] == ["홍길동"]


def test_what_is_being_composed_in_the_content_is_taken_in_too(counter: Counter) -> None:
    counter.fill()
    counter.form.content_edit.setFocus()
    compose(counter.form.content_edit, "글")
    counter.press(Qt.Key.Key_F9)
    assert [one.content for one in counter.taken_in()] == ["글"]


def test_leaving_a_field_while_composing_is_not_leaving_it_empty(counter: Counter) -> None:
    counter.form.content_edit.setPlainText("시작했습니다.")
    counter.form.name_edit.setFocus()
    compose(counter.form.name_edit, "홍")
    counter.press(Qt.Key.Key_Tab)
    assert counter.screen.fields.problems.text("name") == ""
    (draft,) = counter.office.petitions.drafts(counter.office.clerk)
    assert draft.form["name"] == "홍"


def test_every_fault_is_said_at_its_field_at_once_and_nothing_typed_goes(counter: Counter) -> None:
    counter.form.phone_edit.setText("010-1234-567")
    counter.form.content_edit.setPlainText("내용은 있습니다.")
    counter.form.proxy_check.setChecked(True)
    counter.press(Qt.Key.Key_F9)
    problems = counter.screen.fields.problems
    assert set(problems.marked()) >= {
        "kind",
        "name",
        "phone",
        "title",
        "department",
        "proxy_name",
        "proxy_relation",
    }
    assert problems.text("phone") == "전화번호가 한 자리 모자랍니다. 예: 010-1234-5678"
    assert counter.form.phone_edit.accessibleDescription() == problems.text("phone")
    assert counter.form.kind_box.hasFocus()
    assert counter.form.phone_edit.text() == "010-1234-567"
    assert counter.form.content_edit.toPlainText() == "내용은 있습니다."
    assert counter.taken_in() == []


def test_the_first_faulty_field_gets_the_focus(counter: Counter) -> None:
    counter.fill(name="")
    counter.form.title_edit.clear()
    counter.press(Qt.Key.Key_F9)
    assert counter.form.name_edit.hasFocus()


def test_a_field_says_its_fault_on_leaving_and_forgets_it_when_mended(counter: Counter) -> None:
    counter.form.email_edit.setFocus()
    counter.write("hong@")
    counter.press(Qt.Key.Key_Tab)
    problems = counter.screen.fields.problems
    assert problems.marked() == ["email"]
    assert counter.form.address_edit.hasFocus()
    counter.form.email_edit.setFocus()
    counter.form.email_edit.end(False)
    counter.write("example.org")
    assert problems.marked() == []


def test_nobody_is_blamed_for_passing_through_an_empty_form(counter: Counter) -> None:
    counter.press(Qt.Key.Key_Tab)
    counter.form.name_edit.setFocus()
    counter.press(Qt.Key.Key_Tab)
    assert counter.screen.fields.problems.marked() == []


def test_the_due_time_and_its_reason_follow_every_change(counter: Counter) -> None:
    panel = counter.form.feedback_panel
    assert panel.due_label.text() == ""
    counter.choose("고충민원")
    assert panel.due_label.text() == "2026. 12. 3.(목)까지"
    assert "첫날을 넣어" in panel.reasons_label.text()
    counter.form.arrived_day_edit.edit.setText("11.23")
    counter.form.arrived_time_edit.setText("9시 30분")
    assert panel.due_label.text() == "2026. 12. 1.(화)까지"
    counter.choose("기타 민원")
    assert panel.due_label.text() == "2026. 11. 23.(월) 13:30까지"
    assert "3근무시간" in panel.reasons_label.text()


def test_the_due_time_counts_from_now_while_no_arrival_is_given(counter: Counter) -> None:
    counter.choose("기타 민원")
    assert counter.form.feedback_panel.due_label.text() == "2026. 11. 25.(수) 14:00까지"
    counter.office.clock.move(minutes=30)
    counter.screen._preview_timer.timeout.emit()
    assert counter.form.feedback_panel.due_label.text() == "2026. 11. 25.(수) 14:30까지"


def test_a_holiday_declared_elsewhere_moves_the_preview(counter: Counter) -> None:
    counter.choose("고충민원")
    edit = CalendarEdit(add=(Holiday(date(2026, 11, 27), "임시공휴일", HolidayKind.TEMPORARY),))
    with counter.office.database.change() as work:
        counter.office.workdays.apply(work, edit, at=counter.office.clock(), by="전산담당")
    counter.screen.shown()
    assert counter.form.feedback_panel.due_label.text() == "2026. 12. 4.(금)까지"
    assert counter.form.kind_box.kind.name == "고충민원"


def test_past_the_confirmed_years_the_screen_says_why_nothing_is_computed(
    counter: Counter,
) -> None:
    counter.office.clock.set("2031-03-02T10:00")
    counter.choose("고충민원")
    panel = counter.form.feedback_panel
    assert panel.due_label.text() == ""
    assert "확정" in panel.reasons_label.text()


def test_both_times_of_what_arrived_earlier_are_kept(counter: Counter) -> None:
    counter.fill()
    counter.form.arrived_day_edit.edit.setText("어제")
    counter.form.arrived_time_edit.setText("1710")
    counter.press(Qt.Key.Key_F9)
    (petition,) = counter.taken_in()
    assert to_local(petition.received_at) == datetime(2026, 11, 24, 17, 10)
    assert to_local(petition.entered_at) == datetime(2026, 11, 25, 10, 0)


def test_a_group_with_a_proxy_is_taken_in_whole(counter: Counter) -> None:
    counter.fill()
    form = counter.form
    form.citizen_group.setChecked(True)
    form.people_edit.setText("7명")
    form.representative_edit.setText("임꺽정")
    form.vulnerable_check.setChecked(True)
    form.proxy_check.setChecked(True)
    form.proxy_name_edit.setText("성춘향")
    form.proxy_relation_edit.setText("변호사")
    form.proxy_phone_edit.setText("021234567")
    form.proxy_letter_check.setChecked(True)
    assert "다수인관련민원" in form.feedback_panel.consequences_label.text()
    counter.press(Qt.Key.Key_F9)
    (petition,) = counter.taken_in()
    asker = petition.petitioner
    assert (asker.kind, asker.people, asker.representative, asker.vulnerable) == (
        CitizenKind.GROUP,
        7,
        "임꺽정",
        True,
    )
    assert petition.proxy is not None
    assert (petition.proxy.name, petition.proxy.phone, petition.proxy.letter_seen) == (
        "성춘향",
        "02-123-4567",
        True,
    )


def test_department_and_handler_are_proposed_and_can_be_changed(counter: Counter) -> None:
    counter.choose("학원 설립·운영 등록")
    box = counter.form.department_box
    assert box.currentText() == "평생교육과"
    assert [counter.form.handler_box.itemText(at) for at in range(2)] == ["(정하지 않음)", "윤다온"]
    box.setFocus()
    counter.press(Qt.Key.Key_Up)
    box.activated.emit(box.currentIndex())
    counter.choose("학원 휴원·폐원 신고")
    assert box.currentText() == "민원실"


def test_a_double_press_takes_in_once(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.press(Qt.Key.Key_F9)
    assert len(counter.taken_in()) == 1
    assert counter.screen.fields.problems.marked() == []


def test_two_presses_before_the_store_answers_take_in_once(
    intake_office: Office, loop, threaded_desk, qtbot
) -> None:
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.press(Qt.Key.Key_F9)
    counter.form.take_in_button.click()
    until_idle(loop, threaded_desk)
    assert len(counter.taken_in()) == 1
    assert intake_office.petitions.drafts(intake_office.clerk) == ()


def test_an_intake_with_threads_never_stalls_the_window(
    intake_office: Office, loop, threaded_desk, qtbot, no_stalls
) -> None:
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    assert counter.form.kind_box._kinds, "the kinds are loaded"
    kind_box, similar = counter.form.kind_box, counter.screen.similar
    no_stalls.stalls.clear()  # making a window is not what is measured here
    for round_ in range(3):
        counter.write("ㅎㅇ")
        until(loop, lambda: kind_box.is_list_open, "the kinds found are offered")
        counter.press(Qt.Key.Key_Return)
        until(loop, lambda: kind_box.kind is not None, "a kind is chosen")
        counter.form.name_edit.setFocus()
        counter.write("홍길동")
        until(loop, lambda: not similar._timer.isActive(), "similar petitions are looked for")
        until_idle(loop, threaded_desk)
        counter.form.title_edit.setText(f"제목 {round_}")
        counter.press(Qt.Key.Key_F9)
        until_idle(loop, threaded_desk)
        assert counter.said[-1] == f"2026-00000{round_ + 1}번으로 접수했습니다."
        assert counter.screen.fields.read().is_blank
    assert len(counter.taken_in()) == 3


@dataclass(frozen=True)
class _Locked(Petitions):
    """A store that does not answer the first time."""

    def take_in(self, seat, command):
        if not self.tries:
            self.tries.append(1)
            raise Unavailable(say("자료 파일이 사용 중입니다."))
        return super().take_in(seat, command)


def test_when_the_store_does_not_answer_everything_stays_and_can_be_tried_again(
    intake_office: Office, inline_desk, qtbot
) -> None:
    inline_desk.sit_down(intake_office.clerk)
    petitions = _Locked(intake_office.database, intake_office.clock, intake_office.workdays)
    object.__setattr__(petitions, "tries", [])
    counter = show_counter(intake_office, inline_desk, petitions=petitions)
    qtbot.addWidget(counter.window)
    counter.fill()
    before = counter.screen.fields.read()
    counter.press(Qt.Key.Key_F9)
    assert counter.screen.fields.read() == before
    (trouble,) = inline_desk.troubles
    assert str(trouble.error.sentence) == "자료 파일이 사용 중입니다."
    assert not counter.form.take_in_button.is_working
    trouble.again()
    assert [one.title for one in counter.taken_in()] == ["급식 건의"]
    assert counter.screen.fields.read().is_blank


def test_a_fault_that_only_the_store_sees_is_said_at_its_field(counter: Counter) -> None:
    counter.fill()
    counter.form.attachment_box.add(Attachment("없는 것.pdf", 1, "0" * 64, "application/pdf"))
    counter.press(Qt.Key.Key_F9)
    assert counter.taken_in() == []
    assert "없는 것.pdf" in counter.screen.fields.problems.text("attachments")
    assert counter.form.title_edit.text() == "급식 건의"


@pytest.mark.parametrize("high_contrast", [False, True])
def test_every_control_is_named_and_nothing_is_cut_off(counter: Counter, high_contrast) -> None:
    theme().apply(high_contrast=high_contrast)
    try:
        counter.choose("학원 설립·운영 등록")
        counter.form.proxy_check.setChecked(True)
        counter.form.citizen_group.setChecked(True)
        counter.press(Qt.Key.Key_F9)
        assert_accessible(counter.screen)
        screen = counter.window.takeCentralWidget()
        assert_no_clipping(screen)
        assert_no_clipping(screen, size=(1366 - 390, 768), zooms=(100,))
        counter.window.setCentralWidget(screen)
    finally:
        theme().apply(high_contrast=False)
