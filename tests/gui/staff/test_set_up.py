"""The first run asks once, tells every fault, and keeps what was typed."""

from __future__ import annotations

import pytest

from gaoffice_desktop.gui.staff.set_up import SetUpScreen
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat, SetUpOffice
from tests.gui.checks import assert_accessible, assert_no_clipping


class Beginning:
    """Takes the answers; what becomes of them is tested where the office is made."""

    def __init__(self) -> None:
        self.commands: list[SetUpOffice] = []
        self.error: UserError | None = None

    def set_up(self, _seat: Seat, command: SetUpOffice) -> Done[str]:
        if self.error is not None:
            raise self.error
        self.commands.append(command)
        return Done("begun", Changes())


@pytest.fixture
def beginning() -> Beginning:
    return Beginning()


@pytest.fixture
def screen(desk, beginning, shown) -> SetUpScreen:
    return shown(SetUpScreen(desk, beginning))


def fill(screen: SetUpScreen, **changes: str) -> None:
    values = {
        "office_name": "해오름교육청",
        "office_head": "해오름교육감",
        "name": "민가람",
        "login": "Admin",
        "password": "correct horse 42",
        "again": "correct horse 42",
    } | changes
    screen.form.departments_edit.setPlainText(
        values.pop("departments", "민원실, 021234001\n총무과")
    )
    for field, text in values.items():
        getattr(screen.form, f"{field}_edit").setText(text)


def test_it_can_be_heard_and_read(screen) -> None:
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_it_stays_readable_with_every_fault_shown(screen) -> None:
    screen.form.begin_button.click()
    assert_no_clipping(screen)


def test_the_answers_make_an_office(screen, beginning, qtbot) -> None:
    fill(screen)
    screen.form.saturday_check.setChecked(True)
    with qtbot.waitSignal(screen.set_up_done, timeout=1000) as done:
        screen.form.begin_button.click()
    assert done.args == ["begun"]
    (command,) = beginning.commands
    assert command.office_name == "해오름교육청"
    assert command.departments == (("민원실", "02-123-4001"), ("총무과", ""))
    assert command.intervals == ((540, 720), (780, 1080))
    assert command.weekdays == (0, 1, 2, 3, 4, 5)
    assert (command.login, command.password) == ("admin", "correct horse 42")


def test_every_fault_at_once(screen, beginning) -> None:
    for box in screen._days:
        box.setChecked(False)
    screen.form.intervals_edit.setText("18:00~09:00")
    screen.form.password_edit.setText("short")
    screen.form.begin_button.click()
    told = [
        name
        for name in ("office_name", "office_head", "departments", "intervals", "weekdays", "name",
                     "login", "password", "again")
        if getattr(screen.form, f"{name}_problem").text().startswith("✖ ")
    ]  # fmt: skip
    assert len(told) == 9
    assert beginning.commands == []
    assert screen.form.office_name_edit.hasFocus()


def test_two_passwords_that_differ(screen, beginning) -> None:
    fill(screen, again="correct horse 43")
    screen.form.begin_button.click()
    assert screen.form.again_problem.text() == "✖ 두 비밀번호가 서로 다릅니다."
    assert beginning.commands == []


def test_a_refusal_keeps_what_was_typed(screen, beginning) -> None:
    beginning.error = UserError.at(login=say("이미 쓰고 있는 아이디입니다."))
    fill(screen)
    screen.form.begin_button.click()
    assert screen.form.login_problem.text() == "✖ 이미 쓰고 있는 아이디입니다."
    assert screen.form.office_name_edit.text() == "해오름교육청"
    assert screen.form.begin_button.isEnabled()
