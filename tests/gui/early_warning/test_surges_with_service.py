"""The screen over the real service: from counted petitions to a lifted warning and its sheet."""

from __future__ import annotations

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.early_warning.forecasts.service import Forecasts
from gaoffice_desktop.early_warning.surges.facts import SurgeState, Topic, TopicKind
from gaoffice_desktop.early_warning.surges.service import Surges
from gaoffice_desktop.gui.early_warning.surges_detail import key_of
from gaoffice_desktop.gui.early_warning.surges_offers import Act
from gaoffice_desktop.gui.early_warning.surges_screen import EarlyWarningScreen
from gaoffice_desktop.gui.early_warning.surges_tab import SurgesTab
from gaoffice_desktop.gui.early_warning.surges_watch import SurgeWatch
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Seat
from gaoffice_desktop.staff.service import Staff
from gaoffice_desktop.workdays.service import Workdays
from tests.early_warning.surges.room import MONDAY, TODAY, SurgeRoom
from tests.gui.inline_desk import InlineDesk
from tests.petitions.house import build_house

COPY = "작은 학교를 없애는 통폐합 계획에 반대합니다. 주민의 뜻을 다시 물어 주시기 바랍니다. "


@pytest.fixture
def room(encrypted_database, clock) -> SurgeRoom:
    """Three quiet years, a week with five times as many, and seven of the same content today."""
    surges = Surges(encrypted_database, clock, Workdays(encrypted_database))
    room = SurgeRoom(build_house(encrypted_database, clock), surges, clock)
    room.put_years(3, 5)
    room.put(MONDAY, 26)
    for at in range(7):
        room.put(TODAY, 1, title="통폐합 반대", content=COPY + "가나다라마"[at % 5])
    return room


@pytest.fixture
def sit(qtbot: QtBot, room, home):
    def sit(seat: Seat) -> SurgesTab:
        desk = InlineDesk(seat)
        database, clock = room.database, room.clock
        rooms = WarningRooms(
            room.surges, Forecasts(database, clock), room.house.petitions,
            Staff(database, clock), clock, PcSettings(Places.of_user().pc_settings_file),
        )  # fmt: skip
        screen = EarlyWarningScreen(desk, rooms)
        qtbot.addWidget(screen)
        desk.changed.connect(lambda changes: screen.refresh_on(changes) and screen.shown())
        screen.counts = []
        screen.count_changed.connect(screen.counts.append)
        screen.resize(1200, 640)
        screen.show()
        screen.shown()
        tab = screen.tabs[0]
        assert isinstance(tab, SurgesTab)
        return tab

    return sit


def put(tab: SurgesTab, **texts: str) -> None:
    for key, text in texts.items():
        tab.detail.form._fields[key][0].setPlainText(text)


def test_a_surge_from_signal_to_lifting(sit, room) -> None:
    desk = InlineDesk(room.house.clerk)
    watch = SurgeWatch(desk, room.surges)
    watch.start()
    watch.look()  # groups what came in, although a clerk sits here
    watch.stop()
    tab = sit(room.examiner)
    assert tab.signals.evaluated_at is not None
    kinds = {one.topic.kind for one in tab.lists.signals.rows}
    assert kinds == {TopicKind.KIND, TopicKind.DEPARTMENT}
    (line,) = [line for line in tab.lists.groups.rows if line.group.title == "통폐합 반대"]
    assert line.group.count == 7
    assert line.level is not None
    waiting = tab.host.counts[-1]
    assert waiting == len(tab.signals.waiting) >= 3

    signal = next(one for one in tab.lists.signals.rows if one.topic.kind is TopicKind.KIND)
    tab.show_thing(signal)
    assert tab.detail.behind.model.rowCount() == 26
    tab.detail.act(Act.RAISE)
    tab.detail.form._fields["department"][0].choose(room.house.counter.id)
    tab.submit()
    assert tab.host.counts[-1] == waiting - 1
    surge = tab.detail.shown.surge
    assert surge.state is SurgeState.RAISED
    assert surge.evidence == signal.evidence

    tab.detail.act(Act.ANSWER)
    put(tab, cause="노선이 바뀌었습니다.", measure="노선을 되돌립니다.")
    tab.submit()
    assert tab.detail.shown.surge.state is SurgeState.ANSWERED
    room.clock.move(days=7)
    tab.detail.act(Act.LIFT)
    put(tab, reason="더 들어오지 않습니다.")
    tab.submit()
    assert "2주 동안 이어졌습니다" in str(tab.host.say.said[-1][1])
    assert not tab.detail.shown.surge.live
    text = pypdfium2.PdfDocument(room.surges.sheet(room.examiner, surge.id))[0]
    words = text.get_textpage().get_text_bounded()
    assert "노선을 되돌립니다." in words
    assert "상한을 넘은 주" in words  # the chart


def test_the_service_s_refusals_stand_in_the_form(sit, room) -> None:
    tab = sit(room.examiner)
    counted = next(one for one in tab.signals.waiting if one.topic.kind is TopicKind.KIND)
    for _ in range(2):
        tab.show_thing(counted)
        tab.detail.act(Act.RAISE)
        tab.detail.form._fields["department"][0].choose(room.house.counter.id)
        tab.submit()
    assert "이미 발령 중인 경보" in tab.detail.form.error_label.text()
    tab.show_thing(
        tab.rooms.surges.examine(room.examiner, Topic(TopicKind.WORD, "통학로", "통학로"))
    )
    tab.detail.act(Act.RAISE)
    tab.detail.form._fields["department"][0].choose(room.house.counter.id)
    put(tab, reason="가" * 2_001)
    tab.submit()
    assert "2,000자까지" in tab.detail.form._fields["reason"][1].text()


def test_a_handler_of_another_department_reads_and_does_nothing(sit, room) -> None:
    tab = sit(room.examiner)
    tab.show_thing(tab.lists.signals.rows[0])
    tab.detail.act(Act.RAISE)
    tab.detail.form._fields["department"][0].choose(room.house.counter.id)
    tab.submit()
    surge_id = tab.detail.shown.surge.id
    other = sit(room.stranger)
    other.open_surge(surge_id)
    assert key_of(other.detail.shown) == ("surge", surge_id)
    able = [act for act in Act if (one := other.detail.button_of(act)) and one.isEnabled()]
    assert able == [Act.PRINT]
    mine = sit(room.handler)
    mine.open_surge(surge_id)
    assert mine.detail.button_of(Act.ANSWER).isEnabled()


@pytest.mark.parametrize("word", ["가", "010-1234-5678"])
def test_a_word_that_can_not_be_asked_is_refused_at_its_field(sit, room, word: str) -> None:
    tab = sit(room.examiner)
    tab.open_ask_form()
    tab.place.form._fields["word"][0].setText(word)
    tab.place.form.submit_button.click()
    form = tab.place.form
    assert form is not None
    assert form._fields["word"][1].text() or form.error_label.text()


def test_a_department_is_examined_by_choosing_it(sit, room) -> None:
    tab = sit(room.examiner)
    tab.open_ask_form()
    (counter,) = (one for one in room.surges.topics(room.examiner) if one.name == "민원실")
    tab.place.form._fields["topic"][0].choose(counter)
    tab.place.form.submit_button.click()
    assert tab.form.name_label.text() == "민원실 · 부서"
    assert len(tab.form.chart.plot.labels) == 53
    assert tab.form.chart.plot.marks
