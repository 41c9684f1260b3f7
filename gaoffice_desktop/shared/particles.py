"""Korean particles chosen by the sound a value ends in.

`particle("홍길동", "은는")` is "은", `particle("010-1234-5678", "으로")` is "로". A sentence on
screen or paper never shows "을(를)": whatever the value is (a name, a number, a date, a Latin
word, something in brackets), the way it is read aloud decides.
"""

import re
import unicodedata

NO_FINAL = ""
RIEUL = "ㄹ"
OTHER_FINAL = "받침"

# Each kind: the form after a final consonant, the form after a vowel.
# The group of 으로 takes the vowel's form after ㄹ as well ("서울로", "학교로", "총무과로").
PARTICLES: dict[str, tuple[str, str]] = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "과와": ("과", "와"),
    "아야": ("아", "야"),
    "이여": ("이여", "여"),
    "이나": ("이나", "나"),
    "이라": ("이라", "라"),
    "이란": ("이란", "란"),
    "이랑": ("이랑", "랑"),
    "이며": ("이며", "며"),
    "이고": ("이고", "고"),
    "이든": ("이든", "든"),
    "이므로": ("이므로", "므로"),
    "으로": ("으로", "로"),
    "으로서": ("으로서", "로서"),
    "으로써": ("으로써", "로써"),
    "으로부터": ("으로부터", "로부터"),
}

_SOUND_OF_DIGIT = dict(
    zip("0123456789", ("받침", RIEUL, "", "받침", "", "", "받침", RIEUL, RIEUL, ""), strict=True)
)
# 십 백 천 만 억 end in consonants, 조 (10 ** 12) in a vowel, 경 (10 ** 16) in a consonant again.
_LARGE_UNITS = ((16, OTHER_FINAL), (12, NO_FINAL), (1, OTHER_FINAL))
_LETTERS_WITH_FINAL = {"L": RIEUL, "R": RIEUL, "M": OTHER_FINAL, "N": OTHER_FINAL}
_UNITS = {
    "kg": OTHER_FINAL,
    "mg": OTHER_FINAL,
    "g": OTHER_FINAL,
    "m": NO_FINAL,
    "km": NO_FINAL,
    "cm": NO_FINAL,
    "mm": NO_FINAL,
    "l": NO_FINAL,
    "ml": NO_FINAL,
}
_DATE = re.compile(r"(?:^|[^\d.-])\d{4}(?:-\d{1,2}-\d{1,2}|\.\s*\d{1,2}\.\s*\d{1,2})$")
_TIME = re.compile(r"(?:^|\D)(?:[01]?\d|2[0-4]):([0-5]\d)$")
_NUMBER = re.compile(r"[\d,]*\d$")
_QUANTITY = re.compile(r"\d\s*([a-z]+)$", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[A-Za-z]+$")
_CLOSING_GROUP = re.compile(r"[(\[{<〈《【〔][^()\[\]{}<>〈〉《》【】〔〕]*[)\]}>〉》】〕]$")
_ENDING = " \t\r\n.,;:!?…·~\"'`“”‘’"
_AROUND = _ENDING + "「」『』()[]{}<>〈〉《》【】〔〕"


def particle(value: str, kind: str) -> str:
    """The particle alone: `particle("학교", "을를")` is "를"."""
    try:
        after_consonant, after_vowel = PARTICLES[kind]
    except KeyError:
        raise ValueError(f"no such particle: {kind!r}") from None
    final = final_sound(value)
    if final == NO_FINAL or (final == RIEUL and kind.startswith("으로")):
        return after_vowel
    return after_consonant


def with_particle(value: str, kind: str) -> str:
    """The value with its particle: `with_particle("학교", "을를")` is "학교를"."""
    return value + particle(value, kind)


def final_sound(value: str) -> str:
    """`NO_FINAL`, `RIEUL` or `OTHER_FINAL`: how the value ends when it is read aloud."""
    text = _core(value)
    if not text:
        return NO_FINAL
    last = text[-1]
    if "가" <= last <= "힣":
        final = (ord(last) - 0xAC00) % 28
        return NO_FINAL if final == 0 else RIEUL if final == 8 else OTHER_FINAL
    if "\u1100" <= last <= "\u1112" or "\u11a8" <= last <= "\u11c2":
        # A consonant alone is read by its name: 기역, 니은, 리을. (NFKC makes ㄹ U+1105.)
        return RIEUL if last in "\u1105\u11af" else OTHER_FINAL
    if last.isdecimal():
        return _sound_of_number(text)
    if last.isascii() and last.isalpha():
        return _sound_of_latin(text)
    return NO_FINAL


def _core(value: str) -> str:
    """What is read last: without quotes, full stops, and closing brackets with what is in them."""
    text = unicodedata.normalize("NFKC", value).rstrip(_ENDING)
    while True:
        shorter = _CLOSING_GROUP.sub("", text).rstrip(_ENDING)
        if shorter == text or not shorter.strip(_AROUND):
            # All of it in brackets, as in "[접수]": then the inside is what is read.
            return text.strip(_AROUND)
        text = shorter


def _sound_of_number(text: str) -> str:
    if _DATE.search(text):
        return RIEUL  # "2026. 11. 30." is read "... 삼십일"
    time = _TIME.search(text)
    if time:
        return NO_FINAL if time[1] == "00" else OTHER_FINAL  # 14시, 14시 3분
    match = _NUMBER.search(text)
    run = match[0] if match else text[-1]
    digits = run.replace(",", "")
    if digits[-1] != "0":
        return _SOUND_OF_DIGIT[digits[-1]]
    before = text[: len(text) - len(run)]
    if digits.startswith("0") or before.endswith((".", "-")):
        return OTHER_FINAL  # read digit by digit: 영
    zeros = len(digits) - len(digits.rstrip("0"))
    return next(sound for least, sound in _LARGE_UNITS if zeros >= least)


def _sound_of_latin(text: str) -> str:
    quantity = _QUANTITY.search(text)
    if quantity and quantity[1].lower() in _UNITS:
        return _UNITS[quantity[1].lower()]
    match = _LATIN_WORD.search(text)
    word = match[0] if match else text[-1]
    if word.isupper():
        return _LETTERS_WITH_FINAL.get(word[-1], NO_FINAL)  # PDF, URL: letter by letter
    return _sound_of_word(word.lower())


def _sound_of_word(word: str) -> str:
    """A rule of thumb for words and names: Hong, Smith, Daniel, file, Jack, Robert."""
    if word.endswith(("l", "le")):
        return RIEUL
    if word.endswith(("m", "n", "ng", "me", "ne")) and len(word) > 2:
        return OTHER_FINAL
    # A stop becomes a final only after one short vowel: 챗, 잭, 숍, but 로버트, 마크, 루크.
    if re.search(r"(?:^|[^aeiou])[aeiou](?:ck|[ptk])$", word):
        return OTHER_FINAL
    if len(word) == 1:
        return _LETTERS_WITH_FINAL.get(word.upper(), NO_FINAL)
    return NO_FINAL
