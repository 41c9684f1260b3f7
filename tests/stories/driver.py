"""Runs the real program and plays a script in its window.

    python -m tests.stories.driver SCRIPT '{"option": …}'

The program is started as ``gaoffice-desktop`` starts it; only its clock can be moved while it
runs. What the script reports goes to standard output, a JSON object a line. Exit code: the
program's own, or 1 when the script failed.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from gaoffice_desktop.app import main as start
from gaoffice_desktop.app import program as course
from gaoffice_desktop.app.scenes import PASSWORD
from gaoffice_desktop.app.stage import Stage
from gaoffice_desktop.gui.petitions.intake_attachments import AttachmentBox
from gaoffice_desktop.shared import clock
from gaoffice_desktop.shared.places import Places

Script = Callable[["Player"], Awaitable[None]]

FORM = {
    "name": "해온새미",
    "born": "1988.4.2",
    "phone": "01000001234",
    "address": "한빛시 새벽로 12",
    "title": "운동장 공사 소음",
    "content": "새벽부터 공사가 이어집니다.",
}


class Player(Stage):
    """The stage, with the words that the stories are told in."""

    def __init__(self, program: course.Program, options: Mapping[str, Any]) -> None:
        super().__init__(program, Path(os.environ["GAOFFICE_HOME"]))
        self.options = options

    def report(self, **facts: object) -> None:
        """Tell the test something."""
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    async def told_to_go_on(self, turn: object = "") -> None:
        """Wait until the test says go."""
        go = Path(f"{self.options['go']}{turn}")
        await self.until(go.exists, "the word to go on")

    # -- who sits here -------------------------------------------------------------------

    async def sign_in(self, login: str = "clerk", password: str = PASSWORD) -> None:
        """Sit down and wait for the first screen."""
        await self.try_to_sign_in(login, password)
        await self.until(lambda: self.program.desk.is_anyone_seated, "somebody signed in")
        await self.until(lambda: self.window.form.navigation.buttons, "the navigation")

    async def try_to_sign_in(self, login: str, password: str) -> None:
        """Fill in the sign-in and press Enter."""
        await self.shown(QLineEdit, "login_edit")
        self.find(QLineEdit, "login_edit").setText(login)
        password_edit = self.find(QLineEdit, "password_edit")
        password_edit.setText(password)
        self.press(Qt.Key.Key_Return, widget=password_edit)

    async def choose_a_password(self, present: str, new: str) -> None:
        """Answer the dialog that asks for a password of one's own."""
        await self.shown(QLineEdit, "present_edit")
        for name, text in (("present", present), ("new", new), ("again", new)):
            self.find(QLineEdit, f"{name}_edit").setText(text)
        self.press(Qt.Key.Key_Return, widget=self.find(QLineEdit, "again_edit"))
        await self.until(lambda: self.places, "the navigation")
        # The offscreen platform has no window manager that goes back to the window below.
        self.window.activateWindow()

    def fill_in_set_up(self) -> None:
        """Answer the questions of the first run."""
        for name, text in {
            "office_name": "한빛교육청",
            "office_head": "한빛교육감",
            "name": "민가람",
            "login": "admin",
            "password": PASSWORD,
            "again": PASSWORD,
        }.items():
            self.find(QLineEdit, f"{name}_edit").setText(text)
        departments = self.find(QPlainTextEdit, "departments_edit")
        departments.setPlainText("민원실, 02-0000-1100\n총무과")

    async def sign_out(self) -> None:
        """By the user's menu."""
        self.window.user_menu.sign_out_action.trigger()
        await self.until(lambda: not self.program.desk.is_anyone_seated, "an empty chair")
        await self.shown(QLineEdit, "login_edit")

    @property
    def places(self) -> list[str]:
        """The names of the navigation."""
        return [button.place.name for button in self.window.form.navigation.buttons]

    # -- the words on the screen ---------------------------------------------------------

    @property
    def bar(self) -> str:
        """What the message bar says."""
        return self.window.say.text

    @property
    def banner(self) -> str:
        """What the banner of troubles says; empty while it is hidden."""
        banner = self.window.form.banner
        return banner.text if banner.isVisible() else ""

    def label(self, name: str) -> str:
        """The text of a label."""
        return self.find(QLabel, name).text()

    async def shown(self, kind: type[QWidget], name: str) -> QWidget:
        """Wait for a widget that can be used."""
        await self.until(
            lambda: (w := self.window.findChild(kind, name)) and w.isVisible() and w.isEnabled(),
            name,
        )
        return self.find(kind, name)

    # -- the intake ----------------------------------------------------------------------

    async def intake(self) -> None:
        """Go to the intake and wait until it can be typed into."""
        self.window.go_to("intake")
        box = await self.shown(QWidget, "kind_box")
        department = self.find(QWidget, "department_box")
        await self.until(lambda: department.count() > 1 and self.focus is box, "the intake form")

    async def intake_with_draft(self) -> None:
        """Go to the intake and wait for the draft that was left."""
        self.window.go_to("intake")
        await self.shown(QWidget, "kind_box")
        await self.until(lambda: "되살렸습니다" in self.bar, "the draft")

    def edit(self, field: str) -> QLineEdit | QPlainTextEdit:
        """The entry of a field of the form."""
        found = self.find(QWidget, f"{field}_edit")
        return getattr(found, "edit", found)

    def text(self, field: str) -> str:
        """What stands in a field of the form, composing included."""
        edit = self.edit(field)
        if hasattr(edit, "live_text"):
            return edit.live_text()
        return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()

    @property
    def form(self) -> dict[str, str]:
        """What stands in the fields of the form."""
        return {field: self.text(field) for field in FORM}

    def fill(self, **fields: str) -> None:
        """Choose a kind and type the other fields."""
        self.write("고충", self.find(QWidget, "kind_box"))
        self.press(Qt.Key.Key_Return)
        for field, text in (FORM | fields).items():
            self.write(text, self.edit(field))

    def compose(self, syllable: str, widget: QWidget) -> None:
        """Leave a syllable in the making."""
        widget.setFocus()
        QApplication.sendEvent(widget, QInputMethodEvent(syllable, []))

    async def taken_in(self) -> str:
        """Press F9 and return the number the message bar tells."""
        self.window.say.clear()
        self.press(Qt.Key.Key_F9)
        await self.until(lambda: "접수했습니다" in self.bar, "the number")
        return self.bar.partition("번으로")[0]

    async def taken_in_after(self, fill: Callable[[], None]) -> str:
        """Fill the form in, press F9 and return the number."""
        fill()
        return await self.taken_in()

    async def kept(self) -> None:
        """Wait until the draft on the screen is in the store."""
        keeper = self.window.current.contents.keeper
        await self.until(
            lambda: keeper.draft_id is not None and not keeper._needs_saving(), "a kept draft"
        )

    def drop_files(self, *paths: Path) -> None:
        """Drop files on the form, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        # Not sent through the application: only a drag under way delivers drops to widgets.
        box = self.find(AttachmentBox, "attachment_box")
        drop = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        box.dropEvent(drop)

    # -- the surroundings ----------------------------------------------------------------

    def move_clock(self, by: timedelta) -> None:
        """Set the computer's clock forward or back."""
        _Shift.by += by


