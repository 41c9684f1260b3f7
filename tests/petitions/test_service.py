"""The one service has every verb that the screens are given, each taking the seat first."""

from __future__ import annotations

import inspect

from gaoffice_desktop.petitions.service import Petitions

VERBS = {
    "take_in", "cancel_intake", "similar", "same_petitioner", "keep_file", "attachment",
    "save_draft", "drafts", "drop_draft", "first_page", "ids", "rows", "counts", "next_due",
    "find", "views", "save_view", "drop_view", "file", "note_printed", "assign",
    "hand_over", "transfer", "ask_cooperation", "extend_cooperation", "answer_cooperation",
    "ask_supplement", "extend_supplement", "supplement_undelivered", "receive_supplement",
    "extend", "begin_pause", "extend_pause", "end_pause", "exclude_days", "exclude_outage",
    "preview_outage",
    "tell_progress", "complete", "preview_result", "not_handle", "return_papers", "withdraw", "deem_withdrawn",
    "save_answer", "answer_draft", "answer_desk", "earlier_of", "repeat_conditions",
    "judge_repeat", "close_repeat", "enter_signatories", "ask_representatives",
    "choose_representatives", "merge", "review_by_committee", "many_rows", "ready_document",
    "collect_document", "dispose_document", "file_objection", "extend_objection",
    "decide_objection", "objections", "dun", "change", "correct_slip", "add_note", "undo",
    "correct", "receipt", "oral_sheet",
    "explanation_sheet", "register_sheet", "letter_of_proxy", "notice", "objection_ledger",
    "many_register", "board", "board_sheet", "export_register", "export_table",
}  # fmt: skip


def test_every_verb_is_there_and_takes_the_seat_first() -> None:
    public = {
        name: member
        for name, member in inspect.getmembers(Petitions, inspect.isfunction)
        if not name.startswith("_")
    }
    assert set(public) == VERBS
    for name, verb in public.items():
        assert list(inspect.signature(verb).parameters)[:2] == ["self", "seat"], name
        assert verb.__doc__, name
