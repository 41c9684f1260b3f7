"""The right side: what follows from the fields, and petitions of the same person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.gui.petitions.intake_feedback import FeedbackPanel
from gaoffice_desktop.gui.petitions.intake_preview import DueView, due_view
from gaoffice_desktop.gui.petitions.intake_similar import ASK_AFTER_MS, READ_AFTER_MS, SimilarFinder
from gaoffice_desktop.petitions.facts import Category, PetitionKind, Similar, State
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from tests.gui.petitions.intake_office import Counter, compose

ALT = Qt.KeyboardModifier.AltModifier
CALENDAR = Calendar.compile(
    [OfficeHours(date(2026, 1, 1))], (), (date(2026, 1, 1), date(2026, 12, 31))
)
SIMILAR = Similar(
    7,
    "2026-000123",
    "아주 긴 제목 " * 10,
    State.PROCESSING,
    datetime(2026, 11, 20, tzinfo=UTC),
    say("성명과 연락처가 같습니다."),
)


def a_kind(period: Period, *, verified: bool = True) -> PetitionKind:
    return PetitionKind(
        "k", "민원", Category.STATUTORY, period, "제6조", 1, None, (), 0, True, verified, ""
    )


def test_a_period_in_hours_is_due_at_a_minute_and_one_in_days_on_a_day() -> None:
    received = datetime(2026, 11, 25, 14, 3)
    in_hours = due_view(a_kind(Period(Unit.DAYS, 3)), received, CALENDAR)
    assert str(in_hours.headline) == "2026. 11. 30.(월) 14:03까지"
    in_days = due_view(a_kind(Period(Unit.DAYS, 7)), received, CALENDAR)
    assert str(in_days.headline) == "2026. 12. 3.(목)까지"
    assert "제19조" in str(in_days.lines[0])


def test_past_the_confirmed_calendar_there_is_no_date_but_a_reason() -> None:
    view = due_view(a_kind(Period(Unit.MONTHS, 6)), datetime(2026, 11, 25, 9), CALENDAR)
    assert view.headline is None
    assert view.refused
    assert "확정" in str(view.lines[0])


def test_the_panel_says_what_has_to_be_confirmed(qtbot) -> None:
    panel = FeedbackPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_due(DueView(say("오늘까지"), (say("이유"),), "제6조", to_confirm=True))
    assert panel.confirm_label.isVisible()
    assert panel.article_label.text() == "근거: 제6조"
    panel.show_due(DueView(say("오늘까지"), (say("이유"),), "", to_confirm=False))
    assert not panel.confirm_label.isVisible()
    assert not panel.article_label.isVisible()
    panel.show_due(None)
    assert "민원 종류를 고르면" in panel.reasons_label.text()


def test_similar_petitions_are_counted_first_and_listed_when_asked(qtbot) -> None:
    panel = FeedbackPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.similar_section.isVisible()
    panel.open_similar()
    panel.show_similar((SIMILAR,))
    assert panel.similar_label.text() == "이분의 처리 중인 민원이 1건 있습니다."
    rows = [one for one in panel.findChildren(QPushButton) if one.property("petition")]
    assert not rows[0].isVisible()
    panel.similar_button.click()
    assert rows[0].isVisible()
    assert rows[0].accessibleName().startswith("2026-000123 아주 긴 제목")
    assert len(rows[0].text()) < 100
    with qtbot.waitSignal(panel.similar_chosen) as chosen:
        rows[0].click()
    assert chosen.args == [7]


def test_copies_by_many_and_what_is_closed_are_said_as_such(qtbot) -> None:
    panel = FeedbackPanel()
    qtbot.addWidget(panel)
    many = replace(SIMILAR, id=9, count=12, why=say("최근 30일에 내용이 거의 같은 민원 12건"))
    panel.show_similar((many,))
    assert panel.similar_label.text() == "내용이 거의 같은 민원이 12건 있습니다."
    closed = replace(SIMILAR, state=State.DONE)
    panel.show_similar((many, SIMILAR, closed))
    assert panel.similar_label.text().endswith("있습니다. 이분의 민원이 2건 있습니다.")


def test_an_answer_that_is_the_same_leaves_the_open_list_open(qtbot) -> None:
    panel = FeedbackPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_similar((SIMILAR,))
    panel.open_similar()
    panel.show_similar((SIMILAR,))
    assert not panel.similar_button.isVisible()


def test_the_same_person_is_found_while_the_name_is_being_composed(counter: Counter, qtbot) -> None:
    counter.fill(title="첫 민원")
    counter.form.phone_edit.setText("010-1234-5678")
    counter.press(Qt.Key.Key_F9)
    counter.form.phone_edit.setText("01012345678")
    counter.form.name_edit.setFocus()
    counter.write("홍길")
    compose(counter.form.name_edit, "동")
    finder: SimilarFinder = counter.screen.similar
    assert finder._timer.isActive()
    assert finder._timer.interval() == ASK_AFTER_MS == 150
    panel = counter.form.feedback_panel
    qtbot.waitUntil(lambda: bool(panel.similar), timeout=2000)
    assert counter.form.name_edit.hasFocus()
    assert counter.form.name_edit.composing == "동"
    assert panel.similar[0].number == "2026-000001"
    with qtbot.waitSignal(counter.screen.wants_screen) as wanted:
        counter.press(Qt.Key.Key_D, ALT)
        counter.press(Qt.Key.Key_Space)
    assert wanted.args == ["register", counter.taken_in()[0].id]


def test_the_same_words_by_many_are_found_while_they_are_typed(counter: Counter, qtbot) -> None:
    words = "운동장 공사 소음이 심하여 수업을 할 수 없으니 공사 시간을 바꾸어 주시기 바랍니다."
    for name in ("해온새미", "가람솔"):
        counter.fill(title="공사 소음")
        counter.form.name_edit.setText(name)
        counter.form.content_edit.setPlainText(words)
        counter.press(Qt.Key.Key_F9)
    panel, finder = counter.form.feedback_panel, counter.screen.similar
    counter.form.title_edit.setText("공사 소음")
    counter.form.content_edit.setPlainText(words)
    qtbot.waitUntil(lambda: bool(panel.similar), timeout=3000)
    assert panel.similar_label.text() == "내용이 거의 같은 민원이 2건 있습니다."
    counter.form.content_edit.appendPlainText("결과를 알려 주십시오.")
    assert finder._timer.interval() == READ_AFTER_MS


def test_a_similar_petition_stops_no_intake(counter: Counter) -> None:
    for title in ("첫 민원", "둘째 민원"):
        counter.fill(title=title)
        counter.screen.similar.ask_now()
        counter.press(Qt.Key.Key_F9)
    assert len(counter.taken_in()) == 2


def test_the_banner_goes_with_the_name(counter: Counter) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    counter.form.name_edit.setText("홍길동")
    counter.screen.similar.ask_now()
    assert counter.form.feedback_panel.similar_section.isVisible()
    counter.form.name_edit.clear()
    counter.screen.similar.ask_now()
    assert not counter.form.feedback_panel.similar_section.isVisible()


def test_consequences_follow_the_form(counter: Counter) -> None:
    panel = counter.form.feedback_panel
    assert not panel.consequence_section.isVisible()
    counter.form.name_edit.setText("홍길동")
    counter.form.channel_oral.setChecked(True)
    assert "구술 민원서에 서명" in panel.consequences_label.text()
    counter.form.channel_visit.setChecked(True)
    assert "구술" not in panel.consequences_label.text()