class _Shift:
    """How far the computer's clock was moved since the program started."""

    by = timedelta()


def _movable(before: Callable[[], clock.Clock]) -> Callable[[], clock.Clock]:
    def clock_of_environment() -> clock.Clock:
        runs = before()

        def now() -> datetime:
            return runs() + _Shift.by

        return now

    return clock_of_environment


def main(script: Script, options: Mapping[str, Any]) -> int:
    """Run the program with a script in it."""
    failures: list[str] = []
    playing: list[asyncio.Task[None]] = []

    class Played(course.Program):
        def begin(self) -> None:
            super().begin()
            if not playing:
                playing.append(asyncio.get_event_loop().create_task(self._play()))

        async def _play(self) -> None:
            player = Player(self, options)
            try:
                await script(player)
            except Exception:  # noqa: BLE001  whatever the script met is its failure
                failures.append(traceback.format_exc() + f"\nbar: {player.bar!r}")
                failures.append(f"banner: {player.banner!r}")
            finally:
                self.window.close()

    course.Program = Played
    clock.clock_of_environment = _movable(clock.clock_of_environment)
    code = start.run(Places.of_user())
    sys.stderr.write("\n".join(failures))
    return 1 if failures else code


if __name__ == "__main__":
    from tests.stories import alarm_scripts, life_scripts, scripts

    rooms = (scripts, life_scripts, alarm_scripts)
    place = next(room for room in rooms if hasattr(room, sys.argv[1]))
    sys.exit(main(getattr(place, sys.argv[1]), json.loads(sys.argv[2])))
