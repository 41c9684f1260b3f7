"""One signal, warning or group: its chart, its numbers, its petitions, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gaoffice_desktop.early_warning.surges import facts
from gaoffice_desktop.early_warning.surges.facts import (
    Examined,
    GroupStory,
    Surge,
    SurgeStory,
    Topic,
    TopicKind,
)
from gaoffice_desktop.gui.early_warning import surges_detail_view as view
from gaoffice_desktop.gui.early_warning.surges_forms import (
    AnswerForm,
    LevelForm,
    LiftForm,
    NoteForm,
    RaiseForm,
    SurgeForm,
)
from gaoffice_desktop.gui.early_warning.surges_offers import (
    ACT_LABELS,
    Act,
    Offer,
    Shown,
    offers,
)
from gaoffice_desktop.gui.early_warning.surges_petitions import PetitionsBehind
from gaoffice_desktop.gui.early_warning.surges_printing import SurgePrinting
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.register_columns import Now
from gaoffice_desktop.gui.petitions.register_forms import InlinePlace
from gaoffice_desktop.gui.petitions.steps.bar import allow
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.staff.facts import Department

if TYPE_CHECKING:
    from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms
    from gaoffice_desktop.gui.forms.ui_early_warning_surges import Ui_SurgesForm
    from gaoffice_desktop.gui.screen import Screen

MOST_BUTTONS = 6


def key_of(shown: Shown) -> tuple[str, object]:
    """Return what tells this thing after a reload."""
    if isinstance(shown, SurgeStory):
        return ("surge", shown.surge.id)
    if isinstance(shown, GroupStory):
        return ("group", shown.group.id)
    if isinstance(shown, Examined):
        return ("topic", shown.topic.key)
    return ("signal", shown.key)


class SurgeDetail(QObject):
    """Stands in the place of the lists; one form at a time, what was typed stays."""

    petition_wanted = Signal(int)
    surge_wanted = Signal(int)
    group_wanted = Signal(int)

    def __init__(
        self,
        form: Ui_SurgesForm,
        host: Screen,
        rooms: WarningRooms,
        now: Callable[[], Now],
        signal_of: Callable[[Topic], facts.Signal | None],
    ) -> None:
        """``signal_of`` finds the signal that stands for a topic now."""
        super().__init__(form.detail_page)
        self._form = form
        self._host = host
        self._desk = host.desk
        self._rooms = rooms
        self._signal_of = signal_of
        self.departments: Sequence[Department] = ()
        self.shown: Shown | None = None
        self.printing = SurgePrinting(host, rooms.petitions, rooms.surges, rooms.pc)
        self.place = InlinePlace(form.step_panel, self._after_form)
        self._opened_by: Act | None = None
        self.buttons = [QPushButton(form.actions_bar) for _ in range(MOST_BUTTONS)]
        self._acts: dict[Act, QPushButton] = {}
        flow = FlowLayout(form.actions_bar, tokens().px(8))
        for button in self.buttons:
            flow.addWidget(button)
            button.setAccessibleName(self.tr("처리"))
            button.clicked.connect(partial(self._on_clicked, button))
        self._flow = flow
        view.prepare(form)
        self.behind = PetitionsBehind(form.behind_table, self._desk, rooms.petitions, now)
        self.behind.opened.connect(self.petition_wanted)

    # -- showing -------------------------------------------------------------------------

    def show(self, shown: Shown) -> None:
        """Show it; the same thing again keeps an open form and the places in its tables."""
        if self.shown is None or key_of(shown) != key_of(self.shown):
            self.place.close()
        self.shown = shown
        ids = view.ids_of(shown)
        proposed = self._signal_of(_topic_of(shown)) if isinstance(shown, GroupStory) else None
        view.show(self._form, shown, len(ids), proposed.level if proposed is not None else None)
        self.behind.show_ids(ids)
        self._show_offers(offers(shown, self._desk.seat))

    def _show_offers(self, offered: Sequence[Offer]) -> None:
        self._acts.clear()
        first_open = next((one.act for one in offered if one.refusal is None), None)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(offered))
            # A button that is not shown has no name; nobody can reach it.
            button.setAccessibleName("" if at < len(offered) else self.tr("처리"))
            if at >= len(offered):
                continue
            one = offered[at]
            self._acts[one.act] = button
            filled = one.act is first_open and one.act in (Act.RAISE, Act.ANSWER)
            set_property(button, "kind", "primary" if filled else "tertiary")
            button.setObjectName(f"{one.act.value}_button")
            button.setText(spoken(ACT_LABELS[one.act]))
            allow(button, one.refusal)
        self._flow.invalidate()
        self._form.actions_bar.updateGeometry()

    def button_of(self, act: Act) -> QPushButton | None:
        """Return the button of an act, where it is offered."""
        return self._acts.get(act)

    def first_focus(self) -> QWidget:
        """Begin on the first thing that can be done, else on the way back."""
        able = (button for button in self._acts.values() if button.isEnabled())
        return next(able, self._form.back_button)

    # -- acting --------------------------------------------------------------------------

    def _on_clicked(self, button: QPushButton, *_checked: object) -> None:
        act = next((act for act, its in self._acts.items() if its is button), None)
        if act is not None:
            self.act(act)

    def act(self, act: Act) -> None:
        """Do it, or open its form beneath the buttons; a second time leaves the form."""
        shown, button = self.shown, self._acts.get(act)
        if shown is None or button is None or not button.isEnabled():
            return
        if act is Act.PRINT:
            self.print_shown()
        elif act is Act.OPEN_MAIN and isinstance(shown, GroupStory):
            self.petition_wanted.emit(shown.group.main_id)
        elif act is Act.OPEN_GROUP and not isinstance(shown, GroupStory):
            topic = shown.surge.topic if isinstance(shown, SurgeStory) else shown.topic
            self.group_wanted.emit(int(topic.code))
        elif act is Act.OPEN_SURGE:
            self._open_surge(shown)
        else:
            self._open_form(act, shown)

    def print_shown(self) -> None:
        """Preview the sheet of the warning that is shown."""
        if isinstance(self.shown, SurgeStory):
            self.printing.print_surge(self.shown.surge)

    def _open_surge(self, shown: Shown) -> None:
        surge_id = None
        if isinstance(shown, GroupStory):
            surge_id = shown.group.surge_id
        elif isinstance(shown, facts.Signal):
            surge_id = shown.surge_id
        if surge_id is not None:
            self.surge_wanted.emit(surge_id)

    # -- forms ---------------------------------------------------------------------------

    @property
    def form(self) -> SurgeForm | None:
        """The form that is open."""
        form = self.place.form
        return form if isinstance(form, SurgeForm) else None

    def _open_form(self, act: Act, shown: Shown) -> None:
        again = self.form is not None and self._opened_by is act
        if again:
            self.place.leave()
            return
        form = self._make_form(act, shown)
        if form is None:
            return
        form.submitted.connect(self.submit)
        self._opened_by = act
        self.place.open(form)

    def _make_form(self, act: Act, shown: Shown) -> SurgeForm | None:
        parent = self._form.step_panel
        if act is Act.RAISE:
            return self._raise_form(shown, parent)
        if not isinstance(shown, SurgeStory):
            return None
        kinds: dict[Act, type[AnswerForm | LevelForm | NoteForm | LiftForm]] = {
            Act.ANSWER: AnswerForm,
            Act.LEVEL: LevelForm,
            Act.NOTE: NoteForm,
            Act.LIFT: LiftForm,
        }
        return kinds[act](shown.surge, parent)

    def _raise_form(self, shown: Shown, parent: QWidget) -> RaiseForm:
        topic = _topic_of(shown)
        signal = shown if isinstance(shown, facts.Signal) else self._signal_of(topic)
        level = signal.level if signal is not None else None
        if level is None and isinstance(shown, Examined) and shown.judged is not None:
            level = shown.judged.level
        department_id = signal.department_id if signal is not None else None
        if topic.kind is TopicKind.DEPARTMENT and topic.code.isdecimal():
            department_id = int(topic.code)
        return RaiseForm(
            topic,
            self.departments,
            level=level,
            department_id=department_id,
            signal_key=signal.key if signal is not None else "",
            parent=parent,
        )

    def submit(self) -> None:
        """Send the open form (F9 too)."""
        form = self.form
        if form is not None and form.submit_button.isEnabled():
            self._desk.start(partial(self._send, form), owner=self._host)

    async def _send(self, form: SurgeForm) -> None:
        form.submit_button.setEnabled(False)
        try:
            command = form.command()
            surge: Surge = await self._desk.change(getattr(self._rooms.surges, form.verb), command)
        except UserError as error:
            form.submit_button.setEnabled(True)
            form.show_problems(error.sentence, error.problems)
            return
        except Exception:
            form.submit_button.setEnabled(True)
            raise
        if form is self.form:
            self.place.close()
        self._host.say.success(form.done(surge))
        self.surge_wanted.emit(surge.id)

    def _after_form(self) -> QWidget:
        button = self._acts.get(self._opened_by) if self._opened_by is not None else None
        return button if button is not None and button.isEnabled() else self.first_focus()


def _topic_of(shown: Shown) -> Topic:
    if isinstance(shown, SurgeStory):
        return shown.surge.topic
    if isinstance(shown, GroupStory):
        return Topic(TopicKind.GROUP, str(shown.group.id), shown.group.title)
    return shown.topic
