"""The row of what can be done: a few buttons that fit the petition's state, the rest in menus."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.petitions.steps.menu_button import MenuButton
from gaoffice_desktop.gui.petitions.steps.offering import FILLED, GROUP_LABELS, Offered, Offering
from gaoffice_desktop.gui.petitions.steps.words import STEP_LABELS
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.shared.sentences import Sentence

MOST_BUTTONS = 4


class StepBar(QObject):
    """Says which step was chosen; decides nothing."""

    chosen = Signal(object)
    """A ``Step``."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.flow = FlowLayout(place, tokens().px(8))
        self.buttons = [QPushButton(place) for _ in range(MOST_BUTTONS)]
        self.pass_on_button = MenuButton(self.tr("이송"), place)
        self.pass_on_button.setObjectName("pass_on_button")
        self.more_button = MenuButton(self.tr("다른 처리"), place)
        self.more_button.setObjectName("more_steps_button")
        self._steps: dict[Step, QPushButton] = {}
        self._actions: dict[Step, QAction] = {}
        self._menus: list[QMenu] = []
        for button in self.buttons:
            button.clicked.connect(partial(self._on_clicked, button))
        for button in (*self.buttons, self.pass_on_button, self.more_button):
            set_property(button, "kind", "tertiary")
            self.flow.addWidget(button)

    # -- showing -------------------------------------------------------------------------

    def show_offering(self, offered: Offering) -> None:
        """Offer these steps."""
        self._forget()
        alone = [steps[0] for steps in offered.buttons if len(steps) == 1]
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(alone))
            button.setAccessibleName("" if at < len(alone) else self.tr("처리"))
            if at < len(alone):
                self._dress(button, alone[at], is_first=at == 0)
        together = [steps for steps in offered.buttons if len(steps) > 1]
        self._fill(self.pass_on_button.menu_below, together[0] if together else ())
        self.pass_on_button.setVisible(bool(together))
        for group, steps in offered.groups:
            menu = self.more_button.menu_below.addMenu(spoken(GROUP_LABELS[group]))
            menu.setToolTipsVisible(True)
            self._menus.append(menu)
            self._fill(menu, steps)
        self.more_button.setVisible(bool(offered.groups))

    def _forget(self) -> None:
        self._steps.clear()
        self._actions.clear()
        self.more_button.menu_below.clear()
        self.pass_on_button.menu_below.clear()
        for menu in self._menus:
            menu.deleteLater()
        self._menus.clear()

    def _dress(self, button: QPushButton, one: Offered, *, is_first: bool) -> None:
        self._steps[one.step] = button
        set_property(button, "kind", "primary" if is_first and one.step in FILLED else "tertiary")
        button.setObjectName(f"{one.step.value}_button")
        button.setText(spoken(STEP_LABELS[one.step]))
        allow(button, one.refusal)

    def _fill(self, menu: QMenu, steps: Sequence[Offered]) -> None:
        for one in steps:
            action = menu.addAction(_menu_text(one))
            action.setEnabled(one.refusal is None)
            action.setToolTip(spoken(one.refusal) if one.refusal is not None else "")
            action.triggered.connect(partial(self._choose, one.step))
            self._actions[one.step] = action
            if menu is self.pass_on_button.menu_below:
                self._steps[one.step] = self.pass_on_button

    # -- asking --------------------------------------------------------------------------

    def button_of(self, step: Step) -> QPushButton:
        """Return the button of a step, or the one behind whose menu it stands."""
        return self._steps.get(step, self.more_button)

    def action_of(self, step: Step) -> QAction | None:
        """Return the line of a step in a menu; None where it has a button."""
        return self._actions.get(step)

    def is_open(self, step: Step) -> bool:
        """Tell whether a step is offered and can be taken now."""
        action = self._actions.get(step)
        if action is not None:
            return action.isEnabled()
        return step in self._steps and self._steps[step].isEnabled()

    def refusal_of(self, step: Step) -> str:
        """Return why a step is not open; empty where it is."""
        if self.is_open(step):
            return ""
        action = self._actions.get(step)
        return action.toolTip() if action is not None else self._steps[step].toolTip()

    def _on_clicked(self, button: QPushButton, *_checked: object) -> None:
        step = next((step for step, its in self._steps.items() if its is button), None)
        if step is not None:
            self.chosen.emit(step)

    def _choose(self, step: Step, *_checked: object) -> None:
        self.chosen.emit(step)


def _menu_text(one: Offered) -> str:
    """Say in the menu itself why a step is closed: the keyboard brings up no tool tip."""
    name = spoken(STEP_LABELS[one.step])
    text = name if one.refusal is None else f"{name} — {spoken(one.refusal)}"
    return text.replace("&", "&&")


def allow(button: QPushButton, reason: Sentence | None) -> None:
    """Enable a button, or disable it and say why, to the eye and to a screen reader."""
    tip = "" if reason is None else spoken(reason)
    button.setEnabled(reason is None)
    if not button.property("own_tip"):
        button.setProperty("own_tip", button.toolTip() or " ")
    own = str(button.property("own_tip")).strip()
    button.setToolTip(tip or own)
    button.setAccessibleDescription(tip or own)
