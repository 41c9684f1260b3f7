from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from gaoffice_desktop.documents.layout import A4, A5
from gaoffice_desktop.gui import preview as preview_module
from gaoffice_desktop.gui.pdf_pages import PdfPages
from gaoffice_desktop.gui.preview import PreviewDialog
from gaoffice_desktop.gui.printing import Order, Sent
from gaoffice_desktop.settings.facts import PDF_FOLDER, RECEIPT_PRINTER
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from tests.gui.fake_cups import FakeCups, fake_cups
from tests.gui.test_printing import PRINTER, paper
from tests.gui.waiting import is_idle, reached


@pytest.fixture
def cups(tmp_path: Path, monkeypatch) -> FakeCups:
    return fake_cups(tmp_path, monkeypatch)


@pytest.fixture
def pc(tmp_path: Path) -> PcSettings:
    return PcSettings(tmp_path / "pc.ini")


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(cups, inline_desk, pc, window) -> PreviewDialog:
    dialog = PreviewDialog(inline_desk, pc, paper(A5, pages=3), window)
    dialog.open()
    return dialog


def message(dialog: PreviewDialog) -> str:
    return dialog.form.message_label.text() if dialog.form.message_label.isVisible() else ""


def test_it_shows_the_pages_and_the_printers(dialog) -> None:
    assert dialog.form.page_label.text() == "1 / 3쪽"
    names = [dialog.form.printer_box.itemText(at) for at in range(dialog.form.printer_box.count())]
    assert names == ["2층복합기", PRINTER]
    assert dialog.windowTitle().startswith("2026-000123 접수증")
    dialog.grab()
    shown = dialog.form.pages_view.grab().toImage()
    reds = {
        shown.pixelColor(x, y).red() for x in range(0, shown.width(), 2) for y in range(60, 140)
    }
    assert min(reds) < 100


def test_printing_hands_over_the_paper_and_remembers_the_printer(dialog, cups, pc) -> None:
    sent: list[Sent] = []
    dialog.printed.connect(sent.append)
    dialog.form.printer_box.setCurrentText(PRINTER)
    dialog.form.copies_box.setValue(2)
    dialog.form.print_button.click()
    assert [(one.printer, one.copies) for one in sent] == [(PRINTER, 2)]
    assert cups.received.startswith(b"%PDF")
    assert message(dialog) == f"{PRINTER} 프린터로 2부 보냈습니다."
    assert pc.value(RECEIPT_PRINTER) == PRINTER


def test_the_remembered_printer_is_chosen(cups, inline_desk, pc, window) -> None:
    pc.keep(RECEIPT_PRINTER, PRINTER)
    dialog = PreviewDialog(inline_desk, pc, paper(), window)
    assert dialog.form.printer_box.currentData() == PRINTER


def test_a_printer_that_fails_is_said_here_and_can_be_tried_again(dialog, cups) -> None:
    sent: list[Sent] = []
    dialog.printed.connect(sent.append)
    dialog.form.printer_box.setCurrentText(PRINTER)
    cups.say("lpstat -l -p", "printer x is idle\n\tAlerts: media-jam\n")
    dialog.print_paper()
    assert message(dialog).startswith(f"{PRINTER} 프린터에 용지가 걸렸습니다.")
    assert sent == []
    cups.say("lpstat -l -p", "printer x is idle\n\tAlerts: none\n")
    dialog.print_paper()
    assert len(sent) == 1


def test_without_printers_a_pdf_can_be_kept(cups, inline_desk, pc, window) -> None:
    cups.say("lpstat -e", "")
    dialog = PreviewDialog(inline_desk, pc, paper(), window)
    dialog.open()
    assert not dialog.form.print_button.isEnabled()
    assert message(dialog) == "프린터를 찾지 못했습니다. PDF로 저장하실 수 있습니다."
    dialog.print_paper()
    assert all(call["name"] == "lpstat" for call in cups.seen)


def test_a_pdf_is_kept_and_the_folder_remembered(dialog, pc, tmp_path) -> None:
    saved: list[Path] = []
    dialog.saved.connect(saved.append)
    folder = tmp_path / "문서"
    folder.mkdir()
    dialog.save_paper()
    chooser = dialog.findChild(QFileDialog, "save_pdf_dialog")
    assert chooser.isVisible()
    chooser.fileSelected.emit(str(folder / "접수증.pdf"))
    chooser.reject()
    assert saved == [folder / "접수증.pdf"]
    assert saved[0].read_bytes().startswith(b"%PDF")
    assert pc.value(PDF_FOLDER) == str(folder)
    assert message(dialog) == "접수증.pdf를 저장했습니다."


