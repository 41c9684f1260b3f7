"""Words that petitions have in common: nouns and sequences of syllables, never a person.

A word is looked for inside the parts between spaces (어절): without its particles and endings, and
every sequence of two to six syllables in it, because compounds are written without spaces
(방과후학교돌봄). Of sequences that stand in nearly the same petitions the longest is kept.

Names and numbers of people never become a word:

- only Korean syllables are looked at, so that no telephone, number or address in figures is one;
- a word that holds a petitioner's, representative's, proxy's or colleague's name, or is the given
  name of one, is left out;
- a word of two to four syllables that begins with a family name and is followed by what people
  are called by (씨, 선생님, 교사, 교장, 과장 …) in a quarter of its places is left out: the name of
  somebody who is written about;
- a word of three syllables that reads like a family name and a given name is left out unless
  petitions of the weeks before know it: a new noun of that shape is lost rather than a name told.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

SHORTEST, LONGEST = 2, 6
_LONGEST_PART = 20
_LONGEST_TEXT = 1_000
_SAME = 0.9
"""Of two sequences, one inside the other, with so many petitions in common, the longer stays."""

_SYLLABLES = re.compile("[가-힣]+")

_ENDINGS = tuple(
    sorted(
        """
은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 께 께서 한테 까지 부터 처럼 보다 마다 조차 밖에 이나 나 이라도 라도
이라고 라고 이라는 라는 이란 란 에는 에도 에만 에서는 에서도 으로는 로는 으로도 로도 으로서 로서 으로써 로써 와의 과의 에의
들 들이 들은 들을 들의 들에게 들도 들과 들이나 들에 들로
입니다 이다 이고 이며 이어서 이라서 이지만 인데 인지 이면 이었습니다 였습니다 입니까 이에요 예요 이네요
합니다 하다 하고 하며 하여 해서 해 했습니다 했는데 하는 하는데 하는지 하지 하지만 하면 하기 하게 하려고 하시기 하십시오 하겠습니다 한 할 함 해야
해주세요 해주십시오 해주시기 바랍니다 부탁드립니다 드립니다 드려요 주세요
됩니다 되다 되고 되며 되어 되었습니다 됐습니다 되는 되는데 되는지 되지 되면 된 될 됨 돼서 돼야
받고 받은 받을 받는 있는 있습니다 없는 없습니다 적 적인 적으로 했던 하던 중인 관련 관한 대한 위한
""".split(),  # noqa: SIM905 - read as a list of words
        key=len,
        reverse=True,
    )
)
"""Particles and endings that are taken off the end of a part, the longest that fits first."""

_BOILERPLATE = frozenset(
    """
