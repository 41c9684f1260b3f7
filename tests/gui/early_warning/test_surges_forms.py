"""The forms of a warning read their fields whole and say every fault at its field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gaoffice_desktop.early_warning.surges.facts import (
    AnswerSurge,
    ChangeLevel,
    LiftSurge,
    NoteSurge,
    RaiseSurge,
    SurgeLevel,
    TopicKind,
)
from gaoffice_desktop.gui.early_warning.surges_forms import (
    AnswerForm,
    AskForm,
    LevelForm,
    LiftForm,
    NoteForm,
    RaiseForm,
    SurgeForm,
)
from gaoffice_desktop.shared.errors import UserError
from tests.gui.checks import assert_accessible
from tests.gui.early_warning.fake_surges import (
    BUS,
    DEPARTMENTS,
    LIFTED,
    RAISED,
    SCHOOLS,
    TRANSFER,
    UNANSWERED,
)


def put(form, key: str, text: str) -> None:
    form._fields[key][0].setPlainText(text)


def faults(form: SurgeForm) -> dict[str, str]:
    with pytest.raises(UserError) as refused:
        form.command()
    return {key: str(text) for key, text in refused.value.problems.items()}


def test_raising_a_signal_needs_a_department_and_no_reason(qtbot: QtBot) -> None:
    form = RaiseForm(BUS, DEPARTMENTS, level=SurgeLevel.SERIOUS, signal_key="week:word:통학버스")
    qtbot.addWidget(form)
    assert_accessible(form)
    assert faults(form) == {"department": "소관 부서를 골라 주십시오."}
    form._fields["department"][0].choose(3)
    form._fields["level"][0].choose(SurgeLevel.CAUTION)
    assert form.command() == RaiseSurge(BUS, SurgeLevel.CAUTION, 3, "week:word:통학버스", "")
    assert str(form.done(RAISED)) == "학교설립과 · 부서에 ✖ 심각 경보를 발령했습니다."


def test_raising_by_judgement_needs_a_reason(qtbot: QtBot) -> None:
    form = RaiseForm(SCHOOLS, DEPARTMENTS, department_id=2)
    qtbot.addWidget(form)
    assert faults(form) == {"reason": "신호 없이 발령하는 사유를 입력해 주십시오."}
    put(form, "reason", "  상급 기관이 알려 왔습니다. ")
    command = form.command()
    assert command == RaiseSurge(
        SCHOOLS, SurgeLevel.INTEREST, 2, "", "상급 기관이 알려 왔습니다."
    )  # fmt: skip


def test_another_level_is_never_the_present_one(qtbot: QtBot) -> None:
    form = LevelForm(RAISED)
    qtbot.addWidget(form)
    offered = form._fields["level"][0]
    assert [offered.itemText(at).split(":")[0] for at in range(offered.count())] == [
        "● 관심", "▲ 주의",
    ]  # fmt: skip
    assert set(faults(form)) == {"reason"}
    put(form, "reason", "줄어들고 있습니다.")
    assert form.command() == ChangeLevel(11, SurgeLevel.INTEREST, "줄어들고 있습니다.")
    told = form.done(replace(RAISED, level=SurgeLevel.INTEREST))
    assert str(told) == "2026-03번 경보를 ● 관심 단계로 바꿨습니다."


def test_an_answer_begins_with_the_last_one(qtbot: QtBot) -> None:
    form = AnswerForm(RAISED)
    qtbot.addWidget(form)
    assert form.command() == AnswerSurge(11, RAISED.cause, RAISED.measure)
    put(form, "cause", " ")
    put(form, "measure", "")
    assert set(faults(form)) == {"cause", "measure"}
    assert "기록했습니다" in str(form.done(RAISED))


def test_a_note(qtbot: QtBot) -> None:
    form = NoteForm(RAISED)
    qtbot.addWidget(form)
    assert set(faults(form)) == {"text"}
    put(form, "text", "학교에 전화했습니다.")
    assert form.command() == NoteSurge(11, "학교에 전화했습니다.")
    assert "메모" in str(form.done(RAISED))


def beneath(form: SurgeForm) -> list[str]:
    found = [form.outer.itemAt(at).widget() for at in range(form.outer.count())]
    return [one.text() for one in found if one is not None and hasattr(one, "setPixmap")]


def test_lifting_says_how_long_it_stood_and_warns_above_the_bound(qtbot: QtBot) -> None:
    form = LiftForm(RAISED)
    qtbot.addWidget(form)
    assert "2주째 이어진 경보입니다." in beneath(form)
    assert "가장 최근의 한 주는 아직 상한을 넘습니다." in beneath(form)
    assert set(faults(form)) == {"reason"}
    put(form, "reason", "줄었습니다.")
    assert form.command() == LiftSurge(11, "줄었습니다.")
    assert str(form.done(LIFTED)).endswith("2주 동안 이어졌습니다.")
    calm = LiftForm(UNANSWERED)
    qtbot.addWidget(calm)
    assert "가장 최근의 한 주는 아직 상한을 넘습니다." not in beneath(calm)


def test_a_word_is_asked_for_before_a_chosen_topic(qtbot: QtBot) -> None:
    form = AskForm((TRANSFER, SCHOOLS))
    qtbot.addWidget(form)
    with pytest.raises(UserError) as refused:
        form.topic()
    assert set(refused.value.problems) == {"word"}
    form._fields["topic"][0].choose(SCHOOLS)
    assert form.topic() == SCHOOLS
    form._fields["word"][0].setText(" 급식 ")
    asked = form.topic()
    assert (asked.kind, asked.name) == (TopicKind.WORD, "급식")
