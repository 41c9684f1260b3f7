"""``gaoffice rebuild`` on a real store in a throw-away home."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from gaoffice_desktop.cli.main import main
from gaoffice_desktop.database.engine import Database, create_all, open_sqlcipher
from gaoffice_desktop.database.keys import keep_key, new_key
from gaoffice_desktop.shared.clock import system_clock
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, SaveAccount
from gaoffice_desktop.staff.service import make_account
from tests.petitions.house import build_house
from tests.stores import _import_tables

PASSWORD = "푸른 나무 아래 12"


@pytest.fixture
def store(home: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    _import_tables()
    places = Places.under(home)
    places.data.mkdir(parents=True)
    key = new_key()
    keep_key(places, key)
    database = open_sqlcipher(places.store_file, key)
    create_all(database)
    build_house(database, system_clock).take_in()
    with database.change() as work:
        for login, role in (("boss", Role.ADMINISTRATOR), ("helper", Role.HANDLER)):
            make_account(
                work, SaveAccount(0, login, "이룸", None, "", frozenset({role}), password=PASSWORD)
            )
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSWORD)
    return database


def test_a_sound_store_has_no_differences(store: Database, capsys: pytest.CaptureFixture) -> None:
    assert main(["rebuild", "--login", "boss"]) == 0
    assert "민원 1건을 확인했습니다. 다른 값이 0개 있습니다." in capsys.readouterr().out


def test_a_difference_is_told_then_mended(store: Database, capsys: pytest.CaptureFixture) -> None:
    with store.change() as work:
        work.session.execute(text("UPDATE petition SET state = 'done'"))
    assert main(["rebuild", "--login", "boss"]) == 1
    assert "\tstate\tdone\t->\treceived" in capsys.readouterr().out
    assert main(["rebuild", "--login", "boss", "--mend"]) == 0
    assert main(["rebuild", "--login", "boss"]) == 0


def test_only_the_administrator_with_the_password(
    store: Database, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["rebuild", "--login", "helper"]) == 1
    assert "권한이 없습니다" in capsys.readouterr().err
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "wrong")
    assert main(["rebuild", "--login", "boss"]) == 1
    assert "맞지 않습니다" in capsys.readouterr().err


def test_a_computer_without_a_store_says_so(capsys: pytest.CaptureFixture) -> None:
    assert main(["rebuild", "--login", "boss"]) == 1
    assert "자료가 없습니다" in capsys.readouterr().err


def test_of_many_differences_the_first_are_told_and_all_counted(
    store: Database, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gaoffice_desktop.petitions.rebuild.MOST_TOLD", 1)
    with store.change() as work:
        work.session.execute(text("UPDATE petition SET state = 'done', days_taken = 99"))
    assert main(["rebuild", "--login", "boss"]) == 1
    said = capsys.readouterr().out
    assert said.count("\t->\t") == 1
    assert "처음 1개만 적었습니다. 모두: days_taken 1개, state 1개" in said
    assert "다른 값이 2개 있습니다." in said
