"""What the detail shows of each kind of thing, put straight into its widgets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gaoffice_desktop.early_warning.surges.facts import Examined, SurgeLevel, SurgeStory
from gaoffice_desktop.gui.early_warning import surges_detail_view as view
from gaoffice_desktop.gui.early_warning.surges_lists import SurgeLists
from gaoffice_desktop.gui.early_warning.surges_offers import Shown
from gaoffice_desktop.gui.forms.ui_early_warning_surges import Ui_SurgesForm
from gaoffice_desktop.gui.theme import theme
from tests.gui.early_warning.fake_surges import (
    BUS,
    EVENTS,
    GROUP,
    LIFTED,
    RAISED,
    SIGNALS,
    SMALL_GROUP,
    FakeSurges,
    evidence,
    weeks,
)


@pytest.fixture
def form(qtbot: QtBot) -> Ui_SurgesForm:
    theme().apply()
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Ui_SurgesForm()
    made.setupUi(holder)
    made.holder = holder
    view.prepare(made)
    return made


def shown(form: Ui_SurgesForm, thing: Shown, **other: object) -> Ui_SurgesForm:
    view.show(form, thing, len(view.ids_of(thing)), **other)
    return form


def test_the_petitions_behind_each_thing() -> None:
    assert view.ids_of(SIGNALS[0]) == (3, 2, 1)
    assert view.ids_of(SurgeStory(RAISED, (), (), (7, 5))) == (7, 5)
    assert view.ids_of(FakeSurges().group(None, 5)) == (3, 2, 1)


def test_a_group_proposes_its_level_until_a_warning_stands(form) -> None:
    story = FakeSurges().group(None, 5)
    shown(form, story, proposed=SurgeLevel.CAUTION)
    assert form.level_badge.accessibleName() == "주의"
    assert form.meaning_label.text().startswith("제안하는 단계는 주의입니다")
    raised = replace(story, group=replace(GROUP, surge_id=11))
    shown(form, raised, proposed=SurgeLevel.CAUTION)
    assert form.level_badge.isHidden()
    assert form.meaning_label.isHidden()


def test_nothing_to_merge_is_not_offered_to_be_merged(form) -> None:
    story = FakeSurges().group(None, 5)
    alone = replace(story, group=replace(SMALL_GROUP, open=1))
    shown(form, alone)
    assert "병합" not in form.reasons_label.text()


def test_many_words_that_rose_together_are_cut_to_some(form) -> None:
    words = tuple(f"낱말{number}" for number in range(20))
    shown(form, replace(SIGNALS[0], also=words))
    assert form.reasons_label.text().endswith("낱말6, 낱말7")


def test_an_asked_topic_below_its_bound_says_so(form) -> None:
    below = Examined(BUS, evidence(3, score=0.2), None, weeks(3), (1,))
    shown(form, below)
    assert form.reasons_label.text() == "상한을 넘지 않았습니다."
    assert form.level_badge.isHidden()
    assert form.behind_heading.text() == "이 주제의 민원 1건"


def test_the_sentence_of_whoever_raised_it_stands_with_the_evidence(form) -> None:
    shown(form, SurgeStory(RAISED, EVENTS, weeks(37), ()))
    assert form.reasons_label.text().endswith("사유: 확산 조짐")
    assert form.chart_heading.text() == "지난 52주와 이번 주의 흐름"


def test_a_past_without_a_running_week(form) -> None:
    shown(form, SurgeStory(LIFTED, (), weeks(4)[:-1], ()))
    assert form.chart_heading.text() == "지난 52주의 흐름"
    assert form.course_table.isHidden()
    assert form.level_badge.accessibleName() == "해제(심각)"


def test_the_lists_begin_empty_and_say_so(form) -> None:
    lists = SurgeLists(form)
    assert lists.raised.rows == lists.signals.rows == lists.groups.rows == ()
    assert form.signals_empty.text() == "아직 살펴보지 않았습니다."
    assert form.evaluated_label.text() == "아직 살펴보지 않았습니다."
    assert lists.first_focus() is form.lifted_check


def test_the_keyboard_begins_on_what_waits(form) -> None:
    lists = SurgeLists(form)
    fake = FakeSurges()
    lists.show_groups((GROUP, SMALL_GROUP), fake.signals_now)
    assert [line.level for line in lists.groups.rows] == [SurgeLevel.INTEREST, None]
    assert lists.first_focus() is form.groups_table
    lists.show_raised(fake.standing, ())
    assert lists.first_focus() is form.raised_table
    lists.show_signals(fake.signals_now)
    assert lists.first_focus() is form.signals_table
