"""A question says how many it found; one that found nothing says why and leads on."""

from __future__ import annotations

from gaoffice_desktop.gui.petitions.register_columns import INDEX
from gaoffice_desktop.gui.petitions.register_result import RegisterResult
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView


def numbers(screen) -> list[str]:
    model = screen.table.model
    return [model.index(row, INDEX["number"]).data() for row in range(model.rowCount())]


def test_the_count_stands_beside_the_search(made, screen):
    assert isinstance(screen.result, RegisterResult)
    screen.show_view(SavedView.ALL)
    assert screen.form.result_label.text() == f"{len(made)}건"


def test_what_is_not_found_here_is_looked_for_everywhere(made, screen):
    screen.show_query(RegisterQuery(SavedView.MINE, "급식"))
    empty = screen.form.empty_page
    assert screen.form.table_pages.currentWidget() is empty
    assert empty.reason.text().startswith("'급식'과 맞는 민원을 찾지 못했습니다.")
    empty.action_button.click()
    assert screen.query.view is SavedView.ALL
    assert numbers(screen) == [made["ample"].number]


def test_an_empty_office_leads_to_the_intake(screen, qtbot):
    screen.show_view(SavedView.ALL)
    assert screen.form.empty_page.reason.text() == "아직 접수한 민원이 없습니다."
    with qtbot.waitSignal(screen.wants_screen) as asked:
        screen.form.empty_page.action_button.click()
    assert asked.args == ["intake", None]
