from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from gaoffice_desktop import gui
from gaoffice_desktop.documents.layout import A4, A4_LANDSCAPE, A5, Imprint, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.gui import printing
from gaoffice_desktop.gui.printing import (
    Order,
    PaperToPrint,
    Printer,
    printers,
    save_pdf,
    send,
)
from gaoffice_desktop.settings.facts import RECEIPT_PRINTER
from gaoffice_desktop.shared.errors import Unavailable
from tests.gui.fake_cups import FakeCups, fake_cups

PRINTER = "민원실-1"


def paper(size: tuple[float, float] = A5, pages: int = 1) -> PaperToPrint:
    sheet = Sheet(size, Imprint("접수증", "가온교육청"))
    for number in range(pages):
        if number:
            sheet.new_page()
        sheet.text(f"{number + 1}쪽 접수증", Type(size=30))
    return PaperToPrint(press(sheet.finish()), "2026-000123 접수증", RECEIPT_PRINTER)


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    return fake_cups(tmp_path, monkeypatch)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


# -- CUPS ----------------------------------------------------------------------------------


def test_printers_are_listed_the_default_first(cups, seat) -> None:
    assert printers(seat) == (Printer("2층복합기", is_default=True), Printer(PRINTER))


def test_a_print_server_that_is_away_means_no_printers(cups, seat) -> None:
    cups.say("lpstat -e", error="lpstat: Transport endpoint is not connected\n", code=1)
    cups.say("lpstat -d", error="lpstat: Transport endpoint is not connected\n", code=1)
    assert printers(seat) == ()


def test_a_print_server_that_hangs_means_no_printers(cups, seat, monkeypatch) -> None:
    monkeypatch.setattr(printing, "_LIST_SECONDS", 0.2)
    cups.say("lpstat -e", PRINTER, seconds=5)
    assert printers(seat) == ()


def test_the_pdf_itself_goes_to_the_printer(cups, seat, temporary) -> None:
    order = Order(paper(), PRINTER, copies=3)
    sent = send(seat, order)
    assert (sent.printer, sent.copies, sent.job) == (PRINTER, 3, f"{PRINTER}-7")
    assert cups.received == order.paper.pdf
    arguments = cups.seen[-1]["arguments"]
    assert arguments[:-2] == [
        *("-d", PRINTER, "-n", "3", "-t", "2026-000123 접수증", "-o", "media=A5")
    ]
    assert arguments[-2] == "--"


def test_the_file_is_private_and_is_taken_away(cups, seat, temporary) -> None:
    send(seat, Order(paper(), PRINTER))
    assert cups.seen[-1]["mode"] == "0o600"
    assert cups.seen[-1]["folder_mode"] == "0o700"
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("size", "media", "options"),
    [
        (A4, "", ["-o", "media=A4"]),
        (A4_LANDSCAPE, "", ["-o", "media=A4"]),
        (A5, "A4", ["-o", "media=A4", "-o", "fit-to-page"]),
        (A5, "A5", ["-o", "media=A5"]),
        ((300, 300), "", []),
    ],
)
def test_the_size_of_paper(cups, seat, size, media, options) -> None:
    send(seat, Order(paper(size), PRINTER, media=media))
    arguments = cups.seen[-1]["arguments"]
    assert arguments[6:-2] == options


@pytest.mark.parametrize(
    ("command", "answer", "sentence"),
    [
        ("lp", ("", "lp: Connection refused\n", 1), "응답하지 않습니다"),
        (
            "lpstat -l -p",
            ("printer 민원실-1 disabled since Sun -\n\tPaused\n", "", 0),
            "응답하지 않습니다",
        ),
        (
            "lpstat -l -p",
            ("", 'lpstat: Invalid destination name in list "x".\n', 1),
            "찾을 수 없습니다",
        ),
        ("lpstat -l -p", ("", "lpstat: Bad file descriptor\n", 1), "응답하지 않습니다"),
        (
            "lpstat -l -p",
            ("printer x is idle\n\tAlerts: media-empty-error\n", "", 0),
            "용지가 없습니다",
        ),
        ("lpstat -l -p", ("printer x is idle\n\tAlerts: media-jam\n", "", 0), "용지가 걸렸습니다"),
        (
            "lpstat -l -p",
            ("printer x is idle\n\tAlerts: offline-report\n", "", 0),
            "응답하지 않습니다",
        ),
        ("lpstat -l -p", ("printer x is idle\n\tAlerts: cover-open\n", "", 0), "덮개가 열려"),
        (
            "lpstat -l -p",
            ("printer x is idle\n\tAlerts: toner-empty\n", "", 0),
            "토너가 떨어졌습니다",
        ),
        (
            "lpstat -a",
            ("민원실-1 not accepting requests since Sun -\n", "", 0),
            "작업을 받지 않습니다",
        ),
    ],
)
def test_what_ails_a_printer_is_said(cups, seat, temporary, command, answer, sentence) -> None:
    cups.say(command, *answer)
    with pytest.raises(Unavailable) as caught:
        send(seat, Order(paper(), PRINTER))
    assert str(caught.value.sentence).startswith(f"{PRINTER} 프린터")
    assert sentence in str(caught.value.sentence)
    assert str(caught.value.advice).endswith("주십시오.")
    assert list(temporary.iterdir()) == []


