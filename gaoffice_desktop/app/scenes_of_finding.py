"""The scenes of finding petitions again, and of those that come in as a file."""

from __future__ import annotations

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from gaoffice_desktop.app.stage import Stage, StepFailed
from gaoffice_desktop.petitions.register_facts import SavedView

_HEAD = (
    "신청번호", "신청일시", "접수번호", "접수일시", "민원인", "전화번호", "민원제목", "민원내용",
    "민원종류", "처리완료예정일", "담당부서", "담당자", "처리일자", "처리결과",
)  # fmt: skip
_WHO = (
    ("단가온", "010-0000-1201", "학교 운동장 야간 조명 건의", "건의민원", "교육시설과", ""),
    ("마하늘", "010-0000-1202", "전학 절차와 서류 문의", "일반질의", "중등교육과", "사가람"),
    ("초예솔", "010-0000-1203", "급식 식단 공개 방법 문의", "일반질의", "행정관리과", ""),
    ("해다온", "010-0000-1204", "통학로 공사 소음 불편", "고충민원", "교육시설과", ""),
    ("바슬기", "010-0000-1205", "방과후학교 수강 신청 문의", "일반질의", "중등교육과", "사가람"),
    ("새두리", "010-0000-1206", "학원 교습비 반환 문의", "일반질의", "평생교육과", "은마루"),
)


async def search_the_register(stage: Stage) -> None:
    """Two syllables, then two initial consonants: results come as one types, hits are marked."""
    stage.window.go_to("register", SavedView.ALL)
    search = stage.find(QLineEdit, "search_edit")
    await stage.until(search.isVisible, "the register")
    for name, typed in (("search", "소음"), ("search-initials", "ㅈㅎ ㅈㅊ")):
        search.clear()
        await _counted(stage)
        whole = _rows(stage)
        stage.write(typed, search)
        await stage.until(lambda whole=whole: 0 < _rows(stage) < whole, f"hits of {typed}")
        await _counted(stage)
        stage.picture(name)
    search.clear()
    await _counted(stage)


async def import_an_export(stage: Stage) -> None:
    """국민신문고's file: what each line would do is shown before anything is written."""
    with TemporaryDirectory(prefix="gaoffice-demo-") as folder:
        path = Path(folder, "민원현황목록.csv")
        _write_export(path)
        stage.window.go_to("epeople", path)
        table = stage.find(QTableView, "preview_table")
        await stage.until(lambda: table.isVisible() and table.model().rowCount(), "the preview")
        await stage.idle()
        stage.picture("import-preview")
        bring_in = stage.find(QPushButton, "import_button")
        bring_in.click()
        await stage.until(lambda: stage.window.findChild(QWidget, "question_dialog"), "a question")
        question = stage.find(QWidget, "question_dialog")
        await stage.idle()
        stage.picture("import-question", question)
        stage.press(Qt.Key.Key_Return, widget=question)
        # Without a window manager nothing goes back to the window below.
        stage.window.activateWindow()
        await stage.until(lambda: not bring_in.isEnabled() and _is_done(stage), "the rows")
        await stage.idle()
        stage.picture("imported")


def _write_export(path: Path) -> None:
    rows = []
    for at, (name, phone, title, kind, department, handler) in enumerate(_WHO):
        received = f"2026-11-{23 + at % 2} {9 + at}:20"
        done = "2026-11-24 17:10" if at == 2 else ""
        rows.append([
            f"1AA-2611-{1200 + at:07d}", received, f"2AA-2611-{3400 + at:07d}", received, name,
            phone, title, f"{title}입니다. 자세히 알려 주십시오.", kind, "2026-12-02 18:00",
            department, handler, done, "답변" if done else "",
        ])  # fmt: skip
    # What people do to a file by hand: a day that is none.
    rows[4][3] = "11월 하순"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([_HEAD, *rows])


def _is_done(stage: Stage) -> bool:
    if stage.window.say.kind == "error":
        raise StepFailed(stage.window.say.text)
    return "건을 접수하고" in stage.window.say.text


def _rows(stage: Stage) -> int:
    return stage.find(QTableView, "register_table").model().rowCount()


async def _counted(stage: Stage) -> None:
    """Wait until the whole answer is there, not its first page alone."""
    await stage.idle()
    label = stage.find(QLabel, "result_label")
    await stage.until(lambda: label.text().endswith("건"), "the count")
