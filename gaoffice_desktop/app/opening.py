"""Opens this office's store at start: finds its key, upgrades it, or says what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gaoffice_desktop.database.backup import back_up, backup_name
from gaoffice_desktop.database.engine import Database, open_postgres, open_sqlcipher
from gaoffice_desktop.database.keys import KeyPlace, find_key, keep_key, new_key
from gaoffice_desktop.migrations.upgrade import bring_up
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.shared.errors import KeyMissing, Unavailable
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.shared.sentences import say


class Found(StrEnum):
    """What lies where the store should be."""

    STORE = "store"
    NOTHING = "nothing"
    STORE_WITHOUT_KEY = "store_without_key"


@dataclass(frozen=True, slots=True)
class NewStore:
    """A store begun at set-up: ``recovery`` is printed once and shown to nobody again."""

    database: Database
    key: bytes
    key_place: KeyPlace


@dataclass(frozen=True, slots=True)
class Opening:
    """The start's door to the store of one user."""

    places: Places
    clock: Clock

    @property
    def shared_url(self) -> str:
        """The address of the shared server, or nothing for the embedded store."""
        return PcSettings(self.places.pc_settings_file).value(STORE_URL)

    def look(self) -> Found:
        """Say what is there, without touching it.

        Raises:
            Unavailable: a key file is there but cannot be read.
        """
        if self.shared_url:
            return Found.STORE
        if not self.places.store_file.exists():
            return Found.NOTHING
        return Found.STORE if find_key(self.places) else Found.STORE_WITHOUT_KEY

    def open(self) -> Database:
        """Open the store with the key that is kept, upgrading an older one.

        Raises:
            Unavailable: wrong key, foreign or damaged file, newer store, no server.
        """
        if self.shared_url:
            database = open_postgres(self.shared_url)
            bring_up(database, copy_first=lambda: None)
            return database
        key = find_key(self.places)
        if key is None:
            raise KeyMissing(
                say("자료 파일의 열쇠가 이 컴퓨터에 없습니다."),
                say("복구 열쇠를 입력하여 여십시오."),
            )
        return self._open_file(key)

    def open_with(self, key: bytes) -> Database:
        """Open the store with a key somebody typed, and keep the key when it fits.

        Raises:
            Unavailable: the key is another store's, or the file cannot be used.
        """
        database = self._open_file(key)
        keep_key(self.places, key)
        return database

    def begin(self) -> NewStore:
        """Begin an empty store with a fresh key, for the set-up to fill.

        A store that was begun and never set up (a crash in between) is begun again.

        Raises:
            Unavailable: the folder cannot be written.
        """
        try:
            self.places.data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unavailable(
                say("자료 폴더를 만들 수 없습니다: {path}", path=self.places.data),
                say("폴더의 쓰기 권한과 남은 자리를 확인해 주십시오."),
            ) from error
        key = find_key(self.places) if self.places.store_file.exists() else None
        key = key or new_key()
        # The key is kept before the first byte is written with it: a crash in between
        # leaves a key without a store, never a store without a key.
        place = keep_key(self.places, key)
        return NewStore(self._open_file(key), key, place)

    def _open_file(self, key: bytes) -> Database:
        store = self.places.store_file
        database = open_sqlcipher(store, key)
        copy = self.places.backups / backup_name(self.clock(), "upgrade")
        bring_up(database, copy_first=lambda: back_up(store, key, copy))
        return database