민원 문의 요청 건의 답변 처리 결과 안내 신청 접수 담당 담당자 확인 부탁 감사 안녕 안녕하세요 안녕하십니까 수고 바랍 바랍니다 바라며
부탁드립니다 감사합니다 합니다 입니다 습니다 있습니다 없습니다 됩니다 생각합니다 싶습니다 주십시오 드립니다 드리겠습니다 궁금합니다 문의드립니다
대한 대해 대하여 관련 관하여 관해서 위해 위하여 경우 때문 이유 내용 문제 사항 상황 방법 절차 기준 필요 가능 불가 생각 이상 이하 정도 현재 지금
오늘 어제 내일 이번 지난 올해 작년 내년 매년 매일 이후 이전 동안 그리고 그런데 그러나 하지만 따라서 그래서 또한 또는 혹은 저희 우리 여기 거기
제가 저는 저의 본인 우리나라 국민 국민들 사람 사람들 시민 여러분 귀청 귀하 본청 교육청 교육지원청 교육감 교육장 주무관 장학사 선생 선생님
학교 학생 학생들 학부모 아이 아이들 자녀 어떻게 무엇 언제 어디 누구 얼마 모두 다시 정말 너무 매우 많이 조금 아주 그냥 계속 항상 바로 먼저
하나 이것 그것 저것 이런 그런 저런 이러한 그러한 어떤 모든 각종 다른 같은 새로운 없이 있는 없는 하는 되는 않는 않고 않습니다 못하고 통해 통하여
말씀 질문 의견 불편 불만 개선 조치 검토 협조 도움 정보 자료 서류 전화 연락 연락처 홈페이지 게시판 국민신문고 신문고 청원 청원합니다
시간 날짜 기간 하루 오전 오후 아침 저녁 월요일 화요일 수요일 목요일 금요일 토요일 일요일 이라고 라고 해주세요 해주십시오 주세요
""".split()  # noqa: SIM905 - read as a list of words
)
"""What stands in petitions of every topic: of the office, of manners, of time."""

_VERBAL = re.compile(
    "[했됐겠었았였있없않싶왔줬봤갔렸졌셨켰썼]|습니|니다|십시|시오|세요|니까|까요|는지|은지|려고|으며|면서|지만|하는$|되는$|하고$|되고$"
)
"""Syllables that nouns hardly have: tense, politeness, and the ends of clauses."""

_FAMILY = frozenset(
    "강경고공곽구국권금기길김나남노도라류리마맹명모목문민박반방배백변봉부빈사서석선설성소손송신심안양어엄여연염엽예오옥온"
    "왕용우원위유육윤은이인임장전정제조주지진차채천최추탁태팽편표피하한함허현형호홍황"
)
_GIVEN = frozenset(
    "가강건경관광규균근금기길나남노다단달담대덕도동두라람래량려련렬례로록룡루류률리린림마만명모무문미민바범별병보복봉빈삼상새서석"
    "선설섭성세소솔송수숙순슬승시식신아안애연열엽영예오옥온완용우욱운웅원월유윤율은의이익인일자장재전정제조종주준중지진찬창채천"
    "철초춘충치태택하한해향헌혁현형혜호홍화환효후훈휘흥희"
)
_CALLED = tuple(
    """
