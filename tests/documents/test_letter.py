from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.documents import letter as kit
from gaoffice_desktop.documents.faces import Face, width
from gaoffice_desktop.documents.layout import A4, MM, Imprint, Layout, Text, Type
from gaoffice_desktop.documents.letter import END, LETTER, MARGINS, Item
from gaoffice_desktop.documents.sheet import Sheet
from gaoffice_desktop.documents.tables import Table


def a_sheet() -> Sheet:
    return Sheet(A4, Imprint("편지", "나래교육지원청"), MARGINS, page_mark=kit.PageOfAll())


def laid_out(
    blocks: Sequence[Item | Table], attachments: Sequence[str] = (), *, ends: bool = True
) -> tuple[Sheet, Layout]:
    sheet = a_sheet()
    kit.body(sheet, blocks, attachments, ends=ends)
    return sheet, sheet.finish()


def texts(layout: Layout) -> list[Text]:
    return [text for page in layout.pages for text in page.texts]


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (0, ["1.", "2.", "3."]),
        (1, ["가.", "나.", "다."]),
        (2, ["1)", "2)", "3)"]),
        (3, ["가)", "나)", "다)"]),
        (4, ["(1)", "(2)", "(3)"]),
        (5, ["(가)", "(나)", "(다)"]),
        (6, ["①", "②", "③"]),
        (7, ["㉮", "㉯", "㉰"]),
    ],
)
def test_items_go_in_the_order_of_the_regulation(level: int, expected: list[str]) -> None:
    assert [kit.mark(level, place) for place in range(3)] == expected


def test_syllables_go_on_after_the_fourteenth() -> None:
    assert kit.mark(1, 13) == "하."
    assert kit.mark(1, 14) == "거."


def test_a_single_item_has_no_mark() -> None:
    _, one = laid_out((Item("하나뿐인 항목입니다."),))
    assert one.text().split("\n") == ["하나뿐인 항목입니다.", END]
    _, two = laid_out((Item("첫째", (Item("아래 하나"),)), Item("둘째")))
    assert two.text().split("\n") == ["1.", "첫째", "아래 하나", "2.", "둘째", END]


def test_each_level_stands_one_syllable_further_in() -> None:
    sheet, layout = laid_out((Item("첫째", (Item("가"), Item("나"))), Item("둘째")))
    at = {text.text: text.x for text in texts(layout)}
    assert at["1."] == pytest.approx(sheet.left)
    assert at["가."] == pytest.approx(sheet.left + LETTER.size)


def test_further_lines_stand_under_the_first_syllable() -> None:
    _, layout = laid_out((Item("가나다라마바사 " * 30), Item("둘째")))
    first, second = texts(layout)[1:3]
    assert first.x == second.x
    assert texts(layout)[0].x < first.x


def test_typed_text_keeps_its_own_numbers_and_hangs_by_them() -> None:
    typed = "1. 첫째 " + "가나다라마바사 " * 20 + "\n  가. 아래\n- 줄표\n맺음말"
    _, layout = laid_out((Item(typed, typed=True),))
    said = [text.text for text in texts(layout)]
    assert [mark for mark in said if mark in ("1.", "가.", "-")] == ["1.", "가.", "-"]
    lines = [text for text in texts(layout) if "나다라" in text.text]
    assert len({round(line.x, 3) for line in lines}) == 1
    marks = {text.text: text.x for text in texts(layout)}
    assert marks["1."] < marks["가."]


def test_typed_text_under_a_mark_begins_behind_it() -> None:
    _, layout = laid_out((Item("1. 스스로 매긴 번호", typed=True), Item("둘째")))
    assert layout.text().split("\n")[:2] == ["1.", "1. 스스로 매긴 번호"]


@given(st.text(max_size=400), st.lists(st.text(max_size=80), max_size=3))
def test_the_end_mark_follows_one_syllable_behind_or_begins_the_next_line(
    text: str, attachments: list[str]
) -> None:
    sheet, layout = laid_out((Item("앞의 항목"), Item(text, typed=True)), attachments)
    assert layout.strays() == []
    end = texts(layout)[-1]
    assert end.text == END
    before = [one for one in layout.pages[-1].texts if one is not end]
    beside = [one for one in before if abs(one.y - end.y) < 0.01]
    if beside:
        assert end.x == pytest.approx(max(one.right for one in beside) + LETTER.size)
    else:
        assert end.x == pytest.approx(sheet.left + LETTER.size)
    assert end.right <= sheet.right + 0.01


@given(st.integers(0, 40))
def test_a_line_that_reaches_the_right_edge_sends_the_end_mark_down(more: int) -> None:
    """시행규칙 제4조제5항제1호: one syllable in from the left, on the next line."""
    text = "가"
    full = MARGINS.left * MM
    while width(text, LETTER.face, LETTER.size) + LETTER.size <= A4[0] - 2 * full:
        text += "가"
    sheet, layout = laid_out((Item(text[more:]),))
    line, end = texts(layout)
    room = sheet.right - line.right
    fits = room >= LETTER.size + width(END, LETTER.face, LETTER.size) - 0.01
    assert (abs(end.y - line.y) < 0.01) is fits
    assert more or not fits


