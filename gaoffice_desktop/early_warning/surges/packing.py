"""Signals and evidence as JSON values, and back: what an evaluation and a warning keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from gaoffice_desktop.early_warning.surges.facts import (
    Evidence,
    Method,
    Signal,
    SurgeLevel,
    Topic,
    TopicKind,
    WeekPoint,
    Window,
)
from gaoffice_desktop.shared.sentences import Sentence

Packed = dict[str, Any]


def pack_signal(signal: Signal) -> Packed:
    """Return a signal as JSON values."""
    return {
        "topic": pack_topic(signal.topic),
        "level": int(signal.level),
        "evidence": pack_evidence(signal.evidence),
        "reasons": pack_sentences(signal.reasons),
        "weeks": pack_weeks(signal.weeks),
        "petitions": list(signal.petition_ids),
        "department": signal.department_id,
        "also": list(signal.also),
    }


def read_signal(data: Mapping[str, Any]) -> Signal:
    """Read a signal."""
    return Signal(
        topic=read_topic(data["topic"]),
        level=SurgeLevel(data["level"]),
        evidence=read_evidence(data["evidence"]),
        reasons=read_sentences(data["reasons"]),
        weeks=read_weeks(data["weeks"]),
        petition_ids=tuple(data["petitions"]),
        department_id=data["department"],
        also=tuple(data["also"]),
    )


def pack_topic(topic: Topic) -> Packed:
    """Return a topic as JSON values."""
    return {"kind": topic.kind.value, "code": topic.code, "name": topic.name}


def read_topic(data: Mapping[str, Any]) -> Topic:
    """Read a topic."""
    return Topic(TopicKind(data["kind"]), data["code"], data["name"])


def pack_evidence(evidence: Evidence) -> Packed:
    """Return evidence as JSON values."""
    return {
        **asdict(evidence),
        "method": evidence.method.value,
        "window": evidence.window.value,
        "first_on": evidence.first_on.isoformat(),
        "last_on": evidence.last_on.isoformat(),
    }


def read_evidence(data: Mapping[str, Any]) -> Evidence:
    """Read evidence."""
    return Evidence(
        **{
            **data,
            "method": Method(data["method"]),
            "window": Window(data["window"]),
            "first_on": date.fromisoformat(data["first_on"]),
            "last_on": date.fromisoformat(data["last_on"]),
        }
    )


def pack_weeks(weeks: Sequence[WeekPoint]) -> list[list[Any]]:
    """Return weeks as JSON values."""
    return [
        [one.first_on.isoformat(), one.count, one.expected, one.bound, one.running]
        for one in weeks
    ]  # fmt: skip


def read_weeks(data: Sequence[Sequence[Any]]) -> tuple[WeekPoint, ...]:
    """Read weeks."""
    return tuple(
        WeekPoint(date.fromisoformat(first_on), count, expected, bound, running)
        for first_on, count, expected, bound, running in data
    )


def pack_sentences(sentences: Sequence[Sentence]) -> list[Packed]:
    """Return sentences as JSON values, template and values apart: they can still be translated."""
    return [_pack_sentence(one) for one in sentences]


def read_sentences(data: Sequence[Mapping[str, Any]]) -> tuple[Sentence, ...]:
    """Read sentences."""
    return tuple(_read_sentence(one) for one in data)


def _pack_sentence(sentence: Sentence) -> Packed:
    values = {
        name: _pack_sentence(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return {"say": sentence.template, "with": values}


def _read_sentence(data: Mapping[str, Any]) -> Sentence:
    return Sentence(
        data["say"],
        {
            name: _read_sentence(value) if isinstance(value, dict) else value
            for name, value in data["with"].items()
        },
    )
