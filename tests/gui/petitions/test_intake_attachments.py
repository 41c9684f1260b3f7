"""Files of a petition: taken the moment they are given, and said beside when they can't be."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.gui.petitions.intake_attachments import AttachmentBox
from gaoffice_desktop.gui.petitions.intake_files import FileReader
from gaoffice_desktop.petitions.facts import Attachment
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from tests.gui.petitions.intake_office import Counter, Office, show_counter
from tests.gui.waiting import until, until_idle

PLAN = Attachment("도면.pdf", 20_000, "a" * 64, "application/pdf")
PHOTO = Attachment("사진.jpg", 5, "b" * 64, "image/jpeg")


def dropped(box: AttachmentBox, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    enter = QDragEnterEvent(
        QPoint(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    box.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    box.dropEvent(event)
    assert event.isAccepted()


def test_a_dropped_file_is_kept_even_when_it_vanishes(counter: Counter, tmp_path: Path) -> None:
    stick = tmp_path / "민원서류.pdf"
    stick.write_bytes(b"%PDF-1.7 content")
    dropped(counter.form.attachment_box, QUrl.fromLocalFile(str(stick)))
    stick.unlink()
    counter.fill()
    counter.press(Qt.Key.Key_F9)
    (petition,) = counter.taken_in()
    (kept,) = petition.attachments
    assert kept.name == "민원서류.pdf"
    content = counter.office.petitions.attachment(counter.office.clerk, kept.sha256)
    assert content == b"%PDF-1.7 content"


def test_each_file_that_cannot_be_taken_is_said_beside_the_list(
    counter: Counter, tmp_path: Path
) -> None:
    good = tmp_path / "좋은 파일.txt"
    good.write_text("내용", encoding="utf-8")
    box = counter.form.attachment_box
    dropped(
        box,
        QUrl.fromLocalFile(str(tmp_path / "없는 파일.pdf")),
        QUrl.fromLocalFile(str(tmp_path)),
        QUrl.fromLocalFile(str(good)),
        QUrl("https://example.org/그림.png"),
    )
    assert [one.name for one in box.attachments()] == ["좋은 파일.txt"]
    said = box.fault_label.text()
    assert "없는 파일.pdf" in said
    assert "폴더입니다" in said
    assert box.fault_label.isVisible()


def test_a_picture_out_of_a_browser_is_refused_with_a_reason(counter: Counter) -> None:
    box = counter.form.attachment_box
    dropped(box, QUrl("https://example.org/a.png"))
    assert "이 컴퓨터에 있는 파일만" in box.fault_label.text()


def test_the_files_are_chosen_in_a_dialog_without_a_loop_of_its_own(
    counter: Counter, tmp_path: Path
) -> None:
    file = tmp_path / "가.txt"
    file.write_text("x", encoding="utf-8")
    box = counter.form.attachment_box
    box.add_button.click()
    box.add_button.click()
    (dialog,) = box.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(file)])
    dialog.close()
    assert [one.name for one in box.attachments()] == ["가.txt"]
    assert box._dialog is None


def test_files_are_taken_out_by_key_and_by_button(qtbot) -> None:
    box = AttachmentBox()
    qtbot.addWidget(box)
    box.show()
    box.add(PLAN)
    box.add(PHOTO)
    box.add(PLAN)
    assert box.attachments() == (PLAN, PHOTO)
    assert box.list.item(0).text() == "도면.pdf  (20.0 kB)"
    assert not box.remove_button.isEnabled()
    box.list.setCurrentRow(0)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClick(box.list, Qt.Key.Key_Delete)
    assert box.attachments() == (PHOTO,)
    box.remove_button.click()
    assert box.attachments() == ()
    assert not box.list.isVisible()


@dataclass(frozen=True)
class _Slow(Petitions):
    """A file on a slow network drive."""

    def keep_file(self, seat, path):
        self.begun.set()
        self.gate.wait(10)
        return super().keep_file(seat, path)


def test_an_intake_waits_for_files_that_are_being_read(
    intake_office: Office, loop, threaded_desk, qtbot, tmp_path: Path
) -> None:
    petitions = _Slow(intake_office.database, intake_office.clock, intake_office.workdays)
    object.__setattr__(petitions, "begun", threading.Event())
    object.__setattr__(petitions, "gate", threading.Event())
    threaded_desk.sit_down(intake_office.clerk)
    counter = show_counter(intake_office, threaded_desk, petitions=petitions)
    qtbot.addWidget(counter.window)
    until_idle(loop, threaded_desk)
    file = tmp_path / "느린 파일.txt"
    file.write_text("x", encoding="utf-8")
    counter.fill()
    reader: FileReader = counter.screen.files
    reader.read([str(file)])
    counter.press(Qt.Key.Key_F9)
    # An intake that did not wait would be a second task, and would be over by then.
    until(
        loop,
        lambda: petitions.begun.is_set() and len(threaded_desk._tasks) == 1,
        "only the file is still being read",
    )
    assert counter.taken_in() == []
    assert reader.reading
    assert "읽고 있습니다" in counter.form.attachment_box.fault_label.text()
    petitions.gate.set()
    until_idle(loop, threaded_desk)
    (petition,) = counter.taken_in()
    assert [one.name for one in petition.attachments] == ["느린 파일.txt"]


@dataclass(frozen=True)
class _Full(Petitions):
    """A store on a full disk."""

    def keep_file(self, seat, path):
        raise Unavailable(say("디스크가 가득 찼습니다."), say("자리를 만들어 주십시오."))


def test_a_full_disk_is_said_at_the_file_and_stops_nothing_else(
    intake_office: Office, inline_desk, qtbot, tmp_path: Path
) -> None:
    inline_desk.sit_down(intake_office.clerk)
    petitions = _Full(intake_office.database, intake_office.clock, intake_office.workdays)
    counter = show_counter(intake_office, inline_desk, petitions=petitions)
    qtbot.addWidget(counter.window)
    counter.screen.files.read([str(tmp_path / "a.txt")])
    said = counter.form.attachment_box.fault_label.text()
    assert said == "✖ a.txt: 디스크가 가득 찼습니다. 자리를 만들어 주십시오."
    assert not counter.screen.files.reading