def test_a_folder_that_can_not_be_written_is_said(dialog, tmp_path) -> None:
    dialog._on_file_chosen(str(tmp_path / "없음" / "접수증.pdf"))
    assert message(dialog).startswith("접수증.pdf를 저장하지 못했습니다.")


def test_keys(dialog, qtbot) -> None:
    fitted = dialog.form.pages_view.scale
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.pages_view.scale > fitted
    before = dialog.form.zoom_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.pages_view.scale == pytest.approx(fitted)
    assert dialog.form.zoom_label.text() != before
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name(dialog) -> None:
    form = dialog.form
    for widget in (form.printer_box, form.copies_box, form.media_box, form.pages_view):
        assert widget.accessibleName()
    for button in (form.print_button, form.save_button, form.close_button, form.fit_button):
        assert button.text()


# -- with the real desk and its threads ------------------------------------------------------


def test_nothing_slow_runs_on_the_gui_thread(
    cups, loop, threaded_desk, pc, window, monkeypatch
) -> None:
    threads: dict[str, set[str]] = {}

    def watch(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def watching(*args, **kwargs):
            threads.setdefault(name, set()).add(threading.current_thread().name)
            return real(*args, **kwargs)

        monkeypatch.setattr(owner, name, watching)

    for owner, name in (
        (preview_module, "printers"),
        (preview_module, "send"),
        (preview_module, "save_pdf"),
        (PdfPages, "__init__"),
        (PdfPages, "image"),
    ):
        watch(owner, name)

    async def story() -> None:
        saved: list[Path] = []
        gone: list[bool] = []
        dialog = PreviewDialog(threaded_desk, pc, paper(A4, pages=30), window)
        dialog.saved.connect(saved.append)
        dialog.destroyed.connect(lambda: gone.append(True))
        dialog.open()
        assert not dialog.form.print_button.isEnabled()
        await reached(dialog.form.print_button.isEnabled, "the printers are found")
        await reached(lambda: dialog.form.pages_view._pictures, "a page is drawn")
        dialog.print_paper()
        dialog._on_file_chosen(str(pc.file.with_name("paper.pdf")))
        await reached(lambda: saved and not dialog._sending, "the paper is saved and sent")
        dialog.reject()
        await reached(lambda: gone and is_idle(threaded_desk), "the dialog and its work are gone")

    loop.run_until_complete(story())
    assert set(threads) == {"printers", "send", "save_pdf", "__init__", "image"}
    for name, seen in threads.items():
        assert all(thread.startswith("paper") for thread in seen), name


def test_closing_while_a_paper_is_on_its_way_sees_it_through(
    cups, loop, threaded_desk, pc, window, monkeypatch
) -> None:
    sent: list[Sent] = []
    gone: list[bool] = []
    begun, release = threading.Event(), threading.Event()
    send = preview_module.send

    def slowly(seat: object, order: Order) -> Sent:
        begun.set()
        release.wait(10)
        return send(seat, order)

    monkeypatch.setattr(preview_module, "send", slowly)

    async def story() -> None:
        dialog = PreviewDialog(threaded_desk, pc, paper(), window)
        dialog.printed.connect(sent.append)
        dialog.open()
        await reached(dialog.form.print_button.isEnabled, "the printers are found")
        dialog.print_paper()
        await reached(begun.is_set, "the paper is on its way")
        dialog.reject()
        assert not dialog.isVisible()
        dialog.destroyed.connect(lambda: gone.append(True))
        release.set()
        await reached(lambda: sent, "the paper is sent")
        await reached(lambda: gone, "the dialog is gone")

    loop.run_until_complete(story())
    assert len(sent) == 1


def test_a_failure_after_closing_reaches_the_window(
    cups, loop, threaded_desk, pc, window, monkeypatch
) -> None:
    troubles: list[object] = []
    threaded_desk.unavailable.connect(troubles.append)
    begun, release = threading.Event(), threading.Event()

    def failing(_seat: object, order: Order) -> Sent:
        begun.set()
        release.wait(10)
        raise Unavailable(say("{printer} 프린터가 응답하지 않습니다.", printer=order.printer))

    monkeypatch.setattr(preview_module, "send", failing)

    async def story() -> None:
        dialog = PreviewDialog(threaded_desk, pc, paper(), window)
        dialog.open()
        await reached(dialog.form.print_button.isEnabled, "the printers are found")
        dialog.print_paper()
        await reached(begun.is_set, "the paper is on its way")
        dialog.reject()
        release.set()
        await reached(lambda: troubles, "the failure is told")

    loop.run_until_complete(story())
    assert len(troubles) == 1
