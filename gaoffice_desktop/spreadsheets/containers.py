"""What a file is by its content, and whether its package may be opened at all.

The ending of a name says what somebody called it. The first bytes say what it is.
"""

from __future__ import annotations

import zipfile
import zlib
from itertools import pairwise
from pathlib import Path

from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.spreadsheets.facts import Form, Limits, Unreadable
from gaoffice_desktop.spreadsheets.markup import broken

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 1 << 16
_MIMETYPE_LONGEST = 200

WORKBOOK = "xl/workbook.xml"

DAMAGE = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError,
    LookupError, ValueError, OverflowError,
)  # fmt: skip
"""What a damaged package may raise: while it is unpacked, or where its words make no sense."""

_PACKED_BY = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


def form_of(path: Path, limits: Limits) -> Form:
    """Return which of the two forms a file has by its content.

    Raises:
        Unreadable: it has neither, or is too large; the sentence says which it is.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise Unreadable(say("폴더는 가져올 수 없습니다. 엑셀 파일을 골라 주십시오."))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise _cannot_open() from error
    if size > limits.file_bytes:
        raise Unreadable(
            say(
                "파일이 너무 큽니다. {most}MB까지 읽습니다. 기간을 나누어 내려받아 주십시오.",
                most=limits.file_bytes // 1_000_000,
            )
        )
    if not head:
        raise Unreadable(say("빈 파일입니다."))
    if head.startswith(_ZIP):
        return Form.XLSX
    if sentence := _what_else(head, path):
        raise Unreadable(sentence)
    return Form.CSV


def open_package(path: Path, limits: Limits) -> zipfile.ZipFile:
    """Open an .xlsx package whose directory promises nothing monstrous; close it yourself.

    zipfile reads no part past the size that the directory states, so the directory decides.

    Raises:
        Unreadable: broken, encrypted, a bomb, with macros or links, or no workbook.
    """
    try:
        package = zipfile.ZipFile(path)
    except PermissionError as error:
        raise _cannot_open() from error
    except DAMAGE as error:
        raise broken() from error
    try:
        _look_at(package, limits)
    except DAMAGE as error:
        package.close()
        raise broken() from error
    except BaseException:
        package.close()
        raise
    return package


def _look_at(package: zipfile.ZipFile, limits: Limits) -> None:
    parts = package.infolist()
    if len(parts) > limits.parts or _is_bomb(parts, limits):
        raise Unreadable(
            say("압축을 풀면 지나치게 커지는 파일이어서 위험할 수 있으므로 읽지 않았습니다.")
        )
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(_ENCRYPTED)
    names = {part.filename for part in parts}
    if len(names) != len(parts) or not {part.compress_type for part in parts} <= _PACKED_BY:
        raise broken()
    if sentence := _not_a_workbook(package, names):
        raise Unreadable(sentence)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unreadable(
            say("매크로가 든 파일은 읽지 않습니다. 엑셀에서 .xlsx로 다시 저장해 주십시오.")
        )
    if any(name.startswith(("xl/externalLinks/", "xl/connections.xml")) for name in names):
        raise Unreadable(
            say(
                "다른 파일이나 자료에 연결된 파일은 읽지 않습니다. 값만 복사한 파일로 저장해 주십시오."
            )
        )


def _is_bomb(parts: list[zipfile.ZipInfo], limits: Limits) -> bool:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if unpacked > limits.unpacked_bytes:
        return True
    if unpacked > limits.ratio_from_bytes and unpacked > packed * limits.ratio:
        return True
    # Parts that lie in each other unpack to far more than the file could hold.
    ordered = sorted(parts, key=lambda part: part.header_offset)
    return any(
        one.header_offset + one.compress_size > following.header_offset
        for one, following in pairwise(ordered)
    )


def _not_a_workbook(package: zipfile.ZipFile, names: set[str]) -> Sentence | None:
    if WORKBOOK in names:
        return None
    if "xl/workbook.bin" in names:
        return say(".xlsb 형식은 읽지 못합니다. 엑셀에서 .xlsx로 다시 저장해 주십시오.")
    kind = ""
    if "mimetype" in names and package.getinfo("mimetype").file_size <= _MIMETYPE_LONGEST:
        kind = package.read("mimetype").decode("ascii", "replace")
    if "hwp" in kind or "Contents/content.hpf" in names:
        return _HWP
    if "opendocument.spreadsheet" in kind:
        return say(".ods 형식은 읽지 못합니다. .xlsx로 다시 저장해 주십시오.")
    return _NOT_A_LIST


def _what_else(head: bytes, path: Path) -> Sentence | None:
    if head.startswith(_OLE):
        return _of_old_container(path)
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc", b"MZ")):
        return _NOT_A_LIST
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<head", b"<meta")):
        return say(
            "웹 문서를 엑셀 이름으로 저장한 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장해 주십시오."
        )
    is_utf_16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return _NOT_A_LIST if b"\0" in head and not is_utf_16 else None


def _of_old_container(path: Path) -> Sentence:
    """Say which of the programs that used this container made the file."""
    content = path.read_bytes() if path.stat().st_size < 8_000_000 else b""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return _ENCRYPTED
    if "HwpSummaryInformation".encode("utf-16-le") in content or b"HWP Document File" in content:
        return _HWP
    return say(
        "암호가 걸렸거나 옛 형식(.xls)인 파일입니다. 엑셀에서 암호를 풀고 .xlsx로 다시 저장해 주십시오."
    )


def _cannot_open() -> Unreadable:
    return Unreadable(say("파일을 열 수 없습니다. 다른 프로그램에서 열려 있으면 닫아 주십시오."))


_ENCRYPTED = say("암호가 걸린 파일은 읽지 못합니다. 엑셀에서 암호를 풀고 다시 저장해 주십시오.")
_HWP = say("한글 문서는 가져올 수 없습니다. 국민신문고에서 내려받은 엑셀 파일을 골라 주십시오.")
_NOT_A_LIST = say("엑셀(.xlsx)이나 .csv 파일이 아닙니다. 파일을 확인해 주십시오.")