씨 님 군 양 선생 교사 교장 교감 원장 원감 과장 팀장 국장 계장 주무관 장학사 장학관 교육감 교육장 사무관 부장 실장 강사 교수 의원 학생 어머니
아버지 회장 위원 위원장 대표 이사장 변호사 기자 총장 대통령 장관
""".split()  # noqa: SIM905 - read as a list of words
)
_SHARE_CALLED = 0.25
_FEWEST_CALLED = 2


@dataclass(frozen=True, slots=True)
class Text:
    """What one petition says, and whose names must not become a word."""

    title: str
    content: str


Marks = dict[str, int]
"""For each sequence the petitions that hold it, as the bits of one number."""


def parts_of(text: Text) -> set[str]:
    """Return the parts between spaces and signs that can hold a word, once each."""
    whole = f"{text.title} {text.content[:_LONGEST_TEXT]}"
    return {one[:_LONGEST_PART] for one in _SYLLABLES.findall(whole) if len(one) >= SHORTEST}


@lru_cache(maxsize=200_000)
def stem_of(part: str) -> str:
    """Return a part without the particle or ending at its end; two syllables stay at least.

    What is left of a verb is cut where its tense or politeness begins, to nothing if need be.
    """
    for ending in _ENDINGS:
        if part.endswith(ending) and len(part) - len(ending) >= SHORTEST:
            part = part[: -len(ending)]
            break
    verbal = _VERBAL.search(part)
    return part[: verbal.start()] if verbal is not None else part


@lru_cache(maxsize=200_000)
def sequences_of(stem: str) -> tuple[str, ...]:
    """Return every sequence of two to six syllables of a stem."""
    return tuple(
        dict.fromkeys(
            stem[at : at + size]
            for size in range(SHORTEST, min(LONGEST, len(stem)) + 1)
            for at in range(len(stem) - size + 1)
        )
    )


def candidates(texts: Sequence[Text], least: int) -> Marks:
    """Return the sequences that stand in at least so many texts, with which ones those are.

    The longest of those that stand in nearly the same texts is kept; boilerplate is left out.
    """
    by_stem: dict[str, int] = defaultdict(int)
    for number, text in enumerate(texts):
        for stem in {stem_of(part) for part in parts_of(text)}:
            by_stem[stem] |= 1 << number
    sums: Counter[str] = Counter()
    for stem, marks in by_stem.items():
        many = marks.bit_count()
        for sequence in sequences_of(stem):
            sums[sequence] += many
    # A sequence stands in at most as many texts as its stems do together.
    hopeful = {one for one, many in sums.items() if many >= least and one not in _BOILERPLATE}
    found: Marks = defaultdict(int)
    for stem, marks in by_stem.items():
        for sequence in sequences_of(stem):
            if sequence in hopeful:
                found[sequence] |= marks
    frequent = {one: marks for one, marks in found.items() if marks.bit_count() >= least}
    return closed(_without_chance(frequent, by_stem))


def closed(found: Mapping[str, int]) -> Marks:
    """Leave away each sequence inside a longer one that stands in nearly the same texts."""
    gone: set[str] = set()
    for longer in sorted(found, key=len, reverse=True):
        marks = found[longer]
        for inner in sequences_of(longer):
            if inner != longer and inner in found:
                both = (marks & found[inner]).bit_count()
                if both >= _SAME * found[inner].bit_count():
                    gone.add(inner)
    return {one: marks for one, marks in found.items() if one not in gone}


def known_in(texts: Iterable[Text], words: Collection[str]) -> Counter[str]:
    """Count in how many texts each of these words stands inside a part."""
    wanted = words if isinstance(words, set | frozenset | dict) else set(words)
    counted: Counter[str] = Counter()
    for text in texts:
        held: set[str] = set()
        for part in parts_of(text):
            held.update(one for one in sequences_of(stem_of(part)) if one in wanted)
        counted.update(held)
    return counted


# --- people -----------------------------------------------------------------------------


def is_of_person(
    word: str, names: Collection[str], texts: Iterable[Text] = (), *, known: bool = False
) -> bool:
    """Whether a word stands for somebody: by the names there are, by its use, or by its shape.

    ``known``: earlier petitions have it, so that its shape alone proves nothing.
    """
    if names_somebody(word, names) or is_called(word, texts):
        return True
    return not known and reads_like_name(word)


def reads_like_name(word: str) -> bool:
    """Whether a word has the shape of a family name and a given name of two syllables."""
    return len(word) == 3 and word[0] in _FAMILY and _GIVEN.issuperset(word[1:])


def names_somebody(word: str, names: Collection[str]) -> bool:
    """Whether a word holds one of these names, or is the given name or a part of one."""
    for name in names:
        if len(name) < SHORTEST or not _SYLLABLES.fullmatch(name):
            continue
        if name in word or word == name[1:] or (len(name) > SHORTEST and word == name[:2]):
            return True
        if len(name) > 3 and word in name:
            return True
    return False


def is_called(word: str, texts: Iterable[Text]) -> bool:
    """Whether texts call somebody by this word: a family name first, a title behind."""
    if not SHORTEST <= len(word) <= 4 or word[0] not in _FAMILY:
        return False
    places = called = 0
    behind = re.compile(re.escape(word) + r"\s?(" + "|".join(_CALLED) + r")?")
    for text in texts:
        for match in behind.finditer(f"{text.title} {text.content[:_LONGEST_TEXT]}"):
            places += 1
            called += match.group(1) is not None
    return called >= _FEWEST_CALLED and called >= places * _SHARE_CALLED


def is_boilerplate(word: str) -> bool:
    """Whether a word stands in petitions of every topic."""
    return word in _BOILERPLATE


def _without_chance(found: Mapping[str, int], by_stem: Mapping[str, int]) -> Marks:
    """Leave away sequences that are only the meeting of two others' ends.

    One that never begins a part, or hardly ever, and never ends one, is no word: 과후학 of
    방과후학교. What begins or ends a quarter of its parts may be one.
    """
    edges: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for stem, marks in by_stem.items():
        many = marks.bit_count()
        for sequence in sequences_of(stem):
            if sequence in found:
                whole[sequence] += many
                if stem.startswith(sequence) or stem.endswith(sequence):
                    edges[sequence] += many
    return {one: marks for one, marks in found.items() if edges[one] * 4 >= whole[one]}
