"""A receipt goes through a real CUPS queue; what comes out is read and looked at."""

from __future__ import annotations

import re
import statistics
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from gaoffice_desktop.gui.printing import Order, PaperToPrint, Printer, printers, send
from gaoffice_desktop.petitions.papers.receipt import receipt
from gaoffice_desktop.petitions.papers.register import register
from gaoffice_desktop.petitions.papers.sheets import Party
from gaoffice_desktop.settings.facts import RECEIPT_PRINTER
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.staff.facts import Seat
from tests.petitions.papers import sample_sheets as sample
from tests.stories import cups_queue
from tests.stories.cups_queue import QUEUE

pytestmark = [
    pytest.mark.story,
    pytest.mark.skipif(bool(cups_queue.missing()), reason=cups_queue.missing() or "ready"),
]

SEAT = Seat.nobody("창구-1")


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    with cups_queue.print_server() as folder:
        yield folder


@pytest.fixture
def cups(server: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUPS_SERVER", cups_queue.socket_of(server))
    return server


@pytest.fixture
def title() -> Iterator[str]:
    title = f"gaoffice-{uuid.uuid4().hex}"
    yield title
    for left in Path("~/PDF").expanduser().glob(f"{title}*.pdf"):
        left.unlink()


def darkness(page: pypdfium2.PdfPage, top: int, bottom: int) -> list[float]:
    """How dark each field of 4 x 4 points is in a band of the page.

    Coarse, because a driver moves letters by a hair, and that must not count.
    """
    bitmap = page.render(scale=2, grayscale=True)
    buffer, stride = bytes(bitmap.buffer), bitmap.stride
    lines = [buffer[y * stride : y * stride + 832] for y in range(2 * top, 2 * bottom)]
    return [
        sum(sum(line[x : x + 8]) for line in lines[y : y + 8]) / 64
        for y in range(0, len(lines) - 7, 8)
        for x in range(0, 832, 8)
    ]


def likeness(one: pypdfium2.PdfPage, other: pypdfium2.PdfPage) -> float:
    """How alike two receipts look where ① and ② stand, up to 1."""
    return statistics.correlation(darkness(one, 100, 165), darkness(other, 100, 165))


def test_a_receipt_is_printed_as_it_was_made(cups: Path, title: str) -> None:
    assert Printer(QUEUE) in printers(SEAT)
    pdf = receipt(sample.RECEIPT)
    sent = send(SEAT, Order(PaperToPrint(pdf, title, RECEIPT_PRINTER), QUEUE))
    assert sent.job.startswith(f"{QUEUE}-")
    came_out = cups_queue.printed(title)
    page = pypdfium2.PdfDocument(came_out)[0]
    made = pypdfium2.PdfDocument(pdf)[0]
    assert page.get_size() == pytest.approx(made.get_size(), abs=3)  # the A5 of the form
    # The way through PostScript keeps the letters but loses which Hangul they are ...
    text = page.get_textpage().get_text_bounded()
    for words in ("2026-000123", "2026. 11. 25.", "14:03", "02-100-2000"):
        assert words in text
    # ... so what it looks like is compared: like this receipt, less like anyone else's.
    other = receipt(replace(sample.RECEIPT, party=Party("선우가람"), title="교과서 문의"))
    assert likeness(page, made) > 0.95
    assert likeness(page, pypdfium2.PdfDocument(other)[0]) < 0.95
    # Letters stayed letters: the driver was given fonts, not a picture of the page.
    assert b"PretendardGOV" in came_out.read_bytes()


def test_every_page_and_copy_is_printed(cups: Path, title: str) -> None:
    pdf = register(sample.register_sheet(30, "시험 출력"))
    pages = len(pypdfium2.PdfDocument(pdf))
    assert pages > 1
    send(SEAT, Order(PaperToPrint(pdf, title, RECEIPT_PRINTER), QUEUE, copies=2))
    came_out = pypdfium2.PdfDocument(cups_queue.printed(title))
    assert len(came_out) == pages
    text = "".join(page.get_textpage().get_text_bounded() for page in came_out)
    assert [f"2026-{number:06d}" for number in range(1, 31)] == re.findall(r"2026-\d{6}", text)
    # The PDF printer makes one file of however many copies; the server's log counts them.
    cups_queue.wait_for_log(cups, f"total {2 * pages}")


def test_a_queue_that_was_stopped_is_refused(cups: Path, title: str) -> None:
    pdf = receipt(sample.RECEIPT)
    order = Order(PaperToPrint(pdf, title, RECEIPT_PRINTER), QUEUE)
    subprocess.run(["/usr/sbin/cupsdisable", QUEUE], check=True)
    try:
        with pytest.raises(Unavailable, match="응답하지 않습니다"):
            send(SEAT, order)
    finally:
        subprocess.run(["/usr/sbin/cupsenable", QUEUE], check=True)
    subprocess.run(["/usr/sbin/cupsreject", QUEUE], check=True)
    try:
        with pytest.raises(Unavailable, match="작업을 받지 않습니다"):
            send(SEAT, order)
    finally:
        subprocess.run(["/usr/sbin/cupsaccept", QUEUE], check=True)


def test_an_unknown_queue_is_refused(cups: Path) -> None:
    paper = PaperToPrint(receipt(sample.RECEIPT), "x", RECEIPT_PRINTER)
    with pytest.raises(Unavailable, match="찾을 수 없습니다"):
        send(SEAT, Order(paper, "NO-SUCH-QUEUE"))


def test_without_a_print_server_there_are_no_printers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    assert printers(SEAT) == ()
    paper = PaperToPrint(receipt(sample.RECEIPT), "x", RECEIPT_PRINTER)
    with pytest.raises(Unavailable, match="응답하지 않습니다"):
        send(SEAT, Order(paper, QUEUE))
