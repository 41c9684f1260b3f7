"""How fast papers are made: a receipt, and a register of a month, with the floor beside them.

The floor is reportlab alone writing one line on one page in the same faces; the naive way
registers the faces anew for every document, as the manuals show it. CPU time, because other
programs run too.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gaoffice_desktop.documents.faces import Face, warm_up
from gaoffice_desktop.documents.layout import A5
from gaoffice_desktop.petitions.papers import receipt, register
from gaoffice_desktop.shared.places import resource
from tests.petitions.papers import sample_sheets as sample

GOAL_MS = 40
ROUNDS = 200


def measured(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds."""
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.99)]


def bare_page() -> bytes:
    """One line on one page in a face that is registered already."""
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=A5, initialFontName=Face.SANS.value)
    canvas.setFont(Face.SANS.value, 10)
    canvas.drawString(50, 500, "접수증 2026-000123")
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


def naive_receipt() -> bytes:
    """The same receipt by a program that reads its fonts for every document."""
    for face in (Face.SANS, Face.SANS_BOLD):
        file = str(resource("fonts", f"{face.value}.ttf"))
        pdfmetrics.registerFont(TTFont(f"again-{face.value}", file))
    return receipt(sample.RECEIPT)


def main() -> None:
    started = time.process_time()
    warm_up()
    first = (time.process_time() - started) * 1000
    month = sample.register_sheet(1000, "측정")
    rows = (
        ("floor: one line, one page", bare_page, ROUNDS),
        ("receipt (접수증)", lambda: receipt(sample.RECEIPT), ROUNDS),
        ("  the naive way, fonts read each time", naive_receipt, 20),
        ("register of 1,000 petitions (민원 처리부)", lambda: register(month), 3),
    )
    print(f"{'papers':<44}{'median ms':>10}{'p99 ms':>10}")
    print(f"{'reading the faces, once for the process':<44}{first:>10.1f}")
    medians = {}
    for name, work, rounds in rows:
        medians[name], worst = measured(work, rounds)
        print(f"{name:<44}{medians[name]:>10.1f}{worst:>10.1f}")
    made = medians["receipt (접수증)"]
    floor, naive = (medians[rows[0][0]], medians[rows[2][0]])
    verdict = "met" if made < GOAL_MS else "MISSED"
    print(
        f"receipt: goal under {GOAL_MS} ms {verdict}; {made / floor:.1f} x the floor, "
        f"{naive / made:.1f} x faster than the naive way"
    )


if __name__ == "__main__":
    main()
