"""The verbs of the start, before and until somebody can sign in.

Imported by the window only after its first paint, on a worker: behind it stand the store, the
paper kit and every service.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gaoffice_desktop.app.opening import Found, Opening
from gaoffice_desktop.app.wiring import Office, wire
from gaoffice_desktop.database.keys import KeyPlace, key_of_recovery, recovery_text
from gaoffice_desktop.settings.facts import OFFICE_NAME
from gaoffice_desktop.shared.changes import Done
from gaoffice_desktop.shared.clock import Clock, to_local
from gaoffice_desktop.shared.errors import KeyMissing
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat, SetUpOffice
from gaoffice_desktop.staff.papers import recovery_sheet


@dataclass(frozen=True)
class Ready:
    """An open store; ``is_set_up`` is False while the first run has not been finished."""

    office: Office
    name: str
    is_set_up: bool


@dataclass(frozen=True)
class Begun:
    """A store that has just been set up, with the recovery key that is shown once."""

    ready: Ready
    administrator: str
    key_place: KeyPlace
    recovery: str = field(repr=False)


@dataclass(frozen=True)
class Starting:
    """Opens or makes the store of this user."""

    places: Places
    clock: Clock

    @property
    def opening(self) -> Opening:
        """The door to the store."""
        return Opening(self.places, self.clock)

    def open(self, seat: Seat) -> Ready | None:
        """Open the store that is there; nothing where there is none yet.

        Raises:
            Unavailable: it is there and cannot be opened.
        """
        found = self.opening.look()
        if found is Found.NOTHING:
            return None
        if found is Found.STORE_WITHOUT_KEY:
            raise KeyMissing(
                say("자료 파일의 열쇠가 이 컴퓨터에 없습니다."),
                say("처음 설정할 때 인쇄한 복구 열쇠를 입력해 주십시오."),
            )
        return self._ready(seat, wire(self.opening.open(), self.clock, self.places))

    def unlock(self, seat: Seat, recovery: str) -> Ready:
        """Open the store with the recovery key, and keep the key on this computer.

        Raises:
            UserError: the recovery key is mistyped.
            Unavailable: it is another store's key, or the file cannot be used.
        """
        database = self.opening.open_with(key_of_recovery(recovery))
        return self._ready(seat, wire(database, self.clock, self.places))

    def set_up(self, seat: Seat, command: SetUpOffice) -> Done[Begun]:
        """Make the store and the office in it.

        Raises:
            UserError: a fault at a field; the next attempt takes the same empty store.
            Unavailable: the folder cannot be written.
        """
        new = self.opening.begin()
        office = wire(new.database, self.clock, self.places)
        try:
            done = office.set_up.set_up(seat, command)
        except BaseException:
            new.database.close()
            raise
        ready = self._ready(seat, office)
        begun = Begun(ready, done.value.name, new.key_place, recovery_text(new.key))
        return Done(begun, done.changes)

    def set_up_shared(self, seat: Seat, office: Office, command: SetUpOffice) -> Done[Ready]:
        """Make the office in a store that is open already (a shared server's empty one)."""
        done = office.set_up.set_up(seat, command)
        return Done(self._ready(seat, office), done.changes)

    def sheet(self, seat: Seat, begun: Begun) -> bytes:
        """Make the recovery sheet for the office's safe."""
        made_at = to_local(self.clock())
        return recovery_sheet(begun.ready.name, begun.recovery, made_at, begun.administrator)

    def _ready(self, seat: Seat, office: Office) -> Ready:
        name = office.keeping.settings(seat)[OFFICE_NAME.name]
        return Ready(office, name, office.staff.is_set_up(seat))


def starting(_seat: Seat, places: Places, clock: Clock) -> Starting:
    """Make the start; a function, so that its import can run on a worker."""
    return Starting(places, clock)
