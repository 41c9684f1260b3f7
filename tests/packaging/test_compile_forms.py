"""Each form is compiled once, again when it changes, and gone when it is gone."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import compile_forms

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Greeting</class>
 <widget class="QWidget" name="Greeting">
  <widget class="QLabel" name="word_label"><property name="text"><string>{}</string></property></widget>
 </widget>
</ui>
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "ui" / "petitions").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def form(checkout: Path) -> Path:
    path = checkout / "ui" / "petitions" / "greeting.ui"
    path.write_text(FORM.format("접수"), encoding="utf-8")
    return path


@pytest.fixture
def compiled(checkout: Path, form: Path) -> Path:
    compile_forms.compile_forms(checkout)
    return compile_forms.forms_folder(checkout) / "ui_petitions_greeting.py"


def test_a_form_becomes_a_module_of_a_package(compiled: Path) -> None:
    code = compiled.read_text(encoding="utf-8")
    assert "from PySide6.QtWidgets import" in code
    assert "class Ui_Greeting" in code
    assert 'translate("Greeting", u"\\uc811\\uc218"' in code
    assert "connectSlotsByName" not in code
    assert "ui/petitions/greeting.ui" in code.splitlines()[1]
    assert (compiled.parent / "__init__.py").exists()


def test_nothing_is_compiled_twice(checkout: Path, compiled: Path) -> None:
    before = compiled.stat().st_mtime_ns
    assert compile_forms.compile_forms(checkout) == []
    assert compiled.stat().st_mtime_ns == before


def test_a_changed_form_is_stale_whatever_its_time_says(
    checkout: Path, form: Path, compiled: Path
) -> None:
    form.write_text(FORM.format("완료"), encoding="utf-8")
    os.utime(form, (0, 0))
    assert compile_forms.stale(checkout) == [compiled]
    assert compile_forms.compile_forms(checkout) == [compiled]
    assert "\\uc644\\ub8cc" in compiled.read_text(encoding="utf-8")


def test_other_line_ends_are_no_change(checkout: Path, form: Path, compiled: Path) -> None:
    form.write_bytes(form.read_bytes().replace(b"\n", b"\r\n"))
    assert compile_forms.stale(checkout) == []


def test_a_form_that_left_takes_its_module_along(
    checkout: Path, form: Path, compiled: Path
) -> None:
    form.unlink()
    assert compile_forms.stale(checkout) == [compiled]
    compile_forms.compile_forms(checkout)
    assert not compiled.exists()


def test_a_broken_form_is_named_and_leaves_the_old_module(
    checkout: Path, form: Path, compiled: Path
) -> None:
    before = compiled.read_bytes()
    form.write_text("<ui><class>Greeting</class", encoding="utf-8")
    with pytest.raises(compile_forms.FormError, match=r"greeting\.ui"):
        compile_forms.compile_forms(checkout)
    assert compiled.read_bytes() == before


def test_two_forms_may_not_become_one_module(checkout: Path, form: Path) -> None:
    (checkout / "ui" / "petitions_greeting.ui").write_text(form.read_text(encoding="utf-8"))
    with pytest.raises(compile_forms.FormError, match=r"ui_petitions_greeting\.py"):
        compile_forms.compile_forms(checkout)


def test_what_a_form_does_not_use_is_not_imported(compiled: Path) -> None:
    """PySide makes each class that is named, with all its enumerations, at start-up."""
    code = compiled.read_text(encoding="utf-8")
    imported = re.findall(r"^from PySide6\.\w+ import \(([^)]*)\)", code, re.MULTILINE)
    names = [name.strip() for line in imported for name in line.split(",")]
    assert names
    assert all(len(re.findall(rf"\b{name}\b", code)) > 1 for name in names)
