"""The notices as PDF: one registry from what a notice is to what makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.press import press
from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.papers.notices.changes import lay_out_change, lay_out_correction
from gaoffice_desktop.petitions.papers.notices.committee import (
    lay_out_committee_meeting,
    lay_out_committee_request,
)
from gaoffice_desktop.petitions.papers.notices.cooperation import lay_out_cooperation
from gaoffice_desktop.petitions.papers.notices.dunning import lay_out_dunning
from gaoffice_desktop.petitions.papers.notices.extension import lay_out_extension
from gaoffice_desktop.petitions.papers.notices.ledgers import (
    lay_out_many_register,
    lay_out_objection_ledger,
)
from gaoffice_desktop.petitions.papers.notices.many import lay_out_many_report
from gaoffice_desktop.petitions.papers.notices.not_handled import lay_out_not_handled
from gaoffice_desktop.petitions.papers.notices.objection_form import lay_out_objection_form
from gaoffice_desktop.petitions.papers.notices.objections import (
    lay_out_objection_decision,
    lay_out_objection_received,
)
from gaoffice_desktop.petitions.papers.notices.progress import lay_out_progress
from gaoffice_desktop.petitions.papers.notices.repeated import (
    lay_out_repeated_closed,
    lay_out_repeated_warning,
)
from gaoffice_desktop.petitions.papers.notices.representatives import lay_out_representatives
from gaoffice_desktop.petitions.papers.notices.results import lay_out_result
from gaoffice_desktop.petitions.papers.notices.returned import lay_out_returned
from gaoffice_desktop.petitions.papers.notices.sheets import (
    AnySheet,
)
from gaoffice_desktop.petitions.papers.notices.supplement import (
    lay_out_supplement,
    lay_out_supplement_extended,
)
from gaoffice_desktop.petitions.papers.notices.transfer import (
    lay_out_transfer,
    lay_out_transfer_letter,
)
from gaoffice_desktop.petitions.papers.notices.uncollected import lay_out_uncollected
from gaoffice_desktop.petitions.papers.notices.withdrawn import (
    lay_out_deemed_withdrawn,
    lay_out_withdrawn,
)

# Each takes the sheet of its own kind; the service pairs them.
NOTICES: Mapping[Notice, Callable[[Any], Layout]] = {
    Notice.SUPPLEMENT_REQUEST: lay_out_supplement,
    Notice.SUPPLEMENT_AGAIN: lay_out_supplement,
    Notice.SUPPLEMENT_EXTENDED: lay_out_supplement_extended,
    Notice.RETURNED: lay_out_returned,
    Notice.EXTENSION: lay_out_extension,
    Notice.PROGRESS: lay_out_progress,
    Notice.TRANSFER: lay_out_transfer,
    Notice.TRANSFER_LETTER: lay_out_transfer_letter,
    Notice.COOPERATION: lay_out_cooperation,
    Notice.RESULT_GRANTED: lay_out_result,
    Notice.RESULT_PARTLY: lay_out_result,
    Notice.RESULT_REFUSED: lay_out_result,
    Notice.RESULT_ANSWERED: lay_out_result,
    Notice.NOT_HANDLED: lay_out_not_handled,
    Notice.WITHDRAWN: lay_out_withdrawn,
    Notice.DEEMED_WITHDRAWN: lay_out_deemed_withdrawn,
    Notice.REPEATED_WARNING: lay_out_repeated_warning,
    Notice.REPEATED_CLOSED: lay_out_repeated_closed,
    Notice.OBJECTION_FORM: lay_out_objection_form,
    Notice.OBJECTION_RECEIVED: lay_out_objection_received,
    Notice.OBJECTION_EXTENSION: lay_out_extension,
    Notice.OBJECTION_DECISION: lay_out_objection_decision,
    Notice.OBJECTION_LEDGER: lay_out_objection_ledger,
    Notice.DUNNING: lay_out_dunning,
    Notice.REPRESENTATIVES_REQUEST: lay_out_representatives,
    Notice.COMMITTEE_REQUEST: lay_out_committee_request,
    Notice.COMMITTEE_MEETING: lay_out_committee_meeting,
    Notice.MANY_REPORT: lay_out_many_report,
    Notice.MANY_REGISTER: lay_out_many_register,
    Notice.UNCOLLECTED: lay_out_uncollected,
    Notice.CORRECTION_CONSENT: lay_out_correction,
    Notice.CHANGE_CONFIRMED: lay_out_change,
}


def printed(notice: Notice, sheet: AnySheet) -> bytes:
    """Print a notice."""
    return press(NOTICES[notice](sheet))
