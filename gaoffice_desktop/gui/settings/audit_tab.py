"""The trail of who did what (개인정보의 안전성 확보조치 기준 제8조), newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gaoffice_desktop.audit.facts import AuditLine
from gaoffice_desktop.gui.forms.ui_settings_audit import Ui_AuditForm
from gaoffice_desktop.gui.screen import Speaker
from gaoffice_desktop.gui.settings.rows_table import Column, RowsTable
from gaoffice_desktop.gui.settings.tab import Rooms, Tab
from gaoffice_desktop.gui.words import moment_spoken, spoken
from gaoffice_desktop.petitions.events import EVENT_LABELS
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.sentences import Sentence, say

if TYPE_CHECKING:
    from gaoffice_desktop.gui.desk import Desk

PAGE = 200

ACTION_LABELS: dict[str, Sentence] = {
    "set_up": say("처음 설정"),
    "sign_in": say("로그인"),
    "sign_in_refused": say("로그인 거절"),
    "sign_out": say("로그아웃"),
    "change_password": say("비밀번호 변경"),
    "save_account": say("계정 저장"),
    "save_department": say("부서 저장"),
    "keep_settings": say("기관 설정 저장"),
    "back_up": say("백업"),
    "restore": say("백업에서 되살림"),
    "rebuild": say("민원 상태 다시 만들기"),
    "edit_calendar": say("달력 변경"),
    "undo_calendar_edit": say("달력 변경 되돌림"),
    "save_kind": say("민원편람 저장"),
    "take_in": say("민원 접수"),
    "cancel_intake": say("접수 취소"),
    "reuse_petitioner": say("같은 민원인 불러옴"),
    "reveal_person": say("개인정보 열람"),
    "open_attachment": say("첨부 파일 열람"),
    "print": say("문서 인쇄"),
    "make_paper": say("문서 만들기"),
    "make_register_sheet": say("민원 처리부 만들기"),
    "make_ledger": say("대장 만들기"),
    "make_board_sheet": say("현황 문서 만들기"),
    "make_forecast_sheet": say("사전예보서 만들기"),
    "deliver_forecast": say("사전예보 전달"),
    "import_petitions": say("국민신문고 자료 가져오기"),
    "dismiss_arrival": say("접수 대기에서 뺌"),
    "export_register": say("민원 처리부 내보내기"),
    "export_table": say("목록 내보내기"),
    "exclude_outage": say("정보시스템 장애 기간 산입 제외"),
    "save_view": say("보기 저장"),
    "drop_view": say("보기 지움"),
    "acknowledge_alarm": say("알림 확인"),
    "snooze_alarm": say("알림 미루기"),
    "escalate_alarm": say("알림 상신"),
    "save_alarm_rules": say("알림 규칙 저장"),
    "check_month": say("월간 점검"),
    "make_daily_list": say("오늘의 기한 목록 만들기"),
    "raise_surge": say("급증 경보 발령"),
    "change_surge_level": say("급증 경보 단계 변경"),
    "answer_surge": say("급증 원인·대책 회신"),
    "note_surge": say("급증 경보 메모"),
    "lift_surge": say("급증 경보 해제"),
    "make_surge_sheet": say("급증 경보 문서 만들기"),
    # A step is noted under the name of its event.
    **{kind.value: label for kind, label in EVENT_LABELS.items()},
}

DETAIL_LABELS: dict[str, Sentence] = {
    "note": say("내용"),
    "moved": say("기한 변경"),
    "kept": say("유지"),
    "reverts": say("되돌린 변경"),
    "file": say("파일"),
    "login": say("아이디"),
    "name": say("이름"),
    "active": say("사용"),
    "roles": say("역할"),
    "leader": say("팀장"),
    "head": say("부서장"),
    "password": say("비밀번호 새로 정함"),
    "code": say("부호"),
    "period": say("처리기간"),
    "paper": say("문서"),
    "copies": say("부수"),
    "printer": say("프린터"),
    "purpose": say("용도"),
    "checked": say("확인한 민원"),
    "differences": say("다른 값"),
    "new": say("새로 접수"),
    "changed": say("바뀜"),
    "numbers": say("접수번호"),
    "outside_number": say("신청번호"),
    "receipt": say("국민신문고 접수번호"),
    "waiting": say("접수 대기"),
    "ended_there": say("접수하지 않고 끝남"),
    "form": say("형식"),
    "masked": say("개인정보 가림"),
    "columns": say("열"),
    "query": say("조건"),
    "lines": say("줄 수"),
    "list": say("목록"),
    "month": say("점검한 달"),
    "minutes": say("미룬 시간(분)"),
    "reason": say("사유"),
    "first_on": say("첫날"),
    "last_on": say("마지막 날"),
    "level": say("단계"),
    "before": say("전 단계"),
    "weeks": say("이어진 주"),
}


class AuditTab(Tab):
    """Pages of 200 lines; the trail can be read and nothing else."""

    def __init__(self, desk: Desk, rooms: Rooms, speaker: Callable[[], Speaker]) -> None:
        super().__init__(desk, rooms, speaker)
        self.title = self.tr("접속기록")
        self.form = Ui_AuditForm()
        self.form.setupUi(self)
        self.table = RowsTable[AuditLine](
            (
                Column(self.tr("때"), lambda one: moment_spoken(to_local(one.at)), 196),
                Column(self.tr("누가"), lambda one: one.actor.name, 84),
                Column(self.tr("컴퓨터"), lambda one: one.actor.desk, 110),
                Column(self.tr("한 일"), action_said, 160),
                Column(self.tr("누구의 정보"), lambda one: one.person, 190),
                Column(self.tr("자세히"), _detail),
            ),
            self.form.audit_table,
        )
        self.form.more_button.clicked.connect(self._on_more)

    def first_focus(self) -> QWidget:
        """Begin with the newest line."""
        return self.form.audit_table

    def load(self) -> None:
        """Load the newest page."""
        self.desk.start(self._load, owner=self)

    async def _load(self) -> None:
        lines = await self.desk.ask(self.rooms.keeping.trail, None, PAGE)
        self.table.set_rows(lines)
        self._show_end(len(lines))

    def _on_more(self) -> None:
        self.desk.start(self._more, owner=self)

    async def _more(self) -> None:
        last = self.table.rows[-1].id
        with self.form.more_button.working():
            lines = await self.desk.ask(self.rooms.keeping.trail, last, PAGE)
        self.table.add_rows(lines)
        self._show_end(len(lines))

    def _show_end(self, arrived: int) -> None:
        self.form.more_button.setEnabled(arrived == PAGE)
        count = len(self.table.rows)
        text = say("{count:,}줄", count=count)
        if arrived < PAGE:
            text = say("{count:,}줄 · 처음 기록까지 모두 보았습니다.", count=count)
        self.form.count_label.setText(spoken(text))


def action_said(line: AuditLine) -> str:
    """Say an action in words; one that a later version brings keeps its English name."""
    label = ACTION_LABELS.get(line.action)
    return spoken(label) if label is not None else line.action


def _detail(line: AuditLine) -> str:
    return ", ".join(
        f"{_detail_name(name)}: {_plain(value)}" for name, value in line.detail.items()
    )


def _detail_name(name: str) -> str:
    label = DETAIL_LABELS.get(name)
    return spoken(label) if label is not None else name


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return spoken(say("예") if value else say("아니오"))
    if isinstance(value, list):
        return "·".join(map(str, value))
    if isinstance(value, Mapping):
        return "·".join(f"{name}={one}" for name, one in value.items() if one != "")
    return str(value)
