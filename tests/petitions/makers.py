"""Petitions, kinds and commands for tests; the people are invented."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.deadlines.facts import Period, Unit
from gaoffice_desktop.petitions.facts import Category, Channel, PetitionKind, TakeIn

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
"""Wednesday 2026-11-25 10:00 in Korea."""


def a_petitioner(**changes: Any) -> Petitioner:
    values: dict[str, Any] = {
        "kind": CitizenKind.PERSON,
        "name": "홍길동",
        "phone": "010-1234-5678",
    }
    return Petitioner(**values | changes)


def a_kind(**changes: Any) -> PetitionKind:
    values: dict[str, Any] = {
        "code": "inquiry_scheme",
        "name": "제도·절차 질의",
        "category": Category.INQUIRY_SCHEME,
        "period": Period(Unit.DAYS, 7, "영 제14조제2항"),
        "article": "영 제14조제2항",
        "department_id": 1,
        "handler_id": None,
        "documents": (),
        "fee": 0,
        "oral": False,
        "verified": True,
        "source": "영 제14조제2항",
    }
    return PetitionKind(**values | changes)


def a_command(**changes: Any) -> TakeIn:
    values: dict[str, Any] = {
        "kind_code": "inquiry_scheme",
        "channel": Channel.VISIT,
        "petitioner": a_petitioner(),
        "title": "전학 절차를 알고 싶습니다",
        "content": "중학교 전학은 어떤 차례로 진행됩니까?",
    }
    return TakeIn(**values | changes)
