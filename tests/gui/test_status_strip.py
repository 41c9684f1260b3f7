from __future__ import annotations

from gaoffice_desktop.gui.status_strip import NextDue


def test_the_next_due_time_opens_its_petition(signed_in, log):
    async def next_due():
        return NextDue("17:20", "2026-001201", 41)

    signed_in.next_due = next_due
    signed_in._ask_for_next_due()
    button = signed_in.form.status_strip.next_due_button
    assert button.text() == "다음 기한 17:20 · 2026-001201"
    button.click()
    assert log[-1] == ("open", "register", 41)
