"""Personal data hidden as far as a task does not need it (개인정보 보호법 제3조, 제29조).

`mask_...` hide a part of one known value for the screen and paper; `scrub` takes out of free
text, before a log or a crash report is written, whatever looks like personal data. Each may be
applied twice: what is hidden stays as it is.
"""

from __future__ import annotations

import re
from datetime import date

from gaoffice_desktop.shared import phones
from gaoffice_desktop.shared.errors import UserError

CIRCLE = "○"
STAR = "*"

_DASH = r"[-‐‑‒–—―−~∼・·.\s]"
_RESIDENT = re.compile(
    rf"(?<!\d)(\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))({_DASH}{{0,3}})(\d)(\d{{6}})(?!\d)"
)
_EMAIL = re.compile(r"([\w.+%*-]+)@((?:[\w-]+\.)+\w{2,})")
_PHONE = re.compile(
    rf"(?<!\d)(?:\+?82{_DASH}{{0,2}}\(?0?\)?{_DASH}{{0,2}}|\(?0)"
    rf"(?:1[016-9]|2|3[1-3]|303|4[1-4]|5[1-5]|50[2-8]|6[0-4]|70|80)"
    rf"[)]?{_DASH}{{0,3}}\d{{3,4}}{_DASH}{{0,3}}\d{{4}}(?!\d)"
)
_CARD = re.compile(rf"(?<!\d)\d{{4}}{_DASH}?\d{{4}}{_DASH}?\d{{4}}{_DASH}?\d{{1,4}}(?!\d)")
_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)}
_PLACE = re.compile(r"\S*[가-힣]\S*(?:시|도|군|구|읍|면|동|리|로|길|가)$|(?:시|도|군|구)$")
_LATIN = re.compile(r"[A-Za-z]")


def mask_name(name: str) -> str:
    """A name with its first and last syllable: 홍○동, 김○, 남○○수, J○○○ S○○○○."""
    if _LATIN.search(name):
        # Only a Latin letter may stay, or hiding what is hidden would hide more.
        return " ".join(
            (word[0] if _LATIN.match(word) and len(word) > 1 else CIRCLE) + CIRCLE * (len(word) - 1)
            for word in name.split()
        )
    shown = [at for at, char in enumerate(name) if not char.isspace()]
    if len(shown) <= 1:
        return CIRCLE if shown else ""
    # Of two syllables only the family name stays.
    kept = {shown[0]} if len(shown) == 2 else {shown[0], shown[-1]}
    return "".join(char if at in kept or char.isspace() else CIRCLE for at, char in enumerate(name))


def mask_phone(number: str) -> str:
    """A number with two digits of each later group: 010-12**-56**; its extension is dropped."""
    # What is hidden already stands for some digit while the groups are found.
    stand_in = "".join("1" if char == STAR else char for char in number)
    hidden = [char == STAR for char in number if char.isdecimal() or char == STAR]
    try:
        normal = phones.parse(stand_in).number
    except UserError:
        return _mask_digits(number)
    digits_in_normal = sum(char.isdecimal() for char in normal)
    if STAR in number and digits_in_normal != len(hidden):
        return _mask_digits(number)
    if normal.startswith("+"):
        return normal[:4] + STAR * (len(normal) - 4)
    first, *groups = normal.split("-")
    return "-".join([first, *(group[:2] + STAR * (len(group) - 2) for group in groups)])


def mask_birth(born: date | str) -> str:
    """A date of birth with its year: 2013. **. **."""
    if isinstance(born, date):
        return f"{born.year}. **. **."
    year = re.match(r"\s*(\d{4})(?:\d{4})?(?!\d)", born)
    return f"{year[1]}. **. **." if year else "****. **. **." if born.strip() else ""


def mask_email(address: str) -> str:
    """An address with at most two letters of the mailbox: ho**@example.com."""
    box, at, domain = address.strip().rpartition("@")
    if not at:
        return STAR * len(domain)
    kept = 2 if len(box) > 2 else len(box) - 1
    return box[: max(kept, 0)] + STAR * (len(box) - max(kept, 0)) + at + domain


def mask_address(address: str) -> str:
    """An address down to the street or quarter: 서울특별시 종로구 송월길 ***."""
    words = address.split()
    known = 0
    while known < len(words) and _PLACE.match(words[known].rstrip(",")):
        # "101동" is a building; "신문로2가" and "테헤란로12길" are places.
        if re.match(r"\d+동", words[known]):
            break
        known += 1
    if known == len(words):
        return " ".join(words)
    return " ".join([*(word.rstrip(",") for word in words[:known]), STAR * 3])


def mask_resident_numbers(text: str) -> str:
    """Free text in which resident registration numbers keep the date alone: 900101-1******."""
    masked: list[str] = []
    shown = 0
    # Widths are levelled one for one, so what is found there lies at the same place in the text.
    for found in _RESIDENT.finditer(text.translate(_WIDE)):
        masked += [text[shown : found.start(2)], "-", text[found.start(3)], STAR * 6]
        shown = found.end()
    return "".join([*masked, text[shown:]])


def has_resident_number(text: str) -> bool:
    """Whether a resident registration number stands in the text (개인정보 보호법 제24조의2)."""
    return _RESIDENT.search(text.translate(_WIDE)) is not None


def scrub(text: str) -> str:
    """Text for a log or a crash report: what looks like personal data gives way to its name.

    It rather takes out too much than too little.
    """
    plain = text.translate(_WIDE)
    plain = _RESIDENT.sub("[주민등록번호]", plain)
    plain = _EMAIL.sub("[전자우편]", plain)
    plain = _PHONE.sub("[전화번호]", plain)
    return _CARD.sub("[카드번호]", plain)


def _mask_digits(text: str) -> str:
    """Of something that is no whole number: the first three digits stay."""
    seen = 0
    masked: list[str] = []
    for char in text.strip():
        if char.isdecimal() or char == STAR:
            seen += 1
            masked.append(char if seen <= 3 else STAR)
        else:
            masked.append(char)
    return "".join(masked)
