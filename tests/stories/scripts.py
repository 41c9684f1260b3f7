"""What people do in the stories; each is played inside the running program."""

from __future__ import annotations

import resource
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from gaoffice_desktop.app.scenes import PASSWORD
from gaoffice_desktop.staff.facts import Role, SaveAccount
from tests.stories.driver import Player

FIRST_PASSWORD = "given-by-another-1"
OWN_PASSWORD = "known-to-one-alone-2"

# -- power cuts --------------------------------------------------------------------------


async def type_half_a_petition(player: Player) -> None:
    """Type, stop inside a syllable, and wait for the plug to be pulled."""
    await player.sign_in()
    await player.intake()
    player.fill(content="공사가 새벽부터 이어")
    player.compose("집", player.edit("content"))
    await player.kept()
    player.report(kept=player.form)
    await player.until(lambda: False, "the power cut")


async def go_on_after_the_cut(player: Player) -> None:
    """What was typed is back; it is taken in once."""
    await player.sign_in()
    await player.intake_with_draft()
    player.report(recovered=player.form, said=player.bar)
    player.report(number=await player.taken_in())
    player.report(form_after=player.form)


async def take_in_and_wait(player: Player) -> None:
    """Take one in; the plug is pulled the moment its number is told."""
    await player.sign_in()
    await player.intake()
    player.fill()
    player.report(number=await player.taken_in())
    await player.until(lambda: False, "the power cut")


async def look_at_the_empty_form(player: Player) -> None:
    """Nothing is left over in the form."""
    await player.sign_in()
    await player.intake()
    await player.idle()
    player.report(form=player.form, said=player.bar)


# -- two windows -------------------------------------------------------------------------


async def take_in_many(player: Player) -> None:
    """Take petitions in, one after the other, beside another window."""
    await player.sign_in(player.options["login"])
    await player.intake()
    player.report(ready=True)
    await player.told_to_go_on()
    taken = []
    for turn in range(player.options["count"]):
        player.fill(title=f"{player.options['login']} {turn}")
        taken.append(await player.taken_in())
    player.report(numbers=taken)


# -- stores that cannot be opened --------------------------------------------------------


async def look_at_the_locked_screen(player: Player) -> None:
    """The store does not open: what is said, and again after each 다시 시도."""
    tries = player.options.get("tries", 1)
    for turn in range(tries):
        label = await player.shown(QLabel, "trouble_label")
        said = {name: player.label(f"{name}_label") for name in ("trouble", "advice", "place")}
        player.report(**{str(turn): said})
        if turn + 1 < tries:
            await player.told_to_go_on(turn)
            player.find(QPushButton, "retry_button").click()
            await player.until(partial(_gone, player, label), "the screen made anew")


def _gone(player: Player, label: QWidget) -> bool:
    return player.window.findChild(QLabel, "trouble_label") not in (None, label)


async def type_recovery_keys(player: Player) -> None:
    """A mistyped key, another office's key, then the right one."""
    await player.shown(QLabel, "trouble_label")
    edit = player.find(QLineEdit, "recovery_key_edit")
    edit.setText("ABCD-EFGH")
    player.press(Qt.Key.Key_Return, widget=edit)
    await player.until(lambda: player.label("recovery_key_problem"), "the problem at the field")
    player.report(mistyped=player.label("recovery_key_problem"))
    player.find(QLabel, "trouble_label").clear()
    edit.setText(player.options["other"])
    player.press(Qt.Key.Key_Return, widget=edit)
    await player.until(lambda: player.label("trouble_label"), "the other key's refusal")
    player.report(other=player.label("trouble_label"))
    # As people copy it from paper: small letters, spaces, no dashes.
    edit.setText(player.options["right"].lower().replace("-", " "))
    player.press(Qt.Key.Key_Return, widget=edit)
    await player.sign_in()
    player.report(places=player.places)


async def only_sign_in(player: Player) -> None:
    """The program opens and somebody sits down."""
    await player.sign_in(player.options.get("login", "clerk"))
    player.report(places=player.places)


async def work_on_a_damaged_store(player: Player) -> None:
    """The first page is sound and the rest is not: whatever is asked is answered in words."""
    await player.until(
        lambda: player.banner or player.window.findChild(QLabel, "trouble_label"), "a sentence"
    )
    label = player.window.findChild(QLabel, "trouble_label")
    player.report(said=label.text() if label else player.banner)


# -- a disk that does not take it --------------------------------------------------------


