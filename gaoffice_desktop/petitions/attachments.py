"""Files handed in: read at once, kept inside the encrypted store, once for each content.

Inside the store they share its encryption, its backups and its transactions. A file on a USB
stick may be gone a minute after it was dropped on the form, so its bytes are taken right then.
"""

from __future__ import annotations

import hashlib
import mimetypes
import stat
from datetime import datetime
from pathlib import Path

from sqlalchemy import insert, select

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.database.engine import Work
from gaoffice_desktop.petitions.facts import Attachment
from gaoffice_desktop.petitions.recording import Room, hold_the_clock
from gaoffice_desktop.petitions.tables import AttachmentRow, StoredChunkRow, StoredFileRow
from gaoffice_desktop.settings import service as settings
from gaoffice_desktop.settings.facts import ATTACHMENT_MEGABYTES
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

CHUNK = 1 << 20
_MEGABYTE = 1_000_000
_LONGEST_NAME = 255
_UNKNOWN = "application/octet-stream"


class Attachments(Room):
    """Takes files in and gives them back."""

    def keep_file(self, seat: Seat, path: str) -> Attachment:
        """Read a file now and keep its bytes; the same content is kept once.

        Raises:
            UserError: it vanished, is a folder, can't be read, or is larger than allowed.
        """
        require(seat, Permission.TAKE_IN)
        with self.database.read() as work:
            limit = settings.value(work, ATTACHMENT_MEGABYTES) * _MEGABYTE
        source = Path(path)
        name = one_line(source.name)[:_LONGEST_NAME] or "이름 없는 파일"
        pieces = _read(source, name, limit)
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
        sha256, size = digest.hexdigest(), sum(map(len, pieces))
        with self.database.change() as work:
            hold_the_clock(work)  # two windows may be keeping the same content
            if work.session.get(StoredFileRow, sha256) is None:
                _store(work, sha256, pieces, size, self.clock())
        media_type = mimetypes.guess_type(name)[0] or _UNKNOWN
        return Attachment(name, size, sha256, media_type)

    def attachment(self, seat: Seat, sha256: str) -> bytes:
        """Return a file's content, with a line in the trail.

        Raises:
            UserError: there is no such file.
            Unavailable: what is kept is not what was handed in.
        """
        require(seat, Permission.REVEAL_PERSON)
        chunks = (
            select(StoredChunkRow.content)
            .where(StoredChunkRow.sha256 == sha256)
            .order_by(StoredChunkRow.position)
        )
        owners = select(AttachmentRow.petition_id).where(AttachmentRow.sha256 == sha256)
        with self.database.change() as work:
            if work.session.get(StoredFileRow, sha256) is None:
                raise UserError(say("첨부 파일을 찾지 못했습니다."))
            content = b"".join(work.session.scalars(chunks))
            owner = work.session.scalars(owners.order_by(AttachmentRow.petition_id)).first()
            audit.note(
                work,
                seat.actor,
                "open_attachment",
                subject="petition",
                subject_id=owner,
                detail={"sha256": sha256},
                at=self.clock(),
            )
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Unavailable(
                say("첨부 파일이 손상되었습니다."),
                say("전산 담당에게 알려 주십시오. 백업에서 되살릴 수 있습니다."),
            )
        return content


def _read(source: Path, name: str, limit: int) -> list[bytes]:
    """Read a file piece by piece and stop at the limit, whatever its size was said to be."""
    try:
        kind = source.stat().st_mode
        if stat.S_ISDIR(kind):
            raise UserError.at(
                attachments=say(
                    "{name:은는} 폴더입니다. 폴더 안의 파일을 골라 첨부해 주십시오.", name=name
                )
            )
        if not stat.S_ISREG(kind):
            raise UserError.at(attachments=say("{name:은는} 파일이 아닙니다.", name=name))
        pieces: list[bytes] = []
        left = limit
        with source.open("rb") as file:
            while piece := file.read(CHUNK):
                left -= len(piece)
                if left < 0:
                    raise _too_large(name, limit)
                pieces.append(piece)
    except FileNotFoundError as error:
        raise UserError.at(
            attachments=say(
                "{name:이가} 없어졌습니다. 파일을 확인하고 다시 첨부해 주십시오.", name=name
            )
        ) from error
    except (OSError, ValueError) as error:
        # ValueError: a name with NUL in it, which no file system has.
        raise UserError.at(
            attachments=say(
                "{name:을를} 읽을 수 없습니다. 다른 곳에 복사해서 다시 첨부해 주십시오.", name=name
            )
        ) from error
    return pieces


def _too_large(name: str, limit: int) -> UserError:
    return UserError.at(
        attachments=say(
            "{name:이가} 한도 {limit}MB보다 큽니다. 나누거나 줄여서 첨부해 주십시오.",
            name=name,
            limit=limit // _MEGABYTE,
        )
    )


def _store(work: Work, sha256: str, pieces: list[bytes], size: int, at: datetime) -> None:
    work.session.execute(insert(StoredFileRow), {"sha256": sha256, "size": size, "stored_at": at})
    for position, content in enumerate(pieces):
        work.session.execute(
            insert(StoredChunkRow),
            {"sha256": sha256, "position": position, "content": content},
        )
