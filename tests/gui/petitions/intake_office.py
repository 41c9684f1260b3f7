"""An office with a calendar, the shipped catalogue, a clerk and a handler, for screen tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gaoffice_desktop.app.set_up import SetUp
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.engine import Database, open_sqlcipher
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.petitions.intake import IntakeScreen
from gaoffice_desktop.petitions.catalogue import Catalogue
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView, Sort
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, SaveAccount, Seat, SetUpOffice
from gaoffice_desktop.staff.service import Staff, make_account
from gaoffice_desktop.workdays.service import Workdays
from tests.frozen_clock import FrozenClock
from tests.gui.inline_desk import InlineDesk
from tests.stores import TEST_KEY

NOBODY = Seat.nobody("창구-1")


@dataclass
class Office:
    """The services of one throw-away office, and who sits at its counter."""

    database: Database
    clock: FrozenClock
    staff: Staff
    workdays: Workdays
    catalogue: Catalogue
    petitions: Petitions
    clerk: Seat
    settings: PcSettings

    def screen(self, desk: Desk, **changes) -> IntakeScreen:
        """Make the intake screen over these services, with some of them replaced."""
        rooms = {
            "petitions": self.petitions,
            "catalogue": self.catalogue,
            "staff": self.staff,
            "workdays": self.workdays,
            "clock": self.clock,
            "settings": self.settings,
        }
        return IntakeScreen(desk, **(rooms | changes))


def wired(database: Database, clock: FrozenClock) -> Office:
    """Put the services of a store together."""
    workdays = Workdays(database)
    clerk = Seat(Actor(2, "한가람", "창구-1"), frozenset({Role.COUNTER_CLERK}), 1)
    return Office(
        database,
        clock,
        Staff(database, clock),
        workdays,
        Catalogue(database, clock),
        Petitions(database, clock, workdays),
        clerk,
        PcSettings(Places.of_user().pc_settings_file),
    )


@pytest.fixture(scope="session")
def intake_office_template(
    sqlcipher_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A store of an office that has been set up, to be copied for each test."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    shutil.copyfile(sqlcipher_template, path)
    database = open_sqlcipher(path, TEST_KEY)
    office = wired(database, FrozenClock())
    SetUp(database, office.clock, office.staff, office.workdays, office.catalogue).set_up(
        NOBODY,
        SetUpOffice(
            office_name="해오름교육청",
            office_head="해오름교육감",
            office_phone="02-123-4000",
            office_address="",
            departments=(("민원실", "02-123-4001"), ("평생교육과", "02-123-4002")),
            intervals=((540, 720), (780, 1080)),
            weekdays=(0, 1, 2, 3, 4),
            login="admin",
            name="전산담당",
            password="correct horse 42",
        ),
    )
    with database.change() as work:
        for login, name, department, role in (
            ("clerk", "한가람", 1, Role.COUNTER_CLERK),
            ("handler", "윤다온", 2, Role.HANDLER),
        ):
            make_account(
                work,
                SaveAccount(
                    0, login, name, department, "", frozenset({role}), True, "correct horse 42"
                ),
                own_password=True,
            )
    database.close()
    return path


@pytest.fixture
def intake_office(
    intake_office_template: Path, tmp_path: Path, clock: FrozenClock
) -> Iterator[Office]:
    """A fresh copy of the office."""
    path = tmp_path / "office.db"
    shutil.copyfile(intake_office_template, path)
    database = open_sqlcipher(path, TEST_KEY)
    yield wired(database, clock)
    database.close()


@dataclass
class Counter:
    """The intake screen in a window of its own, with the keys that the frame would bind."""

    office: Office
    desk: Desk
    screen: IntakeScreen
    window: QMainWindow
    shortcuts: list[QShortcut]

    @property
    def form(self):
        return self.screen.form

    @property
    def said(self) -> list[str]:
        return [text for _, text, _ in self.screen.say.said]

    @property
    def link(self):
        """The link of the last message."""
        return self.screen.say.said[-1][2]

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        """Type where the focus is, each Korean syllable through the input method."""
        for char in text:
            widget = QApplication.focusWidget()
            if char.isascii():
                QTest.keyClicks(widget, char)
            else:
                compose(widget, char)
                compose(widget, "", char)

    def choose(self, kind: str) -> None:
        """Choose a kind by its name."""
        kinds = self.office.catalogue.kinds(self.office.clerk)
        self.form.kind_box.choose(next(one for one in kinds if one.name == kind))

    def fill(self, *, kind: str = "건의", name: str = "홍길동", title: str = "급식 건의") -> None:
        """Fill in what must not be missing."""
        self.choose(kind)
        self.form.name_edit.setText(name)
        self.form.title_edit.setText(title)
        if self.form.department_box.currentData() is None:
            self.form.department_box.setCurrentIndex(1)

    def taken_in(self) -> list[Petition]:
        """Return every petition in the store, the first taken in first."""
        rows = self.office.petitions.first_page(
            self.office.clerk, RegisterQuery(view=SavedView.ALL, sort=Sort.NUMBER)
        )
        file = self.office.petitions.file
        return [file(self.office.clerk, row.id, reveal=True).petition for row in rows]


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    """Send what an input method sends."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def show_counter(office: Office, desk: Desk, **changes) -> Counter:
    """Show the screen in a window and load it."""
    screen = office.screen(desk, **changes)
    window = QMainWindow()
    window.setCentralWidget(screen)
    window.resize(1216, 640)
    shortcuts = []
    for action in screen.actions_here():
        if action.shortcut:
            shortcut = QShortcut(QKeySequence(action.shortcut), window)
            shortcut.activated.connect(action.run)
            shortcuts.append(shortcut)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    screen.shown()
    screen.first_focus().setFocus()
    return Counter(office, desk, screen, window, shortcuts)


@pytest.fixture
def counter(intake_office: Office, qtbot) -> Counter:
    """The intake screen over real services, without threads."""
    made = show_counter(intake_office, InlineDesk(intake_office.clerk))
    qtbot.addWidget(made.window)
    return made
