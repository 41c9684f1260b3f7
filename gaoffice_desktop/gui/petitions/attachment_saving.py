"""Saving an attachment where the person says. A file from a citizen is never opened by us."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gaoffice_desktop.gui.dialog import Answer

if TYPE_CHECKING:
    from gaoffice_desktop.petitions.facts import Attachment
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.staff.facts import Seat

_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST = 120


def file_name(name: str) -> str:
    """Return a name that every system takes, and that hides nothing about its kind.

    Marks that turn the direction of reading are taken out: they let "…fdp.exe" look like a
    document.
    """
    plain = _UNFIT.sub("_", name).strip(" .")
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > _LONGEST:
        plain = (stem or ending)[: _LONGEST - len(ending) - 1] + dot + ending if dot else plain
        plain = plain[-_LONGEST:]
    return plain or "attachment"


async def ask_where(parent: QWidget, attachment: Attachment) -> Path | None:
    """Ask for the place of the copy; None when the person thought better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    dialog = QFileDialog(
        parent, QCoreApplication.translate("SaveAttachment", "첨부 파일 저장"), folder
    )
    dialog.setObjectName("save_attachment_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(file_name(attachment.name))
    answer: Answer[Path | None] = Answer()
    dialog.fileSelected.connect(lambda chosen: answer.give(Path(chosen)))
    dialog.rejected.connect(lambda: answer.give(None))
    dialog.open()
    try:
        return await answer
    finally:
        dialog.deleteLater()


def keep_copy(seat: Seat, petitions: Petitions, attachment: Attachment, target: Path) -> None:
    """Write the attachment's bytes to a file: whole, or not at all.

    Raises:
        Unavailable: the place can't be written to.
    """
    # Loads Qt's printing, which nobody needs before.
    from gaoffice_desktop.gui.printing import save_pdf

    save_pdf(seat, petitions.attachment(seat, attachment.sha256), target)
