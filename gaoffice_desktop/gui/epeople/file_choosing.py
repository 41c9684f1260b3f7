"""Asking which file to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gaoffice_desktop.gui.dialog import Answer


async def ask_which(parent: QWidget) -> Path | None:
    """Ask for a file to bring in; None when the person thought better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    title = QCoreApplication.translate("ChooseFile", "가져올 파일 고르기")
    # What a file is, its content says: any may be chosen, and gets its sentence.
    kinds = QCoreApplication.translate("ChooseFile", "엑셀·CSV 파일 (*.xlsx *.csv);;모든 파일 (*)")
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setObjectName("choose_file_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    answer: Answer[Path | None] = Answer()
    dialog.fileSelected.connect(lambda chosen: answer.give(Path(chosen)))
    dialog.rejected.connect(lambda: answer.give(None))
    dialog.open()
    try:
        return await answer
    finally:
        dialog.deleteLater()


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that was dragged here; of several at once none."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
