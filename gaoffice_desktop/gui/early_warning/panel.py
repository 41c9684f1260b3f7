"""The alarm panel (F6): at the right, in the help panel's place while it is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from gaoffice_desktop.early_warning.alarms.facts import Alarm, AlarmState, Panel
from gaoffice_desktop.gui.early_warning.chosen import Chosen
from gaoffice_desktop.gui.early_warning.row_painting import LinePainter
from gaoffice_desktop.gui.early_warning.rows import PanelModel, Row, rows_of
from gaoffice_desktop.gui.early_warning.words import Scene
from gaoffice_desktop.gui.forms.ui_early_warning_alarm_panel import Ui_AlarmPanelForm
from gaoffice_desktop.gui.icons import wear
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

WIDTH = 390
_MOST_SHARE = 0.6
"""How much of the height the chosen line may take from the list."""


class AlarmPanel(QFrame):
    """Docked at the right; Esc closes it and gives the focus back."""

    closed = Signal()
    opened = Signal()
    help_wanted = Signal()
    open_wanted = Signal(object)
    """A line of the list: an alarm, a 독촉장, a month."""
    notice_acknowledged = Signal(object)
    """The ids of the alarms of a bundle, all at once."""

    def __init__(self, scene: Callable[[], Scene], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarm_panel")
        self.setAccessibleName(self.tr("알림"))
        self.panel = Panel(())
        self._noticed: tuple[int, ...] = ()
        self._focus_before: QWidget | None = None
        self._visiting = False
        self.form = Ui_AlarmPanelForm()
        self.form.setupUi(self)
        form = self.form
        set_property(form.heading_label, "kind", "heading")
        set_property(form.counts_label, "kind", "subtle")
        for button, icon in ((form.help_button, "help-circle"), (form.close_button, "x")):
            set_property(button, "kind", "plain")
            wear(button, icon)
        set_property(form.notice_frame, "kind", "notice")
        self.model = PanelModel(scene, self)
        self.list = form.list_view
        self.list.use(self.model, LinePainter(scene, self.list))
        self.chosen = Chosen(form, scene)
        self.chosen.resized.connect(self._fit)
        self.chosen.form_closed.connect(self._focus_list)
        self.chosen.open_wanted.connect(self.open_wanted)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.open_wanted.connect(self.open_wanted)
        form.close_button.clicked.connect(self.close_panel)
        form.help_button.clicked.connect(self.help_wanted)
        form.notice_button.clicked.connect(self._on_notice)
        form.chosen_area.installEventFilter(self)
        # There is nothing to do where nothing rings.
        form.empty_state.action_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self._on_theme_changed)
        self.show_notice(None, ())
        self.show_panel(self.panel)
        self._on_theme_changed()
        self.hide()

    # -- what it shows -------------------------------------------------------------------------

    def show_panel(self, panel: Panel) -> None:
        """Show what waits now; what was chosen stays chosen."""
        self.panel = panel
        rows = rows_of(panel)
        self.list.setVisible(bool(rows))
        self.form.empty_state.setVisible(not rows)
        if not rows:
            self.form.empty_state.show_reason(say("확인할 기한 알림이 없습니다."), icon="bell")
        self.list.show_rows(rows)
        self.form.counts_label.setText(self._counted())
        self._mend_notice()

    def _counted(self) -> str:
        if not self.panel.alarms:
            return ""
        seen = sum(one.state is not AlarmState.RUNG for one in self.panel.alarms)
        said = self.tr("확인 전 {waiting} · 확인 뒤 {seen}")
        said = said.replace("{waiting}", str(self.panel.waiting))
        return said.replace("{seen}", str(seen))

    def refresh(self) -> None:
        """A minute has gone by: put it into the words of now."""
        self.list.viewport().update()
        self.chosen.show_rows(self.list.chosen)

    def show_notice(self, said: Sentence | None, alarm_ids: Sequence[int]) -> None:
        """Say above the list what came together; none: say nothing."""
        self._noticed = tuple(alarm_ids)
        self.form.notice_frame.setVisible(said is not None)
        self.form.notice_label.setText(spoken(said) if said is not None else "")
        self._mend_notice()

    def _mend_notice(self) -> None:
        """Once all of a bundle have been taken note of, there is nothing left to say."""
        if not self.form.notice_frame.isHidden() and not self._still_noticed():
            self.form.notice_frame.hide()

    def _still_noticed(self) -> tuple[int, ...]:
        waiting = {one.id for one in self.panel.alarms if one.state is AlarmState.RUNG}
        return tuple(one for one in self._noticed if one in waiting)

    def _on_notice(self) -> None:
        if ids := self._still_noticed():
            self.notice_acknowledged.emit(ids)

    def choose(self, alarm: Alarm) -> bool:
        """Choose an alarm; tell whether it is in the list."""
        return self.list.choose(("alarm", alarm.id))

    def choose_row(self, kind: str, key: object) -> bool:
        """Choose a line by its kind and key."""
        return self.list.choose((kind, key))

    @property
    def chosen_alarms(self) -> list[Alarm]:
        """The alarms that are chosen in the list."""
        return self.list.chosen_alarms

    @property
    def rows(self) -> Sequence[Row]:
        """All lines, headings too."""
        return self.model.rows

    def _on_chosen(self) -> None:
        before = self.window().focusWidget() if self.has_focus else None
        self.chosen.show_rows(self.list.chosen)
        if before is not None and (before.isHidden() or not self.has_focus):
            # What was pressed is not offered any more: Qt would let the keyboard wander off.
            self._focus_list()

    # -- opening and closing -------------------------------------------------------------------

    def open_panel(self, *, focus: bool = True) -> None:
        """Open; with the focus, remember where it was."""
        if not self.isVisible():
            self.show()
            self.opened.emit()
            self._choose_first()
        if focus:
            self._remember_focus()
            self._focus_list()

    def _choose_first(self) -> None:
        if not self.list.chosen:
            self.list.choose_first()

    def _remember_focus(self) -> None:
        now = self.window().focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._focus_before = now

    def _focus_list(self) -> None:
        part = self.form.close_button if self.list.isHidden() else self.list
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_back_focus(self) -> None:
        """Put the keyboard where it was before the panel took it."""
        before, self._focus_before = self._focus_before, None
        try:
            if before is not None and before.isVisible():
                # For another reason an entry would select all that is in it.
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # what had the focus is gone
            pass

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the panel."""
        now = self.window().focusWidget()
        return self.isVisible() and now is not None and self.isAncestorOf(now)

    def before_form(self) -> None:
        """A form is about to open here: remember whether the keyboard only comes for that."""
        self._visiting = not self.has_focus
        self._remember_focus()

    def finish_form(self) -> None:
        """The form has done its work: the keyboard goes on where it came from."""
        if not self.has_focus:
            self.chosen.close_form()
            return
        self.chosen.close_form()
        if self._visiting:
            self.give_back_focus()
        else:
            self._focus_list()
        self._visiting = False

    def close_panel(self) -> None:
        """Close and give the focus back."""
        # Before it goes: Qt would take the keyboard to the next entry and select what is in it.
        if self.has_focus:
            self.give_back_focus()
        self._focus_before = None
        self.hide()
        self.closed.emit()

    def toggle(self) -> None:
        """F6: open; from elsewhere on the screen come here; from here close."""
        if self.has_focus:
            self.close_panel()
        else:
            self.open_panel()

    def forget(self) -> None:
        """Keep nothing of this person's."""
        self.hide()
        self._focus_before = None
        self.show_notice(None, ())
        self.chosen.close_form()
        self.chosen.show_story(None)
        self.show_panel(Panel(()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    # -- room ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that grow take more room from the list."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the chosen line what its words need, and the list the rest."""
        scroll, area = self.form.chosen_scroll, self.form.chosen_area
        if scroll.isHidden():
            return
        layout = area.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self.width() - 2 * scroll.frameWidth()) + 2
        most = round(self.height() * _MOST_SHARE)
        # A bar that comes though all fits would take width, so that it fits no more.
        policy = Qt.ScrollBarPolicy
        scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if needed <= most else policy.ScrollBarAsNeeded
        )
        scroll.setFixedHeight(min(needed, most))

    def _on_theme_changed(self) -> None:
        # As wide as the help panel, for the same reason.
        self.setFixedWidth(min(tokens().px(WIDTH), WIDTH + 90))
        self._fit()
