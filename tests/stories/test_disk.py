"""The disk is full, or may not be written: a sentence, and nothing typed is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.driver import FORM
from tests.stories.house import House, gapless, numbers

pytestmark = pytest.mark.story

FULL = "저장하지 못했습니다. 디스크에 남은 자리가 없습니다."
READ_ONLY = "자료 파일에 쓸 수 없습니다. 폴더나 파일이 읽기 전용입니다."


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of a few megabytes."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"this machine mounts no small disk: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_loses_nothing_and_no_number(house: House, small_disk: Path) -> None:
    data = house.places.data
    shutil.move(data, small_disk / "data")
    data.symlink_to(small_disk / "data")

    told = house.play("take_in_on_a_full_disk", ballast=str(small_disk / "ballast"))

    assert told["said"].startswith(FULL)
    assert told["kept_all"]
    assert told["banner_after"] == ""
    assert told["form_after"] == dict.fromkeys(FORM, "")
    rows = house.register()
    assert gapless(rows)
    assert [told["first"], told["number"]] == [f"2026-{n:06d}" for n in numbers(rows)[-2:]]
    assert [row.title for row in rows if row.number == told["number"]] == ["자리가 없을 때"]


def test_a_quota_is_told_as_what_it_may_be_and_loses_nothing(house: House) -> None:
    told = house.play("take_in_on_a_full_disk")

    assert told["said"].startswith("자료 파일을 읽거나 쓰지 못했습니다.")
    assert told["kept_all"]
    assert told["banner_after"] == ""
    rows = house.register()
    assert gapless(rows)
    assert [told["first"], told["number"]] == [f"2026-{n:06d}" for n in numbers(rows)[-2:]]


def make_read_only(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)


def make_writable(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_a_read_only_home_is_told(house: House) -> None:
    make_read_only(house.home)
    before = house.places.store_file.read_bytes()

    told = house.play("work_where_nothing_can_be_written")

    assert READ_ONLY in told["said"]
    assert house.places.store_file.read_bytes() == before
    make_writable(house.home)
    assert house.play("only_sign_in")["places"]


def test_a_read_only_store_in_a_writable_folder_is_told(house: House) -> None:
    house.places.store_file.chmod(0o444)

    told = house.play("work_where_nothing_can_be_written")

    assert READ_ONLY in told["said"]


def test_an_office_cannot_begin_where_nothing_can_be_written(empty_house: House) -> None:
    empty_house.home.mkdir()
    empty_house.home.chmod(0o555)

    told = empty_house.play("set_an_office_up_where_nothing_can_be_written")

    assert "자료 폴더를 만들 수 없습니다" in told["said"]
    assert told["office"] == "한빛교육청"
    assert list(empty_house.home.iterdir()) == []
