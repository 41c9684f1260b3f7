"""The register leaves as a file: form, purpose, place, and what is said at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.gui.exporting import ask_where, saved_sentence
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.gui.petitions.register_columns import COLUMNS
from gaoffice_desktop.gui.petitions.register_export import ExportForm
from gaoffice_desktop.petitions.export_facts import EXPORT_COLUMNS
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.spreadsheets.facts import Form
from gaoffice_desktop.spreadsheets.service import read_rows
from tests.frozen_clock import FrozenClock
from tests.gui.checks import assert_accessible, settle
from tests.gui.inline_desk import InlineDesk
from tests.office import Office, copy_office, make_template


@pytest.fixture(scope="session")
def export_template(sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("office") / "office.db")


@pytest.fixture
def exporting(export_template: Path, clock: FrozenClock) -> Iterator[Office]:
    office = copy_office(export_template, Places.of_user(), clock)
    yield office
    office.services.database.close()


@pytest.fixture
def register_of(qapp, exporting: Office):
    """Show the register to somebody."""
    made: list[RegisterScreen] = []

    def show(login: str) -> RegisterScreen:
        services = exporting.services
        screen = RegisterScreen(
            InlineDesk(exporting.seats[login]),
            services.petitions,
            services.catalogue,
            services.staff,
            services.workdays,
            exporting.clock,
            exporting.pc,
        )
        made.append(screen)
        screen.resize(1200, 700)
        screen.show()
        screen.shown()
        screen.show_query(RegisterQuery(view=SavedView.ALL))
        settle()
        return screen

    yield show
    for screen in made:
        if shiboken6.isValid(screen):
            screen.close()
            screen.deleteLater()
    settle()


def form_of(screen: RegisterScreen) -> ExportForm:
    screen.form.export_button.click()
    assert isinstance(screen.place.form, ExportForm)
    return screen.place.form


def save_to(screen: RegisterScreen, path: Path) -> None:
    dialog = screen.findChild(QFileDialog, "save_list_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle()


def said(screen: RegisterScreen) -> list[tuple[str, str]]:
    return [(kind, text) for kind, text, _ in screen.say.said]  # type: ignore[attr-defined]


def test_every_column_of_the_screen_can_leave() -> None:
    assert {column.key for column in COLUMNS} <= set(EXPORT_COLUMNS)


def test_the_list_leaves_masked(register_of, exporting: Office, tmp_path: Path) -> None:
    exporting.take_in(title="=1+1")
    screen = register_of("clerk")
    form = form_of(screen)
    assert_accessible(form)
    # Whoever may not name persons can't even ask to.
    assert not form.reveal_check.isEnabled()
    form.submit_button.click()
    target = tmp_path / "대장.xlsx"
    save_to(screen, target)
    rows = [row.cells for row in read_rows(target)]
    assert len(rows) == 2
    assert "홍○동" in rows[1]
    assert "'=1+1" in rows[1]
    assert said(screen)[-1] == ("success", "1줄을 대장.xlsx로 저장했습니다.")


def test_names_in_clear_ask_for_a_purpose(register_of, exporting: Office, tmp_path: Path) -> None:
    exporting.take_in()
    screen = register_of("handler")
    form = form_of(screen)
    form.form_box.setCurrentIndex(form.form_box.findData(Form.CSV))
    form.reveal_check.setChecked(True)
    form.submit_button.click()
    assert screen.place.form is form
    assert screen.findChild(QFileDialog, "save_list_dialog") is None
    form.purpose_edit.setText("감사 자료")
    form.submit_button.click()
    target = tmp_path / "대장.csv"
    save_to(screen, target)
    assert "홍길동" in target.read_text(encoding="utf-8-sig")
    line = exporting.services.keeping.trail(exporting.seats["admin"])[0]
    assert (line.action, line.detail["purpose"]) == ("export_register", "감사 자료")


def test_thinking_better_of_the_place_saves_nothing(register_of, exporting: Office) -> None:
    exporting.take_in()
    screen = register_of("examiner")
    form_of(screen).submit_button.click()
    dialog = screen.findChild(QFileDialog, "save_list_dialog")
    assert dialog is not None
    dialog.reject()
    assert said(screen) == []
    assert "export_register" not in {
        line.action for line in exporting.services.keeping.trail(exporting.seats["admin"])
    }


def test_the_ending_that_was_typed_decides_the_form(register_of, tmp_path: Path) -> None:
    screen = register_of("examiner")
    places: list[object] = []

    async def ask() -> None:
        places.append(await ask_where(screen, "목록", list(Form)))

    screen.desk.start(ask, owner=screen)
    save_to(screen, tmp_path / "목록.CSV")
    assert places == [(tmp_path / "목록.CSV", Form.CSV)]
    assert str(saved_sentence(tmp_path / "목록.csv", 1234)) == "1,234줄을 목록.csv로 저장했습니다."
