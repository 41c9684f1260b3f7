from __future__ import annotations

import pytest

from gaoffice_desktop.documents.layout import A5, Imprint, Type
from gaoffice_desktop.documents.sheet import Margins, Sheet
from gaoffice_desktop.documents.tables import Cell, Row, Setter, Table


def sheet() -> Sheet:
    return Sheet(A5, Imprint("시험", "기관"), Margins())


def test_cells_must_fill_the_columns() -> None:
    with pytest.raises(ValueError, match="fill the columns"):
        Setter(Table((1, 1), ()), 100).bands([Row((Cell("가"),))])


def test_a_cell_may_not_reach_below_the_last_row() -> None:
    with pytest.raises(ValueError, match="below the last row"):
        Setter(Table((1,), ()), 100).bands([Row((Cell("가", down=2),))])


def test_rows_tied_by_a_cell_are_one_band() -> None:
    rows = [
        Row((Cell("가", down=2), Cell("나"))),
        Row((Cell("다"),)),
        Row((Cell("라"), Cell("마"))),
    ]
    bands = Setter(Table((1, 1), rows), 200).bands(rows)
    assert [len(band.heights) for band in bands] == [2, 1]


def test_a_tall_cell_over_two_rows_stretches_the_last_one() -> None:
    rows = [Row((Cell("가나다라" * 20, down=2), Cell("나"))), Row((Cell("다"),))]
    (band,) = Setter(Table((1, 1), rows), 200).bands(rows)
    assert band.heights[1] > band.heights[0]
    paper = sheet()
    paper.table(Table((1, 1), rows))
    assert paper.finish().strays() == []


def test_the_head_repeats_and_no_row_is_lost_over_pages() -> None:
    paper = sheet()
    rows = [Row((Cell(f"{number}번 줄"),)) for number in range(100)]
    paper.table(Table((1,), rows, head=(Row((Cell("머리", label=True),)),)))
    layout = paper.finish()
    assert len(layout.pages) > 1
    for page in layout.pages:
        assert page.texts[0].text == "머리"
    written = [text.text for page in layout.pages for text in page.texts if text.text != "머리"]
    assert written == [f"{number}번 줄" for number in range(100)]
    assert layout.strays() == []


def test_a_row_taller_than_a_page_goes_on_overleaf_without_losing_a_line() -> None:
    paper = sheet()
    lines = [f"{number}번 줄" for number in range(150)]
    paper.table(Table((1,), [Row((Cell("앞"),)), Row((Cell("\n".join(lines), top=True),))]))
    layout = paper.finish()
    assert [text.text for page in layout.pages for text in page.texts] == ["앞", *lines]
    assert layout.strays() == []


def test_a_text_that_leaves_its_page_is_named() -> None:
    paper = sheet()
    tied = [Row((Cell("가\n" * 100, down=2), Cell("나"))), Row((Cell("다"),))]
    paper.table(Table((1, 1), tied))
    assert paper.finish().strays()


def test_a_text_that_leaves_its_box_is_named() -> None:
    paper = sheet()
    from gaoffice_desktop.documents.layout import Box

    paper.page.put(["아주 긴 글월이 들어갈 자리가 없습니다"], Type(), Box(10, 10, 30, 14))
    (stray,) = paper.finish().strays()
    assert stray.strays
