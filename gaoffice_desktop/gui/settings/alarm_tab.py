"""조기경보: for each limit, when the office is warned of it and how loudly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.early_warning.alarms.facts import (
    PRIORITY_LABELS,
    AlarmRule,
    AlarmRules,
    Band,
    Lead,
    Priority,
    SaveRules,
)
from gaoffice_desktop.early_warning.alarms.keeping_rules import field_of, rule_problems
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES, read_time
from gaoffice_desktop.gui.early_warning.history_words import lead_said, rule_said
from gaoffice_desktop.gui.forms.ui_settings_alarm import Ui_AlarmRulesForm
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.alarm_example import ExampleLine, example, in_order
from gaoffice_desktop.gui.settings.alarm_lead import LeadEditor
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.settings.facts import OVERDUE_DAILY_AT
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.shared.changes import Changes
    from gaoffice_desktop.workdays.rules import Calendar


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it is typed, with what is wrong with it."""

    rule: AlarmRule
    changed: bool = False
    problem: Sentence | None = None


class AlarmTab(Tab):
    """The rules at the left; the chosen one's leads at the right, above when they would ring."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("조기경보")
        self._saved = AlarmRules(0, ())
        self._calendar: Calendar | None = None
        self._daily_at = time(9, 10)
        self.form = Ui_AlarmRulesForm()
        self.form.setupUi(self)
        form = self.form
        self.table = RowsTable[RuleRow](
            (
                Column(self.tr("기한"), _name_said, 168),
                Column(self.tr("알림과 중요도"), self._leads_said),
                Column(self.tr("확인"), self._state_said, 84),
            ),
            form.rule_table,
        )
        self.leads = RowsTable[Lead](
            (
                Column(self.tr("언제"), lambda one: spoken(lead_said(one))),
                Column(self.tr("중요도"), _priority_said, 96),
            ),
            form.lead_table,
        )
        self.examples = RowsTable[ExampleLine](
            (
                Column(self.tr("알림"), lambda one: spoken(one.said), 132),
                Column(self.tr("울리는 때"), lambda one: spoken(one.when)),
                Column(self.tr("중요도"), lambda one: _priority_said(one.lead), 96),
            ),
            form.example_table,
        )
        self.editor = LeadEditor(form.unit_box, form.amount_box, form.priority_box)
        form.rule_problem.hide()
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.rule_table.selectionModel().currentRowChanged.connect(self._show_rule)
        form.lead_table.selectionModel().currentRowChanged.connect(self._on_lead_chosen)
        form.add_button.clicked.connect(self._on_add)
        form.change_button.clicked.connect(self._on_change)
        form.remove_button.clicked.connect(self._on_remove)
        form.save_button.clicked.connect(self._on_save)
        form.revert_button.clicked.connect(self._on_revert)
        form.defaults_button.clicked.connect(self._on_defaults)

    # -- what the settings ask -----------------------------------------------------------

    def refresh_on(self, changes: Changes) -> bool:
        """The rules stand here; the example is counted by the calendar and a setting."""
        return changes.alarms or changes.calendar or changes.settings

    def first_focus(self) -> QWidget:
        """Begin with the first rule."""
        return self.form.rule_table

    def load(self) -> None:
        """Load the rules; what was edited and not saved stays."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        rules = await self.desk.ask(self.rooms.alarms.rules)
        self._calendar = await self.desk.ask(self.rooms.workdays.current_calendar)
        settings = await self.desk.ask(self.rooms.keeping.settings)
        self._daily_at = read_time(settings[OVERDUE_DAILY_AT.name])
        if not self.is_changed():
            self._show_saved(rules)
        self._show_rule()

    def _show_saved(self, rules: AlarmRules) -> None:
        self._saved = rules
        edition = (
            say("{count:,}번째로 고친 규칙입니다.", count=rules.edition)
            if rules.edition
            else say("프로그램이 처음 가지고 있던 규칙입니다.")
        )
        self.form.edition_label.setText(spoken(edition))
        self._set_typed({(one.limit, one.band): one.leads for one in self._before()})

    # -- what is typed -------------------------------------------------------------------

    def _before(self) -> tuple[AlarmRule, ...]:
        """Return the saved rules; one that the office has never seen is the shipped one."""
        kept = {(one.limit, one.band): one for one in self._saved.rules}
        return tuple(kept.get((one.limit, one.band), one) for one in DEFAULT_RULES)

    def typed(self) -> tuple[AlarmRule, ...]:
        """Return the rules as they stand on the screen."""
        return tuple(row.rule for row in self.table.rows)

    def is_changed(self) -> bool:
        """Whether something is edited that is not saved."""
        return any(row.changed for row in self.table.rows)

    def _set_typed(self, leads: Mapping[tuple[Limit, Band], tuple[Lead, ...]]) -> None:
        rules = [
            AlarmRule(one.limit, one.band, in_order(leads[one.limit, one.band]))
            for one in DEFAULT_RULES
        ]
        before = {(one.limit, one.band): in_order(one.leads) for one in self._before()}
        self._show_rows(
            [RuleRow(one, one.leads != before[one.limit, one.band]) for one in rules],
            rule_problems(rules),
        )

    def _show_rows(self, rows: list[RuleRow], problems: Mapping[str, Sentence]) -> None:
        at = max(self.form.rule_table.currentIndex().row(), 0)
        shown = [
            RuleRow(row.rule, row.changed, problems.get(field_of(row.rule.limit, row.rule.band)))
            for row in rows
        ]
        self.table.set_rows(shown)
        self.table.choose(at)
        self._show_rule()
        self.form.revert_button.setEnabled(self.is_changed())

    def _leads_said(self, row: RuleRow) -> str:
        said = [f"{spoken(lead_said(one))} {_priority_said(one)}" for one in row.rule.leads]
        return " · ".join(said) or self.tr("알리지 않음")

    def _state_said(self, row: RuleRow) -> str:
        if row.problem is not None:
            return self.tr("✖ 고칠 것")
        return self.tr("저장 전") if row.changed else ""

    # -- one rule ------------------------------------------------------------------------

    def _show_rule(self) -> None:
        row = self.table.chosen()
        if row is None:
            return
        form, rule = self.form, row.rule
        form.rule_heading.setText(spoken(rule_said(rule.limit, rule.band)))
        self.editor.offer(rule.limit, rule.band)
        self.leads.set_rows(rule.leads)
        if self.leads.chosen() is None and rule.leads:
            self.leads.choose(0)
        self._on_lead_chosen()
        self._show_problem(row.problem)
        if self._calendar is not None:
            found = example(rule, self.rooms.clock(), self._calendar, self._daily_at)
            form.example_label.setText(spoken(found.about))
            self.examples.set_rows(found.lines)

    def _show_problem(self, problem: Sentence | None) -> None:
        label = self.form.rule_problem
        text = spoken(problem) if problem is not None else ""
        label.setText(f"✖ {text}" if text else "")
        label.setVisible(bool(text))
        self.form.lead_table.setAccessibleDescription(text)

    def _on_lead_chosen(self) -> None:
        lead = self.leads.chosen()
        if lead is not None:
            self.editor.show_lead(lead)
        self.form.change_button.setEnabled(lead is not None)
        self.form.remove_button.setEnabled(lead is not None)

    def _on_add(self) -> None:
        lead = self.editor.lead()
        self._replace(lambda leads: (*leads, lead), lead)

    def _on_change(self) -> None:
        chosen, lead = self.leads.chosen(), self.editor.lead()
        self._replace(lambda leads: tuple(lead if one == chosen else one for one in leads), lead)

    def _on_remove(self) -> None:
        chosen = self.leads.chosen()
        self._replace(lambda leads: tuple(one for one in leads if one != chosen), None)

    def _replace(
        self, edit: Callable[[tuple[Lead, ...]], tuple[Lead, ...]], show: Lead | None
    ) -> None:
        row = self.table.chosen()
        if row is None:
            return
        leads = edit(row.rule.leads)
        if len({(one.unit, one.amount) for one in leads}) < len(leads):
            self._show_problem(say("같은 때의 알림이 이미 있습니다. 그 줄을 골라 바꾸어 주십시오."))
            return
        typed = {(one.limit, one.band): one.leads for one in self.typed()}
        typed[row.rule.limit, row.rule.band] = leads
        self._set_typed(typed)
        if show in self.leads.rows:
            self.leads.choose(self.leads.rows.index(show))

    # -- all rules -----------------------------------------------------------------------

    def _on_defaults(self) -> None:
        self._set_typed({(one.limit, one.band): one.leads for one in DEFAULT_RULES})
        self.say.info(say("처음 값을 보여 드립니다. 저장해야 바뀝니다."))

    def _on_revert(self) -> None:
        self.table.set_rows(())
        self.load()

    def _on_save(self) -> None:
        self.desk.start(self._save, owner=self)

    async def _save(self) -> None:
        command = SaveRules(self._saved.edition, self.typed())
        try:
            with self.form.save_button.working():
                rules = await self.desk.change(self.rooms.alarms.save_rules, command)
        except UserError as error:
            self._show_rows(list(self.table.rows), error.problems)
            self._choose_first_fault()
            self.say.warning(error.sentence)
            return
        self._show_saved(rules)
        self.say.success(say("알림 규칙을 저장했습니다. 진행 중인 민원에도 곧 적용합니다."))

    def _choose_first_fault(self) -> None:
        faulty = [at for at, row in enumerate(self.table.rows) if row.problem is not None]
        if faulty:
            self.table.choose(faulty[0])
            self.form.rule_table.setFocus()


def _name_said(row: RuleRow) -> str:
    return spoken(rule_said(row.rule.limit, row.rule.band))


def _priority_said(lead: Lead) -> str:
    return spoken(PRIORITY_LABELS[Priority(lead.priority)])
