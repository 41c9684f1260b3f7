"""급증 경보 on the screen: lists, detail, forms, keys, who sees what, and what is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.early_warning.surges.facts import (
    AnswerSurge,
    LiftSurge,
    RaiseSurge,
    Signals,
    SurgeLevel,
    Topic,
    TopicKind,
)
from gaoffice_desktop.gui.early_warning.surges_detail import key_of
from gaoffice_desktop.gui.early_warning.surges_offers import Act
from gaoffice_desktop.gui.early_warning.surges_printing import SurgePrinting
from gaoffice_desktop.gui.early_warning.surges_tab import SurgesTab
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms, WarningTab
from gaoffice_desktop.gui.screen import Screen
from gaoffice_desktop.gui.settings.tab_area import TabArea
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.changes import Changes
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, focusable, settle
from tests.gui.early_warning.fake_surges import SIGNALS, WEEK_ON, FakeSurges, other_rooms
from tests.gui.inline_desk import InlineDesk


class Host(Screen):
    """A screen with one tab."""

    tab: SurgesTab


@pytest.fixture
def surges() -> FakeSurges:
    return FakeSurges()


@pytest.fixture
def show(qtbot: QtBot, surges, home):
    def show(*roles: Role, department: int = 2) -> SurgesTab:
        seat = Seat(Actor(7, "오은정", "자리"), frozenset(roles), department)
        host = Host(InlineDesk(seat))
        host.wanted, host.counts = [], []
        host.wants_screen.connect(lambda name, what: host.wanted.append((name, what)))
        host.count_changed.connect(host.counts.append)
        pc = PcSettings(Places.of_user().pc_settings_file)
        tab = host.tab = SurgesTab(
            host, WarningRooms(surges=surges, forecasts=None, pc=pc, **other_rooms())
        )
        host.desk.changed.connect(lambda changes: tab.refresh_on(changes) and tab.load())
        QVBoxLayout(host).addWidget(TabArea(tab))
        qtbot.addWidget(host)
        host.resize(1200, 660)
        host.show()
        tab.load()
        settle()
        return tab

    return show


@pytest.fixture
def tab(show) -> SurgesTab:
    return show(Role.EXAMINER)


def seen(widget: QWidget) -> bool:
    return widget.isVisibleTo(widget.window())


# -- lists -------------------------------------------------------------------------------


def test_the_lists_say_how_many_wait(tab) -> None:
    form = tab.form
    assert form.raised_label.text() == "발령 중인 경보 2"
    assert form.signals_label.text() == "아직 발령하지 않은 신호 2"
    assert form.groups_label.text() == "같은 내용의 민원 1"
    assert form.notes_label.text() == "▲ 지난 자료가 150주입니다."
    assert tab.host.counts[-1] == 3
    # The most serious first.
    assert [surge.id for surge in tab.lists.raised.rows] == [11, 12]


def test_the_lists_can_be_heard_and_read(tab) -> None:
    assert_accessible(tab.host)
    assert_no_clipping(tab.host)


def test_empty_lists_say_why(show, surges) -> None:
    surges.standing, surges.all_groups = (), ()
    surges.signals_now = Signals((), WEEK_ON, WEEK_ON, surges.signals_now.evaluated_at, False)
    tab = show(Role.EXAMINER)
    form = tab.form
    for table in (form.raised_table, form.signals_table, form.groups_table, form.notes_label):
        assert not seen(table)
    assert form.signals_empty.text() == "상한을 넘은 주제가 없습니다."
    assert form.raised_empty.text() == "발령 중인 경보가 없습니다."
    assert seen(form.groups_empty)
    assert tab.host.counts[-1] == 0
    assert tab.first_focus() is form.lifted_check
    assert_no_clipping(tab.host)


def test_a_raised_signal_waits_no_more(show, surges) -> None:
    first, *others = SIGNALS
    surges.signals_now = replace(
        surges.signals_now, signals=(replace(first, surge_id=11), *others)
    )  # fmt: skip
    tab = show(Role.EXAMINER)
    assert [one.topic.code for one in tab.lists.signals.rows] == ["transfer"]
    assert tab.host.counts[-1] == 2


def test_lifted_warnings_and_small_groups_are_shown_on_demand(tab) -> None:
    tab.form.lifted_check.setChecked(True)
    assert [surge.id for surge in tab.lists.raised.rows] == [11, 12, 9]
    assert tab.form.raised_label.text() == "발령 중인 경보 2"
    tab.form.every_check.setChecked(True)
    assert [line.group.id for line in tab.lists.groups.rows] == [5, 6]


def test_what_is_not_fresh_is_counted_behind_the_list(show, surges) -> None:
    surges.found = "counted"
    tab = show(Role.EXAMINER)
    assert surges.kept == ["counted"]
    assert surges.asked.count("signals") == 2  # at once, and when it was kept
    tab.again_button.click()
    assert "reckon again" in surges.asked
    assert tab.host.say.said[-1][1] == "지금까지 접수한 민원으로 다시 살펴봤습니다."


def test_it_refreshes_on_its_own_changes_only(tab) -> None:
    assert tab.refresh_on(Changes(surges=True))
    assert tab.refresh_on(Changes(petitions=frozenset({1})))
    assert tab.refresh_on(Changes(staff=True))
    assert not tab.refresh_on(Changes(drafts=True, settings=True, alarms=True))


# -- the detail --------------------------------------------------------------------------


def test_enter_opens_a_signal_with_chart_numbers_and_petitions(tab) -> None:
    form = tab.form
    form.signals_table.setFocus()
    QTest.keyClick(form.signals_table, Qt.Key.Key_Return)
    assert tab.is_detail_open
    assert form.name_label.text() == "'통학버스' · 낱말"
    assert form.level_badge.accessibleName() == "심각"
    assert form.meaning_label.text() == "제안하는 단계는 심각입니다: 빠르게 확산하고 있음"
    assert form.chart_heading.text() == "지난 52주와 이번 주의 흐름"
    assert "가장 많은 곳은 2026. 11. 16.에 시작한 주, 37건" in form.chart.accessibleDescription()
    assert "함께 늘어난 낱말: 등하교, 노선" in form.reasons_label.text()
    assert form.evidence_table.item(3, 1).text() == "4.2건"
    assert form.method_label.text().startswith("지난 여러 해의 같은 철")
    assert form.behind_heading.text() == "이 급증의 민원 3건"
    assert not seen(form.course_table)
    assert not seen(form.answer_heading)
    assert not seen(form.cautions_label)


def test_few_petitions_and_a_short_past_are_said(tab) -> None:
    tab.show_thing(SIGNALS[1])
    assert tab.form.cautions_label.text().startswith("▲ 9건뿐이어서")
    assert seen(tab.form.cautions_label)


def test_enter_on_a_petition_opens_it_in_the_register(tab) -> None:
    tab.show_thing(SIGNALS[0])
    table = tab.form.behind_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert tab.host.wanted == [("register", 2)]


def test_no_petitioner_stands_among_the_petitions(tab) -> None:
    tab.show_thing(SIGNALS[0])
    model = tab.detail.behind.model
    shown = {
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert "2026-001203" in shown
    assert not any("홍" in text for text in shown)


def test_a_warning_tells_its_answer_its_trend_and_its_course(tab) -> None:
    tab.open_surge(11)
    form = tab.form
    assert form.facts_label.text() == (
        "2026-03 · 대책 회신 · 2주째 · 학교설립과 · 2026. 11. 16.(월) 10:00 발령 오은정"
    )
    assert form.meaning_label.text().endswith("추이: ▲ 늘어남 22 → 37건")
    assert form.cause_label.text() == "원인: 노선 변경을 알리지 않았습니다."
    assert "2026. 11. 18.(수) 10:00 한누리" in form.measure_label.text()
    assert form.evidence_heading.text() == "발령할 때의 근거"
    assert form.course_table.item(0, 1).text() == "단계 변경\n✖ 심각 · 계속 늘어남"
    assert form.course_table.item(2, 0).text() == "2026. 11. 16.(월) 10:00\n오은정"


def test_a_warning_without_evidence_and_answer_says_so(tab) -> None:
    tab.open_surge(12)
    form = tab.form
    assert "신호 없이 판단하여 발령했습니다" in form.reasons_label.text()
    assert not seen(form.evidence_table)
    assert form.cause_label.text() == "소관 부서가 아직 원인과 대책을 입력하지 않았습니다."


def test_a_group_shows_its_days_and_its_petitions(tab) -> None:
    tab.form.groups_table.setFocus()
    QTest.keyClick(tab.form.groups_table, Qt.Key.Key_Return)
    form = tab.form
    assert form.level_badge.accessibleName() == "관심"
    assert form.facts_label.text().startswith("같은 내용 37건 / 29명")
    assert form.chart_heading.text() == "날마다 접수한 수"
    assert form.behind_heading.text() == "같은 내용의 민원 3건"
    assert "제6조제7항" in form.reasons_label.text()
    tab.detail.button_of(Act.OPEN_MAIN).click()
    assert tab.host.wanted == [("register", 1)]


def test_a_group_s_signal_leads_to_its_petitions(tab) -> None:
    tab.show_thing(SIGNALS[2])
    tab.detail.button_of(Act.OPEN_GROUP).click()
    assert key_of(tab.detail.shown) == ("group", 5)


@pytest.mark.parametrize("what", ["signal", "surge", "group", "asked"])
def test_each_kind_of_detail_can_be_heard_and_read(tab, surges, what: str) -> None:
    if what == "signal":
        tab.show_thing(SIGNALS[1])
    elif what == "asked":
        tab.show_thing(surges.examine(None, Topic(TopicKind.WORD, "급식", "급식")))
    else:
        (tab.open_surge if what == "surge" else tab.open_group)(11 if what == "surge" else 5)
    if what == "surge":
        tab.detail.act(Act.ANSWER)
    assert_accessible(tab.host)
    assert_no_clipping(tab.host)


def test_escape_goes_back_to_the_line_it_came_from(tab) -> None:
    table = tab.form.signals_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert tab.detail.shown.topic.code == "transfer"
    QTest.keyClick(tab.form.back_button, Qt.Key.Key_Escape)
    assert not tab.is_detail_open
    assert table.currentIndex().row() == 1
    QTest.keyClick(tab, Qt.Key.Key_Escape)  # nothing to leave
    tab.open_surge(11)
    QTest.keyClick(tab, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not tab.is_detail_open


def test_tab_goes_from_above_to_below(tab) -> None:
    tab.open_surge(11)
    tab.activateWindow()
    tab.form.back_button.setFocus()
    passed = []
    for _ in range(10):
        passed.append(tab.window().focusWidget())
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
    form = tab.form
    assert passed == [
        form.back_button,
        *(tab.detail.button_of(act) for act in (
            Act.ANSWER, Act.LEVEL, Act.LIFT, Act.NOTE, Act.PRINT,
        )),
        form.chart, form.behind_table, form.evidence_table, form.course_table,
    ]  # fmt: skip


# -- acting ------------------------------------------------------------------------------


def put(tab, key: str, text: str) -> None:
    tab.detail.form._fields[key][0].setPlainText(text)


def test_raising_freezes_the_signal_and_opens_the_warning(tab, surges) -> None:
    tab.show_thing(SIGNALS[0])
    QTest.keyClick(tab.detail.button_of(Act.RAISE), Qt.Key.Key_Space)
    assert tab.detail.form._fields["department"][0].value() == 2
    tab.submit()
    assert surges.sent == [
        RaiseSurge(SIGNALS[0].topic, SurgeLevel.SERIOUS, 2, "week:word:통학버스", "")
    ]
    assert tab.detail.form is None
    assert key_of(tab.detail.shown) == ("surge", 11)
    assert tab.host.say.said[-1][0] == "success"
    assert tab.host.counts[-1] == 2


def test_a_fault_stands_at_its_field_and_what_was_typed_stays(tab, surges) -> None:
    tab.open_surge(11)
    tab.detail.act(Act.ANSWER)
    put(tab, "cause", "새 원인")
    put(tab, "measure", "")
    tab.detail.form.submit_button.click()
    form = tab.detail.form
    assert surges.sent == []
    assert form._fields["measure"][1].text() == "✖ 대책을 입력해 주십시오."
    surges.refusal = UserError.at(cause=say("2,000자까지 적을 수 있습니다."))
    put(tab, "measure", "새 대책")
    form.submit_button.click()
    assert form._fields["cause"][1].text() == "✖ 2,000자까지 적을 수 있습니다."
    assert form.text("cause") == "새 원인"
    surges.refusal = None
    form.submit_button.click()
    assert surges.sent[-1] == AnswerSurge(11, "새 원인", "새 대책")
    assert tab.detail.form is None


def test_a_refusal_without_a_field_stands_above_the_buttons(tab, surges) -> None:
    tab.show_thing(SIGNALS[0])
    tab.detail.act(Act.RAISE)
    surges.refusal = UserError(say("이 주제에는 이미 발령 중인 경보가 있습니다."))
    tab.submit()
    assert "이미 발령 중인" in tab.detail.form.error_label.text()


def test_another_desk_s_change_does_not_take_away_what_is_typed(tab) -> None:
    tab.open_surge(11)
    tab.detail.act(Act.LIFT)
    put(tab, "reason", "줄었습니다")
    tab.desk.changed.emit(Changes(surges=True))
    assert tab.detail.form.text("reason") == "줄었습니다"
    tab.open_surge(12)  # another thing
    assert tab.detail.form is None


def test_pressing_the_button_again_or_escape_leaves_the_form(tab) -> None:
    tab.open_surge(11)
    tab.detail.act(Act.NOTE)
    tab.detail.act(Act.NOTE)
    assert tab.detail.form is None
    tab.detail.act(Act.LEVEL)
    tab.detail.act(Act.NOTE)  # another one takes its place
    QTest.keyClick(tab.detail.form, Qt.Key.Key_Escape)
    assert tab.detail.form is None
    assert tab.is_detail_open
    assert tab.window().focusWidget() is tab.detail.button_of(Act.NOTE)


def test_lifting(tab, surges) -> None:
    tab.open_surge(11)
    tab.detail.act(Act.LIFT)
    put(tab, "reason", "예상만큼 줄었습니다.")
    tab.submit()
    assert surges.sent == [LiftSurge(11, "예상만큼 줄었습니다.")]
    assert key_of(tab.detail.shown) == ("surge", 9)
    assert not tab.detail.button_of(Act.LIFT).isEnabled()


def test_a_handler_answers_for_the_own_department_only(show) -> None:
    tab = show(Role.HANDLER, department=2)
    tab.open_surge(11)
    assert tab.detail.button_of(Act.ANSWER).isEnabled()
    closed = tab.detail.button_of(Act.LIFT)
    assert not closed.isEnabled()
    assert closed.toolTip() == "경보는 민원심사관과 콜센터 팀장이 발령하고 해제합니다."
    tab.open_surge(12)
    assert not tab.detail.button_of(Act.ANSWER).isEnabled()
    tab.detail.act(Act.ANSWER)
    assert tab.detail.form is None
    tab.show_thing(SIGNALS[0])
    assert not tab.detail.button_of(Act.RAISE).isEnabled()


def test_printing_previews_the_sheet(tab, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(SurgePrinting, "_open", lambda self, *what: opened.append(what))
    tab.print_shown()
    assert tab.host.say.said[-1][1] == "인쇄할 경보를 먼저 열어 주십시오."
    tab.open_surge(11)
    tab.print_shown()
    tab.detail.button_of(Act.PRINT).click()
    assert [what[:2] for what in opened] == [(b"%PDF-1.4 sheet", "2026-03 민원 급증 경보")] * 2


# -- asking for a topic ------------------------------------------------------------------


def test_any_word_is_examined_and_may_be_raised_with_a_reason(tab, surges) -> None:
    tab.ask_button.click()
    form = tab.place.form
    form.submit_button.click()
    assert "낱말을 입력하거나" in form._fields["word"][1].text()
    form._fields["word"][0].setText("밥")
    form.submit_button.click()
    assert form._fields["word"][1].text() == "✖ 낱말은 두 글자 이상이어야 합니다."
    form._fields["word"][0].setText("급식")
    QTest.keyClick(form._fields["word"][0], Qt.Key.Key_Return)
    assert key_of(tab.detail.shown) == ("topic", "word:급식")
    assert tab.place.form is None
    tab.detail.act(Act.RAISE)
    tab.submit()
    assert "신호 없이" in tab.detail.form._fields["reason"][1].text()


def test_a_word_that_stands_for_a_person_shows_nothing_of_them(tab) -> None:
    tab.open_ask_form()
    tab.place.form._fields["word"][0].setText("홍길동")
    tab.place.form.submit_button.click()
    form = tab.form
    assert form.reasons_label.text() == "사람을 가리키는 낱말입니다."
    assert form.chart_heading.text() == "주마다 접수한 수"
    assert form.behind_empty.text() == "해당하는 민원이 없습니다."
    assert not seen(form.behind_table)
    assert not seen(form.level_badge)


def test_a_signal_that_stands_for_the_asked_topic_is_raised_with_its_evidence(tab) -> None:
    tab.show_thing(tab.rooms.surges.examine(None, SIGNALS[0].topic))
    tab.detail.act(Act.RAISE)
    assert tab.detail.form.command().signal_key == "week:word:통학버스"


# -- coming from elsewhere ---------------------------------------------------------------


def test_it_is_opened_on_a_warning_or_a_group(tab) -> None:
    assert tab.open_with(11)
    assert key_of(tab.detail.shown) == ("surge", 11)
    assert tab.open_with(("group", 5))
    assert key_of(tab.detail.shown) == ("group", 5)
    assert not tab.open_with("forecast")
    assert isinstance(tab, WarningTab)


def test_a_signal_that_went_while_it_is_read_stays_to_be_read(tab, surges) -> None:
    tab.show_thing(SIGNALS[0])
    surges.signals_now = replace(surges.signals_now, signals=SIGNALS[1:])
    tab.load()
    assert tab.form.name_label.text() == "'통학버스' · 낱말"


def test_everything_that_tab_reaches_is_in_the_page_that_is_shown(tab) -> None:
    tab.open_surge(11)
    reached = [part for part in focusable(tab) if seen(part)]
    assert tab.form.signals_table not in reached
    assert tab.form.chart in reached
