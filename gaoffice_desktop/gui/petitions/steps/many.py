"""Petitions of many people: who signed, who speaks for them, what is taken in as one.

Act 2(6), 24 and 34; Decree 2, 6(7), 8 and 26.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from gaoffice_desktop.gui.petitions.petition_picker import PetitionPicker, TickList
from gaoffice_desktop.gui.petitions.signatory_table import SignatoryTable
from gaoffice_desktop.gui.petitions.steps.form import LOOKED_AT, StepForm
from gaoffice_desktop.gui.theme import tokens
from gaoffice_desktop.petitions.commands import (
    AskRepresentatives,
    ChooseRepresentatives,
    EnterSignatories,
    Merge,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.life import MANY, Group
from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.shared.tidy import one_line

MOST_REPRESENTATIVES = 3
CHOOSING_DAYS = 7
"""How long the signatories are given to choose at first; the Decree names no length (영 제8조)."""

_MOST_HOUSEHOLDS = 100_000
_WIDE = 1_000


class EnterSignatoriesForm(StepForm):
    """연명부 등록: who signed, of how many households, and whether the signed list is here."""

    step = Step.ENTER_SIGNATORIES
    late = False

    def fill(self) -> None:
        """Add the table, the households and the original."""
        group = self.folded.group or Group()
        self.table = SignatoryTable(self)
        self._is_hidden = self.file.masked and bool(group.people)
        self.table.show_people(() if self._is_hidden else group.people)
        self.add_field("people", self.tr("서명한 사람*"), self.table)
        self.table.setMaximumWidth(tokens().px(_WIDE))
        self.households_box = self.add_number(
            "households",
            self.tr("세대 수*"),
            max(1, group.households),
            _MOST_HOUSEHOLDS,
            self.tr("같은 집에 사는 사람은 한 세대로 셉니다."),
        )
        self.original_box = self.add_check(
            "original", self.tr("연명부"), self.tr("서명한 연명부 원본을 확인했습니다.")
        )
        self.original_box.setChecked(group.original)
        self.table.changed.connect(self.show_effects)

    async def load(self) -> None:
        """Fetch the list in clear: masked names would be stored as circles. That is noted."""
        if self._is_hidden:
            await self.open_in_clear()
            self.table.show_people((self.folded.group or Group()).people)
            self.show_effects()

    def effects(self) -> Sequence[Sentence]:
        """Say whether it is one of many people now, and what is missing (법 제2조제6호)."""
        looked = (LOOKED_AT,) if self._is_hidden else ()
        people, households = self.table.count, self.households_box.value()
        missing: list[Sentence] = []
        if people < MANY:
            missing.append(say("서명한 사람 {people}명(5명 이상)", people=people))
        if households < MANY:
            missing.append(say("{households}세대(5세대 이상)", households=households))
        if not self.original_box.isChecked():
            missing.append(say("연명부 원본"))
        if not missing:
            return (*super().effects(), *looked)
        return (
            say(
                "다수인관련민원이 되려면 더 갖추어야 합니다: {missing} (법 제2조제6호, 영 제2조)",
                missing=_listed(missing),
            ),
            *looked,
        )

    def read(self) -> EnterSignatories:
        """Return the command."""
        people = self.table.people()
        if not people:
            self.faults["people"] = say("서명한 사람을 입력하거나 엑셀에서 붙여넣으십시오.")
        elif self.table.model.faults:
            self.faults["people"] = say("표의 확인 칸에 표시한 줄을 고쳐 주십시오.")
        return EnterSignatories(
            self.petition_id, people, self.number("households"), self.checked("original")
        )

    def command(self) -> object:
        """Return the command, with what stands in an open cell."""
        self.table.grid.finish_editing()
        return super().command()


class AskRepresentativesForm(StepForm):
    """대표자 선정 요청: up to three, until a day (영 제8조)."""

    step = Step.ASK_REPRESENTATIVES

    def fill(self) -> None:
        """Add the day."""
        self.until_edit = self.add_day(
            "until_on", self.tr("선정 기한*"), self.today + timedelta(days=CHOOSING_DAYS)
        )

    def effects(self) -> Sequence[Sentence]:
        """Say what is asked."""
        group = self.folded.group
        people = say("서명한 사람은 {people}명입니다.", people=len(group.people) if group else 0)
        return (
            people,
            say("3명 이내의 대표자를 정하도록 요청합니다. (영 제8조제1항)"),
            *super().effects(),
        )

    def read(self) -> AskRepresentatives:
        """Return the command."""
        until_on = self.day("until_on")
        if "until_on" not in self.faults and until_on < self.today:
            self.faults["until_on"] = say("지난 날입니다.")
        return AskRepresentatives(self.petition_id, until_on, self.moment())


class ChooseRepresentativesForm(StepForm):
    """대표자 선정: up to three out of the list (영 제8조)."""

    step = Step.CHOOSE_REPRESENTATIVES

    def fill(self) -> None:
        """Add the people and who chose."""
        group = self.folded.group or Group()
        self.people_list = TickList(self)
        self.people_list.setFixedHeight(tokens().px(150))
        self._is_hidden = self.file.masked
        if not self._is_hidden:
            self._offer(group)
        self.add_field(
            "names", self.tr("대표자*"), self.people_list, self.tr("스페이스로 표시합니다.")
        )
        self.by_office_box = self.add_check(
            "by_office",
            self.tr("정한 사람"),
            self.tr("기한까지 정하지 않아 기관이 정했습니다."),
        )
        self.by_office_box.setChecked(group.by_office)
        self.people_list.itemChanged.connect(self.show_effects)

    async def load(self) -> None:
        """Fetch the people in clear: nobody chooses among masked names. That is noted."""
        if self._is_hidden:
            await self.open_in_clear()
            self._offer(self.folded.group or Group())
            self.show_effects()

    def _offer(self, group: Group) -> None:
        for one in group.people:
            item = QListWidgetItem(" · ".join(filter(None, (one.name, one.address, one.phone))))
            item.setData(Qt.ItemDataRole.UserRole, one.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = one.name in group.representatives
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.people_list.addItem(item)

    def names(self) -> tuple[str, ...]:
        """Return whom the list ticks."""
        items = (self.people_list.item(row) for row in range(self.people_list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def effects(self) -> Sequence[Sentence]:
        """Say who is chosen."""
        names = self.names()
        if not names:
            few = say("3명 이내에서 고릅니다. (영 제8조제1항)")
            return (few, LOOKED_AT) if self._is_hidden else (few,)
        return (
            say("{count}명을 골랐습니다: {names}", count=len(names), names=", ".join(names)),
            *super().effects(),
        )

    def read(self) -> ChooseRepresentatives:
        """Return the command."""
        names = self.names()
        if not names:
            self.faults["names"] = say("대표자를 골라 주십시오.")
        elif len(names) > MOST_REPRESENTATIVES:
            self.faults["names"] = say("대표자는 3명까지만 정할 수 있습니다. (영 제8조)")
        return ChooseRepresentatives(
            self.petition_id, names, self.checked("by_office"), self.moment()
        )


class MergeForm(StepForm):
    """같은 민원 병합: petitions of the same purpose are handled as one (영 제6조제7항)."""

    step = Step.MERGE
    late = False
    stand_for: ClassVar[Mapping[str, str]] = {"petitions": "others"}

    def fill(self) -> None:
        """Add the others and the reason."""
        self.picker = PetitionPicker(
            self.opened.desk, self.opened.petitions, self.petition_id, self
        )
        self.add_field("others", self.tr("병합할 민원*"), self.picker)
        self.picker.setMaximumWidth(tokens().px(_WIDE))
        self.reason_edit = self.add_line(
            "reason", self.tr("병합 사유*"), hint=self.tr("같은 취지인 이유를 적습니다.")
        )
        self.picker.changed.connect(self.show_effects)

    def effects(self) -> Sequence[Sentence]:
        """Say what becomes of the others."""
        others = len(self.picker.chosen())
        if not others:
            return ()
        return (
            say(
                "고른 {others}건은 이 민원({number})에 병합되어 종결하고, 이 민원으로 처리합니다. "
                "(영 제6조제7항)",
                others=others,
                number=self.file.petition.number,
            ),
        )

    def read(self) -> Merge:
        """Return the command."""
        others = self.picker.chosen()
        if not others:
            self.faults["others"] = say("병합할 민원을 찾아서 골라 주십시오.")
        reason = self.text("reason", say("병합 사유를 입력해 주십시오."))
        return Merge(self.petition_id, others, reason)


class ReviewByCommitteeForm(StepForm):
    """민원조정위원회 심의: when it met and what it said (법 제34조, 영 제26조)."""

    step = Step.REVIEW_BY_COMMITTEE
    late = False

    def fill(self) -> None:
        """Add the day, the opinion, and whether it was about closing."""
        self.on_edit = self.add_day("on", self.tr("심의한 날*"), self.today)
        self.opinion_edit = self.add_lines("opinion", self.tr("심의 의견*"), height=120)
        self.closing_box = self.add_check(
            "closing", self.tr("안건"), self.tr("반복된 다수인관련민원의 종결을 심의했습니다.")
        )

    def effects(self) -> Sequence[Sentence]:
        """Say what was said before."""
        return [
            say(
                "{day} 심의: {opinion}",
                day=dates.day_said(review.on),
                opinion=one_line(review.opinion),
            )
            for review in self.folded.committee
        ]

    def read(self) -> ReviewByCommittee:
        """Return the command."""
        on = self.day("on")
        if "on" not in self.faults and on > self.today:
            self.faults["on"] = say("아직 오지 않은 날입니다.")
        opinion = self.text("opinion", say("심의 의견을 입력해 주십시오."))
        return ReviewByCommittee(self.petition_id, on, opinion, self.checked("closing"))


def _listed(parts: Sequence[Sentence]) -> Sentence:
    """Join sentences so that each is still translated."""
    joined = parts[0]
    for part in parts[1:]:
        joined = say("{before}, {part}", before=joined, part=part)
    return joined


FORMS: Mapping[Step, type[StepForm]] = {
    form.step: form
    for form in (
        EnterSignatoriesForm,
        AskRepresentativesForm,
        ChooseRepresentativesForm,
        MergeForm,
        ReviewByCommitteeForm,
    )
}
