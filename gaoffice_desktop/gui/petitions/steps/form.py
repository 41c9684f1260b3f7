"""What every form of a step has: its fields, what it does to the due time, its command.

    class WithdrawForm(StepForm):
        step = Step.WITHDRAW

        def fill(self) -> None:
            self.add_lines("how", self.tr("취하의 뜻을 밝힌 방법*"))

        def read(self) -> Withdraw:
            how = self.text("how", say("어떻게 취하의 뜻을 밝혔는지 입력해 주십시오."))
            return Withdraw(self.petition_id, how, self.moment())

    FORMS: Mapping[Step, type[StepForm]] = {WithdrawForm.step: WithdrawForm}

``read`` reads every field before anything is refused: what is wrong with each is told at once,
with what the law finds (``petitions.lawful.problems``). The last field, 언제, is added by itself;
a step that is always taken now sets ``late`` False. Beneath the fields stands what the step does:
the due time it leads to, where ``what_happens`` says it, and what the law attaches to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from gaoffice_desktop.deadlines import rules as deadlines
from gaoffice_desktop.gui.petitions.steps.fields import StepFields
from gaoffice_desktop.gui.petitions.steps.when_edit import WhenEdit
from gaoffice_desktop.gui.petitions.steps.words import STEP_LABELS
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions import lawful
from gaoffice_desktop.petitions.due_words import due_text
from gaoffice_desktop.petitions.events import Event, EventKind
from gaoffice_desktop.petitions.folding import fold
from gaoffice_desktop.petitions.lawful import Standing, Step
from gaoffice_desktop.petitions.life import Folded, PetitionFile
from gaoffice_desktop.petitions.rules import case_of
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.clock import to_local, to_utc
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.workdays.facts import BeyondCalendar
from gaoffice_desktop.workdays.rules import Calendar

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.petitions.service import Petitions
    from gaoffice_desktop.staff.service import Staff


@dataclass(frozen=True, slots=True)
class Opened:
    """What a form is opened on: the petition, the moment, and where it may ask for more.

    ``calendar`` is the one in force, by which a step that moves the due time is reckoned; none
    while it is being fetched.
    """

    file: PetitionFile
    now: datetime
    calendar: Calendar | None
    desk: Desk
    petitions: Petitions
    staff: Staff

    @property
    def standing(self) -> Standing:
        """What the law judges a step by."""
        return standing_of(self.file, self.now)


def standing_of(file: PetitionFile, now: datetime) -> Standing:
    """Return the petition of a file as it stands."""
    return Standing(file.petition, file.folded, file.due, now)


LOOKED_AT = say("가린 개인정보를 열어 봅니다. 본 기록이 남습니다.")
"""Said by a form that opens the petition in clear."""


class StepForm(StepFields):
    """One step; ``command`` reads the fields or raises what is wrong with them."""

    step: ClassVar[Step]
    late: ClassVar[bool] = True
    """Whether the step may be entered after it happened, and so asks when it did."""
    stand_for: ClassVar[Mapping[str, str]] = {}
    """Fields at which a fault of the service stands that it names otherwise."""

    def __init__(self, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(STEP_LABELS[self.step], STEP_LABELS[self.step], parent)
        self.opened = opened
        self.file = opened.file
        self.petition_id = opened.file.petition.id
        self.now = opened.now
        self.effect_label = self._make_effect_label()
        self.fill()
        self.when_edit: WhenEdit | None = None
        if self.late:
            self.when_edit = WhenEdit(self.now, self)
            self.add_field("at", self.when_caption(), self.when_edit, self._when_hint())
        for field, _fault in self._fields.values():
            self.watch(field)
        self.edited.connect(self.show_effects)
        self.show_effects()

    async def open_in_clear(self) -> None:
        """Open the petition with its people in clear, which is noted.

        Who corrects a name or chooses among people must see them; what is masked must not be
        sent back to be stored.
        """
        opened = self.opened
        file = await opened.desk.ask(opened.petitions.file, self.petition_id, True)
        self.file = file
        self.opened = replace(opened, file=file)

    # -- what a form says ----------------------------------------------------------------

    def fill(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    async def load(self) -> None:
        """Fetch what the fields offer; called once the form stands on the screen."""

    def read(self) -> object:
        """Return the command of the verb; the faults of its fields have been noted."""
        raise NotImplementedError

    def what_happens(self, command: Any) -> tuple[EventKind, Mapping[str, object]] | None:
        """Return what would happen, where it moves the due time: an event's kind and data."""
        return None

    def effects(self) -> Sequence[Sentence]:
        """Say what taking this step does, as the fields are filled in now."""
        calendar = self.opened.calendar
        if calendar is None:
            return ()
        self.faults.clear()
        command = self.read()
        faults = self.faults | dict(lawful.problems(command, self.opened.standing, calendar))
        if not set(faults) <= self.text_keys():
            return ()  # what cannot be done does nothing
        try:
            told = lawful.consequences(command, self.opened.standing, calendar)
        except BeyondCalendar:
            told = ()
        return (*self._due_said(command), *told)

    def when_caption(self) -> str:
        """Return what the moment of this step is called."""
        return self.tr("언제")

    # -- what the detail asks ------------------------------------------------------------

    @property
    def today(self) -> date:
        """The local day on which the form was opened."""
        return to_local(self.now).date()

    @property
    def folded(self) -> Folded:
        """What the petition's events come to."""
        return self.file.folded

    def command(self) -> object:
        """Return the command of the verb.

        Raises:
            UserError: fields must be entered again.
        """
        # F9 comes from anywhere, also while a syllable is being composed.
        commit_composing()
        self.faults.clear()
        command = self.read()
        calendar = self.opened.calendar
        found: dict[str, Sentence] = {}
        if calendar is not None:
            found.update(lawful.problems(command, self.opened.standing, calendar))
        found.update(self.faults)
        if found:
            raise UserError.at(**found)
        return command

    def show_problems(self, sentence: Sentence, problems: Mapping[str, Sentence]) -> None:
        """Write each fault at its field, also where the service calls the field otherwise."""
        named = {self.stand_for.get(key, key): text for key, text in problems.items()}
        super().show_problems(sentence, named)

    def moment(self) -> datetime | None:
        """Return when the step happened; None means just now."""
        if self.when_edit is None:
            return None
        try:
            return self.when_edit.moment()
        except UserError as error:
            self.faults["at"] = error.sentence
            return None

    def show_effects(self) -> None:
        """Say anew what the step does."""
        texts = [spoken(text) for text in self.effects()]
        self.effect_label.setText("\n".join(f"▸ {text}" for text in texts))
        self.effect_label.setVisible(bool(texts))

    # -- the due time it leads to --------------------------------------------------------

    def _due_said(self, command: Any) -> tuple[Sentence, ...]:
        """Say by when the petition is due once this step has been taken."""
        happens = self.what_happens(command)
        if happens is None:
            return ()
        kind, data = happens
        after = self.after(kind, self.moment_now(), data)
        due = self.due_text(after)
        if due is None:
            return ()
        until = after.waiting_until_on
        if after.paused_on is None:
            return (say("이렇게 하면 처리기한은 {due}까지입니다.", due=due),)
        if until is None:
            return ()
        day = dates.day_said(until)
        if after.supplement is not None:
            return (say("{day}에 도착하면 처리기한은 {due}까지입니다.", day=day, due=due),)
        return (say("{day}에 끝나면 처리기한은 {due}까지입니다.", day=day, due=due),)

    def after(self, kind: EventKind, at: datetime | None, data: Mapping[str, object]) -> Folded:
        """Return what the petition's events come to once this one has happened."""
        actor = self.opened.desk.seat.actor
        event = Event(kind, at or self.now, self.now, actor.staff_id, actor.name, data)
        return fold((*self.file.events, event))

    def due_text(self, folded: Folded) -> Sentence | None:
        """Return the due time if the petition's events came to this; None while unknown."""
        if self.opened.calendar is None:
            return None
        try:
            due = deadlines.due(case_of(folded), self.opened.calendar)
        except BeyondCalendar:
            return None
        return due_text(due.due_on, to_utc(due.due_at) if due.due_at is not None else None)

    def moment_now(self) -> datetime | None:
        """Return when the step happened, as far as it is readable while it is being typed."""
        if self.when_edit is None:
            return None
        try:
            return self.when_edit.moment()
        except UserError:
            return None

    # -- parts ---------------------------------------------------------------------------

    def _make_effect_label(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("effect_label")
        label.setWordWrap(True)
        label.setAccessibleName(self.tr("이 처리의 효과"))
        set_property(label, "kind", "subtle")
        # Between the fields and what is wrong with them.
        self.outer.insertWidget(self.outer.indexOf(self.error_label), label)
        return label

    def _when_hint(self) -> str:
        return self.tr(
            "나중에 입력할 때 고칩니다. 시각을 비우면 오늘은 지금, 지난 날은 18:00입니다."
        )
