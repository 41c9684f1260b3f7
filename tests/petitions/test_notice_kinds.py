from __future__ import annotations

from gaoffice_desktop.petitions.notice_kinds import (
    NOTICE_BASES,
    NOTICE_LABELS,
    RECEIVER_LABELS,
    Notice,
    Receiver,
)


def test_every_notice_is_named_and_has_its_article() -> None:
    assert set(NOTICE_LABELS) == set(Notice) == set(NOTICE_BASES)
    assert set(RECEIVER_LABELS) == set(Receiver)
    names = [str(label) for label in NOTICE_LABELS.values()]
    assert len(set(names)) == len(names)
    assert all("제" in str(basis.article) for basis in NOTICE_BASES.values())


def test_the_rule_s_forms_are_what_its_articles_say() -> None:
    """Rule art. 6 (form 5 for both extensions, form 6), 10 (form 7), 12 (forms 11 and 12)."""
    forms = {notice: basis.form for notice, basis in NOTICE_BASES.items() if basis.form}
    assert forms == {
        Notice.EXTENSION: "별지 제5호서식",
        Notice.OBJECTION_EXTENSION: "별지 제5호서식",
        Notice.PROGRESS: "별지 제6호서식",
        Notice.DUNNING: "별지 제7호서식",
        Notice.OBJECTION_FORM: "별지 제11호서식",
        Notice.OBJECTION_LEDGER: "별지 제12호서식",
    }
