"""What entries for phones, days and times have in common."""

from __future__ import annotations

from gaoffice_desktop.gui.widgets.typed_edit import TypedEdit
from gaoffice_desktop.shared.sentences import Sentence, say
from tests.gui.widgets.composing import compose


class Loud(TypedEdit):
    """Wants capitals; refuses digits."""

    def problem(self) -> Sentence | None:
        return say("숫자가 있습니다.") if any(map(str.isdigit, self.live_text())) else None

    def written(self) -> str:
        return self.text().upper()


def make(qtbot) -> tuple[Loud, list[Sentence | None], list[str]]:
    edit = Loud()
    qtbot.addWidget(edit)
    problems: list[Sentence | None] = []
    settled: list[str] = []
    edit.problem_changed.connect(problems.append)
    edit.settled.connect(lambda: settled.append(edit.text()))
    return edit, problems, settled


def test_settling_takes_in_what_is_composed(qtbot) -> None:
    edit, problems, settled = make(qtbot)
    compose(edit, "가", "ab")
    edit.settle()
    assert settled == ["AB가"]
    assert problems == []


def test_a_problem_is_told_once(qtbot) -> None:
    edit, problems, settled = make(qtbot)
    edit.setText("a1")
    edit.settle()
    edit.settle()
    assert problems == [say("숫자가 있습니다.")]
    assert settled == ["a1", "a1"]
    edit.setText("a")
    assert problems == [say("숫자가 있습니다."), None]


def test_another_problem_while_typing_waits(qtbot) -> None:
    edit, problems, _ = make(qtbot)
    edit.setText("1")
    assert problems == []
