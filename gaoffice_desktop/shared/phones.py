"""Telephone numbers as people type and paste them, brought into one form.

Nothing is refused while typing; a field formats on leaving it. Normal forms are
010-XXXX-XXXX, 02-XXX(X)-XXXX, 0NN-XXX(X)-XXXX, 050N-XXX(X)-XXXX, 15XX-XXXX, and + with
digits for numbers abroad, each perhaps with an extension: 02-123-4567 (내선 12).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from gaoffice_desktop.shared.errors import UserError
from gaoffice_desktop.shared.sentences import Sentence, say

_HYPHENS = "-‐‑‒–—―−~∼〜ー·ㆍ."
_SEPARATORS = re.compile(rf"[\s{re.escape(_HYPHENS)}()\[\]/]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LABEL = re.compile(
    r"^\s*(?:(?:집|자택|회사|직장|휴대|유선|일반|대표)?\s*(?:전화|번호|폰|팩스)\w*|연락처|"
    r"핸드폰|자택|직장|tel|fax|phone|mobile|hp|h\.p|m|t|f|☎|☏|✆|📞|📱)[\s.:)]*",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"(?:[\s,(\[]*(?:내선(?:번호)?|교환|구내|ext(?:ension)?\.?|x|#)[\s.:)]*(\d{1,6})[\s)\]]*"
    r"|\((\d{2,4})\))\s*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*(?:[,;/|\n]|또는|혹은|및)\s*")

_OTHER = re.compile(r"0(?:3[1-3]|4[1-4]|5[1-5]|6[0-4]|80|1[16-9])")
"""Regions, and what is divided as they are: 060, 080, the old mobile prefixes."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number in its normal form, with its extension."""

    number: str
    extension: str = ""

    def __str__(self) -> str:
        return f"{self.number} (내선 {self.extension})" if self.extension else self.number


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the numbers behind one prefix are divided."""

    prefix: int
    shortest: int
    longest: int
    example: str

    def divided(self, digits: str) -> str:
        groups = (digits[: self.prefix], digits[self.prefix : -4], digits[-4:])
        return "-".join(group for group in groups if group)


_MOBILE = _Plan(3, 11, 11, "010-1234-5678")
_SEOUL = _Plan(2, 9, 10, "02-123-4567")
_REPRESENTATIVE = _Plan(4, 8, 8, "1588-1234")
_REGION = _Plan(3, 10, 11, "031-123-4567")
_INTERNET = _Plan(3, 11, 11, "070-1234-5678")
_PERSONAL = _Plan(4, 11, 12, "0505-1234-5678")


def parse(text: str) -> Phone:
    """Read a number however it was typed.

    Raises:
        UserError: it is not one telephone number; its sentence says what is wrong.
    """
    cleaned = _cleaned(text)
    extension, cleaned = _extension_of(cleaned)
    problem = _problem_of_characters(cleaned)
    if problem:
        raise UserError(problem)
    digits, abroad = _national(cleaned)
    if abroad:
        if not 7 <= len(digits) <= 15:
            raise UserError(say("국제전화번호를 다시 확인해 주십시오. 예: +1 202 555 0143"))
        return Phone(f"+{digits}", extension)
    plan = _plan_of(digits)
    if plan is None:
        raise UserError(_problem_of_prefix(digits))
    if not plan.shortest <= len(digits) <= plan.longest:
        raise UserError(_problem_of_length(digits, plan))
    return Phone(plan.divided(digits), extension)


def problem(text: str) -> Sentence | None:
    """What is wrong with a number, or nothing; an empty field is no matter of this room."""
    if not text.strip():
        return None
    try:
        parse(text)
    except UserError as error:
        return error.sentence
    return None


def formatted(text: str) -> str:
    """The normal form, or the text as it was typed while it is no number yet."""
    try:
        return str(parse(text))
    except UserError:
        return text.strip()


def digits(text: str) -> str:
    """What a search compares: the digits at home, without the extension; also of a part."""
    _, cleaned = _extension_of(_cleaned(text))
    found, abroad = _national("".join(c for c in cleaned if c.isdecimal() or c in "+() "))
    return f"+{found}" if abroad else found


def _cleaned(text: str) -> str:
    level = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return _LABEL.sub("", level).strip().strip(".,;")


def _extension_of(text: str) -> tuple[str, str]:
    match = _EXTENSION.search(text)
    # Without a number before it, what looks like an extension is the number itself.
    if not match or sum(char.isdecimal() for char in text[: match.start()]) < 7:
        return "", text
    return match[1] or match[2], text[: match.start()]


def _problem_of_characters(text: str) -> Sentence | None:
    if sum(sum(c.isdecimal() for c in part) >= 7 for part in _SEVERAL.split(text)) > 1:
        return say("전화번호를 하나만 적어 주십시오.")
    rest = _SEPARATORS.sub("", text)
    strange = "".join(dict.fromkeys(re.sub(r"^\+|[0-9]", "", rest)))
    if strange:
        return say("전화번호에 쓸 수 없는 글자가 있습니다: {strange}", strange=strange)
    if not rest:
        return say("전화번호를 입력해 주십시오. 예: 010-1234-5678")
    return None


def _national(text: str) -> tuple[str, bool]:
    """The digits as dialled inside the country, or of a number abroad."""
    plain = _SEPARATORS.sub("", text)
    abroad = plain.startswith("+")
    found = plain.lstrip("+")
    if not abroad and found.startswith("00") and found[2:].startswith("82"):
        abroad, found = True, found[2:]
    if (abroad and found.startswith("82")) or re.fullmatch(r"82(?:10|70|[2-6])\d{7,9}", found):
        rest = found[2:].lstrip("0")
        special = re.fullmatch(r"1[568]\d{6}", rest)
        return (rest if special else f"0{rest}"), False
    if re.fullmatch(r"10\d{8}", found) and not abroad:
        return f"0{found}", False  # a spreadsheet took 010... for a number and lost the zero
    return found, abroad


def _plan_of(digits: str) -> _Plan | None:
    if digits.startswith("010"):
        return _MOBILE
    if digits.startswith("02"):
        return _SEOUL
    if digits.startswith("070"):
        return _INTERNET
    if re.match(r"050[2-8]|0303", digits):
        return _PERSONAL
    if _OTHER.match(digits):
        return _REGION
    if re.match(r"1[568]\d\d", digits):
        return _REPRESENTATIVE
    return None


def _problem_of_prefix(digits: str) -> Sentence:
    if len(digits) in (7, 8) and not digits.startswith("0"):
        return say("지역번호부터 적어 주십시오. 예: 02-123-4567")
    if len(digits) < 7:
        return say("전화번호가 너무 짧습니다. 예: 010-1234-5678")
    return say("{prefix:으로} 시작하는 전화번호는 없습니다. 예: 010-1234-5678", prefix=digits[:3])


_COUNTS = {
    1: say("한"),
    2: say("두"),
    3: say("세"),
    4: say("네"),
    5: say("다섯"),
    6: say("여섯"),
    7: say("일곱"),
    8: say("여덟"),
    9: say("아홉"),
}


def _problem_of_length(digits: str, plan: _Plan) -> Sentence:
    missing, extra = plan.shortest - len(digits), len(digits) - plan.longest
    count = _COUNTS.get(max(missing, extra))
    if count is None:
        return say("전화번호를 다시 확인해 주십시오. 예: {example}", example=plan.example)
    if missing > 0:
        return say(
            "전화번호가 {count} 자리 모자랍니다. 예: {example}", count=count, example=plan.example
        )
    return say("전화번호가 {count} 자리 많습니다. 예: {example}", count=count, example=plan.example)
