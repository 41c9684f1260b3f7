"""What lies where the store should be cannot be opened: a sentence, and the file is left alone."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from gaoffice_desktop.database.driver import sqlcipher
from gaoffice_desktop.database.engine import prepare_sqlcipher
from gaoffice_desktop.database.keys import recovery_text
from tests.stories.house import House

pytestmark = pytest.mark.story

NOT_OURS = "✖ 자료 파일을 열 수 없습니다. 열쇠가 맞지 않거나 이 프로그램의 파일이 아닙니다."
RECOVER = "복구 열쇠를 입력하거나 백업에서 되살려 주십시오."


def garbage(house: House) -> None:
    house.places.store_file.write_bytes(secrets.token_bytes(50_000))


def another_programs_file(house: House) -> None:
    house.places.store_file.write_bytes(b"PK\x03\x04 a spreadsheet by the wrong name")


def another_key(house: House) -> None:
    house.places.key_file.write_text(secrets.token_hex(32), "ascii")


def damaged_first_page(house: House) -> None:
    content = bytearray(house.places.store_file.read_bytes())
    content[100:200] = bytes(100)
    house.places.store_file.write_bytes(content)


SPOILS = (garbage, another_programs_file, damaged_first_page, another_key)


def test_a_store_that_does_not_open_is_told_and_left_alone(house: House, tmp_path: Path) -> None:
    sound = house.places.store_file.read_bytes()
    spoiled: list[bytes] = []

    def spoil(turn: int) -> None:
        house.places.store_file.write_bytes(sound)
        SPOILS[turn](house)
        spoiled.append(house.places.store_file.read_bytes())

    spoil(0)
    run = house.begin("look_at_the_locked_screen", tries=len(SPOILS), go=str(tmp_path / "go"))
    for turn in range(len(SPOILS)):
        told = run.waits_for(str(turn))
        assert (told["trouble"], told["advice"]) == (NOT_OURS, RECOVER), SPOILS[turn].__name__
        assert told["place"].endswith(str(house.places.store_file))
        assert house.places.store_file.read_bytes() == spoiled[turn]
        assert [path.name for path in house.places.data.iterdir()] == ["office.db"]
        if turn + 1 < len(SPOILS):
            spoil(turn + 1)
            (tmp_path / f"go{turn}").touch()
    run.ends()


def test_a_damaged_key_file_is_told(house: House) -> None:
    house.places.key_file.write_text("0123", "ascii")
    told = house.play("look_at_the_locked_screen")["0"]
    assert told["trouble"] == "✖ 열쇠 파일이 손상되었습니다."
    assert house.places.key_file.read_text("ascii") == "0123"


@pytest.mark.parametrize("lost", ["missing", "another office's"])
def test_the_recovery_key_opens_and_is_kept(house: House, recovery_key: str, lost: str) -> None:
    if lost == "missing":
        house.places.key_file.unlink()
    else:
        another_key(house)
    before = house.places.store_file.read_bytes()

    told = house.play(
        "type_recovery_keys", other=recovery_text(secrets.token_bytes(32)), right=recovery_key
    )

    assert "복구 열쇠가 맞지 않습니다" in told["mistyped"]
    assert told["other"] == NOT_OURS
    assert "intake" in told["places"]
    assert house.places.key_file.stat().st_mode & 0o777 == 0o600
    # The salt of the file: its pages change as soon as alarms are planned in it.
    assert house.places.store_file.read_bytes()[:16] == before[:16], "the same store"
    # The next start asks for nothing but the password.
    assert "intake" in house.play("only_sign_in")["places"]


def test_a_store_of_a_newer_program_is_refused_and_left_alone(house: House) -> None:
    key = bytes.fromhex(house.places.key_file.read_text("ascii"))
    connection = sqlcipher.connect(str(house.places.store_file), isolation_level=None)
    prepare_sqlcipher(connection, key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = house.places.store_file.read_bytes()

    told = house.play("look_at_the_locked_screen")["0"]

    assert (
        told["trouble"] == "✖ 이 자료는 더 새로운 판의 프로그램에서 쓰던 것이어서 열 수 없습니다."
    )
    assert told["advice"] == "프로그램을 새 판으로 설치한 뒤 다시 열어 주십시오."
    assert house.places.store_file.read_bytes() == before
    assert not house.places.backups.exists()


def test_a_store_damaged_behind_its_first_page_is_told(house: House) -> None:
    content = bytearray(house.places.store_file.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 500 : page + 600] = bytes(100)
    house.places.store_file.write_bytes(content)

    told = house.play("work_on_a_damaged_store")

    assert "자료 파일이 손상되었습니다." in told["said"]
    assert house.places.store_file.read_bytes() == content
