"""An office that imports, and exports of 국민신문고 in both layouts; everyone is invented."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.epeople.facts import Preview, Written
from gaoffice_desktop.epeople.service import Epeople
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.petitions.life import PetitionFile
from gaoffice_desktop.shared.clock import Clock
from gaoffice_desktop.staff.service import Staff
from gaoffice_desktop.workdays.service import Workdays
from tests.petitions.house import House, build_house
from tests.spreadsheets.makers import honest

LAYOUT_A = (
    "신청번호", "신청일자", "접수번호", "접수일자", "민원신청경로", "민원인", "주소", "민원제목",
    "민원요지", "민원내용", "처리유형", "민원종류", "법정/내부처리기한", "담당부서1", "담당부서2",
    "담당부서3", "담당부서4", "담당자", "E-MAIL", "전화번호", "사후관리담당", "", "처리일",
    "처리결과", "처리연장횟수", "1차연장사유", "2차연장사유",
)  # fmt: skip
LAYOUT_A_BELOW = ("",) * 20 + ("부서", "담당자")

LAYOUT_B = (
    "신청번호", "신청일시", "접수번호", "접수일시", "민원처리기한", "", "", "처리연장횟수",
    "처리일자", "처리기간", "담당부서", "", "", "", "민원종류", "최종만족도",
)  # fmt: skip
LAYOUT_B_BELOW = (
    "", "", "", "", "설정된처리일", "처리완료예정일", "처리잔여일", "", "", "", "1차분류",
    "2차분류", "3차분류", "4차분류", "", "",
)  # fmt: skip


def number(serial: int) -> str:
    return f"1AA-2604-{serial:07d}"


def facts_of(serial: int, **changes: Any) -> dict[str, Any]:
    """What 국민신문고 knows of one petition, by the names of both layouts."""
    facts: dict[str, Any] = {
        "신청번호": number(serial),
        "신청일시": "2026-04-01 09:12",
        "접수번호": f"2AA-2604-{serial:07d}",
        "접수일시": "2026-04-01 10:30",
        "민원인": "도담이",
        "주소": "나래시 해오름로 1",
        "전화번호": "010-1234-5678",
        "E-MAIL": "dodam@example.com",
        "민원제목": f"방과 후 학교 문의 {serial}",
        "민원내용": "방과 후 학교는 어떻게 신청합니까?\n자세히 알려 주십시오.",
        "민원종류": "일반질의",
        "담당부서": ("나래교육지원청", "평생교육과", "", ""),
        "담당자": "가온누",
        "처리완료예정일": "2026-04-09",
        "처리연장횟수": "0",
        "처리일": "",
        "처리결과": "",
        "1차연장사유": "",
        "2차연장사유": "",
    }
    return facts | changes


def row_a(facts: Mapping[str, Any]) -> list[Any]:
    one = facts.__getitem__
    return [
        one("신청번호"), one("신청일시"), one("접수번호"), one("접수일시"), "인터넷", one("민원인"),
        one("주소"), one("민원제목"), "요지", one("민원내용"), "일반", one("민원종류"),
        one("처리완료예정일"), *one("담당부서"), one("담당자"), one("E-MAIL"), one("전화번호"),
        "딴부서", "딴사람", one("처리일"), one("처리결과"), one("처리연장횟수"), one("1차연장사유"),
        one("2차연장사유"),
    ]  # fmt: skip


def row_b(facts: Mapping[str, Any]) -> list[Any]:
    one = facts.__getitem__
    return [
        one("신청번호"), one("신청일시"), one("접수번호"), one("접수일시"), "7", one("처리완료예정일"),
        "3", one("처리연장횟수"), one("처리일"), "5", *one("담당부서"), one("민원종류"), "만족",
    ]  # fmt: skip


def file_a(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    return honest(path, [LAYOUT_A, LAYOUT_A_BELOW, *map(row_a, rows)], merges=["U1:V1"])


def file_b(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    merges = ["A1:A2", "E1:G1", "K1:N1"]
    return honest(path, [LAYOUT_B, LAYOUT_B_BELOW, *map(row_b, rows)], merges=merges)


@dataclass(frozen=True)
class Importing:
    """An office with its import; ``bring`` looks and writes as the screen does."""

    house: House
    epeople: Epeople

    def look(self, path: Path) -> Preview:
        return self.epeople.preview(self.house.examiner, path)

    def write(self, preview: Preview) -> Written:
        total = Written()
        for start, chunk in preview.chunks():
            done = self.epeople.write(self.house.examiner, chunk).value
            preview.settle(start, chunk, done)
            total += done
        return total

    def bring(self, path: Path) -> Written:
        return self.write(self.look(path))

    def file_of(self, serial: int) -> PetitionFile:
        """Open the petition of a 신청번호, the person in clear."""
        sql = "SELECT id FROM petition WHERE outside_number = :number"
        petition_id = self.house.scalar(sql, number=number(serial))
        return self.house.petitions.file(self.house.examiner, petition_id, reveal=True)

    def petition(self, serial: int) -> Petition:
        return self.file_of(serial).petition

    def count(self) -> int:
        return self.house.scalar("SELECT count(*) FROM petition")


def build(database: Database, clock: Clock) -> Importing:
    house = build_house(database, clock)
    workdays = Workdays(database)
    epeople = Epeople(database, clock, workdays, Staff(database, clock), house.catalogue)
    return Importing(house, epeople)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)
