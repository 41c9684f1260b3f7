"""The fields of a lead give back what they were shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox

from gaoffice_desktop.early_warning.alarms.facts import Band
from gaoffice_desktop.early_warning.alarms.rules import DEFAULT_RULES
from gaoffice_desktop.gui.settings.alarm_lead import LeadEditor
from gaoffice_desktop.petitions.limits import Limit


@pytest.fixture
def editor(qtbot) -> LeadEditor:
    boxes = QComboBox(), QSpinBox(), QComboBox()
    for box in boxes:
        qtbot.addWidget(box)
    return LeadEditor(*boxes)


@pytest.mark.parametrize("rule", DEFAULT_RULES, ids=lambda one: f"{one.limit}-{one.band}")
def test_every_shipped_lead_can_be_shown_and_comes_back(editor, rule) -> None:
    editor.offer(rule.limit, rule.band)
    for lead in rule.leads:
        editor.show_lead(lead)
        assert editor.lead() == lead


def test_an_amount_is_asked_for_only_where_something_is_counted(editor) -> None:
    editor.offer(Limit.PROCESSING, Band.IMMEDIATE)
    editor.show_lead(DEFAULT_RULES[3].leads[0])
    assert not editor.amount_box.isEnabled()
    editor.offer(Limit.PROCESSING, Band.LONG)
    editor.show_lead(DEFAULT_RULES[0].leads[0])
    assert editor.amount_box.isEnabled()
    assert (editor.amount_box.minimum(), editor.amount_box.maximum()) == (0, 60)
