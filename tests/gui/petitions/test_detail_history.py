"""Each step that owes a notice offers it; what nobody was told yet stands first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.gui.forms.ui_petitions_detail import Ui_DetailForm
from gaoffice_desktop.gui.petitions.detail_history import History, owed_said
from gaoffice_desktop.petitions.commands import Complete, Extend, Undo
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.owing import Owed
from gaoffice_desktop.petitions.reasons import ExtensionReason


def extended(office, made) -> int:
    petition = made["soon"]
    command = Extend(petition.id, 1, ExtensionReason.FACT_CHECK, "현장 확인")
    office.petitions.extend(office.handler, command)
    return petition.id


@pytest.fixture
def form(qtbot) -> Iterator[Ui_DetailForm]:
    place = QWidget()
    qtbot.addWidget(place)
    form = Ui_DetailForm()
    form.setupUi(place)
    yield form
    place.close()


def history_of(form, office, petition_id: int, wanted: list[Owed], *, may_print: bool = True):
    history = History(form, form.timeline_table, wanted.append)
    history.show_file(office.petitions.file(office.handler, petition_id), may_print=may_print)


def test_the_notice_of_an_extension_is_offered_at_its_line(made, office, form) -> None:
    wanted: list[Owed] = []
    petition_id = extended(office, made)
    history_of(form, office, petition_id, wanted)
    table, papers = form.timeline_table, form.papers_table
    button = table.cellWidget(0, 4)
    assert isinstance(button, QPushButton)
    assert not table.isColumnHidden(4)
    button.click()
    table.cellActivated.emit(0, 1)
    assert papers.item(0, 2).text() == "아직 통지하지 않음"
    papers.cellActivated.emit(0, 1)
    assert [one.notice for one in wanted] == [Notice.EXTENSION] * 3
    assert "아직 통지하지 않음" in str(owed_said(wanted[0]))


def test_what_was_printed_is_owed_no_more(made, office, form) -> None:
    wanted: list[Owed] = []
    petition_id = extended(office, made)
    of = len(office.petitions.file(office.handler, petition_id).events) - 1
    office.petitions.note_printed(
        office.handler, petition_id, Notice.EXTENSION.value, 1, "민원실-1", "통지", of
    )
    history_of(form, office, petition_id, wanted)
    assert form.papers_table.item(0, 1).text() == "처리기간 연장 통지"
    assert "아직" not in form.papers_table.item(0, 2).text()


def test_who_may_not_print_is_offered_nothing(made, office, form) -> None:
    wanted: list[Owed] = []
    history_of(form, office, extended(office, made), wanted, may_print=False)
    assert form.timeline_table.isColumnHidden(4)
    form.timeline_table.cellActivated.emit(0, 1)
    assert wanted == []


def test_an_undone_step_is_struck_through(made, office, form) -> None:
    petition = made["soon"]
    office.petitions.complete(office.handler, Complete(petition.id, "회신"))
    of = len(office.petitions.file(office.handler, petition.id).events) - 1
    office.petitions.undo(office.handler, Undo(petition.id, of))
    history_of(form, office, petition.id, [])
    table = form.timeline_table
    struck = [
        table.item(row, 1).text()
        for row in range(table.rowCount())
        if table.item(row, 1).font().strikeOut()
    ]
    assert struck == ["처리 완료"]
