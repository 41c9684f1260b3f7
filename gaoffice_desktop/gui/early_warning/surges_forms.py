"""The small forms of a warning: raise it, move it, answer it, note on it, lift it, ask for one.

They stand inside the detail; a fault stands at its field and what was typed stays. The last
word on every fault is the service's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from gaoffice_desktop.early_warning.surges.facts import (
    SURGE_LEVEL_MEANINGS,
    AnswerSurge,
    ChangeLevel,
    LiftSurge,
    NoteSurge,
    RaiseSurge,
    Surge,
    SurgeLevel,
    Topic,
    TopicKind,
)
from gaoffice_desktop.gui.early_warning.surges_words import level_said, may_lift, topic_said
from gaoffice_desktop.gui.petitions.steps.fields import StepFields
from gaoffice_desktop.gui.theme import set_property
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say
from gaoffice_desktop.staff.facts import Department


class SurgeForm(StepFields):
    """A heading, its fields, and the command they come to."""

    title: ClassVar[Sentence]
    verb: ClassVar[str]
    """The service's verb that takes the command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.title, self.title, parent)

    def read(self) -> object:
        """Return the command; the faults of its fields have been noted."""
        raise NotImplementedError

    def done(self, surge: Surge) -> Sentence:
        """Say that it has been done."""
        raise NotImplementedError

    def command(self) -> object:
        """Return the command of the verb.

        Raises:
            UserError: fields must be entered again.
        """
        self.faults.clear()
        command = self.read()
        if self.faults:
            raise UserError.at(**self.faults)
        return command

    def say_beneath(self, sentence: Sentence) -> None:
        """Say something between the fields and the buttons."""
        label = QLabel(spoken(sentence), self)
        label.setWordWrap(True)
        set_property(label, "kind", "info")
        self.outer.insertWidget(self.outer.indexOf(self.error_label), label)

    def add_level(self, chosen: SurgeLevel | None, without: SurgeLevel | None = None) -> None:
        """Add the choice of a level, each with what it means."""
        options = [
            (
                level,
                say("{level}: {meaning}", level=level_said(level), meaning=meaning),
            )
            for level, meaning in SURGE_LEVEL_MEANINGS.items()
            if level is not without
        ]
        self.add_choice("level", self.tr("단계*"), options, chosen)


