"""Every setting of the program, declared once.

Adding one: give it a name that says its unit, a Korean label, a default that needs no one to
think, and its scope. Renaming one: keep the old name in ``former`` so that a kept value is
still found. A value of another type than the default's, or outside its bounds, is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from gaoffice_desktop.shared.sentences import Sentence, say

V = TypeVar("V", str, int, bool)


class Scope(StrEnum):
    """For whom a value holds: all desks of the office, or this computer alone."""

    OFFICE = "office"
    PC = "pc"


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """One thing to choose; the default's type is the value's type."""

    name: str
    default: V
    label: Sentence
    scope: Scope
    choices: tuple[V, ...] = ()
    least: int | None = None
    most: int | None = None
    former: tuple[str, ...] = ()
    is_time: bool = False
    """A time of the 24-hour clock: ``09:10``; none where the default is none."""


OFFICE_NAME = Setting("office_name", "", say("기관 이름"), Scope.OFFICE)
OFFICE_HEAD = Setting("office_head", "", say("기관장 직위"), Scope.OFFICE)
OFFICE_PHONE = Setting("office_phone", "", say("대표 전화"), Scope.OFFICE)
OFFICE_ADDRESS = Setting("office_address", "", say("주소"), Scope.OFFICE)
OFFICE_POSTCODE = Setting("office_postcode", "", say("우편번호"), Scope.OFFICE)
OFFICE_FAX = Setting("office_fax", "", say("전송(팩스)"), Scope.OFFICE)
OFFICE_EMAIL = Setting("office_email", "", say("전자우편"), Scope.OFFICE)
OFFICE_HOMEPAGE = Setting("office_homepage", "", say("누리집"), Scope.OFFICE)
"""Stands at the foot of a notice, as the three before it."""
ATTACHMENT_MEGABYTES = Setting(
    "attachment_megabytes", 50, say("첨부 파일 크기 한도(MB)"), Scope.OFFICE, least=1, most=500
)
FAILED_SIGN_INS = Setting(
    "failed_sign_ins", 5, say("로그인 실패 허용 횟수"), Scope.OFFICE, least=3, most=10
)
"""안전성 확보조치 기준 제5조⑥ asks for a limit and leaves the number to the office."""
IDLE_LOCK_MINUTES = Setting(
    "idle_lock_minutes", 15, say("자리를 비우면 잠그는 시간(분)"), Scope.OFFICE, least=1, most=240
)
"""안전성 확보조치 기준 제6조 asks for a lock after a time; its length is the office's choice."""
ALARMS_PER_HOUR = Setting(
    "alarms_per_hour", 6, say("한 시간에 화면에 띄우는 알림 수"), Scope.OFFICE, least=2, most=30
)
"""ISA-18.2 practice: 6 to 12 an operator-hour; what is more comes in one list."""
ALARM_ESCALATES_HIGH_MINUTES = Setting(
    "alarm_escalates_high_minutes", 30, say("확인하지 않은 '상' 알림을 올리는 시간(근무 분)"),
    Scope.OFFICE, least=5, most=480,
)  # fmt: skip
ALARM_ESCALATES_MEDIUM_MINUTES = Setting(
    "alarm_escalates_medium_minutes", 240, say("확인하지 않은 '중' 알림을 올리는 시간(근무 분)"),
    Scope.OFFICE, least=30, most=2400,
)  # fmt: skip
ALARM_REPEATS_HIGH_MINUTES = Setting(
    "alarm_repeats_high_minutes", 30, say("확인만 한 '상' 알림을 다시 울리는 시간(근무 분)"),
    Scope.OFFICE, least=5, most=480,
)  # fmt: skip
ALARM_REPEATS_MEDIUM_MINUTES = Setting(
    "alarm_repeats_medium_minutes", 240, say("확인만 한 '중' 알림을 다시 울리는 시간(근무 분)"),
    Scope.OFFICE, least=30, most=2400,
)  # fmt: skip
ALARM_REPEATS_LOW_MINUTES = Setting(
    "alarm_repeats_low_minutes", 480, say("확인만 한 '하' 알림을 다시 울리는 시간(근무 분)"),
    Scope.OFFICE, least=60, most=4800,
)  # fmt: skip
OVERDUE_DAILY_AT = Setting(
    "overdue_daily_at", "09:10", say("기한 초과를 날마다 알리는 시각"), Scope.OFFICE, is_time=True
)
"""In the office's hours; another time is read as the default."""
FORECAST_LISTED_FROM_DAY = Setting(
    "forecast_listed_from_day", 20, say("다음 달 사전예보를 올리는 날(매월 며칠)"), Scope.OFFICE,
    least=1, most=28,
)  # fmt: skip
"""So that a department has the sheet some working days before the month begins."""
SURGE_FALSE_PER_YEAR = Setting(
    "surge_false_per_year", 12, say("한 해에 견딜 수 있는 거짓 급증 신호(건)"), Scope.OFFICE,
    least=1, most=365,
)  # fmt: skip
"""No office has published the numbers of its surge warnings (UNVERIFIED): these are ours."""
SURGE_LEAST_WEEK = Setting(
    "surge_least_week", 5, say("급증으로 보는 한 주의 최소 건수"), Scope.OFFICE, least=2, most=1000
)
SURGE_LEAST_DAY = Setting(
    "surge_least_day", 5, say("급증으로 보는 하루의 최소 건수"), Scope.OFFICE, least=2, most=1000
)
SURGE_LEAST_WORD = Setting(
    "surge_least_word", 8, say("급증 낱말이 들어 있는 민원의 최소 건수"), Scope.OFFICE,
    least=3, most=1000,
)  # fmt: skip
SURGE_FEWEST_PEOPLE = Setting(
    "surge_fewest_people", 3, say("급증으로 보는 민원인의 최소 수"), Scope.OFFICE, least=1, most=100
)
SURGE_CAUTION_RATIO_PERCENT = Setting(
    "surge_caution_ratio_percent", 180, say("'주의'로 올리는 예상 대비 비율(%)"), Scope.OFFICE,
    least=110, most=1000,
)  # fmt: skip
SURGE_CAUTION_SCORE_PERCENT = Setting(
    "surge_caution_score_percent", 150, say("'주의'로 올리는 초과 점수(%, 상한이 100)"), Scope.OFFICE,
    least=100, most=1000,
)  # fmt: skip
SURGE_SERIOUS_RATIO_PERCENT = Setting(
    "surge_serious_ratio_percent", 300, say("'심각'으로 올리는 예상 대비 비율(%)"), Scope.OFFICE,
    least=120, most=2000,
)  # fmt: skip
SURGE_SERIOUS_SCORE_PERCENT = Setting(
    "surge_serious_score_percent", 250, say("'심각'으로 올리는 초과 점수(%, 상한이 100)"), Scope.OFFICE,
    least=100, most=2000,
)  # fmt: skip
SURGE_CAUTION_RUN = Setting(
    "surge_caution_run", 2, say("'주의'로 올리는 연속 초과 횟수(주 또는 일)"), Scope.OFFICE,
    least=2, most=20,
)  # fmt: skip
SURGE_SERIOUS_RUN = Setting(
    "surge_serious_run", 4, say("'심각'으로 올리는 연속 초과 횟수(주 또는 일)"), Scope.OFFICE,
    least=2, most=30,
)  # fmt: skip
SURGE_GROUP_LEAST = Setting(
    "surge_group_least",
    5,
    say("같은 내용의 민원을 신호로 보는 건수"),
    Scope.OFFICE,
    least=3,
    most=500,
)
"""Five is from how many petitioners petitions may be merged (시행령 제6조제7항)."""
SURGE_GROUP_CAUTION = Setting(
    "surge_group_caution", 20, say("같은 내용의 민원을 '주의'로 올리는 건수"), Scope.OFFICE,
    least=4, most=5000,
)  # fmt: skip
SURGE_GROUP_SERIOUS = Setting(
    "surge_group_serious", 50, say("같은 내용의 민원을 '심각'으로 올리는 건수"), Scope.OFFICE,
    least=5, most=10000,
)  # fmt: skip
SURGE_GROUP_DAYS = Setting(
    "surge_group_days", 30, say("같은 내용의 민원을 묶는 기간(일)"), Scope.OFFICE, least=3, most=90
)
SURGE_EVALUATES_MINUTES = Setting(
    "surge_evaluates_minutes", 30, say("급증을 다시 계산하는 간격(분)"), Scope.OFFICE,
    least=5, most=480,
)  # fmt: skip

