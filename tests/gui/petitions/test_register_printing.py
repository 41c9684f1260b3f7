"""The register and its ledgers on paper."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.gui.petitions.register_printing import LEDGERS, REGISTER
from gaoffice_desktop.petitions.register_facts import SavedView
from tests.gui.checks import assert_accessible, settle
from tests.gui.petitions.register_office import Office


@pytest.fixture
def asked(screen, monkeypatch):
    """What the printing was asked for."""
    found: list[tuple] = []
    monkeypatch.setattr(screen.printing, "print_ledger", lambda *order: found.append(order))
    return found


def run(screen, name: str) -> None:
    action = next(one for one in screen.actions_here() if one.name == name)
    assert action.enabled()
    action.run()


@pytest.mark.parametrize(
    ("view", "title"),
    [
        (SavedView.OPEN, "민원 처리부 인쇄"),
        (SavedView.MANY, "다수인관련민원 관리대장 인쇄"),
        (SavedView.OBJECTION, "이의신청 처리대장 인쇄"),
    ],
)
def test_a_view_prints_its_own_ledger(made, screen, asked, view, title):
    screen.show_view(view)
    screen.print_register()
    assert screen.place.form.accessibleName() == title
    screen.place.form.purpose_edit.setText("점검")
    screen.place.form.submit_button.click()
    paper = {"민원": REGISTER, "다수": "many_register", "이의": "objection_ledger"}[title[:2]]
    assert asked == [(paper, date(2026, 11, 1), date(2026, 11, 25), "점검")]
    assert screen.place.form is None


def test_the_palette_offers_the_ledgers_from_any_view(made, screen, asked):
    run(screen, "이의신청 처리대장 인쇄")
    screen.place.form.submit_button.click()
    run(screen, "다수인관련민원 관리대장 인쇄")
    screen.place.form.submit_button.click()
    assert [order[0] for order in asked] == ["objection_ledger", "many_register"]


def test_a_faulty_period_stays_in_the_form(made, screen, asked):
    run(screen, "이의신청 처리대장 인쇄")
    form = screen.place.form
    form.to_edit.set_day(date(2026, 10, 1))
    form.submit_button.click()
    assert screen.place.form is form
    assert asked == []
    assert_accessible(form)


def test_who_may_not_print_is_not_asked(made, screen, desk, office: Office, asked):
    desk.sit_down(office.administrator)
    screen.register_printing.open_form()
    assert screen.place.form is None
    names = {one.name: one.enabled() for one in screen.actions_here()}
    assert not names["이의신청 처리대장 인쇄"]


def test_a_petition_that_is_open_hides_the_ledgers(made, screen):
    screen.open_petition(made["soon"].id)
    settle()
    names = {one.name: one.enabled() for one in screen.actions_here()}
    assert not names["다수인관련민원 관리대장 인쇄"]


def test_every_ledger_is_a_verb_of_the_service(office: Office):
    for paper in LEDGERS:
        made = getattr(office.petitions, paper)(
            office.handler, date(2026, 11, 1), date(2026, 11, 25), "점검"
        )
        assert made.startswith(b"%PDF")
