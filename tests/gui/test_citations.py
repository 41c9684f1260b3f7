"""Citations are said in the window's language; a law that is not known stays as it stands."""

from __future__ import annotations

from datetime import date

import pytest

from gaoffice_desktop.gui.citations import cited
from gaoffice_desktop.petitions.steps.supplements import _note

ENGLISH = {
    "보완 요구 {asked} ~ 보완 도착 {arrived}": "asked {asked}, arrived {arrived}",
    "민법": "Civil Act",
    "민원 처리에 관한 법률": "Petitions Act",
    "민원 처리에 관한 법률 시행령": "Petitions Decree",
    "행정절차법 시행령": "Procedures Decree",
    "기관의 계산 기준(법령에 명문 규정 없음)": "Our own rule",
}


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("「민원 처리에 관한 법률」 제19조제1항", "Petitions Act Art. 19(1)"),
        ("「민법」 제157조, 제159조, 제160조", "Civil Act Art. 157, Art. 159, Art. 160"),
        ("x(「민법」 제155조부터 제161조까지).", "x(Civil Act Art. 155–Art. 161)."),
        (
            "[「민원 처리에 관한 법률 시행령」 제20조, 「행정절차법 시행령」 제11조제1호]",
            "[Petitions Decree Art. 20, Procedures Decree Art. 11 no. 1]",
        ),
        ("「형법」 제231조", "「형법」 제231조"),
        (
            f"x({_note(date(2026, 11, 2), date(2026, 11, 9))}).",
            "x(asked 2026. 11. 2., arrived 2026. 11. 9.).",
        ),
        ("보완 요구 2026-11-02 ~ 보완 도착 2026-11-09", "asked 2026-11-02, arrived 2026-11-09"),
        ("기관의 계산 기준(법령에 명문 규정 없음)", "Our own rule"),
        ("Nothing is cited, 제1조 neither.", "Nothing is cited, 제1조 neither."),
    ],
)
def test_a_citation_in_another_language(korean: str, english: str) -> None:
    assert cited(korean, lambda text: ENGLISH.get(text, text)) == english
    assert cited(korean, lambda text: text) == korean
