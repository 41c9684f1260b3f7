"""What the palette offers over the register, with the keys that the frame binds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gaoffice_desktop.gui.screen import Action
from gaoffice_desktop.petitions.register_facts import Sort

if TYPE_CHECKING:
    from gaoffice_desktop.gui.petitions.register import RegisterScreen


def register_actions(screen: RegisterScreen) -> Sequence[Action]:
    """Return what can be done here, in the order in which it is looked for."""
    translate = QCoreApplication.translate
    sorting = translate("RegisterScreen", "{column} 순으로 정렬")
    return (
        Action(translate("RegisterScreen", "민원 찾기"), "F3", screen.search, words=("검색",)),
        Action(
            translate("RegisterScreen", "필터"), "Ctrl+Shift+F", screen.form.filter_button.toggle
        ),
        Action(
            translate("RegisterScreen", "민원 처리부 인쇄"),
            "Ctrl+P",
            screen.print_register,
            enabled=screen.form.print_button.isEnabled,
        ),
        *screen.register_printing.actions(lambda: not screen.is_detail_open),
        Action(
            translate("RegisterScreen", "목록 내보내기"),
            "Ctrl+E",
            screen.exporting.open_form,
            words=("엑셀",),
        ),
        screen.outages.action(lambda: not screen.is_detail_open),
        Action(
            translate("RegisterScreen", "입력한 처리 기록"),
            "F9",
            screen.submit_step,
            enabled=lambda: screen.is_detail_open and screen.detail.step_form is not None,
        ),
        *(
            Action(sorting.format(column=text), "", partial(_sort_by, screen, sort, descending))
            for text, sort, descending in _orders()
        ),
    )


def _orders() -> Sequence[tuple[str, Sort, bool]]:
    """Headers take no keyboard: the palette sorts."""
    translate = QCoreApplication.translate
    return (
        (translate("RegisterScreen", "기한"), Sort.DUE, False),
        (translate("RegisterScreen", "접수번호"), Sort.NUMBER, False),
        (translate("RegisterScreen", "민원인"), Sort.PETITIONER, False),
        (translate("RegisterScreen", "접수일"), Sort.RECEIVED, False),
        (translate("RegisterScreen", "최신"), Sort.NUMBER, True),
    )


def _sort_by(screen: RegisterScreen, sort: Sort, descending: bool) -> None:
    if screen.query is not None:
        screen.show_query(replace(screen.query, sort=sort, descending=descending))