def test_a_full_table_is_followed_by_the_end_mark_below_it() -> None:
    table = kit.listing((1, 1), ("이름", "값"), (("가", "나"),))
    sheet, layout = laid_out((Item("다음과 같습니다."), table))
    end = texts(layout)[-1]
    assert end.text == END
    assert end.x == pytest.approx(sheet.left + LETTER.size)
    assert end.y > max(text.y for text in texts(layout)[:-1])
    assert kit.BLANK_BELOW not in layout.text()


def test_a_table_with_room_left_says_so_in_its_next_cell() -> None:
    """시행규칙 제4조제5항제2호: then no end mark."""
    table = kit.listing((1, 1), ("이름", "값"), (("가", "나"),), least=4)
    _, layout = laid_out((table,), ends=False)
    said = [text.text for text in texts(layout)]
    assert said[-1] == kit.BLANK_BELOW
    assert END not in said


def test_the_end_mark_follows_the_attachments() -> None:
    _, one = laid_out((Item("본문"),), ("신청서 1부.",))
    assert one.text().split("\n") == ["본문", "붙임", "신청서 1부.", END]
    _, two = laid_out((Item("본문"),), ("신청서 1부.", "도면 2부."))
    assert two.text().split("\n")[1:] == ["붙임", "1.", "신청서 1부.", "2.", "도면 2부.", END]


def test_the_middle_of_the_seal_is_the_last_syllable() -> None:
    sheet = a_sheet()
    kit.sender(sheet, "나래교육지원청교육장")
    page = sheet.pages[0]
    name = page.texts[0]
    last = width("장", name.type.face, name.type.size)
    corners = [rule.x1 for rule in page.rules]
    middle = (min(corners) + max(corners)) / 2
    assert middle == pytest.approx(name.right - last / 2)
    assert max(corners) - min(corners) == pytest.approx(kit.SEAL * MM)
    heights = [rule.y1 for rule in page.rules]
    # A syllable rises 0.8 of the size above its baseline and falls 0.2 below.
    assert (min(heights) + max(heights)) / 2 == pytest.approx(name.y - name.type.size * 0.3)


@given(st.text(max_size=200))
def test_whoever_sends_a_letter_the_seal_stays_on_the_sheet(name: str) -> None:
    sheet = a_sheet()
    kit.sender(sheet, name)
    layout = sheet.finish()
    assert layout.strays() == []
    assert all(rule.x1 <= A4[0] and rule.x2 <= A4[0] for rule in layout.pages[0].rules)


def test_the_sender_and_the_foot_stay_together() -> None:
    sheet = a_sheet()
    sheet.y = sheet.bottom - kit.sender_height(3) + 1
    kit.sender(sheet, "교육장", 3)
    kit.foot(sheet, [("시행", "접수"), ("주소", ""), ("전화", "")])
    assert len(sheet.pages) == 2
    assert sheet.pages[0].texts == []


@given(st.lists(st.tuples(st.text(max_size=90), st.text(max_size=90)), min_size=1, max_size=4))
def test_a_foot_stays_in_its_lines(lines: list[tuple[str, str]]) -> None:
    sheet = a_sheet()
    kit.foot(sheet, lines)
    assert len(sheet.pages) == 1
    assert sheet.finish().strays() == []


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300))
def test_a_head_takes_whatever_was_typed(office: str, to: str, subject: str) -> None:
    sheet = a_sheet()
    kit.head(sheet, office, to, f"({to})", subject)
    assert sheet.finish().strays() == []


def test_pages_say_how_many_there_are_and_which_they_are() -> None:
    _, one = laid_out((Item("한 쪽"),))
    assert "1-1" not in one.text()
    _, three = laid_out((Item("여러 쪽입니다.\n" * 100, typed=True),))
    total = len(three.pages)
    assert total > 2
    for number, page in enumerate(three.pages, start=1):
        mark = page.texts[-1]
        assert mark.text == f"{total}-{number}"
        middle = (mark.x + mark.right) / 2
        assert middle == pytest.approx(A4[0] / 2)


def test_the_last_block_can_be_taken_to_a_new_page() -> None:
    sheet = a_sheet()
    kit.body(sheet, (Item("첫째"), Item("둘째")), turn=True)
    assert [text.text for text in sheet.pages[1].texts] == ["2.", "둘째", END]


def test_sizes_get_tighter() -> None:
    sizes = [type_.size for type_ in kit.TIGHTER]
    assert sizes == sorted(sizes, reverse=True)
    assert all(isinstance(type_, Type) and type_.face is Face.SANS for type_ in kit.TIGHTER)
