"""The end on the merits: what was decided, the answer, and how it is told (법 제27조)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton

from gaoffice_desktop.gui.petitions.answer_editor import AnswerEditor
from gaoffice_desktop.gui.petitions.answer_keeper import AnswerKeeper
from gaoffice_desktop.gui.petitions.check_list import Check
from gaoffice_desktop.gui.petitions.choice_line import ChoiceLine, labels_of
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.widgets.ime import commit_composing
from gaoffice_desktop.petitions.answers import Desk, fullness, outline
from gaoffice_desktop.petitions.commands import Complete
from gaoffice_desktop.petitions.facts import Category
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.lawful.closing import told_by_problem
from gaoffice_desktop.petitions.reasons import (
    OUTCOME_LABELS,
    RESULTS,
    TOLD_BY_LABELS,
    TOLD_WHY_LABELS,
    Outcome,
    ToldBy,
    ToldWhy,
)
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

_WIDE = 1_100


class CompleteForm(StepForm):
    """처리 완료: the outcome, the register's line, the answer, and how it was told."""

    step = Step.COMPLETE

    def fill(self) -> None:
        """Add the fields; the answer begins once it is known who handles the petition."""
        self._desk = Desk("", "", "")
        self.outcome_line = ChoiceLine(labels_of(OUTCOME_LABELS, only=RESULTS), self)
        self.add_field("outcome", self.tr("처리 구분*"), self.outcome_line)
        if not self.opened.standing.statutory:
            # Inquiries and suggestions are answered; what a statute grants is decided.
            self.outcome_line.choose(Outcome.ANSWERED)
        self.result_edit = self.add_line(
            "result",
            self.tr("처리 결과*"),
            hint=self.tr("민원 처리부에 적을 한 줄입니다. 예: 공사 시간을 조정하기로 함"),
        )
        self.editor = AnswerEditor(self._checks, self)
        self.add_field(
            "answer", self.tr("답변"), self.editor, self.tr("쓰는 동안 저절로 저장합니다.")
        )
        self._add_telling()
        for wide in (self.editor, self.told_line):
            wide.setMaximumWidth(tokens().px(_WIDE))
        self._add_preview()
        self.keeper = AnswerKeeper(
            self.opened.desk, self.opened.petitions, self.petition_id, self.editor.text, self
        )
        self.editor.changed.connect(self._on_answer_changed)
        self.editor.left.connect(self.keeper.keep_now)
        self.editor.renewed.connect(self._on_renewed)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_failed)

    def _add_telling(self) -> None:
        why = [(None, say("없음")), *((one, TOLD_WHY_LABELS[one]) for one in ToldWhy)]
        self.why_box = self.add_choice(
            "told_why",
            self.tr("문서 외 통지 사유"),
            why,
            hint=self.tr("신속하게 알려야 하거나 민원인이 원하면 다른 방법으로 알릴 수 있습니다."),
        )
        if self.file.petition.kind.category is Category.OTHER:
            cell = self.why_box.parentWidget()
            assert cell is not None
            self._rows.setRowVisible(cell, False)
        self.told_line = ChoiceLine(TOLD_BY_LABELS, self)
        self.add_field("told_by", self.tr("알리는 방법*"), self.told_line)
        self.told_line.choose(ToldBy.DOCUMENT)
        self.why_box.currentIndexChanged.connect(self._on_telling_changed)
        self.outcome_line.group.buttonClicked.connect(self._on_telling_changed)
        self._on_telling_changed()

    def _add_preview(self) -> None:
        self.preview_button = QPushButton(self.tr("통지서 미리보기"), self)
        self.preview_button.setObjectName("preview_button")
        self.preview_button.clicked.connect(self._on_preview_clicked)
        self.button_line.insertWidget(1, self.preview_button)

    async def load(self) -> None:
        """Fetch who handles the petition, and what was being typed."""
        desk, petitions = self.opened.desk, self.opened.petitions
        self._desk = await desk.ask(petitions.answer_desk, self.petition_id)
        draft = await desk.ask(petitions.answer_draft, self.petition_id)
        text = draft if draft is not None else self._proposed()
        self.editor.begin_with(text, found=draft is not None)
        self.keeper.begin_with(text)

    # -- the answer ----------------------------------------------------------------------

    def _proposed(self) -> str:
        return outline(self.file.petition, self._desk)

    def _checks(self, text: str) -> Sequence[Check]:
        return [
            Check(one.met, one.sentence) for one in fullness(text, self.file.petition, self._desk)
        ]

    def _on_answer_changed(self) -> None:
        if self.submit_button.isEnabled():
            self.keeper.touch()

    def _on_renewed(self) -> None:
        self.editor.replace_with(self._proposed())

    def _on_kept(self) -> None:
        self.editor.say_kept(say("쓰던 답변을 저장했습니다."))

    def _on_failed(self) -> None:
        self.editor.say_kept(
            say("쓰던 답변을 저장하지 못했습니다. 더 쓰시면 다시 저장합니다."), failed=True
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when the form is left; what was sent needs no keeping."""
        if not event.spontaneous() and self.submit_button.isEnabled():
            commit_composing()
            self.keeper.keep_now()
        super().hideEvent(event)

    # -- how it is told ------------------------------------------------------------------

    def _on_telling_changed(self, *_what: object) -> None:
        standing, now = self.opened.standing, self._complete()
        problems = {by: told_by_problem(replace(now, told_by=by), standing) for by in ToldBy}
        self.told_line.refuse({by: wrong for by, wrong in problems.items() if wrong})

    def _complete(self) -> Complete:
        """Return the command as the fields stand, whatever is wrong with them."""
        return Complete(
            self.petition_id,
            self.result_edit.text().strip(),
            outcome=self.outcome_line.choice() or Outcome.ANSWERED,
            answer=self.editor.text().strip(),
            told_by=self.told_line.choice() or ToldBy.DOCUMENT,
            told_why=self.why_box.value(),
        )

    # -- sending -------------------------------------------------------------------------

    def _on_preview_clicked(self) -> None:
        self.opened.desk.start(self._preview, owner=self)

    async def _preview(self) -> None:
        try:
            command = self.command()
        except UserError as error:
            self.show_problems(error.sentence, error.problems)
            return
        self.clear_problems()
        self.keeper.touch()
        assert isinstance(command, Complete)
        desk = self.opened.desk
        pdf = await desk.make(self.opened.petitions.preview_result, command)
        # PDF is drawn where somebody wants to see it.
        from gaoffice_desktop.gui.petitions.draft_preview import DraftPreview

        self.preview = DraftPreview(desk, pdf, self.tr("통지서 미리보기"), self.window())
        self.preview.open()

    def command(self) -> object:
        """Return the command; what it says is not kept as a draft meanwhile."""
        self.keeper.stop()
        return super().command()

    def show_problems(self, sentence: Sentence, problems: Mapping[str, Sentence]) -> None:
        """Write the faults at their fields, and keep the text that did not go."""
        super().show_problems(sentence, problems)
        set_property(self.editor.edit, "invalid", "answer" in problems)
        self.keeper.touch()

    def clear_problems(self) -> None:
        """Take the faults away."""
        super().clear_problems()
        set_property(self.editor.edit, "invalid", False)

    def read(self) -> Complete:
        """Return the command."""
        self.text("result", say("처리 결과를 입력해 주십시오."))
        if self.outcome_line.choice() is None:
            self.faults["outcome"] = say("어떻게 처리했는지 골라 주십시오.")
        return replace(self._complete(), at=self.moment())


FORMS: Mapping[Step, type[StepForm]] = {CompleteForm.step: CompleteForm}
