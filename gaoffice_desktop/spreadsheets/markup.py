"""XML from outside, read in pieces by expat: no DTD, no entity, no depth, and it can be stopped.

Excel writes neither a DTD nor an entity, so the first sign of one refuses the file: what is
never declared can't be expanded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, Any
from xml.parsers import expat

from gaoffice_desktop.shared.errors import Cancelled
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.spreadsheets.facts import AskedToStop, Unreadable

PIECE = 1 << 16
DEEPEST = 64
"""Elements within each other; a sheet has six."""

LONGEST_TAG = 1 << 20
"""Bytes of a tag or comment: expat reads an unfinished one anew with every piece."""

Begin = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def broken() -> Unreadable:
    """Return what is said of a file whose inside is not what it should be."""
    return Unreadable(
        say("파일이 깨져 있어 읽을 수 없습니다. 엑셀에서 열어 다시 저장한 파일로 해 주십시오.")
    )


def read_pieces(
    source: IO[bytes], begin: Begin, end: End, text: Text, stop: AskedToStop, *, fast: bool = False
) -> Iterator[int]:
    """Feed a part to the handlers, piece by piece; yield how many bytes each piece had.

    ``fast`` leaves it to the handlers to refuse elements within elements without end.

    Raises:
        Unreadable: not XML, or with a DTD or entities.
        Cancelled: the person called it off.
    """
    parser = _guarded_parser(begin, end, text, fast=fast)
    fed = 0
    try:
        while piece := source.read(PIECE):
            if stop():
                raise Cancelled
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise broken()
            yield len(piece)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise broken() from error


def read_all(source: IO[bytes], begin: Begin, end: End, text: Text, stop: AskedToStop) -> None:
    """Feed a whole part to the handlers."""
    for _ in read_pieces(source, begin, end, text, stop):
        pass


def _guarded_parser(begin: Begin, end: End, text: Text, *, fast: bool) -> Any:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = PIECE

    def on_root(name: str, attributes: dict[str, str]) -> None:
        # Some programs write <x:row>: the root tells which prefix stands for the sheet's names.
        prefix = name.rpartition(":")[0]
        if fast and not prefix:
            parser.StartElementHandler, parser.EndElementHandler = begin, end
        else:
            counted = _Counted(begin, end, f"{prefix}:" if prefix else "")
            parser.StartElementHandler, parser.EndElementHandler = counted.begin, counted.end
        begin(name.removeprefix(f"{prefix}:"), attributes)

    parser.StartElementHandler = on_root
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    return parser


class _Counted:
    """Hands elements on without their prefix, and none that lie too deep in each other."""

    def __init__(self, begin: Begin, end: End, prefix: str) -> None:
        self._begin, self._end, self._prefix = begin, end, prefix
        self._depth = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise broken()
        self._begin(name.removeprefix(self._prefix), attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._end(name.removeprefix(self._prefix))


def _refuse(*_declaration: object) -> int:
    raise Unreadable(
        say(
            "파일 안에 엑셀이 쓰지 않는 선언(DTD·엔터티)이 있어 위험할 수 있으므로 읽지 않았습니다."
        )
    )
