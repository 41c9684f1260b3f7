"""The box of kinds follows the fingers, by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.gui.petitions.intake_kinds import KindBox, KindTable, kind_words
from gaoffice_desktop.petitions.facts import Category, PetitionKind
from tests.gui.petitions.intake_office import compose


def a_kind(code: str, name: str, category=Category.STATUTORY, **changes) -> PetitionKind:
    period = changes.pop("period", Period(Unit.DAYS, 7))
    verified = changes.pop("verified", True)
    return PetitionKind(
        code, name, category, period, "제1조", None, None, (), 0, True, verified, "", **changes
    )


KINDS = (
    a_kind("change", "변경등록(학원)", verified=False),
    a_kind("academy", "학원 설립·운영 등록"),
    a_kind("gimnasium", "긴급 체육관 사용"),
    a_kind("ginari", "기나리 학교 방문", period=Period(Unit.IMMEDIATE)),
    a_kind("grievance", "소음", Category.GRIEVANCE),
)


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    page.box = KindBox(page)
    page.after = QLineEdit(page)
    column.addWidget(page.box)
    column.addWidget(page.after)
    column.addStretch(1)
    page.box.set_kinds(KINDS)
    page.resize(500, 400)
    qtbot.addWidget(page)
    page.show()
    QTest.qWaitForWindowActive(page)
    page.box.setFocus()
    return page


def shown(box: KindBox) -> list[str]:
    model = box.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_name_that_begins_with_the_text_comes_first(qapp) -> None:
    table = KindTable()
    table.show_kinds(KINDS)
    table.search("학원")
    assert [table.kind_at(row).code for row in range(table.rowCount())] == ["academy", "change"]


def test_the_list_follows_the_syllable_being_composed(page) -> None:
    compose(page.box, "긴")
    assert page.box.is_list_open
    assert set(shown(page.box)) == {"긴급 체육관 사용", "기나리 학교 방문"}
    assert page.box.hasFocus()


def test_initial_consonants_and_the_other_keyboard_find_a_kind(page) -> None:
    QTest.keyClicks(page.box, "gkrdnjs")
    assert shown(page.box)[0] == "학원 설립·운영 등록"
    page.box.clear()
    compose(page.box, "", "ㅎㅇ")
    assert shown(page.box)[0] == "학원 설립·운영 등록"


def test_the_class_of_a_petition_finds_its_kinds(page) -> None:
    compose(page.box, "", "고충")
    assert shown(page.box) == ["소음"]


def test_down_opens_everything_and_enter_chooses(page, qtbot) -> None:
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    assert len(shown(page.box)) == len(KINDS)
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.box.kind_changed) as chosen:
        QTest.keyClick(page.box, Qt.Key.Key_Return)
    assert chosen.args == [KINDS[1]]
    assert page.box.text() == "학원 설립·운영 등록"
    assert not page.box.is_list_open


def test_esc_closes_the_list_and_keeps_the_text(page) -> None:
    compose(page.box, "", "학")
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    assert not page.box.is_list_open
    assert page.box.text() == "학"
    assert page.box.kind is None


def test_tab_takes_the_marked_kind(page) -> None:
    compose(page.box, "", "소")
    QTest.keyClick(page.box, Qt.Key.Key_Tab)
    assert page.box.kind == KINDS[4]
    assert page.after.hasFocus()


def test_a_click_elsewhere_guesses_nothing(page) -> None:
    compose(page.box, "", "학")
    page.after.setFocus(Qt.FocusReason.MouseFocusReason)
    assert page.box.kind is None
    assert page.box.text() == "학"
    assert not page.box.is_list_open


def test_a_click_in_the_list_chooses(page) -> None:
    QTest.mouseClick(page.box, Qt.MouseButton.LeftButton)
    assert page.box.is_list_open
    view = page.box.list
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert page.box.kind == KINDS[2]
    assert page.box.hasFocus()


def test_changing_the_text_gives_the_choice_up(page) -> None:
    page.box.choose(KINDS[1])
    page.box.end(False)
    QTest.keyClick(page.box, Qt.Key.Key_Backspace)
    assert page.box.kind is None


def test_a_choice_survives_a_catalogue_loaded_again_as_it_is_now(page, qtbot) -> None:
    page.box.choose(KINDS[4])
    longer = a_kind("grievance", "소음", Category.GRIEVANCE, period=Period(Unit.DAYS, 14))
    with qtbot.waitSignal(page.box.kind_changed):
        page.box.set_kinds((*KINDS[:4], longer))
    assert page.box.kind == longer


def test_each_row_says_its_period_and_what_is_to_be_confirmed(page) -> None:
    assert kind_words(KINDS[0]) == "7일 · 확인 필요"
    assert kind_words(KINDS[3]) == "즉시(3근무시간)"
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    index = page.box.list.model().index(0, 0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "변경등록(학원), 법정민원, 7일 · 확인 필요"
    assert not page.grab().isNull()  # every row is painted by the delegate


def test_text_that_finds_nothing_opens_no_list(page) -> None:
    QTest.keyClicks(page.box, "zzzz")
    assert not page.box.is_list_open
    QTest.keyClick(page.box, Qt.Key.Key_Tab)
    assert page.box.text() == "zzzz"
    assert page.box.kind is None


def test_the_list_goes_with_its_box(page) -> None:
    """The list is the window's child, and the window stays when a screen goes."""
    page.box.open_list()
    assert page.findChild(QListView, "kind_list") is not None
    page.box.deleteLater()
    for _ in ("the box", "then its list"):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChild(QListView, "kind_list") is None
