"""Fills the sheets of the notices from a petition's file and the step that they tell of."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gaoffice_desktop.petitions.filling import ending, many, objecting, running
from gaoffice_desktop.petitions.filling.occasion import Occasion
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.papers.notices.sheets import (
    AnySheet,
)

FILLINGS: Mapping[Notice, Callable[[Occasion], AnySheet]] = {
    Notice.SUPPLEMENT_REQUEST: running.supplement,
    Notice.SUPPLEMENT_AGAIN: running.supplement,
    Notice.SUPPLEMENT_EXTENDED: running.supplement_extended,
    Notice.RETURNED: ending.returned,
    Notice.EXTENSION: running.extension,
    Notice.PROGRESS: running.progress,
    Notice.TRANSFER: running.transfer,
    Notice.TRANSFER_LETTER: running.transfer_letter,
    Notice.COOPERATION: running.cooperation,
    Notice.RESULT_GRANTED: ending.result,
    Notice.RESULT_PARTLY: ending.result,
    Notice.RESULT_REFUSED: ending.result,
    Notice.RESULT_ANSWERED: ending.result,
    Notice.NOT_HANDLED: ending.not_handled,
    Notice.WITHDRAWN: ending.withdrawn,
    Notice.DEEMED_WITHDRAWN: ending.deemed_withdrawn,
    Notice.REPEATED_WARNING: ending.repeated,
    Notice.REPEATED_CLOSED: ending.repeated,
    Notice.OBJECTION_FORM: objecting.objection_form,
    Notice.OBJECTION_RECEIVED: objecting.objection_received,
    Notice.OBJECTION_EXTENSION: objecting.objection_extension,
    Notice.OBJECTION_DECISION: objecting.objection_decision,
    Notice.DUNNING: running.dunning,
    Notice.REPRESENTATIVES_REQUEST: many.representatives,
    Notice.COMMITTEE_REQUEST: many.committee,
    Notice.COMMITTEE_MEETING: many.meeting,
    Notice.MANY_REPORT: many.many,
    Notice.UNCOLLECTED: ending.uncollected,
    Notice.CORRECTION_CONSENT: ending.change,
    Notice.CHANGE_CONFIRMED: ending.change,
}
