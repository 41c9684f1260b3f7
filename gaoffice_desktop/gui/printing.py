"""Papers on paper: which printers there are, and sending a PDF to one.

Everything here may wait for a spooler or a network and so runs on the paper pool, never on
the GUI thread: ``await desk.make(printers)``. On Linux ``lp`` hands the PDF itself to CUPS, so
letters stay letters; elsewhere the pages are drawn (``drawn_printing``). A paper that fails is said in
a sentence and changes nothing else: what was taken in stays taken in.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gaoffice_desktop.gui.pdf_pages import PdfPages
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.settings.facts import Setting
    from gaoffice_desktop.staff.facts import Seat

_LIST_SECONDS = 5
_SEND_SECONDS = 20
MOST_COPIES = 99

MEDIA = ("", "A4", "A5", "B5", "Letter")
"""Sizes of paper to choose from; the first is the size of the document itself."""


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer that the system knows."""

    name: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class PaperToPrint:
    """A finished PDF, its name, and the setting that remembers the printer of its kind."""

    pdf: bytes
    title: str
    printer: Setting[str]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed where."""

    paper: PaperToPrint
    printer: str
    copies: int = 1
    media: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A job that the printer has accepted; ``job`` is CUPS's name of it, if it has one."""

    printer: str
    copies: int
    job: str = ""


def printers(_seat: Seat) -> tuple[Printer, ...]:
    """List the printers, the system's own choice first; none at all is no error."""
    found = _cups_printers() if _lp() else _system_printers()
    return tuple(sorted(found, key=lambda printer: (not printer.is_default, printer.name)))


def send(_seat: Seat, order: Order) -> Sent:
    """Hand a paper to its printer.

    Raises:
        Unavailable: the printer does not answer, refuses, or has said what ails it.
    """
    if not 1 <= order.copies <= MOST_COPIES:
        raise ValueError(f"{order.copies} copies")
    if _lp():
        return _send_to_cups(order)
    try:
        from gaoffice_desktop.gui import drawn_printing
    except ImportError as error:  # a system without the library that Qt prints with
        raise silent(order.printer) from error
    return drawn_printing.send(order)


def _system_printers() -> list[Printer]:
    try:
        from gaoffice_desktop.gui import drawn_printing
    except ImportError:
        return []
    return drawn_printing.printers()


def save_pdf(_seat: Seat, pdf: bytes, target: Path) -> Path:
    """Keep the paper as a file: whole, or not at all.

    Raises:
        Unavailable: the place can't be written to.
    """
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".part", delete=False) as file:
            beside = Path(file.name)
            file.write(pdf)
        beside.replace(target)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise Unavailable(
            say("{name:을를} 저장하지 못했습니다.", name=target.name),
            say("자리가 남아 있는지, 쓸 수 있는 폴더인지 확인해 주십시오."),
        ) from error
    return target


# -- CUPS ----------------------------------------------------------------------------------


def _lp() -> str | None:
    """Return the path of ``lp`` where CUPS prints."""
    return None if sys.platform == "win32" else shutil.which("lp")


def _run(arguments: list[str], seconds: float) -> subprocess.CompletedProcess[str]:
    # Its messages are read below, so they must come in the language of the source.
    surroundings = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    return subprocess.run(
        arguments,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds,
        check=False,
    )


def _cups_printers() -> list[Printer]:
    try:
        names = _run(["lpstat", "-e"], _LIST_SECONDS).stdout.split("\n")
        default = _run(["lpstat", "-d"], _LIST_SECONDS).stdout
    except (OSError, subprocess.TimeoutExpired):
        # A print server that does not answer: PDF files can still be saved.
        return []
    chosen = re.search(r"system default destination: (\S+)", default)
    return [
        Printer(name, bool(chosen) and chosen[1] == name)
        for name in dict.fromkeys(line.strip() for line in names)
        if name
    ]


