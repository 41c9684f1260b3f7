"""What an intake prints, and that a paper that fails leaves the intake alone."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.gui.petitions.intake_paper_notice import PaperNotice
from gaoffice_desktop.gui.petitions.intake_papers import ORAL_SHEET, RECEIPT, sheets_of
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from tests.gui.fake_cups import FakeCups, fake_cups
from tests.gui.petitions.intake_office import Counter

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    return fake_cups(tmp_path, monkeypatch)


def printed_titles(cups: FakeCups) -> list[str]:
    calls = [call["arguments"] for call in cups.seen if call["name"] == "lp"]
    return [arguments[arguments.index("-t") + 1] for arguments in calls]


def text_of(pdf: bytes) -> str:
    page = pypdfium2.PdfDocument(pdf)[0]
    return page.get_textpage().get_text_range()


def papers_in_the_file(counter: Counter) -> list[str]:
    (petition,) = counter.taken_in()
    file = counter.office.petitions.file(counter.office.clerk, petition.id)
    return [event.data["paper"] for event in file.events if event.kind is EventKind.PAPER_PRINTED]


def test_ctrl_enter_takes_in_and_prints_the_receipt(counter: Counter, cups: FakeCups) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.said[-1] == "2026-000001번으로 접수했습니다."
    assert printed_titles(cups) == ["2026-000001 접수증"]
    assert "2026-000001" in text_of(cups.received)
    assert papers_in_the_file(counter) == ["receipt"]
    assert not counter.form.paper_notice.isVisible()
    assert counter.form.kind_box.hasFocus()


def test_f9_prints_nothing(counter: Counter, cups: FakeCups) -> None:
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    assert printed_titles(cups) == []


def test_a_spoken_petition_prints_the_sheet_to_sign_first(counter: Counter, cups: FakeCups) -> None:
    counter.fill(kind="기타 민원")
    counter.form.channel_oral.setChecked(True)
    counter.press(Qt.Key.Key_Return, CTRL)
    assert printed_titles(cups) == ["2026-000001 구술 민원서", "2026-000001 접수증"]
    assert sheets_of(counter.taken_in()[0]) == (ORAL_SHEET, RECEIPT)


def test_the_queue_of_the_printer_shows_no_name(counter: Counter, cups: FakeCups) -> None:
    counter.fill(name="홍길동")
    counter.press(Qt.Key.Key_Return, CTRL)
    assert not any("홍길동" in title for title in printed_titles(cups))


def test_a_paper_jam_leaves_the_intake_and_offers_both_ways_out(
    counter: Counter, cups: FakeCups
) -> None:
    cups.say("lp", error="lp: Error", code=1)
    counter.fill()
    counter.press(Qt.Key.Key_Return, CTRL)
    assert [one.state for one in counter.taken_in()] == [State.RECEIVED]
    assert counter.said[-1] == "2026-000001번으로 접수했습니다."
    assert counter.form.paper_notice.isVisible()
    assert "접수증을 인쇄하지 못했습니다." in counter.form.notice_label.text()
    assert "접수는 그대로입니다." in counter.form.notice_label.text()
    assert counter.screen.fields.read().is_blank
    assert papers_in_the_file(counter) == []
    assert isinstance(counter.screen.notice, PaperNotice)
    cups.say("lp", out="request id is 민원실-1-8 (1 file(s))\n")
    counter.form.print_again_button.click()
    assert not counter.form.paper_notice.isVisible()
    assert papers_in_the_file(counter) == ["receipt"]


def test_only_what_is_missing_is_printed_again(counter: Counter, cups: FakeCups) -> None:
    counter.fill(kind="기타 민원")
    counter.form.channel_oral.setChecked(True)
    cups.say("lpstat -e")
    counter.press(Qt.Key.Key_Return, CTRL)
    assert "연결된 프린터가 없습니다." in counter.form.notice_label.text()
    assert "구술 민원서, 접수증을 인쇄하지 못했습니다." in counter.form.notice_label.text()
    cups.say("lpstat -e", out="민원실-1\n")
    counter.form.print_again_button.click()
    assert papers_in_the_file(counter) == ["oral_sheet", "receipt"]


def test_the_missing_sheets_can_be_saved_as_pdf(
    counter: Counter, cups: FakeCups, tmp_path: Path
) -> None:
    cups.say("lpstat -e")
    counter.fill()
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.form.save_pdf_button.click()
    dialog = counter.screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert "2026-000001" in text_of((tmp_path / "2026-000001 접수증.pdf").read_bytes())
    assert not counter.form.paper_notice.isVisible()
    assert "PDF로 저장했습니다" in counter.said[-1]


def test_a_folder_that_cannot_be_written_keeps_the_notice(
    counter: Counter, cups: FakeCups, tmp_path: Path
) -> None:
    cups.say("lpstat -e")
    counter.fill()
    counter.press(Qt.Key.Key_Return, CTRL)
    unprinted = counter.screen.notice._unprinted
    counter.screen.papers.save_to(unprinted, tmp_path / "없는 폴더")
    assert counter.form.paper_notice.isVisible()
    assert "저장하지 못했습니다" in str(counter.desk.troubles[0].error.sentence)


def test_the_notice_can_be_put_away(counter: Counter, cups: FakeCups) -> None:
    cups.say("lpstat -e")
    counter.fill()
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.form.close_notice_button.click()
    assert not counter.form.paper_notice.isVisible()