LANGUAGE = Setting("language", "ko", say("화면 언어"), Scope.PC, choices=("ko", "en"))
ZOOM_PERCENT = Setting(
    "zoom_percent", 100, say("화면 배율(%)"), Scope.PC, choices=(90, 100, 110, 130, 150)
)
CONTRAST = Setting(
    "contrast", "system", say("고대비"), Scope.PC, choices=("system", "light", "high")
)
ENTER_MOVES_ON = Setting("enter_moves_on", True, say("Enter로 다음 칸 이동"), Scope.PC)
RECEIPT_PRINTER = Setting("receipt_printer", "", say("접수증 프린터"), Scope.PC)
SHEET_PRINTER = Setting("sheet_printer", "", say("문서 프린터"), Scope.PC)
PDF_FOLDER = Setting("pdf_folder", "", say("PDF 저장 폴더"), Scope.PC)
ALARM_SOUND = Setting("alarm_sound", False, say("알림 소리"), Scope.PC)
DAILY_LIST_AT = Setting(
    "daily_list_at", "", say("오늘의 기한 목록을 인쇄하는 시각"), Scope.PC, is_time=True
)
"""Empty: printed by a key only. ``09:00``: this computer prints it once on each working day."""
STORE_URL = Setting("store_url", "", say("공용 자료 서버 주소"), Scope.PC)
"""Empty: the embedded store. ``postgresql+psycopg://…``: the office's shared server."""