def test_a_stopped_print_server_is_not_a_missing_printer(cups, seat) -> None:
    cups.say("lpstat -r", "scheduler is not running\n")
    cups.say("lpstat -l -p", "", 'lpstat: Invalid destination name in list "x".\n', 1)
    with pytest.raises(Unavailable, match="응답하지 않습니다"):
        send(seat, Order(paper(), PRINTER))


def test_a_printer_that_hangs_is_given_up(cups, seat, temporary, monkeypatch) -> None:
    monkeypatch.setattr(printing, "_SEND_SECONDS", 0.3)
    cups.say("lp", "request id is x-1 (1 file(s))\n", seconds=5)
    with pytest.raises(Unavailable, match="응답하지 않습니다"):
        send(seat, Order(paper(), PRINTER))
    assert list(temporary.iterdir()) == []


def test_a_name_can_not_pass_for_an_option(cups, seat) -> None:
    send(seat, Order(paper(), "x --help; rm $HOME"))
    assert cups.seen[-1]["arguments"][:2] == ["-d", "x --help; rm $HOME"]


@pytest.mark.parametrize("copies", [0, -1, 100])
def test_copies_have_bounds(cups, seat, copies) -> None:
    with pytest.raises(ValueError, match="copies"):
        send(seat, Order(paper(), PRINTER, copies=copies))


# -- without CUPS ----------------------------------------------------------------------------


def test_without_the_library_that_qt_prints_with_there_are_no_printers(seat, monkeypatch) -> None:
    monkeypatch.setattr(printing, "_lp", lambda: None)
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    monkeypatch.delitem(sys.modules, "gaoffice_desktop.gui.drawn_printing", raising=False)
    monkeypatch.delattr(gui, "drawn_printing", raising=False)
    assert printers(seat) == ()
    with pytest.raises(Unavailable, match="응답하지 않습니다"):
        send(seat, Order(paper(), PRINTER))


# -- files ---------------------------------------------------------------------------------


def test_a_pdf_is_kept_whole(seat, tmp_path) -> None:
    target = tmp_path / "접수증.pdf"
    target.write_bytes(b"old")
    assert save_pdf(seat, b"%PDF-new", target) == target
    assert target.read_bytes() == b"%PDF-new"
    assert list(tmp_path.glob("*.part")) == []


def test_a_place_that_can_not_be_written_is_said(seat, tmp_path) -> None:
    with pytest.raises(Unavailable) as caught:
        save_pdf(seat, b"%PDF", tmp_path / "없음" / "접수증.pdf")
    assert str(caught.value.sentence) == "접수증.pdf를 저장하지 못했습니다."


def test_a_folder_in_the_way_leaves_nothing_behind(seat, tmp_path) -> None:
    (tmp_path / "접수증.pdf").mkdir()
    with pytest.raises(Unavailable):
        save_pdf(seat, b"%PDF", tmp_path / "접수증.pdf")
    assert list(tmp_path.glob("*.part")) == []


def test_commands_speak_the_language_that_is_read(cups, seat, monkeypatch) -> None:
    given: list[dict[str, str]] = []
    real = subprocess.run

    def watching(*args, **kwargs):
        given.append(kwargs["env"])
        return real(*args, **kwargs)

    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    monkeypatch.setattr(subprocess, "run", watching)
    printers(seat)
    assert {env["LC_ALL"] for env in given} == {"C.UTF-8"}
