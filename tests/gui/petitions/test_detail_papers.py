"""The menu of papers counts what nobody has been told yet, and offers it first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.gui.petitions.detail_papers import PapersMenu
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.reasons import ExtensionReason


@pytest.fixture
def papers(qtbot) -> Iterator[PapersMenu]:
    place = QWidget()
    qtbot.addWidget(place)
    yield PapersMenu(place)
    place.close()


def test_a_notice_that_is_owed_stands_first_and_is_counted(papers, made, office) -> None:
    petition = made["soon"]
    command = Extend(petition.id, 1, ExtensionReason.FACT_CHECK, "현장 확인")
    office.petitions.extend(office.handler, command)
    wanted = []
    papers.notice_wanted.connect(wanted.append)
    papers.show_file(office.petitions.file(office.handler, petition.id), office.handler)
    assert papers.button.accessibleName() == "문서 인쇄(1)"
    first = papers.button.menu_below.actions()[0]
    assert first.text().startswith("▲ 처리기간 연장 통지(")
    first.trigger()
    assert [one.notice for one in wanted] == [Notice.EXTENSION]


def test_a_petition_that_owes_nothing_offers_its_sheets(papers, made, office) -> None:
    wanted = []
    papers.wanted.connect(wanted.append)
    papers.show_file(office.petitions.file(office.handler, made["today"].id), office.handler)
    assert papers.button.accessibleName() == "문서 인쇄"
    assert not papers.actions["oral_sheet"].isVisible()
    papers.actions["receipt"].trigger()
    assert wanted == ["receipt"]


def test_who_may_not_see_the_person_is_told_why(papers, made, office) -> None:
    file = office.petitions.file(office.administrator, made["today"].id)
    papers.show_file(file, office.administrator)
    assert not papers.button.isEnabled()
    assert "권한이 없습니다" in papers.button.toolTip()
