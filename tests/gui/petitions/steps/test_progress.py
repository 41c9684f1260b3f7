"""The form of a progress notice."""

from __future__ import annotations

from gaoffice_desktop.petitions.commands import TellProgress
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import ToldBy
from tests.gui.petitions.steps.stepping import effects, faults, open_step, submit


def test_progress_is_told_in_writing_and_the_next_time_is_said(made, screen, detail):
    petition = made["soon"]
    screen.open_petition(petition.id)
    form = open_step(detail, Step.TELL_PROGRESS)
    # Received on 18 November: the thirtieth day after it.
    assert "2026. 12. 18.(금)" in effects(form)
    offered = [form.told_box.itemText(at) for at in range(form.told_box.count())]
    assert "전화" not in offered
    assert "구술" not in offered
    detail.submit_step()
    assert set(faults(form)) == {"text"}
    form.text_edit.setPlainText("현장을 확인하고 있습니다.")
    form.told_box.choose(ToldBy.EMAIL)
    assert form.command() == TellProgress(petition.id, "현장을 확인하고 있습니다.", ToldBy.EMAIL)
    submit(detail)
    assert len(detail.file.folded.progress_told_on) == 1
