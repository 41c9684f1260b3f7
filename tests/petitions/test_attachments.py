"""Files handed in, on both stores, and the ways in which a file can be no file."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from sqlalchemy import text

from gaoffice_desktop.petitions import attachments
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import ATTACHMENT_MEGABYTES
from gaoffice_desktop.shared.errors import NotAllowed, Unavailable, UserError
from tests.petitions.house import House


def test_a_file_comes_back_as_it_was_and_is_kept_once(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "CHUNK", 1000)
    content = os.urandom(4321)
    one, two = tmp_path / "신청서.pdf", tmp_path / "사본\n.hwpx"
    one.write_bytes(content)
    two.write_bytes(content)
    kept = house.petitions.keep_file(house.clerk, str(one))
    again = house.petitions.keep_file(house.clerk, str(two))
    one.unlink()
    assert (kept.name, kept.size, kept.media_type) == ("신청서.pdf", 4321, "application/pdf")
    assert kept.sha256 == again.sha256 == hashlib.sha256(content).hexdigest()
    assert again.name == "사본 .hwpx"
    assert house.scalar("SELECT count(*) FROM stored_file") == 1
    assert house.scalar("SELECT count(*) FROM stored_chunk") == 5
    petition = house.take_in(attachments=(kept, again))
    assert petition.attachments == (kept, again)
    assert house.petitions.attachment(house.clerk, kept.sha256) == content
    line = house.trail()[-1]
    assert (line.action, line.subject_id) == ("open_attachment", petition.id)


def test_an_empty_file_is_a_file(house: House, tmp_path: Path) -> None:
    path = tmp_path / "빈 파일"
    path.touch()
    kept = house.petitions.keep_file(house.clerk, str(path))
    assert (kept.size, kept.media_type) == (0, "application/octet-stream")
    assert house.petitions.attachment(house.clerk, kept.sha256) == b""


def test_what_cannot_be_kept_is_told_at_its_field(house: House, tmp_path: Path) -> None:
    with house.database.change() as work:
        settings.keep(work, ATTACHMENT_MEGABYTES, 1)
    large = tmp_path / "큰 파일.zip"
    large.write_bytes(bytes(1_000_001))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    cases = {
        str(tmp_path / "없는 파일.pdf"): "없어졌습니다",
        str(tmp_path): "폴더입니다",
        str(large): "한도 1MB보다 큽니다",
        str(pipe): "파일이 아닙니다",
        str(tmp_path / "a\x00b"): "읽을 수 없습니다",
    }
    for path, words in cases.items():
        with pytest.raises(UserError) as caught:
            house.petitions.keep_file(house.clerk, path)
        assert words in str(caught.value.problems["attachments"]), path
    assert house.scalar("SELECT count(*) FROM stored_file") == 0
    exactly = tmp_path / "꼭 맞는 파일"
    exactly.write_bytes(bytes(1_000_000))
    assert house.petitions.keep_file(house.clerk, str(exactly)).size == 1_000_000


def test_a_file_that_grows_while_it_is_read_stops_at_the_limit(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(60))
    with pytest.raises(UserError, match="한도"):
        attachments._read(path, "a", 59)


def test_what_is_not_what_was_handed_in_is_told(house: House, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    kept = house.petitions.keep_file(house.clerk, str(path))
    with house.database.change() as work:
        work.session.execute(text("DELETE FROM stored_chunk"))
    with pytest.raises(Unavailable, match="손상"):
        house.petitions.attachment(house.clerk, kept.sha256)
    with pytest.raises(UserError, match="찾지 못했습니다"):
        house.petitions.attachment(house.clerk, "f" * 64)
    with pytest.raises(NotAllowed):
        house.petitions.attachment(house.admin, kept.sha256)
