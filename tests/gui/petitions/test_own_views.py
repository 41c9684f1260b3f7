"""A person's own views: a name twice replaces, and what is dropped can be taken back."""

from __future__ import annotations

from gaoffice_desktop.gui.petitions.own_views import OwnViews
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView


def test_a_name_given_twice_keeps_the_later_view(made, screen, office) -> None:
    assert isinstance(screen.own_views, OwnViews)
    for view in (SavedView.OPEN, SavedView.ALL):
        screen.show_query(RegisterQuery(view))
        screen.own_views.keep()
        screen.place.form.name_edit.setText("나의 것")
        screen.place.form.submit_button.click()
    (kept,) = office.petitions.views(office.handler)
    assert (kept.name, kept.query.view) == ("나의 것", SavedView.ALL)
    assert [chip.text() for chip in screen.chips.own_chips()] == ["나의 것"]
