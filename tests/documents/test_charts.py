"""Charts on paper: inside the margins, dark enough for a copier, and the same as on the screen."""

from __future__ import annotations

import pypdfium2
import pytest

from gaoffice_desktop.documents.charts import CHART, chart, draw_chart
from gaoffice_desktop.documents.faces import width
from gaoffice_desktop.documents.layout import A4, MM, Box, Imprint, Page, Path, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.shared.plot_drawing import picture
from gaoffice_desktop.shared.plot_lying import lying_height
from gaoffice_desktop.shared.plot_shapes import Area, Canvas, Stroke, Word
from gaoffice_desktop.shared.plots import Mark, Plot, Series, Style
from gaoffice_desktop.shared.sentences import say


def weeks() -> Plot:
    return Plot(
        say("전·편입학 민원의 주별 접수"),
        tuple(f"{week}주" for week in range(1, 21)),
        (
            Series(say("접수"), tuple(float(3 + week % 4) for week in range(20)), Style.BARS),
            Series(say("경보 기준"), (8.0,) * 20, Style.DASHED),
        ),
        marks=(Mark(19, say("기준을 넘은 주")),),
    )


def topics(many: int = 5) -> Plot:
    return Plot(
        say("3월의 민원"),
        tuple(f"분야 {number}" for number in range(many)),
        (Series("2025년", tuple(map(float, range(many))), Style.BARS),),
        lying=True,
    )


def sheet() -> Sheet:
    return Sheet(A4, Imprint("표", "가나교육청"))


def test_what_the_screen_shows_is_what_the_paper_shows() -> None:
    page, room = Page(), Box(100, 50, 400, 150)
    draw_chart(page, weeks(), room)
    same = picture(
        weeks(), Canvas(400, 150, CHART.size, lambda text, size: width(text, CHART.face, size))
    )
    drawn = [shape for shape in same.shapes if isinstance(shape, Stroke | Area)]
    assert len(page.paths) == len(drawn)
    for path, shape in zip(page.paths, drawn, strict=True):
        assert path.points == tuple((100 + x, 50 + y) for x, y in shape.points)
    assert [text.text for text in page.texts] == [
        shape.text for shape in same.shapes if isinstance(shape, Word)
    ]


def test_everything_stands_inside_the_margins() -> None:
    paper = sheet()
    chart(paper, weeks())
    chart(paper, topics(), height=40)
    chart(paper, Plot("빈 표", (), ()))
    layout = paper.finish()
    assert layout.strays() == []
    for path in layout.pages[0].paths:
        for x, y in path.points:
            assert paper.left - 0.01 <= x <= paper.right + 0.01
            assert paper.top <= y <= paper.bottom
    assert "그릴 자료가 없습니다." in layout.text()


def test_a_lying_chart_takes_what_its_topics_need() -> None:
    paper = sheet()
    chart(paper, topics(4), titled=False)
    assert paper.y - paper.top == pytest.approx(lying_height(topics(4), CHART.size))
    before = paper.y
    chart(paper, topics(4), height=90, titled=False)
    assert paper.y - before == pytest.approx(90 * MM)


def test_a_chart_never_stands_on_two_pages() -> None:
    paper = sheet()
    paper.y = paper.bottom - 30 * MM
    chart(paper, weeks())
    assert len(paper.pages) == 2
    assert paper.pages[0].paths == []
    assert "전·편입학 민원의 주별 접수" in [text.text for text in paper.pages[1].texts]


def test_more_topics_than_a_page_holds_stay_on_the_page() -> None:
    paper = sheet()
    chart(paper, topics(90), type_=Type(CHART.face, 6))
    assert len(paper.pages) == 1
    assert all(y <= paper.bottom for path in paper.page.paths for _, y in path.points)


def ink_of(image: object, box: tuple[int, int, int, int]) -> float:
    pixels = list(image.crop(box).convert("L").tobytes())  # type: ignore[attr-defined]
    return 1 - sum(pixels) / len(pixels) / 255


def test_the_pressed_chart_is_seen_and_its_words_can_be_read() -> None:
    paper = sheet()
    chart(paper, weeks())
    document = pypdfium2.PdfDocument(press(paper.finish()))
    words = document[0].get_textpage().get_text_bounded()
    for word in ("전·편입학", "접수", "경보 기준", "기준을 넘은 주"):
        assert word in words
    image = document[0].render(scale=2).to_pil()
    left, top = int(paper.left * 2), int(paper.top * 2)
    right, bottom = int(paper.right * 2), int(paper.y * 2)
    assert 0.02 < ink_of(image, (left, top, right, bottom)) < 0.5
    # Nothing below the chart.
    assert ink_of(image, (left, bottom + 4, right, bottom + 200)) == 0


def test_dashes_do_not_leak_into_the_rules_of_the_form() -> None:
    def pressed(*, charted: bool) -> bytes:
        page = Page()
        if charted:
            draw_chart(page, weeks(), Box(60, 60, 300, 100))
        page.frame(Box(50, 400, 200, 100), weight=2, grey=0)
        paper = sheet()
        paper.pages[0] = page
        return press(paper.finish())

    pictures = [
        pypdfium2.PdfDocument(pressed(charted=charted))[0].render(scale=2).to_pil()
        for charted in (False, True)
    ]
    box = (90, 780, 520, 1010)
    assert pictures[0].crop(box).tobytes() == pictures[1].crop(box).tobytes()


def test_a_dashed_line_is_pressed_with_its_gaps() -> None:
    def ink(dash: tuple[float, ...]) -> float:
        paper = sheet()
        line = ((paper.left, 200.0), (paper.right, 200.0))
        paper.page.paths.append(Path(line, 2, 0, dash))
        image = pypdfium2.PdfDocument(press(paper.finish()))[0].render(scale=2).to_pil()
        return ink_of(image, (int(paper.left * 2), 390, int(paper.right * 2), 410))

    assert ink((6, 6)) == pytest.approx(ink(()) / 2, rel=0.1)
