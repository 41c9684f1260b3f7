from __future__ import annotations

import threading

import pypdfium2
import pytest

from gaoffice_desktop.documents.faces import Face
from gaoffice_desktop.documents.furniture import (
    PageFoot,
    form_line,
    head_of_office,
    signature,
    title,
)
from gaoffice_desktop.documents.layout import A4, A5, MM, Imprint, Layout, Type
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.documents.sheet import Sheet


def paper(text: str = "홍길동 諸葛龍鳳 Šárka") -> Layout:
    sheet = Sheet(
        A5,
        Imprint("시험 문서", "가나교육청", "주제", ("민원", "접수증")),
        page_mark=PageFoot("왼쪽", "오른쪽"),
    )
    form_line(sheet, "민원 처리에 관한 법률 시행규칙", "별지 제2호서식")
    title(sheet, "접수증")
    sheet.text(text, Type(Face.SERIF, 11))
    signature(sheet, "민원접수자", "이접수", phone="02-123-4567")
    head_of_office(sheet, "가나교육감", seal=14)
    return sheet.finish()


def read(pdf: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf)


def test_the_same_facts_give_the_same_bytes() -> None:
    assert press(paper()) == press(paper())


def test_the_text_can_be_read_back() -> None:
    text = read(press(paper()))[0].get_textpage().get_text_bounded()
    for words in ("홍길동 諸葛龍鳳 Šárka", "접 수 증", "별지 제2호서식", "(서명 또는 인)", "직인"):
        assert words in text
    assert "1 / 1" not in text  # a page number only where there is another page


def test_what_the_pdf_says_about_itself() -> None:
    document = read(press(paper()))
    about = document.get_metadata_dict()
    assert about["Title"] == "시험 문서"
    assert about["Author"] == "가나교육청"
    assert about["Keywords"] == "민원, 접수증"
    assert document[0].get_size() == pytest.approx((148 * MM, 210 * MM), abs=0.01)


def test_every_face_is_embedded_and_none_is_helvetica() -> None:
    pdf = press(paper())
    fonts = pdf.count(b"/Type /Font ") + pdf.count(b"/Type /Font\n")
    assert fonts == pdf.count(b"/FontFile2 ") >= 3
    assert b"Helvetica" not in pdf


def test_long_papers_number_their_pages() -> None:
    document = read(press(paper("가나다라마바사 " * 900)))
    assert len(document) > 1
    for number in range(len(document)):
        text = document[number].get_textpage().get_text_bounded()
        assert f"{number + 1} / {len(document)}" in text


def test_two_presses_at_once_do_not_mix_their_glyphs() -> None:
    texts = ["".join(chr(0xAC00 + (i * 97 + n * 31) % 11172) for i in range(400)) for n in range(6)]
    alone = [press(paper(text)) for text in texts]
    together: dict[int, bytes] = {}

    def work(number: int) -> None:
        together[number] = press(paper(texts[number]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[number] for number in range(6)] == alone


def test_long_names_stay_in_their_places() -> None:
    sheet = Sheet(A4, Imprint("시험", "기관"), page_mark=PageFoot("가" * 300, "나" * 300))
    signature(sheet, "민원접수자" * 9, "남궁" * 30, phone="02-1234-5678 (내선 1234, 5678)" * 2)
    head_of_office(sheet, "가나다라마바사교육지원청교육장직무대리부교육감" * 2, seal=20)
    sheet.line("왼쪽" * 90, "오른쪽" * 90, Type())
    title(sheet, "아주 긴 이름의 문서 " * 5)
    assert sheet.finish().strays() == []


def test_the_page_is_drawn() -> None:
    image = bytes(read(press(paper()))[0].render(scale=1, grayscale=True).buffer)
    assert min(image) < 60
    assert max(image) == 255
