"""Ten seconds in which an intake can be taken back, and everything typed with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gaoffice_desktop.petitions.rules import UNDO_SECONDS

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
    from gaoffice_desktop.petitions.facts import Petition


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A petition just taken in, and the form it came from."""

    petition: Petition
    form: IntakeForm


class UndoOffer(QObject):
    """Holds the last intake as long as it may be taken back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._taken: TakenIn | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self.drop)

    @property
    def is_open(self) -> bool:
        """Whether Ctrl+Z would still take the intake back."""
        return self._taken is not None

    def make(self, taken: TakenIn) -> None:
        """Offer to take this one back; an earlier offer ends."""
        self._taken = taken
        self._timer.start()

    def accept(self) -> TakenIn | None:
        """Take the offer up, once."""
        taken = self._taken
        self.drop()
        return taken

    def drop(self) -> None:
        """The offer is over."""
        self._taken = None
        self._timer.stop()
