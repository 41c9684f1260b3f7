from __future__ import annotations

from dataclasses import replace

from gaoffice_desktop.petitions.papers.deadline import deadline
from tests.petitions.papers import sample_sheets as sample
from tests.petitions.papers.reading import assert_written


def test_the_account_of_hours_can_be_followed_with_a_pencil() -> None:
    assert_written(
        deadline(sample.FIVE_DAYS),
        "처리기한 산정 내역서",
        "2026-000123",
        "접수 일시 2026. 12. 23.(수) 16:30",
        "근거: 「가온교육청 민원편람」",
        "2027. 1. 7.(목) 16:30까지",
        "첫 문장입니다.",
        "2026. 12. 23.(수) 16:30 ~ 18:00 산입 1시간 30분 1시간 30분",
        "점심시간",
        "공휴일 (기독탄신일)",
        "보완에 걸린 기간 (보완 요구)",
        "1차 연장한 처리기간에 넣음",
        "2027. 1. 5.(화) 13:00 ~ 16:30 산입 3시간 30분 40시간",
        "2027. 1. 7.(목) 13:00 ~ 16:30 산입 3시간 30분 56시간",
        "5일 이하의 처리기간은",
        "출력 2026. 11. 30.(월) 17:50 이접수",
    )


def test_the_account_of_days_states_the_legal_end() -> None:
    assert_written(
        deadline(sample.FOURTEEN_DAYS),
        "2026. 10. 15.(목)까지",
        "법정 만료 2026. 10. 15.(목) 24:00",
        "공휴일 (개천절 대체공휴일)",
        "2026. 10. 12.(월) ~ 2026. 10. 15.(목) 산입 4일 14일",
        "6일 이상의 처리기간은",
    )


def test_the_account_of_months_explains_the_roll() -> None:
    assert_written(deadline(sample.TWO_MONTHS), "주·월·연으로 정한", "2026. 11. 23.(월)까지")


def test_a_date_once_notified_is_kept_beside() -> None:
    told = replace(sample.FOURTEEN_DAYS, notified="2026. 10. 14.(수)")
    assert_written(deadline(told), "민원인에게 알린 기한 2026. 10. 14.(수)")