_AILMENTS: tuple[tuple[str, Sentence], ...] = (
    ("media-empty", say("{printer} 프린터에 용지가 없습니다.")),
    ("media-needed", say("{printer} 프린터에 용지가 없습니다.")),
    ("media-jam", say("{printer} 프린터에 용지가 걸렸습니다.")),
    ("cover-open", say("{printer} 프린터의 덮개가 열려 있습니다.")),
    ("door-open", say("{printer} 프린터의 덮개가 열려 있습니다.")),
    ("toner-empty", say("{printer} 프린터의 토너가 떨어졌습니다.")),
    ("marker-supply-empty", say("{printer} 프린터의 잉크나 토너가 떨어졌습니다.")),
    ("offline", say("{printer} 프린터가 응답하지 않습니다.")),
    ("connecting-to-device", say("{printer} 프린터가 응답하지 않습니다.")),
)


def silent(printer: str) -> Unavailable:
    """Say that a printer does not answer."""
    return Unavailable(
        say("{printer} 프린터가 응답하지 않습니다.", printer=printer),
        say(
            "전원과 용지를 확인해 주십시오. 급하면 다른 프린터로 인쇄하거나 PDF로 저장해 주십시오."
        ),
    )


def _look_at(printer: str) -> None:
    """Refuse a printer that has stopped, takes no jobs, or reports what ails it.

    CUPS would take the job all the same and keep it, and the clerk would wait in vain.
    """
    state = _run(["lpstat", "-l", "-p", printer], _LIST_SECONDS)
    if "not running" in _run(["lpstat", "-r"], _LIST_SECONDS).stdout:
        raise silent(printer)
    if "Invalid destination" in state.stderr:
        raise Unavailable(
            say("{printer} 프린터를 찾을 수 없습니다.", printer=printer),
            say("다른 프린터를 고르거나 PDF로 저장해 주십시오."),
        )
    if not state.stdout:
        raise silent(printer)
    alerts = re.search(r"^\s*Alerts: (.*)$", state.stdout, re.MULTILINE)
    for keyword, sentence in _AILMENTS:
        if alerts and keyword in alerts[1]:
            raise Unavailable(
                replace(sentence, values={"printer": printer}),
                say("프린터를 살펴본 뒤 다시 인쇄해 주십시오."),
            )
    if re.search(r"^printer \S+ disabled", state.stdout, re.MULTILINE):
        raise silent(printer)
    accepting = _run(["lpstat", "-a", printer], _LIST_SECONDS)
    if "not accepting" in accepting.stdout:
        raise Unavailable(
            say("{printer} 프린터가 인쇄 작업을 받지 않습니다.", printer=printer),
            say("다른 프린터를 고르거나 PDF로 저장해 주십시오."),
        )


def _send_to_cups(order: Order) -> Sent:
    lp = _lp()
    if lp is None:
        raise silent(order.printer)
    try:
        _look_at(order.printer)
        with private_file(order.paper.pdf) as file:
            done = _run([lp, *_lp_options(order), "--", str(file)], _SEND_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise silent(order.printer) from error
    if done.returncode:
        raise silent(order.printer) from subprocess.CalledProcessError(
            done.returncode, "lp", done.stdout, done.stderr
        )
    job = re.search(r"request id is (\S+)", done.stdout)
    return Sent(order.printer, order.copies, job[1] if job else "")


def _lp_options(order: Order) -> list[str]:
    # The name of the job is seen by everyone at the print server: it names no person.
    options = ["-d", order.printer, "-n", str(order.copies), "-t", order.paper.title]
    pages = PdfPages(order.paper.pdf)
    width, height = pages.sizes[0]
    pages.close()
    media = order.media or media_of(width, height)
    if media:
        options += ["-o", f"media={media}"]
    if order.media and order.media != media_of(width, height):
        options += ["-o", "fit-to-page"]
    return options


def media_of(width: float, height: float) -> str:
    """Name the paper of a page (points); empty when it is none of the office's sizes."""
    known = {"A4": (595.3, 841.9), "A5": (419.5, 595.3), "B5": (516.0, 728.5)}
    sides = sorted((width, height))
    for name, (short, long) in known.items():
        if abs(sides[0] - short) < 3 and abs(sides[1] - long) < 3:
            return name
    return ""


@contextmanager
def private_file(content: bytes) -> Iterator[Path]:
    """Lay a paper down where only this user can read it, and take it away afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="gaoffice-"))  # readable by this user alone
    file = folder / "paper.pdf"
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        yield file
    finally:
        shutil.rmtree(folder, ignore_errors=True)
