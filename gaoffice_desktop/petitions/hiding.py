"""A petition's file without the personal data of those who ask, agree, sign and collect.

The screen never holds what it must not show: the events are hidden before they are folded, so
whatever is derived from them is hidden with them (개인정보 보호법 제3조, 제29조). What staff write
in their own words is kept, with the names, numbers and addresses that the petition knows masked
wherever they stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from gaoffice_desktop.citizens.facts import Petitioner, Proxy
from gaoffice_desktop.deadlines.facts import Span
from gaoffice_desktop.petitions.events import Event
from gaoffice_desktop.petitions.facts import Petition
from gaoffice_desktop.shared.masking import (
    mask_address,
    mask_email,
    mask_name,
    mask_phone,
    mask_resident_numbers,
)

_Mask = Callable[[str], str]

_MASKS: Mapping[str, _Mask] = {
    "name": mask_name,
    "by": mask_name,
    "phone": mask_phone,
    "address": mask_address,
    "email": mask_email,
}
"""How the texts of these keys are hidden, wherever in an event they stand."""

_NAMES = "names"
"""The key of a list of names."""

_OUR_OWN = frozenset(
    {"agency", "calendar", "department", "handler", "number", "numbers", "paper", "printer", "to"}
)
"""Keys whose texts name the office's people and things, never a citizen."""

_ASKED = frozenset({"answer", "content"})
"""Keys of what was asked and answered: whoever may not see a person doesn't read them."""

_CODE = re.compile(r"[a-z0-9_]*|[0-9:T.+Z-]*")
"""Codes, days and moments: nothing of a person, and folding reads them."""

_SHORTEST = 2
"""A name of one syllable stands in too many words."""


def masked_petition(petition: Petition, *, texts: bool = True) -> Petition:
    """Hide who petitions: enough stays to tell two people apart, not to reach them.

    Without ``texts`` what they wrote is left out too.
    """
    return replace(
        petition,
        petitioner=_masked(petition.petitioner),
        proxy=_masked_proxy(petition.proxy),
        content=mask_resident_numbers(petition.content) if texts else "",
    )


class Hiding:
    """Hides what a petition's life tells of people, wherever it has got to."""

    def __init__(self, events: Sequence[Event], petition: Petition, *, texts: bool = True) -> None:
        """``petition`` is in clear and says who asks.

        Without ``texts`` what was asked and answered is left out too.
        """
        known = dict(_known_of(petition))
        for event in events:
            known.update(_known_in(event.data))
        # The longer first: 김가람 is hidden before 김가 could break it up.
        self._known = sorted(known.items(), key=lambda pair: -len(pair[0]))
        self._texts = texts

    def events(self, events: Sequence[Event]) -> tuple[Event, ...]:
        """Hide the people in events; what is folded of them is hidden with them."""
        return tuple(replace(event, data=self._named(event.data)) for event in events)

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Hide the people in the explanation of the due time, which quotes the notes."""
        return tuple(
            replace(span, detail=self._without_known(span.detail)) if span.detail else span
            for span in spans
        )

    def _named(self, data: Mapping[str, object]) -> dict[str, object]:
        return {key: self._value(key, value) for key, value in data.items()}

    def _value(self, key: str, value: object) -> object:
        if isinstance(value, str):
            return self._text(key, value)
        if isinstance(value, Mapping):
            return self._named(cast("Mapping[str, object]", value))
        if isinstance(value, list | tuple):
            inner = "name" if key == _NAMES else key
            return [self._value(inner, one) for one in cast("Sequence[object]", value)]
        return value

    def _text(self, key: str, text: str) -> str:
        if key in _OUR_OWN:
            return text
        if key in _ASKED and not self._texts:
            return ""
        if key in _MASKS:
            return _MASKS[key](text) if text else ""
        return text if _CODE.fullmatch(text) else self._without_known(text)

    def _without_known(self, text: str) -> str:
        for clear, hidden in self._known:
            if clear in text:
                text = text.replace(clear, hidden)
        return mask_resident_numbers(text)


def _known_of(petition: Petition) -> Iterator[tuple[str, str]]:
    asker, proxy = petition.petitioner, petition.proxy
    yield from _pairs(mask_name, (asker.name, asker.representative))
    yield from _pairs(mask_phone, (asker.phone,))
    yield from _pairs(mask_email, (asker.email,))
    yield from _pairs(mask_address, (asker.address,))
    if proxy is not None:
        yield from _pairs(mask_name, (proxy.name,))
        yield from _pairs(mask_phone, (proxy.phone,))


def _known_in(data: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, str) and key in _MASKS:
            yield from _pairs(_MASKS[key], (value,))
        elif isinstance(value, Mapping):
            yield from _known_in(cast("Mapping[str, object]", value))
        elif isinstance(value, list | tuple):
            for one in cast("Sequence[object]", value):
                if isinstance(one, Mapping):
                    yield from _known_in(cast("Mapping[str, object]", one))
                elif isinstance(one, str) and key == _NAMES:
                    yield from _pairs(mask_name, (one,))


def _pairs(mask: _Mask, texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((text, mask(text)) for text in texts if len(text) >= _SHORTEST)


def _masked(asker: Petitioner) -> Petitioner:
    return replace(
        asker,
        name=mask_name(asker.name),
        born_on=None,
        phone=mask_phone(asker.phone) if asker.phone else "",
        email=mask_email(asker.email) if asker.email else "",
        address=mask_address(asker.address) if asker.address else "",
        representative=mask_name(asker.representative),
    )


def _masked_proxy(proxy: Proxy | None) -> Proxy | None:
    if proxy is None:
        return None
    phone = mask_phone(proxy.phone) if proxy.phone else ""
    return replace(proxy, name=mask_name(proxy.name), phone=phone)
