"""Every sentence of the window is collected, translated, and loses no value on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import translations
from translations import SENTENCES, Key, collect, compile_translations, main, read_ts, ts_file

MODULE = """
from gaoffice_desktop.shared.sentences import say
LABELS = {"visit": say("방문"), "post": say("우" "편")}
def late(name): return say("{name:은는} 늦었습니다.", name=name)
class Screen:
    def title(self): return self.tr("접수")
    def count(self, n): return self.tr("%n건", "", n)
    def save(self): return self.tr("저장", "the button")
"""
FORM = """<ui version="4.0"><class>IntakeForm</class><widget class="QWidget" name="IntakeForm">
 <property name="windowTitle"><string>민원 접수</string></property>
 <property name="objectName"><string notr="true">not_this</string></property>
 <property name="items"><stringlist notr="true"><string>nor_this</string></stringlist></property>
 <property name="toolTip"><string/></property></widget></ui>
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "__file__", str(tmp_path / "packaging" / "translations.py"))
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "intake.ui").write_text(FORM, encoding="utf-8")
    write(tmp_path, MODULE)
    return tmp_path


def write(checkout: Path, code: str) -> None:
    module = checkout / "gaoffice_desktop" / "screen.py"
    module.parent.mkdir(exist_ok=True)
    module.write_text(code, encoding="utf-8")


def take_over(checkout: Path, **texts: dict[str, str]) -> int:
    file = checkout / "given.json"
    file.write_text(json.dumps(texts), encoding="utf-8")
    return main(["import", str(file)])


def everything(checkout: Path) -> int:
    return take_over(
        checkout,
        Sentence={"방문": "Visit", "우편": "Post", "{name:은는} 늦었습니다.": "{name} is late."},
        Screen={"접수": "Intake", "%n건": "%n petition(s)", "저장 [[the button]]": "Save"},
        IntakeForm={"민원 접수": "Take in a petition"},
    )


def test_words_of_code_and_forms_are_found_in_their_contexts(checkout: Path) -> None:
    found = collect(checkout)
    assert found.errors == []
    assert set(found.places) == {
        Key(SENTENCES, "방문"),
        Key(SENTENCES, "우편"),
        Key(SENTENCES, "{name:은는} 늦었습니다."),
        Key("Screen", "접수"),
        Key("Screen", "%n건"),
        Key("Screen", "저장", "the button"),
        Key("IntakeForm", "민원 접수"),
    }
    assert found.plural == {Key("Screen", "%n건")}


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("class S:\n  def f(self, n): return self.tr(f'{n}건')", "f-string"),
        ("class S:\n  def f(self, n): return self.tr(n)", "plain string"),
        (
            "from gaoffice_desktop.shared.sentences import say\ndef f(n):\n return say(f'{n}건')",
            "f-string",
        ),
        ("from x import Sentence\n\na = Sentence('접수')", "write say"),
        ("\n\nb = tr('접수')", "only self.tr"),
        ("class S:\n def f(self, o):\n  return o.tr('접수')", "only self.tr"),
        ("from q import QCoreApplication\n\nQCoreApplication.translate(f(), 'x')", "context"),
    ],
)
def test_what_cannot_be_collected_is_an_error_with_its_line(
    checkout: Path, code: str, reason: str
) -> None:
    write(checkout, code)
    (error,) = collect(checkout).errors
    line = len(code.splitlines())
    assert error.startswith(f"gaoffice_desktop/screen.py:{line}: ")
    assert reason in error
    assert main(["collect"]) == 1


def test_the_window_finds_each_translation(checkout: Path, qapp: QCoreApplication) -> None:
    assert everything(checkout) == 0
    assert main(["check"]) == 0
    (compiled,) = compile_translations(checkout)
    assert compile_translations(checkout) == []
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Screen", "접수") == "Intake"
    assert translator.translate("Screen", "저장", "the button") == "Save"
    assert translator.translate(SENTENCES, "{name:은는} 늦었습니다.") == "{name} is late."
    assert translator.translate("Screen", "%n건", "", 3) == "%n petition(s)"


def test_collecting_keeps_translations_and_drops_what_vanished(checkout: Path) -> None:
    everything(checkout)
    write(checkout, MODULE.replace('"접수"', '"담당 지정"'))
    assert main(["collect"]) == 0
    done = read_ts(ts_file(checkout))
    assert done[Key(SENTENCES, "방문")] == ["Visit"]
    assert Key("Screen", "접수") not in done
    assert Key("Screen", "담당 지정") not in done


def test_collecting_twice_changes_nothing(checkout: Path) -> None:
    everything(checkout)
    before = ts_file(checkout).read_bytes()
    assert main(["collect"]) == 0
    assert ts_file(checkout).read_bytes() == before


def test_export_names_exactly_the_untranslated(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everything(checkout)
    write(checkout, MODULE + "    def more(self): return self.tr('처리')\n")
    main(["collect"])
    capsys.readouterr()
    assert main(["export"]) == 0
    assert json.loads(capsys.readouterr().out) == {"Screen": {"처리": ""}}


def test_check_names_what_is_untranslated(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["collect"])
    assert main(["check"]) == 1
    said = capsys.readouterr().err
    assert "untranslated: Screen: 접수" in said
    assert "7 of 7" in said


def test_check_sees_a_text_that_was_never_collected(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everything(checkout)
    write(checkout, MODULE + "    def more(self): return self.tr('처리')\n")
    assert main(["check"]) == 1
    assert "out of date" in capsys.readouterr().err


def test_check_sees_a_translation_that_loses_a_value(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    everything(checkout)
    take_over(checkout, Sentence={"{name:은는} 늦었습니다.": "Somebody is late."})
    assert main(["check"]) == 1
    assert "other fields than the source" in capsys.readouterr().err


def test_a_translation_of_nothing_is_refused(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take_over(checkout, Screen={"없는 말": "No such text"}) == 1
    assert "없는 말" in capsys.readouterr().err


def test_forms_are_read_as_the_form_compiler_reads_them(repository: Path) -> None:
    """What uic asks Qt to translate is what was collected: no form's text is missed."""
    import ast

    asked: set[tuple[str, str]] = set()
    for module in (repository / "gaoffice_desktop" / "gui" / "forms").glob("ui_*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), _],
                ):
                    asked.add((context, text))
    found = collect(repository).places
    collected = {
        (key.context, key.source)
        for key, places in found.items()
        if any(place.startswith("ui/") for place in places)
    }
    assert asked == collected


def test_the_context_of_sentences_is_the_one_the_window_asks_for() -> None:
    from gaoffice_desktop.gui.words import CONTEXT

    assert CONTEXT == SENTENCES


def test_the_script_without_a_command_says_how_it_is_used(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(repository / "packaging" / "translations.py")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert "export" in done.stdout
