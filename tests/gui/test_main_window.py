from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.desk import Trouble
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.gui.palette_entries import PaletteHit
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.screen import Action, Link, Screen
from gaoffice_desktop.gui.status_strip import NextDue
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.widgets.ime import ImeLineEdit
from gaoffice_desktop.gui.window_memory import WindowMemory
from gaoffice_desktop.settings.facts import CONTRAST, LANGUAGE, ZOOM_PERCENT
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Role, Seat
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.inline_desk import InlineDesk


class Sample(Screen):
    icon = "list-details"

    def __init__(self, desk, name, log):
        super().__init__(desk)
        self.name, self.title, self.log = name, f"{name} 화면", log
        self.first = ImeLineEdit(self)
        self.first.setAccessibleName("첫 칸")
        self.second = QLineEdit(self)
        self.second.setAccessibleName("둘째 칸")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        log.append(("made", name))

    def first_focus(self):
        return self.first

    def refresh_on(self, changes):
        return changes.any_petition

    def shown(self):
        self.log.append(("shown", self.name))

    def leaving(self):
        self.log.append(("leaving", self.name))

    def open_with(self, argument):
        self.log.append(("open", self.name, argument))

    def actions_here(self):
        return (Action("접수하기", "F9", lambda: self.log.append(("F9", self.name))),)


@pytest.fixture
def places(home) -> Places:
    return Places.of_user()


@pytest.fixture
def preferences(qapp, places):
    before = tokens()
    preferences = Preferences(PcSettings(places.pc_settings_file))
    preferences.apply()
    yield preferences
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


@pytest.fixture
def log() -> list:
    return []


@pytest.fixture
def window(qtbot, inline_desk, preferences, places):
    window = MainWindow(inline_desk, preferences, WindowMemory(places))
    window.set_office("가람교육지원청")
    window.show()
    window.showNormal()
    window.resize(1366, 768)
    yield window
    window.finish()
    window.deleteLater()
    settle()


@pytest.fixture
def some(inline_desk, log) -> list[Place]:
    return [
        Place("intake", "접수", "pencil-plus", lambda: Sample(inline_desk, "intake", log), "F2"),
        Place("register", "대장", "list-details", lambda: Sample(inline_desk, "register", log)),
        Place("calls", "통화", "phone", lambda: Sample(inline_desk, "calls", log)),
    ]


@pytest.fixture
def signed_in(window, seat, some):
    window.activateWindow()
    window.set_places(seat, some)
    QTest.qWaitForWindowActive(window)
    return window


def test_the_frame_is_named_for_a_screen_reader_and_fits(signed_in):
    signed_in.form.help_panel.open_panel()
    assert_accessible(signed_in)
    signed_in.form.help_panel.close_panel()
    assert_no_clipping(signed_in)
    assert_no_clipping(signed_in, (1280, 720), (90, 150))


def test_screens_are_made_when_first_gone_to_and_kept(signed_in, log):
    assert log == [("made", "intake"), ("shown", "intake")]
    signed_in.current.first.setText("쓰던 글")
    signed_in.go_to("register")
    signed_in.go_to("intake")
    assert signed_in.current.first.text() == "쓰던 글"
    assert log[2:] == [
        ("made", "register"),
        ("leaving", "intake"),
        ("shown", "register"),
        ("leaving", "register"),
    ], "coming back with nothing changed loads nothing"


def test_focus_comes_back_to_where_it_was(signed_in):
    assert QApplication.focusWidget() is signed_in.current.first
    signed_in.current.second.setFocus()
    signed_in.go_to("register")
    assert QApplication.focusWidget() is signed_in.current.first
    signed_in.go_to("intake")
    assert QApplication.focusWidget() is signed_in.current.second


