from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.alarms.facts import Dunning
from gaoffice_desktop.gui.early_warning.dunning import DunningDesk
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.places import Places
from tests.frozen_clock import FrozenClock
from tests.gui.inline_desk import InlineDesk
from tests.office import Office, copy_office, make_template


@pytest.fixture(scope="session")
def dunned_office_template(sqlcipher_template: Path, tmp_path_factory) -> Path:
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("dun") / "office.db")


@pytest.fixture
def office(dunned_office_template: Path, clock: FrozenClock) -> Iterator[Office]:
    office = copy_office(dunned_office_template, Places.of_user(), clock)
    yield office
    office.services.database.close()


@pytest.fixture
def overdue(office, clock) -> Dunning:
    id_ = office.take_in()
    clock.set("2027-01-20T10:00")
    petition = office.services.petitions.file(office.seats["examiner"], id_).petition
    return Dunning(id_, petition.number, "제도 질의", "민원실", petition.due_on, 20)


@pytest.fixture
def issue(qtbot, office):
    def issue(login: str, dunning: Dunning):
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        desk = InlineDesk(office.seats[login])
        letters = DunningDesk(desk, office.services.petitions, office.pc, window)
        letters.ground = window
        said: list[object] = []

        async def run() -> None:
            said.append(await letters.issue(dunning))

        desk.start(run, owner=letters)
        return letters, desk, said

    return issue


def dunned(office, id_: int) -> list[str]:
    file = office.services.petitions.file(office.seats["examiner"], id_)
    return [event.data["text"] for event in file.events if event.kind is EventKind.DUNNED]


def test_it_is_issued_with_the_standard_text_and_comes_before_the_printer(
    issue, office, overdue
) -> None:
    letters, desk, said = issue("examiner", overdue)
    assert str(said[0]) == f"{overdue.number}번의 독촉장을 발부했습니다."
    (text,) = dunned(office, overdue.petition_id)
    assert text.startswith(f"접수번호 {overdue.number} 민원의 처리기한(")
    preview = letters.printing.preview
    assert preview is not None
    assert preview.windowTitle().startswith(f"{overdue.number} 독촉장")
    assert desk.refusals == []
    preview.close()


def test_only_the_examiner_issues_one(issue, office, overdue) -> None:
    _letters, desk, said = issue("handler", overdue)
    assert isinstance(desk.refusals[0], NotAllowed)
    assert said == []
    assert dunned(office, overdue.petition_id) == []


def test_what_is_not_over_any_more_is_refused(issue, office, overdue) -> None:
    letters, _desk, _said = issue("examiner", overdue)
    letters.printing.preview.close()
    _letters, desk, said = issue("examiner", overdue)
    assert isinstance(desk.refusals[0], UserError), "one was issued today"
    assert said == []
    assert len(dunned(office, overdue.petition_id)) == 1