async def take_in_on_a_full_disk(player: Player) -> None:
    """Fill the disk, press F9, make room, press F9."""
    await player.sign_in()
    await player.intake()
    player.report(first=await player.taken_in_after(player.fill))
    player.fill(title="자리가 없을 때")
    await player.kept()
    make_room = no_more_room(player)
    typed = player.form
    player.press(Qt.Key.Key_F9)
    await player.until(lambda: player.banner, "the banner")
    player.report(said=player.banner, kept_all=player.form == typed)
    make_room()
    player.report(number=await player.taken_in())
    player.report(banner_after=player.banner, form_after=player.form)


def no_more_room(player: Player) -> Callable[[], None]:
    """Take every free byte, of the disk or of a quota; return what gives it back."""
    if "ballast" not in player.options:
        log = Path(f"{player.program.places.store_file}-wal")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, before[1]))
        return partial(resource.setrlimit, resource.RLIMIT_FSIZE, before)
    ballast = Path(player.options["ballast"])
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))
    return ballast.unlink


async def work_where_nothing_can_be_written(player: Player) -> None:
    """The store opens or not, but there is a sentence and the window lives."""
    await player.until(
        lambda: (
            player.banner
            or player.window.findChild(QLabel, "trouble_label")
            or player.window.findChild(QLineEdit, "login_edit")
        ),
        "a screen",
    )
    if player.window.findChild(QLineEdit, "login_edit"):
        await player.try_to_sign_in("clerk", PASSWORD)
        await player.until(lambda: player.banner, "the banner")
    label = player.window.findChild(QLabel, "trouble_label")
    player.report(said=label.text() if label else player.banner)


async def set_an_office_up_where_nothing_can_be_written(player: Player) -> None:
    """The first run on a folder that cannot be written: a sentence, and what was typed stays."""
    await player.shown(QLineEdit, "office_name_edit")
    player.fill_in_set_up()
    player.find(QPushButton, "begin_button").click()
    await player.until(lambda: player.banner, "the banner")
    player.report(said=player.banner, office=player.find(QLineEdit, "office_name_edit").text())


# -- the clock ---------------------------------------------------------------------------


async def take_in_with_the_clock_set_back(player: Player) -> None:
    """The computer's clock goes back a day, and is set right again."""
    await player.sign_in()
    await player.intake()
    player.report(first=await player.taken_in_after(player.fill))
    player.move_clock(-timedelta(days=1))
    player.fill()
    typed = player.form
    player.press(Qt.Key.Key_F9)
    await player.until(lambda: player.banner, "the banner")
    player.report(said=player.banner, kept_all=player.form == typed)
    player.move_clock(timedelta(days=1))
    player.report(second=await player.taken_in(), banner_after=player.banner)


# -- files -------------------------------------------------------------------------------


async def hand_in_files(player: Player) -> None:
    """Good ones, and every kind that cannot be taken."""
    folder = Path(player.options["folder"])
    await player.sign_in()
    await player.intake()
    player.fill()
    box = player.find(QWidget, "attachment_box")
    for name in player.options["bad"]:
        player.drop_files(folder / name)
        await player.until(lambda: not box.reading and box.fault_label.text(), name)
        player.report(**{name: box.fault_label.text()})
        player.find(QWidget, "attachment_box").set_attachments(())
    good = folder / "신청서.hwp"
    player.drop_files(good, folder / "없는 파일.pdf")
    await player.until(lambda: not box.reading, "the files")
    player.report(together=box.fault_label.text(), attached=box.list.count())
    good.unlink()
    player.report(number=await player.taken_in())


async def press_f9_while_a_bad_file_is_read(player: Player) -> None:
    """F9 comes before the file is found to be gone: the petition waits for the clerk."""
    await player.sign_in()
    await player.intake()
    player.fill()
    player.drop_files(Path(player.options["folder"]) / "없는 파일.pdf")
    player.press(Qt.Key.Key_F9)
    box = player.find(QWidget, "attachment_box")
    await player.until(lambda: not box.reading, "the answer")
    await player.idle()
    player.report(fault=box.fault_label.text(), said=player.bar, title=player.text("title"))
    player.report(number=await player.taken_in())


# -- people ------------------------------------------------------------------------------


