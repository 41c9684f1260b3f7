"""Repeated petitions: both texts in view while sameness is judged, and closing (법 제23조)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem

from gaoffice_desktop.gui.petitions.check_list import Check, CheckList
from gaoffice_desktop.gui.petitions.choice_line import ChoiceLine
from gaoffice_desktop.gui.petitions.petition_picker import TickList
from gaoffice_desktop.gui.petitions.steps.form import StepForm
from gaoffice_desktop.gui.petitions.text_pair import TextPair
from gaoffice_desktop.gui.theme import set_property, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.petitions.commands import CloseRepeat, JudgeRepeat
from gaoffice_desktop.petitions.facts import STATE_LABELS
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.ledgers import Earlier
from gaoffice_desktop.petitions.reasons import OUTCOME_LABELS
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say

_WIDE = 1_100


class Sameness(StrEnum):
    """What the judgement comes to."""

    SAME = "same"
    OTHER = "other"


SAMENESS_LABELS: Mapping[Sameness, Sentence] = {
    Sameness.SAME: say("같은 내용의 민원입니다"),
    Sameness.OTHER: say("같은 내용이 아닙니다"),
}


class JudgeRepeatForm(StepForm):
    """반복민원 판단: which earlier ones it was held against, same or not, and why."""

    step = Step.JUDGE_REPEAT

    def fill(self) -> None:
        """Add the earlier petitions, the two texts, and the judgement."""
        self._earlier: dict[int, Earlier] = {}
        self.earlier_list = TickList(self)
        self.earlier_list.setFixedHeight(tokens().px(120))
        self.add_field(
            "earlier",
            self.tr("이전 민원*"),
            self.earlier_list,
            self.tr("견주어 본 민원에 스페이스로 표시합니다. 고른 줄의 글이 아래에 나옵니다."),
        )
        self.none_label = QLabel(self.tr("같은 사람의 비슷한 민원을 찾고 있습니다."), self)
        self.none_label.setWordWrap(True)
        set_property(self.none_label, "kind", "subtle")
        self._rows.addRow(QLabel(self), self.none_label)
        self.pair = TextPair(self.tr("이 민원"), self.tr("이전 민원"), self)
        self._rows.addRow(QLabel(self.tr("견주기"), self), self.pair)
        self.same_line = ChoiceLine(SAMENESS_LABELS, self)
        self.add_field("same", self.tr("판단*"), self.same_line)
        self.grounds_edit = self.add_lines(
            "grounds",
            self.tr("판단 근거*"),
            hint=self.tr(
                "민원의 성격, 내용의 유사성·관련성, 같은 답변을 할 수밖에 없는 사정을 적습니다."
            ),
            height=80,
        )
        for wide in (self.earlier_list, self.pair):
            wide.setMaximumWidth(tokens().px(_WIDE))
        self.earlier_list.currentItemChanged.connect(self._on_current_changed)
        judged = self.folded.judgement
        if judged is not None:
            self.same_line.choose(Sameness.SAME if judged.same else Sameness.OTHER)
            self.grounds_edit.setPlainText(judged.grounds)

    async def load(self) -> None:
        """Fetch the earlier petitions of the same person, the likest first."""
        found = await self.opened.desk.ask(self.opened.petitions.earlier_of, self.petition_id)
        self.show_earlier(found)

    def show_earlier(self, found: Sequence[Earlier]) -> None:
        """Offer these; those that were judged before are ticked."""
        judged = self.folded.judgement
        ticked = judged.earlier if judged is not None else ()
        self._earlier = {one.id: one for one in found}
        self.earlier_list.clear()
        for one in found:
            item = QListWidgetItem(spoken(earlier_said(one)), self.earlier_list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Checked if one.id in ticked else Qt.CheckState.Unchecked
            )
        self.none_label.setText(
            spoken(
                say("비슷한 순서로 {count}건입니다.", count=len(found))
                if found
                else say("같은 사람의 비슷한 민원을 찾지 못했습니다.")
            )
        )
        self.earlier_list.setCurrentRow(0)
        self._on_current_changed()

    def earlier(self) -> tuple[int, ...]:
        """Return the earlier petitions that are ticked."""
        items = (self.earlier_list.item(row) for row in range(self.earlier_list.count()))
        return tuple(
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _on_current_changed(self, *_items: object) -> None:
        item = self.earlier_list.currentItem()
        own = self.file.petition
        one = self._earlier.get(int(item.data(Qt.ItemDataRole.UserRole))) if item else None
        here = spoken(say("이 민원 {number}", number=own.number))
        if one is None:
            self.pair.show_texts((here, _text(own.title, own.content)), ("", ""))
            return
        there = spoken(say("이전 민원 {number}", number=one.number))
        self.pair.show_texts(
            (here, _text(own.title, own.content)), (there, _text(one.title, one.content))
        )

    def read(self) -> JudgeRepeat:
        """Return the command."""
        same = self.same_line.choice()
        if same is None:
            self.faults["same"] = say("같은 내용의 민원인지 골라 주십시오. (법 제23조제3항)")
        return JudgeRepeat(
            self.petition_id,
            self.earlier(),
            same is Sameness.SAME,
            self.text("grounds"),
            self.moment(),
        )


class CloseRepeatForm(StepForm):
    """반복민원 종결: every condition of the Act, met or missing, and what the petitioner is told."""

    step = Step.CLOSE_REPEAT

    def fill(self) -> None:
        """Add the conditions and the reason."""
        self.checks = CheckList(self.tr("종결할 수 있는 조건 (법 제23조)"), self)
        self._rows.addRow(QLabel(self.tr("조건"), self), self.checks)
        self.earlier_label = QLabel(self)
        self.earlier_label.setWordWrap(True)
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.addRow(QLabel(self.tr("이전 민원"), self), self.earlier_label)
        self.result_edit = self.add_lines(
            "result",
            self.tr("종결 사유*"),
            self._proposed(),
            self.tr("종결 통지에 그대로 적습니다."),
            height=96,
        )

    def _proposed(self) -> str:
        judged = self.folded.judgement
        if judged is None:
            return ""
        return spoken(
            say(
                "같은 내용의 민원을 정당한 사유 없이 되풀이하여 제출하였고, 그 처리결과를 두 번 이상 "
                "통지하였으므로 종결합니다. 판단 근거: {grounds}",
                grounds=judged.grounds,
            )
        )

    async def load(self) -> None:
        """Fetch the conditions; the button stays closed while one is missing."""
        desk, petitions = self.opened.desk, self.opened.petitions
        checked = await desk.ask(petitions.repeat_conditions, self.petition_id)
        earlier = await desk.ask(petitions.earlier_of, self.petition_id)
        self.checks.show_checks([Check(one.met, one.sentence) for one in checked])
        judged = self.folded.judgement
        named = judged.earlier if judged is not None else ()
        told = [spoken(earlier_said(one)) for one in earlier if one.id in named]
        self.earlier_label.setText("\n".join(told) or "-")
        met = all(one.met for one in checked)
        self.submit_button.setEnabled(met)
        tip = "" if met else self.tr("갖추지 못한 조건이 있어 종결할 수 없습니다.")
        self.submit_button.setToolTip(tip)
        self.submit_button.setAccessibleDescription(tip)

    def read(self) -> CloseRepeat:
        """Return the command."""
        return CloseRepeat(self.petition_id, self.text("result"), self.moment())


def earlier_said(one: Earlier) -> Sentence:
    """Say in a line which petition it is, how alike, and when its result was told."""
    told = (
        say(
            "{outcome}, {day} 통지",
            outcome=OUTCOME_LABELS[one.outcome] if one.outcome is not None else "",
            day=dates.day_said(one.told_on),
        )
        if one.told_on is not None
        else say("{state}, 통지하지 않음", state=STATE_LABELS[one.state])
    )
    return say(
        "{alike}% 비슷함 · {number} {title} · {received} 접수 · {told}",
        alike=round(one.alike * 100),
        number=one.number,
        title=one.title,
        received=dates.day_said(one.received_on),
        told=told,
    )


def _text(title: str, content: str) -> str:
    return f"{title}\n\n{content}"


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form for form in (JudgeRepeatForm, CloseRepeatForm)
}
