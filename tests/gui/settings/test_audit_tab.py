"""The trail is read page by page, in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gaoffice_desktop.audit.service import note
from gaoffice_desktop.gui.settings.audit_tab import ACTION_LABELS, PAGE
from tests.office import DESK


@pytest.fixture
def tab(open_tab):
    return open_tab("audit")


def test_the_newest_line_is_on_top_and_says_whose_data(office, open_tab) -> None:
    office.take_in()
    tab = open_tab("audit")
    shown = [tab.table.index(0, column).data() for column in range(5)]
    assert shown == ["2026. 11. 25.(수) 10:00", "도라온", DESK, "민원 접수", "2026-000001 홍○동"]
    assert not tab.form.more_button.isEnabled()
    assert "모두 보았습니다" in tab.form.count_label.text()


def test_older_lines_come_on_request(office, open_tab) -> None:
    with office.services.database.change() as work:
        for _ in range(PAGE + 5):
            note(work, office.seats["admin"].actor, "sign_in", subject="account", at=office.clock())
    tab = open_tab("audit")
    assert len(tab.table.rows) == PAGE
    assert tab.form.more_button.isEnabled()
    tab.form.more_button.click()
    ids = [line.id for line in tab.table.rows]
    assert len(ids) > PAGE
    assert ids == sorted(set(ids), reverse=True)
    assert not tab.form.more_button.isEnabled()


def test_details_are_said_in_words(office, open_tab) -> None:
    with office.services.database.change() as work:
        detail = {"login": "saebom", "active": True, "roles": ["handler", "examiner"]}
        note(work, office.seats["admin"].actor, "save_account", subject="account", at=office.clock(),
             detail=detail)  # fmt: skip
    tab = open_tab("audit")
    assert tab.table.index(0, 5).data() == "아이디: saebom, 사용: 예, 역할: handler·examiner"


def test_every_action_of_the_program_has_its_words(repository: Path) -> None:
    called = re.compile(r'note\(\s*work,\s*(?:seat\.)?actor,\s*"(\w+)"')
    found: set[str] = set()
    for path in (repository / "gaoffice_desktop").rglob("*.py"):
        found |= set(called.findall(path.read_text(encoding="utf-8")))
    assert len(found) > 12
    assert found <= set(ACTION_LABELS)