async def begin_an_office(player: Player) -> None:
    """From an empty home to the first petition, by way of an account that somebody else made."""
    await player.shown(QLineEdit, "office_name_edit")
    player.fill_in_set_up()
    player.find(QPushButton, "begin_button").click()
    kept = await player.shown(QCheckBox, "kept_check")
    player.report(recovery="".join(player.label("key_label").split()))
    assert isinstance(kept, QCheckBox)
    kept.setChecked(True)
    player.find(QPushButton, "go_button").click()
    await player.sign_in("admin")
    player.report(admin=player.places)
    ready = player.program.ready
    assert ready is not None
    account = SaveAccount(
        0, "nuri", "도누리", 1, "", frozenset({Role.COUNTER_CLERK}), password=FIRST_PASSWORD
    )
    await player.program.desk.change(ready.office.staff.save_account, account)
    await player.sign_out()
    await player.try_to_sign_in("nuri", FIRST_PASSWORD)
    await player.choose_a_password(FIRST_PASSWORD, OWN_PASSWORD)
    await player.until(lambda: player.places, "the navigation")
    player.report(clerk=player.places)
    await player.intake()
    player.fill()
    # The catalogue of a new office names no departments yet: the form asks for one.
    player.press(Qt.Key.Key_F9)
    department = player.find(QWidget, "department_box")
    await player.until(lambda: player.focus is department, "the department's fault")
    player.report(fault=player.window.current.fields.problems.text("department"))
    player.press(Qt.Key.Key_Down)
    player.report(first=await player.taken_in())
    await player.sign_out()
    await player.try_to_sign_in("nuri", FIRST_PASSWORD)
    await player.until(lambda: player.label("refusal_label"), "the refusal")
    player.report(old_password=player.label("refusal_label"))


async def sit_down_one_after_the_other(player: Player) -> None:
    """Each role sees its own places, and no role does by a side door what it may not."""
    ready = None
    for login in player.options["logins"]:
        await player.sign_in(login)
        ready = player.program.ready
        player.window.go_to("intake")
        current = player.window.current
        player.report(**{login: player.places, f"{login}_at": current.name if current else ""})
        await player.idle()
        await player.sign_out()
    assert ready is not None


async def fail_to_sign_in(player: Player) -> None:
    """Five wrong passwords, then the right one; ten minutes later the right one again."""
    said = []
    for _ in range(5):
        await player.shown(QLineEdit, "login_edit")
        player.find(QLabel, "refusal_label").clear()
        await player.try_to_sign_in("clerk", "wrong-password-1")
        await player.until(lambda: player.label("refusal_label"), "the refusal")
        said.append(player.label("refusal_label"))
    player.report(wrong=said)
    player.find(QLabel, "refusal_label").clear()
    await player.try_to_sign_in("clerk", PASSWORD)
    await player.until(lambda: player.label("refusal_label"), "the lock")
    player.report(locked=player.label("refusal_label"))
    player.move_clock(timedelta(minutes=10, seconds=1))
    await player.sign_in()
    player.report(places=player.places)


async def leave_the_chair_empty(player: Player) -> None:
    """The idle lock comes inside a syllable; what was typed is there after signing in again."""
    await player.sign_in()
    await player.intake()
    player.fill(content="자리를 비우")
    player.compose("운", player.edit("content"))
    typed = player.form
    await player.until(player.program._idle.isActive, "the watch")
    player.program._idle.start(50)
    await player.until(lambda: not player.program.desk.is_anyone_seated, "the lock")
    await player.shown(QLineEdit, "login_edit")
    player.report(places_locked=player.places)
    await player.sign_in()
    await player.intake_with_draft()
    player.report(typed=typed, recovered=player.form)


# -- the end -----------------------------------------------------------------------------


async def close_while_taking_in(player: Player) -> None:
    """F9, and the window is closed in the same breath."""
    await player.sign_in()
    await player.intake()
    player.fill()
    await player.kept()
    player.press(Qt.Key.Key_F9)
    player.window.close()


async def close_while_a_draft_is_kept_and_taken_in(player: Player) -> None:
    """Leaving a field keeps the draft; F9 and the closing come while that is written."""
    await player.sign_in()
    await player.intake()
    player.fill()
    player.window.current.contents.keep()
    player.press(Qt.Key.Key_F9)
    player.window.close()


async def close_while_typing(player: Player) -> None:
    """The window is closed inside a syllable."""
    await player.sign_in()
    await player.intake()
    player.fill(content="내일 이어서 쓰")
    player.compose("려", player.edit("content"))
    player.report(typed=player.form)
    player.window.close()


async def find_the_draft(player: Player) -> None:
    """The next morning."""
    await player.sign_in()
    await player.intake_with_draft()
    player.report(recovered=player.form)