def test_keys_lead_to_the_places(signed_in):
    QTest.keyClick(signed_in, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert signed_in.current.name == "register"
    QTest.keyClick(signed_in, Qt.Key.Key_F2)
    assert signed_in.current.name == "intake"


def test_the_navigation_is_walked_with_the_arrows(signed_in):
    first, second, third = signed_in.form.navigation.buttons
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert signed_in.current.name == "register"
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is first


def test_a_role_sees_its_own_first_and_not_what_it_may_not(window, inline_desk, log):
    def make():
        return Sample(inline_desk, "x", log)

    window.set_places(
        Seat(Actor(1, "가", "1"), frozenset({Role.ADMINISTRATOR})),
        [
            Place("intake", "접수", "x", make, permission=Permission.TAKE_IN),
            Place("register", "대장", "x", make, permission=Permission.READ_REGISTER),
            Place("settings", "설정", "x", make, first_for=frozenset({Role.ADMINISTRATOR})),
        ],
    )
    shown = [button.place.name for button in window.form.navigation.buttons]
    assert shown == ["settings", "register"]


def test_counts_are_seen_and_heard(signed_in):
    register = signed_in.form.navigation.buttons[1]
    signed_in.screen_named("register").count_changed.emit(12)
    assert register.accessibleName() == "대장, 12건"
    signed_in.screen_named("register").count_changed.emit(0)
    assert register.accessibleName() == "대장"


def test_counts_are_asked_for_after_changes(signed_in, inline_desk, qtbot):
    async def counts():
        return {"register": 3}

    signed_in.counts = counts
    inline_desk.changed.emit(Changes(petitions=frozenset({1})))
    qtbot.waitUntil(lambda: signed_in.form.navigation.buttons[1].count == 3, timeout=2000)


def test_only_screens_that_show_it_refresh_and_only_when_seen(signed_in, inline_desk, log):
    signed_in.go_to("register")
    log.clear()
    inline_desk.changed.emit(Changes(staff=True))
    assert log == []
    inline_desk.changed.emit(Changes(petitions=frozenset({4})))
    assert log == [("shown", "register")]
    signed_in.go_to("intake")
    assert log[-1] == ("shown", "intake")


def test_f5_loads_again_and_f9_is_the_screens_own(signed_in, log):
    signed_in.go_to("register")
    log.clear()
    QTest.keyClick(signed_in, Qt.Key.Key_F5)
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert log == [("shown", "register"), ("F9", "register")]


def test_a_syllable_in_the_making_is_taken_before_an_action_runs(signed_in, monkeypatch):
    screen = signed_in.current
    texts = []
    action = Action("접수하기", "F9", lambda: texts.append(screen.first.text()))
    monkeypatch.setattr(screen, "actions_here", lambda: (action,))
    signed_in.shortcuts.bind_screen(screen)
    screen.first.setText("전")
    compose(screen.first, "학")
    assert screen.first.text() == "전"
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert texts == ["전학"]


def test_undo_by_key_and_by_link(signed_in):
    undone = []
    bar = signed_in.say
    focus = QApplication.focusWidget()
    bar.success(
        say("{n}번으로 접수했습니다.", n="2026-001202"), Link("실행 취소", lambda: undone.append(1))
    )
    assert bar.text == "2026-001202번으로 접수했습니다."
    assert QApplication.focusWidget() is focus, "a message never takes the focus"
    button = bar.findChild(QPushButton)
    assert button.text() == "실행 취소 (10)"
    button.click()
    assert undone == [1]
    assert bar.text == ""
    signed_in.form.navigation.buttons[0].setFocus()
    QTest.keyClick(signed_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1], "nothing is left to undo"
    bar.success("다시", Link("실행 취소", lambda: undone.append(2)))
    QTest.keyClick(signed_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1, 2]


def test_the_countdown_ends_and_waits_while_the_link_has_the_focus(signed_in):
    bar = signed_in.say
    bar.success("됐습니다.", Link("실행 취소", lambda: None), seconds=2)
    button = bar.findChild(QPushButton)
    button.setFocus()
    for _ in range(5):
        bar._tick.timeout.emit()
    assert bar.text == "됐습니다."
    signed_in.current.first.setFocus()
    bar._tick.timeout.emit()
    assert button.text() == "실행 취소 (1)"
    bar._tick.timeout.emit()
    assert bar.text == ""


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


def test_help_belongs_to_the_screen_and_gives_the_focus_back(signed_in):
    focus = QApplication.focusWidget()
    QTest.keyClick(signed_in, Qt.Key.Key_F1)
    panel = signed_in.form.help_panel
    assert panel.isVisible()
    assert "단축키" in panel.browser.toPlainText()
    assert panel.width() == 390
    QTest.keyClick(panel.browser, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is focus


def test_the_next_due_time_opens_its_petition(signed_in, log):
    async def next_due():
        return NextDue("17:20", "2026-001201", 41)

    signed_in.next_due = next_due
    signed_in._ask_for_next_due()
    button = signed_in.form.status_strip.next_due_button
    assert button.text() == "다음 기한 17:20 · 2026-001201"
    button.click()
    assert log[-1] == ("open", "register", 41)


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


def test_zoom_and_contrast_by_key_are_kept(signed_in, places):
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(signed_in, Qt.Key.Key_Plus, ctrl)
    assert tokens().zoom == 110
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(signed_in, Qt.Key.Key_Minus, ctrl)
    assert tokens().zoom == 90
    pc = PcSettings(places.pc_settings_file)
    assert pc.value(ZOOM_PERCENT) == 90
    QTest.keyClick(signed_in, Qt.Key.Key_0, ctrl)
    assert pc.value(ZOOM_PERCENT) == 100
    signed_in.preferences.set_contrast("high")
    assert tokens().high_contrast
    assert pc.value(CONTRAST) == "high"
    signed_in.user_menu.language_chosen.emit("en")
    assert pc.value(LANGUAGE) == "en"


def test_closing_keeps_drafts_and_geometry_and_waits_for_the_desk(signed_in, log, places):
    asked = []
    signed_in.close_asked.connect(lambda: asked.append(True))
    signed_in.go_to("register")
    log.clear()
    assert not signed_in.close()
    assert signed_in.isVisible()
    assert asked == [True]
    assert log == [("leaving", "intake"), ("leaving", "register")]
    kept = QSettings(str(places.config / "window.ini"), QSettings.Format.IniFormat)
    assert kept.value("geometry")
    signed_in.finish()
    assert not signed_in.isVisible()


def test_signing_out_forgets_every_screen(signed_in, window):
    asked = []
    signed_in.sign_out_asked.connect(lambda: asked.append(True))
    signed_in.user_menu.sign_out_asked.emit()
    assert asked == [True]
    window.forget_places()
    settle()
    assert window.current is None
    assert window.form.stack.count() == 0
    assert not window.form.navigation.isVisible()
    assert not window.form.palette_box.isVisible()
    assert window.form.user_button.text() == "차림표 ▾"


def test_before_sign_in_one_screen_stands_alone(window, inline_desk, log, preferences):
    screen = Sample(inline_desk, "sign_in", log)
    window.show_alone(screen)
    assert window.current is screen
    window.form.help_panel.open_panel()
    assert "비밀번호를 잊었을 때" in window.form.help_panel.browser.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not window.form.palette_box.isVisible()


# -- the palette -------------------------------------------------------------------------


def titles(window) -> list[str]:
    results = window.form.palette_box.results
    return [results.item(row).text() for row in range(results.count())]


def compose(box, preedit):
    QApplication.sendEvent(box, QInputMethodEvent(preedit, []))


def test_the_palette_finds_by_initials_half_syllables_and_the_wrong_keyboard(signed_in):
    QTest.keyClick(signed_in, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = signed_in.form.palette_box
    assert QApplication.focusWidget() is box
    for typed in ("ㅌㅎ", "xhdghk", "통화"):
        box.clear()
        QTest.keyClicks(box, typed) if typed.isascii() else box.insert(typed)
        assert titles(signed_in)[0] == "통화", typed
    box.clear()
    compose(box, "토")
    assert titles(signed_in)[0] == "통화"
    assert QApplication.focusWidget() is box, "the list never takes the focus"
    compose(box, "")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is signed_in.current.first
    assert not box.results.isVisible()


def test_the_palette_goes_runs_and_remembers(signed_in, log):
    box = signed_in.form.palette_box
    box.open_palette()
    box.insert("대장")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert signed_in.current.name == "register"
    box.open_palette()
    assert titles(signed_in)[0] == "대장", "recent first"
    box.insert("접수하기")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert log[-1] == ("F9", "register")
    assert box.recent[:2] == ["action:접수하기", "place:register"]


def test_the_palette_finds_petitions(signed_in, log, qtbot):
    asked = []

    async def find(text):
        asked.append(text)
        return [PaletteHit("2026-001201 전·편입학", "홍○○", "register", 77)]

    signed_in.set_finder(find)
    box = signed_in.form.palette_box
    box.open_palette()
    box.insert("1201")
    qtbot.waitUntil(lambda: "2026-001201 전·편입학" in titles(signed_in), timeout=2000)
    assert asked == ["1201"]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert log[-1] == ("open", "register", 77)
    assert not any("77" in key for key in box.recent), "who was looked up is not written down"


def test_disabled_actions_are_neither_listed_nor_run(signed_in, log, monkeypatch):
    screen = signed_in.current
    monkeypatch.setattr(
        screen,
        "actions_here",
        lambda: (Action("확정", "F9", lambda: log.append("no"), lambda: False),),
    )
    signed_in.shortcuts.bind_screen(screen)
    QTest.keyClick(signed_in, Qt.Key.Key_F9)
    assert "no" not in log
    assert "확정" not in [entry.title for entry in signed_in.shortcuts.entries()]


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
