"""Files that are gone, are folders, too large or not to be read: told at the field."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from tests.stories.house import House, seat_of

pytestmark = pytest.mark.story

LIMIT_MEGABYTES = 50


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What people try to hand in."""
    made = tmp_path / "파일"
    (made / "사진 폴더").mkdir(parents=True)
    with (made / "큰 파일.zip").open("wb") as file:
        file.truncate(LIMIT_MEGABYTES * 1_000_000 + 1)
    (made / "신청서.hwp").write_bytes(b"an application form")
    os.mkfifo(made / "관.pipe")
    (made / "남의 파일.hwp").touch(0)
    return made


def test_each_bad_file_is_told_at_its_field_and_a_good_one_survives_its_loss(
    house: House, folder: Path
) -> None:
    bad = ["사라진 파일.pdf", "사진 폴더", "큰 파일.zip", "관.pipe", "남의 파일.hwp"]
    told = house.play("hand_in_files", folder=str(folder), bad=bad)

    assert told["사라진 파일.pdf"] == (
        "✖ 사라진 파일.pdf가 없어졌습니다. 파일을 확인하고 다시 첨부해 주십시오."
    )
    assert told["사진 폴더"] == ("✖ 사진 폴더는 폴더입니다. 폴더 안의 파일을 골라 첨부해 주십시오.")
    assert told["큰 파일.zip"] == (
        "✖ 큰 파일.zip이 한도 50MB보다 큽니다. 나누거나 줄여서 첨부해 주십시오."
    )
    assert told["관.pipe"].endswith("파일이 아닙니다.")
    assert told["남의 파일.hwp"] == (
        "✖ 남의 파일.hwp를 읽을 수 없습니다. 다른 곳에 복사해서 다시 첨부해 주십시오."
    )
    # One good and one bad file dropped together: the good one is kept, the bad one told.
    assert (told["attached"], told["together"].count("✖")) == (1, 1)
    assert not (folder / "신청서.hwp").exists()
    with house.office() as office:
        clerk = seat_of(office, "clerk")
        newest = max(office.petitions.ids(clerk, RegisterQuery(view=SavedView.ALL)))
        petition = office.petitions.file(clerk, newest).petition
        assert petition.number == told["number"]
        assert [file.name for file in petition.attachments] == ["신청서.hwp"]
        digest = hashlib.sha256(b"an application form").hexdigest()
        assert office.petitions.attachment(clerk, digest) == b"an application form"


def test_f9_waits_for_the_clerk_when_a_file_turns_out_to_be_gone(
    house: House, folder: Path
) -> None:
    before = len(house.register())
    told = house.play("press_f9_while_a_bad_file_is_read", folder=str(folder))
    assert "없어졌습니다" in told["fault"]
    assert "접수했습니다" not in told["said"]
    assert told["title"] == "운동장 공사 소음"
    rows = house.register()
    assert len(rows) == before + 1
    assert rows[-1].number == told["number"]