class RaiseForm(SurgeForm):
    """발령: from a signal its evidence is frozen; without one a reason is owed."""

    title: ClassVar[Sentence] = say("경보 발령")
    verb: ClassVar[str] = "raise_surge"

    def __init__(
        self,
        topic: Topic,
        departments: Sequence[Department],
        *,
        level: SurgeLevel | None = None,
        department_id: int | None = None,
        signal_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._topic = topic
        self._signal_key = signal_key
        self.add_level(level)
        offered = [(one.id, one.name) for one in departments]
        known = department_id in {id_ for id_, _name in offered}
        if not known:
            offered = [(None, spoken(say("고르지 않음"))), *offered]
        self.add_choice("department", self.tr("소관 부서*"), offered, department_id)
        label = self.tr("발령 사유") if signal_key else self.tr("발령 사유*")
        self.add_lines("reason", label, hint=self.tr("소관 부서가 함께 읽습니다."))
        if signal_key:
            self.say_beneath(say("지금의 근거(건수, 예상, 상한)를 경보에 그대로 보관합니다."))

    def read(self) -> RaiseSurge:
        """Return the command."""
        missing = None if self._signal_key else say("신호 없이 발령하는 사유를 입력해 주십시오.")
        return RaiseSurge(
            self._topic,
            self.chosen("level"),
            self.chosen("department", say("소관 부서를 골라 주십시오.")),
            self._signal_key,
            self.text("reason", missing),
        )

    def done(self, surge: Surge) -> Sentence:
        """Say the level and the department."""
        return say(
            "{topic}에 {level} 경보를 발령했습니다.",
            topic=topic_said(surge.topic),
            level=level_said(surge.level),
        )


class LevelForm(SurgeForm):
    """단계 변경."""

    title: ClassVar[Sentence] = say("단계 변경")
    verb: ClassVar[str] = "change_level"

    def __init__(self, surge: Surge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = surge.id
        self.add_level(None, without=surge.level)
        self.add_lines("reason", self.tr("바꾸는 사유*"))

    def read(self) -> ChangeLevel:
        """Return the command."""
        reason = self.text("reason", say("단계를 바꾸는 사유를 입력해 주십시오."))
        return ChangeLevel(self._id, self.chosen("level"), reason)

    def done(self, surge: Surge) -> Sentence:
        """Say the new level."""
        return say(
            "{number}번 경보를 {level} 단계로 바꿨습니다.",
            number=surge.number,
            level=level_said(surge.level),
        )


class AnswerForm(SurgeForm):
    """원인·대책: the department's answer; a later one replaces what is shown."""

    title: ClassVar[Sentence] = say("원인·대책 입력")
    verb: ClassVar[str] = "answer_surge"

    def __init__(self, surge: Surge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = surge.id
        self.add_lines(
            "cause",
            self.tr("원인*"),
            surge.cause,
            self.tr("왜 늘었는지, 처리 실태는 어떤지 적습니다. 개인정보는 적지 않습니다."),
            height=84,
        )
        self.add_lines(
            "measure",
            self.tr("대책*"),
            surge.measure,
            self.tr("지금 할 일과 제도를 고칠 일을 적습니다."),
            height=84,
        )

    def read(self) -> AnswerSurge:
        """Return the command."""
        return AnswerSurge(
            self._id,
            self.text("cause", say("급증의 원인을 입력해 주십시오.")),
            self.text("measure", say("대책을 입력해 주십시오.")),
        )

    def done(self, surge: Surge) -> Sentence:
        """Say that it was kept."""
        return say("{number}번 경보의 원인과 대책을 기록했습니다.", number=surge.number)


class NoteForm(SurgeForm):
    """메모."""

    title: ClassVar[Sentence] = say("메모")
    verb: ClassVar[str] = "note"

    def __init__(self, surge: Surge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = surge.id
        self.add_lines("text", self.tr("메모*"), hint=self.tr("개인정보는 적지 않습니다."))

    def read(self) -> NoteSurge:
        """Return the command."""
        return NoteSurge(self._id, self.text("text", say("메모를 입력해 주십시오.")))

    def done(self, surge: Surge) -> Sentence:
        """Say that it was kept."""
        return say("{number}번 경보에 메모를 남겼습니다.", number=surge.number)


class LiftForm(SurgeForm):
    """해제: says for how long it stood, and warns while the newest week is above its bound."""

    title: ClassVar[Sentence] = say("경보 해제")
    verb: ClassVar[str] = "lift"

    def __init__(self, surge: Surge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = surge.id
        self.add_lines("reason", self.tr("해제 사유*"))
        self.say_beneath(say("{weeks}주째 이어진 경보입니다.", weeks=surge.weeks))
        if surge.newest is not None and surge.newest.bound is not None and not may_lift(surge):
            self.say_beneath(say("가장 최근의 한 주는 아직 상한을 넘습니다."))

    def read(self) -> LiftSurge:
        """Return the command."""
        return LiftSurge(
            self._id, self.text("reason", say("경보를 해제하는 사유를 입력해 주십시오."))
        )

    def done(self, surge: Surge) -> Sentence:
        """Say how long it lasted."""
        return say(
            "{number}번 경보를 해제했습니다. {weeks}주 동안 이어졌습니다.",
            number=surge.number,
            weeks=surge.weeks,
        )


class AskForm(StepFields):
    """주제 살펴보기: a kind, a department, or any word."""

    def __init__(self, topics: Sequence[Topic], parent: QWidget | None = None) -> None:
        super().__init__(say("주제 살펴보기"), say("살펴보기"), parent)
        self.add_line(
            "word",
            self.tr("낱말"),
            hint=self.tr("민원의 제목과 내용에 나오는 낱말입니다. 예: 통학버스"),
        )
        options = [(None, spoken(say("고르지 않음")))]
        options += [(topic, spoken(topic_said(topic))) for topic in topics]
        self.add_choice("topic", self.tr("민원 종류나 부서"), options)

    def topic(self) -> Topic:
        """Return what is asked for; a word comes before a chosen topic.

        Raises:
            UserError: neither was given.
        """
        word = self.text("word")
        if word:
            return Topic(TopicKind.WORD, word, word)
        chosen: Topic | None = self.chosen("topic")
        if chosen is None:
            raise UserError.at(word=say("낱말을 입력하거나 민원 종류나 부서를 골라 주십시오."))
        return chosen