SETTINGS: tuple[Setting[Any], ...] = (
    OFFICE_NAME,
    OFFICE_HEAD,
    OFFICE_PHONE,
    OFFICE_POSTCODE,
    OFFICE_ADDRESS,
    OFFICE_FAX,
    OFFICE_EMAIL,
    OFFICE_HOMEPAGE,
    ATTACHMENT_MEGABYTES,
    FAILED_SIGN_INS,
    IDLE_LOCK_MINUTES,
    ALARMS_PER_HOUR,
    ALARM_ESCALATES_HIGH_MINUTES,
    ALARM_ESCALATES_MEDIUM_MINUTES,
    ALARM_REPEATS_HIGH_MINUTES,
    ALARM_REPEATS_MEDIUM_MINUTES,
    ALARM_REPEATS_LOW_MINUTES,
    OVERDUE_DAILY_AT,
    FORECAST_LISTED_FROM_DAY,
    SURGE_FALSE_PER_YEAR,
    SURGE_LEAST_WEEK,
    SURGE_LEAST_DAY,
    SURGE_LEAST_WORD,
    SURGE_FEWEST_PEOPLE,
    SURGE_CAUTION_RATIO_PERCENT,
    SURGE_CAUTION_SCORE_PERCENT,
    SURGE_SERIOUS_RATIO_PERCENT,
    SURGE_SERIOUS_SCORE_PERCENT,
    SURGE_CAUTION_RUN,
    SURGE_SERIOUS_RUN,
    SURGE_GROUP_LEAST,
    SURGE_GROUP_CAUTION,
    SURGE_GROUP_SERIOUS,
    SURGE_GROUP_DAYS,
    SURGE_EVALUATES_MINUTES,
    LANGUAGE,
    ZOOM_PERCENT,
    CONTRAST,
    ENTER_MOVES_ON,
    RECEIPT_PRINTER,
    SHEET_PRINTER,
    PDF_FOLDER,
    ALARM_SOUND,
    DAILY_LIST_AT,
    STORE_URL,
)
