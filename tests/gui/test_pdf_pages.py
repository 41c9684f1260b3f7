from __future__ import annotations

import threading

from gaoffice_desktop.documents.layout import A4, A5
from gaoffice_desktop.gui.pdf_pages import PdfPages
from tests.gui.test_printing import paper


def test_pages_have_their_sizes_and_pictures() -> None:
    pages = PdfPages(paper(A5, pages=2).pdf)
    assert len(pages) == 2
    assert [round(side) for side in pages.sizes[0]] == [round(side) for side in A5]
    image = pages.image(1, 2.0)
    assert (image.width(), image.height()) == (840, 1191)
    assert image.pixelColor(1, 1).name() == "#ffffff"
    greys = {image.pixelColor(x, y).red() for x in range(110, 400, 3) for y in range(80, 140, 2)}
    assert min(greys) < 100


def test_a_closed_paper_gives_empty_pictures() -> None:
    pages = PdfPages(paper().pdf)
    pages.close()
    assert pages.image(0, 1.0).isNull()


def test_many_threads_may_ask() -> None:
    papers = [PdfPages(paper(A4, pages=4).pdf) for _ in range(2)]
    seen: list[tuple[int, int]] = []

    def work(pages: PdfPages) -> None:
        for _ in range(5):
            for number in range(4):
                image = pages.image(number, 1.0)
                seen.append((image.width(), image.height()))

    threads = [threading.Thread(target=work, args=(pages,)) for pages in papers * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) == {(596, 842)}
    assert len(seen) == 120
