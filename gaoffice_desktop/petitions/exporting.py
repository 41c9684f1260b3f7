"""Lists that leave the office as .xlsx or .csv, each with its line in the trail.

The file appears at its place only after the trail has its line: no list leaves unrecorded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from gaoffice_desktop.audit import service as audit
from gaoffice_desktop.petitions import queries
from gaoffice_desktop.petitions.export_facts import (
    EXPORT_COLUMNS,
    LONGEST_PURPOSE,
    MOST_ROWS,
    Export,
    TableExport,
)
from gaoffice_desktop.petitions.facts import CHANNEL_LABELS, STATE_LABELS
from gaoffice_desktop.petitions.reasons import OUTCOME_LABELS
from gaoffice_desktop.petitions.register import Register, query_data
from gaoffice_desktop.petitions.register_facts import RegisterRow
from gaoffice_desktop.petitions.tables import PetitionRow
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.masking import mask_name
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line
from gaoffice_desktop.spreadsheets.facts import AskedToStop, Cell, Form, nobody_stops
from gaoffice_desktop.spreadsheets.service import write_rows
from gaoffice_desktop.staff.facts import Permission, Seat
from gaoffice_desktop.staff.rules import require

_AT_ONCE = 500


class Exporting(Register):
    """The verbs of exporting."""

    def export_register(self, seat: Seat, command: Export, stop: AskedToStop = nobody_stops) -> int:
        """Write the register as it is shown to a file and return how many lines it has.

        Raises:
            UserError: personal data without a purpose, or too many lines for the form.
            NotAllowed: the role may not read the register, or not take persons out in clear.
            Unavailable: the place can't be written to.
            Cancelled: the person called it off; there is no file.
        """
        require(seat, Permission.READ_REGISTER)
        if command.reveal:
            require(seat, Permission.EXPORT_PERSON)
        purpose = _purpose(command.purpose, needed=command.reveal)
        ids = self.ids(seat, command.query)
        _refuse_too_many(len(ids), command.form)
        columns = [key for key in command.columns if key in EXPORT_COLUMNS]
        detail: dict[str, Any] = {
            "form": command.form.value,
            "masked": not command.reveal,
            "purpose": purpose,
            "columns": columns,
            "query": query_data(replace(command.query, text=_masked(command.query.text))),
        }
        return write_rows(
            command.path,
            command.form,
            str(say("민원 처리부")),
            [str(EXPORT_COLUMNS[key]) for key in columns],
            self._lines(ids, columns, reveal=command.reveal),
            stop=stop,
            seal=partial(self._note_export, seat, "export_register", detail),
        )

    def export_table(
        self, seat: Seat, command: TableExport, stop: AskedToStop = nobody_stops
    ) -> int:
        """Write any list on the screen to a file, as it stands there.

        Raises:
            UserError: too many lines for the form.
            Unavailable: the place can't be written to.
        """
        require(seat, Permission.READ_REGISTER)
        _refuse_too_many(len(command.rows), command.form)
        detail: dict[str, Any] = {
            "list": command.title,
            "form": command.form.value,
            "purpose": _purpose(command.purpose, needed=False),
        }
        return write_rows(
            command.path,
            command.form,
            command.title,
            command.headers,
            command.rows,
            stop=stop,
            seal=partial(self._note_export, seat, "export_table", detail),
        )

    def _lines(
        self, ids: Sequence[int], columns: Sequence[str], *, reveal: bool
    ) -> Iterator[list[Cell]]:
        cells = [_CELLS[key] for key in columns]
        with self.database.read() as work:
            for at in range(0, len(ids), _AT_ONCE):
                some = list(ids[at : at + _AT_ONCE])
                wanted = queries.row_select().where(PetitionRow.id.in_(some))
                found = {row[0]: row for row in work.session.execute(wanted)}
                for one in some:
                    if one in found:
                        row = queries.register_row(found[one])
                        if reveal:
                            clear = found[one]._mapping  # noqa: SLF001 - SQLAlchemy's public name
                            row = replace(row, petitioner=clear["name"], phone=clear["phone"])
                        yield [cell(row) for cell in cells]

    def _note_export(self, seat: Seat, action: str, detail: Mapping[str, Any], count: int) -> None:
        with self.database.change() as work:
            audit.note(
                work,
                seat.actor,
                action,
                subject="register",
                detail={**detail, "lines": count},
                at=self.clock(),
            )


def _masked(text: str) -> str:
    """Hide what was searched for: mostly a name or a number, which the trail must not repeat."""
    return " ".join(map(mask_name, text.split()))


def _purpose(text: str, *, needed: bool) -> str:
    purpose = one_line(text)
    if needed and not purpose:
        raise UserError.at(
            purpose=say("개인정보를 넣어 내보내려면 무엇에 쓸지 목적을 적어 주십시오.")
        )
    if len(purpose) > LONGEST_PURPOSE:
        raise UserError.at(
            purpose=say("목적은 {longest}자까지 적을 수 있습니다.", longest=LONGEST_PURPOSE)
        )
    return purpose


def _refuse_too_many(count: int, form: Form) -> None:
    if count > MOST_ROWS[form]:
        raise UserError.at(
            form=say(
                "{count:,}건은 이 형식에 담을 수 없습니다. {most:,}건까지 담습니다. 기간을 나누거나 "
                ".csv로 내보내 주십시오.",
                count=count,
                most=MOST_ROWS[form],
            )
        )


def _petitioner(row: RegisterRow) -> Cell:
    if row.people > 1:
        return str(say("{name} 외 {others}명", name=row.petitioner, others=row.people - 1))
    return row.petitioner


def _word(sentence: Sentence | None) -> str:
    return str(sentence) if sentence is not None else ""


_CELLS: dict[str, Callable[[RegisterRow], Cell]] = {
    "due": lambda row: to_local(row.due_at) if row.due_at is not None else row.due_on,
    "number": lambda row: row.number,
    "kind": lambda row: row.kind,
    "title": lambda row: one_line(row.title),
    "petitioner": _petitioner,
    "phone": lambda row: row.phone,
    "department": lambda row: row.department,
    "handler": lambda row: row.handler,
    "who": lambda row: " / ".join(filter(None, (row.department, row.handler))),
    "state": lambda row: _word(STATE_LABELS[row.state]),
    "received": lambda row: to_local(row.received_at),
    "channel": lambda row: _word(CHANNEL_LABELS[row.channel]),
    "closed": lambda row: to_local(row.closed_at) if row.closed_at is not None else None,
    "outcome": lambda row: _word(OUTCOME_LABELS[row.outcome]) if row.outcome is not None else "",
}
